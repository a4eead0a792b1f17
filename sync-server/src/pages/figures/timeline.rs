//! Contacts over time, for charts: which weeks or months stand beside each other, what was given in each,
//! and a year before.

use std::collections::BTreeMap;

use tally::{
    Service, Span,
    period::Grain,
    statistics::{Dimension, Key, Table},
};

/// How many weeks or months an overview shows.
const SHOWN: usize = 12;

/// The contacts given in one week or month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) span: Span,
    /// Food, medical, advice, in the order of [`Service::ALL`].
    pub(crate) services: [u64; 3],
    /// All contacts given a year before, if there is such a span.
    pub(crate) before: Option<u64>,
}

impl Step {
    pub(crate) fn total(&self) -> u64 {
        self.services.iter().sum()
    }
}

/// The spans that an overview of this span shows: twelve weeks up to a week, the twelve months of a year,
/// or the twelve months up to the end of a month or quarter.
pub(crate) fn around(span: Span) -> Vec<Span> {
    let last = match span {
        Span::Week(_) | Span::Period(_) => span,
        Span::Month(_) => span,
        Span::Quarter(quarter) => quarter.months().last().map_or(span, Span::Month),
        Span::Year(year) => year
            .quarters()
            .last()
            .and_then(|quarter| quarter.months().last())
            .map_or(span, Span::Month),
    };
    let mut spans: Vec<_> = std::iter::successors(Some(last), |span| span.previous())
        .take(SHOWN)
        .collect();
    spans.reverse();
    spans
}

/// What the tables of a timeline have to be grouped by.
pub(crate) fn group(grain: Grain) -> Vec<Dimension> {
    let time = match grain {
        Grain::Week | Grain::Period => Dimension::Week,
        _ => Dimension::Month,
    };
    vec![time, Dimension::Service]
}

/// The steps of a timeline from tables of contacts given, now and a year before.
pub(crate) fn steps(spans: &[Span], now: &Table, before: &Table) -> Vec<Step> {
    let now = by_span(now);
    let before = by_span(before);
    // Before the first count of all, nothing is not zero: the team had not begun.
    let first = before.keys().next().copied();
    spans
        .iter()
        .map(|span| Step {
            span: *span,
            services: now.get(span).copied().unwrap_or_default(),
            before: span
                .year_before()
                .filter(|year_before| first.is_some_and(|first| first <= *year_before))
                .map(|year_before| before.get(&year_before).map_or(0, |sums| sums.iter().sum())),
        })
        .collect()
}

fn by_span(table: &Table) -> BTreeMap<Span, [u64; 3]> {
    let mut sums: BTreeMap<Span, [u64; 3]> = BTreeMap::new();
    for line in &table.lines {
        if let [Key::Span(span), Key::Service(service)] = line.keys.as_slice() {
            let place = Service::ALL.iter().position(|other| other == service);
            let sums = sums.entry(*span).or_default();
            if let Some(sum) = place.and_then(|place| sums.get_mut(place)) {
                *sum = sum.saturating_add(u64::try_from(line.contacts).unwrap_or(0));
            }
        }
    }
    sums
}

#[cfg(test)]
mod tests {
    use tally::statistics::Line;

    use super::*;

    fn names(span: &str) -> (String, String, usize) {
        let spans = around(span.parse().unwrap());
        (
            spans[0].to_string(),
            spans[spans.len() - 1].to_string(),
            spans.len(),
        )
    }

    #[test]
    fn an_overview_shows_twelve_weeks_or_months() {
        let expected = |first: &str, last: &str| (first.to_owned(), last.to_owned(), 12);
        assert_eq!(names("2026-W03"), expected("2025-W44", "2026-W03"));
        assert_eq!(names("2026-04"), expected("2025-05", "2026-04"));
        assert_eq!(names("2026-Q2"), expected("2025-07", "2026-06"));
        assert_eq!(names("2026"), expected("2026-01", "2026-12"));
    }

    #[test]
    fn each_step_has_its_own_year_before_and_week_53_has_none() {
        let line = |span: &str, service, contacts| Line {
            keys: vec![Key::Span(span.parse().unwrap()), Key::Service(service)],
            contacts,
        };
        let table = |lines| Table {
            group: group(Grain::Week),
            lines,
            contacts: 0,
        };
        let spans = ["2026-W52", "2026-W53"].map(|span| span.parse().unwrap());
        let now = table(vec![
            line("2026-W52", Service::Food, 5),
            line("2026-W52", Service::Advice, 2),
        ]);
        let steps = steps(
            &spans,
            &now,
            &table(vec![line("2025-W52", Service::Food, 4)]),
        );
        assert_eq!(steps[0].services, [5, 0, 2]);
        assert_eq!(steps[0].before, Some(4));
        assert_eq!((steps[1].total(), steps[1].before), (0, None));
    }

    #[test]
    fn where_the_team_had_not_begun_a_year_before_there_is_no_line_at_nothing() {
        let line = |span: &str| Line {
            keys: vec![
                Key::Span(span.parse().unwrap()),
                Key::Service(Service::Food),
            ],
            contacts: 5,
        };
        let table = |lines| Table {
            group: group(Grain::Month),
            lines,
            contacts: 0,
        };
        let spans = ["2026-03", "2026-04", "2026-05"].map(|span| span.parse().unwrap());
        let before: Vec<_> = steps(&spans, &table(Vec::new()), &table(vec![line("2025-04")]))
            .iter()
            .map(|step| step.before)
            .collect();
        assert_eq!(before, [None, Some(5), Some(0)]);
    }

    #[test]
    fn without_anything_from_a_year_before_there_is_no_line_at_nothing() {
        let empty = Table {
            group: group(Grain::Month),
            lines: Vec::new(),
            contacts: 0,
        };
        let spans = ["2026-04".parse().unwrap()];
        assert_eq!(steps(&spans, &empty, &empty)[0].before, None);
    }
}
