//! Released months as they are published.

use serde::{Deserialize, Serialize};

use crate::release::{Released, ReleasedMonth};

/// All released months of a team, oldest first. Numbers carry noise and may be below zero: sums are
/// made of them as they are, and what is shown of a sum is [`crate::release::shown()`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReleaseList {
    /// One entry a month.
    pub months: Vec<ReleasedMonth>,
}

impl ReleaseList {
    /// The document of what was released; there is none of exact figures.
    #[must_use]
    pub fn of(released: Released<Vec<ReleasedMonth>>) -> Self {
        Self {
            months: released.into_inner(),
        }
    }
}
