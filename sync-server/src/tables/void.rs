//! Emptying what a stolen write key could add to, so that honest devices fill it again and the thief cannot.
//!
//! Nothing on the server tells a thief's contribution from a device's. But a device forgets a contribution
//! only when a published seal holds it, so whatever no seal holds can be dropped here and comes again: in a
//! new life of the ledger, with the new key, once each.

use std::collections::BTreeSet;

use jiff::civil::Date;
use tally::{Period, TeamId, ledger::is_archived};

use super::{Fault, Sql, values};

/// Drops all that devices will send again; says of how many periods. Call inside a transaction that has locked
/// the team, takes the keys back and renews the incarnation: devices send again only when they see another one.
pub(crate) fn drop_unsealed(sql: &dyn Sql, team: TeamId, today: Date) -> Result<usize, Fault> {
    let id = values![team.as_bytes()];
    let periods = sql.all(
        "SELECT period FROM counted WHERE team = ?1 AND revision = 0
         UNION SELECT period FROM arrived WHERE team = ?1
         UNION SELECT period FROM total WHERE team = ?1
         ORDER BY period",
        id,
        |row| Ok(row.text(0)?.to_owned()),
    )?;
    let closed = closed(sql, team)?;
    let mut emptied = 0;
    for text in periods {
        let period: Period = text.parse().map_err(|_| Fault::Damaged)?;
        if is_archived(period, today) {
            // No device may send it again.
            continue;
        }
        let month = text.get(..7).unwrap_or_default();
        let mut tables: &[&str] = &[
            "DELETE FROM counted WHERE team = ?1 AND period = ?2 AND revision = 0",
            "DELETE FROM arrived WHERE team = ?1 AND period = ?2",
            "DELETE FROM total WHERE team = ?1 AND period = ?2",
        ];
        if closed.contains(&text) || closed.contains(month) {
            // Its sums are published, or went into a release. What came since the last refresh can
            // still be dropped, if it is all of what no revision holds.
            if !only_arrived(sql, team, &text)? {
                continue;
            }
            tables = tables.get(..2).unwrap_or_default();
        }
        let mut rows = 0;
        for statement in tables {
            rows += sql.execute(statement, values![team.as_bytes(), &text])?;
        }
        emptied += usize::from(rows > 0);
    }
    Ok(emptied)
}

/// The sealed periods and the released months.
fn closed(sql: &dyn Sql, team: TeamId) -> Result<BTreeSet<String>, Fault> {
    let closed = sql.all(
        "SELECT period FROM seal WHERE team = ?1
         UNION SELECT month FROM released WHERE team = ?1",
        values![team.as_bytes()],
        |row| Ok(row.text(0)?.to_owned()),
    )?;
    Ok(closed.into_iter().collect())
}

/// Whether the contributions of a period that no revision of its seal holds are those, and all those, that
/// came since the last refresh. Else some of them are in sums that cannot be told apart any more.
fn only_arrived(sql: &dyn Sql, team: TeamId, period: &str) -> Result<bool, Fault> {
    let same = sql.first(
        "SELECT
           CAST((SELECT coalesce(sum(taps), 0) FROM counted
                 WHERE team = ?1 AND period = ?2 AND revision = 0) AS bigint),
           CAST((SELECT coalesce(sum(n + c), 0) FROM arrived
                 WHERE team = ?1 AND period = ?2) AS bigint)",
        values![team.as_bytes(), period],
        |row| Ok(row.int(0)? == row.int(1)?),
    )?;
    same.ok_or(Fault::Damaged)
}
