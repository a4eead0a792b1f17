//! Weeks and months of the team's figures: which one is looked at, and the bars up to it.

use jiff::civil::Date;
use locales::Words;
use tally::{
    Outcome, Period, Service, Span,
    period::Grain,
    statistics::{Dimension, Filter, Key, Question, Row, tabulate},
};

use super::{
    choices::Choices,
    mine::{BarShown, bar},
    record::number,
    scale::Scale,
};
use crate::worker::View;

/// Bars in the chart.
const BARS: usize = 12;

/// A grid line: its height from 0 to 1 and its number.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct LineShown {
    pub(super) at: f32,
    pub(super) text: String,
}

pub(super) const fn grain(choices: &Choices) -> Grain {
    if choices.by_month {
        Grain::Month
    } else {
        Grain::Week
    }
}

/// The span looked at: so many before the one that holds today.
pub(super) fn chosen(view: &View, choices: &Choices) -> Option<Span> {
    let current = Span::of(Period::containing(view.today).ok()?, grain(choices));
    (0..choices.back).try_fold(current, |span, _| span.previous())
}

/// Whether the team counted anything before the span looked at.
pub(super) fn can_go_earlier(view: &View, choices: &Choices) -> bool {
    let first = view
        .figures
        .iter()
        .flat_map(|figures| &figures.rows)
        .map(|row| row.sheet.period.first_day())
        .min();
    match (chosen(view, choices), first) {
        (Some(span), Some(first)) => first < span.first_day(),
        _ => false,
    }
}

/// The contacts of an outcome from one day to another, grouped.
pub(super) fn contacts(
    rows: &[Row],
    from: Date,
    to: Date,
    outcome: Outcome,
    group: &[Dimension],
) -> Vec<(Vec<Key>, u64)> {
    let question = Question {
        filter: Filter {
            from: Some(from),
            to: Some(to),
            outcomes: [outcome].into(),
            ..Filter::default()
        },
        group: group.to_vec(),
    };
    let table = tabulate(rows.iter().cloned(), &question);
    // Net contacts are never below zero; a damaged source shows as nothing rather than as a debt.
    table
        .lines
        .into_iter()
        .map(|line| (line.keys, u64::try_from(line.contacts).unwrap_or(0)))
        .collect()
}

/// The bars up to the span looked at, and the lines behind them.
pub(super) fn trend(rows: &[Row], last: Span, words: &Words) -> (Vec<BarShown>, Vec<LineShown>) {
    let mut spans: Vec<Span> = std::iter::successors(Some(last), |span| span.previous())
        .take(BARS)
        .collect();
    spans.reverse();
    let first_day = spans
        .first()
        .map_or(last.first_day(), |span| span.first_day());
    let time = if last.grain() == Grain::Month {
        Dimension::Month
    } else {
        Dimension::Week
    };
    let counted = contacts(
        rows,
        first_day,
        last.last_day(),
        Outcome::Given,
        &[time, Dimension::Service],
    );
    let of = |span: Span, service: Service| {
        let keys = [Key::Span(span), Key::Service(service)];
        counted
            .iter()
            .find(|(at, _)| *at == keys)
            .map_or(0, |(_, count)| *count)
    };
    let parts: Vec<_> = spans
        .iter()
        .map(|span| {
            [Service::Food, Service::Medical, Service::Advice].map(|service| of(*span, service))
        })
        .collect();
    let most = parts
        .iter()
        .map(|parts| parts.iter().sum::<u64>())
        .max()
        .unwrap_or(0);
    let scale = Scale::up_to(most);
    let bars = spans
        .into_iter()
        .zip(parts)
        .map(|(span, parts)| BarShown {
            name: short_name(span, words),
            ..bar(name(span, words), parts, scale.top, span == last, words)
        })
        .collect();
    let lines = scale
        .lines()
        .map(|value| LineShown {
            at: scale.height(value),
            text: number(value, words),
        })
        .collect();
    (bars, lines)
}

/// A span in words: "Week 47", "November 2026".
pub(super) fn name(span: Span, words: &Words) -> String {
    match span {
        Span::Week(week) => words.team_week(u64::from(week.number().unsigned_abs())),
        Span::Month(month) => words.month(month.year(), month.number()),
        other => other.to_string(),
    }
}

fn short_name(span: Span, words: &Words) -> String {
    match span {
        Span::Week(week) => words.team_week_short(u64::from(week.number().unsigned_abs())),
        Span::Month(month) => words.month_short(&month.number().to_string()),
        other => other.to_string(),
    }
}
