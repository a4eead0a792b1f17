//! Day tallies: what this device counted on each of the last days, for its own screens.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rusqlite::{OptionalExtension, params};
use tally::{Cell, Mark, SiteCode};

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
            if let Some(cell) = mark(row.get_ref(0)?.as_str().unwrap_or_default())?.cell() {
                counts.insert(cell, row.get(1)?);
            }
        }
        Ok(counts)
    }

    /// What this device counted at a site on the days it remembers before `day`.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn counted_before(
        &self,
        day: Date,
        site: &SiteCode,
    ) -> Result<BTreeMap<Cell, u64>, StoreError> {
        let mut statement = self.db.prepare_cached(
            "SELECT cell, SUM(n) FROM day_tally WHERE day < ?1 AND site = ?2 GROUP BY cell",
        )?;
        let mut rows = statement.query(params![day.to_string(), site.as_str()])?;
        let mut counts = BTreeMap::new();
        while let Some(row) = rows.next()? {
            if let Some(cell) = mark(row.get_ref(0)?.as_str().unwrap_or_default())?.cell() {
                counts.insert(cell, row.get(1)?);
            }
        }
        Ok(counts)
    }

    /// The last day this device was used on and its clock believed, or said to be right.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn day_used(&self) -> Result<Option<Date>, StoreError> {
        let text: Option<String> = self
            .db
            .prepare_cached("SELECT value FROM setting WHERE name = 'day-used'")?
            .query_row([], |row| row.get(0))
            .optional()?;
        Ok(text.and_then(|text| text.parse().ok()))
    }

    /// Keeps the day this device is used on.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn set_day_used(&mut self, day: Date) -> Result<(), StoreError> {
        self.transaction(|parts| {
            parts.db.execute(
                "INSERT INTO setting (name, value) VALUES ('day-used', ?1)
                 ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                params![day.to_string()],
            )?;
            Ok(())
        })
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
            if let Some(cell) = mark(row.get_ref(1)?.as_str().unwrap_or_default())?.cell() {
                days.entry(day).or_default().insert(cell, row.get(2)?);
            }
        }
        Ok(days)
    }

    /// The shifts that this device started at a site on a day.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn shifts_on(&self, day: Date, site: &SiteCode) -> Result<u64, StoreError> {
        let key = params![day.to_string(), site.as_str(), Mark::ShiftOpen.to_string()];
        Ok(self
            .db
            .prepare_cached("SELECT n FROM day_tally WHERE day = ?1 AND site = ?2 AND cell = ?3")?
            .query_row(key, |row| row.get(0))
            .optional()?
            .unwrap_or_default())
    }

    /// The shifts that this device started on each day from `first` on, over all sites. Days without
    /// any are not in it.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn shifts_since(&self, first: Date) -> Result<BTreeMap<Date, u64>, StoreError> {
        let mut statement = self.db.prepare_cached(
            "SELECT day, SUM(n) FROM day_tally WHERE day >= ?1 AND cell = ?2 GROUP BY day",
        )?;
        let mut rows = statement.query(params![first.to_string(), Mark::ShiftOpen.to_string()])?;
        let mut days = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let day = parse("day", row.get_ref(0)?.as_str().unwrap_or_default())?;
            days.insert(day, row.get(1)?);
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
            self.empty_log()?;
        }
        Ok(())
    }
}

fn mark(text: &str) -> Result<Mark, StoreError> {
    parse("mark", text)
}
