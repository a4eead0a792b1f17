//! How often may be asked: a bucket of tokens a key, and one for all together. Pure: whoever asks says what
//! time it is.
//!
//! Never by address: many devices share one, and none is known here. A key is known by a hash that is kept
//! for as long as its bucket is not full, in memory alone.

use std::{collections::HashMap, num::NonZeroU32, time::Duration};

/// At once, as many as in this many seconds.
const BURST_SECONDS: u32 = 10;

/// Keys remembered at once. Past it, those that are not remembered share a bucket: whoever invents keys
/// takes from others who do.
const KEYS_MAX: usize = 4_096;

/// What stands for a key: part of its hash.
pub(crate) type KeyMark = [u8; 16];

/// A bucket that fills steadily, up to a burst.
#[derive(Clone, Copy, Debug)]
struct Bucket {
    // In millionths of a request.
    tokens: u64,
    filled: Duration,
}

#[derive(Clone, Copy, Debug)]
struct Rate(NonZeroU32);

impl Rate {
    const ONE: u64 = 1_000_000;

    fn burst(self) -> u64 {
        u64::from(self.0.get()) * u64::from(BURST_SECONDS) * Self::ONE
    }

    fn full(self, now: Duration) -> Bucket {
        Bucket {
            tokens: self.burst(),
            filled: now,
        }
    }

    fn fill(self, bucket: &mut Bucket, now: Duration) {
        let since = now.saturating_sub(bucket.filled).as_micros();
        let since = u64::try_from(since).unwrap_or(u64::MAX);
        bucket.tokens = since
            .saturating_mul(self.0.get().into())
            .saturating_add(bucket.tokens)
            .min(self.burst());
        bucket.filled = bucket.filled.max(now);
    }

    // How long until there is one.
    fn wait(self, bucket: &Bucket) -> Duration {
        let missing = Self::ONE.saturating_sub(bucket.tokens);
        Duration::from_micros(missing.div_ceil(self.0.get().into()))
    }
}

/// Lets requests through, or says how long to wait.
pub(crate) struct Limiter {
    all: Option<(Rate, Bucket)>,
    by_key: Option<Rate>,
    keys: HashMap<KeyMark, Bucket>,
    // For keys that are not remembered.
    others: Option<Bucket>,
}

impl Limiter {
    /// `per_second` for all together, `key_per_second` for each key; none: without limit.
    pub(crate) fn new(per_second: Option<NonZeroU32>, key_per_second: Option<NonZeroU32>) -> Self {
        Self {
            all: per_second
                .map(Rate)
                .map(|rate| (rate, rate.full(Duration::ZERO))),
            by_key: key_per_second.map(Rate),
            keys: HashMap::new(),
            others: None,
        }
    }

    /// Takes a token for a request with this key, or with none, at `now` since some fixed moment.
    ///
    /// # Errors
    /// How long until there is one. No token is taken then.
    pub(crate) fn ask(&mut self, key: Option<KeyMark>, now: Duration) -> Result<(), Duration> {
        if let Some((rate, bucket)) = &mut self.all {
            rate.fill(bucket, now);
            if bucket.tokens < Rate::ONE {
                return Err(rate.wait(bucket));
            }
        }
        if let (Some(rate), Some(key)) = (self.by_key, key) {
            let bucket = self.bucket(rate, key, now);
            rate.fill(bucket, now);
            if bucket.tokens < Rate::ONE {
                return Err(rate.wait(bucket));
            }
            bucket.tokens -= Rate::ONE;
        }
        if let Some((_, bucket)) = &mut self.all {
            bucket.tokens -= Rate::ONE;
        }
        Ok(())
    }

    fn bucket(&mut self, rate: Rate, key: KeyMark, now: Duration) -> &mut Bucket {
        if self.keys.len() >= KEYS_MAX && !self.keys.contains_key(&key) {
            // A full bucket is as good as none.
            self.keys.retain(|_, bucket| {
                rate.fill(bucket, now);
                bucket.tokens < rate.burst()
            });
            if self.keys.len() >= KEYS_MAX {
                return self.others.get_or_insert_with(|| rate.full(now));
            }
        }
        self.keys.entry(key).or_insert_with(|| rate.full(now))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const KEY: Option<KeyMark> = Some([1; 16]);
    const OTHER: Option<KeyMark> = Some([2; 16]);

    fn limiter(all: u32, key: u32) -> Limiter {
        Limiter::new(NonZeroU32::new(all), NonZeroU32::new(key))
    }

    #[test]
    fn a_burst_goes_through_and_then_as_many_as_a_second_brings() {
        let mut limiter = limiter(0, 5);
        let now = Duration::from_secs(1_000);
        for _ in 0..50 {
            assert_eq!(limiter.ask(KEY, now), Ok(()));
        }
        assert_eq!(limiter.ask(KEY, now), Err(Duration::from_millis(200)));
        let soon = now + Duration::from_millis(200);
        assert_eq!(limiter.ask(KEY, soon), Ok(()));
        assert!(limiter.ask(KEY, soon).is_err());
        let later = soon + Duration::from_secs(1);
        assert_eq!(
            (0..9).filter(|_| limiter.ask(KEY, later).is_ok()).count(),
            5
        );
    }

    #[test]
    fn one_key_takes_nothing_from_another() {
        let mut limiter = limiter(0, 1);
        while limiter.ask(KEY, Duration::ZERO).is_ok() {}
        assert_eq!(limiter.ask(OTHER, Duration::ZERO), Ok(()));
        assert_eq!(limiter.ask(None, Duration::ZERO), Ok(()));
    }

    #[test]
    fn all_together_have_a_limit_and_who_is_refused_takes_nothing_of_it() {
        let mut limiter = limiter(2, 1);
        let taken = (0..40).filter(|_| limiter.ask(KEY, Duration::ZERO).is_ok());
        assert_eq!(taken.count(), 10);
        let taken = (0..40).filter(|_| limiter.ask(None, Duration::ZERO).is_ok());
        assert_eq!(taken.count(), 10);
        assert!(limiter.ask(OTHER, Duration::ZERO).is_err());
    }

    #[test]
    fn invented_keys_fill_no_memory_and_share_what_they_get() {
        let mut limiter = limiter(0, 1);
        let key = |number: usize| Some((number as u128).to_be_bytes());
        for number in 0..3 * KEYS_MAX {
            let _ = limiter.ask(key(number), Duration::ZERO);
        }
        assert_eq!(limiter.keys.len(), KEYS_MAX);
        assert!(limiter.ask(key(4 * KEYS_MAX), Duration::ZERO).is_err());
        // A key that came before them goes on, and later there is room again.
        assert_eq!(limiter.ask(key(0), Duration::ZERO), Ok(()));
        assert_eq!(
            limiter.ask(key(usize::MAX), Duration::from_secs(60)),
            Ok(())
        );
        assert!(limiter.keys.len() <= 2);
    }

    proptest! {
        /// Over any span, no more goes through than the burst and what the span brings; a clock that
        /// stands still or goes back brings nothing.
        #[test]
        fn no_more_goes_through_than_the_rate(steps in proptest::collection::vec(0..3_000_u64, 1..400)) {
            let mut limiter = limiter(0, 3);
            let (mut now, mut through) = (Duration::ZERO, 0_u64);
            for step in steps {
                now += Duration::from_millis(step);
                through += u64::from(limiter.ask(KEY, now).is_ok());
                through += u64::from(limiter.ask(KEY, now / 2).is_ok());
            }
            let brought = 3 * u64::try_from(now.as_millis()).unwrap() / 1_000;
            prop_assert!(through <= 30 + brought + 1);
        }
    }
}
