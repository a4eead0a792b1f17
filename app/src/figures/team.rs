//! The team's figures as this device last read them.

use tally::{
    AgeBand, Cell, SheetKey, Span,
    statistics::{Key, Row, Table},
};

/// Exact figures of the team, for those who may read them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamFigures {
    /// When they were read, in seconds since 1970.
    pub as_of: i64,
    /// By sheet, kind and outcome; age bands are added up.
    pub rows: Vec<Row>,
}

/// The rows of a table grouped by period, site, kind and outcome, whatever their order; lines that
/// lack one of them are left out.
#[must_use]
pub fn rows(table: &Table) -> Vec<Row> {
    table
        .lines
        .iter()
        .filter_map(|line| {
            let (mut period, mut site, mut kind, mut outcome) = (None, None, None, None);
            for key in &line.keys {
                match key {
                    Key::Span(Span::Period(key)) => period = Some(*key),
                    Key::Site(key) => site = Some(key.clone()),
                    Key::Kind(key) => kind = Some(*key),
                    Key::Outcome(key) => outcome = Some(*key),
                    Key::Span(_) | Key::Service(_) | Key::Band(_) => {}
                }
            }
            Some(Row {
                sheet: SheetKey {
                    period: period?,
                    site: site?,
                },
                cell: Cell {
                    kind: kind?,
                    band: AgeBand::NotNoted,
                    outcome: outcome?,
                },
                contacts: line.contacts,
            })
        })
        .collect()
}
