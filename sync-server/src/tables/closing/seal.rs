//! Sealing periods, and the seals as they are published.

use jiff::civil::Date;
use tally::{
    ContributionId, Period, TeamId, TeamProfile,
    api::{IDS_PER_ANSWER, SealDocument, SealedPeriod, SealedSum},
    seal::{ContributionsDigest, Digest, Revision, SumsDigest, is_due, seal_digest},
};

use super::{
    super::{Fault, Row, Sql, values},
    sums,
};

/// Seals the periods whose days of grace are over and that have contributions in no revision yet.
pub(super) fn seal_due(
    sql: &dyn Sql,
    team: TeamId,
    profile: &TeamProfile,
    today: Date,
) -> Result<(), Fault> {
    let open: Vec<Period> = sql.all(
        "SELECT DISTINCT period FROM counted WHERE team = ?1 AND revision = 0 ORDER BY period",
        values![team.as_bytes()],
        |row| row.parsed(0),
    )?;
    for period in open {
        if is_due(period, today, &profile.publishing) {
            seal(sql, team, period)?;
        }
    }
    Ok(())
}

/// Makes the next revision of a period's seal.
fn seal(sql: &dyn Sql, team: TeamId, period: Period) -> Result<(), Fault> {
    let text = period.to_string();
    let key = values![team.as_bytes(), &text];
    let revision: Revision = sql
        .first(
            "SELECT coalesce(max(revision), 0) + 1 FROM seal WHERE team = ?1 AND period = ?2",
            key,
            |row| row.number(0),
        )?
        .ok_or(Fault::Damaged)?;
    sql.execute(
        "UPDATE counted SET revision = ?3 WHERE team = ?1 AND period = ?2 AND revision = 0",
        values![team.as_bytes(), &text, revision],
    )?;
    let mut digest = ContributionsDigest::default();
    let mut contributions = 0_i64;
    sql.rows(
        "SELECT id FROM counted WHERE team = ?1 AND period = ?2 ORDER BY id",
        key,
        &mut |rows| {
            while let Some(row) = rows.next()? {
                digest.add(ContributionId::from_bytes(row.array(0)?));
                contributions = contributions.saturating_add(1);
            }
            Ok(())
        },
    )?;
    let mut sums = SumsDigest::default();
    for sum in sums::of_periods(sql, team, &text)? {
        sums.add(&sum.site, sum.mark, sum.total);
    }
    sql.execute(
        "INSERT INTO seal (team, period, revision, contributions, sums_digest, ids_digest)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (team, period) DO UPDATE SET revision = excluded.revision,
           contributions = excluded.contributions, sums_digest = excluded.sums_digest,
           ids_digest = excluded.ids_digest",
        values![
            team.as_bytes(),
            &text,
            revision,
            contributions,
            sums.finish().as_bytes(),
            digest.finish().as_bytes()
        ],
    )?;
    Ok(())
}

/// A seal as its row has it.
struct Stored {
    seal: SealedPeriod,
    sums_digest: Digest,
    contributions_digest: Digest,
}

fn read(team: TeamId, row: &dyn Row) -> Result<Stored, Fault> {
    let period = row.parsed(0)?;
    let revision = row.number(1)?;
    let sums_digest = Digest::from_bytes(row.array(3)?);
    let contributions_digest = Digest::from_bytes(row.array(4)?);
    Ok(Stored {
        seal: SealedPeriod {
            period,
            revision,
            contributions: row.number(2)?,
            digest: seal_digest(team, period, revision, sums_digest, contributions_digest),
        },
        sums_digest,
        contributions_digest,
    })
}

/// A team's sealed periods, oldest first.
pub(crate) fn sealed_periods(sql: &dyn Sql, team: TeamId) -> Result<Vec<SealedPeriod>, Fault> {
    let mut seals = sql.all(
        "SELECT period, revision, contributions, sums_digest, ids_digest FROM seal WHERE team = ?1",
        values![team.as_bytes()],
        |row| Ok(read(team, row)?.seal),
    )?;
    // Periods sort by time, their text does not around New Year.
    seals.sort_unstable_by_key(|seal| seal.period);
    Ok(seals)
}

/// One seal with its ids after `after`, and its sums if they are asked for; none if the period is
/// not sealed, or its ids are forgotten.
pub(crate) fn sealed_period(
    sql: &dyn Sql,
    team: TeamId,
    period: Period,
    after: Option<ContributionId>,
    with_sums: bool,
) -> Result<Option<SealDocument>, Fault> {
    let text = period.to_string();
    let stored = sql.first(
        "SELECT period, revision, contributions, sums_digest, ids_digest FROM seal
         WHERE team = ?1 AND period = ?2",
        values![team.as_bytes(), &text],
        |row| read(team, row),
    )?;
    let Some(stored) = stored else {
        return Ok(None);
    };
    let after = after.map(|id| id.as_bytes().to_vec()).unwrap_or_default();
    // One more than is answered tells whether there are more.
    let mut ids: Vec<ContributionId> = sql.all(
        "SELECT id FROM counted
         WHERE team = ?1 AND period = ?2 AND id > ?3 AND revision > 0 ORDER BY id LIMIT ?4",
        values![
            team.as_bytes(),
            &text,
            after.as_slice(),
            IDS_PER_ANSWER.saturating_add(1) as i64
        ],
        |row| row.array(0).map(ContributionId::from_bytes),
    )?;
    let more = ids.len() > IDS_PER_ANSWER;
    ids.truncate(IDS_PER_ANSWER);
    Ok(Some(SealDocument {
        seal: stored.seal,
        sums_digest: stored.sums_digest,
        contributions_digest: stored.contributions_digest,
        ids,
        more,
        sums: with_sums
            .then(|| sealed_sums(sql, team, period))
            .transpose()?,
    }))
}

fn sealed_sums(sql: &dyn Sql, team: TeamId, period: Period) -> Result<Vec<SealedSum>, Fault> {
    let sums = sums::of_periods(sql, team, &period.to_string())?;
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
