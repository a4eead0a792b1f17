//! Which life of a ledger answers, so that a device notices a server restored from a backup.

use std::{fmt, str::FromStr};

use crate::{codes::serde_as_text, hex};

/// Which life of a ledger answers: drawn at random when the ledger is made and again when it is
/// restored from a backup. A device that sees another one sends again what no seal holds.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Incarnation([u8; 8]);

impl Incarnation {
    /// An incarnation from eight bytes that the caller drew at random.
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

impl fmt::Display for Incarnation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        hex::write(f, &self.0)
    }
}

impl fmt::Debug for Incarnation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Incarnation({self})")
    }
}

/// The text is no incarnation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an incarnation is 16 lower-case hexadecimal digits")]
pub struct NoIncarnation;

impl FromStr for Incarnation {
    type Err = NoIncarnation;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        hex::read(text).map(Self).ok_or(NoIncarnation)
    }
}

serde_as_text!(Incarnation);
