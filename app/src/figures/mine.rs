//! What this device counted on each of the last days, from its own small day tallies.

use jiff::{ToSpan, civil::Date};
use tally::Cell;

use crate::store::{Store, StoreError};

/// One day of this device, over all sites.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MyDay {
    /// The civil day.
    pub day: Date,
    /// What was counted, in the order of cells; empty where nothing was.
    pub counts: Vec<(Cell, u64)>,
    /// Shifts started.
    pub shifts: u64,
}

/// The days this device remembers, from `first` up to `today`, oldest first, each there even if
/// nothing was counted on it.
///
/// # Errors
/// The store cannot be read.
pub fn last_days(store: &Store, first: Date, today: Date) -> Result<Vec<MyDay>, StoreError> {
    let mut counted = store.counted_since(first)?;
    let mut shifts = store.shifts_since(first)?;
    Ok(first
        .series(1.day())
        .take_while(|day| *day <= today)
        .map(|day| MyDay {
            day,
            counts: counted
                .remove(&day)
                .unwrap_or_default()
                .into_iter()
                .collect(),
            shifts: shifts.remove(&day).unwrap_or_default(),
        })
        .collect())
}
