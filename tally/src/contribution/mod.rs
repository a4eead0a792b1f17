//! A contribution: a frozen batch of taps, the only record of counting that travels.
//!
//! It holds a random id, a sheet, and counts by cell. It has no room for a day, a device, an order
//! of contacts or a text; that is the privacy of the wire.

mod decode_error;
mod id;
mod wire;

use std::collections::BTreeMap;

pub use decode_error::DecodeError;
pub use id::{ContributionId, NoContributionId};

use crate::{Cell, SheetKey, caps};

/// What one cell counted: contacts added, and contacts taken back by correction. The net is their
/// difference; neither ever shrinks, so that any order of merging gives the same sums (a PN
/// counter: Shapiro and others 2011, "A comprehensive study of CRDTs").
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Count {
    /// Contacts counted.
    pub n: u32,
    /// Contacts taken back.
    pub c: u32,
}

impl Count {
    /// Counted less taken back.
    #[must_use]
    pub fn contacts(self) -> i64 {
        i64::from(self.n) - i64::from(self.c)
    }
}

/// A frozen batch. Immutable: made by [`Contribution::new`] or decoded, never changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contribution {
    id: ContributionId,
    sheet: SheetKey,
    // Sorted by cell, each once, none zero, within caps.
    cells: Vec<(Cell, Count)>,
    taps: u32,
}

/// Why counts make no contribution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidCounts {
    /// No cell at all.
    #[error("a contribution counts at least one contact")]
    Empty,
    /// A cell with nothing in it.
    #[error("the cell {0} counts nothing")]
    Zero(Cell),
    /// A cell above its cap.
    #[error("the cell {cell} counts {count}, more than {max}", max = caps::CELL)]
    CellOverCap {
        /// The cell.
        cell: Cell,
        /// What it counts.
        count: u32,
    },
    /// The whole above its cap.
    #[error("the contribution counts more than {max}", max = caps::CONTRIBUTION)]
    OverCap,
}

impl Contribution {
    /// A contribution of these counts.
    ///
    /// # Errors
    /// The counts are empty, hold a zero, or pass a cap.
    pub fn new(
        id: ContributionId,
        sheet: SheetKey,
        counts: BTreeMap<Cell, Count>,
    ) -> Result<Self, InvalidCounts> {
        let cells: Vec<_> = counts.into_iter().collect();
        let taps = check(&cells)?;
        Ok(Self {
            id,
            sheet,
            cells,
            taps,
        })
    }

    /// Its random id.
    #[must_use]
    pub const fn id(&self) -> ContributionId {
        self.id
    }

    /// The sheet it belongs to.
    #[must_use]
    pub const fn sheet(&self) -> &SheetKey {
        &self.sheet
    }

    /// What it counts, sorted by cell, each cell once.
    #[must_use]
    pub fn cells(&self) -> &[(Cell, Count)] {
        &self.cells
    }

    /// All it counts, corrections included: what a server answers it holds, and what decides which
    /// of two contents under one id stays on a device.
    #[must_use]
    pub const fn taps(&self) -> u32 {
        self.taps
    }

    /// The net number of contacts: counted less taken back.
    #[must_use]
    pub fn contacts(&self) -> i64 {
        self.cells.iter().map(|(_, count)| count.contacts()).sum()
    }
}

/// Checks counts that are already sorted and unique; gives their sum.
fn check(cells: &[(Cell, Count)]) -> Result<u32, InvalidCounts> {
    if cells.is_empty() {
        return Err(InvalidCounts::Empty);
    }
    let mut taps = 0_u32;
    for &(cell, Count { n, c }) in cells {
        if n == 0 && c == 0 {
            return Err(InvalidCounts::Zero(cell));
        }
        for count in [n, c] {
            if count > caps::CELL {
                return Err(InvalidCounts::CellOverCap { cell, count });
            }
        }
        // Cannot wrap: at most 2 × CELL a step, and the sum is checked at each.
        taps = taps.saturating_add(n).saturating_add(c);
        if taps > caps::CONTRIBUTION {
            return Err(InvalidCounts::OverCap);
        }
    }
    Ok(taps)
}
