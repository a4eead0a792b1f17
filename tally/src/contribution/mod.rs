//! A contribution: a frozen batch of taps, the only record of counting that travels.
//!
//! It holds a random id, a sheet, and counts by mark. It has no room for a day, a device, an order
//! of contacts or a text; that is the privacy of the wire.

mod decode_error;
mod id;
mod wire;

use std::collections::BTreeMap;

pub use decode_error::DecodeError;
pub use id::{ContributionId, NoContributionId};

use crate::{Cell, Mark, SheetKey, caps};

/// What one mark counted: contacts (or shifts) added, and those taken back by correction. The net is their
/// difference; neither ever shrinks, so that any order of merging gives the same sums (a PN
/// counter: Shapiro and others 2011, "A comprehensive study of CRDTs").
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Count {
    /// Counted.
    pub n: u32,
    /// Taken back.
    pub c: u32,
}

impl Count {
    /// Counted less taken back.
    #[must_use]
    pub fn net(self) -> i64 {
        i64::from(self.n) - i64::from(self.c)
    }
}

/// A frozen batch. Immutable: made by [`Contribution::new`] or decoded, never changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contribution {
    id: ContributionId,
    sheet: SheetKey,
    // Sorted, each once, none zero, within caps.
    marks: Vec<(Mark, Count)>,
    taps: u32,
}

/// Why counts make no contribution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidCounts {
    /// No mark at all.
    #[error("a contribution counts at least one contact or shift")]
    Empty,
    /// A mark with nothing in it.
    #[error("{0} counts nothing")]
    Zero(Mark),
    /// A mark above its cap.
    #[error("{mark} counts {count}, more than {max}", max = caps::CELL)]
    MarkOverCap {
        /// The mark.
        mark: Mark,
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
    pub fn new<M: Into<Mark>>(
        id: ContributionId,
        sheet: SheetKey,
        counts: BTreeMap<M, Count>,
    ) -> Result<Self, InvalidCounts> {
        let marks: BTreeMap<Mark, Count> = counts
            .into_iter()
            .map(|(mark, count)| (mark.into(), count))
            .collect();
        let marks: Vec<_> = marks.into_iter().collect();
        let taps = check(&marks)?;
        Ok(Self {
            id,
            sheet,
            marks,
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

    /// What it counts, sorted by mark, each once.
    #[must_use]
    pub fn marks(&self) -> &[(Mark, Count)] {
        &self.marks
    }

    /// The contacts it counts, sorted by cell, each once.
    pub fn cells(&self) -> impl Iterator<Item = (Cell, Count)> {
        self.marks
            .iter()
            .filter_map(|(mark, count)| Some((mark.cell()?, *count)))
    }

    /// The shifts it counts.
    #[must_use]
    pub fn shifts(&self) -> Count {
        // The marker stands last among the marks.
        match self.marks.last() {
            Some((Mark::ShiftOpen, count)) => *count,
            _ => Count::default(),
        }
    }

    /// All it counts, corrections included: what a server answers it holds, and what decides which
    /// of two contents under one id stays on a device.
    #[must_use]
    pub const fn taps(&self) -> u32 {
        self.taps
    }

    /// The net number of contacts: counted less taken back. Shifts are none.
    #[must_use]
    pub fn contacts(&self) -> i64 {
        self.cells().map(|(_, count)| count.net()).sum()
    }
}

/// Checks counts that are already sorted and unique; gives their sum.
fn check(marks: &[(Mark, Count)]) -> Result<u32, InvalidCounts> {
    if marks.is_empty() {
        return Err(InvalidCounts::Empty);
    }
    let mut taps = 0_u32;
    for &(mark, Count { n, c }) in marks {
        if n == 0 && c == 0 {
            return Err(InvalidCounts::Zero(mark));
        }
        for count in [n, c] {
            if count > caps::CELL {
                return Err(InvalidCounts::MarkOverCap { mark, count });
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
