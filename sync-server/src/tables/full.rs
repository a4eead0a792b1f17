//! Sheets near their cap: what a coordinator can be told of a device that adds too much, without knowing of devices.

use jiff::{ToSpan as _, civil::Date};
use tally::{Period, SheetKey, TeamId, caps, team::Publishing};

use super::{Fault, Sql, values};
use crate::ledger::NearlyFull;

/// The days of a week, of which a part may belong to a period that began before.
const WEEK: i64 = 7;

/// Those of the periods that may still be open on this day: later ones are published, and nothing can be done about
/// them any more.
pub(crate) fn read(sql: &dyn Sql, team: TeamId, today: Date) -> Result<Vec<NearlyFull>, Fault> {
    let days = i64::from(Publishing::GRACE_MAX) + WEEK;
    let Ok(first) = Period::containing(today.saturating_sub(days.days())) else {
        return Ok(Vec::new());
    };
    sql.all(
        "SELECT period, site, CAST(sum(n + c) AS bigint) FROM total
         WHERE team = ?1 AND period >= ?2
         GROUP BY period, site HAVING sum(n + c) >= ?3
         ORDER BY period, site",
        values![
            team.as_bytes(),
            &first.to_string(),
            i64::try_from(caps::SHEET_NEARLY_FULL).unwrap_or(i64::MAX)
        ],
        |row| {
            Ok(NearlyFull {
                sheet: SheetKey {
                    period: row.parsed(0)?,
                    site: row.parsed(1)?,
                },
                taps: row.number(2)?,
            })
        },
    )
}
