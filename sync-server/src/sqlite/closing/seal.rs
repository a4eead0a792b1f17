//! Sealing periods, and the seals as they are published.

use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension as _, Row, params};
use tally::{
    ContributionId, Period, TeamId, TeamProfile,
    api::{IDS_PER_ANSWER, SealDocument, SealedPeriod, SealedSum},
    seal::{ContributionsDigest, Digest, Revision, SumsDigest, is_due, seal_digest},
};

use super::{super::fault::Fault, sums};

/// Seals the periods whose days of grace are over and that have contributions in no revision yet.
pub(super) fn seal_due(
    connection: &Connection,
    team: TeamId,
    profile: &TeamProfile,
    today: Date,
) -> Result<(), Fault> {
    let open: Vec<String> = connection
        .prepare_cached(
            "SELECT DISTINCT period FROM counted WHERE team = ?1 AND revision = 0 ORDER BY period",
        )?
        .query_map([team.as_bytes()], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    for text in open {
        let period: Period = text.parse().map_err(|_| Fault::Damaged)?;
        if is_due(period, today, &profile.publishing) {
            seal(connection, team, period)?;
        }
    }
    Ok(())
}

/// Makes the next revision of a period's seal.
fn seal(connection: &Connection, team: TeamId, period: Period) -> Result<(), Fault> {
    let key = params![team.as_bytes(), period.to_string()];
    let revision: Revision = connection
        .prepare_cached(
            "SELECT coalesce(max(revision), 0) + 1 FROM seal WHERE team = ?1 AND period = ?2",
        )?
        .query_row(key, |row| row.get(0))?;
    connection
        .prepare_cached(
            "UPDATE counted SET revision = ?3 WHERE team = ?1 AND period = ?2 AND revision = 0",
        )?
        .execute(params![team.as_bytes(), period.to_string(), revision])?;
    let mut digest = ContributionsDigest::default();
    let mut contributions = 0_i64;
    {
        let mut statement = connection
            .prepare_cached("SELECT id FROM counted WHERE team = ?1 AND period = ?2 ORDER BY id")?;
        let mut rows = statement.query(key)?;
        while let Some(row) = rows.next()? {
            digest.add(ContributionId::from_bytes(row.get(0)?));
            contributions = contributions.saturating_add(1);
        }
    }
    let mut sums = SumsDigest::default();
    for sum in sums::of_periods(connection, team, &period.to_string())? {
        sums.add(&sum.site, sum.mark, sum.total);
    }
    connection
        .prepare_cached(
            "INSERT INTO seal (team, period, revision, contributions, sums_digest, ids_digest)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT (team, period) DO UPDATE SET revision = excluded.revision,
               contributions = excluded.contributions, sums_digest = excluded.sums_digest,
               ids_digest = excluded.ids_digest",
        )?
        .execute(params![
            team.as_bytes(),
            period.to_string(),
            revision,
            contributions,
            sums.finish().as_bytes(),
            digest.finish().as_bytes()
        ])?;
    Ok(())
}

const COLUMNS: &str = "period, revision, contributions, sums_digest, ids_digest";

/// A seal as its row has it.
struct Stored {
    seal: SealedPeriod,
    sums_digest: Digest,
    contributions_digest: Digest,
}

fn read(team: TeamId, row: &Row<'_>) -> Result<Stored, Fault> {
    let text: String = row.get(0)?;
    let period = text.parse().map_err(|_| Fault::Damaged)?;
    let revision = row.get(1)?;
    let sums_digest = Digest::from_bytes(row.get(3)?);
    let contributions_digest = Digest::from_bytes(row.get(4)?);
    Ok(Stored {
        seal: SealedPeriod {
            period,
            revision,
            contributions: u64::try_from(row.get::<_, i64>(2)?).map_err(|_| Fault::Damaged)?,
            digest: seal_digest(team, period, revision, sums_digest, contributions_digest),
        },
        sums_digest,
        contributions_digest,
    })
}

/// A team's sealed periods, oldest first.
pub(in super::super) fn sealed_periods(
    connection: &Connection,
    team: TeamId,
) -> Result<Vec<SealedPeriod>, Fault> {
    let mut statement =
        connection.prepare_cached(&format!("SELECT {COLUMNS} FROM seal WHERE team = ?1"))?;
    let mut rows = statement.query([team.as_bytes()])?;
    let mut seals = Vec::new();
    while let Some(row) = rows.next()? {
        seals.push(read(team, row)?.seal);
    }
    // Periods sort by time, their text does not around New Year.
    seals.sort_unstable_by_key(|seal| seal.period);
    Ok(seals)
}

/// One seal with its ids after `after`, and its sums if they are asked for; none if the period is
/// not sealed, or its ids are forgotten.
pub(in super::super) fn sealed_period(
    connection: &Connection,
    team: TeamId,
    period: Period,
    after: Option<ContributionId>,
    with_sums: bool,
) -> Result<Option<SealDocument>, Fault> {
    let stored = connection
        .prepare_cached(&format!(
            "SELECT {COLUMNS} FROM seal WHERE team = ?1 AND period = ?2"
        ))?
        .query_row(params![team.as_bytes(), period.to_string()], |row| {
            Ok(read(team, row))
        })
        .optional()?
        .transpose()?;
    let Some(stored) = stored else {
        return Ok(None);
    };
    // One more than is answered tells whether there are more.
    let mut ids: Vec<ContributionId> = connection
        .prepare_cached(
            "SELECT id FROM counted
             WHERE team = ?1 AND period = ?2 AND id > ?3 AND revision > 0 ORDER BY id LIMIT ?4",
        )?
        .query_map(
            params![
                team.as_bytes(),
                period.to_string(),
                after.map(|id| id.as_bytes().to_vec()).unwrap_or_default(),
                IDS_PER_ANSWER.saturating_add(1) as i64
            ],
            |row| row.get(0).map(ContributionId::from_bytes),
        )?
        .collect::<Result<_, _>>()?;
    let more = ids.len() > IDS_PER_ANSWER;
    ids.truncate(IDS_PER_ANSWER);
    Ok(Some(SealDocument {
        seal: stored.seal,
        sums_digest: stored.sums_digest,
        contributions_digest: stored.contributions_digest,
        ids,
        more,
        sums: with_sums
            .then(|| sealed_sums(connection, team, period))
            .transpose()?,
    }))
}

fn sealed_sums(
    connection: &Connection,
    team: TeamId,
    period: Period,
) -> Result<Vec<SealedSum>, Fault> {
    let sums = sums::of_periods(connection, team, &period.to_string())?;
    Ok(sums
        .into_iter()
        .map(|sum| SealedSum {
            site: sum.site,
            mark: sum.mark,
            n: sum.total.n,
            c: sum.total.c,
        })
        .collect())
}
