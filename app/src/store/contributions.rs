//! Contributions on this device: its own, and those it carries for others.

use rusqlite::{OptionalExtension, Row, params};
use tally::{
    Contribution, ContributionId, SheetKey,
    api::{Incarnation, Verdict},
    ledger::Refusal,
};

use super::{
    Store, StoreError,
    batches::close_if_open,
    open::Parts,
    sheets::{rebuild_sheet, save_change},
};

/// What is only on this device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    /// Contributions the server is not known to hold; each open batch will be one more.
    pub contributions: u64,
    /// The contacts in them and in the open batches.
    pub contacts: u64,
}

/// What became of a contribution from another device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Merged {
    /// It was new here.
    Added,
    /// It was here already.
    Already,
    /// Another content was here under its id; this one has more taps and took its place.
    Replaced,
    /// Another content is here under its id and has more taps; it stays.
    KeptOther,
}

/// A contribution with what the server said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The contribution.
    pub contribution: Contribution,
    /// Counted by this device.
    pub own: bool,
    /// Taps the server says it holds under the id; none: not known to be there.
    pub held: Option<u32>,
    /// Why the server last refused it.
    pub refused: Option<Refusal>,
}

const COLUMNS: &str = "record, own, held, refused";

fn read_kept(row: &Row<'_>) -> Result<Kept, StoreError> {
    let record = row.get_ref(0)?.as_blob().unwrap_or_default();
    let contribution = Contribution::decode(record)
        .map_err(|error| StoreError::damaged("contribution", error.to_string()))?;
    let refused: Option<String> = row.get(3)?;
    let refused = refused
        .map(|text| serde_json::from_str(&text).map_err(|_| StoreError::damaged("refusal", text)))
        .transpose()?;
    Ok(Kept {
        contribution,
        own: row.get(1)?,
        held: row.get(2)?,
        refused,
    })
}

impl Store {
    /// Everything this device holds, in the order of sheets and ids.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn contributions(&self) -> Result<Vec<Kept>, StoreError> {
        self.kept("", [])
    }

    /// Those the server is not known to hold, oldest sheet first, after `after`, at most `most`.
    pub(crate) fn unsent(
        &self,
        after: Option<&(SheetKey, ContributionId)>,
        most: usize,
    ) -> Result<Vec<Contribution>, StoreError> {
        let (period, site, id) = after.map_or_else(Default::default, |(sheet, id)| {
            (
                sheet.period.to_string(),
                sheet.site.to_string(),
                id.as_bytes().to_vec(),
            )
        });
        let kept = self.kept(
            "WHERE held IS NULL AND (period, site, id) > (?1, ?2, ?3) ORDER BY period, site, id LIMIT ?4",
            params![period, site, id, i64::try_from(most).unwrap_or(i64::MAX)],
        )?;
        Ok(kept.into_iter().map(|kept| kept.contribution).collect())
    }

    fn kept(&self, rest: &str, params: impl rusqlite::Params) -> Result<Vec<Kept>, StoreError> {
        let mut statement = self
            .db
            .prepare_cached(&format!("SELECT {COLUMNS} FROM contribution {rest}"))?;
        let mut rows = statement.query(params)?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            all.push(read_kept(row)?);
        }
        Ok(all)
    }

    /// Those this device counted itself, frozen.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn own_contributions(&self) -> Result<Vec<Contribution>, StoreError> {
        let kept = self.kept("WHERE own = 1", [])?;
        Ok(kept.into_iter().map(|kept| kept.contribution).collect())
    }

    /// Those the server refused, oldest sheet first.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn refused(&self) -> Result<Vec<Kept>, StoreError> {
        self.kept(
            "WHERE held IS NULL AND refused IS NOT NULL ORDER BY period, site, id",
            [],
        )
    }

    /// How many taps the server lacks of batches it holds under an id that this profile shares with
    /// a copy of itself.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn shortfall(&self) -> Result<u64, StoreError> {
        Ok(self
            .db
            .prepare_cached(
                "SELECT COALESCE(SUM(taps - held), 0) FROM contribution WHERE held < taps",
            )?
            .query_row([], |row| row.get(0))?)
    }

    /// What is only on this device.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn waiting(&self) -> Result<Waiting, StoreError> {
        // Summed where it stands: this is asked after each tap, and a device may be away for weeks.
        let (frozen, in_frozen): (u64, i64) = self
            .db
            .prepare_cached(
                "SELECT COUNT(*), COALESCE(SUM(contacts), 0) FROM contribution WHERE held IS NULL",
            )?
            .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let batches = self.batches()?;
        let contacts = in_frozen + batches.iter().map(super::Batch::contacts).sum::<i64>();
        Ok(Waiting {
            contributions: frozen + batches.len() as u64,
            // A correction may wait while what it corrects is with the server already.
            contacts: u64::try_from(contacts).unwrap_or_default(),
        })
    }

    /// Takes in contributions from another device, any number of times, in any order.
    ///
    /// # Errors
    /// The store cannot be written; nothing was taken in.
    pub fn merge(&mut self, contributions: &[Contribution]) -> Result<Vec<Merged>, StoreError> {
        self.transaction(|parts| {
            let merge = |contribution: &Contribution| {
                // A copy of this profile lives and has frozen the batch that is open here. From now on
                // the two go different ways: what is tapped next belongs to a batch of its own.
                close_if_open(parts, contribution.id())?;
                merge_one(parts, contribution)
            };
            contributions.iter().map(merge).collect()
        })
    }

    /// Whether the server is noted to hold anything of what this device holds.
    pub(crate) fn has_sent(&self) -> Result<bool, StoreError> {
        Ok(self
            .db
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM contribution WHERE held IS NOT NULL)")?
            .query_row([], |row| row.get(0))?)
    }

    /// Notes what the server answered. Another incarnation than the last one means that the ledger
    /// was restored from a backup: nothing that was noted before is certain any more. Says whether
    /// it was so.
    pub(crate) fn note_verdicts(
        &mut self,
        incarnation: Incarnation,
        verdicts: &[Verdict],
    ) -> Result<bool, StoreError> {
        self.transaction(|parts| {
            let known: Option<Vec<u8>> = parts
                .db
                .query_row("SELECT incarnation FROM server WHERE one = 1", [], |row| row.get(0))
                .optional()?
                .flatten();
            let renewed = known.as_deref().is_some_and(|known| known != incarnation.as_bytes());
            if renewed || known.is_none() {
                if renewed {
                    parts.db.execute("UPDATE contribution SET held = NULL", [])?;
                }
                parts.db.execute(
                    "INSERT INTO server (one, incarnation) VALUES (1, ?1)
                     ON CONFLICT (one) DO UPDATE SET incarnation = excluded.incarnation",
                    params![incarnation.as_bytes()],
                )?;
            }
            for verdict in verdicts {
                match verdict {
                    Verdict::Counted { id, taps } | Verdict::Already { id, taps } => parts
                        .db
                        .prepare_cached("UPDATE contribution SET held = ?2, refused = NULL WHERE id = ?1")?
                        .execute(params![id.as_bytes(), taps])?,
                    Verdict::Refused { id: Some(id), refusal } => {
                        let text = serde_json::to_string(refusal)
                            .map_err(|error| StoreError::damaged("refusal", error.to_string()))?;
                        parts
                            .db
                            .prepare_cached("UPDATE contribution SET refused = ?2 WHERE id = ?1 AND held IS NULL")?
                            .execute(params![id.as_bytes(), text])?
                    }
                    Verdict::Refused { id: None, .. } => 0,
                };
            }
            Ok(renewed)
        })
    }
}

