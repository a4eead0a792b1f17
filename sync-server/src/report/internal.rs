//! A report for the team itself, from the exact answer of the ledger.

use std::collections::BTreeMap;

use jiff::civil::Date;
use tally::{
    AgeBand, Outcome, Service, Span, TeamProfile,
    period::Grain,
    statistics::{Dimension, Filter, Key, Line, Question, Table},
    taxonomy,
};

use super::{BandRow, Mark, Place, Report, ReportError, Row, Rows};

impl Report {
    /// What to ask the ledger for a report on a span.
    #[must_use]
    pub fn question(span: Span) -> Question {
        Question {
            filter: Filter {
                from: Some(span.first_day()),
                to: Some(span.last_day()),
                ..Filter::default()
            },
            group: group(span),
        }
    }

    /// A report for the team alone, from the ledger's answer to [`Report::question`], and its answer for
    /// the same span a year before ([`Span::year_before`]), where there is one.
    ///
    /// # Errors
    /// A table answers another question.
    pub fn internal(
        profile: &TeamProfile,
        span: Span,
        as_of: Date,
        answer: &Table,
        before: Option<&Table>,
    ) -> Result<Self, ReportError> {
        let before = match (span.year_before(), before) {
            (Some(earlier), Some(table)) => Some((earlier, read(table, earlier)?)),
            _ => None,
        };
        let sites = profile
            .sites
            .iter()
            .map(|site| (Place::Site(site.code.clone()), site.label.clone()));
        Ok(Self {
            mark: Mark::InternalExact,
            team: profile.name.clone(),
            span,
            as_of: Some(as_of),
            taxonomy: taxonomy::VERSION,
            now: read(answer, span)?,
            before,
            order: sites.clone().map(|(place, _)| place).collect(),
            names: sites.collect(),
            missing: Vec::new(),
            has_areas: false,
        })
    }
}

fn group(span: Span) -> Vec<Dimension> {
    let time = match Report::grain(span) {
        Grain::Month => Dimension::Month,
        _ => Dimension::Period,
    };
    vec![
        time,
        Dimension::Site,
        Dimension::Kind,
        Dimension::Band,
        Dimension::Outcome,
    ]
}

fn read(table: &Table, span: Span) -> Result<Rows, ReportError> {
    if table.group != group(span) {
        return Err(ReportError::OtherQuestion("it is grouped otherwise"));
    }
    let mut rows = Vec::with_capacity(table.lines.len());
    let mut bands: BTreeMap<(Span, Service, AgeBand, Outcome), i64> = BTreeMap::new();
    for line in &table.lines {
        let row = row_of(line)?;
        if row.when.first_day() < span.first_day() || row.when.last_day() > span.last_day() {
            return Err(ReportError::Outside(row.when, span));
        }
        if let Some(band) = row.band {
            let sum = bands
                .entry((row.when, row.kind.service(), band, row.outcome))
                .or_default();
            *sum = sum.saturating_add(row.contacts);
        }
        rows.push(row);
    }
    let bands = bands
        .into_iter()
        .map(|((when, service, band, outcome), contacts)| BandRow {
            when,
            service,
            band,
            outcome,
            contacts,
        })
        .collect();
    Ok(Rows { rows, bands })
}

fn row_of(line: &Line) -> Result<Row, ReportError> {
    match line.keys.as_slice() {
        [
            Key::Span(when),
            Key::Site(site),
            Key::Kind(kind),
            Key::Band(band),
            Key::Outcome(outcome),
        ] => Ok(Row {
            when: *when,
            place: Place::Site(site.clone()),
            kind: *kind,
            band: Some(*band),
            outcome: *outcome,
            contacts: line.contacts,
        }),
        _ => Err(ReportError::OtherQuestion(
            "a line has other keys than its group says",
        )),
    }
}
