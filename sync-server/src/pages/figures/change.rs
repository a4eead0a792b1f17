//! The change against the same span a year before.

/// How a number compares to that of a year before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    /// There is nothing from a year before.
    Unknown,
    /// The span still runs; a year before, the whole had so many.
    Running(u64),
    /// More, by so many per cent.
    More(u64),
    /// Fewer, by so many per cent.
    Fewer(u64),
    /// The same, or less than half a per cent apart.
    Same,
}

/// Compares a number with that of a year before, if there was a year before.
pub(crate) fn change(now: u64, before: Option<u64>, running: bool) -> Change {
    match before {
        None | Some(0) => Change::Unknown,
        Some(before) if running => Change::Running(before),
        Some(before) => match (now > before, percent(now.abs_diff(before), before)) {
            (_, 0) => Change::Same,
            (true, share) => Change::More(share),
            (false, share) => Change::Fewer(share),
        },
    }
}

/// Whole per cent, halves up.
fn percent(part: u64, whole: u64) -> u64 {
    let hundredfold = u128::from(part) * 100 + u128::from(whole) / 2;
    let share = hundredfold.checked_div(u128::from(whole)).unwrap_or(0);
    u64::try_from(share).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_told_in_whole_per_cent_of_the_year_before() {
        assert_eq!(change(1284, Some(1146), false), Change::More(12));
        assert_eq!(change(50, Some(100), false), Change::Fewer(50));
        assert_eq!(change(1000, Some(1004), false), Change::Same);
        assert_eq!(change(3, Some(1), false), Change::More(200));
    }

    #[test]
    fn what_cannot_be_compared_is_not() {
        assert_eq!(change(7, None, false), Change::Unknown);
        assert_eq!(change(7, Some(0), false), Change::Unknown);
        assert_eq!(change(7, Some(90), true), Change::Running(90));
    }
}
