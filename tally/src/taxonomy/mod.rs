//! What is counted. A kind names the help given, never the situation of the person who came; no
//! type here has room for a name, a status, a place of origin or a free text.
//!
//! Codes are stable: they live in stored cells and in other systems. Labels are not here, they are
//! translated messages.

mod band;
mod cell;
mod kind;
mod listing;
mod mark;
mod outcome;
mod service;

pub use band::{AgeBand, UnknownBand};
pub use cell::{Cell, UnknownCell};
pub use kind::{Kind, UnknownKind};
pub use listing::{fingerprint, listing};
pub use mark::{Mark, UnknownMark};
pub use outcome::{Outcome, UnknownOutcome};
pub use service::{Service, UnknownService};

/// The version of the taxonomy. Sheets of another version start from another genesis, so a change
/// of any code here needs a new number.
pub const VERSION: u32 = 1;
