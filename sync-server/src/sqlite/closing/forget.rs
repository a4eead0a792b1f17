//! Forgetting: the ids of contributions, and the seals that list them, once their period takes no more
//! contributions. What stays are sums.

use jiff::civil::Date;
use rusqlite::{Connection, params};
use tally::{Period, TeamId, ledger::is_archived};

use super::super::fault::Fault;

/// Forgets the ids of a team's archived periods; says whether there were any.
pub(super) fn forget_archived(
    connection: &Connection,
    team: TeamId,
    today: Date,
) -> Result<bool, Fault> {
    let periods: Vec<String> = connection
        .prepare_cached("SELECT DISTINCT period FROM counted WHERE team = ?1 ORDER BY period")?
        .query_map([team.as_bytes()], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let mut forgot = false;
    for text in periods {
        let period: Period = text.parse().map_err(|_| Fault::Damaged)?;
        if is_archived(period, today) {
            for sql in [
                "DELETE FROM counted WHERE team = ?1 AND period = ?2",
                "DELETE FROM seal WHERE team = ?1 AND period = ?2",
            ] {
                connection
                    .prepare_cached(sql)?
                    .execute(params![team.as_bytes(), text])?;
            }
            forgot = true;
        }
    }
    Ok(forgot)
}
