//! Opening the ledger file: settings, schema, and clear words when it cannot be.

use std::{
    fs::File,
    path::{Path, PathBuf},
    time::Duration,
};

use rusqlite::{Connection, ErrorCode, OpenFlags, Transaction, TransactionBehavior};
use rusqlite_migration::{M, MigrationDefinitionError, Migrations};
use tally::api::Incarnation;

use super::sheets;
use crate::{
    entropy::{Entropy, NoEntropy, draw},
    event::Reason,
    folder::{self, FolderError},
    tables::{Fault, cells::Cells},
};

/// The schema, step by step. A step that was released never changes; a change is a new step.
const STEPS: &[M<'static>] = &[
    M::up(include_str!("sql/001_ledger.sql")),
    M::up(include_str!("sql/002_team_rules.sql")),
    M::up(include_str!("sql/003_seals.sql")),
    M::up(include_str!("sql/004_area_names.sql")),
];

/// How long one process waits for another's transaction. Transactions take milliseconds; a slow
/// disk takes seconds.
const PATIENCE: Duration = Duration::from_secs(10);

/// Why a ledger cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Its folder cannot be made.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// The file cannot be made or written.
    #[error("the ledger {} cannot be opened for writing: check who owns the folder and whether the disk takes writes", .0.display())]
    NotWritable(PathBuf),
    /// A later version of the server made it.
    #[error("the ledger {} was made by a newer acollida-sync-server: install that version or a later one", .0.display())]
    Newer(PathBuf),
    /// It is no ledger.
    #[error("the file {} is no ledger: it is damaged, or another program's; restore a backup", .0.display())]
    NotALedger(PathBuf),
    /// Another process keeps it locked.
    #[error("the ledger {} is kept locked by another program: end that first", .0.display())]
    Locked(PathBuf),
    /// A new ledger needs a random number.
    #[error(transparent)]
    Entropy(#[from] NoEntropy),
    /// Anything else.
    #[error("the ledger cannot be opened: {0}")]
    Other(String),
}

fn explain(path: &Path, error: &rusqlite::Error) -> OpenError {
    let path = path.to_owned();
    match error.sqlite_error_code() {
        Some(
            ErrorCode::CannotOpen
            | ErrorCode::ReadOnly
            | ErrorCode::PermissionDenied
            | ErrorCode::DiskFull
            | ErrorCode::SystemIoFailure,
        ) => OpenError::NotWritable(path),
        Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => OpenError::NotALedger(path),
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => OpenError::Locked(path),
        _ => OpenError::Other(error.to_string()),
    }
}

/// Opens the ledger in this folder to read and write, makes it if it is not there, and brings its
/// schema up to date.
///
/// # Errors
/// Says what is wrong and what to do.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place where the ledger is opened"
)]
pub(crate) fn open(data: &Path, entropy: &dyn Entropy) -> Result<Connection, OpenError> {
    let path = folder::ledger(data);
    if path.exists() {
        folder::make(data)?;
    } else {
        folder::make_own(data)?;
    }
    let explain = |error: rusqlite::Error| explain(&path, &error);

    // One process at a time makes a ledger or brings it up to date: SQLite does not wait for its turn
    // when a new file becomes a WAL one. Where a folder cannot be locked, that rare moment stays.
    let _turn = File::open(data).and_then(|folder| folder.lock().map(|()| folder));
    let mut connection = Connection::open(&path).map_err(explain)?;
    connection.busy_timeout(PATIENCE).map_err(explain)?;
    // FULL, because NORMAL loses answered commits when the power fails in WAL mode.
    // secure_delete and temp_store, so that what was deleted is nowhere on the disk.
    // trusted_schema, because the file may come from a backup that someone else had.
    // wal_autocheckpoint in pages of 4 KiB: ids are random, so each commit touches pages all over;
    // with 16 MiB between checkpoints most pages are copied back once for several commits.
    connection
        .execute_batch(
            "PRAGMA journal_mode = WAL;
             PRAGMA synchronous = FULL;
             PRAGMA foreign_keys = ON;
             PRAGMA secure_delete = ON;
             PRAGMA temp_store = MEMORY;
             PRAGMA trusted_schema = OFF;
             PRAGMA cache_size = -4096;
             PRAGMA wal_autocheckpoint = 4000;",
        )
        .map_err(explain)?;
    sheets::teach(&connection).map_err(explain)?;
    migrate(&mut connection, &path)?;

    let absent: bool = connection
        .query_row("SELECT NOT EXISTS (SELECT 1 FROM ledger)", [], |row| {
            row.get(0)
        })
        .map_err(explain)?;
    if absent {
        let incarnation = Incarnation::from_bytes(draw(entropy)?);
        // Another process may have been quicker: then its row stays.
        connection
            .execute(
                "INSERT INTO ledger (one, incarnation) VALUES (1, ?1) ON CONFLICT DO NOTHING",
                [incarnation.as_bytes()],
            )
            .map_err(explain)?;
    }
    complete_cells(&mut connection).map_err(|fault| match fault.reason() {
        Reason::DiskFull | Reason::DiskFailed | Reason::ReadOnly => {
            OpenError::NotWritable(path.clone())
        }
        Reason::Damaged => OpenError::NotALedger(path.clone()),
        Reason::Locked => OpenError::Locked(path.clone()),
        _ => OpenError::Other(fault.to_string()),
    })?;
    Ok(connection)
}

