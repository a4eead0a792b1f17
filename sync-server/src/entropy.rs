//! Randomness, drawn only here, so that a test can say what is drawn.

/// The operating system has no randomness to give. Nothing secret may be made then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the operating system gives no randomness, so no key can be made")]
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_draws_differ() {
        let draws: Vec<[u8; 32]> = (0..2).map_while(|_| draw(&SystemEntropy).ok()).collect();
        assert_eq!(draws.len(), 2);
        assert_ne!(draws.first(), draws.last());
    }
}
