//! Taps made while the device is locked. The store is closed then and its key forgotten, so each tap is
//! sealed to a public key (HPKE, RFC 9180: X25519, HKDF-SHA256, ChaCha20-Poly1305) and appended to a file.
//! Only the store's key opens them again, at the next unlock.
//!
//! Each stands for itself in a place of fixed size: one that is damaged or was cut off by a power cut
//! costs only itself. Each names the batch it belongs to, whose id is drawn when its first tap falls, as
//! for every other batch; so a profile that is copied while locked counts once all the same.

use std::{
    collections::BTreeMap,
    convert::Infallible,
    fs::{self, OpenOptions},
    io::{self, Write},
    path::PathBuf,
};

use hpke::{
    Deserializable, Kem, OpModeR, OpModeS, Serializable, aead::ChaCha20Poly1305, kdf::HkdfSha256,
    kem::X25519HkdfSha256, rand_core, setup_receiver, setup_sender_with_rng,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use tally::{ContributionId, Mark, SheetKey, caps};

use super::{StoreKey, files};
use crate::edge::{Entropy, NoRandomness};

const PURPOSE: &str = "acollida 1 locked taps";
/// A tap in clear: text, filled up with blanks, so that its length tells nothing.
const CLEAR: usize = 208;
const ENCAPSULATED: usize = 32;
const RECORD: usize = ENCAPSULATED + CLEAR + 16;

/// One tap made while locked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LockedTap {
    /// The batch it belongs to.
    pub batch: ContributionId,
    /// Its sheet.
    pub sheet: SheetKey,
    /// The civil day, for the device's own screens.
    #[serde(with = "civil_day")]
    pub day: Date,
    /// What was counted.
    pub mark: Mark,
    /// How many: above zero counted, below zero an undo of taps in the same batch.
    pub amount: i32,
}

/// A civil day as text (ISO 8601).
mod civil_day {
    use jiff::civil::Date;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub(super) fn serialize<S: Serializer>(day: &Date, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(day)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(input: D) -> Result<Date, D::Error> {
        String::deserialize(input)?
            .parse()
            .map_err(D::Error::custom)
    }
}

/// A tap could not be sealed and kept. It is not counted.
#[derive(Debug, thiserror::Error)]
pub enum SealError {
    /// The file cannot be written.
    #[error("the tap cannot be kept: {0}")]
    Io(#[from] io::Error),
    /// No random bytes.
    #[error(transparent)]
    Entropy(#[from] NoRandomness),
    /// The device's public key is none, or the tap does not fit its place: neither can be.
    #[error("the tap cannot be sealed")]
    Seal,
    /// There is nothing of this kind to take out.
    #[error("there is nothing to undo")]
    Nothing,
}

/// The file of sealed taps.
#[derive(Clone, Debug)]
pub struct TapsFile {
    path: PathBuf,
}

/// What was in the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opened {
    /// The taps, in the order they were made.
    pub taps: Vec<LockedTap>,
    /// How many could not be read.
    pub torn: usize,
}

impl TapsFile {
    pub(super) const fn at(path: PathBuf) -> Self {
        Self { path }
    }

    /// What seals taps into this file, for whoever unlocks with this key.
    #[must_use]
    pub fn sealer(&self, key: &StoreKey) -> Sealer {
        let (_, public) = X25519HkdfSha256::derive_keypair(&*key.derive(PURPOSE));
        Sealer {
            path: self.path.clone(),
            public: public.to_bytes().into(),
            open: BTreeMap::new(),
        }
    }

    /// Opens what is in the file; nothing where there is none.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn open(&self, key: &StoreKey) -> io::Result<Opened> {
        let bytes = match fs::read(&self.path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Opened::default()),
            Err(error) => return Err(error),
        };
        let (private, _) = X25519HkdfSha256::derive_keypair(&*key.derive(PURPOSE));
        let mut opened = Opened::default();
        for record in bytes.chunks(RECORD) {
            match open_one(record, &private) {
                Some(tap) => opened.taps.push(tap),
                None => opened.torn += 1,
            }
        }
        Ok(opened)
    }

    /// Removes the file, once its taps are in the store.
    ///
    /// # Errors
    /// It is still there; taken in again, its taps count once.
    pub fn remove(&self) -> io::Result<()> {
        files::overwrite_and_remove(&self.path)
    }
}

fn open_one(record: &[u8], private: &<X25519HkdfSha256 as Kem>::PrivateKey) -> Option<LockedTap> {
    let (encapsulated, sealed) = record.split_first_chunk::<ENCAPSULATED>()?;
    let encapsulated = <X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(encapsulated).ok()?;
    let mut receiver = setup_receiver::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        private,
        &encapsulated,
        PURPOSE.as_bytes(),
    )
    .ok()?;
    let clear = zeroize::Zeroizing::new(receiver.open(sealed, &[]).ok()?);
    serde_json::from_slice(clear.trim_ascii_end()).ok()
}

/// A batch that is filled while locked.
#[derive(Clone, Debug)]
struct OpenBatch {
    id: ContributionId,
    counts: BTreeMap<Mark, u32>,
    taps: u32,
}

/// Seals taps. It knows the public key, and what it counted itself; nothing of before.
#[derive(Clone, Debug)]
pub struct Sealer {
    path: PathBuf,
    public: [u8; 32],
    open: BTreeMap<SheetKey, OpenBatch>,
}

