//! The key that belongs to the device itself: what was made with it can only be opened here. On a
//! phone it lies in hardware that never gives it away (Android Keystore); on a computer in a file, which
//! protects nothing that can be copied, and so the words on the screen say.

use std::{fs, io, path::PathBuf};

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::files;
use crate::edge::{Entropy, NoRandomness};

/// The device's own key.
pub trait DeviceKey: Send + Sync {
    /// Makes the key, where there is none.
    ///
    /// # Errors
    /// It cannot be made or kept.
    fn make(&self, entropy: &dyn Entropy) -> Result<(), DeviceKeyError>;

    /// HMAC-SHA-256 (RFC 2104) of the message by the key.
    ///
    /// # Errors
    /// There is no key, or it cannot be used.
    fn mac(&self, message: &[u8]) -> Result<Zeroizing<[u8; 32]>, DeviceKeyError>;

    /// Destroys the key, so that nothing made with it opens again.
    ///
    /// # Errors
    /// It is still there. That there was none is no error.
    fn destroy(&self) -> io::Result<()>;
}

/// The device's key cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum DeviceKeyError {
    /// There is none.
    #[error("this device's own key is not here")]
    Missing,
    /// It cannot be read or written.
    #[error("this device's own key cannot be used: {0}")]
    Io(#[from] io::Error),
    /// No random bytes to make it of.
    #[error(transparent)]
    Entropy(#[from] NoRandomness),
}

/// A key in a file of 32 random bytes, readable by its owner alone.
#[derive(Clone, Debug)]
pub struct FileDeviceKey {
    path: PathBuf,
}

impl FileDeviceKey {
    /// The key in this file.
    #[must_use]
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }
}

impl DeviceKey for FileDeviceKey {
    fn make(&self, entropy: &dyn Entropy) -> Result<(), DeviceKeyError> {
        if fs::metadata(&self.path).is_ok_and(|file| file.len() == 32) {
            return Ok(());
        }
        let mut key = Zeroizing::new([0; 32]);
        entropy.fill(&mut *key)?;
        Ok(files::replace(&self.path, &*key)?)
    }

    fn mac(&self, message: &[u8]) -> Result<Zeroizing<[u8; 32]>, DeviceKeyError> {
        let key = match fs::read(&self.path) {
            Ok(key) => Zeroizing::new(key),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(DeviceKeyError::Missing);
            }
            Err(error) => return Err(error.into()),
        };
        if key.len() != 32 {
            return Err(DeviceKeyError::Missing);
        }
        let mut mac = Hmac::<Sha256>::new_from_slice(&key).map_err(|_| DeviceKeyError::Missing)?;
        mac.update(message);
        Ok(Zeroizing::new(mac.finalize().into_bytes().into()))
    }

    fn destroy(&self) -> io::Result<()> {
        files::overwrite_and_remove(&self.path)
    }
}
