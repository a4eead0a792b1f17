//! Noise from fair coins alone: integers, and no logarithm. Samplers in floating point leak what they
//! are to hide (Mironov 2012, "On significance of the least significant bits"); with base 2 the
//! distribution is exact (Ilvento 2019, "Implementing the exponential mechanism with base-2
//! differential privacy").

/// Heads in a row after which a coin is broken: chance does that once in 2^512 times, and a broken
/// source of randomness must not publish anything.
const BROKEN: i64 = 512;

/// Why there is no noise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoiseError<E> {
    /// No coin can be flipped.
    #[error("no coin can be flipped: {0}")]
    NoCoin(E),
    /// The coin always falls the same way.
    #[error("the source of randomness is broken: it gives the same value again and again")]
    Broken,
}

/// Two-sided geometric noise: heads before the first tail, less heads before the next first tail.
/// P(d) = ⅓ · 2^−|d|: within ±2 in 5 of 6 cases, within ±4 in 23 of 24.
///
/// # Errors
/// The coin fails, or is broken; nothing may be published then.
pub fn noise<E>(coin: &mut impl FnMut() -> Result<bool, E>) -> Result<i64, NoiseError<E>> {
    let up = heads(coin)?;
    let down = heads(coin)?;
    Ok(up - down)
}

fn heads<E>(coin: &mut impl FnMut() -> Result<bool, E>) -> Result<i64, NoiseError<E>> {
    let mut heads = 0;
    while coin().map_err(NoiseError::NoCoin)? {
        heads += 1;
        if heads == BROKEN {
            return Err(NoiseError::Broken);
        }
    }
    Ok(heads)
}
