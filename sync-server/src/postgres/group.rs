//! One group: the contributions of many requests for one team, in one transaction.
//!
//! Two waits for the database before the commit, however many contributions there are: one for all that has
//! to be known, one for all that is written. All of it is about one team, so a distributed engine runs it on
//! the one node that has this team.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap, hash_map::Entry},
    sync::Arc,
};

use deadpool_postgres::{Client, Transaction};
use jiff::civil::Date;
use tally::{
    Contribution, ContributionId, Mark, Period, SheetKey, SiteCode, TeamId, TeamProfile,
    api::Incarnation,
    ledger::{Total, Weighed, admit, weigh},
};
use tokio::try_join;
use tokio_postgres::{IsolationLevel, types::ToSql};

use super::database::in_time;
use crate::{
    ledger::{Outcome, Receipt},
    tables::{Fault, cells::Cells},
};

// Who has this lock is alone with the team: what the next statements read, nobody else changes.
const LOCK: &str = "SELECT version FROM team WHERE id = $1 FOR UPDATE";
const LIFE: &str = "SELECT incarnation FROM ledger WHERE one = 1";
const REFRESHED: &str = "SELECT day FROM refreshed WHERE team = $1";
// Each id and each sheet is looked up by its whole key, however full the tables are: a subquery that names the
// outer row leaves no other plan.
const HELD: &str = "SELECT asked.period, asked.id,
      (SELECT taps FROM counted
       WHERE team = $1 AND counted.period = asked.period AND counted.id = asked.id)
    FROM unnest(CAST($2 AS text[]), CAST($3 AS bytea[])) AS asked (period, id)";
const TAPS: &str = "SELECT sheet.period, sheet.site,
      CAST((SELECT coalesce(sum(n + c), 0) FROM total
        WHERE team = $1 AND total.period = sheet.period AND total.site = sheet.site)
      + (SELECT coalesce(sum(n + c), 0) FROM arrived
        WHERE team = $1 AND arrived.period = sheet.period AND arrived.site = sheet.site) AS bigint)
    FROM unnest(CAST($2 AS text[]), CAST($3 AS text[])) AS sheet (period, site)";
const ENTER: &str = "INSERT INTO counted (team, period, id, taps)
    SELECT CAST($1 AS bytea), period, id, taps
    FROM unnest(CAST($2 AS text[]), CAST($3 AS bytea[]), CAST($4 AS bigint[]))
      AS fresh (period, id, taps)";
const ADD: &str = "INSERT INTO arrived (team, period, site, cell, n, c)
    SELECT CAST($1 AS bytea), period, site, cell, n, c
    FROM unnest(CAST($2 AS text[]), CAST($3 AS text[]), CAST($4 AS bigint[]),
      CAST($5 AS bigint[]), CAST($6 AS bigint[])) AS fresh (period, site, cell, n, c)
    ON CONFLICT (team, period, site, cell)
    DO UPDATE SET n = arrived.n + excluded.n, c = arrived.c + excluded.c";

/// A profile as it was read, and of which state of the team it is. A restored database begins a new life, so
/// one version of one life is always the same.
#[derive(Clone)]
pub(super) struct Known {
    pub(super) incarnation: Incarnation,
    pub(super) profile: Arc<TeamProfile>,
}

/// What became of a group.
pub(super) enum Grouped {
    /// Committed: one receipt a request.
    Done(Vec<Receipt>),
    /// There is no such team.
    UnknownTeam,
    /// Nothing was done, because the profile that is known is not the one that holds.
    OtherProfile,
}

/// One request's contributions, and the day on which it came.
pub(super) struct Asked {
    pub(super) contributions: Vec<Contribution>,
    pub(super) today: Date,
}

