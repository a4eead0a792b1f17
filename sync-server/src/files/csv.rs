//! Every row of a report as comma-separated values (RFC 4180), for whoever calculates further.

use super::{
    FileError, Labels,
    records::{Cell, Records},
};
use crate::report::Report;

/// Codes of the columns.
const COLUMNS: &[&str] = &[
    "mark",
    "team",
    "table",
    "period",
    "start",
    "end",
    "place_sort",
    "place",
    "place_name",
    "service",
    "kind",
    "age_band",
    "outcome",
    "contacts",
    "contacts_written",
    "error_95",
];

/// The rows of a report. A released one has two tables below each other, named in the column `table`:
/// `kind` and `band`, with noise of their own. They tell the same contacts twice and are not to be added
/// up.
///
/// `contacts` is a number or empty, `contacts_written` the number or `<5`, `error_95` how far the number
/// may be from the truth in 19 of 20 cases.
///
/// # Errors
/// The bytes cannot be put together.
pub fn write(report: &Report, labels: &Labels) -> Result<Vec<u8>, FileError> {
    let mark = || Cell::text(report.mark());
    let team = || Cell::text(report.team());
    let kinds = report.rows().iter().map(|row| {
        let figure = report.figure([row.contacts]);
        vec![
            mark(),
            team(),
            Cell::text("kind"),
            Cell::text(row.when),
            Cell::text(row.when.first_day()),
            Cell::text(row.when.last_day()),
            Cell::text(row.place.sort()),
            Cell::text(&row.place),
            Cell::text(labels.place(report, &row.place)),
            Cell::text(row.kind.service()),
            Cell::text(row.kind),
            row.band.map_or(Cell::Empty, Cell::text),
            Cell::text(row.outcome),
            Cell::number(figure),
            Cell::written(figure),
            Cell::error(figure),
        ]
    });
    // In an exact report each row has its band already.
    let apart = report.rows().iter().all(|row| row.band.is_none());
    let bands = report.band_rows().iter().filter(|_| apart).map(|row| {
        let figure = report.figure([row.contacts]);
        vec![
            mark(),
            team(),
            Cell::text("band"),
            Cell::text(row.when),
            Cell::text(row.when.first_day()),
            Cell::text(row.when.last_day()),
            Cell::text("city"),
            Cell::text("city"),
            Cell::text(&labels.city),
            Cell::text(row.service),
            Cell::Empty,
            Cell::text(row.band),
            Cell::text(row.outcome),
            Cell::number(figure),
            Cell::written(figure),
            Cell::error(figure),
        ]
    });
    Records {
        columns: COLUMNS,
        tags: None,
        lines: kinds.chain(bands),
    }
    .csv()
}
