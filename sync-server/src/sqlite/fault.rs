//! Why a statement on the ledger failed, and what of it an operator may read in the log.

use rusqlite::ErrorCode;

use crate::event::Reason;

/// A statement failed, or the file holds what no ledger holds.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Fault {
    /// SQLite said no.
    #[error(transparent)]
    Sqlite(#[from] rusqlite::Error),
    /// A row does not read as what was written.
    #[error("the ledger holds a row that no version wrote: restore a backup")]
    Damaged,
}

impl Fault {
    /// What the log may say: a fixed word, because SQLite's messages can quote values.
    pub(crate) fn reason(&self) -> Reason {
        let Self::Sqlite(error) = self else {
            return Reason::Damaged;
        };
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Reason::DiskFull,
            Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen) => Reason::DiskFailed,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Reason::ReadOnly,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Reason::Damaged,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Reason::Locked,
            _ => Reason::Other,
        }
    }
}
