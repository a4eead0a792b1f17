//! Reading the sums of a team's periods in the order of seals and releases: by site, then by mark.

use rusqlite::{Connection, params};
use tally::{Mark, SiteCode, TeamId, ledger::Total};

use super::super::{cells::Cells, fault::Fault};

/// The sum of one mark at one site.
pub(super) struct Sum {
    pub(super) site: SiteCode,
    pub(super) mark: Mark,
    pub(super) total: Total,
}

/// The sums of the periods whose text begins so, added up by site and mark.
pub(super) fn of_periods(
    connection: &Connection,
    team: TeamId,
    prefix: &str,
) -> Result<Vec<Sum>, Fault> {
    read(
        connection,
        "SELECT site, cell, sum(n), sum(c) FROM total
         WHERE team = ?1 AND period >= ?2 AND period < ?2 || '~'
         GROUP BY site, cell",
        params![team.as_bytes(), prefix],
    )
}

/// What the next release counts of earlier months.
pub(super) fn carried(connection: &Connection, team: TeamId) -> Result<Vec<Sum>, Fault> {
    read(
        connection,
        "SELECT site, cell, n, c FROM carried WHERE team = ?1",
        params![team.as_bytes()],
    )
}

fn read(
    connection: &Connection,
    sql: &str,
    params: impl rusqlite::Params,
) -> Result<Vec<Sum>, Fault> {
    let cells = Cells::read(connection)?;
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    let mut sums = Vec::new();
    while let Some(row) = rows.next()? {
        let sum = |column| -> Result<u64, Fault> {
            u64::try_from(row.get::<_, i64>(column)?).map_err(|_| Fault::Damaged)
        };
        sums.push(Sum {
            site: row
                .get_ref(0)?
                .as_str()
                .ok()
                .and_then(|code| code.parse().ok())
                .ok_or(Fault::Damaged)?,
            mark: cells.mark(row.get(1)?)?,
            total: Total {
                n: sum(2)?,
                c: sum(3)?,
            },
        });
    }
    // Numbers of cells are in no order that another ledger would have.
    sums.sort_unstable_by(|one, next| (&one.site, one.mark).cmp(&(&next.site, next.mark)));
    Ok(sums)
}
