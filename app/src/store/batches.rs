//! Open batches: the taps of a sheet since the last freeze.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rusqlite::{OptionalExtension, params};
use tally::{Contribution, ContributionId, Count, Mark, SheetKey, caps};

use super::{
    Store, StoreError,
    contributions::insert_own,
    open::Parts,
    shift::note_counted,
    text::{bytes, parse},
};
use crate::edge::Entropy;

/// An open batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// The id its contribution will have.
    pub id: ContributionId,
    /// Its sheet.
    pub sheet: SheetKey,
    /// What it counts so far.
    pub marks: BTreeMap<Mark, Count>,
}

impl Batch {
    /// Contacts in it, net. Shifts are none.
    #[must_use]
    pub fn contacts(&self) -> i64 {
        self.marks
            .iter()
            .filter(|(mark, _)| mark.cell().is_some())
            .map(|(_, count)| count.net())
            .sum()
    }
}

/// One thing to enter: how many of which mark, at which site, on which day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) sheet: SheetKey,
    pub(crate) day: Date,
    pub(crate) mark: Mark,
    pub(crate) amount: u32,
}

impl Store {
    /// Counts entries in one durable transaction. `keep_days_from` is the oldest day whose tally is
    /// kept.
    pub(crate) fn count(
        &mut self,
        entries: &[Entry],
        keep_days_from: Date,
        entropy: &dyn Entropy,
        paper_sheet: Option<&[u8; 32]>,
    ) -> Result<(), StoreError> {
        self.transaction(|parts| {
            count_entries(parts, entries, keep_days_from, entropy)?;
            if let Some(digest) = paper_sheet {
                parts.db.execute(
                    "INSERT OR IGNORE INTO paper_sheet (digest) VALUES (?1)",
                    params![digest],
                )?;
            }
            Ok(())
        })
    }

    /// Takes contacts back: out of the open batch as far as it has them, the rest by the correction
    /// counter. The caller has checked that this device counted them on that day.
    pub(crate) fn take_back(
        &mut self,
        entry: &Entry,
        entropy: &dyn Entropy,
    ) -> Result<(), StoreError> {
        self.transaction(|parts| take_back_entry(parts, entry, entropy))
    }

    /// The open batches, oldest sheet first.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn batches(&self) -> Result<Vec<Batch>, StoreError> {
        all_batches(&self.db)
    }

    /// Closes every open batch: each becomes a contribution and a change of its sheet, in one
    /// transaction. Before a sync, a lock, a share, and at every start.
    ///
    /// # Errors
    /// The store cannot be written; the batches stay open.
    pub fn freeze(&mut self) -> Result<usize, StoreError> {
        let open = self.batches()?;
        if open.is_empty() {
            return Ok(0);
        }
        self.transaction(|parts| {
            for batch in &open {
                freeze_one(parts, batch)?;
            }
            Ok(open.len())
        })
    }
}

/// Adds entries to the open batches of their sheets and to the tallies of their days.
pub(super) fn count_entries(
    parts: &Parts<'_>,
    entries: &[Entry],
    keep_days_from: Date,
    entropy: &dyn Entropy,
) -> Result<(), StoreError> {
    for entry in entries {
        note_counted(parts, entry)?;
        let id = batch_with_room(parts, entry, entropy)?;
        parts
            .db
            .prepare_cached(
                "INSERT INTO batch_cell (batch, cell, n, c) VALUES (?1, ?2, ?3, 0)
                 ON CONFLICT (batch, cell) DO UPDATE SET n = n + excluded.n",
            )?
            .execute(params![id.as_bytes(), entry.mark.to_string(), entry.amount])?;
        tally_of_day(parts, entry, keep_days_from)?;
    }
    Ok(())
}

