//! The rules of taking a contribution: which ones a team admits, and whether one is in already.

use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};

use crate::{Contribution, Kind, Period, SheetKey, SiteCode, TeamProfile, caps};

/// How long after its end a period still takes contributions, in months. After it, the ids that
/// recognise repeats are forgotten, so nothing more can be added safely.
pub const OPEN_MONTHS: i32 = 13;

/// Why a contribution is not added. The device keeps it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(tag = "reason", content = "detail", rename_all = "kebab-case")]
pub enum Refusal {
    /// The record is malformed; the detail is [`crate::contribution::DecodeError::code`].
    #[error("malformed: {0}")]
    Malformed(String),
    /// The team has no such site.
    #[error("the team has no site `{0}`")]
    UnknownSite(SiteCode),
    /// The team does not count this kind.
    #[error("the team does not count {0}")]
    KindOff(Kind),
    /// The period has not begun.
    #[error("the period {0} has not begun")]
    Future(Period),
    /// The period is long past.
    #[error("the period {0} is archived")]
    Archived(Period),
    /// The sheet would pass [`caps::SHEET`].
    #[error("the sheet {0} is full")]
    SheetFull(Period),
}

/// Whether a team takes this contribution on this day, whatever is already in the ledger.
///
/// A period counts as begun one day early, because a device east of the server may already be
/// in it.
///
/// # Errors
/// Why not.
pub fn admit(
    profile: &TeamProfile,
    contribution: &Contribution,
    today: Date,
) -> Result<(), Refusal> {
    let SheetKey { period, site } = contribution.sheet();
    if profile.site(site).is_none() {
        return Err(Refusal::UnknownSite(site.clone()));
    }
    for (cell, _) in contribution.cells() {
        if !profile.kinds.contains(&cell.kind) {
            return Err(Refusal::KindOff(cell.kind));
        }
    }
    if period.first_day() > today.saturating_add(1.day()) {
        return Err(Refusal::Future(*period));
    }
    if is_archived(*period, today) {
        return Err(Refusal::Archived(*period));
    }
    Ok(())
}

/// Whether a period ended more than [`OPEN_MONTHS`] ago.
#[must_use]
pub fn is_archived(period: Period, today: Date) -> bool {
    period.last_day() < today.saturating_sub(OPEN_MONTHS.months())
}

/// What adding a contribution comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weighed {
    /// New: its cells are added.
    Add,
    /// Already in, with this many taps: nothing changes.
    Already {
        /// The taps held under its id.
        held: u32,
    },
}

/// Decides about a contribution, given what the ledger holds under its id and on its sheet.
///
/// # Errors
/// The sheet would pass [`caps::SHEET`].
pub fn weigh(
    held: Option<u32>,
    on_sheet: u64,
    contribution: &Contribution,
) -> Result<Weighed, Refusal> {
    if let Some(held) = held {
        return Ok(Weighed::Already { held });
    }
    match on_sheet.checked_add(u64::from(contribution.taps())) {
        Some(sum) if sum <= caps::SHEET => Ok(Weighed::Add),
        _ => Err(Refusal::SheetFull(contribution.sheet().period)),
    }
}
