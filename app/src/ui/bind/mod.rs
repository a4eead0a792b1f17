//! Adapters: one a Slint global. They hand over what the pure functions worked out, and turn
//! callbacks into acts. No decision is taken here.

mod counting;
mod figures;
mod frame;
mod guard;
mod lock;
mod problem;
mod record;
mod rows;
mod sending;
mod setup;
mod stored;
mod tablet;

pub(super) use counting::{show_clock, show_days, show_table, show_taps};
pub(super) use figures::{show_mine, show_share, show_team};
pub(super) use frame::{show_frame, speak};
pub(super) use guard::{show_guard, show_steps};
pub(super) use lock::{show_entry, show_lock};
pub(super) use problem::{connect_problem, put_problem_away, show_exported, show_problem};
pub(super) use record::show_record;
pub(super) use rows::Models;
pub(super) use sending::show_sending;
pub(super) use setup::{forget_code, show_setup};
pub(super) use stored::show_stored;
pub(super) use tablet::{show_card, show_handover};

use slint::ComponentHandle;

use super::{act::Act, window::AppWindow};

/// What takes the acts.
pub(super) trait Acts: Fn(Act) + Clone + 'static {}

impl<F: Fn(Act) + Clone + 'static> Acts for F {}

/// Connects every callback of the screens.
pub(super) fn connect(window: &AppWindow, act: &impl Acts) {
    frame::connect(&window.global(), &window.global(), act);
    record::connect(&window.global(), act);
    counting::connect(&window.global(), act);
    figures::connect(&window.global(), &window.global(), act);
    sending::connect(&window.global(), act);
    setup::connect(&window.global(), act);
    tablet::connect(window, act);
    lock::connect(&window.global(), &window.global(), act);
    guard::connect(&window.global(), act);
}
