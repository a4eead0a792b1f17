//! The clock. Contacts are counted by civil day in the device's own time zone; seconds are used only
//! to say when the last sync was, on this device.

use jiff::civil::Date;

/// Tells the day and the time.
pub trait Clock: Send + Sync {
    /// The civil day here and now.
    fn today(&self) -> Date;
    /// Seconds since 1970-01-01T00:00:00Z.
    fn now(&self) -> i64;
}

/// Does some work, and says how long it took.
#[expect(
    clippy::disallowed_methods,
    reason = "how costly a code is to try is measured on the device itself"
)]
pub fn timed<T>(work: impl FnOnce() -> T) -> (T, std::time::Duration) {
    let begun = std::time::Instant::now();
    let done = work();
    (done, begun.elapsed())
}

/// The operating system's clock and time zone.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

#[expect(
    clippy::disallowed_methods,
    reason = "the one place where the app reads the clock"
)]
impl Clock for SystemClock {
    fn today(&self) -> Date {
        jiff::Zoned::now().date()
    }

    fn now(&self) -> i64 {
        jiff::Timestamp::now().as_second()
    }
}
