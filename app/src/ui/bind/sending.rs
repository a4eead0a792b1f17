//! The Sync screen's global.

use slint::ComponentHandle;

use super::{Acts, rows::list};
use crate::ui::{
    act::Act,
    carrying::{CarryAct, Way},
    sending::SyncShown,
    window::{AppWindow, RefusedRow, Sending},
};

pub(in crate::ui) fn show_sending(window: &AppWindow, shown: SyncShown) {
    let sending = window.global::<Sending>();
    sending.set_has_team(shown.has_team);
    sending.set_team(shown.team.into());
    sending.set_rights(shown.rights.into());
    sending.set_running(shown.running);
    sending.set_last(shown.last.into());
    sending.set_waiting(shown.waiting.into());
    sending.set_all_sent(shown.all_sent);
    sending.set_next(shown.next.into());
    sending.set_trouble(shown.trouble.into());
    sending.set_shortfall(shown.shortfall.into());
    sending.set_refused(list(shown.refused, |refused| RefusedRow {
        what: refused.what.into(),
        why: refused.why.into(),
    }));
    sending.set_code_trouble(shown.code_trouble.into());
    sending.set_carries(shown.carries);
    sending.set_carried(list(shown.carried, Into::into));
    sending.set_unread(shown.unread.into());
}

pub(super) fn connect(sending: &Sending<'_>, act: &impl Acts) {
    let does = act.clone();
    sending.on_now(move || does(Act::SyncNow));
    let does = act.clone();
    sending.on_enrol(move |code| does(Act::Enrol(code.into())));
    let does = act.clone();
    sending.on_choose(move || does(Act::ChoosePicture));
    let does = act.clone();
    sending.on_chosen(move |file| does(Act::EnrolPicture(file.as_str().into())));
    for_files(sending, act);
}

fn for_files(sending: &Sending<'_>, act: &impl Acts) {
    let does = act.clone();
    sending.on_save(move || does(Act::Carry(CarryAct::Ask(Way::Save))));
    let does = act.clone();
    sending.on_share(move || does(Act::Carry(CarryAct::Ask(Way::Share))));
    let does = act.clone();
    sending.on_open(move || does(Act::Carry(CarryAct::Ask(Way::Open))));
    let does = act.clone();
    sending.on_placed(move |file| does(Act::Carry(CarryAct::Give(file.as_str().into()))));
    let does = act.clone();
    sending.on_came(move |file| does(Act::Carry(CarryAct::TakeIn(file.as_str().into()))));
    let does = act.clone();
    sending.on_opened(move |file| does(Act::Carry(CarryAct::Opened(file.as_str().into()))));
}
