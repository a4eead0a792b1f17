//! Forgetting: the ids of contributions, and the seals that list them, once their period takes no more
//! contributions. What stays are sums.

use jiff::civil::Date;
use tally::{Period, TeamId, ledger::is_archived};

use super::super::{Fault, Sql, values};

/// Forgets the ids of a team's archived periods; says whether there were any.
pub(super) fn forget_archived(sql: &dyn Sql, team: TeamId, today: Date) -> Result<bool, Fault> {
    let mut periods: Vec<Period> = sql.all(
        "SELECT DISTINCT period FROM counted WHERE team = ?1 ORDER BY period",
        values![team.as_bytes()],
        |row| row.parsed(0),
    )?;
    periods.retain(|period| is_archived(*period, today));
    for period in &periods {
        for statement in [
            "DELETE FROM counted WHERE team = ?1 AND period = ?2",
            "DELETE FROM seal WHERE team = ?1 AND period = ?2",
        ] {
            sql.execute(statement, values![team.as_bytes(), &period.to_string()])?;
        }
    }
    Ok(!periods.is_empty())
}
