//! Counts on their way to Slint and back. Slint's `int` has 32 bits and a sign;
//! a count here is a `u64`. Beyond the edge a count stands still instead of
//! turning into another number.

/// A count as Slint's `int`; what is larger than 2,147,483,647 becomes that.
#[must_use]
pub fn to_int(count: u64) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}

/// A count out of Slint's `int`; what is less than nothing becomes 0.
#[must_use]
pub fn from_int(int: i32) -> u64 {
    u64::try_from(int).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_that_fit_come_back_unchanged() {
        for count in [0, 1, 2_000, 16_777_217, 2_147_483_647] {
            assert_eq!(from_int(to_int(count)), count);
        }
    }

    #[test]
    fn what_does_not_fit_stops_at_the_edge() {
        assert_eq!(to_int(2_147_483_648), i32::MAX);
        assert_eq!(from_int(-1), 0);
    }
}
