//! Closing a day in the file, and overwriting what was forgotten in it.

use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension as _, Transaction, TransactionBehavior};

use crate::{
    entropy::Entropy,
    ledger::Refreshing,
    tables::{
        Fault,
        closing::{self, ClosingError},
    },
};

/// Closes the days before `today` for every team that has not done so.
pub(super) fn close_day(
    connection: &mut Connection,
    today: Date,
    refreshing: Refreshing,
    entropy: &dyn Entropy,
) -> Result<(), ClosingError> {
    let mut forgot = false;
    for team in closing::due(connection, today, refreshing)? {
        let transaction =
            Transaction::new(connection, TransactionBehavior::Immediate).map_err(Fault::from)?;
        forgot |= closing::close_team(&*transaction, team, today, refreshing, entropy)?;
        transaction.commit().map_err(Fault::from)?;
    }
    overwrite(connection, forgot).map_err(|error| ClosingError::Fault(error.into()))
}

fn overwrite(connection: &Connection, forgot: bool) -> rusqlite::Result<()> {
    if forgot {
        // secure_delete has overwritten the rows; this gives pages that hold less than they could
        // back, so that the file does not tell how much there was.
        connection.execute_batch("VACUUM")?;
    }
    // The log holds rows as they were before. A reader in the middle of something keeps it until
    // tomorrow.
    connection
        .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
        .optional()?;
    Ok(())
}

#[cfg(test)]
#[path = "closing_tests.rs"]
mod tests;
