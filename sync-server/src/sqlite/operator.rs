//! The file as the operator's register needs it, beside a running server.

use std::path::{Path, PathBuf};

use jiff::civil::Date;
use rusqlite::{Connection, TransactionBehavior};

use super::{BackupError, OpenError, backup, closing, open};
use crate::{
    entropy::Entropy,
    ledger::Refreshing,
    register::{RegisterError, Transactions, Work},
    tables::Fault,
};

/// An open file.
pub(crate) struct Operator {
    data: PathBuf,
    connection: Connection,
}

impl Operator {
    /// Opens the ledger in this folder; makes folder and ledger if they are not there.
    pub(crate) fn open(data: &Path, entropy: &dyn Entropy) -> Result<Self, OpenError> {
        let connection = open::open(data, entropy)?;
        Ok(Self {
            data: data.to_owned(),
            connection,
        })
    }
}

impl Transactions for Operator {
    fn change(&mut self, work: &mut Work<'_>) -> Result<(), RegisterError> {
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(Fault::from)?;
        work(&*transaction)?;
        Ok(transaction.commit().map_err(Fault::from)?)
    }

    fn look(&self, work: &mut Work<'_>) -> Result<(), RegisterError> {
        let snapshot = self
            .connection
            .unchecked_transaction()
            .map_err(Fault::from)?;
        work(&*snapshot)
    }

    fn close_day(&mut self, today: Date, entropy: &dyn Entropy) -> Result<(), RegisterError> {
        Ok(closing::close_day(
            &mut self.connection,
            today,
            Refreshing::Daily,
            entropy,
        )?)
    }

    fn back_up(&self, to: &Path) -> Result<(), BackupError> {
        backup::back_up(&self.connection, &self.data, to)
    }

    fn check(&self) -> Result<(), BackupError> {
        backup::soundness(&self.connection)
    }
}
