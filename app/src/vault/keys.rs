//! The vault itself: makes, opens, changes and destroys what holds the store's key.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use zeroize::Zeroizing;

use super::{
    Asks, Cost, DeviceKey, DeviceKeyError, FileDeviceKey, KeyFileError, Secret, SecretKind,
    StoreKey, TapsFile, Tries, Weakness, files,
    key_file::KeyFile,
    wrap::{self, SLOT},
};
use crate::{
    edge::{Entropy, NoRandomness, overwrite_stack},
    store::Profile,
};

const FOR_THE_STORE: &str = "acollida 1 store key";
const FOR_ERASING: &str = "acollida 1 erase";
const FOR_THE_MARK: &[u8] = b"acollida 1 device mark";

/// Where the key of a profile's store is kept, and how it is got at.
#[derive(Clone)]
pub struct Vault {
    folder: PathBuf,
    device: Arc<dyn DeviceKey>,
}

/// The key cannot be had, or not be changed. Nothing was changed then.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// A code or passphrase is asked for, and none was given.
    #[error("a code or passphrase is asked for")]
    Asked(SecretKind),
    /// The code or passphrase is another.
    #[error("that is not the code or passphrase")]
    Wrong,
    /// It is right, and the one that erases.
    #[error("that is the code that erases")]
    Erases,
    /// There are counts, but not all files that open them.
    #[error("the key of these counts is not here, or belongs to another device")]
    Missing,
    /// The key file.
    #[error(transparent)]
    File(#[from] KeyFileError),
    /// A new code or passphrase is too easy to guess.
    #[error(transparent)]
    Weak(#[from] Weakness),
    /// The code that erases must not be the one that opens.
    #[error("the code that erases must differ from the one that opens")]
    Same,
    /// A file of the vault cannot be read or written.
    #[error("{0} cannot be read or written: {1}")]
    Io(PathBuf, #[source] io::Error),
    /// The device's own key.
    #[error(transparent)]
    Device(DeviceKeyError),
    /// There is not the memory that one try takes.
    #[error("there is not enough memory to open the counts")]
    Memory,
    /// No random bytes for a key.
    #[error(transparent)]
    Entropy(#[from] NoRandomness),
}

impl From<DeviceKeyError> for VaultError {
    fn from(error: DeviceKeyError) -> Self {
        match error {
            DeviceKeyError::Missing => Self::Missing,
            error => Self::Device(error),
        }
    }
}

/// A change of how the device is protected. All but the first code need the one until now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Protection {
    /// Ask for this from now on.
    Ask(SecretKind, Secret),
    /// Ask for nothing. A code that erases goes with it.
    AskNothing,
    /// Erase the device after [`super::TRIES_MAX`] wrong tries in a row, or no longer.
    EraseAfterTries(bool),
    /// Erase the device when this is entered, or have no such code.
    EraseCode(Option<Secret>),
}

impl Vault {
    /// The vault of a profile on this device.
    #[must_use]
    pub fn of(profile: &Profile) -> Self {
        let path = profile.folder.join("acollida.device");
        Self::with(profile, Arc::new(FileDeviceKey::at(path)))
    }

    /// The vault of a profile with another key of the device.
    #[must_use]
    pub fn with(profile: &Profile, device: Arc<dyn DeviceKey>) -> Self {
        Self {
            folder: profile.folder.clone(),
            device,
        }
    }

    /// The key file.
    #[must_use]
    pub fn key_file(&self) -> PathBuf {
        self.folder.join("acollida.key")
    }

    /// The file of wrong tries.
    #[must_use]
    pub fn tries(&self) -> Tries {
        Tries::at(self.folder.join("acollida.tries"))
    }

    /// The file of taps made while locked.
    #[must_use]
    pub fn taps(&self) -> TapsFile {
        TapsFile::at(self.folder.join("acollida.taps"))
    }

    /// What is asked for; nothing yet where there is no key.
    ///
    /// # Errors
    /// The key file cannot be read, is damaged or newer.
    pub fn asks(&self) -> Result<Option<Asks>, VaultError> {
        Ok(self.read()?.map(|file| file.asks))
    }

    /// Whether ten wrong tries erase the device.
    ///
    /// # Errors
    /// As [`Self::asks`].
    pub fn erases_after_tries(&self) -> Result<bool, VaultError> {
        Ok(self.read()?.is_some_and(|file| file.erase_after_tries))
    }

    /// Makes a new key, for a device that asks for nothing.
    ///
    /// # Errors
    /// It cannot be kept.
    pub fn make(&self, entropy: &dyn Entropy) -> Result<StoreKey, VaultError> {
        self.device.make(entropy)?;
        let key = StoreKey::draw(entropy)?;
        let salt = entropy.bytes()?;
        let mut file = KeyFile {
            asks: Asks::Nothing,
            erase_after_tries: false,
            cost: Cost::FLOOR,
            salt,
            device: self.mark(&salt)?,
            key: [0; SLOT],
            erase: entropy.bytes()?,
        };
        self.wrap(&mut file, &key, &Zeroizing::new([0; 32]), entropy)?;
        self.write(&file)?;
        overwrite_stack();
        Ok(key)
    }

    /// Opens the key with what was typed, or with nothing. Wrong tries are not counted here: see
    /// [`Self::attempt`].
    ///
    /// # Errors
    /// See [`VaultError`].
    pub fn open(&self, secret: Option<&Secret>) -> Result<StoreKey, VaultError> {
        let file = self.read()?.ok_or(VaultError::Missing)?;
        let opened = self.open_file(&file, secret).map(|(key, _)| key);
        overwrite_stack();
        opened
    }

    /// A try on the lock screen: counted before it is looked at, forgotten when it was right.
    ///
    /// # Errors
    /// See [`VaultError`]. [`VaultError::Erases`] also after the tenth wrong try, where that was chosen.
    pub fn attempt(&self, secret: &Secret) -> Result<StoreKey, VaultError> {
        let tries = self.tries();
        let count = tries.note().map_err(|error| self.io(error))?;
        let file = self.read()?.ok_or(VaultError::Missing)?;
        let opened = self.open_file(&file, Some(secret));
        overwrite_stack();
        match opened {
            Ok((key, _)) => {
                tries.forget().map_err(|error| self.io(error))?;
                Ok(key)
            }
            Err(VaultError::Wrong) if file.erase_after_tries && count >= super::TRIES_MAX => {
                Err(VaultError::Erases)
            }
            Err(error) => Err(error),
        }
    }

    /// Changes how the device is protected, in one step: after a crash the old or the new way holds,
    /// whole. `measure` does one try at a cost and says how long it took, for the first code.
    ///
    /// # Errors
    /// See [`VaultError`].
    pub fn change(
        &self,
        now: Option<&Secret>,
        change: &Protection,
        entropy: &dyn Entropy,
        measure: impl FnMut(Cost) -> Result<Duration, VaultError>,
    ) -> Result<(), VaultError> {
        let mut file = self.read()?.ok_or(VaultError::Missing)?;
        let (key, mut stretched) = self.open_file(&file, now)?;
        match change {
            Protection::Ask(kind, secret) => {
                secret.check(*kind)?;
                if file.asks == Asks::Nothing {
                    file.cost = Cost::calibrated(measure)?;
                }
                file.asks = Asks::For(*kind);
                stretched = file.cost.stretch(secret, &file.salt)?;
                if self.opens_erase_slot(&file, &stretched)? {
                    return Err(VaultError::Same);
                }
            }
            Protection::AskNothing => {
                file.asks = Asks::Nothing;
                file.erase_after_tries = false;
                file.salt = entropy.bytes()?;
                file.device = self.mark(&file.salt)?;
                file.erase = entropy.bytes()?;
                stretched = Zeroizing::new([0; 32]);
            }
            Protection::EraseAfterTries(on) => file.erase_after_tries = *on,
            Protection::EraseCode(None) => file.erase = entropy.bytes()?,
            Protection::EraseCode(Some(code)) => {
                let Asks::For(kind) = file.asks else {
                    return Err(VaultError::Missing);
                };
                code.check(kind)?;
                if now.is_some_and(|now| now.is(code)) {
                    return Err(VaultError::Same);
                }
                let stretched = file.cost.stretch(code, &file.salt)?;
                let erasing = self.derive(&file, &stretched, FOR_ERASING)?;
                file.erase = wrap::seal(&erasing, &[0; 32], &file.salt, entropy)?;
            }
        }
        self.wrap(&mut file, &key, &stretched, entropy)?;
        overwrite_stack();
        self.write(&file)
    }

    /// Destroys the keys: whatever they opened can never be read again. The device's own first, so
    /// that even the old key file put back opens nothing.
    ///
    /// # Errors
    /// One of them is still there; the others were destroyed all the same.
    pub fn erase_keys(&self) -> io::Result<()> {
        let device = self.device.destroy();
        let file = files::overwrite_and_remove(&self.key_file());
        let tries = self.tries().destroy();
        device.and(file).and(tries)
    }

    // A frame of its own, below the caller's, so that the caller can overwrite it.
    #[inline(never)]
    fn open_file(
        &self,
        file: &KeyFile,
        secret: Option<&Secret>,
    ) -> Result<(StoreKey, Zeroizing<[u8; 32]>), VaultError> {
        if self.mark(&file.salt)? != file.device {
            return Err(VaultError::Missing);
        }
        let stretched = match (file.asks, secret) {
            (Asks::Nothing, _) => Zeroizing::new([0; 32]),
            (Asks::For(kind), None) => return Err(VaultError::Asked(kind)),
            (Asks::For(_), Some(secret)) => file.cost.stretch(secret, &file.salt)?,
        };
        let opening = self.derive(file, &stretched, FOR_THE_STORE)?;
        if let Some(key) = wrap::open(&opening, &file.key, &file.head()) {
            return Ok((StoreKey::of(&key), stretched));
        }
        if file.asks == Asks::Nothing {
            return Err(KeyFileError::Damaged.into());
        }
        if self.opens_erase_slot(file, &stretched)? {
            return Err(VaultError::Erases);
        }
        Err(VaultError::Wrong)
    }

    fn opens_erase_slot(&self, file: &KeyFile, stretched: &[u8; 32]) -> Result<bool, VaultError> {
        let erasing = self.derive(file, stretched, FOR_ERASING)?;
        Ok(wrap::open(&erasing, &file.erase, &file.salt).is_some())
    }

    fn wrap(
        &self,
        file: &mut KeyFile,
        key: &StoreKey,
        stretched: &[u8; 32],
        entropy: &dyn Entropy,
    ) -> Result<(), VaultError> {
        let opening = self.derive(file, stretched, FOR_THE_STORE)?;
        file.key = wrap::seal(&opening, key.expose(), &file.head(), entropy)?;
        Ok(())
    }

    fn derive(
        &self,
        file: &KeyFile,
        stretched: &[u8; 32],
        purpose: &str,
    ) -> Result<Zeroizing<[u8; 32]>, VaultError> {
        let here = self.device.mac(stretched)?;
        Ok(wrap::expand(Some(&file.salt), &here, purpose))
    }

    /// Tells whether the device's own key is the one this file was made with; of no use for anything
    /// else.
    fn mark(&self, salt: &[u8; 16]) -> Result<[u8; 8], VaultError> {
        let mac = self.device.mac(&[FOR_THE_MARK, salt].concat())?;
        let [a, b, c, d, e, f, g, h, ..] = *mac;
        Ok([a, b, c, d, e, f, g, h])
    }

    fn read(&self) -> Result<Option<KeyFile>, VaultError> {
        match fs::read(self.key_file()) {
            Ok(bytes) => Ok(Some(KeyFile::decode(&bytes)?)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(self.io(error)),
        }
    }

    fn write(&self, file: &KeyFile) -> Result<(), VaultError> {
        files::replace(&self.key_file(), &file.encode()).map_err(|error| self.io(error))
    }

    fn io(&self, error: io::Error) -> VaultError {
        VaultError::Io(self.folder.clone(), error)
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Vault")
    }
}
