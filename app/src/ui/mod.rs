//! The screens. What a person does becomes an [`Act`]; `Choices` turns it into a request to the
//! worker or into a change of what is looked at; from the worker's [`View`] and the choices, one
//! pure function a screen works out all that is shown; thin adapters in `bind` hand that to Slint.
//!
//! Architecture invariant: only `bind`, `generated`, `fonts`, `display` and `screens` know
//! Slint. All else here is plain Rust, tested without a window.
//!
//! [`View`]: crate::worker::View

mod act;
mod bind;
mod choices;
mod display;
mod fonts;
mod frame;
mod generated;
mod mine;
mod moments;
mod pad;
mod record;
mod scale;
mod screens;
mod sending;
mod strokes;
mod team;
mod team_trend;
mod tidings;

pub use act::{Act, Over, Screen};
pub use display::{NoDisplay, look as look_for_display};
pub use generated::window;
pub use screens::{RunError, Screens, build, run};
