//! How a released number is written: never below zero, and never a small one.

use std::fmt;

/// Numbers below this are written `<5`.
pub const SMALL: u64 = 5;

/// A released number as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shown {
    /// Fewer than [`SMALL`].
    Small,
    /// This many.
    Number(u64),
}

/// How a sum of noisy atoms is written.
#[must_use]
pub fn shown(contacts: i64) -> Shown {
    match u64::try_from(contacts) {
        Ok(number) if number >= SMALL => Shown::Number(number),
        _ => Shown::Small,
    }
}

impl Shown {
    /// The number, unless it is small.
    #[must_use]
    pub const fn number(self) -> Option<u64> {
        match self {
            Self::Small => None,
            Self::Number(number) => Some(number),
        }
    }
}

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Small => write!(f, "<{SMALL}"),
            Self::Number(number) => number.fmt(f),
        }
    }
}
