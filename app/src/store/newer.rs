//! A store that a newer version wrote: nothing of it is changed, but what this version understands
//! can be looked at and taken out.

use rusqlite::{Connection, OpenFlags};
use tally::{Contribution, Mark, Period, SheetKey, SiteCode, statistics::Row};

use super::{
    Profile, Store, StoreError,
    open::{connect, unlock},
};
use crate::vault::StoreKey;

/// A newer store, open to read alone.
pub struct NewerStore {
    db: Connection,
}

/// What can be read of a newer store.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Readable {
    /// What this device holds, frozen and open.
    pub rows: Vec<Row>,
    /// How many records this version does not understand: their contacts are not in the rows.
    pub unread: usize,
}

impl Store {
    /// Opens a store that [`Store::open_with`] refused as [`StoreError::Newer`], to read alone.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn open_newer(profile: &Profile, key: &StoreKey) -> Result<NewerStore, StoreError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let db = connect(profile, flags)?;
        unlock(&db, key)?;
        db.pragma_update(None, "temp_store", "MEMORY")?;
        db.pragma_update(None, "trusted_schema", false)?;
        Ok(NewerStore { db })
    }
}

impl NewerStore {
    /// What can be read of it. A table that is not there any more, or looks otherwise, counts as one
    /// record that is not understood.
    #[must_use]
    pub fn read(&self) -> Readable {
        let mut readable = Readable::default();
        for part in [Self::frozen, Self::open_batches] {
            match part(self) {
                Ok(found) => {
                    readable.rows.extend(found.rows);
                    readable.unread += found.unread;
                }
                Err(_) => readable.unread += 1,
            }
        }
        readable
    }

    fn frozen(&self) -> Result<Readable, StoreError> {
        let mut statement = self.db.prepare("SELECT record FROM contribution")?;
        let mut records = statement.query([])?;
        let mut found = Readable::default();
        while let Some(record) = records.next()? {
            let bytes = record.get_ref(0)?.as_blob().unwrap_or_default();
            let Ok(contribution) = Contribution::decode(bytes) else {
                found.unread += 1;
                continue;
            };
            found
                .rows
                .extend(contribution.cells().map(|(cell, count)| Row {
                    sheet: contribution.sheet().clone(),
                    cell,
                    contacts: count.net(),
                }));
        }
        Ok(found)
    }

    fn open_batches(&self) -> Result<Readable, StoreError> {
        let mut statement = self.db.prepare(
            "SELECT period, site, cell, n - c FROM batch JOIN batch_cell ON batch.id = batch_cell.batch",
        )?;
        let mut lines = statement.query([])?;
        let mut found = Readable::default();
        while let Some(line) = lines.next()? {
            let text = |column| line.get_ref(column).ok()?.as_str().ok();
            let key = || -> Option<(Period, SiteCode, Mark)> {
                Some((
                    text(0)?.parse().ok()?,
                    text(1)?.parse().ok()?,
                    text(2)?.parse().ok()?,
                ))
            };
            let Some((period, site, mark)) = key() else {
                found.unread += 1;
                continue;
            };
            if let Some(cell) = mark.cell() {
                found.rows.push(Row {
                    sheet: SheetKey { period, site },
                    cell,
                    contacts: line.get(3)?,
                });
            }
        }
        Ok(found)
    }
}

impl std::fmt::Debug for NewerStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NewerStore")
    }
}
