//! One group: the transaction that many waiting requests share, and the sums they add up to before
//! those are written, each cell once.

use std::collections::{BTreeMap, btree_map::Entry};

use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension as _, Transaction, TransactionBehavior, params};
use tally::{
    Contribution, Mark, SheetKey, Span, TeamId, TeamProfile,
    api::Incarnation,
    ledger::{Total, Weighed, admit, weigh},
    team::{Estimate, Indicator},
};

use super::memory::Memory;
use crate::{
    ledger::{Edition, EstimateChange, Outcome, ProfileChange, Receipt, StoreError},
    tables::{Fault, closing, estimates, team},
};

/// A sheet as this group has changed it.
struct Pending {
    // Taps in the ledger and in this group, for the cap.
    taps: u64,
    // What this group adds and has not written yet.
    sums: BTreeMap<Mark, Total>,
}

/// A transaction for many requests. Dropped without [`Group::commit`], it leaves no trace.
pub(super) struct Group<'c> {
    transaction: Transaction<'c>,
    memory: &'c mut Memory,
    // In key order, so that rows are written in the order of the file, whoever came first.
    sheets: BTreeMap<(TeamId, SheetKey), Pending>,
}

impl<'c> Group<'c> {
    pub(super) fn begin(
        connection: &'c mut Connection,
        memory: &'c mut Memory,
    ) -> Result<Self, Fault> {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        memory.refresh(&transaction)?;
        Ok(Self {
            transaction,
            memory,
            sheets: BTreeMap::new(),
        })
    }

    /// Writes and syncs everything; only after it may anyone be told.
    pub(super) fn commit(mut self) -> Result<(), Fault> {
        self.write_sums()?;
        let Self {
            transaction,
            memory,
            sheets,
        } = self;
        transaction.commit()?;
        for (sheet, pending) in sheets {
            memory.remember_taps(sheet, pending.taps);
        }
        Ok(())
    }

    /// Adds one request's contributions.
    pub(super) fn count(
        &mut self,
        team: TeamId,
        contributions: &[Contribution],
        today: Date,
    ) -> Result<Result<Receipt, StoreError>, Fault> {
        let Some(profile) = self.memory.profile(&self.transaction, team)? else {
            return Ok(Err(StoreError::UnknownTeam));
        };
        let incarnation = incarnation(&self.transaction)?;
        let outcomes = contributions
            .iter()
            .map(|contribution| self.count_one(team, &profile, contribution, today))
            .collect::<Result<_, Fault>>()?;
        Ok(Ok(Receipt {
            incarnation,
            outcomes,
        }))
    }

