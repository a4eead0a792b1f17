//! A mark: what a sheet has a counter for. All are cells but one, the marker of a started shift.

use std::{fmt, str::FromStr};

use super::Cell;
use crate::codes::serde_as_text;

/// What one stroke on a tally sheet counts: a contact, by its cell, or a shift that was started.
/// Shifts are no contacts and stand in no sum of contacts; they tell "nobody came" from "no report".
///
/// Marks order as their keys do as text: cells first, then `shift.open`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Mark {
    /// Contacts.
    Cell(Cell),
    /// Shifts started.
    ShiftOpen,
}

impl Mark {
    /// How many marks a sheet has.
    pub const COUNT: usize = Cell::COUNT + 1;

    const SHIFT_OPEN: &str = "shift.open";

    /// Every mark, in key order.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let cells = Cell::all().into_iter().map(Self::Cell);
        cells.chain([Self::ShiftOpen]).collect()
    }

    /// The cell, where contacts are counted.
    #[must_use]
    pub const fn cell(self) -> Option<Cell> {
        match self {
            Self::Cell(cell) => Some(cell),
            Self::ShiftOpen => None,
        }
    }
}

impl From<Cell> for Mark {
    fn from(cell: Cell) -> Self {
        Self::Cell(cell)
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cell(cell) => cell.fmt(f),
            Self::ShiftOpen => f.write_str(Self::SHIFT_OPEN),
        }
    }
}

/// The text names no mark of this taxonomy.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is no mark: expected kind/band/outcome such as food.meal/nn/given, or {open}",
    open = Mark::SHIFT_OPEN
)]
pub struct UnknownMark(pub String);

impl FromStr for Mark {
    type Err = UnknownMark;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text == Self::SHIFT_OPEN {
            return Ok(Self::ShiftOpen);
        }
        let cell = text.parse().map(Self::Cell);
        cell.map_err(|super::UnknownCell(text)| UnknownMark(text))
    }
}

serde_as_text!(Mark);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_order_as_their_keys_do_and_read_back() {
        let marks = Mark::all();
        assert_eq!(marks.len(), Mark::COUNT);
        assert!(marks.is_sorted_by_key(ToString::to_string));
        assert!(marks.is_sorted_by(|one, next| one < next));
        for mark in marks {
            assert_eq!(mark.to_string().parse(), Ok(mark));
        }
        for text in [
            "",
            "shift",
            "shift.close",
            "Shift.open",
            "shift.open/nn/given",
        ] {
            assert!(text.parse::<Mark>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_shift_is_no_contact() {
        assert_eq!(Mark::ShiftOpen.cell(), None);
        for cell in Cell::all() {
            assert_eq!(Mark::from(cell).cell(), Some(cell));
        }
    }
}
