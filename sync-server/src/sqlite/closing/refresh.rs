//! The daily refresh: what came since the last one joins the sums that figures are read from.

use std::collections::BTreeSet;

use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension as _, params};
use tally::{TeamId, TeamProfile, period::Month};

use super::super::fault::Fault;

/// The day to which a team's figures are up to date, if they ever were.
pub(in super::super) fn refreshed(
    connection: &Connection,
    team: TeamId,
) -> Result<Option<Date>, Fault> {
    connection
        .prepare_cached("SELECT day FROM refreshed WHERE team = ?1")?
        .query_row([team.as_bytes()], |row| row.get::<_, String>(0))
        .optional()?
        .map(|day| day.parse().map_err(|_| Fault::Damaged))
        .transpose()
}

/// Adds what arrived to the sums, to the late arrivals where its period is sealed already, and to
/// what the next release counts where its month is released already.
pub(super) fn refresh(
    connection: &Connection,
    team: TeamId,
    profile: &TeamProfile,
    today: Date,
) -> Result<(), Fault> {
    let id = team.as_bytes();
    connection.execute(
        "INSERT INTO total (team, period, site, cell, n, c)
         SELECT team, period, site, cell, n, c FROM arrived WHERE team = ?1
         ON CONFLICT (team, period, site, cell)
         DO UPDATE SET n = n + excluded.n, c = c + excluded.c",
        [id],
    )?;
    connection.execute(
        "INSERT INTO late (team, period, site, cell, n, c)
         SELECT team, period, site, cell, n, c FROM arrived
         WHERE team = ?1 AND EXISTS
           (SELECT 1 FROM seal WHERE seal.team = arrived.team AND seal.period = arrived.period)
         ON CONFLICT (team, period, site, cell)
         DO UPDATE SET n = n + excluded.n, c = c + excluded.c",
        [id],
    )?;
    // A period's text begins with its month's.
    connection.execute(
        "INSERT INTO carried (team, site, cell, n, c)
         SELECT team, site, cell, sum(n), sum(c) FROM arrived
         WHERE team = ?1 AND EXISTS
           (SELECT 1 FROM released
            WHERE released.team = arrived.team AND released.month = substr(arrived.period, 1, 7))
         GROUP BY site, cell
         ON CONFLICT (team, site, cell)
         DO UPDATE SET n = n + excluded.n, c = c + excluded.c",
        [id],
    )?;
    connection.execute("DELETE FROM arrived WHERE team = ?1", [id])?;
    note_offer(connection, team, profile, today)?;
    connection.execute(
        "INSERT INTO refreshed (team, day) VALUES (?1, ?2)
         ON CONFLICT (team) DO UPDATE SET day = excluded.day",
        params![id, today.to_string()],
    )?;
    Ok(())
}

/// Notes which kinds the team has on, for the release of this month.
fn note_offer(
    connection: &Connection,
    team: TeamId,
    profile: &TeamProfile,
    today: Date,
) -> Result<(), Fault> {
    let month = Month::containing(today).to_string();
    let mut note = connection.prepare_cached(
        "INSERT INTO offered (team, month, kind) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
    )?;
    for kind in profile.kinds.iter().collect::<BTreeSet<_>>() {
        note.execute(params![team.as_bytes(), month, kind.code()])?;
    }
    Ok(())
}
