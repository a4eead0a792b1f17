//! Reading the sums of a team's periods in the order of seals and releases: by site, then by mark.

use tally::{Mark, SiteCode, TeamId, ledger::Total};

use super::super::{Fault, Sql, Value, cells::Cells, values};

/// The sum of one mark at one site.
pub(super) struct Sum {
    pub(super) site: SiteCode,
    pub(super) mark: Mark,
    pub(super) total: Total,
}

/// The sums of the periods whose text begins so, added up by site and mark.
pub(super) fn of_periods(sql: &dyn Sql, team: TeamId, prefix: &str) -> Result<Vec<Sum>, Fault> {
    read(
        sql,
        "SELECT site, cell, CAST(sum(n) AS bigint), CAST(sum(c) AS bigint) FROM total
         WHERE team = ?1 AND period >= ?2 AND period < ?3
         GROUP BY site, cell",
        values![team.as_bytes(), prefix, &format!("{prefix}~")],
    )
}

/// What the next release counts of earlier months.
pub(super) fn carried(sql: &dyn Sql, team: TeamId) -> Result<Vec<Sum>, Fault> {
    read(
        sql,
        "SELECT site, cell, n, c FROM carried WHERE team = ?1",
        values![team.as_bytes()],
    )
}

fn read(sql: &dyn Sql, query: &str, values: &[Value<'_>]) -> Result<Vec<Sum>, Fault> {
    let cells = Cells::read(sql)?;
    let mut sums = sql.all(query, values, |row| {
        Ok(Sum {
            site: row.parsed(0)?,
            mark: cells.mark(row.int(1)?)?,
            total: Total {
                n: row.number(2)?,
                c: row.number(3)?,
            },
        })
    })?;
    // Numbers of cells are in no order that another ledger would have.
    sums.sort_unstable_by(|one, next| (&one.site, one.mark).cmp(&(&next.site, next.mark)));
    Ok(sums)
}