fn insert(parts: &Parts<'_>, contribution: &Contribution, own: bool) -> Result<(), StoreError> {
    let sheet = contribution.sheet();
    parts
        .db
        .prepare_cached(
            "INSERT INTO contribution (id, period, site, record, taps, contacts, own)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![
            contribution.id().as_bytes(),
            sheet.period.to_string(),
            sheet.site.as_str(),
            contribution.encode(),
            contribution.taps(),
            contribution.contacts(),
            own
        ])?;
    save_change(parts, contribution)
}

/// Saves a frozen batch. Where a fuller content stands under its id (this profile was restored from
/// a copy, and the copy's contribution came back by another device), that one stays.
pub(super) fn insert_own(parts: &Parts<'_>, contribution: &Contribution) -> Result<(), StoreError> {
    match find(parts, contribution.id())? {
        None => insert(parts, contribution, true),
        Some(_) => {
            merge_one(parts, contribution)?;
            parts.db.execute(
                "UPDATE contribution SET own = 1 WHERE id = ?1",
                params![contribution.id().as_bytes()],
            )?;
            Ok(())
        }
    }
}

/// Saves what could be read of a damaged store.
pub(super) fn insert_salvaged(
    parts: &Parts<'_>,
    contribution: &Contribution,
    own: bool,
) -> Result<(), StoreError> {
    match find(parts, contribution.id())? {
        None => insert(parts, contribution, own),
        Some(_) => merge_one(parts, contribution).map(|_| ()),
    }
}

/// Whether a contribution with this id is here.
pub(super) fn is_there(parts: &Parts<'_>, id: ContributionId) -> Result<bool, StoreError> {
    Ok(find(parts, id)?.is_some())
}

fn find(parts: &Parts<'_>, id: ContributionId) -> Result<Option<Kept>, StoreError> {
    let mut statement = parts
        .db
        .prepare_cached(&format!("SELECT {COLUMNS} FROM contribution WHERE id = ?1"))?;
    let mut rows = statement.query(params![id.as_bytes()])?;
    rows.next()?.map(read_kept).transpose()
}

fn merge_one(parts: &Parts<'_>, contribution: &Contribution) -> Result<Merged, StoreError> {
    let Some(here) = find(parts, contribution.id())? else {
        insert(parts, contribution, false)?;
        return Ok(Merged::Added);
    };
    let here_contribution = &here.contribution;
    if here_contribution == contribution {
        return Ok(Merged::Already);
    }
    // The fuller stays; between equals the bytes decide, so that every device decides alike.
    let weight = |contribution: &Contribution| (contribution.taps(), contribution.encode());
    if weight(here_contribution) > weight(contribution) {
        return Ok(Merged::KeptOther);
    }
    let (old, new) = (here_contribution.sheet(), contribution.sheet());
    parts
        .db
        .prepare_cached(
            "UPDATE contribution SET record = ?2, taps = ?3, contacts = ?4, period = ?5, site = ?6, held = NULL, refused = NULL
             WHERE id = ?1",
        )?
        .execute(params![
            contribution.id().as_bytes(),
            contribution.encode(),
            contribution.taps(),
            contribution.contacts(),
            new.period.to_string(),
            new.site.as_str()
        ])?;
    rebuild_sheet(parts, old)?;
    if old != new {
        rebuild_sheet(parts, new)?;
    }
    Ok(Merged::Replaced)
}

/// The canonical records of a sheet, for rebuilding its document.
pub(super) fn records_on(
    parts: &Parts<'_>,
    sheet: &SheetKey,
) -> Result<Vec<Contribution>, StoreError> {
    let mut statement = parts.db.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM contribution WHERE period = ?1 AND site = ?2 ORDER BY id"
    ))?;
    let mut rows = statement.query(params![sheet.period.to_string(), sheet.site.as_str()])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        all.push(read_kept(row)?.contribution);
    }
    Ok(all)
}
