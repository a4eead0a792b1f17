//! Keys are capabilities: whoever holds the write key may add counts, whoever holds the read key
//! may read figures, whoever holds the admin key may change the profile. The server keeps only
//! hashes.

use std::{fmt, str::FromStr};

use sha2::{Digest, Sha256};

use crate::{codes::coded_enum, hex};

coded_enum! {
    /// What a key allows.
    Role, UnknownRole, "role" {
        /// Add contributions.
        Write = "write",
        /// Read figures.
        Read = "read",
        /// Change the team's profile.
        Admin = "admin",
    }
}

/// A 256-bit random key. Hidden in `Debug`, so that no log can hold one by accident.
#[derive(Clone, PartialEq, Eq)]
pub struct Key([u8; 32]);

impl Key {
    /// A key from 32 bytes that the caller drew at random, or derived.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes: for an enrolment code or the device's own store, nowhere else.
    #[must_use]
    pub const fn expose(&self) -> &[u8; 32] {
        &self.0
    }

    /// The key as 64 hexadecimal digits: for the `Authorization` header, nowhere else.
    #[must_use]
    pub fn expose_text(&self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// What the server keeps of it. A plain hash is enough for a key of 256 random bits: there is
    /// nothing to guess, so nothing a slow hash would slow down.
    #[must_use]
    pub fn hash(&self) -> KeyHash {
        KeyHash(Sha256::digest(self.0).into())
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(hidden)")
    }
}

/// The text is no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a key is 64 lower-case hexadecimal digits")]
pub struct NoKey;

impl FromStr for Key {
    type Err = NoKey;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        hex::read(text).map(Self).ok_or(NoKey)
    }
}

/// SHA-256 of a key. Compare in constant time where the other side is an attacker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyHash(pub [u8; 32]);
