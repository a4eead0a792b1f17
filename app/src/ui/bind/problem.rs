//! The global of the screen that stands there when the counts cannot be opened.

use slint::ComponentHandle;

use crate::ui::{
    problem::ProblemShown,
    window::{AppWindow, Problem, Screen, Shell},
};

pub(in crate::ui) fn show_problem(window: &AppWindow, shown: ProblemShown) {
    let problem = window.global::<Problem>();
    problem.set_text(shown.text.into());
    problem.set_reason(shown.reason.into());
    problem.set_can_export(shown.can_export);
    problem.set_exported("".into());
    window.global::<Shell>().set_screen(Screen::Problem);
}

/// The first view then brings the screen that is due.
pub(in crate::ui) fn put_problem_away(window: &AppWindow) {
    window.global::<Shell>().set_screen(Screen::Record);
}

pub(in crate::ui) fn show_exported(window: &AppWindow, text: String) {
    window.global::<Problem>().set_exported(text.into());
}

/// What is done about a problem; to close it closes the window.
pub(in crate::ui) fn connect_problem(
    window: &AppWindow,
    again: impl Fn() + 'static,
    export: impl Fn() + 'static,
) {
    let problem = window.global::<Problem>();
    problem.on_again(again);
    problem.on_export(export);
    let window = window.as_weak();
    problem.on_close(move || {
        if let Some(window) = window.upgrade() {
            // A window that cannot be hidden stays, and its frame can still close it.
            let _ = window.hide();
        }
    });
}
