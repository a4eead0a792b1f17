//! A key that sometimes does not answer. Hardware that holds keys is known to refuse once and work the next moment,
//! above all after the system was updated; one refusal must not look like a lost key.

use std::io;

use zeroize::Zeroizing;

use super::{DeviceKey, DeviceKeyError};
use crate::edge::Entropy;

const TRIES: usize = 3;

/// Asks a device's key up to three times. Nothing is ever destroyed because it did not answer.
#[derive(Clone, Debug)]
pub struct ThreeTries<K>(K);

impl<K: DeviceKey> ThreeTries<K> {
    /// Asks this key.
    pub const fn of(key: K) -> Self {
        Self(key)
    }
}

impl<K: DeviceKey> DeviceKey for ThreeTries<K> {
    fn make(&self, entropy: &dyn Entropy) -> Result<(), DeviceKeyError> {
        again(|| self.0.make(entropy))
    }

    fn mac(&self, message: &[u8]) -> Result<Zeroizing<[u8; 32]>, DeviceKeyError> {
        again(|| self.0.mac(message))
    }

    fn destroy(&self) -> io::Result<()> {
        again(|| self.0.destroy())
    }
}

fn again<T, E>(act: impl Fn() -> Result<T, E>) -> Result<T, E> {
    let mut answer = act();
    for _ in 1..TRIES {
        if answer.is_ok() {
            break;
        }
        answer = act();
    }
    answer
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::edge::SystemEntropy;

    /// Refuses this often, then answers.
    struct Moody {
        refuses: usize,
        asked: AtomicUsize,
    }

    impl Moody {
        fn answer<T>(&self, answer: T) -> io::Result<T> {
            if self.asked.fetch_add(1, Ordering::Relaxed) < self.refuses {
                return Err(io::Error::other("busy"));
            }
            Ok(answer)
        }
    }

    impl DeviceKey for Moody {
        fn make(&self, _: &dyn Entropy) -> Result<(), DeviceKeyError> {
            Ok(self.answer(())?)
        }

        fn mac(&self, _: &[u8]) -> Result<Zeroizing<[u8; 32]>, DeviceKeyError> {
            Ok(self.answer(Zeroizing::new([7; 32]))?)
        }

        fn destroy(&self) -> io::Result<()> {
            self.answer(())
        }
    }

    fn moody(refuses: usize) -> ThreeTries<Moody> {
        ThreeTries::of(Moody {
            refuses,
            asked: AtomicUsize::new(0),
        })
    }

    #[test]
    fn two_refusals_are_not_noticed() {
        for refuses in 0..TRIES {
            assert!(moody(refuses).make(&SystemEntropy).is_ok());
            assert_eq!(*moody(refuses).mac(b"").unwrap(), [7; 32]);
            assert!(moody(refuses).destroy().is_ok());
        }
    }

    #[test]
    fn the_third_is_and_nothing_more_is_asked() {
        let key = moody(usize::MAX);
        assert!(matches!(key.mac(b""), Err(DeviceKeyError::Io(_))));
        assert_eq!(key.0.asked.load(Ordering::Relaxed), TRIES);
    }
}
