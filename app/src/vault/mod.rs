//! The vault: keeps the key of the device's store, and gives it to whoever knows the code or
//! passphrase, if one is asked for.
//!
//! ```text
//! code or passphrase ──Argon2id──▶ K1 ──HMAC by the device's own key──▶ K2 ──HKDF──▶ K3
//! K3 opens the key file (XChaCha20-Poly1305); in it lies the random key of the store
//! ```
//!
//! A copy of the files alone is not enough where the device's own key cannot be copied (a phone's
//! Keystore); where it can (a file, on a computer) the passphrase is what protects.

mod cost;
mod device_key;
mod files;
mod key_file;
mod keys;
mod lost;
mod sealed_taps;
mod secret;
mod three_tries;
mod tries;
mod wrap;

pub use cost::Cost;
pub use device_key::{DeviceKey, DeviceKeyError, FileDeviceKey};
pub(crate) use files::{overwrite, sync_folder};
pub use key_file::{Asks, KeyFileError};
pub use keys::{Protection, Vault, VaultError};
pub use lost::Erased;
pub use sealed_taps::{LockedTap, Opened, SealError, Sealer, TapsFile};
pub use secret::{Secret, SecretKind, Weakness};
pub use three_tries::ThreeTries;
pub use tries::{TRIES_MAX, Tries};
pub use wrap::StoreKey;
