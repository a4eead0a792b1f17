//! The global of the protection of the device, and of the steps in which it is changed.

use slint::{ComponentHandle, SharedString};

use super::{Acts, rows::list};
use crate::ui::{
    act::Act,
    guard::{GuardAct, GuardShown, StepsShown},
    window::{AppWindow, Guard},
};

pub(in crate::ui) fn show_guard(window: &AppWindow, shown: GuardShown) {
    let guard = window.global::<Guard>();
    guard.set_coded(shown.coded);
    guard.set_state(shown.state.into());
    guard.set_text(shown.text.into());
    guard.set_change(shown.set.into());
    guard.set_remove(shown.remove.into());
    guard.set_erase_after(shown.erase_after);
    guard.set_erase_code(shown.erase_code);
    guard.set_erase_code_state(shown.erase_code_state.into());
    guard.set_holds(list(shown.holds, SharedString::from));
    guard.set_holds_not(list(shown.holds_not, SharedString::from));
    guard.set_lost(shown.lost.into());
}

pub(in crate::ui) fn show_steps(window: &AppWindow, shown: StepsShown) {
    let guard = window.global::<Guard>();
    guard.set_step_title(shown.title.into());
    guard.set_step_label(shown.label.into());
    guard.set_step_warning(shown.warning.into());
    guard.set_step_wrong(shown.wrong.into());
    guard.set_step_working(shown.working.into());
}

pub(super) fn connect(guard: &Guard<'_>, act: &impl Acts) {
    let does = {
        let act = act.clone();
        move |done: GuardAct| act(Act::Guard(done))
    };
    let then = does.clone();
    guard.on_asked_change(move || then(GuardAct::Set));
    let then = does.clone();
    guard.on_asked_remove(move || then(GuardAct::Remove));
    let then = does.clone();
    guard.on_asked_erase_after(move |on| then(GuardAct::EraseAfter(on)));
    let then = does.clone();
    guard.on_asked_erase_code(move |on| then(GuardAct::EraseCode(on)));
    let then = does.clone();
    guard.on_asked_erase(move || then(GuardAct::AskErase));
    guard.on_erase(move || does(GuardAct::Erase));
}
