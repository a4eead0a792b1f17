//! Why something cannot be recorded.

use tally::{Kind, SiteCode, caps, period::DayOutOfRange};

use crate::store::StoreError;

/// Nothing was recorded, nothing was lost.
#[derive(Debug, thiserror::Error)]
pub enum RecordError {
    /// Zero, or more than one entry may add.
    #[error("count between 1 and {max} at once, not {0}", max = caps::CELL)]
    Amount(u32),
    /// The day has not come yet, or is past those this device keeps.
    #[error("only today and the days this device still keeps are open for counting")]
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
    /// A shift is open at the site.
    #[error("a shift is open here already; end it first")]
    ShiftIsOpen,
    /// No shift is open.
    #[error("no shift is open")]
    NoShift,
    /// Something was counted in the shift, so that it cannot have been started by mistake.
    #[error("something was counted in this shift; end it instead of taking it back")]
    ShiftCounted,
    /// Nothing of this run is left to undo.
    #[error("there is nothing to undo")]
    NothingToUndo,
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
}
