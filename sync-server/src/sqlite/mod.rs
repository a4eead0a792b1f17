//! The ledger in an SQLite file: one writer, and a few readers.
//!
//! Architecture invariant: rules of counting are asked of [`tally::ledger`], never written here.

mod backup;
mod closing;
mod group;
mod kept;
mod memory;
mod open;
mod operator;
mod readers;
mod restore;
mod session;
mod sheets;
mod snapshot;
mod writer;

use std::{path::Path, sync::Arc};

use jiff::civil::Date;
use tally::{
    Contribution, ContributionId, Period, Span, TeamId, TeamProfile,
    api::{SealDocument, SealedPeriod},
    release::{Released, ReleasedMonth},
    statistics::{Question, ShiftQuestion, ShiftTable, Table},
    team::{Estimate, Indicator},
};

pub use backup::BackupError;
pub use open::{OpenError, Versions, versions};
pub(crate) use operator::Operator;
pub use restore::{RestoreError, Restored, restore};

use crate::{
    entropy::Entropy,
    event::Log,
    folder,
    ledger::{
        Edition, EstimateChange, KeyRecord, LedgerStore, NearlyFull, ProfileChange, Receipt,
        Refreshing, StoreError, StoredTable,
    },
    tables::{closing as days, dump, estimates, figures, full, keys, team},
};

/// A ledger in an SQLite file.
pub struct SqliteLedger {
    writer: writer::Writer,
    readers: Arc<readers::Readers>,
}

impl SqliteLedger {
    /// Opens the ledger in this folder; makes folder and ledger if they are not there.
    ///
    /// # Errors
    /// Says what is wrong and what to do.
    pub fn open(data: &Path, entropy: &dyn Entropy, log: &Log) -> Result<Self, OpenError> {
        let connection = open::open(data, entropy)?;
        connection.set_prepared_statement_cache_capacity(32);
        let memory = memory::Memory::new(&connection)
            .map_err(|fault| OpenError::Other(fault.to_string()))?;
        let writer = writer::Writer::start(connection, memory, log.clone())
            .map_err(|error| OpenError::Other(error.to_string()))?;
        Ok(Self {
            writer,
            readers: readers::Readers::new(folder::ledger(data), log.clone()),
        })
    }

    /// Finishes what waits to be written and closes the file. Blocks until that is done.
    pub fn close(&self) {
        self.readers.close();
        self.writer.stop();
    }
}

impl LedgerStore for SqliteLedger {
    async fn keys(&self, team: TeamId) -> Result<Vec<KeyRecord>, StoreError> {
        self.readers
            .read(move |snapshot| keys::all(snapshot, team))
            .await?
            .ok_or(StoreError::UnknownTeam)
    }

    async fn count(
        &self,
        team: TeamId,
        contributions: Vec<Contribution>,
        today: Date,
    ) -> Result<Receipt, StoreError> {
        self.writer
            .write(move |group| group.count(team, &contributions, today))
            .await
    }

    async fn profile(&self, team: TeamId) -> Result<TeamProfile, StoreError> {
        self.readers
            .read(move |snapshot| team::profile(snapshot, team))
            .await?
            .ok_or(StoreError::UnknownTeam)
    }

    async fn change_profile(
        &self,
        team: TeamId,
        profile: TeamProfile,
    ) -> Result<ProfileChange, StoreError> {
        self.writer
            .write(move |group| group.change_profile(team, &profile))
            .await
    }

    async fn close_day(
        &self,
        today: Date,
        refreshing: Refreshing,
        entropy: Arc<dyn Entropy>,
    ) -> Result<(), StoreError> {
        let close = move |connection: &mut _, log: &Log| {
            closing::close_day(connection, today, refreshing, entropy.as_ref()).map_err(|error| {
                log.note(error.event());
                StoreError::Failed
            })
        };
        let closed = self.writer.alone(close).await;
        // Also where it failed: some teams may have been refreshed.
        if refreshing == Refreshing::AtOnce {
            self.readers.changed_in_trial();
        }
        closed
    }

    async fn edition(&self, team: TeamId) -> Result<Edition, StoreError> {
        self.readers
            .read(move |snapshot| group::edition(snapshot.connection, team))
            .await
    }

    async fn seals(&self, team: TeamId) -> Result<Vec<SealedPeriod>, StoreError> {
        self.readers
            .read(move |snapshot| days::sealed_periods(snapshot, team))
            .await
    }

    async fn seal(
        &self,
        team: TeamId,
        period: Period,
        after: Option<ContributionId>,
        with_sums: bool,
    ) -> Result<Option<SealDocument>, StoreError> {
        self.readers
            .read(move |snapshot| days::sealed_period(snapshot, team, period, after, with_sums))
            .await
    }

    async fn released(&self, team: TeamId) -> Result<Released<Vec<ReleasedMonth>>, StoreError> {
        self.readers
            .read(move |snapshot| days::released(snapshot, team))
            .await
    }

    async fn late(&self, team: TeamId, question: Question) -> Result<Table, StoreError> {
        self.readers
            .read(move |snapshot| figures::late(snapshot, team, &question))
            .await
    }

    async fn tabulate(&self, team: TeamId, question: Question) -> Result<Table, StoreError> {
        self.readers
            .read(move |snapshot| figures::answer(snapshot, team, &question))
            .await
    }

    async fn tabulate_all(
        &self,
        team: TeamId,
        questions: Vec<Question>,
    ) -> Result<Vec<Table>, StoreError> {
        self.readers
            .read(move |snapshot| figures::answers(snapshot, team, &questions))
            .await
    }

    async fn tables(&self) -> Result<Vec<StoredTable>, StoreError> {
        self.readers.read(|snapshot| dump::tables(snapshot)).await
    }

    async fn shifts(
        &self,
        team: TeamId,
        question: ShiftQuestion,
    ) -> Result<ShiftTable, StoreError> {
        self.readers
            .read(move |snapshot| figures::shifts(snapshot, team, &question))
            .await
    }

    async fn nearly_full(&self, team: TeamId, today: Date) -> Result<Vec<NearlyFull>, StoreError> {
        self.readers
            .read(move |snapshot| full::read(snapshot, team, today))
            .await
    }

    async fn estimates(
        &self,
        team: TeamId,
        within: Option<Span>,
    ) -> Result<Vec<Estimate>, StoreError> {
        let mut estimates = self
            .readers
            .read(move |snapshot| estimates::read(snapshot, team))
            .await?;
        // A team has some hundred at most.
        estimates.retain(|one| within.is_none_or(|span| one.period.is_within(span)));
        Ok(estimates)
    }

    async fn set_estimate(
        &self,
        team: TeamId,
        estimate: Estimate,
    ) -> Result<EstimateChange, StoreError> {
        self.writer
            .write(move |group| group.set_estimate(team, &estimate))
            .await
    }

    async fn remove_estimate(
        &self,
        team: TeamId,
        span: Span,
        indicator: Indicator,
    ) -> Result<bool, StoreError> {
        self.writer
            .write(move |group| group.remove_estimate(team, span, indicator))
            .await
    }
}
