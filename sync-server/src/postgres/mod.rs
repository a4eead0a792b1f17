//! The ledger in PostgreSQL, for who has outgrown one machine: any number of server processes share it.
//!
//! Whoever changes anything of a team locks the team's row first, so changes of one team come one after the
//! other, and everything that `tables` says in a transaction holds here as it does in a file that
//! has one writer. No session keeps anything: a connection can be swapped for another after each transaction.
//!
//! Architecture invariant: rules of counting are asked of [`tally::ledger`], never written here.

mod address;
mod closing;
mod database;
mod fault;
mod group;
mod keys;
mod open;
mod operator;
mod session;
mod sheets;
mod tls;
mod writer;

use std::sync::Arc;

use jiff::civil::Date;
use tally::{
    Contribution, ContributionId, Period, Span, TeamId, TeamProfile,
    api::{SealDocument, SealedPeriod},
    release::{Released, ReleasedMonth},
    statistics::{Question, ShiftQuestion, ShiftTable, Table},
    team::{Estimate, Indicator},
};

pub use address::{NoPostgresUrl, PostgresUrl};
pub use open::OpenError;
pub(crate) use operator::Operator;

use self::database::Database;
use crate::{
    entropy::{Entropy, draw},
    event::{Event, Log},
    ledger::{
        Edition, EstimateChange, KeyRecord, LedgerStore, NearlyFull, ProfileChange, Receipt,
        Refreshing, StoreError, StoredTable,
    },
    tables::{
        Fault, Sql, cells::Cells, closing as days, dump, estimates, figures, full, keys as rows,
        team,
    },
};

/// A ledger in PostgreSQL.
pub struct PostgresLedger {
    database: Database,
    writer: writer::Writer,
    log: Log,
}

impl PostgresLedger {
    /// Opens the ledger at this address; makes its tables if they are not there.
    ///
    /// # Errors
    /// Says what is wrong and what to do.
    pub async fn open(
        url: &PostgresUrl,
        entropy: &dyn Entropy,
        log: &Log,
    ) -> Result<Self, OpenError> {
        // Drawn here, because the thread that opens outlives a reference.
        let drawn: [u8; 8] = draw(entropy)?;
        let runtime = tokio::runtime::Handle::current();
        let url = url.clone();
        let opened = tokio::task::spawn_blocking(move || {
            let database = open::open(&url, runtime, drawn)?;
            let cells = database.once(database::Purpose::Reading, |sql| Cells::read(sql))?;
            Ok((database, cells))
        });
        let (database, cells) = opened
            .await
            .unwrap_or_else(|error| Err(OpenError::Other(error.to_string())))?;
        Ok(Self {
            writer: writer::Writer::new(database.clone(), cells, log.clone()),
            database,
            log: log.clone(),
        })
    }

    /// Finishes what waits to be written and ends the connections. Blocks until that is done.
    pub fn close(&self) {
        self.writer.stop();
        self.database.close();
    }

    async fn read<T: Send + 'static>(
        &self,
        work: impl FnMut(&dyn Sql) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, StoreError> {
        let read = self.database.read(work).await;
        read.map_err(|fault| self.failed(&fault))
    }

    async fn write<T: Send + 'static>(
        &self,
        work: impl FnMut(&dyn Sql) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, StoreError> {
        let written = self.database.write(work).await;
        written.map_err(|fault| self.failed(&fault))
    }

    fn failed(&self, fault: &Fault) -> StoreError {
        self.log.note(Event::StorageFailed(fault.reason()));
        StoreError::Failed
    }
}

impl LedgerStore for PostgresLedger {
    async fn keys(&self, team: TeamId) -> Result<Vec<KeyRecord>, StoreError> {
        match keys::all(&self.database, team).await {
            Ok(keys) if !keys.is_empty() => Ok(keys),
            // A connection that broke meanwhile, or a team without keys, or none: the long way tells.
            _ => self
                .read(move |sql| rows::all(sql, team))
                .await?
                .ok_or(StoreError::UnknownTeam),
        }
    }

