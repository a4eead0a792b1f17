//! What day it is. The server knows time no finer, and only here, so that a test can say the day.

use jiff::{Zoned, civil::Date};

/// Tells today's civil day.
pub trait Clock: Send + Sync + 'static {
    /// Today where the team is. It decides only whether a period has begun or is long past.
    fn today(&self) -> Date;
}

/// The clock and time zone of this machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where the clock enters"
    )]
    fn today(&self) -> Date {
        Zoned::now().date()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_system_clock_says_a_day_that_periods_know() {
        assert!(tally::Period::containing(SystemClock.today()).is_ok());
    }
}
