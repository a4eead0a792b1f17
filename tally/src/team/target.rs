//! Targets: what a team means to give, to be compared with what it gave.

use serde::{Deserialize, Serialize};

use crate::{period::Grain, taxonomy::Kind};

/// So many contacts of a kind in each span of a grain. A target for a kind that the team does not
/// count at present stays in the profile until the kind is on again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Target {
    /// Of what.
    pub kind: Kind,
    /// In each week, month, quarter or year; never a period, whose length varies.
    pub grain: Grain,
    /// How many contacts, 1 to [`Target::MAX`].
    pub contacts: u32,
}

impl Target {
    /// The most contacts a target may name.
    pub const MAX: u32 = 1_000_000;
}
