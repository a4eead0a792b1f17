//! The key file: a few bytes with the wrapped key of the store, how it is wrapped, and a checksum that
//! tells a damaged file from a wrong code.
//!
//! ```text
//!   0  8  "ACOLKEY\n"
//!   8  1  version: 1
//!   9  1  what is asked for: 0 nothing, 1 a code, 2 a passphrase
//!  10  1  whether ten wrong tries erase the device: 0 or 1
//!  11  1  0
//!  12  4  Argon2id: memory in KiB, little-endian
//!  16  4  Argon2id: passes
//!  20 16  salt
//!  36  8  mark of the device's own key
//!  44 72  the store's key, sealed
//! 116 72  a sealed mark that opens with the code that erases; random bytes where there is none
//! 188  8  SHA-256 of all before, its first bytes
//! ```

use sha2::{Digest, Sha256};

use super::{Cost, SecretKind, wrap::SLOT};

const MAGIC: &[u8; 8] = b"ACOLKEY\n";
const VERSION: u8 = 1;
/// All before the two slots: what they are bound to.
pub(super) const HEAD: usize = 44;
const LENGTH: usize = HEAD + 2 * SLOT + 8;

/// What is asked for before the store opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asks {
    /// Nothing: the key opens for whoever has the device.
    Nothing,
    /// A code or passphrase.
    For(SecretKind),
}

/// The key file cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyFileError {
    /// It is cut off, or something in it was changed.
    #[error("the key file is damaged")]
    Damaged,
    /// A newer version wrote it.
    #[error("the key file was written by a newer Acollida")]
    Newer,
}

/// What is in a key file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct KeyFile {
    pub(super) asks: Asks,
    pub(super) erase_after_tries: bool,
    pub(super) cost: Cost,
    pub(super) salt: [u8; 16],
    pub(super) device: [u8; 8],
    pub(super) key: [u8; SLOT],
    pub(super) erase: [u8; SLOT],
}

impl KeyFile {
    /// All before the slots, as bytes.
    pub(super) fn head(&self) -> [u8; HEAD] {
        let mut head = [0; HEAD];
        let asks = match self.asks {
            Asks::Nothing => 0,
            Asks::For(SecretKind::Code) => 1,
            Asks::For(SecretKind::Passphrase) => 2,
        };
        let bytes = MAGIC
            .iter()
            .copied()
            .chain([VERSION, asks, u8::from(self.erase_after_tries), 0])
            .chain(self.cost.memory.to_le_bytes())
            .chain(self.cost.passes.to_le_bytes())
            .chain(self.salt)
            .chain(self.device);
        for (place, byte) in head.iter_mut().zip(bytes) {
            *place = byte;
        }
        head
    }

    pub(super) fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(LENGTH);
        bytes.extend_from_slice(&self.head());
        bytes.extend_from_slice(&self.key);
        bytes.extend_from_slice(&self.erase);
        let sum = checksum(&bytes);
        bytes.extend_from_slice(&sum);
        bytes
    }

    pub(super) fn decode(bytes: &[u8]) -> Result<Self, KeyFileError> {
        let damaged = KeyFileError::Damaged;
        let (magic, rest) = bytes.split_first_chunk::<8>().ok_or(damaged)?;
        let (version, _) = rest.split_first().ok_or(damaged)?;
        if magic != MAGIC {
            return Err(damaged);
        }
        if *version > VERSION {
            return Err(KeyFileError::Newer);
        }
        let (body, sum) = bytes.split_last_chunk::<8>().ok_or(damaged)?;
        if bytes.len() != LENGTH || *version != VERSION || checksum(body) != *sum {
            return Err(damaged);
        }
        let mut rest = body.get(9..).ok_or(damaged)?;
        let [asks, erase_after_tries, zero] = take(&mut rest)?;
        let file = Self {
            asks: match asks {
                0 => Asks::Nothing,
                1 => Asks::For(SecretKind::Code),
                2 => Asks::For(SecretKind::Passphrase),
                _ => return Err(damaged),
            },
            erase_after_tries: erase_after_tries == 1,
            cost: Cost {
                memory: u32::from_le_bytes(take(&mut rest)?),
                passes: u32::from_le_bytes(take(&mut rest)?),
            },
            salt: take(&mut rest)?,
            device: take(&mut rest)?,
            key: take(&mut rest)?,
            erase: take(&mut rest)?,
        };
        let sound = zero == 0 && erase_after_tries <= 1 && file.cost.is_allowed();
        if sound { Ok(file) } else { Err(damaged) }
    }
}

fn take<const N: usize>(rest: &mut &[u8]) -> Result<[u8; N], KeyFileError> {
    let (part, after) = rest.split_first_chunk::<N>().ok_or(KeyFileError::Damaged)?;
    *rest = after;
    Ok(*part)
}

fn checksum(bytes: &[u8]) -> [u8; 8] {
    let digest: [u8; 32] = Sha256::digest(bytes).into();
    let [a, b, c, d, e, f, g, h, ..] = digest;
    [a, b, c, d, e, f, g, h]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn a_file() -> KeyFile {
        KeyFile {
            asks: Asks::For(SecretKind::Passphrase),
            erase_after_tries: true,
            cost: Cost::FLOOR,
            salt: [1; 16],
            device: [2; 8],
            key: [3; SLOT],
            erase: [4; SLOT],
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let file = a_file();
        let bytes = file.encode();
        assert_eq!(bytes.len(), LENGTH);
        assert_eq!(KeyFile::decode(&bytes), Ok(file));
    }

    #[test]
    fn every_changed_bit_and_every_missing_byte_is_noticed() {
        let bytes = a_file().encode();
        for at in 0..bytes.len() * 8 {
            let mut changed = bytes.clone();
            changed[at / 8] ^= 1 << (at % 8);
            assert!(KeyFile::decode(&changed).is_err(), "bit {at}");
        }
        for length in 0..bytes.len() {
            assert_eq!(
                KeyFile::decode(&bytes[..length]),
                Err(KeyFileError::Damaged),
                "{length} bytes"
            );
        }
        let longer = [&bytes[..], &[0]].concat();
        assert_eq!(KeyFile::decode(&longer), Err(KeyFileError::Damaged));
    }

    #[test]
    fn a_newer_one_is_told_from_a_damaged_one() {
        let mut bytes = a_file().encode();
        bytes[8] = VERSION + 1;
        bytes.truncate(60);
        assert_eq!(KeyFile::decode(&bytes), Err(KeyFileError::Newer));
    }

    #[test]
    fn one_that_asks_for_all_memory_is_refused() {
        let mut file = a_file();
        file.cost.memory = u32::MAX;
        assert_eq!(KeyFile::decode(&file.encode()), Err(KeyFileError::Damaged));
    }

    proptest::proptest! {
        #[test]
        fn no_bytes_make_it_stumble(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..400)) {
            let _ = KeyFile::decode(&bytes);
            let mut begun = MAGIC.to_vec();
            begun.push(VERSION);
            begun.extend(bytes);
            let _ = KeyFile::decode(&begun);
        }
    }
}
