//! Answers what the screens ask for as the worker does, at once and in memory.

use std::{cell::RefCell, rc::Rc};

use app::{
    carry::Taken,
    opening::Found,
    qr::PictureError,
    recording::Act,
    ui::Screens,
    vault::{Asks, Protection, Secret, SecretKind},
    worker::{Carried, FileState, Guard, Last, Request, Shift, ShownCode, Trouble, View},
};
use tally::{Cell, TeamProfile};

use super::fresh;

/// Stands for the code of every role: its letters are those of a code, what it holds is nothing.
pub(crate) const CODE: &str = "ACO1-0M041061-050R3GF5-1C30E1H6-78G4GNKX-B1N4RT40-81040G2W-81040G2Y-81040G2X-81040G2V-81040G2F-81040G2T-XXXXX00A-7MPSB8TA-5T7JBNF4-XEYSG3WM-ZEB2W4DC-ENH6PS39-6YMA3JQK-70V000CJ";

/// What opens the device, where a code is asked for, and where a passphrase is.
pub(crate) const SECRET: &str = "402857";
pub(crate) const PHRASE: &str = "quatre cadires verdes";

/// The view as it stands, and what was asked so far.
#[derive(Clone)]
pub(crate) struct Desk {
    inner: Rc<RefCell<Inner>>,
}

struct Inner {
    view: View,
    asked: Vec<Request>,
    taps: Vec<Last>,
    awake: usize,
}

impl Desk {
    /// Stands behind the screens, starting from a view. Shows it.
    pub(crate) fn behind(screens: &Rc<Screens>, view: View) -> Self {
        let desk = Self {
            inner: Rc::new(RefCell::new(Inner {
                view: view.clone(),
                asked: Vec::new(),
                taps: Vec::new(),
                awake: 0,
            })),
        };
        let asked = desk.clone();
        screens.ask_through(move |request| {
            let mut inner = asked.inner.borrow_mut();
            // It is told by the way, and answered by nothing.
            if request == Request::Awake {
                inner.awake += 1;
            } else {
                inner.asked.push(request);
            }
        });
        screens.show(view);
        desk
    }

    /// Does what was asked since the last time, and shows each view, as the event loop would.
    pub(crate) fn answer(&self, screens: &Screens) -> Vec<Request> {
        let asked = std::mem::take(&mut self.inner.borrow_mut().asked);
        for request in &asked {
            // A change of the protection takes seconds, and is seen at work.
            if matches!(request, Request::Protect { .. }) {
                self.change(screens, |view| view.working = true);
            }
            let view = {
                let mut inner = self.inner.borrow_mut();
                let Inner { view, taps, .. } = &mut *inner;
                view.trouble = None;
                view.code = None;
                view.file = FileState::Nothing;
                view.carried = Carried::Nothing;
                serve(request, view, taps);
                view.generation += 1;
                view.undo = taps.last().cloned();
                view.recent = taps.iter().rev().take(20).cloned().collect();
                view.clone()
            };
            screens.show(view);
        }
        asked
    }

    /// How often it was told, since the last time, that somebody is here.
    pub(crate) fn woken(&self) -> usize {
        std::mem::take(&mut self.inner.borrow_mut().awake)
    }

    /// The view as it stands.
    pub(crate) fn view(&self) -> View {
        self.inner.borrow().view.clone()
    }

    /// Changes the view from outside, as a sync does.
    pub(crate) fn change(&self, screens: &Screens, change: impl FnOnce(&mut View)) {
        let view = {
            let mut inner = self.inner.borrow_mut();
            change(&mut inner.view);
            inner.view.generation += 1;
            inner.view.clone()
        };
        screens.show(view);
    }
}

