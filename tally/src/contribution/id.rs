//! The id of a contribution: random and fresh for each batch, so that nobody can tell whether two
//! contributions come from one device.

use std::{fmt, str::FromStr};

use crate::{codes::serde_as_text, hex};

/// Sixteen random bytes, drawn when a batch's first tap falls. Drawn at the freeze instead, a
/// profile restored from a copy would count its open batch twice.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ContributionId([u8; 16]);

impl ContributionId {
    /// An id from sixteen bytes that the caller drew at random.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl fmt::Display for ContributionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        hex::write(f, &self.0)
    }
}

impl fmt::Debug for ContributionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ContributionId({self})")
    }
}

/// The text is no contribution id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a contribution id is 32 lower-case hexadecimal digits")]
pub struct NoContributionId;

impl FromStr for ContributionId {
    type Err = NoContributionId;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        hex::read(text).map(Self).ok_or(NoContributionId)
    }
}

serde_as_text!(ContributionId);
