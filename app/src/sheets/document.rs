//! One sheet's document: opened from what this device saved, extended by changes, read as totals.

use std::collections::BTreeMap;

use automerge::{Automerge, Change, ChangeHash, ObjId, ROOT, ReadDoc, ScalarValue, Value};
use tally::{Mark, ledger::Total};

use super::{
    Genesis, SheetError,
    genesis::{COUNTED, TAKEN_BACK},
};

/// A sheet in memory.
#[derive(Clone)]
pub struct Document {
    document: Automerge,
}

impl Document {
    /// Opens a sheet: what was saved of it, if anything, and the changes since, applied in one call
    /// (one by one would cost more with each).
    ///
    /// # Errors
    /// What was saved is damaged.
    pub fn open(
        genesis: &Genesis,
        saved: Option<&[u8]>,
        changes: Vec<Change>,
    ) -> Result<Self, SheetError> {
        let mut document = match saved {
            Some(bytes) => Automerge::load(bytes).map_err(SheetError::damaged)?,
            None => genesis.sheet(),
        };
        document
            .apply_changes(changes)
            .map_err(SheetError::Change)?;
        Ok(Self { document })
    }

    /// The bytes to save: only ever loaded again by this device.
    #[must_use]
    pub fn save(&self) -> Vec<u8> {
        self.document.save()
    }

    /// The heads: equal on any two devices that hold the same contributions.
    #[must_use]
    pub fn heads(&self) -> Vec<ChangeHash> {
        let mut heads = self.document.get_heads();
        heads.sort_unstable();
        heads
    }

    /// The counters, without marks that never counted.
    ///
    /// # Errors
    /// The document has other keys or values than a sheet has.
    pub fn totals(&self) -> Result<BTreeMap<Mark, Total>, SheetError> {
        let mut totals: BTreeMap<Mark, Total> = BTreeMap::new();
        for (name, pick) in [
            (
                COUNTED,
                (|total| &mut total.n) as fn(&mut Total) -> &mut u64,
            ),
            (TAKEN_BACK, |total| &mut total.c),
        ] {
            for (mark, count) in self.counters(name)? {
                *pick(totals.entry(mark).or_default()) = count;
            }
        }
        Ok(totals)
    }

    fn counters(&self, name: &str) -> Result<Vec<(Mark, u64)>, SheetError> {
        let damaged =
            || SheetError::damaged(automerge::AutomergeError::InvalidObjId(name.to_owned()));
        let map: ObjId = match self.document.get(ROOT, name).map_err(SheetError::damaged)? {
            Some((Value::Object(_), id)) => id,
            _ => return Err(damaged()),
        };
        let mut counters = Vec::new();
        for item in self.document.map_range(&map, ..) {
            let value: Value<'static> = item.value.into();
            let Value::Scalar(scalar) = &value else {
                return Err(damaged());
            };
            let ScalarValue::Counter(counter) = scalar.as_ref() else {
                return Err(damaged());
            };
            let count = u64::try_from(i64::from(counter)).map_err(|_| damaged())?;
            if count > 0 {
                counters.push((item.key.parse().map_err(|_| damaged())?, count));
            }
        }
        Ok(counters)
    }
}

impl std::fmt::Debug for Document {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Document")
    }
}
