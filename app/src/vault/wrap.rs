//! The random key of the store, and how it is wrapped for the key file.

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use hkdf::Hkdf;
use secrecy::{ExposeSecret, SecretBox};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::VaultError;
use crate::edge::Entropy;

/// The key of the device's store: 256 random bits. It never shows in `Debug`, and is overwritten in
/// memory when it ends.
pub struct StoreKey(SecretBox<[u8; 32]>);

impl StoreKey {
    /// A new one.
    pub(super) fn draw(entropy: &dyn Entropy) -> Result<Self, VaultError> {
        let mut bytes = Zeroizing::new([0; 32]);
        entropy.fill(&mut *bytes)?;
        Ok(Self::of(&bytes))
    }

    pub(super) fn of(bytes: &[u8; 32]) -> Self {
        Self(SecretBox::init_with_mut(|place: &mut [u8; 32]| {
            place.copy_from_slice(bytes);
        }))
    }

    /// No key at all, to overwrite one with.
    pub(crate) fn zeros() -> Self {
        Self::of(&[0; 32])
    }

    /// For the one place that opens the store, and for what is derived from it.
    pub(crate) fn expose(&self) -> &[u8; 32] {
        self.0.expose_secret()
    }

    /// For the tests that look for it where it must not be.
    #[doc(hidden)]
    #[must_use]
    pub fn for_tests(&self) -> &[u8; 32] {
        self.expose()
    }

    /// Another key that only who has this one can derive (RFC 5869).
    pub(super) fn derive(&self, purpose: &str) -> Zeroizing<[u8; 32]> {
        expand(None, self.expose(), purpose)
    }
}

impl std::fmt::Debug for StoreKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StoreKey")
    }
}

/// HKDF with SHA-256 (RFC 5869), one output block.
pub(super) fn expand(salt: Option<&[u8]>, key: &[u8; 32], purpose: &str) -> Zeroizing<[u8; 32]> {
    let mut out = Zeroizing::new([0; 32]);
    // 32 bytes are one block of SHA-256: the only error there is, a length over 255 blocks, cannot be.
    let _ = Hkdf::<Sha256>::new(salt, key).expand(purpose.as_bytes(), &mut *out);
    out
}

/// A key of 32 bytes, sealed: nonce, then the bytes with their tag.
pub(super) const SLOT: usize = 24 + 32 + 16;

/// Seals 32 bytes under a key, bound to `around`.
pub(super) fn seal(
    key: &[u8; 32],
    content: &[u8; 32],
    around: &[u8],
    entropy: &dyn Entropy,
) -> Result<[u8; SLOT], VaultError> {
    let nonce: [u8; 24] = entropy.bytes()?;
    let sealed = XChaCha20Poly1305::new(key.into())
        .encrypt(
            &XNonce::from(nonce),
            Payload {
                msg: content,
                aad: around,
            },
        )
        .map_err(|_| VaultError::Memory)?;
    let mut slot = [0; SLOT];
    for (place, byte) in slot.iter_mut().zip(nonce.into_iter().chain(sealed)) {
        *place = byte;
    }
    Ok(slot)
}

/// Opens what [`seal`] sealed; nothing if key or surroundings are others.
pub(super) fn open(
    key: &[u8; 32],
    slot: &[u8; SLOT],
    around: &[u8],
) -> Option<Zeroizing<[u8; 32]>> {
    let (nonce, sealed) = slot.split_first_chunk::<24>()?;
    let content = XChaCha20Poly1305::new(key.into())
        .decrypt(
            &XNonce::from(*nonce),
            Payload {
                msg: sealed,
                aad: around,
            },
        )
        .ok()
        .map(Zeroizing::new)?;
    let mut out = Zeroizing::new([0; 32]);
    out.copy_from_slice(content.get(..32)?);
    Some(out)
}
