//! The id of a team: random, so that it says nothing about the team and two servers never clash.

use std::{fmt, str::FromStr};

use crate::{codes::serde_as_text, hex};

/// A team's id: eight random bytes, written as 16 lower-case hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TeamId([u8; 8]);

impl TeamId {
    /// An id from eight bytes that the caller drew at random.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 8]) -> Self {
        Self(bytes)
    }

    /// The bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 8] {
        &self.0
    }
}

impl fmt::Display for TeamId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        hex::write(f, &self.0)
    }
}

impl fmt::Debug for TeamId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TeamId({self})")
    }
}

/// The text is no team id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a team id is 16 lower-case hexadecimal digits")]
pub struct NoTeamId;

impl FromStr for TeamId {
    type Err = NoTeamId;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        hex::read(text).map(Self).ok_or(NoTeamId)
    }
}

serde_as_text!(TeamId);