impl Sealer {
    /// Seals one tap and keeps it. When this returns, it is on the disk.
    ///
    /// # Errors
    /// See [`SealError`]; nothing was counted then.
    pub fn count(
        &mut self,
        sheet: &SheetKey,
        day: Date,
        mark: Mark,
        amount: u32,
        entropy: &dyn Entropy,
    ) -> Result<(), SealError> {
        let fits = |batch: &OpenBatch| {
            let count = batch.counts.get(&mark).copied().unwrap_or_default();
            count.saturating_add(amount) <= caps::CELL
                && batch.taps.saturating_add(amount) <= caps::CONTRIBUTION
        };
        let mut batch = match self.open.get(sheet) {
            Some(batch) if fits(batch) => batch.clone(),
            _ => OpenBatch {
                id: ContributionId::from_bytes(entropy.bytes()?),
                counts: BTreeMap::new(),
                taps: 0,
            },
        };
        let signed = i32::try_from(amount).map_err(|_| SealError::Seal)?;
        self.append(batch.id, sheet, day, mark, signed, entropy)?;
        *batch.counts.entry(mark).or_default() += amount;
        batch.taps += amount;
        self.open.insert(sheet.clone(), batch);
        Ok(())
    }

    /// Takes out again what this sealer counted.
    ///
    /// # Errors
    /// It did not count that many, or see [`SealError`]; nothing was taken out then.
    pub fn take_out(
        &mut self,
        sheet: &SheetKey,
        day: Date,
        mark: Mark,
        amount: u32,
        entropy: &dyn Entropy,
    ) -> Result<(), SealError> {
        let batch = self.open.get(sheet).ok_or(SealError::Nothing)?;
        let count = batch.counts.get(&mark).copied().unwrap_or_default();
        let left = count.checked_sub(amount).ok_or(SealError::Nothing)?;
        let signed = i32::try_from(amount).map_err(|_| SealError::Seal)?;
        self.append(batch.id, sheet, day, mark, -signed, entropy)?;
        if let Some(batch) = self.open.get_mut(sheet) {
            batch.counts.insert(mark, left);
            batch.taps = batch.taps.saturating_sub(amount);
        }
        Ok(())
    }

    fn append(
        &self,
        batch: ContributionId,
        sheet: &SheetKey,
        day: Date,
        mark: Mark,
        amount: i32,
        entropy: &dyn Entropy,
    ) -> Result<(), SealError> {
        let tap = LockedTap {
            batch,
            sheet: sheet.clone(),
            day,
            mark,
            amount,
        };
        let mut clear =
            zeroize::Zeroizing::new(serde_json::to_vec(&tap).map_err(|_| SealError::Seal)?);
        if clear.len() > CLEAR {
            return Err(SealError::Seal);
        }
        clear.resize(CLEAR, b' ');
        let record = self.seal(&clear, entropy)?;

        let mut options = OpenOptions::new();
        options.write(true).create(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt;
            options.mode(0o600);
        }
        let new = !self.path.exists();
        let mut file = options.open(&self.path)?;
        // What a power cut left of a record was never shown as counted; the next takes its place.
        let whole = file.metadata()?.len() / RECORD as u64 * RECORD as u64;
        io::Seek::seek(&mut file, io::SeekFrom::Start(whole))?;
        let written = file.write_all(&record).and_then(|()| file.sync_data());
        if let Err(error) = written {
            // A part of it must not stand there as if it were a tap.
            let _ = file.set_len(whole);
            return Err(error.into());
        }
        if new {
            files::sync_folder(&self.path)?;
        }
        Ok(())
    }

    fn seal(&self, clear: &[u8], entropy: &dyn Entropy) -> Result<Vec<u8>, SealError> {
        let public = <X25519HkdfSha256 as Kem>::PublicKey::from_bytes(&self.public)
            .map_err(|_| SealError::Seal)?;
        let mut drawn = Drawn {
            bytes: zeroize::Zeroizing::new(entropy.bytes()?),
            used: 0,
        };
        let (encapsulated, mut sender) = setup_sender_with_rng::<
            ChaCha20Poly1305,
            HkdfSha256,
            X25519HkdfSha256,
        >(
            &OpModeS::Base, &public, PURPOSE.as_bytes(), &mut drawn
        )
        .map_err(|_| SealError::Seal)?;
        let mut record = encapsulated.to_bytes().to_vec();
        record.extend(sender.seal(clear, &[]).map_err(|_| SealError::Seal)?);
        if drawn.used > drawn.bytes.len() || record.len() != RECORD {
            return Err(SealError::Seal);
        }
        Ok(record)
    }
}

/// Random bytes drawn beforehand, where an error can still be told.
struct Drawn {
    bytes: zeroize::Zeroizing<[u8; 64]>,
    used: usize,
}

impl rand_core::TryRng for Drawn {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }

    /// More than was drawn is noticed by whoever asked, who then uses nothing of it.
    fn try_fill_bytes(&mut self, place: &mut [u8]) -> Result<(), Infallible> {
        let drawn = self.bytes.iter().copied().skip(self.used);
        for (place, byte) in place.iter_mut().zip(drawn) {
            *place = byte;
        }
        self.used = self.used.saturating_add(place.len());
        Ok(())
    }
}

impl rand_core::TryCryptoRng for Drawn {}
