//! Who does what, where, when, for whom: the table (4W, 5W) by which OCHA and cluster coordinators see
//! what help there is, and put that of many organisations side by side.

use std::collections::BTreeMap;

use tally::{Kind, Outcome};

use super::{
    FileError, Labels, crosswalk,
    records::{Cell, Records},
    xlsx,
};
use crate::report::{Place, Report};

/// Codes of the columns: who, what, where, when, for whom.
const COLUMNS: &[&str] = &[
    "who_organisation",
    "what_sector",
    "what_activity_code",
    "what_activity",
    "where_sort",
    "where_code",
    "where_name",
    "when_start",
    "when_end",
    "when_status",
    "for_whom",
    "people_reached",
    "contacts",
    "contacts_written",
    "unit",
    "mark",
];

/// One line for each place and kind over the whole span, contacts given.
fn records(report: &Report, labels: &Labels) -> Records {
    let mut groups: BTreeMap<(&Place, Kind), Vec<i64>> = BTreeMap::new();
    for row in report.rows() {
        if row.outcome == Outcome::Given {
            let group = groups.entry((&row.place, row.kind)).or_default();
            group.push(row.contacts);
        }
    }
    // The words of such tables for what goes on and what is over.
    let status = if report.is_running() {
        "ongoing"
    } else {
        "completed"
    };
    let lines = groups.into_iter().map(|((place, kind), contacts)| {
        let figure = report.figure(contacts);
        vec![
            Cell::text(report.team()),
            Cell::text(crosswalk::sector(kind)),
            Cell::text(kind),
            Cell::text(labels.kind(kind)),
            Cell::text(place.sort()),
            Cell::text(place),
            Cell::text(labels.place(report, place)),
            Cell::text(report.span().first_day()),
            Cell::text(report.span().last_day()),
            Cell::text(status),
            // Nobody is asked who they are; help is for whoever comes.
            Cell::text(&labels.flat.anyone),
            Cell::text(&labels.flat.people),
            Cell::number(figure),
            Cell::written(figure),
            Cell::text("contacts"),
            Cell::text(report.mark()),
        ]
    });
    Records {
        columns: COLUMNS,
        tags: None,
        lines: lines.collect(),
    }
}

/// The table as comma-separated values.
///
/// # Errors
/// The bytes cannot be put together.
pub fn write(report: &Report, labels: &Labels) -> Result<Vec<u8>, FileError> {
    records(report, labels).csv()
}

/// The table as a workbook.
///
/// # Errors
/// The bytes cannot be put together.
pub fn write_xlsx(report: &Report, labels: &Labels) -> Result<Vec<u8>, FileError> {
    let table = xlsx::Flat {
        name: &labels.sheets.five_w,
        aside: &labels.contacts_not_people,
        records: records(report, labels),
    };
    xlsx::flat(report, labels, &[table])
}
