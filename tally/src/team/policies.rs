//! What a team decides about its devices: how long they remember days, and when they lock.

use serde::{Deserialize, Serialize};

/// The team's rules for its devices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Policies {
    /// On how many days, today included, a device remembers what it counted and lets it be
    /// corrected: 1 to [`Policies::DAYS_MAX`].
    pub days_kept: u8,
    /// After how many minutes without a touch a device locks: 1 to [`Policies::MINUTES_MAX`].
    pub lock_after_minutes: u8,
}

impl Policies {
    /// The most days a device may remember.
    pub const DAYS_MAX: u8 = 14;
    /// The longest a device may stay open untouched, in minutes.
    pub const MINUTES_MAX: u8 = 60;

    /// Whether both numbers are within their bounds.
    pub(super) fn fit(self) -> bool {
        (1..=Self::DAYS_MAX).contains(&self.days_kept)
            && (1..=Self::MINUTES_MAX).contains(&self.lock_after_minutes)
    }
}

impl Default for Policies {
    /// What holds before a team decides: two weeks of days, a lock after two minutes.
    fn default() -> Self {
        Self {
            days_kept: Self::DAYS_MAX,
            lock_after_minutes: 2,
        }
    }
}
