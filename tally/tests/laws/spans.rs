//! Spans: weeks, months, quarters and years are exact sums of periods.

use jiff::civil::date;
use proptest::{prelude::*, sample::select};
use tally::{
    Period, Span,
    period::{Grain, Month, Quarter, Week, YEARS, Year},
};

use crate::arbitrary::{first_day, last_day, period};

fn every_period() -> Vec<Period> {
    Period::covering(first_day(), last_day()).collect()
}

fn every_span(grain: Grain) -> Vec<Span> {
    let first = Span::of(Period::containing(first_day()).unwrap(), grain);
    std::iter::successors(Some(first), |span| span.next()).collect()
}

#[test]
fn periods_add_up_exactly_to_the_spans_of_each_grain() {
    for &grain in Grain::ALL {
        let spans = every_span(grain);
        let added_up: Vec<_> = spans.iter().flat_map(|span| span.periods()).collect();
        assert_eq!(added_up, every_period(), "{grain}");
        for span in spans {
            for period in span.periods() {
                assert_eq!(Span::of(period, grain), span);
                assert!(
                    span.first_day() <= period.first_day() && period.last_day() <= span.last_day()
                );
            }
        }
    }
}

#[test]
fn there_are_as_many_spans_of_each_grain_as_the_calendar_has() {
    let years = 200;
    assert_eq!(every_span(Grain::Year).len(), years);
    assert_eq!(every_span(Grain::Quarter).len(), 4 * years);
    assert_eq!(every_span(Grain::Month).len(), 12 * years);
    // From the Monday on or before the first day to the Sunday on or after the last.
    let first = Week::containing(first_day()).first_day();
    let last = Week::containing(last_day()).last_day();
    let days = first.until(last).unwrap().get_days() + 1;
    assert_eq!(
        i32::try_from(every_span(Grain::Week).len()).unwrap() * 7,
        days
    );
}

#[test]
fn a_week_has_one_or_two_periods_and_seven_days() {
    for span in every_span(Grain::Week) {
        let Span::Week(week) = span else {
            panic!("{span}")
        };
        assert!((1..=2).contains(&week.periods().count()), "{week}");
        let days: usize = week.periods().map(|period| period.days().count()).sum();
        let at_an_end = week.first_day() < first_day() || week.last_day() > last_day();
        assert_eq!(days == 7, !at_an_end, "{week}");
    }
}

#[test]
fn a_week_that_reaches_over_the_first_year_keeps_its_days_inside() {
    let week: Week = "1999-W52".parse().unwrap();
    assert_eq!(
        week.periods()
            .map(|period| period.to_string())
            .collect::<Vec<_>>(),
        ["2000-01/W52"]
    );
    assert_eq!(Span::Week(week).previous(), None);
    assert_eq!(Week::containing(date(1999, 12, 26)).periods().count(), 0);
}

#[test]
fn a_year_has_four_quarters_a_quarter_three_months() {
    for number in YEARS {
        let year = Year::new(number).unwrap();
        let quarters: Vec<_> = year.quarters().collect();
        assert_eq!(quarters.len(), 4);
        assert_eq!(quarters[0].first_day(), year.first_day());
        assert_eq!(quarters[3].last_day(), year.last_day());
        let months: Vec<_> = quarters
            .iter()
            .flat_map(|quarter| quarter.months())
            .collect();
        assert!(
            months
                .iter()
                .map(|month| (month.year(), month.number()))
                .eq((1..=12).map(|month| (number, month)))
        );
        for quarter in quarters {
            assert!(quarter.months().all(|month| month.quarter() == quarter));
            assert_eq!(
                quarter.months().next().unwrap().first_day(),
                quarter.first_day()
            );
            assert_eq!(
                quarter.months().last().unwrap().last_day(),
                quarter.last_day()
            );
        }
    }
}

