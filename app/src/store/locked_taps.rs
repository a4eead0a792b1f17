//! Taking in what was counted while the device was locked: each batch of it becomes a contribution
//! under its own id. A batch whose id is there already was taken in before, by a run that ended before it
//! could remove the file; it changes nothing.

use std::collections::BTreeMap;

use jiff::civil::Date;
use tally::{Contribution, ContributionId, Count, Mark, SheetKey};

use super::{
    Store, StoreError,
    batches::{Entry, tally_of_day},
    contributions::{insert_own, is_there},
    shift::note_counted,
};
use crate::vault::LockedTap;

impl Store {
    /// Takes taps in that were made while locked, in one durable transaction, and says how many contacts
    /// are new. `keep_days_from` is the oldest day whose tally is kept.
    ///
    /// # Errors
    /// The store cannot be written; nothing was taken in then.
    pub fn take_in(&mut self, taps: &[LockedTap], keep_days_from: Date) -> Result<u64, StoreError> {
        self.transaction(|parts| {
            let mut contacts = 0;
            for (id, taps) in by_batch(taps) {
                if is_there(parts, id)? {
                    continue;
                }
                let Some((sheet, days)) = summed(&taps) else {
                    continue;
                };
                let mut marks: BTreeMap<Mark, Count> = BTreeMap::new();
                for ((day, mark), amount) in days {
                    let entry = Entry {
                        sheet: sheet.clone(),
                        day,
                        mark,
                        amount,
                    };
                    note_counted(parts, &entry)?;
                    tally_of_day(parts, &entry, keep_days_from)?;
                    marks.entry(mark).or_default().n += amount;
                    if mark.cell().is_some() {
                        contacts += u64::from(amount);
                    }
                }
                // Beyond the caps no honest device goes: its sealer opens another batch before.
                let Ok(contribution) = Contribution::new(id, sheet, marks) else {
                    continue;
                };
                insert_own(parts, &contribution)?;
            }
            Ok(contacts)
        })
    }
}

fn by_batch(taps: &[LockedTap]) -> BTreeMap<ContributionId, Vec<&LockedTap>> {
    let mut batches: BTreeMap<ContributionId, Vec<&LockedTap>> = BTreeMap::new();
    for tap in taps {
        batches.entry(tap.batch).or_default().push(tap);
    }
    batches
}

/// How much was counted of a mark on a day.
type Sums = BTreeMap<(Date, Mark), u32>;

/// What a batch counts by day and mark, undone taps taken out; only what is above zero.
fn summed(taps: &[&LockedTap]) -> Option<(SheetKey, Sums)> {
    let sheet = taps.first()?.sheet.clone();
    let mut sums: BTreeMap<(Date, Mark), i64> = BTreeMap::new();
    for tap in taps.iter().filter(|tap| tap.sheet == sheet) {
        *sums.entry((tap.day, tap.mark)).or_default() += i64::from(tap.amount);
    }
    let days: Sums = sums
        .into_iter()
        .filter_map(|(key, sum)| Some((key, u32::try_from(sum).ok().filter(|sum| *sum > 0)?)))
        .collect();
    (!days.is_empty()).then_some((sheet, days))
}
