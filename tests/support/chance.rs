//! Randomness from a seed, so that whatever a test drew can be drawn again.

use std::sync::{Mutex, PoisonError};

use app::edge::NoRandomness;
use sync_server::entropy::NoEntropy;

/// Bytes that follow from a seed.
#[derive(Debug)]
pub struct Chance(Mutex<fastrand::Rng>);

impl Chance {
    /// Draws from this seed on.
    #[must_use]
    pub fn from_seed(seed: u64) -> Self {
        Self(Mutex::new(fastrand::Rng::with_seed(seed)))
    }

    fn draw(&self, bytes: &mut [u8]) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .fill(bytes);
    }
}

impl app::edge::Entropy for Chance {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        self.draw(bytes);
        Ok(())
    }
}

impl sync_server::entropy::Entropy for Chance {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoEntropy> {
        self.draw(bytes);
        Ok(())
    }
}