/// Counts the contributions of these requests, in their order.
pub(super) async fn count(
    client: &mut Client,
    team: TeamId,
    asked: &[&Asked],
    known: &Known,
    cells: &Cells,
) -> Result<Grouped, Fault> {
    let begin = client
        .build_transaction()
        .isolation_level(IsolationLevel::ReadCommitted)
        .start();
    let transaction = in_time(begin).await?;
    let Some(state) = State::read(&transaction, team, asked).await? else {
        return Ok(Grouped::UnknownTeam);
    };
    if (state.incarnation, state.version) != (known.incarnation, known.profile.version) {
        return Ok(Grouped::OtherProfile);
    }
    let mut intake = Intake {
        profile: &known.profile,
        state,
        fresh: BTreeMap::new(),
        sums: BTreeMap::new(),
    };
    let incarnation = intake.state.incarnation;
    let mut receipts = Vec::with_capacity(asked.len());
    for one in asked {
        // A process whose clock is behind never takes what another one has forgotten already.
        let today = intake
            .state
            .refreshed
            .map_or(one.today, |day| day.max(one.today));
        receipts.push(Receipt {
            incarnation,
            outcomes: one
                .contributions
                .iter()
                .map(|contribution| intake.take(contribution, today))
                .collect(),
        });
    }
    intake.write(&transaction, team, cells).await?;
    in_time(transaction.commit()).await?;
    Ok(Grouped::Done(receipts))
}

/// What the database holds of a team, as far as a group needs it.
struct State {
    version: u64,
    incarnation: Incarnation,
    refreshed: Option<Date>,
    held: HashMap<(Period, ContributionId), u32>,
    // Taps in the ledger and in this group, for the cap.
    taps: HashMap<SheetKey, u64>,
}

impl State {
    /// Locks the team and reads; none if there is no such team.
    async fn read(
        transaction: &Transaction<'_>,
        team: TeamId,
        asked: &[&Asked],
    ) -> Result<Option<Self>, Fault> {
        let id = team.as_bytes().as_slice();
        let all = || asked.iter().flat_map(|one| &one.contributions);
        let keys: BTreeSet<(String, ContributionId)> = all()
            .map(|one| (one.sheet().period.to_string(), one.id()))
            .collect();
        let sheets: BTreeSet<(String, &str)> = all()
            .map(|one| (one.sheet().period.to_string(), one.sheet().site.as_str()))
            .collect();
        let (periods, ids): (Vec<&str>, Vec<&[u8]>) = keys
            .iter()
            .map(|(period, id)| (period.as_str(), id.as_bytes().as_slice()))
            .unzip();
        let (of, sites): (Vec<&str>, Vec<&str>) = sheets
            .iter()
            .map(|(period, site)| (period.as_str(), *site))
            .unzip();
        let of_team: Parameters<'_, 1> = [&id];
        let of_ids: Parameters<'_, 3> = [&id, &periods, &ids];
        let of_sheets: Parameters<'_, 3> = [&id, &of, &sites];

        let (lock, life, refreshed, held, taps) = in_time(async {
            try_join!(
                transaction.prepare_cached(LOCK),
                transaction.prepare_cached(LIFE),
                transaction.prepare_cached(REFRESHED),
                transaction.prepare_cached(HELD),
                transaction.prepare_cached(TAPS),
            )
        })
        .await?;
        // Sent together, and run one after the other: each sees what the team is once it is locked.
        let (locked, life, refreshed, held, taps) = in_time(async {
            try_join!(
                transaction.query_opt(&lock, &of_team),
                transaction.query_one(&life, &[]),
                transaction.query_opt(&refreshed, &of_team),
                transaction.query(&held, &of_ids),
                transaction.query(&taps, &of_sheets),
            )
        })
        .await?;
        let Some(locked) = locked else {
            return Ok(None);
        };
        let incarnation: &[u8] = life.try_get(0)?;
        let mut state = Self {
            version: u64::try_from(locked.try_get::<_, i64>(0)?).map_err(|_| Fault::Damaged)?,
            incarnation: Incarnation::from_bytes(
                incarnation.try_into().map_err(|_| Fault::Damaged)?,
            ),
            refreshed: None,
            held: HashMap::new(),
            taps: HashMap::new(),
        };
        if let Some(row) = refreshed {
            state.refreshed = Some(parsed(row.try_get(0)?)?);
        }
        for row in held {
            let id: &[u8] = row.try_get(1)?;
            let id = ContributionId::from_bytes(id.try_into().map_err(|_| Fault::Damaged)?);
            if let Some(taps) = row.try_get::<_, Option<i64>>(2)? {
                let taps = u32::try_from(taps).map_err(|_| Fault::Damaged)?;
                state.held.insert((parsed(row.try_get(0)?)?, id), taps);
            }
        }
        for row in taps {
            let sheet = SheetKey {
                period: parsed(row.try_get(0)?)?,
                site: parsed(row.try_get(1)?)?,
            };
            let taps = u64::try_from(row.try_get::<_, i64>(2)?).map_err(|_| Fault::Damaged)?;
            state.taps.insert(sheet, taps);
        }
        Ok(Some(state))
    }
}

