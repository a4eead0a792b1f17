//! What a new day brings: figures are refreshed, periods that are over are sealed, months that are
//! whole are released, and what is long past is forgotten. All of it in one transaction a team, so
//! that whatever interrupts it, it is done once or not at all, and once only by however many processes.

mod forget;
mod refresh;
mod release;
mod seal;
mod sums;

use jiff::civil::Date;
use tally::{TeamId, release::NoiseError};

pub(crate) use refresh::refreshed;
pub(crate) use release::released;
pub(crate) use seal::{sealed_period, sealed_periods};

use super::{Fault, Sql, team, values};
use crate::{
    entropy::{Coins, Entropy, NoEntropy},
    event::Event,
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

impl ClosingError {
    /// What the log may say.
    pub(crate) const fn event(&self) -> Event {
        match self {
            Self::Fault(fault) => Event::StorageFailed(fault.reason()),
            Self::Noise(_) => Event::NoRandomness,
        }
    }
}

/// The teams whose days before `today` are not closed, by id; where figures are refreshed at once, also
/// those whose are.
pub(crate) fn due(
    sql: &dyn Sql,
    today: Date,
    refreshing: Refreshing,
) -> Result<Vec<TeamId>, Fault> {
    // Days sort as text.
    sql.all(
        "SELECT team.id FROM team LEFT JOIN refreshed ON refreshed.team = team.id
         WHERE coalesce(refreshed.day, '') < ?1 OR (refreshed.day = ?1 AND CAST(?2 AS bigint) = 1)
         ORDER BY team.id",
        values![&today.to_string(), refreshing == Refreshing::AtOnce],
        |row| row.array(0).map(TeamId::from_bytes),
    )
}

/// Closes the days before `today` for one team, unless that was done; says whether anything was forgotten.
pub(crate) fn close_team(
    sql: &dyn Sql,
    team: TeamId,
    today: Date,
    refreshing: Refreshing,
    entropy: &dyn Entropy,
) -> Result<bool, ClosingError> {
    if !sql.lock(team)? {
        return Ok(false);
    }
    // Asked once nobody else can do it: another process may have been quicker. A day that is closed
    // already may be refreshed again; an earlier one never.
    let is_done = refreshed(sql, team)?.is_some_and(|day| match refreshing {
        Refreshing::Daily => day >= today,
        Refreshing::AtOnce => day > today,
    });
    if is_done {
        return Ok(false);
    }
    let profile = team::profile(sql, team)?.ok_or(Fault::Damaged)?;
    refresh::refresh(sql, team, &profile, today)?;
    seal::seal_due(sql, team, &profile, today)?;
    let mut coins = Coins::new(entropy);
    release::release_due(sql, team, &profile, today, &mut || coins.flip())?;
    Ok(forget::forget_archived(sql, team, today)?)
}
