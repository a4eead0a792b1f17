//! Answering from whole sheets: what depends on the sheet alone is asked once for all of its cells.

use jiff::civil::Date;

use super::{Question, Row, Table, few, sums::Sums};
use crate::{Cell, SheetKey, period::Week};

/// The net contacts of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetRows {
    /// Site and period.
    pub sheet: SheetKey,
    /// Contacts, less those taken back, of each of its cells.
    pub contacts: Vec<(Cell, i64)>,
}

impl SheetRows {
    fn rows(self) -> impl Iterator<Item = Row> {
        let Self { sheet, contacts } = self;
        contacts.into_iter().map(move |(cell, contacts)| Row {
            sheet: sheet.clone(),
            cell,
            contacts,
        })
    }
}

/// Answers several questions from one pass over sheets in any order, in the week of `today` as
/// [`without_few`](super::without_few) does.
pub fn tabulate_sheets(
    sheets: impl IntoIterator<Item = SheetRows>,
    today: Option<Date>,
    questions: &[Question],
) -> Vec<Table> {
    let running = today.map(Week::containing);
    let mut all: Vec<_> = questions.iter().map(Sums::new).collect();
    let mut waiting = Vec::new();
    for sheet in sheets {
        if running.is_some_and(|week| sheet.sheet.period.week() == week) {
            waiting.extend(sheet.rows());
            continue;
        }
        for sums in &mut all {
            sums.add_sheet(&sheet.sheet, &sheet.contacts);
        }
    }
    for row in few::enough(waiting) {
        for sums in &mut all {
            sums.add(&row);
        }
    }
    all.into_iter().map(Sums::table).collect()
}
