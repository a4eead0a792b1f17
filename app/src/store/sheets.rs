//! Sheets on disk: a saved document, and the changes made since.

use automerge::Change;
use rusqlite::{OptionalExtension, params};
use tally::{Contribution, SheetKey, statistics::Row};

use super::{Store, StoreError, contributions::records_on, open::Parts, text::parse};
use crate::sheets::{Document, SheetError};

/// From how many changes on a document is saved anew when it is opened. On a document of a thousand
/// contributions applying one change costs some 0.3 ms, because each brings an actor of its own;
/// saving all of it costs a few milliseconds once.
const SAVE_FROM: usize = 8;

impl Store {
    /// The sheets this device holds anything of, oldest first.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn sheets(&self) -> Result<Vec<SheetKey>, StoreError> {
        let mut statement = self.db.prepare_cached(
            "SELECT period, site FROM contribution UNION SELECT period, site FROM batch",
        )?;
        let mut rows = statement.query([])?;
        let mut sheets = Vec::new();
        while let Some(row) = rows.next()? {
            sheets.push(SheetKey {
                period: parse("period", row.get_ref(0)?.as_str().unwrap_or_default())?,
                site: parse("site", row.get_ref(1)?.as_str().unwrap_or_default())?,
            });
        }
        // Periods sort by time, their text does not around New Year.
        sheets.sort_unstable();
        Ok(sheets)
    }

    /// Opens the document of a sheet: everything frozen, this device's and others'.
    ///
    /// # Errors
    /// The store cannot be read, or the document is damaged.
    pub fn document(&mut self, sheet: &SheetKey) -> Result<Document, StoreError> {
        let key = params![sheet.period.to_string(), sheet.site.as_str()];
        let saved: Option<Vec<u8>> = self
            .db
            .prepare_cached("SELECT document FROM sheet WHERE period = ?1 AND site = ?2")?
            .query_row(key, |row| row.get(0))
            .optional()?;
        let mut changes = Vec::new();
        {
            let mut statement = self.db.prepare_cached(
                "SELECT bytes FROM change WHERE period = ?1 AND site = ?2 ORDER BY id",
            )?;
            let mut rows =
                statement.query(params![sheet.period.to_string(), sheet.site.as_str()])?;
            while let Some(row) = rows.next()? {
                changes.push(Change::from_bytes(row.get(0)?).map_err(SheetError::damaged)?);
            }
        }
        let new_changes = changes.len();
        let document = Document::open(&self.genesis, saved.as_deref(), changes)?;
        if new_changes >= SAVE_FROM {
            self.save_document(sheet, &document)?;
        }
        Ok(document)
    }

    fn save_document(&mut self, sheet: &SheetKey, document: &Document) -> Result<(), StoreError> {
        self.transaction(|parts| {
            parts.db.execute(
                "INSERT INTO sheet (period, site, document) VALUES (?1, ?2, ?3)
                 ON CONFLICT (period, site) DO UPDATE SET document = excluded.document",
                params![
                    sheet.period.to_string(),
                    sheet.site.as_str(),
                    document.save()
                ],
            )?;
            parts.db.execute(
                "DELETE FROM change WHERE period = ?1 AND site = ?2",
                params![sheet.period.to_string(), sheet.site.as_str()],
            )?;
            Ok(())
        })
    }

    /// What this device holds of every sheet, frozen and open, as rows for statistics.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn merged_rows(&mut self) -> Result<Vec<Row>, StoreError> {
        let mut rows = Vec::new();
        for sheet in self.sheets()? {
            for (mark, total) in self.document(&sheet)?.totals()? {
                if let Some(cell) = mark.cell() {
                    rows.push(Row {
                        sheet: sheet.clone(),
                        cell,
                        contacts: total.net(),
                    });
                }
            }
        }
        for batch in self.batches()? {
            for (mark, count) in batch.marks {
                if let Some(cell) = mark.cell() {
                    rows.push(Row {
                        sheet: batch.sheet.clone(),
                        cell,
                        contacts: count.net(),
                    });
                }
            }
        }
        Ok(rows)
    }
}

/// Makes a sheet's document anew from its contributions, after one of them was replaced: a document
/// cannot forget a change.
pub(super) fn rebuild_sheet(parts: &Parts<'_>, sheet: &SheetKey) -> Result<(), StoreError> {
    let key = params![sheet.period.to_string(), sheet.site.as_str()];
    parts
        .db
        .execute("DELETE FROM sheet WHERE period = ?1 AND site = ?2", key)?;
    let records = records_on(parts, sheet)?;
    for contribution in &records {
        save_change(parts, contribution)?;
    }
    Ok(())
}

/// Saves the change that a contribution is, to be applied when its sheet is opened.
pub(super) fn save_change(
    parts: &Parts<'_>,
    contribution: &Contribution,
) -> Result<(), StoreError> {
    let sheet = contribution.sheet();
    let change = parts.genesis.change(contribution)?;
    parts
        .db
        .prepare_cached(
            "INSERT INTO change (id, period, site, bytes) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (id) DO UPDATE SET period = excluded.period, site = excluded.site, bytes = excluded.bytes",
        )?
        .execute(params![
            contribution.id().as_bytes(),
            sheet.period.to_string(),
            sheet.site.as_str(),
            change.raw_bytes()
        ])?;
    Ok(())
}