/// Adds an entry to the tally of its day, if that is kept.
pub(super) fn tally_of_day(
    parts: &Parts<'_>,
    entry: &Entry,
    keep_days_from: Date,
) -> Result<(), StoreError> {
    if entry.day >= keep_days_from {
        parts
            .db
            .prepare_cached(
                "INSERT INTO day_tally (day, site, cell, n) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (day, site, cell) DO UPDATE SET n = n + excluded.n",
            )?
            .execute(params![
                entry.day.to_string(),
                entry.sheet.site.as_str(),
                entry.mark.to_string(),
                entry.amount
            ])?;
    }
    Ok(())
}

/// Takes an entry out again: of the open batch as far as it has it, the rest by the correction
/// counter, and of the tally of its day.
pub(super) fn take_back_entry(
    parts: &Parts<'_>,
    entry: &Entry,
    entropy: &dyn Entropy,
) -> Result<(), StoreError> {
    let open = open_batch(parts, &entry.sheet)?;
    let in_batch = match &open {
        Some(id) => cell_count(parts, id, entry.mark)?.n,
        None => 0,
    };
    let from_batch = in_batch.min(entry.amount);
    if let Some(id) = &open
        && from_batch > 0
    {
        parts
            .db
            .prepare_cached("UPDATE batch_cell SET n = n - ?3 WHERE batch = ?1 AND cell = ?2")?
            .execute(params![id.as_bytes(), entry.mark.to_string(), from_batch])?;
        drop_if_empty(parts, id)?;
    }
    let rest = entry.amount - from_batch;
    if rest > 0 {
        let correction = Entry {
            amount: rest,
            ..entry.clone()
        };
        let id = batch_with_room(parts, &correction, entropy)?;
        parts
            .db
            .prepare_cached(
                "INSERT INTO batch_cell (batch, cell, n, c) VALUES (?1, ?2, 0, ?3)
                 ON CONFLICT (batch, cell) DO UPDATE SET c = c + excluded.c",
            )?
            .execute(params![id.as_bytes(), entry.mark.to_string(), rest])?;
    }
    // On the device's own screens a contact taken back was never there.
    parts
        .db
        .prepare_cached(
            "UPDATE day_tally SET n = n - ?4 WHERE day = ?1 AND site = ?2 AND cell = ?3",
        )?
        .execute(params![
            entry.day.to_string(),
            entry.sheet.site.as_str(),
            entry.mark.to_string(),
            entry.amount
        ])?;
    parts
        .db
        .prepare_cached("DELETE FROM day_tally WHERE n = 0")?
        .execute([])?;
    Ok(())
}

/// Freezes the batch with this id, where it is open.
pub(super) fn close_if_open(parts: &Parts<'_>, id: ContributionId) -> Result<(), StoreError> {
    let open: bool = parts
        .db
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM batch WHERE id = ?1)")?
        .query_row(params![id.as_bytes()], |row| row.get(0))?;
    if open
        && let Some(batch) = all_batches(parts.db)?
            .into_iter()
            .find(|batch| batch.id == id)
    {
        freeze_one(parts, &batch)?;
    }
    Ok(())
}

fn open_batch(parts: &Parts<'_>, sheet: &SheetKey) -> Result<Option<ContributionId>, StoreError> {
    let found: Option<(Vec<u8>, Vec<u8>)> = parts
        .db
        .prepare_cached("SELECT id, run FROM batch WHERE period = ?1 AND site = ?2")?
        .query_row(
            params![sheet.period.to_string(), sheet.site.as_str()],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?;
    let Some((id, run)) = found else {
        return Ok(None);
    };
    let id = ContributionId::from_bytes(bytes("batch", &id)?);
    if run == parts.run {
        return Ok(Some(id));
    }
    // Left by an earlier run. If that run's folder was copied meanwhile, the copy may have sent a
    // contribution under this id; extending it could lose taps.
    if let Some(batch) = all_batches(parts.db)?
        .into_iter()
        .find(|batch| batch.id == id)
    {
        freeze_one(parts, &batch)?;
    }
    Ok(None)
}

/// The open batch of the sheet, closed first where `amount` more would pass a cap, opened where
/// there is none. Its id is drawn here, when its first tap falls.
fn batch_with_room(
    parts: &Parts<'_>,
    entry: &Entry,
    entropy: &dyn Entropy,
) -> Result<ContributionId, StoreError> {
    if let Some(id) = open_batch(parts, &entry.sheet)? {
        let count = cell_count(parts, &id, entry.mark)?;
        let taps: u32 = parts
            .db
            .prepare_cached("SELECT COALESCE(SUM(n + c), 0) FROM batch_cell WHERE batch = ?1")?
            .query_row(params![id.as_bytes()], |row| row.get(0))?;
        let fits = count.n.max(count.c).saturating_add(entry.amount) <= caps::CELL
            && taps.saturating_add(entry.amount) <= caps::CONTRIBUTION;
        if fits {
            return Ok(id);
        }
        if let Some(batch) = all_batches(parts.db)?
            .into_iter()
            .find(|batch| batch.id == id)
        {
            freeze_one(parts, &batch)?;
        }
    }
    let id = ContributionId::from_bytes(entropy.bytes()?);
    parts
        .db
        .prepare_cached("INSERT INTO batch (id, period, site, run) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![
            id.as_bytes(),
            entry.sheet.period.to_string(),
            entry.sheet.site.as_str(),
            parts.run
        ])?;
    Ok(id)
}

