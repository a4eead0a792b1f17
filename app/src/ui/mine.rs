//! What My figures shows: what this device itself counted, over all sites, on a day, in a week or in
//! a month. Days come from its day tallies, which are kept some days; weeks and months from its own
//! contributions, which know no days.

use std::collections::BTreeMap;

use jiff::civil::Date;
use locales::Words;
use tally::{
    Cell, Kind, Outcome, Service, Span,
    period::Grain,
    statistics::{Dimension, Filter, Key, Row},
};

use super::{
    figures::{
        chart::{ChartShown, Counted, chart},
        choices::{FigureChoices, Stretch, Zoom},
        lists::{
            FigureLine, ServiceFigure, at, bands, counted, named, part, services, total,
            with_outcome,
        },
        spans,
    },
    moments::dates,
    record::number,
};
use crate::{figures::MyDay, worker::View};

/// Days in the chart.
const DAYS: usize = 7;

/// The whole screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct MineShown {
    pub(super) empty: bool,
    pub(super) zoom: Zoom,
    pub(super) period: String,
    pub(super) dates: String,
    pub(super) can_earlier: bool,
    pub(super) can_later: bool,
    pub(super) contacts: String,
    pub(super) services: Vec<ServiceFigure>,
    pub(super) chart_title: String,
    pub(super) chart: ChartShown,
    pub(super) kinds: Vec<FigureLine>,
    pub(super) bands: Vec<FigureLine>,
    /// Could not be helped; empty where the team does not mark it.
    pub(super) unmet: String,
    pub(super) kept: String,
}

/// Works out the screen.
pub(super) fn show(view: &View, choices: &FigureChoices, words: &Words) -> MineShown {
    let stretch = choices.mine;
    let empty = view.mine.iter().all(|day| day.counts.is_empty())
        && view.own.rows().all(|row| row.contacts == 0);
    let frame = MineShown {
        empty,
        zoom: stretch.zoom,
        can_earlier: can_go_earlier(view, stretch),
        can_later: stretch.back > 0,
        chart_title: spans::title(stretch.zoom, words),
        kept: words.mine_days_kept(view.mine.len() as u64),
        ..MineShown::default()
    };
    let shown = match spans::grain(stretch.zoom) {
        None => day(view, stretch.back, frame, words),
        Some(grain) => span(view, grain, stretch.back, frame, words),
    };
    shown.unwrap_or_else(|| MineShown {
        empty: true,
        ..MineShown::default()
    })
}

/// Whether this device knows anything before the span looked at.
pub(super) fn can_go_earlier(view: &View, stretch: Stretch) -> bool {
    match spans::grain(stretch.zoom) {
        None => {
            usize::try_from(stretch.back).is_ok_and(|back| back.saturating_add(1) < view.mine.len())
        }
        Some(grain) => match (
            first_day(view),
            spans::back(view.today, grain, stretch.back),
        ) {
            (Some(first), Some(span)) => first < span.first_day(),
            _ => false,
        },
    }
}

/// The first day of the first period that this device counted in.
fn first_day(view: &View) -> Option<Date> {
    let counted = view.own.rows().filter(|row| row.contacts != 0);
    counted.map(|row| row.sheet.period.first_day()).min()
}

fn day(view: &View, back: u32, frame: MineShown, words: &Words) -> Option<MineShown> {
    let last = view.mine.len().checked_sub(1)?;
    let place = last.checked_sub(usize::try_from(back).ok()?)?;
    let chosen = view.mine.get(place)?;
    let until = (place + 1).max(DAYS.min(view.mine.len()));
    // A full week that has the chosen day in it: the last one, as long as it has.
    let until = if view.mine.len() - place <= DAYS {
        view.mine.len()
    } else {
        until
    };
    let shown = view.mine.get(until.saturating_sub(DAYS)..until)?;
    let bars: Vec<_> = shown
        .iter()
        .map(|day| bar_of_day(day, chosen.day, words))
        .collect();
    let frame = MineShown {
        period: match back {
            0 => words.record_today(),
            1 => words.record_yesterday(),
            _ => words.day(chosen.day),
        },
        dates: words.day(chosen.day),
        chart: chart(&bars, true, words),
        ..frame
    };
    Some(filled(frame, &chosen.counts, view, words))
}

fn bar_of_day(day: &MyDay, chosen: Date, words: &Words) -> Counted {
    let of = |service: Service| {
        sum(&day.counts, |cell| {
            cell.outcome == Outcome::Given && cell.kind.service() == service
        })
    };
    Counted {
        short: words.weekday(day.day),
        name: words.day(day.day),
        parts: [Service::Food, Service::Medical, Service::Advice].map(of),
        before: None,
        chosen: day.day == chosen,
    }
}