/// Gives numbers to the marks of this taxonomy that have none.
fn complete_cells(connection: &mut Connection) -> Result<(), Fault> {
    if !Cells::read(connection)?.is_complete() {
        let transaction = Transaction::new(connection, TransactionBehavior::Immediate)?;
        // Asked again in there: another process may have been quicker.
        Cells::complete(&*transaction)?;
        transaction.commit()?;
    }
    Ok(())
}

fn migrate(connection: &mut Connection, path: &Path) -> Result<(), OpenError> {
    use rusqlite_migration::Error;
    Migrations::from_slice(STEPS)
        .to_latest(connection)
        .map_err(|error| match error {
            Error::MigrationDefinition(MigrationDefinitionError::DatabaseTooFarAhead) => {
                OpenError::Newer(path.to_owned())
            }
            Error::RusqliteError { err, .. } => explain(path, &err),
            other => OpenError::Other(other.to_string()),
        })
}

/// Opens a ledger that is open elsewhere, to read alone.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place where the ledger is opened"
)]
pub(super) fn open_to_read(path: &Path) -> rusqlite::Result<Connection> {
    let connection = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    connection.busy_timeout(PATIENCE)?;
    connection.execute_batch(
        "PRAGMA temp_store = MEMORY;
         PRAGMA trusted_schema = OFF;
         PRAGMA cache_size = -2048;",
    )?;
    sheets::teach(&connection)?;
    Ok(connection)
}

/// Opens a copy that is being made.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place where the ledger is opened"
)]
pub(super) fn open_copy(path: &Path) -> rusqlite::Result<Connection> {
    let connection = Connection::open(path)?;
    connection.execute_batch(
        "PRAGMA synchronous = FULL;
         PRAGMA temp_store = MEMORY;
         PRAGMA trusted_schema = OFF;",
    )?;
    Ok(connection)
}

/// Folds a ledger's log into it. That needs the file alone: it is busy while anybody has it open.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place where the ledger is opened"
)]
pub(super) fn fold(path: &Path) -> rusqlite::Result<()> {
    let connection = Connection::open(path)?;
    connection.busy_timeout(Duration::from_millis(500))?;
    connection.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))
}

/// Whether another connection is in the way.
pub(super) fn is_busy(error: &rusqlite::Error) -> bool {
    matches!(
        error.sqlite_error_code(),
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked)
    )
}

/// The schema of a ledger's file and of this program, in steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Versions {
    /// Of the file; 0: it is no ledger, or an empty one.
    pub file: usize,
    /// Of this program.
    pub program: usize,
}

/// Reads which schema a file has, and changes nothing.
///
/// # Errors
/// It cannot be read, or is no SQLite file.
pub fn versions(path: &Path) -> Result<Versions, OpenError> {
    let explain = |error: rusqlite::Error| explain(path, &error);
    let connection = open_to_read(path).map_err(explain)?;
    let file = connection
        .query_row("PRAGMA user_version", [], |row| row.get(0))
        .map_err(explain)?;
    Ok(Versions {
        file,
        program: STEPS.len(),
    })
}

#[cfg(test)]
#[path = "open_tests.rs"]
mod tests;
