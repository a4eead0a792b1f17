//! Times and dates in words, coarse enough for a glance.

use jiff::civil::Date;
use locales::Words;

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// How long before `now` (both in seconds since 1970). A time after `now`, which a wrong clock can
/// give, is just now.
pub(super) fn ago(now: i64, then: i64, words: &Words) -> String {
    let passed = now.saturating_sub(then);
    let whole = |unit: i64| u64::try_from(passed / unit).unwrap_or(0);
    if passed < 2 * MINUTE {
        words.time_just_now()
    } else if passed < HOUR {
        words.time_minutes_ago(whole(MINUTE))
    } else if passed < DAY {
        words.time_hours_ago(whole(HOUR))
    } else {
        words.time_days_ago(whole(DAY))
    }
}

/// How long after `now`.
pub(super) fn ahead(now: i64, then: i64, words: &Words) -> String {
    let wait = then.saturating_sub(now);
    if wait < MINUTE {
        words.time_soon()
    } else {
        words.time_in_minutes(u64::try_from((wait + MINUTE - 1) / MINUTE).unwrap_or(0))
    }
}

/// A date without its weekday: "22 Nov".
pub(super) fn date(day: Date, words: &Words) -> String {
    words.figures_date(
        u64::from(day.day().unsigned_abs()),
        &words.month_short(&day.month().to_string()),
    )
}

/// From one day to another: "16 Nov – 22 Nov"; one day stands alone.
pub(super) fn dates(from: Date, to: Date, words: &Words) -> String {
    if from == to {
        date(from, words)
    } else {
        words.figures_dates(&date(from, words), &date(to, words))
    }
}

#[cfg(test)]
mod tests {
    use locales::{Digits, Language, plain};

    use super::*;

    #[test]
    fn the_past_is_told_in_the_largest_unit_that_fits() {
        let words = Words::new(Language::En, Digits::Latin);
        for (passed, said) in [
            (-500, "just now"),
            (119, "just now"),
            (120, "2 minutes ago"),
            (3_599, "59 minutes ago"),
            (3_600, "1 hour ago"),
            (86_399, "23 hours ago"),
            (86_400, "yesterday"),
            (3 * 86_400, "3 days ago"),
        ] {
            assert_eq!(plain(&ago(1_000_000, 1_000_000 - passed, &words)), said);
        }
        assert_eq!(plain(&ahead(0, 59, &words)), "soon");
        assert_eq!(plain(&ahead(0, 61, &words)), "in 2 minutes");
    }
}
