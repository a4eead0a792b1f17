//! What a new day brings: figures are refreshed, periods that are over are sealed, months that are
//! whole are released, and what is long past is forgotten. All of it in one transaction a team, so
//! that whatever interrupts it, it is done once or not at all.

mod forget;
mod refresh;
mod release;
mod seal;
mod sums;

use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension as _, Transaction, TransactionBehavior, params};
use tally::{TeamId, release::NoiseError};

pub(super) use refresh::refreshed;
pub(super) use release::released;
pub(super) use seal::{sealed_period, sealed_periods};

use super::{fault::Fault, team};
use crate::{
    entropy::{Coins, Entropy, NoEntropy},
    ledger::Refreshing,
};

/// Why a day could not be closed. Nothing of the team it failed at was changed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ClosingError {
    /// The ledger failed.
    #[error(transparent)]
    Fault(#[from] Fault),
    /// There is no fair coin, so no month can be released.
    #[error(transparent)]
    Noise(#[from] NoiseError<NoEntropy>),
}

impl From<rusqlite::Error> for ClosingError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Fault(error.into())
    }
}

/// Closes the days before `today` for every team that has not done so.
pub(super) fn close_day(
    connection: &mut Connection,
    today: Date,
    refreshing: Refreshing,
    entropy: &dyn Entropy,
) -> Result<(), ClosingError> {
    // A day that is closed already may be refreshed again; an earlier one never.
    let is_done = |closed: Option<Date>| match refreshing {
        Refreshing::Daily => closed.is_some_and(|day| day >= today),
        Refreshing::AtOnce => closed.is_some_and(|day| day > today),
    };
    // Days sort as text.
    let teams: Vec<TeamId> = connection
        .prepare_cached(
            "SELECT id FROM team LEFT JOIN refreshed ON refreshed.team = team.id
             WHERE coalesce(refreshed.day, '') < ?1 OR (refreshed.day = ?1 AND ?2) ORDER BY id",
        )?
        .query_map(
            params![today.to_string(), refreshing == Refreshing::AtOnce],
            |row| row.get(0).map(TeamId::from_bytes),
        )?
        .collect::<Result<_, _>>()?;
    let mut forgot = false;
    for team in teams {
        let transaction =
            Transaction::new(connection, TransactionBehavior::Immediate).map_err(Fault::from)?;
        // Asked inside the transaction: another process may have been quicker.
        if is_done(refreshed(&transaction, team)?) {
            continue;
        }
        forgot |= close_team(&transaction, team, today, entropy)?;
        transaction.commit()?;
    }
    if forgot {
        // secure_delete has overwritten the rows; this gives pages that hold less than they could
        // back, so that the file does not tell how much there was.
        connection.execute_batch("VACUUM")?;
    }
    // The log holds rows as they were before. A reader in the middle of something keeps it until
    // tomorrow.
    connection
        .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
        .optional()?;
    Ok(())
}

/// Closes the days before `today` for one team; says whether anything was forgotten.
fn close_team(
    transaction: &Transaction<'_>,
    team: TeamId,
    today: Date,
    entropy: &dyn Entropy,
) -> Result<bool, ClosingError> {
    let profile = team::profile(transaction, team)?.ok_or(Fault::Damaged)?;
    refresh::refresh(transaction, team, &profile, today)?;
    seal::seal_due(transaction, team, &profile, today)?;
    let mut coins = Coins::new(entropy);
    release::release_due(transaction, team, &profile, today, &mut || coins.flip())?;
    Ok(forget::forget_archived(transaction, team, today)?)
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
