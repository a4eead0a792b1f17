//! A copy of the ledger while it is in use, which is kept only if it is sound and says the same.

use std::{
    fs::{self, File},
    io::{self, Read as _, Write},
    os::unix::fs::OpenOptionsExt as _,
    path::{Path, PathBuf},
};

use rusqlite::{
    Connection,
    backup::{Backup, StepResult},
};
use sha2::{Digest as _, Sha256};

use super::open;
use crate::{register::RegisterError, tables::dump};

/// What every SQLite file begins with (<https://sqlite.org/fileformat2.html>, 1.3).
const SQLITE: &[u8; 16] = b"SQLite format 3\0";

/// Why there is no backup. A file that was there before is as it was.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// It would lie beside the ledger, and be lost with it.
    #[error("{} lies in the data folder, and would be lost with it: choose another folder, best on another disk", .0.display())]
    InDataFolder(PathBuf),
    /// The ledger is in no file.
    #[error(
        "the ledger is in PostgreSQL: back that up with its own tools (pg_dump), and after a restore tell devices with `restored`"
    )]
    InADatabase,
    /// Something else has its name.
    #[error("{} is there and is no backup: choose another name", .0.display())]
    Other(PathBuf),
    /// It cannot be written.
    #[error("the backup {} cannot be written: {source}", path.display())]
    Write {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The ledger cannot be read, or the copy not be written by SQLite.
    #[error("the ledger cannot be copied: {0}")]
    Copy(String),
    /// What was written is not what was read.
    #[error("the copy is not sound ({0}): try again on another disk")]
    Unsound(String),
}

impl From<rusqlite::Error> for BackupError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Copy(error.to_string())
    }
}

impl From<RegisterError> for BackupError {
    fn from(error: RegisterError) -> Self {
        Self::Copy(error.to_string())
    }
}

/// Copies the ledger to a file of its owner's alone, under another name first; opens the copy, checks every
/// page, and compares every row with what was copied.
pub(super) fn back_up(source: &Connection, data: &Path, to: &Path) -> Result<(), BackupError> {
    let write = |source| BackupError::Write {
        path: to.to_owned(),
        source,
    };
    let folder = match to.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let place = folder.canonicalize().map_err(write)?;
    if data
        .canonicalize()
        .is_ok_and(|data| place.starts_with(data))
    {
        return Err(BackupError::InDataFolder(to.to_owned()));
    }
    if to.exists() && !is_sqlite(to).map_err(write)? {
        return Err(BackupError::Other(to.to_owned()));
    }
    let mut partial = to.as_os_str().to_owned();
    partial.push(".partial");
    let partial = PathBuf::from(partial);
    let copied = copy(source, &partial).and_then(|()| {
        File::open(&partial)
            .and_then(|file| file.sync_all())
            .and_then(|()| fs::rename(&partial, to))
            .and_then(|()| File::open(&place)?.sync_all())
            .map_err(write)
    });
    if copied.is_err() {
        // Nothing but a copy that is no good.
        let _ = fs::remove_file(&partial);
    }
    copied
}

fn copy(source: &Connection, partial: &Path) -> Result<(), BackupError> {
    // What an earlier try left behind.
    let _ = fs::remove_file(partial);
    // Made here, so that at no moment anyone else can read it.
    fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(partial)
        .map_err(|source| BackupError::Write {
            path: partial.to_owned(),
            source,
        })?;
    // Copied and compared is one moment of the ledger, whatever comes in meanwhile.
    let snapshot = source.unchecked_transaction()?;
    let before = digest(&snapshot)?;
    let mut copy = open::open_copy(partial)?;
    {
        let backup = Backup::new(&snapshot, &mut copy)?;
        // All pages at once: readers and writers of a WAL file do not wait for each other.
        if backup.step(-1)? != StepResult::Done {
            return Err(BackupError::Copy("it is locked".to_owned()));
        }
    }
    drop(snapshot);
    // One file that can be put on any medium, read-only ones too.
    copy.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
    copy.close().map_err(|(_, error)| error)?;
    let copy = open::open_to_read(partial)?;
    soundness(&copy)?;
    if digest(&copy)? != before {
        return Err(BackupError::Unsound("it says something else".to_owned()));
    }
    Ok(())
}

/// Whether SQLite finds every page, row and reference of a file in order.
pub(super) fn soundness(connection: &Connection) -> Result<(), BackupError> {
    let said: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if said != "ok" {
        return Err(BackupError::Unsound(said));
    }
    let lost = connection.prepare("PRAGMA foreign_key_check")?.exists([])?;
    if lost {
        return Err(BackupError::Unsound("a row belongs to no team".to_owned()));
    }
    Ok(())
}

/// SHA-256 of everything a ledger holds.
fn digest(connection: &Connection) -> Result<[u8; 32], RegisterError> {
    struct Hasher(Sha256);
    impl Write for Hasher {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.update(bytes);
            Ok(bytes.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let mut hasher = Hasher(Sha256::new());
    dump::write(connection, &mut hasher)?;
    Ok(hasher.0.finalize().into())
}

fn is_sqlite(path: &Path) -> io::Result<bool> {
    let mut head = Vec::new();
    File::open(path)?
        .take(SQLITE.len() as u64)
        .read_to_end(&mut head)?;
    Ok(head == SQLITE)
}
