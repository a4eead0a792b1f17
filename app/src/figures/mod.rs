//! Figures: what this device counted on the last days, and what the team did.
//!
//! All of it is exact and for the team alone. Contacts, not people.

mod late;
mod mine;
mod own;
mod rescue;
mod table_csv;
mod team;

pub use late::late;
pub use mine::{MyDay, last_days};
pub use own::{OwnCounts, OwnSums};
pub use rescue::{RescueError, rescue};
pub use table_csv::csv;
pub use team::{Late, TeamFigures, asked_from, rows};
