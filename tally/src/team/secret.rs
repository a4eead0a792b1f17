//! The team secret, and the keys that follow from it. The server never holds it, so what devices of
//! a team seal for each other stays theirs.

use std::fmt;

use hkdf::Hkdf;
use sha2::Sha256;

use super::{Key, TeamId};

/// The secret that all devices of a team share and the server never sees.
#[derive(Clone, PartialEq, Eq)]
pub struct TeamSecret([u8; 32]);

impl TeamSecret {
    /// A secret from 32 bytes that the caller drew at random.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes: for an enrolment code or the device's own store, nowhere else.
    #[must_use]
    pub const fn expose(&self) -> &[u8; 32] {
        &self.0
    }

    /// The write key of one epoch: HKDF-SHA-256 (RFC 5869) of the secret, salted with the team's
    /// id, labelled by use and epoch, so that another use or a rotation gives an unrelated key.
    #[must_use]
    pub fn write_key(&self, team: TeamId, epoch: u16) -> Key {
        Key::from_bytes(self.derive(team, epoch, "write"))
    }

    /// The key of one epoch that seals what devices hand to each other. The server knows neither it nor the secret.
    #[must_use]
    pub fn bundle_key(&self, team: TeamId, epoch: u16) -> Key {
        Key::from_bytes(self.derive(team, epoch, "bundle"))
    }

    fn derive(&self, team: TeamId, epoch: u16, label: &str) -> [u8; 32] {
        let mut bytes = [0; 32];
        let label = format!("acollida/1/{label}/{epoch}");
        let derived = Hkdf::<Sha256>::new(Some(team.as_bytes()), &self.0)
            .expand(label.as_bytes(), &mut bytes);
        debug_assert!(
            derived.is_ok(),
            "RFC 5869 gives up to 255 hash lengths; one is asked for"
        );
        bytes
    }
}

impl fmt::Debug for TeamSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TeamSecret(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_write_key_depends_on_team_and_epoch_and_is_stable() {
        let secret = TeamSecret::from_bytes([7; 32]);
        let (one, other) = (TeamId::from_bytes([1; 8]), TeamId::from_bytes([2; 8]));
        let key = secret.write_key(one, 1);
        assert_eq!(key, secret.write_key(one, 1));
        assert_ne!(key, secret.write_key(other, 1));
        assert_ne!(key, secret.write_key(one, 2));
        assert_ne!(key, secret.bundle_key(one, 1));
        assert_ne!(key.expose(), secret.expose());
        assert_eq!(key.expose_text().parse(), Ok(key));
    }

    #[test]
    fn secrets_hide_in_debug() {
        let shown = format!(
            "{:?} {:?}",
            Key::from_bytes([0xab; 32]),
            TeamSecret::from_bytes([0xab; 32])
        );
        assert!(!shown.contains("ab") && !shown.contains("171"), "{shown}");
    }
}
