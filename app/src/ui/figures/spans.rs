//! Spans of time: their names, and the ones before a span.

use jiff::civil::Date;
use locales::Words;
use tally::{Period, Span, period::Grain, statistics::Dimension};

use super::choices::Zoom;

/// The grain of a zoom; a day has none.
pub(in crate::ui) const fn grain(zoom: Zoom) -> Option<Grain> {
    match zoom {
        Zoom::Day => None,
        Zoom::Week => Some(Grain::Week),
        Zoom::Month => Some(Grain::Month),
        Zoom::Quarter => Some(Grain::Quarter),
        Zoom::Year => Some(Grain::Year),
    }
}

/// What a table by spans of this grain is grouped by.
pub(in crate::ui) const fn dimension(grain: Grain) -> Dimension {
    match grain {
        Grain::Period => Dimension::Period,
        Grain::Week => Dimension::Week,
        Grain::Month => Dimension::Month,
        Grain::Quarter => Dimension::Quarter,
        Grain::Year => Dimension::Year,
    }
}

/// The span that holds today, or so many before it.
pub(in crate::ui) fn back(today: Date, grain: Grain, back: u32) -> Option<Span> {
    let current = Span::of(Period::containing(today).ok()?, grain);
    (0..back).try_fold(current, |span, _| span.previous())
}

/// So many spans up to this one, in the order of time, none wholly before `first`.
pub(in crate::ui) fn up_to(last: Span, most: usize, first: Option<Date>) -> Vec<Span> {
    let mut spans: Vec<Span> = std::iter::successors(Some(last), |span| span.previous())
        .take(most)
        .take_while(|span| *span == last || first.is_some_and(|first| first <= span.last_day()))
        .collect();
    spans.reverse();
    spans
}

/// How many bars a chart of this grain has at most.
pub(in crate::ui) const fn bars(grain: Grain) -> usize {
    match grain {
        Grain::Period | Grain::Week | Grain::Month => 12,
        Grain::Quarter => 8,
        Grain::Year => 5,
    }
}

/// A span in words: "Week 47", "November 2026", "Quarter 4, 2026", "2026".
pub(in crate::ui) fn name(span: Span, words: &Words) -> String {
    match span {
        Span::Week(week) => words.team_week(u64::from(week.number().unsigned_abs())),
        Span::Month(month) => words.month(month.year(), month.number()),
        Span::Quarter(quarter) => words.period_quarter_of(
            u64::from(quarter.number().unsigned_abs()),
            &words.year(quarter.year()),
        ),
        Span::Year(year) => words.year(year.number()),
        Span::Period(period) => words.team_week(u64::from(period.week().number().unsigned_abs())),
    }
}

/// A span of another year: a week says which.
pub(in crate::ui) fn name_with_year(span: Span, words: &Words) -> String {
    match span {
        Span::Week(week) => words.period_week_of(
            u64::from(week.number().unsigned_abs()),
            &words.year(week.iso_year()),
        ),
        other => name(other, words),
    }
}

/// A span under its bar.
pub(in crate::ui) fn short_name(span: Span, words: &Words) -> String {
    match span {
        Span::Week(week) => words.team_week_short(u64::from(week.number().unsigned_abs())),
        Span::Month(month) => words.month_short(&month.number().to_string()),
        Span::Quarter(quarter) => {
            words.period_quarter_short(u64::from(quarter.number().unsigned_abs()))
        }
        other => name(other, words),
    }
}

/// The title of a chart over such spans.
pub(in crate::ui) fn title(zoom: Zoom, words: &Words) -> String {
    match zoom {
        Zoom::Day => words.period_by_day(),
        Zoom::Week => words.team_by_week(),
        Zoom::Month => words.team_by_month(),
        Zoom::Quarter => words.period_by_quarter(),
        Zoom::Year => words.period_by_year(),
    }
}
