//! What is open to whoever stands before the device: all of it, only counting on a shared device,
//! only the lock while it is locked.

use super::{
    act::{Act, Over, Screen},
    choices::Choices,
    lock,
};
use crate::worker::{Request, View};

/// Whether an act may be done as the device stands.
pub(super) fn open_to(act: &Act, view: &View, choices: &Choices) -> bool {
    if view.locked {
        return lock::open_to(act, view, choices);
    }
    // Of an open device nobody leaves shared mode, and what is locked alone is counted there.
    if matches!(act, Act::LeaveKiosk | Act::CountLocked) {
        return false;
    }
    let protection = matches!(act, Act::Go(Screen::Guard) | Act::Guard(_));
    if protection && (view.practice || view.settings.kiosk) {
        return false;
    }
    if !view.settings.kiosk {
        return true;
    }
    match act {
        Act::Go(screen) => matches!(screen, Screen::Record | Screen::Sheet),
        // Where the team gave the site up, another has to be chosen.
        Act::Lay(Over::Sites) | Act::Site(_) => view.site.is_none(),
        Act::Theme(_) | Act::Set(_) | Act::Enrol(_) | Act::SyncNow | Act::Practise(true) => false,
        Act::Setup(_) | Act::ChoosePicture | Act::EnrolPicture(_) => false,
        Act::ChooseFile(_) | Act::ShareFile | Act::SaveFile(_) | Act::Carry(_) => false,
        _ => true,
    }
}

/// Takes in the acts that lock, unlock, hand over and choose settings.
pub(super) fn act(choices: &mut Choices, act: &Act) -> Option<Request> {
    match *act {
        Act::Lock => Some(Request::Lock),
        Act::Unlock => Some(Request::Unlock),
        Act::HandOver => Some(Request::HandOver),
        Act::Set(setting) => Some(Request::Set(setting)),
        Act::Practise(false) => Some(Request::EndPractice),
        Act::NextCard => choices.cards.next(),
        Act::CardBefore => {
            choices.cards.before();
            None
        }
        Act::SkipCards => {
            choices.screen = Screen::Record;
            Some(choices.cards.seen())
        }
        _ => None,
    }
}

/// What the choices are after a new view, where that changes them: a locked or unlocked device and a
/// practice begun or ended start anew, and a first run with the cards.
pub(super) fn begun_anew(before: Option<&View>, view: &View) -> Option<Choices> {
    match before {
        None if first_run(view) => Some(welcome()),
        // Erased: nothing of the device before is left.
        Some(before) if first_run(view) && before.settings.welcomed => Some(welcome()),
        Some(before) if before.locked != view.locked || before.practice != view.practice => {
            Some(Choices::default())
        }
        _ => None,
    }
}

fn welcome() -> Choices {
    Choices {
        screen: Screen::Welcome,
        ..Choices::default()
    }
}

/// Nobody has seen the cards here, and the device was not made ready by somebody who has.
fn first_run(view: &View) -> bool {
    !view.locked && !view.settings.welcomed && view.team.is_none()
}