    fn count_one(
        &mut self,
        team: TeamId,
        profile: &TeamProfile,
        contribution: &Contribution,
        today: Date,
    ) -> Result<Outcome, Fault> {
        let sheet = contribution.sheet();
        let period = sheet.period.to_string();
        let pending = match self.sheets.entry((team, sheet.clone())) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(unknown) => {
                let taps = match self.memory.taps(unknown.key()) {
                    Some(taps) => taps,
                    None => taps_on_sheet(&self.transaction, team, &period, sheet)?,
                };
                unknown.insert(Pending {
                    taps,
                    sums: BTreeMap::new(),
                })
            }
        };
        // Mostly it is new: whether it is shows in the same step that puts its id in.
        let judged = admit(profile, contribution, today)
            .and_then(|()| weigh(None, pending.taps, contribution));
        if judged == Ok(Weighed::Add) && enter(&self.transaction, team, &period, contribution)? {
            pending.taps = pending.taps.saturating_add(contribution.taps().into());
            for (mark, count) in contribution.marks() {
                let sum = pending.sums.entry(*mark).or_default();
                // Far from wrapping: the sheet's cap was just checked.
                sum.n = sum.n.saturating_add(count.n.into());
                sum.c = sum.c.saturating_add(count.c.into());
            }
            return Ok(Outcome::Counted);
        }
        // What is in is in, even if the team would not take it any more: a device that lost the
        // answer must not be told that its contacts are missing.
        let held = held(&self.transaction, team, &period, contribution)?;
        let judged = match held {
            None => judged,
            Some(_) => weigh(held, pending.taps, contribution),
        };
        match judged {
            Ok(Weighed::Already { held }) => Ok(Outcome::Already { held }),
            Err(refusal) => Ok(Outcome::Refused(refusal)),
            // Its id could not go in, and is not in.
            Ok(Weighed::Add) => Err(Fault::Damaged),
        }
    }

    /// Changes the team's profile.
    pub(super) fn change_profile(
        &mut self,
        team: TeamId,
        profile: &TeamProfile,
    ) -> Result<Result<ProfileChange, StoreError>, Fault> {
        // A site may have got its first count a moment ago, in this group.
        self.write_sums()?;
        self.memory.forget_profile(team);
        Ok(team::change_profile(&*self.transaction, team, profile)?.ok_or(StoreError::UnknownTeam))
    }

    /// Keeps an estimate.
    pub(super) fn set_estimate(
        &mut self,
        team: TeamId,
        estimate: &Estimate,
    ) -> Result<Result<EstimateChange, StoreError>, Fault> {
        Ok(estimates::set(&*self.transaction, team, estimate)?.ok_or(StoreError::UnknownTeam))
    }

    /// Takes an estimate away; says whether there was one.
    pub(super) fn remove_estimate(
        &mut self,
        team: TeamId,
        span: Span,
        indicator: Indicator,
    ) -> Result<Result<bool, StoreError>, Fault> {
        estimates::remove(&*self.transaction, team, span, indicator).map(Ok)
    }

    fn write_sums(&mut self) -> Result<(), Fault> {
        let mut add = self.transaction.prepare_cached(
            "INSERT INTO arrived (team, period, site, cell, n, c) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT (team, period, site, cell)
             DO UPDATE SET n = n + excluded.n, c = c + excluded.c",
        )?;
        for ((team, sheet), pending) in &mut self.sheets {
            if pending.sums.is_empty() {
                continue;
            }
            let period = sheet.period.to_string();
            for (mark, sum) in std::mem::take(&mut pending.sums) {
                add.execute(params![
                    team.as_bytes(),
                    period,
                    sheet.site.as_str(),
                    self.memory.cells.number(mark)?,
                    sum.n.cast_signed(),
                    sum.c.cast_signed()
                ])?;
            }
        }
        Ok(())
    }
}

/// Which edition the team's figures are.
pub(super) fn edition(connection: &Connection, team: TeamId) -> Result<Edition, Fault> {
    Ok(Edition {
        incarnation: incarnation(connection)?,
        as_of: closing::refreshed(connection, team)?,
    })
}

/// Which life of the ledger this is.
fn incarnation(connection: &Connection) -> Result<Incarnation, Fault> {
    let bytes = connection
        .prepare_cached("SELECT incarnation FROM ledger WHERE one = 1")?
        .query_row([], |row| row.get(0))?;
    Ok(Incarnation::from_bytes(bytes))
}

/// Puts a contribution's id in; says whether it was new.
fn enter(
    connection: &Connection,
    team: TeamId,
    period: &str,
    contribution: &Contribution,
) -> Result<bool, Fault> {
    let rows = connection
        .prepare_cached(
            "INSERT INTO counted (team, period, id, taps) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (team, period, id) DO NOTHING",
        )?
        .execute(params![
            team.as_bytes(),
            period,
            contribution.id().as_bytes(),
            contribution.taps()
        ])?;
    Ok(rows == 1)
}

/// The taps in the ledger under a contribution's id.
fn held(
    connection: &Connection,
    team: TeamId,
    period: &str,
    contribution: &Contribution,
) -> Result<Option<u32>, Fault> {
    Ok(connection
        .prepare_cached("SELECT taps FROM counted WHERE team = ?1 AND period = ?2 AND id = ?3")?
        .query_row(
            params![team.as_bytes(), period, contribution.id().as_bytes()],
            |row| row.get(0),
        )
        .optional()?)
}

fn taps_on_sheet(
    connection: &Connection,
    team: TeamId,
    period: &str,
    sheet: &SheetKey,
) -> Result<u64, Fault> {
    let taps: i64 = connection
        .prepare_cached(
            "SELECT
               (SELECT coalesce(sum(n + c), 0) FROM total
                WHERE team = ?1 AND period = ?2 AND site = ?3)
               + (SELECT coalesce(sum(n + c), 0) FROM arrived
                  WHERE team = ?1 AND period = ?2 AND site = ?3)",
        )?
        .query_row(
            params![team.as_bytes(), period, sheet.site.as_str()],
            |row| row.get(0),
        )?;
    u64::try_from(taps).map_err(|_| Fault::Damaged)
}
