//! Opening the store: an encrypted SQLite database (SQLCipher), whose key the vault holds.

use std::{
    fs,
    io::Read,
    path::{Path, PathBuf},
    time::Duration,
};

use rusqlite::{Connection, ErrorCode, OpenFlags, params};
use rusqlite_migration::{M, Migrations};
use zeroize::Zeroizing;

use super::{StoreError, encrypting, salvage};
use crate::{
    edge::Entropy,
    sheets::Genesis,
    vault::{StoreKey, Vault, VaultError, sync_folder},
};

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
    // Something was dropped whose traces are not wiped yet.
    pub(super) trace: bool,
}

impl Store {
    /// Opens the store of a profile on a device that asks for no code, makes it if there is none, brings
    /// it up to date.
    ///
    /// # Errors
    /// See [`StoreError`]; nothing is changed then. [`crate::vault::VaultError::Asked`] where a code or
    /// passphrase is asked for.
    pub fn open(profile: &Profile, entropy: &dyn Entropy) -> Result<Self, StoreError> {
        let vault = Vault::of(profile);
        let key = Self::key_of(profile, &vault, entropy)?;
        Self::open_with(profile, &key, entropy)
    }

    /// The key of a profile on a device that asks for no code; a new one where there is no store yet.
    ///
    /// # Errors
    /// A code is asked for, or the key is not to be had.
    pub fn key_of(
        profile: &Profile,
        vault: &Vault,
        entropy: &dyn Entropy,
    ) -> Result<StoreKey, StoreError> {
        make_private_folder(&profile.folder).map_err(|source| StoreError::Folder {
            path: profile.folder.clone(),
            source,
        })?;
        if vault.asks()?.is_none() {
            // Counts without their key are never begun anew: the key may be on its way back.
            return match kind_of_file(&profile.database())? {
                FileKind::Sealed => Err(VaultError::Missing.into()),
                FileKind::None | FileKind::Plain => Ok(vault.make(entropy)?),
            };
        }
        Ok(vault.open(None)?)
    }

    /// Opens the store of a profile with its key, makes it if there is none, brings it up to date.
    ///
    /// # Errors
    /// See [`StoreError`]; nothing is changed then.
    pub fn open_with(
        profile: &Profile,
        key: &StoreKey,
        entropy: &dyn Entropy,
    ) -> Result<Self, StoreError> {
        let folder_error = |source| StoreError::Folder {
            path: profile.folder.clone(),
            source,
        };
        make_private_folder(&profile.folder).map_err(folder_error)?;
        salvage::finish(profile).map_err(folder_error)?;
        if kind_of_file(&profile.database())? == FileKind::Plain {
            encrypting::encrypt(profile, key)?;
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_CREATE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut db = connect(profile, flags)?;
        unlock(&db, key)?;
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
        // A power cut can leave a page half written in the database while the log still has it whole: only
        // with the log emptied into it is the file what counts.
        empty_log(&db).map_err(in_use)?;
        check_every_page(&db)?;
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
            trace: false,
        })
    }

    /// Closes the store, with everything that was written in its one file: the write-ahead log is
    /// emptied, so that it keeps no page from before. What cannot be emptied now is at the next start.
    pub fn close(mut self) {
        let _ = self.wipe_dropped();
        let _ = self.empty_log();
        let _ = self.db.close();
    }

    /// Empties the write-ahead log into the database.
    pub(super) fn empty_log(&self) -> Result<(), StoreError> {
        Ok(empty_log(&self.db)?)
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

/// What a database file is, by its first bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FileKind {
    /// There is none, or an empty one.
    None,
    /// A plain one, of a version before encryption.
    Plain,
    /// Anything else: random bytes, without the key.
    Sealed,
}

