//! Randomness, drawn only here, so that a test can say what is drawn.

/// The operating system has no randomness to give. Nothing secret may be made then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the operating system gives no randomness, so nothing secret can be made")]
pub struct NoEntropy;

/// A source of bytes that nobody can guess.
pub trait Entropy: Send + Sync + 'static {
    /// Fills all of `bytes`.
    ///
    /// # Errors
    /// Nothing could be drawn; the bytes must not be used.
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoEntropy>;
}

/// The operating system's randomness.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemEntropy;

impl Entropy for SystemEntropy {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where randomness enters"
    )]
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoEntropy> {
        getrandom::fill(bytes).map_err(|_| NoEntropy)
    }
}

/// Draws an array.
///
/// # Errors
/// As [`Entropy::fill`].
pub fn draw<const N: usize>(entropy: &dyn Entropy) -> Result<[u8; N], NoEntropy> {
    let mut bytes = [0; N];
    entropy.fill(&mut bytes)?;
    Ok(bytes)
}

/// Fair coins, from the bits of a source.
pub struct Coins<'e> {
    entropy: &'e dyn Entropy,
    bits: [u8; 64],
    // How many bits of them are used.
    used: usize,
}

impl<'e> Coins<'e> {
    /// Coins of this source.
    #[must_use]
    pub fn new(entropy: &'e dyn Entropy) -> Self {
        let bits = [0; 64];
        Self {
            entropy,
            bits,
            used: bits.len() * 8,
        }
    }

    /// Flips one: true is heads.
    ///
    /// # Errors
    /// As [`Entropy::fill`].
    pub fn flip(&mut self) -> Result<bool, NoEntropy> {
        let byte = match self.bits.get(self.used / 8) {
            Some(byte) => *byte,
            None => {
                self.entropy.fill(&mut self.bits)?;
                self.used = 0;
                let [first, ..] = self.bits;
                first
            }
        };
        let bit = byte >> (self.used % 8) & 1;
        self.used += 1;
        Ok(bit == 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coins_are_the_bits_of_their_source_each_once() {
        struct Counting(std::sync::Mutex<u8>);
        impl Entropy for Counting {
            fn fill(&self, bytes: &mut [u8]) -> Result<(), NoEntropy> {
                let mut next = self.0.lock().unwrap();
                for byte in bytes {
                    *byte = *next;
                    *next = next.wrapping_add(1);
                }
                Ok(())
            }
        }
        let source = Counting(std::sync::Mutex::new(0));
        let mut coins = Coins::new(&source);
        for byte in 0..=255_u8 {
            let drawn = (0..8).fold(0_u8, |byte, bit| {
                byte | u8::from(coins.flip().unwrap()) << bit
            });
            assert_eq!(drawn, byte);
        }
    }

    #[test]
    fn two_draws_differ() {
        let draws: Vec<[u8; 32]> = (0..2).map_while(|_| draw(&SystemEntropy).ok()).collect();
        assert_eq!(draws.len(), 2);
        assert_ne!(draws.first(), draws.last());
    }
}
