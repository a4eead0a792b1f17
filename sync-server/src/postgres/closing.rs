//! Closing a day in the database, by whichever processes come to it: each team once.

use jiff::civil::Date;

use super::database::{Database, Purpose};
use crate::{
    entropy::Entropy,
    ledger::Refreshing,
    tables::closing::{self, ClosingError},
};

/// Closes the days before `today` for every team that has not done so. Blocks.
pub(super) fn close_day(
    database: &Database,
    today: Date,
    refreshing: Refreshing,
    entropy: &dyn Entropy,
) -> Result<(), ClosingError> {
    let is_passing =
        |error: &ClosingError| matches!(error, ClosingError::Fault(fault) if fault.is_passing());
    let due = database.transact(Purpose::Reading, is_passing, |sql| {
        Ok(closing::due(sql, today, refreshing)?)
    })?;
    for team in due {
        // What was drawn in an attempt that failed was stored nowhere and seen by nobody.
        database.transact(Purpose::Writing, is_passing, |sql| {
            closing::close_team(sql, team, today, refreshing, entropy)
        })?;
    }
    Ok(())
}