fn span(
    view: &View,
    grain: Grain,
    back: u32,
    frame: MineShown,
    words: &Words,
) -> Option<MineShown> {
    let span = spans::back(view.today, grain, back)?;
    let frame = MineShown {
        period: spans::name(span, words),
        dates: dates(span.first_day(), span.last_day(), words),
        chart: chart(&bars_of_spans(view, span, words), true, words),
        ..frame
    };
    Some(filled(frame, &counts_in(view, span), view, words))
}

fn bars_of_spans(view: &View, last: Span, words: &Words) -> Vec<Counted> {
    let shown = spans::up_to(last, spans::bars(last.grain()), first_day(view));
    let all = with_outcome(&Filter::default(), Outcome::Given);
    let group = [spans::dimension(last.grain()), Dimension::Service];
    let lines = counted(view.own.rows(), all, &group);
    let bar = |span: &Span| Counted {
        short: spans::short_name(*span, words),
        name: spans::name(*span, words),
        parts: [Service::Food, Service::Medical, Service::Advice]
            .map(|service| at(&lines, &[Key::Span(*span), Key::Service(service)])),
        before: None,
        chosen: *span == last,
    };
    shown.iter().map(bar).collect()
}

/// What this device counted in a span, cell by cell.
fn counts_in(view: &View, span: Span) -> Vec<(Cell, u64)> {
    let mut sums: BTreeMap<Cell, i64> = BTreeMap::new();
    let within = |row: &&Row| Span::of(row.sheet.period, span.grain()) == span;
    for row in view.own.rows().filter(within) {
        let sum = sums.entry(row.cell).or_default();
        *sum = sum.saturating_add(row.contacts);
    }
    sums.into_iter()
        .map(|(cell, sum)| (cell, u64::try_from(sum).unwrap_or(0)))
        .collect()
}

/// The cards that say what was counted.
fn filled(frame: MineShown, counts: &[(Cell, u64)], view: &View, words: &Words) -> MineShown {
    let team = view.team.as_ref();
    let given: Vec<_> = counts
        .iter()
        .copied()
        .filter(|(cell, _)| cell.outcome == Outcome::Given)
        .collect();
    let by_service = keyed(&given, |cell| Key::Service(cell.kind.service()));
    let by_band = keyed(&given, |cell| Key::Band(cell.band));
    let unmet = sum(counts, |cell| cell.outcome == Outcome::Unmet);
    let banded = team.is_some_and(|team| team.bands) && total(&by_band) > 0;
    let marks_outcome = team.is_some_and(|team| team.outcomes) || unmet > 0;
    MineShown {
        contacts: number(total(&by_service), words),
        services: services(&by_service, words),
        kinds: kinds(counts, words),
        bands: if banded {
            bands(&by_band, words)
        } else {
            Vec::new()
        },
        unmet: if marks_outcome {
            number(unmet, words)
        } else {
            String::new()
        },
        ..frame
    }
}

fn sum(counts: &[(Cell, u64)], takes: impl Fn(Cell) -> bool) -> u64 {
    let taken = counts.iter().filter(|(cell, _)| takes(*cell));
    taken.map(|(_, count)| *count).fold(0, u64::saturating_add)
}

fn keyed(counts: &[(Cell, u64)], key: impl Fn(Cell) -> Key) -> Vec<(Vec<Key>, u64)> {
    let mut sums: BTreeMap<Key, u64> = BTreeMap::new();
    for (cell, count) in counts {
        let sum = sums.entry(key(*cell)).or_default();
        *sum = sum.saturating_add(*count);
    }
    sums.into_iter()
        .map(|(key, count)| (vec![key], count))
        .collect()
}

/// The kinds counted, in the order of the counting screen: given, and beside it what could not be.
fn kinds(counts: &[(Cell, u64)], words: &Words) -> Vec<FigureLine> {
    let of = |kind: Kind, outcome: Outcome| {
        sum(counts, |cell| cell.kind == kind && cell.outcome == outcome)
    };
    let most = Kind::ALL
        .iter()
        .map(|kind| of(*kind, Outcome::Given))
        .max()
        .unwrap_or(0);
    Kind::ALL
        .iter()
        .map(|kind| (*kind, of(*kind, Outcome::Given), of(*kind, Outcome::Unmet)))
        .filter(|(_, given, unmet)| given + unmet > 0)
        .filter_map(|(kind, given, unmet)| {
            let line = named(Key::Kind(kind), &[], words)?;
            let label = words.figures_row_label(&line.name, given);
            Some(FigureLine {
                label: if unmet > 0 {
                    words.figures_row_unmet(&label, unmet)
                } else {
                    label
                },
                count: number(given, words),
                second: if unmet > 0 {
                    number(unmet, words)
                } else {
                    String::new()
                },
                part: part(given, most),
                ..line
            })
        })
        .collect()
}

#[cfg(test)]
mod tests;
