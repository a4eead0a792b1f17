//! Periods: every civil day is in exactly one, and each has one text.

use std::collections::BTreeSet;

use jiff::{ToSpan, civil::date};
use proptest::prelude::*;
use tally::{
    Period,
    period::{DayOutOfRange, YEARS},
};

use crate::arbitrary::{day, first_day, last_day, period};

fn every_period() -> Vec<Period> {
    let first = Period::containing(first_day()).unwrap();
    std::iter::successors(Some(first), |period| period.next()).collect()
}

#[test]
fn every_civil_day_of_two_centuries_lies_in_exactly_one_period() {
    let mut expected = first_day();
    for period in every_period() {
        for day in period.days() {
            assert_eq!(day, expected, "{period}");
            assert_eq!(Period::containing(day), Ok(period));
            expected = day.tomorrow().unwrap();
        }
    }
    assert_eq!(expected, last_day().tomorrow().unwrap());
}

#[test]
fn a_period_has_one_to_seven_days_of_one_month_and_one_iso_week_and_no_such_day_is_left_out() {
    for period in every_period() {
        let days: Vec<_> = period.days().collect();
        assert!((1..=7).contains(&days.len()), "{period}");
        assert_eq!(
            (days.first(), days.last()),
            (Some(&period.first_day()), Some(&period.last_day()))
        );
        let place = |day: jiff::civil::Date| {
            let week = day.iso_week_date();
            (day.year(), day.month(), week.year(), week.week())
        };
        let here = place(period.first_day());
        assert!(days.iter().all(|day| place(*day) == here), "{period}");
        assert_ne!(place(period.first_day().yesterday().unwrap()), here);
        assert_ne!(place(period.last_day().tomorrow().unwrap()), here);
    }
}

#[test]
fn periods_order_by_time() {
    let all = every_period();
    assert!(all.is_sorted_by(|one, next| one < next && one.last_day() < next.first_day()));
}

#[test]
fn the_days_around_new_year_lie_in_the_weeks_that_iso_8601_says() {
    for (day, text, week) in [
        (date(2005, 1, 1), "2005-01/W53", "2004-W53"),
        (date(2005, 1, 2), "2005-01/W53", "2004-W53"),
        (date(2005, 12, 31), "2005-12/W52", "2005-W52"),
        (date(2006, 1, 1), "2006-01/W52", "2005-W52"),
        (date(2006, 1, 2), "2006-01/W01", "2006-W01"),
        (date(2007, 1, 1), "2007-01/W01", "2007-W01"),
        (date(2007, 12, 30), "2007-12/W52", "2007-W52"),
        (date(2007, 12, 31), "2007-12/W01", "2008-W01"),
        (date(2008, 1, 1), "2008-01/W01", "2008-W01"),
        (date(2008, 12, 28), "2008-12/W52", "2008-W52"),
        (date(2008, 12, 29), "2008-12/W01", "2009-W01"),
        (date(2009, 12, 31), "2009-12/W53", "2009-W53"),
        (date(2010, 1, 3), "2010-01/W53", "2009-W53"),
        (date(2010, 1, 4), "2010-01/W01", "2010-W01"),
        (date(2020, 12, 31), "2020-12/W53", "2020-W53"),
        (date(2021, 1, 1), "2021-01/W53", "2020-W53"),
        (date(2024, 12, 30), "2024-12/W01", "2025-W01"),
        (date(2026, 4, 30), "2026-04/W18", "2026-W18"),
        (date(2026, 5, 1), "2026-05/W18", "2026-W18"),
    ] {
        let period = Period::containing(day).unwrap();
        assert_eq!(period.to_string(), text, "{day}");
        assert_eq!(period.week().to_string(), week, "{day}");
        assert_eq!(text.parse(), Ok(period));
    }
}

#[test]
fn a_period_reads_back_from_its_text_and_no_other_year_month_and_week_is_one() {
    let texts: BTreeSet<_> = every_period().iter().map(ToString::to_string).collect();
    assert_eq!(texts.len(), every_period().len());
    for year in YEARS.start() - 1..=YEARS.end() + 1 {
        for month in 0..=13 {
            for week in 0..=54 {
                let text = format!("{year:04}-{month:02}/W{week:02}");
                match text.parse::<Period>() {
                    Ok(period) => assert_eq!(period.to_string(), text),
                    Err(error) => assert!(!texts.contains(&text), "{error}"),
                }
                assert_eq!(
                    text.parse::<Period>().is_ok(),
                    texts.contains(&text),
                    "{text}"
                );
            }
        }
    }
}

