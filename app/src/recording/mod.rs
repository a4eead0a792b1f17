//! Recording: one tap, one durable transaction, and only then a tick on the screen.
//!
//! The taps of this run that can be undone are kept in memory alone: on disk, their order would be
//! an order of contacts.

mod clock_doubt;
mod error;
mod favourites;
mod place;
mod recorder;
mod shift;

pub use clock_doubt::{ClockDoubt, RELEASED, doubt};
pub use error::RecordError;
pub use favourites::{FAVOURITES_MAX, favourites};
pub use place::Place;
pub(crate) use recorder::check_against;
pub(crate) use recorder::first_day_kept;
pub use recorder::{Act, Recorder, Tap};
pub use shift::{end_forgotten_shift, end_shift, start_shift};