#[test]
fn a_year_has_53_weeks_when_it_begins_on_thursday_or_leaps_from_wednesday() {
    use jiff::civil::Weekday;
    for year in YEARS {
        let new_year = date(year, 1, 1);
        let long = new_year.weekday() == Weekday::Thursday
            || (new_year.weekday() == Weekday::Wednesday && new_year.in_leap_year());
        assert_eq!(Week::new(year, 53).is_some(), long, "{year}");
        assert!(
            Week::new(year, 52).is_some()
                && Week::new(year, 0).is_none()
                && Week::new(year, 54).is_none()
        );
    }
}

#[test]
fn spans_outside_the_years_do_not_exist() {
    assert_eq!(Week::new(1999, 51), None);
    assert_eq!(Week::new(2200, 2), None);
    assert_eq!(Week::new(9999, 52), None);
    assert_eq!(Week::new(-9999, 1), None);
    assert_eq!(Month::new(1999, 12), None);
    assert_eq!(Month::new(2200, 1), None);
    assert_eq!(Month::new(2026, 0), None);
    assert_eq!(Month::new(2026, 13), None);
    assert_eq!(Quarter::new(1999, 4), None);
    assert_eq!(Quarter::new(2026, 0), None);
    assert_eq!(Quarter::new(2026, 5), None);
    assert_eq!(Year::new(1999), None);
    assert_eq!(Year::new(2200), None);
}

#[test]
fn every_span_reads_back_from_its_text_with_its_grain() {
    for &grain in Grain::ALL {
        for span in every_span(grain) {
            assert_eq!(span.to_string().parse(), Ok(span));
            assert_eq!(span.grain(), grain);
            let json = serde_json::to_string(&span).unwrap();
            assert_eq!(serde_json::from_str::<Span>(&json).unwrap(), span);
        }
    }
}

#[test]
fn spans_print_as_people_write_them() {
    let period = Period::containing(date(2026, 4, 30)).unwrap();
    let texts: Vec<_> = Grain::ALL
        .iter()
        .map(|grain| Span::of(period, *grain).to_string())
        .collect();
    assert_eq!(
        texts,
        ["2026-04/W18", "2026-W18", "2026-04", "2026-Q2", "2026"]
    );
}

#[test]
fn spans_of_one_grain_order_by_time_and_know_their_neighbours() {
    for &grain in Grain::ALL {
        let spans = every_span(grain);
        assert!(spans.is_sorted_by(|one, next| one < next));
        for pair in spans.windows(2) {
            assert_eq!(pair[1].previous(), Some(pair[0]));
            assert_eq!(pair[0].last_day().tomorrow().unwrap(), pair[1].first_day());
        }
        assert_eq!(spans[0].previous(), None);
    }
}

#[test]
fn a_text_that_is_almost_a_span_is_refused() {
    for text in [
        "",
        "26",
        "02026",
        "+026",
        "-026",
        "2026-",
        "2026-4",
        "2026-00",
        "2026-13",
        "2026-Q",
        "2026-Q0",
        "2026-Q5",
        "2026-Q02",
        "2026-q2",
        "2026-W",
        "2026-W0",
        "2026-W00",
        "2026-W54",
        "2026-W5",
        "2025-W53",
        "2026-w18",
        "2026-04-30",
        "2026-Qé",
        "2026-W１８",
        "2026 ",
        " 2026",
        "1999",
        "2200",
        "2026-04/",
        "/",
        "2026-04/W18/",
    ] {
        assert!(text.parse::<Span>().is_err(), "{text}");
    }
}

proptest! {
    #[test]
    fn a_text_that_reads_as_a_span_is_the_text_of_that_span(
        period in period(), grain in select(Grain::ALL), at in 0..12_usize, cut in 0..3_usize, put in "[-/WQ0-9\\PC]{0,3}",
    ) {
        let mut text = Span::of(period, grain).to_string();
        let at = at.min(text.len());
        text.replace_range(at..(at + cut).min(text.len()), &put);
        if let Ok(read) = text.parse::<Span>() {
            prop_assert_eq!(read.to_string(), text);
        }
    }

    #[test]
    fn any_text_is_a_span_or_an_error(text in "\\PC*") {
        if let Ok(read) = text.parse::<Span>() {
            prop_assert_eq!(read.to_string(), text);
        }
    }
}
