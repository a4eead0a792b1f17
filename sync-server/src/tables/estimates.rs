//! A team's declared estimates, as rows of a table of their own: they never meet a sum.

use tally::{
    Span, TeamId,
    team::{Estimate, Indicator},
};

use super::{Fault, Sql, values};
use crate::ledger::EstimateChange;

/// All estimates of the team, by span, then in the order of the indicators.
pub(crate) fn read(sql: &dyn Sql, team: TeamId) -> Result<Vec<Estimate>, Fault> {
    let mut estimates = sql.all(
        "SELECT span, indicator, number, method, role FROM estimate WHERE team = ?1",
        values![team.as_bytes()],
        |row| {
            Ok(Estimate {
                indicator: row.parsed(1)?,
                number: row.number(2)?,
                method: row.text(3)?.to_owned(),
                period: row.parsed(0)?,
                role: row.parsed(4)?,
            })
        },
    )?;
    estimates.sort_by_key(|estimate| (estimate.period, estimate.indicator));
    Ok(estimates)
}

/// Keeps an estimate in place of the one of the same indicator and span, if it may stand beside the team's
/// others. `None`: there is no such team.
pub(crate) fn set(
    sql: &dyn Sql,
    team: TeamId,
    estimate: &Estimate,
) -> Result<Option<EstimateChange>, Fault> {
    if !sql.lock(team)? {
        return Ok(None);
    }
    let key = (estimate.period, estimate.indicator);
    let mut all = read(sql, team)?;
    all.retain(|other| (other.period, other.indicator) != key);
    all.push(estimate.clone());
    if let Err(error) = Estimate::check_all(&all) {
        return Ok(Some(EstimateChange::Invalid(error)));
    }
    sql.execute(
        "INSERT INTO estimate (team, span, indicator, number, method, role)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (team, span, indicator) DO UPDATE SET number = excluded.number,
           method = excluded.method, role = excluded.role",
        values![
            team.as_bytes(),
            &estimate.period.to_string(),
            &estimate.indicator.to_string(),
            estimate.number,
            &estimate.method,
            estimate.role.code()
        ],
    )?;
    Ok(Some(EstimateChange::Stored))
}

/// Takes an estimate away; says whether there was one.
pub(crate) fn remove(
    sql: &dyn Sql,
    team: TeamId,
    span: Span,
    indicator: Indicator,
) -> Result<bool, Fault> {
    sql.lock(team)?;
    let removed = sql.execute(
        "DELETE FROM estimate WHERE team = ?1 AND span = ?2 AND indicator = ?3",
        values![team.as_bytes(), &span.to_string(), &indicator.to_string()],
    )?;
    Ok(removed > 0)
}
