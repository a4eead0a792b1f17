//! Figures: what this device counted on the last days, and what the team did.
//!
//! All of it is exact and for the team alone. Contacts, not people.

mod mine;
mod team;

pub use mine::{MyDay, last_days};
pub use team::{TeamFigures, rows};
