//! The screens. What a person does becomes an [`Act`]; `Choices` turns it into a request to the
//! worker or into a change of what is looked at; from the worker's [`View`] and the choices, one
//! pure function a screen works out all that is shown; thin adapters in `bind` hand that to Slint.
//!
//! Architecture invariant: only `bind`, `fonts`, `display` and `screens` know
//! Slint. All else here is plain Rust, tested without a window.
//!
//! [`View`]: crate::worker::View

mod act;
mod awake;
mod bind;
mod choices;
mod clock;
mod counting;
mod days;
mod display;
mod figures;
mod fonts;
mod found;
mod frame;
mod guard;
mod handover;
mod lock;
mod mine;
mod moments;
mod opening;
mod pad;
mod picker;
mod practice;
mod problem;
mod recent;
mod record;
mod screens;
mod sending;
mod setup;
mod stored;
mod strokes;
mod table;
mod tablet;
mod team;
mod tidings;
mod typed;
mod welcome;

pub use act::{Act, Over, Screen};
pub use app_window::window;
pub use display::{NoDisplay, look as look_for_display};
pub use figures::choices::{Facet, Look, TableRows, Zoom};
pub use guard::GuardAct;
pub(crate) use screens::wished_languages;
pub use screens::{RunError, Screens, build, run};
pub use setup::{Part, SetupAct};
pub use typed::Sign;
