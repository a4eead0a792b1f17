//! The rows of a report with tags of the Humanitarian Exchange Language (HXL 1.1), by which data of many
//! organisations is found and put together.
//!
//! Contacts are tagged `#output`: "an output indicator (e.g. number of water-purification kits
//! distributed)". They are things given. `#reached` would say people or households, and `#population`
//! and `#affected` even more; nobody here counts people.

use super::{
    FileError, Labels, crosswalk,
    records::{Cell, Records},
};
use crate::report::Report;

/// Codes of the columns.
const COLUMNS: &[&str] = &[
    "start",
    "end",
    "organisation",
    "place_sort",
    "place",
    "place_name",
    "sector",
    "service",
    "kind",
    "kind_name",
    "age_band",
    "outcome",
    "contacts",
    "contacts_written",
    "mark",
];

/// Their tags. Places are `#loc`, because `#adm1` and the like are units of a state, which a team's areas
/// are not. Attributes after the first are our own, as the standard lets one add them.
const TAGS: &[&str] = &[
    "#date+start",
    "#date+end",
    "#org+name",
    "#loc+type",
    "#loc+code",
    "#loc+name",
    "#sector+name",
    "#subsector+code",
    "#activity+code",
    "#activity+name",
    "#output+type+age",
    "#output+type+outcome",
    "#output+num+contacts",
    "#output+contacts+written",
    "#meta+mark",
];

/// The rows of a report under tags. A released figure below five has an empty `#output+num+contacts`
/// and `<5` in `#output+contacts+written`. Age bands of a release stand in [`super::csv`]: they are a
/// table of their own, and a file of HXL is one table.
///
/// # Errors
/// The bytes cannot be put together.
pub fn write(report: &Report, labels: &Labels) -> Result<Vec<u8>, FileError> {
    let line = |row: &crate::report::Row| {
        let figure = report.figure([row.contacts]);
        vec![
            Cell::text(row.when.first_day()),
            Cell::text(row.when.last_day()),
            Cell::text(report.team()),
            Cell::text(row.place.sort()),
            Cell::text(&row.place),
            Cell::text(labels.place(report, &row.place)),
            Cell::text(crosswalk::sector(row.kind)),
            Cell::text(row.kind.service()),
            Cell::text(row.kind),
            Cell::text(labels.kind(row.kind)),
            row.band.map_or(Cell::Empty, Cell::text),
            Cell::text(row.outcome),
            Cell::number(figure),
            Cell::written(figure),
            Cell::text(report.mark()),
        ]
    };
    Records {
        columns: COLUMNS,
        tags: Some(TAGS),
        lines: report.rows().iter().map(line),
    }
    .csv()
}
