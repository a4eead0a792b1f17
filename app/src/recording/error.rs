//! Why something cannot be recorded.

use tally::{Kind, SiteCode, caps, period::DayOutOfRange};

use crate::store::StoreError;

/// Nothing was recorded, nothing was lost.
#[derive(Debug, thiserror::Error)]
pub enum RecordError {
    /// Zero, or more than one entry may add.
    #[error("count between 1 and {max} at once, not {0}", max = caps::CELL)]
    Amount(u32),
    /// The day is neither today nor yesterday.
    #[error("only today and yesterday are open for counting")]
    DayClosed,
    /// The device's clock shows a year Acollida does not count in.
    #[error(transparent)]
    Day(#[from] DayOutOfRange),
    /// No site is chosen.
    #[error("choose a site first")]
    NoSite,
    /// The team has no such site.
    #[error("the team has no site `{0}`")]
    UnknownSite(SiteCode),
    /// The team does not count this kind.
    #[error("the team does not count {0}")]
    KindOff(Kind),
    /// More than this device counted there on that day.
    #[error("this device counted only {counted} there on that day")]
    NotThatMany {
        /// What it counted.
        counted: u64,
    },
    /// Nothing of this run is left to undo.
    #[error("there is nothing to undo")]
    NothingToUndo,
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
}
