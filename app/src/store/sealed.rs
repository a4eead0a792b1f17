//! Forgetting what is sealed: a contribution that a published seal holds is counted for good, so the
//! device drops it, and a device that is taken shows nothing of weeks that are closed.

use std::collections::BTreeSet;

use rusqlite::params;
use tally::{ContributionId, Period, SheetKey};

use super::{Store, StoreError, open::empty_log, sheets::rebuild_sheet, text::parse};

impl Store {
    /// The periods of which this device holds contributions that the server is known to hold.
    pub(crate) fn periods_sent(&self) -> Result<BTreeSet<Period>, StoreError> {
        let mut statement = self
            .db
            .prepare_cached("SELECT DISTINCT period FROM contribution WHERE held IS NOT NULL")?;
        let mut rows = statement.query([])?;
        let mut periods = BTreeSet::new();
        while let Some(row) = rows.next()? {
            periods.insert(parse(
                "period",
                row.get_ref(0)?.as_str().unwrap_or_default(),
            )?);
        }
        Ok(periods)
    }

    /// Drops the contributions of a period that its seal holds; [`Self::wipe_dropped`] leaves no trace of
    /// them in the files. One of which the server holds fewer taps than this device stays: what is missing there
    /// is nowhere else.
    ///
    /// Gives how many were dropped.
    ///
    /// # Errors
    /// The store cannot be written; then all of them are still here.
    pub fn forget_sealed(
        &mut self,
        period: Period,
        sealed: &[ContributionId],
    ) -> Result<usize, StoreError> {
        let dropped = self.transaction(|parts| {
            let mut dropped = 0;
            let mut sheets = BTreeSet::new();
            for id in sealed {
                let mut find = parts.db.prepare_cached(
                    "SELECT site FROM contribution
                     WHERE id = ?1 AND period = ?2 AND (held IS NULL OR held >= taps)",
                )?;
                let mut rows = find.query(params![id.as_bytes(), period.to_string()])?;
                let Some(row) = rows.next()? else {
                    continue;
                };
                sheets.insert(SheetKey {
                    period,
                    site: parse("site", row.get_ref(0)?.as_str().unwrap_or_default())?,
                });
                for sql in [
                    "DELETE FROM contribution WHERE id = ?1",
                    "DELETE FROM change WHERE id = ?1",
                ] {
                    parts
                        .db
                        .prepare_cached(sql)?
                        .execute(params![id.as_bytes()])?;
                }
                dropped += 1;
            }
            // A document cannot forget a change: it is made anew from what is left.
            for sheet in &sheets {
                rebuild_sheet(parts, sheet)?;
            }
            Ok(dropped)
        })?;
        self.trace |= dropped > 0;
        Ok(dropped)
    }

    /// Leaves no trace in the files of what was dropped since the last time: `secure_delete` has overwritten
    /// the rows; this gives back the pages they were in, and empties the log, which still has them as they
    /// were. One copy of the store is written, whatever number of periods was dropped.
    ///
    /// # Errors
    /// The store cannot be written. What was dropped stays dropped, and the next call tries again.
    pub fn wipe_dropped(&mut self) -> Result<(), StoreError> {
        if std::mem::take(&mut self.trace) {
            let wiped = self
                .db
                .execute_batch("VACUUM")
                .and_then(|()| empty_log(&self.db));
            self.trace = wiped.is_err();
            wiped?;
        }
        Ok(())
    }
}
