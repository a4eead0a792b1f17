//! The database as the operator's register needs it, beside running servers.

use std::path::Path;

use jiff::civil::Date;

use super::{
    OpenError, PostgresUrl, closing,
    database::{Database, Purpose},
    open,
};
use crate::{
    entropy::{Entropy, draw},
    ledger::Refreshing,
    register::{RegisterError, Transactions, Work},
    sqlite::BackupError,
    tables::dump,
};

/// An open database, with the one thread that its connections need.
pub(crate) struct Operator {
    database: Database,
    // Last, so that connections end before what they run on.
    _runtime: tokio::runtime::Runtime,
}

impl Operator {
    /// Opens the ledger at this address; makes it if it is not there.
    pub(crate) fn open(url: &PostgresUrl, entropy: &dyn Entropy) -> Result<Self, OpenError> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .map_err(OpenError::Threads)?;
        let drawn = draw(entropy)?;
        let database = open::open(url, runtime.handle().clone(), drawn)?;
        Ok(Self {
            database,
            _runtime: runtime,
        })
    }
}

impl Transactions for Operator {
    fn change(&mut self, work: &mut Work<'_>) -> Result<(), RegisterError> {
        self.database.once(Purpose::Writing, work)
    }

    fn look(&self, work: &mut Work<'_>) -> Result<(), RegisterError> {
        self.database.once(Purpose::Reading, work)
    }

    fn close_day(&mut self, today: Date, entropy: &dyn Entropy) -> Result<(), RegisterError> {
        Ok(closing::close_day(
            &self.database,
            today,
            Refreshing::Daily,
            entropy,
        )?)
    }

    fn back_up(&self, _: &Path) -> Result<(), BackupError> {
        Err(BackupError::InADatabase)
    }

    fn check(&self) -> Result<(), BackupError> {
        // PostgreSQL checks its own pages; that every row reads as one of ours shows when all are read.
        let mut nowhere = std::io::sink();
        let read = self
            .database
            .once(Purpose::Reading, |sql| dump::write(sql, &mut nowhere));
        read.map_err(|error| BackupError::Unsound(error.to_string()))
    }
}
