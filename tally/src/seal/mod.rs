//! Seals: the act that closes a period. A seal publishes the period's sums, the exact list of the
//! contributions in them, and a digest over both, so that a device knows what it may forget and
//! anyone can see that nothing was changed afterwards.
//!
//! What comes after the seal is still counted, in the next revision.

mod digest;

use jiff::{ToSpan, civil::Date};

pub use digest::{ContributionsDigest, Digest, NoDigest, SumsDigest, seal_digest};

use crate::{Period, period::Month, team::Publishing};

/// The number of a seal's revision: 1 for the seal, one more for each time that late contributions
/// were taken in.
pub type Revision = u32;

/// Whether a period may be sealed on this day: its team's days of grace after its end are over.
#[must_use]
pub fn is_due(period: Period, today: Date, publishing: &Publishing) -> bool {
    let grace = i64::from(publishing.seal_after_days).days();
    today > period.last_day().saturating_add(grace)
}

/// Whether a month may be released on this day: its last period may be sealed, and all others ended
/// before it.
#[must_use]
pub fn is_month_due(month: Month, today: Date, publishing: &Publishing) -> bool {
    Period::containing(month.last_day()).is_ok_and(|last| is_due(last, today, publishing))
}
