//! The open shift of this device: where help is on offer just now, and since which day. It is kept
//! with the choices, so that a restart does not end it; when it was started, nothing here knows.

use jiff::civil::Date;
use rusqlite::{OptionalExtension, params};
use tally::{Mark, SiteCode};

use super::{
    Store, StoreError,
    batches::{Entry, count_entries, take_back_entry},
    open::Parts,
};
use crate::edge::Entropy;

/// The open shift: its day, a blank, its site.
const OPEN: &str = "shift";
/// There while nothing was counted at the site since the shift was started; holds the site.
const FRESH: &str = "shift-fresh";

/// A shift that was started and not ended yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenShift {
    /// Where.
    pub site: SiteCode,
    /// The day it was started on.
    pub day: Date,
    /// Nothing was counted there since.
    pub fresh: bool,
}

impl Store {
    /// The open shift. A row that makes no sense counts as none.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn shift(&self) -> Result<Option<OpenShift>, StoreError> {
        let read = |name: &str| -> Result<Option<String>, StoreError> {
            Ok(self
                .db
                .prepare_cached("SELECT value FROM setting WHERE name = ?1")?
                .query_row(params![name], |row| row.get(0))
                .optional()?)
        };
        let Some(open) = read(OPEN)? else {
            return Ok(None);
        };
        let fresh = read(FRESH)?.is_some();
        Ok(open.split_once(' ').and_then(|(day, site)| {
            Some(OpenShift {
                site: site.parse().ok()?,
                day: day.parse().ok()?,
                fresh,
            })
        }))
    }

    /// Counts a started shift and keeps it as the open one, in one durable transaction.
    pub(crate) fn start_shift(
        &mut self,
        entry: &Entry,
        keep_days_from: Date,
        entropy: &dyn Entropy,
    ) -> Result<(), StoreError> {
        self.transaction(|parts| {
            count_entries(parts, std::slice::from_ref(entry), keep_days_from, entropy)?;
            let site = entry.sheet.site.as_str();
            for (name, value) in [
                (OPEN, format!("{} {site}", entry.day)),
                (FRESH, site.to_owned()),
            ] {
                parts.db.execute(
                    "INSERT INTO setting (name, value) VALUES (?1, ?2)
                     ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                    params![name, value],
                )?;
            }
            Ok(())
        })
    }

    /// Ends the open shift; it stays counted.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn end_shift(&mut self) -> Result<(), StoreError> {
        self.transaction(forget)
    }

    /// Ends the open shift and takes its marker back, in one durable transaction.
    pub(crate) fn take_back_shift(
        &mut self,
        entry: &Entry,
        entropy: &dyn Entropy,
    ) -> Result<(), StoreError> {
        self.transaction(|parts| {
            take_back_entry(parts, entry, entropy)?;
            forget(parts)
        })
    }
}

fn forget(parts: &Parts<'_>) -> Result<(), StoreError> {
    parts.db.execute(
        "DELETE FROM setting WHERE name IN (?1, ?2)",
        params![OPEN, FRESH],
    )?;
    Ok(())
}

/// Notes that something was counted at a site: a shift there is no longer one where nobody came.
pub(super) fn note_counted(parts: &Parts<'_>, entry: &Entry) -> Result<(), StoreError> {
    if entry.mark != Mark::ShiftOpen {
        parts
            .db
            .prepare_cached("DELETE FROM setting WHERE name = ?1 AND value = ?2")?
            .execute(params![FRESH, entry.sheet.site.as_str()])?;
    }
    Ok(())
}
