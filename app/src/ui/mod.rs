//! The screens. What a person does becomes an [`Act`]; `Choices` turns it into a request to the
//! worker or into a change of what is looked at; from the worker's [`View`] and the choices, one
//! pure function a screen works out all that is shown; thin adapters in `bind` hand that to Slint.
//!
//! Architecture invariant: only `bind`, `fonts`, `desktop`, `device`, `display` and `screens` know
//! Slint. All else here is plain Rust, tested without a window.
//!
//! [`View`]: crate::worker::View

mod act;
mod awake;
mod bind;
mod carrying;
mod choices;
mod clock;
mod counting;
mod days;
#[cfg(target_os = "linux")]
mod desktop;
mod device;
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
#[cfg(target_os = "linux")]
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
pub use carrying::{CarryAct, Way};
#[cfg(target_os = "linux")]
pub use desktop::run;
#[cfg(target_os = "linux")]
pub(crate) use desktop::wished_languages;
pub use device::{Arrivals, Chosen, Device, Dialogs, Doorbell, Ear, Lookout, Presence};
pub use display::{NoDisplay, look as look_for_display};
pub use figures::choices::{Facet, Look, TableRows, Zoom};
pub use guard::GuardAct;
pub use screens::{RunError, Screens, build, run_on};
pub use setup::{Part, SetupAct};
pub use typed::Sign;
