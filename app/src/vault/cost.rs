//! How much work it is to try one code or passphrase: Argon2id (RFC 9106), slow enough to guess badly,
//! fast enough for a hand that waits.

use std::time::Duration;

use argon2::{Algorithm, Argon2, Params, Version};
use zeroize::Zeroizing;

use super::{Secret, VaultError};

/// What one try takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// Memory in KiB.
    pub memory: u32,
    /// How often it is gone over.
    pub passes: u32,
}

impl Cost {
    /// The least there is (OWASP Password Storage Cheat Sheet: 19 MiB, 2 passes).
    pub const FLOOR: Self = Self {
        memory: 19 * 1024,
        passes: 2,
    };
    /// What is tried first (RFC 9106, section 4, second choice: 64 MiB, 3 passes).
    pub const START: Self = Self {
        memory: 64 * 1024,
        passes: 3,
    };
    /// What a key file may ask for at most, so that a damaged or planted one does not ask for all memory.
    pub const CEILING: Self = Self {
        memory: 1024 * 1024,
        passes: 64,
    };
    /// A hand waits this long without wondering.
    const LEAST: Duration = Duration::from_millis(500);
    const MOST: Duration = Duration::from_millis(1_000);

    /// The cost at which one try takes half a second to a second here, as far as the floor allows.
    /// `measure` does one try and says how long it took.
    ///
    /// # Errors
    /// What `measure` says.
    pub fn calibrated<E>(mut measure: impl FnMut(Self) -> Result<Duration, E>) -> Result<Self, E> {
        let mut cost = Self::START;
        // The time is near to proportional to memory × passes, so a second look settles it.
        for _ in 0..3 {
            let took = measure(cost)?;
            if (Self::LEAST..=Self::MOST).contains(&took) {
                break;
            }
            let next = cost.scaled(took);
            if next == cost {
                break;
            }
            cost = next;
        }
        Ok(cost)
    }

    /// Towards three quarters of a second: more passes where there is time, less memory where there is
    /// not.
    fn scaled(self, took: Duration) -> Self {
        let wanted = (Self::LEAST + Self::MOST) / 2;
        let took = took.max(Duration::from_millis(1));
        let work = u64::from(self.memory) * u64::from(self.passes);
        let micros = |time: Duration| u64::try_from(time.as_micros()).unwrap_or(u64::MAX);
        let work = work.saturating_mul(micros(wanted)) / micros(took);
        let passes =
            (work / u64::from(Self::START.memory)).clamp(1, u64::from(Self::CEILING.passes));
        if passes >= u64::from(Self::START.passes) {
            return Self {
                memory: Self::START.memory,
                passes: u32::try_from(passes).unwrap_or(Self::START.passes),
            };
        }
        let passes = Self::FLOOR.passes;
        let memory = (work / u64::from(passes))
            .clamp(u64::from(Self::FLOOR.memory), u64::from(Self::START.memory));
        Self {
            memory: u32::try_from(memory).unwrap_or(Self::FLOOR.memory),
            passes,
        }
    }

    /// One try at nothing, to measure it.
    ///
    /// # Errors
    /// There is not the memory for it.
    pub fn try_once(self) -> Result<(), VaultError> {
        self.stretch(&Secret::new("a try"), &[0; 16]).map(|_| ())
    }

    /// Whether a key file may ask for this.
    pub(super) const fn is_allowed(self) -> bool {
        self.memory >= 8
            && self.memory <= Self::CEILING.memory
            && self.passes >= 1
            && self.passes <= Self::CEILING.passes
    }

    /// One try: what the code or passphrase becomes.
    pub(super) fn stretch(
        self,
        secret: &Secret,
        salt: &[u8; 16],
    ) -> Result<Zeroizing<[u8; 32]>, VaultError> {
        let params =
            Params::new(self.memory, self.passes, 1, Some(32)).map_err(|_| VaultError::Memory)?;
        let mut key = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(secret.bytes(), salt, &mut *key)
            .map_err(|_| VaultError::Memory)?;
        Ok(key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A device that goes over so many MiB a second.
    fn on(speed: u64) -> Cost {
        let calibrated = Cost::calibrated(|cost| {
            let kib = u64::from(cost.memory) * u64::from(cost.passes);
            Ok::<_, ()>(Duration::from_micros(kib * 1_000_000 / (speed * 1024)))
        });
        calibrated.unwrap()
    }

    fn seconds(cost: Cost, speed: u64) -> f64 {
        f64::from(cost.memory) * f64::from(cost.passes) / 1024.0 / speed as f64
    }

    #[test]
    fn a_try_takes_half_a_second_to_a_second_on_devices_of_any_speed() {
        for speed in [60, 100, 190, 256, 300, 384, 600, 1_000, 4_000] {
            let cost = on(speed);
            let took = seconds(cost, speed);
            assert!(
                (0.5..=1.0).contains(&took),
                "{speed}: {cost:?} takes {took} s"
            );
        }
    }

    #[test]
    fn no_device_is_so_slow_that_it_goes_below_the_floor() {
        assert_eq!(on(10), Cost::FLOOR);
        assert!(on(1_000_000).is_allowed());
    }
}
