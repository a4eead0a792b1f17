//! What this device counted, week by week, for as long as its own contributions are here. Frozen ones
//! are added up once and not at each tap: only what is still open changes then.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use tally::{Cell, ContributionId, SheetKey, statistics::Row};

use crate::store::{Store, StoreError};

/// What this device itself counted, by sheet and cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnCounts {
    /// In what is frozen.
    pub frozen: Arc<Vec<Row>>,
    /// In what is open; corrections may be below zero here.
    pub open: Vec<Row>,
}

impl OwnCounts {
    /// All rows; several may be of one cell.
    pub fn rows(&self) -> impl Iterator<Item = &Row> + Clone {
        self.frozen.iter().chain(&self.open)
    }
}

/// The sums of what is frozen, and how to tell that they still hold.
#[derive(Debug, Default)]
pub struct OwnSums {
    frozen: Option<Arc<Vec<Row>>>,
    /// The batches that were open when last looked at. One that is open no more was frozen.
    open: BTreeSet<ContributionId>,
}

impl OwnSums {
    /// To be added up anew: contributions may have changed without a batch being frozen.
    pub fn forget(&mut self) {
        self.frozen = None;
    }

    /// What this device counted, as the store has it now.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn look(&mut self, store: &Store) -> Result<OwnCounts, StoreError> {
        let batches = store.batches()?;
        let open: BTreeSet<_> = batches.iter().map(|batch| batch.id).collect();
        let kept = self.frozen.take().filter(|_| self.open.is_subset(&open));
        let frozen = match kept {
            Some(frozen) => frozen,
            None => Arc::new(sums(store)?),
        };
        self.open = open;
        self.frozen = Some(Arc::clone(&frozen));
        let rows = batches.into_iter().flat_map(|batch| {
            let sheet = batch.sheet;
            batch.marks.into_iter().filter_map(move |(mark, count)| {
                Some(Row {
                    sheet: sheet.clone(),
                    cell: mark.cell()?,
                    contacts: count.net(),
                })
            })
        });
        Ok(OwnCounts {
            frozen,
            open: rows.collect(),
        })
    }
}

fn sums(store: &Store) -> Result<Vec<Row>, StoreError> {
    let mut sums: BTreeMap<(SheetKey, Cell), i64> = BTreeMap::new();
    for contribution in store.own_contributions()? {
        for (cell, count) in contribution.cells() {
            let sum = sums
                .entry((contribution.sheet().clone(), cell))
                .or_default();
            *sum = sum.saturating_add(count.net());
        }
    }
    let rows = sums.into_iter().map(|((sheet, cell), contacts)| Row {
        sheet,
        cell,
        contacts,
    });
    Ok(rows.collect())
}
