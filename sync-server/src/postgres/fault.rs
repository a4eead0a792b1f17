//! What PostgreSQL's refusals mean here (<https://www.postgresql.org/docs/current/errcodes-appendix.html>).

use deadpool_postgres::PoolError;
use tokio_postgres::{Error, error::SqlState};

use crate::{event::Reason, tables::Fault};

/// Refusals after which the same transaction may well succeed: another one was in its way (40001, 40P01), or
/// the server is stopping or starting. Everything here can be run twice, so that is safe even where the
/// answer to a commit was lost.
const PASSING: &[SqlState] = &[
    SqlState::T_R_SERIALIZATION_FAILURE,
    SqlState::T_R_DEADLOCK_DETECTED,
    SqlState::ADMIN_SHUTDOWN,
    SqlState::CRASH_SHUTDOWN,
    SqlState::CANNOT_CONNECT_NOW,
    // Two processes put in the same new row; the next attempt finds it there.
    SqlState::UNIQUE_VIOLATION,
    // Citus, when one of its nodes is away for a moment.
    SqlState::CONNECTION_FAILURE,
    SqlState::CONNECTION_EXCEPTION,
];

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        let Some(said) = error.as_db_error() else {
            return without_an_answer(&error);
        };
        let code = said.code();
        let reason = if *code == SqlState::DISK_FULL {
            Reason::DiskFull
        } else if *code == SqlState::IO_ERROR {
            Reason::DiskFailed
        } else if *code == SqlState::READ_ONLY_SQL_TRANSACTION
            || *code == SqlState::INSUFFICIENT_PRIVILEGE
        {
            Reason::ReadOnly
        } else if *code == SqlState::DATA_CORRUPTED || *code == SqlState::INDEX_CORRUPTED {
            Reason::Damaged
        } else if *code == SqlState::T_R_SERIALIZATION_FAILURE
            || *code == SqlState::T_R_DEADLOCK_DETECTED
            || *code == SqlState::UNIQUE_VIOLATION
            || *code == SqlState::LOCK_NOT_AVAILABLE
        {
            Reason::Locked
        } else if PASSING.contains(code)
            || *code == SqlState::TOO_MANY_CONNECTIONS
            || *code == SqlState::INVALID_PASSWORD
            || *code == SqlState::INVALID_AUTHORIZATION_SPECIFICATION
            || *code == SqlState::INVALID_CATALOG_NAME
        {
            Reason::Unreachable
        } else {
            Reason::Other
        };
        Self::Refused {
            reason,
            again: PASSING.contains(code),
            words: said.message().to_owned(),
        }
    }
}

/// The connection broke, or none came about.
fn without_an_answer(error: &Error) -> Fault {
    let mut words = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        words = format!("{words}: {cause}");
        source = cause.source();
    }
    Fault::Refused {
        reason: Reason::Unreachable,
        again: true,
        words,
    }
}

impl From<PoolError> for Fault {
    fn from(error: PoolError) -> Self {
        match error {
            PoolError::Backend(error) => error.into(),
            other => unanswered(other.to_string()),
        }
    }
}

/// The database did not answer in time.
pub(super) const fn unanswered(words: String) -> Fault {
    Fault::Refused {
        reason: Reason::Unreachable,
        again: false,
        words,
    }
}
