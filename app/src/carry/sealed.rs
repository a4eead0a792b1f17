//! A bundle as a file, sealed to the team: XChaCha20-Poly1305 under a key that follows from the team's secret. What
//! stands in the clear says nothing of the team, so a file that is found tells whoever finds it only that Acollida made
//! it, and about how much is in it.
//!
//! | bytes | what |
//! | --- | --- |
//! | 8 | `acollida` |
//! | 1 | version of the file, 1 |
//! | 24 | nonce, drawn for this file |
//! | any | the bundle, sealed; the nine bytes at the start are bound to it |
//! | 8 | the first bytes of the SHA-256 of all before, so that damage and another team can be told apart |

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use sha2::{Digest as _, Sha256};
use tally::{Bundle, team::Key};

use super::{CarryError, CarryFault};
use crate::edge::Entropy;

const HEAD: &[u8; 9] = b"acollida\x01";
const NAME: usize = 8;
const NONCE: usize = 24;
const SUM: usize = 8;

/// No file of counts is larger.
pub(super) const LARGEST: usize = Bundle::BYTES + (64 << 10);

/// Seals a bundle that was encoded.
pub(super) fn seal(key: &Key, clear: &[u8], entropy: &dyn Entropy) -> Result<Vec<u8>, CarryError> {
    let nonce: [u8; NONCE] = entropy.bytes()?;
    let sealed = XChaCha20Poly1305::new(key.expose().into())
        .encrypt(
            &XNonce::from(nonce),
            Payload {
                msg: clear,
                aad: HEAD,
            },
        )
        // The cipher takes far more than a bundle may have.
        .map_err(|_| CarryFault::TooLarge)?;
    let mut file = [HEAD.as_slice(), &nonce, &sealed].concat();
    let sum = sum(&file);
    file.extend(sum);
    Ok(file)
}

/// Opens a file. What is wrong with it is told as closely as it can be.
pub(super) fn open(key: &Key, file: &[u8]) -> Result<Vec<u8>, CarryFault> {
    let (head, rest) = file
        .split_first_chunk::<{ HEAD.len() }>()
        .ok_or(CarryFault::NotOne)?;
    if head[..NAME] != HEAD[..NAME] || file.len() > LARGEST {
        return Err(CarryFault::NotOne);
    }
    let whole = file
        .split_last_chunk::<SUM>()
        .is_some_and(|(all, found)| sum(all) == *found);
    if !whole {
        return Err(CarryFault::Damaged);
    }
    if head != HEAD {
        return Err(CarryFault::Newer);
    }
    let (nonce, rest) = rest
        .split_first_chunk::<NONCE>()
        .ok_or(CarryFault::Damaged)?;
    let (sealed, _) = rest.split_last_chunk::<SUM>().ok_or(CarryFault::Damaged)?;
    XChaCha20Poly1305::new(key.expose().into())
        .decrypt(
            &XNonce::from(*nonce),
            Payload {
                msg: sealed,
                aad: HEAD,
            },
        )
        .map_err(|_| CarryFault::OtherCode)
}

fn sum(bytes: &[u8]) -> [u8; SUM] {
    let digest = Sha256::digest(bytes);
    let mut sum = [0; SUM];
    for (place, byte) in sum.iter_mut().zip(digest) {
        *place = byte;
    }
    sum
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::edge::SystemEntropy;

    const KEY: Key = Key::from_bytes([7; 32]);

    fn sealed() -> Vec<u8> {
        seal(&KEY, b"counts", &SystemEntropy).unwrap()
    }

    #[test]
    fn only_the_key_opens_it_and_the_same_again_is_another_file() {
        let file = sealed();
        assert_eq!(open(&KEY, &file).unwrap(), b"counts");
        let other = open(&Key::from_bytes([8; 32]), &file);
        assert!(matches!(other, Err(CarryFault::OtherCode)));
        assert_ne!(sealed(), file);
        assert!(!file.windows(6).any(|part| part == b"counts"));
    }

    #[test]
    fn other_files_cut_ones_and_newer_ones_are_told_apart() {
        assert!(matches!(open(&KEY, b""), Err(CarryFault::NotOne)));
        assert!(matches!(
            open(&KEY, b"%PDF-1.7 and so on"),
            Err(CarryFault::NotOne)
        ));
        for length in HEAD.len()..sealed().len() {
            let cut = open(&KEY, &sealed()[..length]);
            assert!(matches!(cut, Err(CarryFault::Damaged)), "{length}");
        }
        let mut newer = sealed();
        newer[NAME] = 2;
        let all = newer.len() - SUM;
        let sum = sum(&newer[..all]);
        newer[all..].copy_from_slice(&sum);
        assert!(matches!(open(&KEY, &newer), Err(CarryFault::Newer)));
    }

    proptest! {
        #[test]
        fn no_changed_bit_goes_unnoticed(bit in 0..sealed().len() * 8) {
            let mut file = sealed();
            file[bit / 8] ^= 1 << (bit % 8);
            prop_assert!(open(&KEY, &file).is_err());
        }

        #[test]
        fn whatever_comes_is_answered(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let whatever = [HEAD.as_slice(), &bytes].concat();
            prop_assert!(open(&KEY, &whatever).is_err() && open(&KEY, &bytes).is_err());
        }
    }
}
