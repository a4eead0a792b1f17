//! The team's figures as this device last read them.

use jiff::{ToSpan, civil::Date};
use tally::{
    Cell, SheetKey, Span,
    statistics::{Key, Row, ShiftRow, Table},
};

pub use crate::store::Late;

/// Exact figures of the team, for those who may read them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamFigures {
    /// When they were read, in seconds since 1970.
    pub read_at: i64,
    /// The day of the server's refresh that they are of, where it said so: later contacts are not in them.
    pub refreshed: Option<Date>,
    /// By sheet and cell.
    pub rows: Vec<Row>,
    /// Shifts by sheet; a sheet without any is not in it.
    pub shifts: Vec<ShiftRow>,
    /// What came in late, if anything did.
    pub late: Option<Late>,
}

/// The day from which a device that reads on `today` asks for figures: all of the year before, to
/// compare with, from the week its first day lies in.
#[must_use]
pub fn asked_from(today: Date) -> Date {
    let last_year = today.first_of_year().saturating_sub(1.year());
    last_year.saturating_sub(6.days())
}

/// The rows of a table grouped by period, site, kind, band and outcome, whatever their order; lines that
/// lack one of them are left out.
#[must_use]
pub fn rows(table: &Table) -> Vec<Row> {
    table
        .lines
        .iter()
        .filter_map(|line| {
            let (mut period, mut site, mut kind, mut band, mut outcome) =
                (None, None, None, None, None);
            for key in &line.keys {
                match key {
                    Key::Span(Span::Period(key)) => period = Some(*key),
                    Key::Site(key) => site = Some(key.clone()),
                    Key::Kind(key) => kind = Some(*key),
                    Key::Outcome(key) => outcome = Some(*key),
                    Key::Band(key) => band = Some(*key),
                    Key::Span(_) | Key::Service(_) => {}
                }
            }
            Some(Row {
                sheet: SheetKey {
                    period: period?,
                    site: site?,
                },
                cell: Cell {
                    kind: kind?,
                    band: band?,
                    outcome: outcome?,
                },
                contacts: line.contacts,
            })
        })
        .collect()
}