/// Looks at the first bytes of a file ("SQLite Database File Format", section 1.3).
pub(super) fn kind_of_file(path: &Path) -> Result<FileKind, StoreError> {
    let folder_error = |source| StoreError::Folder {
        path: path.to_owned(),
        source,
    };
    let mut begin = Vec::new();
    match fs::File::open(path) {
        Ok(file) => {
            file.take(16)
                .read_to_end(&mut begin)
                .map_err(folder_error)?;
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        Err(error) => return Err(folder_error(error)),
    }
    Ok(match &*begin {
        [] => FileKind::None,
        b"SQLite format 3\0" => FileKind::Plain,
        _ => FileKind::Sealed,
    })
}

/// Opens the file, without reading it.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place where the app opens its database"
)]
pub(super) fn connect(profile: &Profile, flags: OpenFlags) -> Result<Connection, StoreError> {
    Ok(Connection::open_with_flags(profile.database(), flags)?)
}

/// Gives SQLCipher the key: 256 random bits, so that it derives nothing from them. It says nothing on the
/// terminal, and overwrites its own copies of the key when it closes. SQLite does not overwrite the text of a
/// statement, but uses its place again for the next of the same length: so the same is said once more with
/// zeros in place of the key, to a pragma that is none. (`cipher_memory_security` would do it as well, at
/// two system calls for every piece of memory that is ever taken.)
pub(super) fn unlock(db: &Connection, key: &StoreKey) -> Result<(), StoreError> {
    say(db, "PRAGMA cipher_log_level = NONE")?;
    say(db, &keyed("PRAGMA key = \"", &literal(key)))?;
    for _ in 0..OVERWRITES {
        say(db, &keyed("PRAGMA kay = \"", &literal(&StoreKey::zeros())))?;
    }
    Ok(())
}

/// How often zeros are said: more often than SQLite has copies of one statement at a time.
const OVERWRITES: usize = 4;

fn keyed(pragma: &str, literal: &str) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(96));
    text.push_str(pragma);
    text.push_str(literal);
    text.push('"');
    text
}

/// Runs a statement, whether it answers with rows or with none.
fn say(db: &Connection, words: &str) -> Result<(), StoreError> {
    let mut statement = db.prepare(words)?;
    let mut rows = statement.query([])?;
    while rows.next()?.is_some() {}
    Ok(())
}

pub(super) fn empty_log(db: &Connection) -> rusqlite::Result<()> {
    db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
}

/// Every page carries a mark made with the key; one that was changed on the disk is found now and not
/// when its counts are needed.
fn check_every_page(db: &Connection) -> Result<(), StoreError> {
    let mut statement = db.prepare("PRAGMA cipher_integrity_check")?;
    let mut complaints = statement.query([])?;
    match complaints.next()? {
        None => Ok(()),
        Some(complaint) => Err(StoreError::damaged(
            "page",
            complaint.get::<_, String>(0).unwrap_or_default(),
        )),
    }
}

/// Attaches a new encrypted database under this key, by the name `sealed`.
pub(super) fn attach(db: &Connection, file: &Path, key: &StoreKey) -> Result<(), StoreError> {
    db.execute(
        "ATTACH DATABASE ?1 AS sealed KEY ?2",
        params![file.to_string_lossy(), *literal(key)],
    )?;
    Ok(())
}

/// The key as SQLCipher reads a raw one: `x'` and 64 hexadecimal digits and `'`. The room is taken at
/// once, so that no copy is left behind where the text grew.
fn literal(key: &StoreKey) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(67));
    text.push_str("x'");
    for byte in key.expose() {
        for half in [byte >> 4, byte & 15] {
            text.push(char::from_digit(u32::from(half), 16).unwrap_or('0'));
        }
    }
    text.push('\'');
    text
}

/// Makes the folder, readable by its owner alone.
fn make_private_folder(folder: &Path) -> std::io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let made: Vec<&Path> = folder
        .ancestors()
        .take_while(|path| !path.is_dir())
        .collect();
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(folder)?;
    // A folder's name is on the disk only when the one it stands in is.
    made.into_iter().try_for_each(sync_folder)
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Store")
    }
}
