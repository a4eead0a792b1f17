//! Whether the day that the device's clock shows can be right. A clock that is wrong would put counts
//! on the wrong sheet; so people are asked once, and whatever they count meanwhile is kept.

use jiff::civil::{Date, date};

/// No day of counting is before this release: an earlier one is the mark of a clock that lost its
/// battery.
pub const RELEASED: Date = date(2026, 1, 1);

/// A device may rest that long in a drawer. More at once is rather a wrong year or month.
const REST_MAX_DAYS: i32 = 45;

/// Why the day may be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockDoubt {
    /// It is before this program was made.
    BeforeRelease,
    /// The device was used on a later day already.
    Backwards {
        /// That day.
        used: Date,
    },
    /// The device was not used for longer than one would leave it.
    FarAhead {
        /// The last day it was used.
        used: Date,
    },
}

/// Judges a day by the last one on which the device was used and its day not doubted, or said to be
/// right.
#[must_use]
pub fn doubt(today: Date, used: Option<Date>) -> Option<ClockDoubt> {
    let used = match used {
        // Whoever said that this day is right is not asked again, even where it cannot be.
        Some(used) if used == today => return None,
        _ if today < RELEASED => return Some(ClockDoubt::BeforeRelease),
        None => return None,
        Some(used) => used,
    };
    if today < used {
        return Some(ClockDoubt::Backwards { used });
    }
    let rested = today.duration_since(used).as_hours() / 24;
    (rested > i64::from(REST_MAX_DAYS)).then_some(ClockDoubt::FarAhead { used })
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan;

    use super::*;

    const SUNDAY: Date = date(2026, 11, 22);

    #[test]
    fn the_next_day_and_a_month_in_a_drawer_are_believed() {
        for days in [0, 1, 30, 45] {
            assert_eq!(doubt(SUNDAY + days.days(), Some(SUNDAY)), None, "{days}");
        }
        assert_eq!(doubt(SUNDAY, None), None, "a new device knows no other day");
    }

    #[test]
    fn a_day_before_the_last_or_long_after_it_is_doubted() {
        assert_eq!(
            doubt(SUNDAY - 1.day(), Some(SUNDAY)),
            Some(ClockDoubt::Backwards { used: SUNDAY })
        );
        assert_eq!(
            doubt(SUNDAY + 46.days(), Some(SUNDAY)),
            Some(ClockDoubt::FarAhead { used: SUNDAY })
        );
    }

    #[test]
    fn the_day_of_the_release_itself_is_believed() {
        assert_eq!(doubt(RELEASED, None), None);
        assert_eq!(
            doubt(RELEASED - 1.day(), None),
            Some(ClockDoubt::BeforeRelease)
        );
    }

    #[test]
    fn a_day_before_the_program_was_made_is_doubted_until_someone_insists() {
        let before = date(1970, 1, 1);
        assert_eq!(doubt(before, None), Some(ClockDoubt::BeforeRelease));
        assert_eq!(doubt(before, Some(SUNDAY)), Some(ClockDoubt::BeforeRelease));
        assert_eq!(doubt(before, Some(before)), None);
    }
}
