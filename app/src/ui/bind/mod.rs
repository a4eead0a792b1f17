//! Adapters: one a Slint global. They hand over what the pure functions worked out, and turn
//! callbacks into acts. No decision is taken here.

mod figures;
mod frame;
mod record;
mod rows;
mod sending;

pub(super) use figures::{show_mine, show_team};
pub(super) use frame::{show_frame, speak};
pub(super) use record::show_record;
pub(super) use rows::Models;
pub(super) use sending::show_sending;

use slint::ComponentHandle;

use super::{act::Act, window::AppWindow};

/// What takes the acts.
pub(super) trait Acts: Fn(Act) + Clone + 'static {}

impl<F: Fn(Act) + Clone + 'static> Acts for F {}

/// Connects every callback of the screens.
pub(super) fn connect(window: &AppWindow, act: &impl Acts) {
    frame::connect(&window.global(), &window.global(), act);
    record::connect(&window.global(), act);
    figures::connect(&window.global(), act);
    sending::connect(&window.global(), act);
}
