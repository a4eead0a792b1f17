//! Exactly-once addition: totals are sums over a *set* of contribution ids, so order, loss,
//! repetition and detours all end in the same totals.
//!
//! [`admit`] and [`weigh`] are the rules; a server applies them inside its transaction. [`Ledger`]
//! is the same thing in memory: what a store must agree with.

mod rules;

use std::collections::BTreeMap;

use crate::{Contribution, ContributionId, Mark, Period, SheetKey};

pub use rules::{OPEN_MONTHS, Refusal, Weighed, admit, is_archived, weigh};

/// The sum of one mark on one sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Total {
    /// Counted.
    pub n: u64,
    /// Taken back.
    pub c: u64,
}

impl Total {
    /// Counted less taken back. Below zero only while a correction is in and what it corrects is
    /// still on its way.
    #[must_use]
    pub fn net(self) -> i64 {
        // Sums stay below `caps::SHEET`, far inside both types.
        self.n.cast_signed().saturating_sub(self.c.cast_signed())
    }
}

/// A ledger in memory: the sums, and which contributions are in them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    counted: BTreeMap<(Period, ContributionId), u32>,
    totals: BTreeMap<(SheetKey, Mark), Total>,
    on_sheet: BTreeMap<SheetKey, u64>,
}

impl Ledger {
    /// Adds a contribution unless it is in already.
    ///
    /// # Errors
    /// The sheet would pass [`crate::caps::SHEET`]; nothing changes then.
    pub fn fold(&mut self, contribution: &Contribution) -> Result<Weighed, Refusal> {
        let sheet = contribution.sheet();
        let id = (sheet.period, contribution.id());
        let on_sheet = self.on_sheet.get(sheet).copied().unwrap_or_default();
        let weighed = weigh(self.counted.get(&id).copied(), on_sheet, contribution)?;
        if weighed == Weighed::Add {
            self.counted.insert(id, contribution.taps());
            self.on_sheet
                .insert(sheet.clone(), on_sheet + u64::from(contribution.taps()));
            for (mark, count) in contribution.marks() {
                let total = self.totals.entry((sheet.clone(), *mark)).or_default();
                total.n += u64::from(count.n);
                total.c += u64::from(count.c);
            }
        }
        Ok(weighed)
    }

    /// The sums, by sheet and mark.
    #[must_use]
    pub const fn totals(&self) -> &BTreeMap<(SheetKey, Mark), Total> {
        &self.totals
    }

    /// How many contributions are in.
    #[must_use]
    pub fn len(&self) -> usize {
        self.counted.len()
    }

    /// Whether none is in.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.counted.is_empty()
    }
}
