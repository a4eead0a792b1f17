//! A table while its rows come in.
//!
//! A year of a city has hundreds of thousands of rows and a page asks several questions to them, so a row
//! has to cost next to nothing. Rows mostly come sheet by sheet: what depends on the sheet alone (filter,
//! time, site) is worked out once for each run of rows of one sheet, what depends on the cell alone once
//! for each cell, and a row is one addition in between.

use std::collections::BTreeMap;

use super::{Dimension, Key, Line, Question, Row, Table};
use crate::{Cell, SheetKey};

/// The sums of a question.
pub(super) struct Sums<'a> {
    question: &'a Question,
    /// For each cell, by [`index`], its group among the cells; none where the filter leaves it out.
    cells: Vec<Option<usize>>,
    /// The keys of each group of cells.
    cell_keys: Vec<Vec<Key>>,
    /// The place of each group of sheets.
    sheets: BTreeMap<Vec<Key>, usize>,
    /// One sum for each group of sheets and group of cells, in this order; none where no row was.
    sums: Vec<Option<i64>>,
    /// The sheet of the row before, and the place of its group; none where the filter leaves it out.
    last: Option<(SheetKey, Option<usize>)>,
    contacts: i64,
}

impl<'a> Sums<'a> {
    pub(super) fn new(question: &'a Question) -> Self {
        let mut groups: BTreeMap<Vec<Key>, usize> = BTreeMap::new();
        let mut cells = vec![None; Cell::COUNT];
        for cell in Cell::all() {
            if !question.filter.takes_cell(&cell) {
                continue;
            }
            let keys = question
                .group
                .iter()
                .filter_map(|dimension| Key::of_cell(cell, *dimension))
                .collect();
            let next = groups.len();
            let group = *groups.entry(keys).or_insert(next);
            if let Some(slot) = cells.get_mut(index(cell)) {
                *slot = Some(group);
            }
        }
        let mut cell_keys = vec![Vec::new(); groups.len()];
        for (keys, group) in groups {
            if let Some(slot) = cell_keys.get_mut(group) {
                *slot = keys;
            }
        }
        Self {
            question,
            cells,
            cell_keys,
            sheets: BTreeMap::new(),
            sums: Vec::new(),
            last: None,
            contacts: 0,
        }
    }

    pub(super) fn add(&mut self, row: &Row) {
        let Some(group) = self.cells.get(index(row.cell)).copied().flatten() else {
            return;
        };
        let place = match &self.last {
            Some((sheet, place)) if *sheet == row.sheet => *place,
            _ => self.turn_to(&row.sheet),
        };
        if let Some(place) = place {
            self.add_at(place + group, row.contacts);
        }
    }

    /// Adds all cells of a sheet.
    pub(super) fn add_sheet(&mut self, sheet: &SheetKey, contacts: &[(Cell, i64)]) {
        let Some(place) = self.turn_to(sheet) else {
            return;
        };
        for (cell, contacts) in contacts {
            if let Some(group) = self.cells.get(index(*cell)).copied().flatten() {
                self.add_at(place + group, *contacts);
            }
        }
    }

    fn add_at(&mut self, at: usize, contacts: i64) {
        if let Some(sum) = self.sums.get_mut(at) {
            // Saturating, because rows may come from a damaged source; real sums are far below.
            *sum = Some(sum.unwrap_or(0).saturating_add(contacts));
            self.contacts = self.contacts.saturating_add(contacts);
        }
    }

    /// Finds the group of a sheet that differs from the one before.
    fn turn_to(&mut self, sheet: &SheetKey) -> Option<usize> {
        let place = self.question.filter.takes_sheet(sheet).then(|| {
            let keys = self
                .question
                .group
                .iter()
                .filter_map(|dimension| Key::of_sheet(sheet, *dimension))
                .collect();
            let next = self.sums.len();
            let place = *self.sheets.entry(keys).or_insert(next);
            if place == next {
                self.sums.resize(next + self.cell_keys.len(), None);
            }
            place
        });
        self.last = Some((sheet.clone(), place));
        place
    }

    pub(super) fn table(self) -> Table {
        let mut lines = Vec::new();
        for (sheet_keys, place) in self.sheets {
            let sums = self.sums.iter().skip(place);
            for (cell_keys, sum) in self.cell_keys.iter().zip(sums) {
                if let Some(contacts) = *sum {
                    let keys = in_order(&self.question.group, &sheet_keys, cell_keys);
                    lines.push(Line { keys, contacts });
                }
            }
        }
        lines.sort_unstable_by(|one, other| one.keys.cmp(&other.keys));
        Table {
            group: self.question.group.clone(),
            lines,
            contacts: self.contacts,
        }
    }
}

/// The keys of a line in the order of its dimensions: those of the sheet and those of the cell, each of
/// which are in that order among themselves.
fn in_order(group: &[Dimension], of_sheet: &[Key], of_cell: &[Key]) -> Vec<Key> {
    let (mut of_sheet, mut of_cell) = (of_sheet.iter(), of_cell.iter());
    group
        .iter()
        .filter_map(|dimension| {
            if dimension.is_of_cell() {
                of_cell.next().cloned()
            } else {
                of_sheet.next().cloned()
            }
        })
        .collect()
}

/// The place of a cell among all cells, in an order of its own.
const fn index(cell: Cell) -> usize {
    const BANDS: usize = crate::AgeBand::ALL.len();
    const OUTCOMES: usize = crate::Outcome::ALL.len();
    // Declared without numbers, so variants count from 0.
    (cell.kind as usize * BANDS + cell.band as usize) * OUTCOMES + cell.outcome as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cell_has_a_place_of_its_own() {
        let mut places: Vec<_> = Cell::all().into_iter().map(index).collect();
        places.sort_unstable();
        assert_eq!(places, (0..Cell::COUNT).collect::<Vec<_>>());
    }
}