fn cell_count(parts: &Parts<'_>, id: &ContributionId, mark: Mark) -> Result<Count, StoreError> {
    Ok(parts
        .db
        .prepare_cached("SELECT n, c FROM batch_cell WHERE batch = ?1 AND cell = ?2")?
        .query_row(params![id.as_bytes(), mark.to_string()], |row| {
            Ok(Count {
                n: row.get(0)?,
                c: row.get(1)?,
            })
        })
        .optional()?
        .unwrap_or_default())
}

fn drop_if_empty(parts: &Parts<'_>, id: &ContributionId) -> Result<(), StoreError> {
    parts
        .db
        .prepare_cached("DELETE FROM batch_cell WHERE batch = ?1 AND n = 0 AND c = 0")?
        .execute(params![id.as_bytes()])?;
    // An empty batch was never seen by anyone; its id may go.
    parts
        .db
        .prepare_cached("DELETE FROM batch WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM batch_cell WHERE batch = ?1)")?
        .execute(params![id.as_bytes()])?;
    Ok(())
}

fn all_batches(db: &rusqlite::Connection) -> Result<Vec<Batch>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT batch.id, period, site, cell, n, c FROM batch JOIN batch_cell ON batch.id = batch_cell.batch
         ORDER BY batch.id, cell",
    )?;
    let mut rows = statement.query([])?;
    let mut batches: Vec<Batch> = Vec::new();
    while let Some(row) = rows.next()? {
        let id: Vec<u8> = row.get(0)?;
        let id = ContributionId::from_bytes(bytes("batch", &id)?);
        let mark: Mark = parse("mark", row.get_ref(3)?.as_str().unwrap_or_default())?;
        let count = Count {
            n: row.get(4)?,
            c: row.get(5)?,
        };
        match batches.last_mut() {
            Some(batch) if batch.id == id => {
                batch.marks.insert(mark, count);
            }
            _ => batches.push(Batch {
                id,
                sheet: SheetKey {
                    period: parse("period", row.get_ref(1)?.as_str().unwrap_or_default())?,
                    site: parse("site", row.get_ref(2)?.as_str().unwrap_or_default())?,
                },
                marks: BTreeMap::from([(mark, count)]),
            }),
        }
    }
    batches.sort_by(|left, right| left.sheet.cmp(&right.sheet));
    Ok(batches)
}

fn freeze_one(parts: &Parts<'_>, batch: &Batch) -> Result<(), StoreError> {
    let contribution = Contribution::new(batch.id, batch.sheet.clone(), batch.marks.clone())
        .map_err(|error| StoreError::damaged("batch", error.to_string()))?;
    insert_own(parts, &contribution)?;
    parts
        .db
        .prepare_cached("DELETE FROM batch WHERE id = ?1")?
        .execute(params![batch.id.as_bytes()])?;
    Ok(())
}
