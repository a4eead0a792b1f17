//! The mark on every page and sheet: whether its figures are exact and for the team alone, or released.

use std::{fmt, str::FromStr};

/// What a report's figures are. It follows from what the report was made of and cannot be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Mark {
    /// Exact sums, for the team alone.
    InternalExact,
    /// Noisy atoms of the release table, and what is computed from them: these may leave the team.
    Released,
}

impl Mark {
    /// The mark as programs read it, in every language.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::InternalExact => "internal: exact",
            Self::Released => "released",
        }
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The text is the word of no mark.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no mark: expected released, or internal for exact figures that stay in the team")]
pub struct UnknownMark(pub String);

/// As it is asked for: `released` or `internal`.
impl FromStr for Mark {
    type Err = UnknownMark;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "released" => Ok(Self::Released),
            "internal" => Ok(Self::InternalExact),
            other => Err(UnknownMark(other.chars().take(32).collect())),
        }
    }
}
