//! Recording: one tap, one durable transaction, and only then a tick on the screen.
//!
//! The taps of this run that can be undone are kept in memory alone: on disk, their order would be
//! an order of contacts.

mod error;
mod place;
mod recorder;

pub use error::RecordError;
pub use place::Place;
pub(crate) use recorder::check_against;
pub use recorder::{Act, Recorder, Tap};
