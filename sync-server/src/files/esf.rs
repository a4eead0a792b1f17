//! What a funder of food and goods for the most deprived asks for: ESF+ (Regulation (EU) 2021/1057,
//! Annex III), before it FEAD.
//!
//! The annex counts end recipients, and asks who they are. Here are two tables that never mix: contacts by
//! kind, counted, with the indicator they belong to; and declared estimates, which somebody answers for.

use std::collections::BTreeMap;

use tally::{Kind, Outcome, team::Estimate};

use super::{
    FileError, Labels, crosswalk,
    records::{Cell, Records},
    xlsx,
};
use crate::report::{Mark, Report};

/// Codes of the columns. A line is of one `block`: `counted` or `estimate`.
const COLUMNS: &[&str] = &[
    "block",
    "indicator",
    "fead",
    "kind",
    "kind_name",
    "period",
    "number",
    "number_written",
    "unit",
    "method",
    "role",
    "mark",
];

fn counted(report: &Report, labels: &Labels) -> Vec<Vec<Cell>> {
    let mut groups: BTreeMap<Kind, Vec<i64>> = BTreeMap::new();
    for row in report.rows() {
        if row.outcome == Outcome::Given {
            groups.entry(row.kind).or_default().push(row.contacts);
        }
    }
    let counted = match report.mark() {
        Mark::InternalExact => &labels.flat.counted,
        Mark::Released => &labels.flat.counted_released,
    };
    let method = if report.is_running() {
        format!("{counted}. {}", labels.notes.running)
    } else {
        counted.clone()
    };
    groups
        .into_iter()
        .filter_map(|(kind, contacts)| {
            let (support, fead) = crosswalk::esf(kind)?;
            let figure = report.figure(contacts);
            Some(vec![
                Cell::text("counted"),
                Cell::text(support),
                Cell::text(fead),
                Cell::text(kind),
                Cell::text(labels.kind(kind)),
                Cell::text(report.span()),
                Cell::number(figure),
                Cell::written(figure),
                Cell::text("contacts"),
                Cell::text(&method),
                Cell::Empty,
                Cell::text(report.mark()),
            ])
        })
        .collect()
}

fn estimated(labels: &Labels, estimates: &[Estimate]) -> Vec<Vec<Cell>> {
    let line = |indicator, period, number, unit, method, role| {
        vec![
            Cell::text("estimate"),
            indicator,
            Cell::Empty,
            Cell::Empty,
            Cell::Empty,
            period,
            number,
            Cell::Empty,
            unit,
            method,
            role,
            Cell::text("declared estimate"),
        ]
    };
    if estimates.is_empty() {
        // Said, so that nobody takes a missing estimate for a forgotten one.
        let method = Cell::text(&labels.flat.no_estimates);
        return vec![line(
            Cell::Empty,
            Cell::Empty,
            Cell::Empty,
            Cell::Empty,
            method,
            Cell::Empty,
        )];
    }
    let mut sorted: Vec<_> = estimates.iter().collect();
    sorted.sort_by_key(|estimate| (estimate.period, estimate.indicator));
    sorted
        .into_iter()
        .map(|estimate| {
            line(
                Cell::text(estimate.indicator),
                Cell::text(estimate.period),
                Cell::Number(i64::from(estimate.number)),
                Cell::text(estimate.indicator.unit().as_str()),
                Cell::text(&estimate.method),
                Cell::text(estimate.role),
            )
        })
        .collect()
}

fn table(lines: Vec<Vec<Cell>>) -> Records {
    Records {
        columns: COLUMNS,
        tags: None,
        lines,
    }
}

/// Both tables below each other as comma-separated values.
///
/// # Errors
/// The estimates cannot stand together, or the bytes cannot be put together.
pub fn write(
    report: &Report,
    labels: &Labels,
    estimates: &[Estimate],
) -> Result<Vec<u8>, FileError> {
    Estimate::check_all(estimates)?;
    let mut lines = counted(report, labels);
    lines.extend(estimated(labels, estimates));
    table(lines).csv()
}

/// The two tables as two sheets of a workbook.
///
/// # Errors
/// As of [`write()`].
pub fn write_xlsx(
    report: &Report,
    labels: &Labels,
    estimates: &[Estimate],
) -> Result<Vec<u8>, FileError> {
    Estimate::check_all(estimates)?;
    let sheets = &labels.sheets;
    xlsx::flat(
        report,
        labels,
        &[
            xlsx::Flat {
                name: &sheets.esf,
                aside: &labels.contacts_not_people,
                records: table(counted(report, labels)),
            },
            xlsx::Flat {
                name: &sheets.estimates,
                aside: &labels.estimates_not_counted,
                records: table(estimated(labels, estimates)),
            },
        ],
    )
}
