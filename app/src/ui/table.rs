//! The day's tally sheet as a table, like the one on paper: a line a kind, a column an age.

use locales::Words;
use tally::{AgeBand, Kind, Outcome, Service};

use super::record::{day_name, number};
use crate::worker::View;

/// What a line of the table is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LineKind {
    /// The name and the sums of a service: what could be given.
    Service,
    /// Contacts of a kind.
    Kind,
    /// The sums of the day: what could be given.
    Total,
    /// The sums of what could not, before its kinds.
    Unmet,
}

/// A line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct LineShown {
    pub(super) line: LineKind,
    pub(super) service: usize,
    pub(super) name: String,
    pub(super) cells: Vec<String>,
    pub(super) all: String,
    /// Which ages it is of, in words; for screen readers, and where columns are too narrow.
    pub(super) parts: String,
    pub(super) label: String,
    pub(super) zero: bool,
}

/// The ages in the order of the columns: as on paper, what nobody noted comes last.
const COLUMNS: [AgeBand; 4] = [
    AgeBand::Under18,
    AgeBand::From18To64,
    AgeBand::From65,
    AgeBand::NotNoted,
];

/// The table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct TableShown {
    pub(super) title: String,
    pub(super) place: String,
    pub(super) ages: Vec<String>,
    pub(super) lines: Vec<LineShown>,
    pub(super) shifts: String,
    pub(super) empty: bool,
}

/// Works out the table.
pub(super) fn show(view: &View, place: String, words: &Words) -> TableShown {
    let Some(team) = &view.team else {
        return TableShown::default();
    };
    let bands: &[AgeBand] = if team.bands
        || view
            .counts
            .iter()
            .any(|(cell, _)| cell.band != AgeBand::NotNoted)
    {
        &COLUMNS
    } else {
        &[]
    };
    let sheet = Sheet { view, bands, words };
    // What was counted before the team switched a kind off stands on the sheet too.
    let shown = |kind: &Kind| {
        team.kinds.contains(kind) || view.counts.iter().any(|(cell, _)| cell.kind == *kind)
    };
    let given = |outcome| outcome == Outcome::Given;
    let mut lines = Vec::new();
    for (index, service) in Service::ALL.iter().enumerate() {
        let kinds: Vec<Kind> = Kind::of(*service).filter(shown).collect();
        if kinds.is_empty() {
            continue;
        }
        let name = words.service(service.code());
        lines.push(sheet.line(LineKind::Service, index, name, |kind, outcome| {
            kind.service() == *service && given(outcome)
        }));
        for kind in kinds {
            let name = words.kind(kind.code());
            lines.push(sheet.line(LineKind::Kind, index, name, |of, outcome| {
                of == kind && given(outcome)
            }));
        }
    }
    let total = words.counting_sheet_total();
    lines.push(sheet.line(LineKind::Total, 0, total, |_, outcome| given(outcome)));
    // What could not be given stands apart, as on paper, and only where there is some.
    let name = words.outcome(Outcome::Unmet.code());
    let unmet = sheet.line(LineKind::Unmet, 0, name, |_, outcome| !given(outcome));
    if !unmet.zero {
        lines.push(unmet);
        let kinds = Kind::ALL.iter().map(|kind| {
            let service = kind.service() as usize;
            let name = words.kind(kind.code());
            sheet.line(LineKind::Kind, service, name, |of, outcome| {
                of == *kind && !given(outcome)
            })
        });
        lines.extend(kinds.filter(|line| !line.zero));
    }
    TableShown {
        title: if view.day == view.today {
            words.record_sheet_today()
        } else {
            words.counting_sheet_on(&day_name(view.day, view.today, words))
        },
        place,
        ages: bands
            .iter()
            .map(|band| words.age_sign(band.code()))
            .collect(),
        lines,
        shifts: if view.shifts == 0 {
            String::new()
        } else {
            words.counting_sheet_shifts(view.shifts)
        },
        empty: view.counts.is_empty(),
    }
}

struct Sheet<'a> {
    view: &'a View,
    bands: &'a [AgeBand],
    words: &'a Words,
}

impl Sheet<'_> {
    fn line(
        &self,
        line: LineKind,
        service: usize,
        name: String,
        asked: impl Fn(Kind, Outcome) -> bool,
    ) -> LineShown {
        let sum = |band: Option<AgeBand>| {
            self.view
                .counts
                .iter()
                .filter(|(cell, _)| {
                    asked(cell.kind, cell.outcome) && band.is_none_or(|band| cell.band == band)
                })
                .fold(0_u64, |sum, (_, count)| sum.saturating_add(*count))
        };
        let all = sum(None);
        let counts: Vec<(AgeBand, u64)> = self
            .bands
            .iter()
            .map(|band| (*band, sum(Some(*band))))
            .collect();
        let parts: Vec<String> = counts
            .iter()
            .filter(|(_, count)| *count > 0)
            .map(|(band, count)| {
                self.words
                    .counting_sheet_part(*count, &self.words.band_long(band.code()))
            })
            .collect();
        let parts = parts.join(" · ");
        LineShown {
            line,
            service,
            cells: counts
                .iter()
                .map(|(_, count)| number(*count, self.words))
                .collect(),
            all: number(all, self.words),
            label: if parts.is_empty() {
                self.words.record_kind_label(&name, all)
            } else {
                self.words.counting_sheet_line(&name, all, &parts)
            },
            parts,
            name,
            zero: all == 0,
        }
    }
}
