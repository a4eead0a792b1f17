//! The bars up to the span looked at, each with a mark where it stood a year before.

use locales::Words;
use tally::{
    Outcome, Service, Span,
    statistics::{Dimension, Filter, Key},
};

use super::Cut;
use crate::ui::figures::{
    chart::{ChartShown, Counted, chart},
    lists::{at, counted, with_outcome},
    spans,
};

/// The spans with a bar, in the order of time.
pub(super) fn spans_shown(cut: &Cut<'_>) -> Vec<Span> {
    let first = cut.rows().iter().map(|row| row.sheet.period.first_day());
    let known = spans::up_to(cut.span, spans::bars(cut.span.grain()), first.min());
    known
        .into_iter()
        .filter(|span| *span == cut.span || cut.knows(*span))
        .collect()
}

pub(super) fn show(cut: &Cut<'_>, words: &Words) -> ChartShown {
    let shown = spans_shown(cut);
    let given = with_outcome(&cut.filter, Outcome::Given);
    let time = spans::dimension(cut.span.grain());
    let over = |from: Option<Span>, to: Option<Span>, group: &[Dimension]| {
        let filter = Filter {
            from: from.map(Span::first_day),
            to: to.map(Span::last_day),
            ..given.clone()
        };
        counted(cut.rows(), filter, group)
    };
    let (first, last) = (shown.first().copied(), shown.last().copied());
    let lines = over(first, last, &[time, Dimension::Service]);
    let lines_before = over(
        first.and_then(Span::year_before),
        last.and_then(Span::year_before),
        &[time],
    );
    let bars: Vec<_> = shown
        .iter()
        .map(|span| Counted {
            short: spans::short_name(*span, words),
            name: spans::name(*span, words),
            parts: [Service::Food, Service::Medical, Service::Advice]
                .map(|service| at(&lines, &[Key::Span(*span), Key::Service(service)])),
            before: span
                .year_before()
                .filter(|earlier| cut.knows(*earlier))
                .map(|earlier| at(&lines_before, &[Key::Span(earlier)])),
            chosen: *span == cut.span,
        })
        .collect();
    chart(&bars, false, words)
}