    async fn count(
        &self,
        team: TeamId,
        contributions: Vec<Contribution>,
        today: Date,
    ) -> Result<Receipt, StoreError> {
        let asked = group::Asked {
            contributions,
            today,
        };
        self.writer.count(team, asked).await
    }

    async fn profile(&self, team: TeamId) -> Result<TeamProfile, StoreError> {
        self.read(move |sql| team::profile(sql, team))
            .await?
            .ok_or(StoreError::UnknownTeam)
    }

    async fn change_profile(
        &self,
        team: TeamId,
        profile: TeamProfile,
    ) -> Result<ProfileChange, StoreError> {
        self.write(move |sql| team::change_profile(sql, team, &profile))
            .await?
            .ok_or(StoreError::UnknownTeam)
    }

    async fn close_day(
        &self,
        today: Date,
        refreshing: Refreshing,
        entropy: Arc<dyn Entropy>,
    ) -> Result<(), StoreError> {
        let closed = self.database.away(move |database| {
            closing::close_day(database, today, refreshing, entropy.as_ref())
        });
        closed.await.map_err(|error| {
            self.log.note(error.event());
            StoreError::Failed
        })
    }

    async fn edition(&self, team: TeamId) -> Result<Edition, StoreError> {
        self.read(move |sql| {
            Ok(Edition {
                incarnation: writer::incarnation(sql)?,
                as_of: days::refreshed(sql, team)?,
            })
        })
        .await
    }

    async fn seals(&self, team: TeamId) -> Result<Vec<SealedPeriod>, StoreError> {
        self.read(move |sql| days::sealed_periods(sql, team)).await
    }

    async fn seal(
        &self,
        team: TeamId,
        period: Period,
        after: Option<ContributionId>,
        with_sums: bool,
    ) -> Result<Option<SealDocument>, StoreError> {
        self.read(move |sql| days::sealed_period(sql, team, period, after, with_sums))
            .await
    }

    async fn released(&self, team: TeamId) -> Result<Released<Vec<ReleasedMonth>>, StoreError> {
        self.read(move |sql| days::released(sql, team)).await
    }

    async fn late(&self, team: TeamId, question: Question) -> Result<Table, StoreError> {
        self.read(move |sql| figures::late(sql, team, &question))
            .await
    }

    async fn tabulate(&self, team: TeamId, question: Question) -> Result<Table, StoreError> {
        self.read(move |sql| figures::answer(sql, team, &question))
            .await
    }

    async fn tabulate_all(
        &self,
        team: TeamId,
        questions: Vec<Question>,
    ) -> Result<Vec<Table>, StoreError> {
        self.read(move |sql| figures::answers(sql, team, &questions))
            .await
    }

    async fn tables(&self) -> Result<Vec<StoredTable>, StoreError> {
        self.read(dump::tables).await
    }

    async fn shifts(
        &self,
        team: TeamId,
        question: ShiftQuestion,
    ) -> Result<ShiftTable, StoreError> {
        self.read(move |sql| figures::shifts(sql, team, &question))
            .await
    }

    async fn nearly_full(&self, team: TeamId, today: Date) -> Result<Vec<NearlyFull>, StoreError> {
        self.read(move |sql| full::read(sql, team, today)).await
    }

    async fn estimates(
        &self,
        team: TeamId,
        within: Option<Span>,
    ) -> Result<Vec<Estimate>, StoreError> {
        let mut estimates = self.read(move |sql| estimates::read(sql, team)).await?;
        // A team has some hundred at most.
        estimates.retain(|one| within.is_none_or(|span| one.period.is_within(span)));
        Ok(estimates)
    }

    async fn set_estimate(
        &self,
        team: TeamId,
        estimate: Estimate,
    ) -> Result<EstimateChange, StoreError> {
        self.write(move |sql| estimates::set(sql, team, &estimate))
            .await?
            .ok_or(StoreError::UnknownTeam)
    }

    async fn remove_estimate(
        &self,
        team: TeamId,
        span: Span,
        indicator: Indicator,
    ) -> Result<bool, StoreError> {
        self.write(move |sql| estimates::remove(sql, team, span, indicator))
            .await
    }
}
