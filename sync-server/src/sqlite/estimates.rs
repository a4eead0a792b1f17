//! A team's declared estimates, as rows of a table of their own: they never meet a sum.

use rusqlite::{Connection, params};
use tally::{
    Span, TeamId,
    team::{Estimate, Indicator},
};

use super::{fault::Fault, team};
use crate::ledger::EstimateChange;

/// All estimates of the team, by span, then in the order of the indicators.
pub(super) fn read(connection: &Connection, team: TeamId) -> Result<Vec<Estimate>, Fault> {
    let mut estimates: Vec<_> = connection
        .prepare_cached(
            "SELECT span, indicator, number, method, role FROM estimate WHERE team = ?1",
        )?
        .query_map([team.as_bytes()], |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get::<_, String>(1)?,
                row.get(2)?,
                row.get(3)?,
                row.get::<_, String>(4)?,
            ))
        })?
        .map(|row| {
            let (period, indicator, number, method, role) = row?;
            Ok(Estimate {
                indicator: indicator.parse().map_err(|_| Fault::Damaged)?,
                number,
                method,
                period: period.parse().map_err(|_| Fault::Damaged)?,
                role: role.parse().map_err(|_| Fault::Damaged)?,
            })
        })
        .collect::<Result<_, Fault>>()?;
    estimates.sort_by_key(|estimate| (estimate.period, estimate.indicator));
    Ok(estimates)
}

/// Keeps an estimate in place of the one of the same indicator and span, if it may stand beside the team's
/// others. `None`: there is no such team.
pub(super) fn set(
    connection: &Connection,
    team: TeamId,
    estimate: &Estimate,
) -> Result<Option<EstimateChange>, Fault> {
    if team::version(connection, team)?.is_none() {
        return Ok(None);
    }
    let key = (estimate.period, estimate.indicator);
    let mut all = read(connection, team)?;
    all.retain(|other| (other.period, other.indicator) != key);
    all.push(estimate.clone());
    if let Err(error) = Estimate::check_all(&all) {
        return Ok(Some(EstimateChange::Invalid(error)));
    }
    connection
        .prepare_cached(
            "INSERT INTO estimate (team, span, indicator, number, method, role)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT (team, span, indicator) DO UPDATE SET number = excluded.number,
               method = excluded.method, role = excluded.role",
        )?
        .execute(params![
            team.as_bytes(),
            estimate.period.to_string(),
            estimate.indicator.to_string(),
            estimate.number,
            estimate.method,
            estimate.role.code()
        ])?;
    Ok(Some(EstimateChange::Stored))
}

/// Takes an estimate away; says whether there was one.
pub(super) fn remove(
    connection: &Connection,
    team: TeamId,
    span: Span,
    indicator: Indicator,
) -> Result<bool, Fault> {
    let removed = connection
        .prepare_cached("DELETE FROM estimate WHERE team = ?1 AND span = ?2 AND indicator = ?3")?
        .execute(params![
            team.as_bytes(),
            span.to_string(),
            indicator.to_string()
        ])?;
    Ok(removed > 0)
}