#[test]
fn a_text_that_is_almost_a_period_is_refused_and_the_error_repeats_it() {
    for text in [
        "",
        "2026-04",
        "2026-W18",
        "2026-04/18",
        "2026-04/w18",
        "2026-4/W18",
        "2026-04/W5",
        "26-04/W18",
        "2026-04/W018",
        "+026-04/W18",
        "2026-04/W+8",
        " 2026-04/W18",
        "2026-04/W18 ",
        "2026-04/W18\n",
        "2026-04/W18/W18",
        "2026/04/W18",
        "2026-04-W18",
        "٢٠٢٦-04/W18",
        "2026-04/W１８",
        "2026-04/W17x",
        "2026-04/W19",
        "1999-12/W52",
        "2200-01/W01",
    ] {
        let error = text.parse::<Period>().unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("`{text}` is no period: expected month and ISO week such as 2026-04/W18")
        );
    }
    let book = "2026-04/W18".repeat(10_000);
    assert!(book.parse::<Period>().unwrap_err().to_string().len() < 120);
}

#[test]
fn a_day_outside_the_years_is_refused_and_the_error_asks_after_the_clock() {
    for day in [
        date(1970, 1, 1),
        date(1999, 12, 31),
        date(2200, 1, 1),
        date(9999, 12, 31),
        date(-9999, 1, 1),
    ] {
        assert_eq!(Period::containing(day), Err(DayOutOfRange(day)));
    }
    assert_eq!(
        DayOutOfRange(date(1970, 1, 1)).to_string(),
        "1970-01-01 is outside the years 2000 to 2199; is the clock of this device right?"
    );
}

#[test]
fn the_first_period_has_none_before_it_and_the_last_none_after() {
    assert_eq!(Period::containing(first_day()).unwrap().previous(), None);
    assert_eq!(Period::containing(last_day()).unwrap().next(), None);
}

#[test]
fn a_backward_range_is_covered_by_no_period() {
    assert_eq!(
        Period::covering(date(2026, 4, 30), date(2026, 4, 29)).count(),
        0
    );
    assert_eq!(
        Period::covering(date(2200, 1, 1), date(2300, 1, 1)).count(),
        0
    );
    assert_eq!(
        Period::covering(date(1900, 1, 1), date(1999, 12, 31)).count(),
        0
    );
}

#[test]
fn a_range_that_begins_before_the_first_year_is_covered_from_there() {
    let covering: Vec<_> = Period::covering(date(1999, 12, 27), date(2000, 1, 2)).collect();
    assert_eq!(covering, [Period::containing(first_day()).unwrap()]);
}

#[test]
fn a_period_travels_as_its_text() {
    let period: Period = "2026-04/W18".parse().unwrap();
    assert_eq!(serde_json::to_string(&period).unwrap(), r#""2026-04/W18""#);
    assert_eq!(
        serde_json::from_str::<Period>(r#""2026-04/W18""#).unwrap(),
        period
    );
    assert!(serde_json::from_str::<Period>(r#""2026-04/W20""#).is_err());
}

proptest! {
    #[test]
    fn next_and_previous_undo_each_other(period in period()) {
        if let Some(next) = period.next() {
            prop_assert_eq!(next.previous(), Some(period));
            prop_assert_eq!(next.first_day(), period.last_day().tomorrow().unwrap());
        }
        if let Some(previous) = period.previous() {
            prop_assert_eq!(previous.next(), Some(period));
        }
    }

    #[test]
    fn a_range_is_covered_by_exactly_the_periods_of_its_days(from in day(), days in 0..200_i32) {
        let to = from.saturating_add(days.days()).min(last_day());
        let expected: BTreeSet<_> = from.series(1.day()).take_while(|day| *day <= to)
            .map(|day| Period::containing(day).unwrap())
            .collect();
        prop_assert!(Period::covering(from, to).eq(expected));
    }

    #[test]
    fn a_text_that_reads_as_a_period_is_the_text_of_that_period(
        period in period(), at in 0..12_usize, cut in 0..3_usize, put in "\\PC{0,2}",
    ) {
        let mut text = period.to_string();
        let at = at.min(text.len());
        text.replace_range(at..(at + cut).min(text.len()), &put);
        if let Ok(read) = text.parse::<Period>() {
            prop_assert_eq!(read.to_string(), text);
        }
    }

    #[test]
    fn any_text_is_a_period_or_a_named_error(text in "\\PC*") {
        if let Ok(read) = text.parse::<Period>() {
            prop_assert_eq!(read.to_string(), text);
        }
    }
}