/// Parameters of one statement.
type Parameters<'p, const N: usize> = [&'p (dyn ToSql + Sync); N];

fn parsed<T: std::str::FromStr>(text: &str) -> Result<T, Fault> {
    text.parse().map_err(|_| Fault::Damaged)
}

/// What a group adds, each cell once.
struct Intake<'p> {
    profile: &'p TeamProfile,
    state: State,
    // In key order, so that rows are written in the same order by whichever process.
    fresh: BTreeMap<(String, ContributionId), u32>,
    sums: BTreeMap<(String, SiteCode, Mark), Total>,
}

impl Intake<'_> {
    fn take(&mut self, contribution: &Contribution, today: Date) -> Outcome {
        let sheet = contribution.sheet();
        let key = (sheet.period, contribution.id());
        let taps = self.state.taps.entry(sheet.clone()).or_default();
        let held = match self.state.held.entry(key) {
            // What is in is in, even if the team would not take it any more: a device that lost the
            // answer must not be told that its contacts are missing.
            Entry::Occupied(held) => {
                return match weigh(Some(*held.get()), *taps, contribution) {
                    Ok(Weighed::Already { held }) => Outcome::Already { held },
                    Ok(Weighed::Add) => Outcome::Counted,
                    Err(refusal) => Outcome::Refused(refusal),
                };
            }
            Entry::Vacant(vacant) => vacant,
        };
        let judged = admit(self.profile, contribution, today)
            .and_then(|()| weigh(None, *taps, contribution));
        if let Err(refusal) = judged {
            return Outcome::Refused(refusal);
        }
        held.insert(contribution.taps());
        *taps = taps.saturating_add(contribution.taps().into());
        let period = sheet.period.to_string();
        for (mark, count) in contribution.marks() {
            let sum = self
                .sums
                .entry((period.clone(), sheet.site.clone(), *mark))
                .or_default();
            // Far from wrapping: the sheet's cap was just checked.
            sum.n = sum.n.saturating_add(count.n.into());
            sum.c = sum.c.saturating_add(count.c.into());
        }
        self.fresh
            .insert((period, contribution.id()), contribution.taps());
        Outcome::Counted
    }

    /// Writes what is new. Neither statement can meet another process's rows: the team is locked.
    async fn write(
        &self,
        transaction: &Transaction<'_>,
        team: TeamId,
        cells: &Cells,
    ) -> Result<(), Fault> {
        if self.fresh.is_empty() {
            return Ok(());
        }
        let id = team.as_bytes().as_slice();
        let (mut periods, mut ids, mut taps) = (Vec::new(), Vec::new(), Vec::new());
        for ((period, contribution), count) in &self.fresh {
            periods.push(period.as_str());
            ids.push(contribution.as_bytes().as_slice());
            taps.push(i64::from(*count));
        }
        let mut sums = Vec::with_capacity(self.sums.len());
        for ((period, site, mark), total) in &self.sums {
            sums.push((period.as_str(), site.as_str(), cells.number(*mark)?, total));
        }
        // By the key of the table, whatever the order of marks is.
        sums.sort_unstable_by_key(|&(period, site, cell, _)| (period, site, cell));
        let column = |n: fn(&Total) -> u64| -> Vec<i64> {
            sums.iter()
                .map(|(.., total)| n(total).cast_signed())
                .collect()
        };
        let (n, c) = (column(|total| total.n), column(|total| total.c));
        let of: Vec<&str> = sums.iter().map(|sum| sum.0).collect();
        let sites: Vec<&str> = sums.iter().map(|sum| sum.1).collect();
        let numbers: Vec<i64> = sums.iter().map(|sum| sum.2).collect();
        let fresh: Parameters<'_, 4> = [&id, &periods, &ids, &taps];
        let sums: Parameters<'_, 6> = [&id, &of, &sites, &numbers, &n, &c];
        let (enter, add) = in_time(async {
            try_join!(
                transaction.prepare_cached(ENTER),
                transaction.prepare_cached(ADD),
            )
        })
        .await?;
        in_time(async {
            try_join!(
                transaction.execute(&enter, &fresh),
                transaction.execute(&add, &sums),
            )
        })
        .await?;
        Ok(())
    }
}
