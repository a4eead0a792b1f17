//! Spans of time in words.

use jiff::civil::Date;
use locales::ServerWords;
use tally::Span;

/// The name of a span: "Week 18 of 2026", "April 2026", "Quarter 2, 2026", "2026".
pub(super) fn name(words: &ServerWords, span: Span) -> String {
    match span {
        Span::Week(week) => words.period_week_of(
            u64::from(week.number().unsigned_abs()),
            &words.year(week.iso_year()),
        ),
        Span::Month(month) => words.month(month.year(), month.number()),
        Span::Quarter(quarter) => words.period_quarter_of(
            u64::from(quarter.number().unsigned_abs()),
            &words.year(quarter.year()),
        ),
        Span::Year(year) => words.year(year.number()),
        Span::Period(period) => {
            let week = name(words, Span::Week(period.week()));
            words.dashboard_week_part(&week, &name(words, Span::Month(period.month())))
        }
    }
}

/// The shortest name of a span, for under a bar: "18", "Apr", "Q2", "2026".
pub(super) fn short(words: &ServerWords, span: Span) -> String {
    match span {
        Span::Week(week) => words.team_week_short(u64::from(week.number().unsigned_abs())),
        Span::Month(month) => words.month_short(&month.number().to_string()),
        Span::Quarter(quarter) => {
            words.period_quarter_short(u64::from(quarter.number().unsigned_abs()))
        }
        Span::Year(year) => words.year(year.number()),
        Span::Period(period) => short(words, Span::Week(period.week())),
    }
}

/// The name of a span in a list to choose from; a week with its days.
pub(super) fn listed(words: &ServerWords, span: Span) -> String {
    let name = name(words, span);
    match span {
        Span::Week(week) => {
            words.dashboard_week_days(&name, &days(words, week.first_day(), week.last_day()))
        }
        _ => name,
    }
}

/// From one day to another: "27 Apr – 3 May".
pub(super) fn days(words: &ServerWords, first: Date, last: Date) -> String {
    words.figures_dates(&day(words, first), &day(words, last))
}

/// A day without its year: "27 Apr".
fn day(words: &ServerWords, day: Date) -> String {
    words.figures_date(
        u64::from(day.day().unsigned_abs()),
        &words.month_short(&day.month().to_string()),
    )
}
