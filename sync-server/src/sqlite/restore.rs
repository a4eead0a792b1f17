//! Putting a backup in the place of the ledger: made ready beside it, renewed, and only then moved in, so
//! that an interruption leaves one ledger or the other.

use std::{
    fs::{self, File},
    io,
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
};

use jiff::civil::Date;
use tally::api::Incarnation;

use super::{BackupError, OpenError, backup, open};
use crate::{
    entropy::{Entropy, NoEntropy, draw},
    folder,
};

/// Why a backup was not restored. The ledger is as it was.
#[derive(Debug, thiserror::Error)]
pub enum RestoreError {
    /// The backup is not a sound ledger.
    #[error("{} cannot be restored: {reason}", path.display())]
    Backup {
        /// Which.
        path: PathBuf,
        /// Why.
        reason: String,
    },
    /// There is a ledger with teams in it.
    #[error("the ledger {} is in use or damaged: to put the backup in its place, use --replace, which keeps the old file aside", .0.display())]
    Holds(PathBuf),
    /// A server has it open.
    #[error("the ledger {} is open: stop the server first", .0.display())]
    Open(PathBuf),
    /// The backup, made ready, cannot be opened.
    #[error(transparent)]
    Opening(#[from] OpenError),
    /// A new life needs a random number.
    #[error(transparent)]
    Entropy(#[from] NoEntropy),
    /// Files cannot be moved or written.
    #[error("the data folder cannot be changed: {0}")]
    Files(#[from] io::Error),
    /// SQLite failed.
    #[error("the ledger cannot be made ready: {0}")]
    Store(String),
}

impl From<rusqlite::Error> for RestoreError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error.to_string())
    }
}

/// What became of a restored backup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// The new life of the ledger: devices send again what no seal of the backup holds.
    pub incarnation: Incarnation,
    /// Where the ledger is that was there before, if it held a team.
    pub set_aside: Option<PathBuf>,
}

/// Puts a backup in the place of the ledger in this folder.
///
/// # Errors
/// Says what is wrong and what to do; the ledger is as it was then.
pub fn restore(
    data: &Path,
    from: &Path,
    replace: bool,
    today: Date,
    entropy: &dyn Entropy,
) -> Result<Restored, RestoreError> {
    check(from)?;
    folder::make_own(data).map_err(OpenError::Folder)?;
    let ledger = folder::ledger(data);
    if !replace && holds_something(&ledger) {
        return Err(RestoreError::Holds(ledger));
    }
    let ready = data.join("restoring");
    let _ = fs::remove_dir_all(&ready);
    let made = make_ready(&ready, from, entropy).and_then(|incarnation| {
        // Nobody opens the ledger between the two moves.
        let here = File::open(data)?;
        here.lock()?;
        let set_aside = set_aside(data, &ledger, today)?;
        fs::rename(folder::ledger(&ready), &ledger)?;
        here.sync_all()?;
        Ok(Restored {
            incarnation,
            set_aside,
        })
    });
    let _ = fs::remove_dir_all(&ready);
    made
}

/// Whether the file is a sound ledger of this version or an earlier one.
fn check(from: &Path) -> Result<(), RestoreError> {
    let wrong = |reason: String| RestoreError::Backup {
        path: from.to_owned(),
        reason,
    };
    if let Err(error) = File::open(from) {
        return Err(wrong(error.to_string()));
    }
    let versions = open::versions(from).map_err(|error| wrong(error.to_string()))?;
    if versions.file == 0 {
        return Err(wrong("it is no ledger".to_owned()));
    }
    if versions.file > versions.program {
        return Err(wrong(
            "a newer acollida-sync-server made it: install that version or a later one".to_owned(),
        ));
    }
    let sound = || backup::soundness(&open::open_to_read(from)?);
    sound().map_err(|error: BackupError| wrong(error.to_string()))
}

/// A copy in a folder of its own, with the schema of this version and a new incarnation.
fn make_ready(
    ready: &Path,
    from: &Path,
    entropy: &dyn Entropy,
) -> Result<Incarnation, RestoreError> {
    folder::make(ready).map_err(OpenError::Folder)?;
    let path = folder::ledger(ready);
    fs::copy(from, &path)?;
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600))?;
    let connection = open::open(ready, entropy)?;
    let incarnation = Incarnation::from_bytes(draw(entropy)?);
    connection.execute(
        "UPDATE ledger SET incarnation = ?1 WHERE one = 1",
        [incarnation.as_bytes()],
    )?;
    // One file, which is moved in one step.
    connection.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
    connection.close().map_err(|(_, error)| error)?;
    File::open(&path)?.sync_all()?;
    Ok(incarnation)
}

/// Whether there is a ledger with a team in it, or one that cannot be read.
fn holds_something(ledger: &Path) -> bool {
    ledger.exists()
        && open::open_to_read(ledger)
            .and_then(|connection| connection.prepare("SELECT 1 FROM team")?.exists([]))
            .unwrap_or(true)
}

/// Moves the ledger aside, if it holds anything.
fn set_aside(data: &Path, ledger: &Path, today: Date) -> Result<Option<PathBuf>, RestoreError> {
    if !ledger.exists() {
        return Ok(None);
    }
    let held = holds_something(ledger);
    // Folds its log in, so that it is one file; that takes that nobody else has it open. A damaged one
    // is moved as it is.
    if let Err(error) = open::fold(ledger)
        && open::is_busy(&error)
    {
        return Err(RestoreError::Open(ledger.to_owned()));
    }
    let beside = |of: &Path, more: &str| {
        let mut name = of.as_os_str().to_owned();
        name.push(more);
        PathBuf::from(name)
    };
    let mut names = (1..).map(|number: u32| match number {
        1 => data.join(format!("set-aside-{today}.sqlite3")),
        _ => data.join(format!("set-aside-{today}-{number}.sqlite3")),
    });
    let aside = names
        .find(|name| !name.exists())
        .ok_or_else(|| io::Error::from(io::ErrorKind::AlreadyExists))?;
    for more in ["", "-wal", "-shm"] {
        let file = beside(ledger, more);
        if !file.exists() {
            continue;
        }
        if held {
            fs::rename(&file, beside(&aside, more))?;
        } else {
            fs::remove_file(&file)?;
        }
    }
    Ok(held.then_some(aside))
}
