//! Lists of figures: services with their shares, kinds and sites with their bars, age bands.

use std::{borrow::Borrow, cmp::Reverse};

use locales::Words;
use tally::{
    AgeBand, Outcome, Service, Site,
    statistics::{Dimension, Filter, Key, Question, Row, tabulate},
};

use super::scale::Scale;
use crate::ui::{
    record::number,
    strokes::{Strokes, strokes},
};

/// A service in a period.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::ui) struct ServiceFigure {
    pub(in crate::ui) index: usize,
    pub(in crate::ui) name: String,
    pub(in crate::ui) count: String,
    pub(in crate::ui) share: String,
    pub(in crate::ui) part: f32,
    pub(in crate::ui) strokes: Strokes,
    pub(in crate::ui) label: String,
}

/// A line of a list with its bar.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::ui) struct FigureLine {
    pub(in crate::ui) service: usize,
    pub(in crate::ui) code: String,
    pub(in crate::ui) name: String,
    pub(in crate::ui) count: String,
    pub(in crate::ui) second: String,
    pub(in crate::ui) part: f32,
    /// Where a mark stands on the bar, from 0 to 1; below 0 there is none.
    pub(in crate::ui) mark: f32,
    pub(in crate::ui) label: String,
}

/// Contacts by the keys of a group, for rows that a filter takes. Net contacts are never below
/// zero; a damaged source shows as nothing rather than as a debt.
pub(in crate::ui) fn counted(
    rows: impl IntoIterator<Item = impl Borrow<Row>>,
    filter: Filter,
    group: &[Dimension],
) -> Vec<(Vec<Key>, u64)> {
    let question = Question {
        filter,
        group: group.to_vec(),
    };
    let lines = tabulate(rows, &question).lines.into_iter();
    lines
        .map(|line| (line.keys, u64::try_from(line.contacts).unwrap_or(0)))
        .collect()
}

/// The sum of all lines.
pub(in crate::ui) fn total(lines: &[(Vec<Key>, u64)]) -> u64 {
    lines
        .iter()
        .map(|(_, count)| *count)
        .fold(0, u64::saturating_add)
}

/// What stands at these keys; nothing is 0.
pub(in crate::ui) fn at(lines: &[(Vec<Key>, u64)], keys: &[Key]) -> u64 {
    lines
        .iter()
        .find(|(there, _)| there == keys)
        .map_or(0, |(_, count)| *count)
}

/// A filter with this outcome only.
pub(in crate::ui) fn with_outcome(filter: &Filter, outcome: Outcome) -> Filter {
    Filter {
        outcomes: [outcome].into(),
        ..filter.clone()
    }
}

/// A share from 0 to 1; nothing has no shares.
pub(in crate::ui) fn part(count: u64, whole: u64) -> f32 {
    if whole == 0 {
        0.0
    } else {
        Scale {
            top: whole,
            step: whole,
        }
        .height(count)
    }
}

/// One figure a service, with its share of all three.
pub(in crate::ui) fn services(lines: &[(Vec<Key>, u64)], words: &Words) -> Vec<ServiceFigure> {
    let whole = total(lines);
    Service::ALL
        .iter()
        .enumerate()
        .map(|(index, service)| {
            let count = at(lines, &[Key::Service(*service)]);
            let (name, share) = (words.service(service.code()), words.percent(count, whole));
            ServiceFigure {
                index,
                label: words.figures_share_label(&name, count, &share),
                name,
                count: number(count, words),
                share,
                part: part(count, whole),
                strokes: strokes(count, words),
            }
        })
        .collect()
}

/// Lines of kinds or sites from the largest down; a bar's length is its share of the largest.
pub(in crate::ui) fn largest_first(
    mut counts: Vec<(Vec<Key>, u64)>,
    sites: &[Site],
    words: &Words,
) -> Vec<FigureLine> {
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(0);
    counts.retain(|(_, count)| *count > 0);
    // Stable: equal counts keep the order of the counting screen.
    counts.sort_by_key(|(_, count)| Reverse(*count));
    counts
        .into_iter()
        .filter_map(|(keys, count)| {
            let line = named(keys.into_iter().next()?, sites, words)?;
            Some(FigureLine {
                label: words.figures_row_label(&line.name, count),
                count: number(count, words),
                part: part(count, most),
                ..line
            })
        })
        .collect()
}

/// A line without its figures.
pub(in crate::ui) fn named(key: Key, sites: &[Site], words: &Words) -> Option<FigureLine> {
    let (service, code, name) = match key {
        Key::Kind(kind) => (
            kind.service() as usize,
            kind.code().to_owned(),
            words.kind(kind.code()),
        ),
        Key::Site(site) => {
            let listed = sites.iter().find(|listed| listed.code == site);
            let name =
                listed.map_or_else(|| words.team_site_unknown(), |listed| listed.label.clone());
            (0, site.to_string(), name)
        }
        Key::Band(band) => (0, band.code().to_owned(), words.band_long(band.code())),
        Key::Span(_) | Key::Service(_) | Key::Outcome(_) => return None,
    };
    Some(FigureLine {
        service,
        code,
        name,
        mark: -1.0,
        ..FigureLine::default()
    })
}

/// All four age bands in their order, each with its share of the whole.
pub(in crate::ui) fn bands(lines: &[(Vec<Key>, u64)], words: &Words) -> Vec<FigureLine> {
    let whole = total(lines);
    AgeBand::ALL
        .iter()
        .filter_map(|band| {
            let count = at(lines, &[Key::Band(*band)]);
            let share = words.percent(count, whole);
            let line = named(Key::Band(*band), &[], words)?;
            Some(FigureLine {
                label: words.figures_share_label(&line.name, count, &share),
                count: number(count, words),
                second: share,
                part: part(count, whole),
                ..line
            })
        })
        .collect()
}
