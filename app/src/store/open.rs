//! Opening the store: one function, which will later take the key of an encrypted store.

use std::{fs, path::PathBuf, time::Duration};

use rusqlite::{Connection, ErrorCode, OpenFlags};
use rusqlite_migration::{M, Migrations};

use super::StoreError;
use crate::{edge::Entropy, sheets::Genesis};

pub(super) const MIGRATIONS: &[M<'_>] = &[M::up(include_str!("migrations/1-first.sql"))];

/// Where a device keeps what is its own: a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// The folder.
    pub folder: PathBuf,
}

impl Profile {
    /// The profile in this folder.
    #[must_use]
    pub fn at(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
        }
    }

    /// The database file.
    #[must_use]
    pub fn database(&self) -> PathBuf {
        self.folder.join("acollida.db")
    }
}

/// The open store. One at a time per profile, over all processes.
pub struct Store {
    pub(super) db: Connection,
    pub(super) genesis: Genesis,
    // Names this run of the program, so that its batches are told from those of an earlier run.
    pub(super) run: [u8; 16],
}

impl Store {
    /// Opens the store of a profile, makes it if there is none, brings it up to date.
    ///
    /// # Errors
    /// See [`StoreError`]; nothing is changed then.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where the app opens its database"
    )]
    pub fn open(profile: &Profile, entropy: &dyn Entropy) -> Result<Self, StoreError> {
        make_private_folder(&profile.folder).map_err(|source| StoreError::Folder {
            path: profile.folder.clone(),
            source,
        })?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_CREATE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut db = Connection::open_with_flags(profile.database(), flags)?;
        let in_use = |error: rusqlite::Error| match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
                StoreError::InUse(profile.folder.clone())
            }
            _ => error.into(),
        };
        // A window that is just closing holds the lock a little longer.
        db.busy_timeout(Duration::from_millis(500))?;
        // Exclusive: one process a profile, and no shared-memory file beside the database.
        db.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
        db.pragma_update(None, "journal_mode", "WAL")
            .map_err(in_use)?;
        db.pragma_update(None, "synchronous", "FULL")?;
        db.pragma_update(None, "foreign_keys", true)?;
        db.pragma_update(None, "secure_delete", true)?;
        db.pragma_update(None, "temp_store", "MEMORY")?;
        db.pragma_update(None, "trusted_schema", false)?;
        db.set_prepared_statement_cache_capacity(64);
        Migrations::from_slice(MIGRATIONS)
            .to_latest(&mut db)
            .map_err(|error| match error {
                rusqlite_migration::Error::MigrationDefinition(
                    rusqlite_migration::MigrationDefinitionError::DatabaseTooFarAhead,
                ) => StoreError::Newer,
                rusqlite_migration::Error::RusqliteError { err, .. } => in_use(err),
                other => StoreError::Migration(other),
            })?;
        // Takes the exclusive lock even where no migration was due.
        db.execute_batch("BEGIN IMMEDIATE; COMMIT;")
            .map_err(in_use)?;
        Ok(Self {
            db,
            genesis: Genesis::load()?,
            run: entropy.bytes()?,
        })
    }

    /// Runs `work` in one durable transaction: all of it is on the disk when this returns, or none.
    pub(super) fn transaction<T>(
        &mut self,
        work: impl FnOnce(&Parts<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let transaction = self
            .db
            .transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        let done = work(&Parts {
            db: &transaction,
            genesis: &self.genesis,
            run: &self.run,
        })?;
        transaction.commit()?;
        Ok(done)
    }
}

/// What work inside a transaction may use.
pub(super) struct Parts<'a> {
    pub(super) db: &'a Connection,
    pub(super) genesis: &'a Genesis,
    pub(super) run: &'a [u8; 16],
}

/// Makes the folder, readable by its owner alone.
fn make_private_folder(folder: &std::path::Path) -> std::io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(folder)
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Store")
    }
}
