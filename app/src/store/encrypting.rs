//! A store of a version that did not encrypt becomes an encrypted one: copied whole into a new file,
//! which takes the place of the old in one step. Killed anywhere on the way, one of the two is there,
//! whole, and the next start goes on from it. The old bytes are overwritten at the end.

use std::{fs, io};

use rusqlite::OpenFlags;

use super::{Profile, StoreError, open};
use crate::vault::{StoreKey, overwrite, sync_folder};

/// Encrypts a plain store under this key.
pub(super) fn encrypt(profile: &Profile, key: &StoreKey) -> Result<(), StoreError> {
    let place = profile.database();
    let beside = place.with_extension("db.sealed");
    let folder_error = |source| StoreError::Folder {
        path: profile.folder.clone(),
        source,
    };
    // Left by a start that was killed: it may lack anything.
    remove(&beside).map_err(folder_error)?;

    let plain = open::connect(
        profile,
        // The new file beside it is made by the same connection.
        OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_CREATE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    plain.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    // Out of the log into the file, and the log away: what is copied is all there is.
    plain.pragma_update(None, "journal_mode", "DELETE")?;
    let version: i64 = plain.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    open::attach(&plain, &beside, key)?;
    plain.query_row("SELECT sqlcipher_export('sealed')", [], |_| Ok(()))?;
    plain.pragma_update(Some("sealed"), "user_version", version)?;
    plain.execute_batch("DETACH DATABASE sealed")?;

    let sync = || -> io::Result<()> {
        fs::File::open(&beside)?.sync_all()?;
        // Kept open over the exchange, to overwrite what it held.
        let mut old = fs::OpenOptions::new().write(true).open(&place)?;
        fs::rename(&beside, &place)?;
        sync_folder(&place)?;
        overwrite(&mut old)
    };
    // The connection would write to the old file; it has nothing left to write.
    let _ = plain.close();
    sync().map_err(folder_error)
}

fn remove(path: &std::path::Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