fn serve(request: &Request, view: &mut View, taps: &mut Vec<Last>) {
    match request {
        Request::Count { cell, amount } => {
            let tap = tapped(view, *cell, *amount, Act::Counted);
            add(view, &tap, 1);
            taps.push(tap.clone());
            view.last = Some(tap);
        }
        Request::TakeBack { cell, amount } => {
            let tap = tapped(view, *cell, *amount, Act::TakenBack);
            add(view, &tap, -1);
            taps.push(tap.clone());
            view.last = Some(tap);
        }
        Request::Undo => {
            let last = taps.last().map(|tap| tap.serial);
            undo(view, taps, last);
        }
        Request::UndoTap(serial) => undo(view, taps, Some(*serial)),
        Request::TrustClock => view.clock = None,
        Request::ChooseSite(site) => view.site = Some(site.clone()),
        Request::ChooseDay(day) => {
            view.day = *day;
            let counted = view.mine.iter().find(|mine| mine.day == *day);
            view.counts = counted.map(|mine| mine.counts.clone()).unwrap_or_default();
        }
        Request::Sync => view.sync.running = true,
        Request::Enrol(_) => view.trouble = Some(Trouble::OtherTeam),
        Request::SetLanguage(tag) => view.settings.language = Some(tag.clone()),
        Request::SetTheme(theme) => view.settings.theme = *theme,
        Request::Give(_) => {
            view.carried = Carried::Given {
                contacts: 148,
                serial: view.generation + 1,
            };
        }
        Request::TakeIn(_) => {
            view.carried = Carried::Taken(Taken {
                contacts: 40,
                contributions: 3,
                unread: 1,
                profile: true,
            });
        }
        Request::EnrolPicture(_) => view.trouble = Some(Trouble::Picture(PictureError::Blank)),
        Request::ShowCode(role) => {
            view.code = Some(ShownCode {
                role: *role,
                text: CODE.to_owned(),
            });
        }
        Request::HideCode => {}
        Request::Set(setting) => view.settings.choose(*setting),
        Request::Lock | Request::HandOver => view.locked = true,
        Request::Unlock => view.locked = false,
        Request::UnlockWith(secret) => open(view, secret),
        Request::LeaveKioskWith(secret) => {
            open(view, secret);
            view.settings.kiosk &= view.locked;
        }
        Request::Protect { now, change } => {
            view.working = false;
            protect(view, now.as_ref(), change);
        }
        Request::Erase => {
            *view = View {
                generation: view.generation,
                ..fresh(view.settings.language.as_deref().unwrap_or("en"))
            };
            view.settings.welcomed = false;
        }
        Request::Read => view.found = Found::default(),
        Request::Practise { .. } => view.practice = true,
        Request::EndPractice => view.practice = false,
        Request::Awake | Request::Away(_) => {}
        Request::StartShift => {
            view.shifts += 1;
            view.shift = view.site.clone().map(|site| Shift {
                site,
                day: view.today,
            });
        }
        Request::EndShift { take_back } => {
            view.shifts -= u64::from(*take_back);
            view.shift = None;
        }
        Request::SaveProfile(profile) => save(profile, view),
        Request::SaveFile { output, .. } => {
            let name = output.file_name().unwrap().to_string_lossy();
            view.file = FileState::Saved(name.into_owned());
        }
    }
}

/// Whether it is what opens the device.
fn opens(view: &View, secret: &Secret) -> bool {
    match view.guard.asks {
        Asks::Nothing => true,
        Asks::For(SecretKind::Code) => secret.is(&Secret::new(SECRET)),
        Asks::For(SecretKind::Passphrase) => secret.is(&Secret::new(PHRASE)),
    }
}

fn open(view: &mut View, secret: &Secret) {
    view.locked = !opens(view, secret);
    view.trouble = view.locked.then_some(Trouble::Guess);
}

fn protect(view: &mut View, now: Option<&Secret>, change: &Protection) {
    if view.guard.asks != Asks::Nothing && !now.is_some_and(|now| opens(view, now)) {
        view.trouble = Some(Trouble::Guess);
        return;
    }
    match change {
        Protection::Ask(kind, _) => view.guard.asks = Asks::For(*kind),
        Protection::AskNothing => view.guard = Guard::default(),
        Protection::EraseAfterTries(on) => view.guard.erase_after_tries = *on,
        Protection::EraseCode(code) => view.guard.erase_code = code.is_some(),
    }
}

/// The team becomes what was saved, as after a round with the server.
fn save(profile: &TeamProfile, view: &mut View) {
    let Some(team) = &mut view.team else { return };
    team.version = profile.version + 1;
    team.name.clone_from(&profile.name);
    team.sites.clone_from(&profile.sites);
    team.kinds.clone_from(&profile.kinds);
    team.bands = profile.bands;
    team.outcomes = profile.outcomes;
    team.remember_band = profile.remember_band;
    team.days_kept = profile.policies.days_kept;
    team.lock_after_minutes = profile.policies.lock_after_minutes;
    team.targets.clone_from(&profile.targets);
}

fn tapped(view: &View, cell: Cell, amount: u32, act: Act) -> Last {
    Last {
        serial: view.generation,
        site: view.site.clone().unwrap(),
        day: view.day,
        cell,
        amount,
        act,
    }
}

fn undo(view: &mut View, taps: &mut Vec<Last>, serial: Option<u64>) {
    let Some(at) = taps.iter().position(|tap| Some(tap.serial) == serial) else {
        view.trouble = Some(Trouble::NothingToUndo);
        return;
    };
    let tap = taps.remove(at);
    add(view, &tap, if tap.act == Act::TakenBack { 1 } else { -1 });
    view.last = Some(Last {
        act: Act::Undone,
        ..tap
    });
}

/// Adds a tap to its day, or takes it out again, wherever that day is shown.
fn add(view: &mut View, tap: &Last, sign: i64) {
    let amount = sign * i64::from(tap.amount);
    if let Some(day) = view.mine.iter_mut().find(|mine| mine.day == tap.day) {
        change(&mut day.counts, tap.cell, amount);
    }
    if view.day == tap.day && view.site.as_ref() == Some(&tap.site) {
        change(&mut view.counts, tap.cell, amount);
    }
}

fn change(counts: &mut Vec<(Cell, u64)>, cell: Cell, amount: i64) {
    let held = counts
        .iter()
        .find(|(at, _)| *at == cell)
        .map_or(0, |(_, count)| *count);
    counts.retain(|(at, _)| *at != cell);
    let now = held.saturating_add_signed(amount);
    if now > 0 {
        counts.push((cell, now));
    }
    counts.sort_by_key(|(cell, _)| *cell);
}
