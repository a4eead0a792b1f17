//! When to try again: later after each failure, and never at a moment that many devices share.

use std::time::Duration;

/// Waits between rounds. Exponential with full jitter (Brooker 2015, "Exponential Backoff And
/// Jitter"), so that a server that comes back is not met by everyone at once, and nobody can tell a
/// device by its rhythm.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Backoff {
    failures: u32,
}

impl Backoff {
    /// The first step.
    pub const FIRST: Duration = Duration::from_secs(15);
    /// The longest step.
    pub const LONGEST: Duration = Duration::from_secs(3600);
    /// The step between rounds that end well.
    pub const REGULAR: Duration = Duration::from_secs(900);

    /// The wait after a round that failed. `random` is uniform over all its values.
    pub fn failed(&mut self, random: u32) -> Duration {
        let step = Self::FIRST
            .saturating_mul(1_u32.checked_shl(self.failures).unwrap_or(u32::MAX))
            .min(Self::LONGEST);
        self.failures = self.failures.saturating_add(1).min(31);
        // At least a second, so that chance never makes a loop.
        Duration::from_secs(1) + fraction(step, random)
    }

    /// The wait after a round that ended well: half to one and a half of the regular step.
    pub fn succeeded(&mut self, random: u32) -> Duration {
        self.failures = 0;
        Self::REGULAR / 2 + fraction(Self::REGULAR, random)
    }
}

fn fraction(step: Duration, random: u32) -> Duration {
    Duration::from_millis(
        u64::try_from(step.as_millis() * u128::from(random) / (u128::from(u32::MAX) + 1))
            .unwrap_or_default(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_up_to_an_hour_and_start_anew_after_a_success() {
        let mut backoff = Backoff::default();
        let waits: Vec<_> = (0..40).map(|_| backoff.failed(u32::MAX)).collect();
        assert!(waits.windows(2).all(|pair| pair[0] <= pair[1]));
        assert!(waits[0] <= Backoff::FIRST + Duration::from_secs(1));
        assert!(
            waits[39] > Duration::from_secs(3500)
                && waits[39] <= Backoff::LONGEST + Duration::from_secs(1)
        );
        backoff.succeeded(0);
        assert_eq!(backoff.failed(u32::MAX), waits[0]);
    }

    #[test]
    fn jitter_spreads_over_the_whole_step_and_never_waits_nothing() {
        let mut backoff = Backoff::default();
        assert_eq!(backoff.failed(0), Duration::from_secs(1));
        let early = Backoff::default().succeeded(0);
        let late = Backoff::default().succeeded(u32::MAX);
        assert_eq!(early, Backoff::REGULAR / 2);
        assert!(late > Backoff::REGULAR && late < Backoff::REGULAR * 3 / 2);
    }
}
