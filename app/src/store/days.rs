//! Day tallies: what this device counted on each of the last days, for its own screens.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rusqlite::params;
use tally::{Cell, SiteCode};

use super::{Store, StoreError, text::parse};

impl Store {
    /// What this device counted at a site on a day.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn counted_on(
        &self,
        day: Date,
        site: &SiteCode,
    ) -> Result<BTreeMap<Cell, u64>, StoreError> {
        let mut statement = self
            .db
            .prepare_cached("SELECT cell, n FROM day_tally WHERE day = ?1 AND site = ?2")?;
        let mut rows = statement.query(params![day.to_string(), site.as_str()])?;
        let mut counts = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let cell = parse("cell", row.get_ref(0)?.as_str().unwrap_or_default())?;
            counts.insert(cell, row.get(1)?);
        }
        Ok(counts)
    }

    /// What this device counted on each day from `first` on, over all sites. Days without a count
    /// are not in it.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn counted_since(
        &self,
        first: Date,
    ) -> Result<BTreeMap<Date, BTreeMap<Cell, u64>>, StoreError> {
        let mut statement = self.db.prepare_cached(
            "SELECT day, cell, SUM(n) FROM day_tally WHERE day >= ?1 GROUP BY day, cell",
        )?;
        let mut rows = statement.query(params![first.to_string()])?;
        let mut days: BTreeMap<Date, BTreeMap<Cell, u64>> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let day = parse("day", row.get_ref(0)?.as_str().unwrap_or_default())?;
            let cell = parse("cell", row.get_ref(1)?.as_str().unwrap_or_default())?;
            days.entry(day).or_default().insert(cell, row.get(2)?);
        }
        Ok(days)
    }

    /// Forgets day tallies before `first`, on the disk too.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn forget_days_before(&mut self, first: Date) -> Result<(), StoreError> {
        let forgotten = self.transaction(|parts| {
            Ok(parts.db.execute(
                "DELETE FROM day_tally WHERE day < ?1",
                params![first.to_string()],
            )?)
        })?;
        if forgotten > 0 {
            // The write-ahead log holds pages from before, until it is emptied.
            self.db
                .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        }
        Ok(())
    }
}
