//! The database as the operator's register needs it, beside running servers.

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
}
