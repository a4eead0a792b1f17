//! The ledger in an SQLite file: one writer, a few readers, and the operator's register.
//!
//! Architecture invariant: rules of counting are asked of [`tally::ledger`], never written here.

mod cells;
mod dump;
mod fault;
mod figures;
mod group;
mod memory;
mod open;
mod readers;
mod register;
mod team;
mod writer;

use std::{path::Path, sync::Arc};

use jiff::civil::Date;
use tally::{
    Contribution, TeamId, TeamProfile,
    statistics::{Question, ShiftQuestion, ShiftTable, Table},
};

pub use open::OpenError;
pub use register::{Register, RegisterError};

use crate::{
    entropy::Entropy,
    event::Log,
    folder,
    ledger::{KeyRecord, LedgerStore, ProfileChange, Receipt, StoreError, StoredTable},
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
            .read(move |snapshot| team::keys(snapshot, team))
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
        self.readers
            .read(|snapshot| Ok(dump::tables(snapshot)?))
            .await
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
}
