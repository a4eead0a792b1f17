//! A cell: one box of the tally sheet.

use std::{cmp::Ordering, fmt, str::FromStr};

use super::{AgeBand, Kind, Outcome};
use crate::codes::serde_as_text;

/// One box of the tally sheet: kind × age band × outcome, written `food.meal/nn/given`.
///
/// Cells order as their keys do as text; that is the order of the wire form and of stored rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Cell {
    /// The help given.
    pub kind: Kind,
    /// The age band, or not noted.
    pub band: AgeBand,
    /// Given or unmet.
    pub outcome: Outcome,
}

impl Cell {
    /// How many cells a sheet has.
    pub const COUNT: usize = Kind::ALL.len() * AgeBand::ALL.len() * Outcome::ALL.len();

    /// The plain cell of a kind: age not noted, help given.
    #[must_use]
    pub const fn given(kind: Kind) -> Self {
        Self {
            kind,
            band: AgeBand::NotNoted,
            outcome: Outcome::Given,
        }
    }

    /// Every cell, in key order.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let mut cells = Vec::with_capacity(Self::COUNT);
        for &kind in Kind::ALL {
            for &band in AgeBand::ALL {
                for &outcome in Outcome::ALL {
                    cells.push(Self {
                        kind,
                        band,
                        outcome,
                    });
                }
            }
        }
        cells.sort_unstable();
        cells
    }

    const fn rank(self) -> (u8, u8, u8) {
        (self.kind.rank(), self.band.rank(), self.outcome.rank())
    }
}

impl Ord for Cell {
    fn cmp(&self, other: &Self) -> Ordering {
        self.rank().cmp(&other.rank())
    }
}

impl PartialOrd for Cell {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{}", self.kind, self.band, self.outcome)
    }
}

/// The text names no cell of this taxonomy.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no cell: expected kind/band/outcome such as food.meal/nn/given")]
pub struct UnknownCell(pub String);

impl FromStr for Cell {
    type Err = UnknownCell;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let read = || {
            let (kind, rest) = text.split_once('/')?;
            let (band, outcome) = rest.split_once('/')?;
            Some(Self {
                kind: kind.parse().ok()?,
                band: band.parse().ok()?,
                outcome: outcome.parse().ok()?,
            })
        };
        read().ok_or_else(|| UnknownCell(text.chars().take(64).collect()))
    }
}

serde_as_text!(Cell);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_order_as_their_keys_do() {
        let cells = Cell::all();
        assert_eq!(cells.len(), Cell::COUNT);
        for left in &cells {
            for right in &cells {
                assert_eq!(left.cmp(right), left.to_string().cmp(&right.to_string()));
            }
        }
    }

    #[test]
    fn a_key_reads_back_as_its_cell_and_nothing_else_is_one() {
        for cell in Cell::all() {
            assert_eq!(cell.to_string().parse(), Ok(cell));
        }
        for text in [
            "",
            "food.meal",
            "food.meal/nn",
            "food.meal/nn/given/",
            "Food.meal/nn/given",
            "food.meal/nn/ given",
        ] {
            assert!(text.parse::<Cell>().is_err(), "{text}");
        }
    }
}
