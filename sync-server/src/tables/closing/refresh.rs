//! The daily refresh: what came since the last one joins the sums that figures are read from.

use std::collections::BTreeSet;

use jiff::civil::Date;
use tally::{Kind, TeamId, TeamProfile, period::Month};

use super::super::{Fault, Sql, values};

/// The day to which a team's figures are up to date, if they ever were.
pub(crate) fn refreshed(sql: &dyn Sql, team: TeamId) -> Result<Option<Date>, Fault> {
    sql.first(
        "SELECT day FROM refreshed WHERE team = ?1",
        values![team.as_bytes()],
        |row| row.parsed(0),
    )
}

/// Adds what arrived to the sums, to the late arrivals where its period is sealed already, and to
/// what the next release counts where its month is released already.
pub(super) fn refresh(
    sql: &dyn Sql,
    team: TeamId,
    profile: &TeamProfile,
    today: Date,
) -> Result<(), Fault> {
    let id = values![team.as_bytes()];
    sql.execute(
        "INSERT INTO total (team, period, site, cell, n, c)
         SELECT team, period, site, cell, n, c FROM arrived WHERE team = ?1
         ON CONFLICT (team, period, site, cell)
         DO UPDATE SET n = total.n + excluded.n, c = total.c + excluded.c",
        id,
    )?;
    sql.execute(
        "INSERT INTO late (team, period, site, cell, n, c)
         SELECT team, period, site, cell, n, c FROM arrived
         WHERE team = ?1 AND EXISTS
           (SELECT 1 FROM seal WHERE seal.team = arrived.team AND seal.period = arrived.period)
         ON CONFLICT (team, period, site, cell)
         DO UPDATE SET n = late.n + excluded.n, c = late.c + excluded.c",
        id,
    )?;
    // A period's text begins with its month's.
    sql.execute(
        "INSERT INTO carried (team, site, cell, n, c)
         SELECT team, site, cell, CAST(sum(n) AS bigint), CAST(sum(c) AS bigint) FROM arrived
         WHERE team = ?1 AND EXISTS
           (SELECT 1 FROM released
            WHERE released.team = arrived.team AND released.month = substr(arrived.period, 1, 7))
         GROUP BY team, site, cell
         ON CONFLICT (team, site, cell)
         DO UPDATE SET n = carried.n + excluded.n, c = carried.c + excluded.c",
        id,
    )?;
    sql.execute("DELETE FROM arrived WHERE team = ?1", id)?;
    note_offer(sql, team, profile, today)?;
    sql.execute(
        "INSERT INTO refreshed (team, day) VALUES (?1, ?2)
         ON CONFLICT (team) DO UPDATE SET day = excluded.day",
        values![team.as_bytes(), &today.to_string()],
    )?;
    Ok(())
}

/// Notes which kinds the team has on, for the release of this month.
fn note_offer(
    sql: &dyn Sql,
    team: TeamId,
    profile: &TeamProfile,
    today: Date,
) -> Result<(), Fault> {
    let month = Month::containing(today);
    let noted = offered(sql, team, month)?;
    // Mostly all were noted on the month's first day.
    for kind in profile.kinds.iter().collect::<BTreeSet<_>>() {
        if !noted.contains(kind) {
            sql.execute(
                "INSERT INTO offered (team, month, kind) VALUES (?1, ?2, ?3)",
                values![team.as_bytes(), &month.to_string(), kind.code()],
            )?;
        }
    }
    Ok(())
}

/// The kinds that were on in a month.
pub(super) fn offered(sql: &dyn Sql, team: TeamId, month: Month) -> Result<BTreeSet<Kind>, Fault> {
    let kinds = sql.all(
        "SELECT kind FROM offered WHERE team = ?1 AND month = ?2",
        values![team.as_bytes(), &month.to_string()],
        |row| row.parsed(0),
    )?;
    Ok(kinds.into_iter().collect())
}
