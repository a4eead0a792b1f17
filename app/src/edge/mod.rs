//! Where time and randomness enter. Everything else takes them as arguments, so that tests decide
//! what day it is and which ids are drawn.

#[cfg(target_os = "linux")]
mod click;
mod clock;
mod entropy;
mod feedback;
mod private_memory;

use std::sync::Arc;

#[cfg(target_os = "linux")]
pub use click::Click;
pub use clock::{Clock, SystemClock, timed};
pub use entropy::{Entropy, NoRandomness, SystemEntropy};
pub use feedback::Feedback;
pub use private_memory::{keep_memory_private, overwrite_stack};

/// What a device takes from the world around it.
#[derive(Clone)]
pub struct Surroundings {
    /// The day, and the second.
    pub clock: Arc<dyn Clock>,
    /// Random bytes.
    pub entropy: Arc<dyn Entropy>,
}

impl Surroundings {
    /// The operating system's clock and randomness.
    #[must_use]
    pub fn system() -> Self {
        Self {
            clock: Arc::new(SystemClock),
            entropy: Arc::new(SystemEntropy),
        }
    }
}

impl std::fmt::Debug for Surroundings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Surroundings")
    }
}
