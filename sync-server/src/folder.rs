//! The data folder: what lies where in it.

use std::{
    fs, io,
    os::unix::fs::{DirBuilderExt, MetadataExt as _, OpenOptionsExt},
    path::{Path, PathBuf},
};

use jiff::civil::Date;

/// The folder cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// It is not there, or closed.
    #[error("the data folder {} cannot be made or entered: {source}", path.display())]
    Closed {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The server, which runs as its owner, could not use what another puts into it.
    #[error("the data folder {} belongs to another user: run this as that user, such as with `sudo -u acollida` in front", .0.display())]
    OfAnother(PathBuf),
}

/// Makes the folder, for its owner alone, unless it is there.
///
/// # Errors
/// It cannot be made, or something else has its name.
pub fn make(data: &Path) -> Result<(), FolderError> {
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(data)
        .map_err(|source| FolderError::Closed {
            path: data.to_owned(),
            source,
        })
}

/// Makes the folder for files that the server is to use: it must be this user's own, also where root may write
/// into any other.
///
/// # Errors
/// As [`make`], or it belongs to another user.
pub fn make_own(data: &Path) -> Result<(), FolderError> {
    make(data)?;
    match fs::metadata(data) {
        Ok(folder) if folder.uid() != rustix::process::geteuid().as_raw() => {
            Err(FolderError::OfAnother(data.to_owned()))
        }
        Ok(_) => Ok(()),
        Err(source) => Err(FolderError::Closed {
            path: data.to_owned(),
            source,
        }),
    }
}

/// The ledger: an SQLite file, with `-wal` and `-shm` beside it while it is open.
#[must_use]
pub fn ledger(data: &Path) -> PathBuf {
    data.join("ledger.sqlite3")
}

/// The self-signed certificate, if one was made.
#[must_use]
pub fn certificate(data: &Path) -> PathBuf {
    data.join("self-signed.crt.pem")
}

/// The private key of the self-signed certificate.
#[must_use]
pub fn key(data: &Path) -> PathBuf {
    data.join("self-signed.key.pem")
}

/// Notes that a backup was made on this day; nothing finer.
///
/// # Errors
/// The file cannot be written.
pub fn note_backup(data: &Path, day: Date) -> io::Result<()> {
    fs::write(backup_note(data), format!("{day}\n"))
}

/// The day of the last backup, if there was one.
#[must_use]
pub fn last_backup(data: &Path) -> Option<Date> {
    let text = fs::read_to_string(backup_note(data)).ok()?;
    text.trim().parse().ok()
}

/// The file with the day of the last backup.
#[must_use]
pub fn backup_note(data: &Path) -> PathBuf {
    data.join("last-backup")
}

/// Every name that a file has in the folder, and what it is for. A `*` stands for a day, and a number where there
/// is more than one of that day. Nothing else is ever written there.
pub const FILES: &[(&str, &str)] = &[
    (
        "ledger.sqlite3",
        "the ledger: `dump` prints all that is in it",
    ),
    (
        "ledger.sqlite3-wal",
        "changes on their way into the ledger; emptied once a day, gone when nobody has it open",
    ),
    (
        "ledger.sqlite3-shm",
        "where those changes are found; gone when nobody has the ledger open",
    ),
    (
        "self-signed.crt.pem",
        "the certificate that `init` or `tls self-signed` made",
    ),
    ("self-signed.key.pem", "the certificate's private key"),
    ("last-backup", "the day of the last backup"),
    (
        "set-aside-*.sqlite3",
        "the ledger whose place `restore --replace` gave to a backup; yours to delete",
    ),
    (
        "set-aside-*.sqlite3-wal",
        "the same, of a damaged ledger: changes on their way into it",
    ),
    (
        "set-aside-*.sqlite3-shm",
        "the same, of a damaged ledger: where those changes are found",
    ),
    (
        "restoring",
        "a folder with the backup that `restore` prepares; gone when it ends",
    ),
];

/// What a file or folder in the data folder is for; none: the server did not make it.
#[must_use]
pub fn purpose(name: &str) -> Option<&'static str> {
    let day = |text: &str| {
        text.bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'-')
    };
    let is = |known: &str| match known.split_once('*') {
        None => name == known,
        Some((before, after)) => name
            .strip_prefix(before)
            .and_then(|rest| rest.strip_suffix(after))
            .is_some_and(|between| !between.is_empty() && day(between)),
    };
    let found = FILES.iter().find(|(known, _)| is(known));
    found.map(|(_, purpose)| *purpose)
}

/// Writes a new file that only its owner can read; one that is there is never overwritten, because
/// it may be the only copy of a key.
///
/// # Errors
/// The file is there already, or cannot be written.
pub fn write_secret(path: &Path, contents: &[u8]) -> io::Result<()> {
    let mut file = fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)?;
    io::Write::write_all(&mut file, contents)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn folder_and_secrets_are_for_their_owner_alone() {
        let place = tempfile::tempdir().unwrap();
        let data = place.path().join("a/b");
        make(&data).unwrap();
        make(&data).unwrap();
        write_secret(&key(&data), b"secret").unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&data), 0o700);
        assert_eq!(mode(&key(&data)), 0o600);
    }

    #[test]
    fn nothing_is_put_into_the_folder_of_another_user() {
        let place = tempfile::tempdir().unwrap();
        let own = place.path().join("own");
        make_own(&own).unwrap();
        // Root may give a folder away; for everybody else, that of root is another's.
        let others = match std::os::unix::fs::chown(&own, Some(65_534), None) {
            Ok(()) => own,
            Err(_) => PathBuf::from("/"),
        };
        let refused = make_own(&others).unwrap_err();
        assert!(matches!(refused, FolderError::OfAnother(_)), "{refused}");
        assert!(
            refused.to_string().contains("sudo -u acollida"),
            "{refused}"
        );
        make(&others).unwrap();
    }

    #[test]
    fn a_file_that_the_server_did_not_make_has_no_purpose() {
        for name in [
            "set-aside-2026-04-29.sqlite3",
            "set-aside-2026-04-29-2.sqlite3-wal",
        ] {
            assert!(purpose(name).is_some(), "{name}");
        }
        for name in [
            "",
            "ledger",
            "ledger.sqlite3-journal",
            "set-aside-.sqlite3",
            "set-aside-ana.sqlite3",
            "access.log",
        ] {
            assert_eq!(purpose(name), None, "{name}");
        }
    }

    #[test]
    fn the_day_of_the_last_backup_is_read_as_it_was_noted() {
        let place = tempfile::tempdir().unwrap();
        assert_eq!(last_backup(place.path()), None);
        let day = jiff::civil::date(2026, 4, 29);
        note_backup(place.path(), day).unwrap();
        assert_eq!(last_backup(place.path()), Some(day));
        assert_eq!(
            fs::read(backup_note(place.path())).unwrap(),
            b"2026-04-29\n"
        );
        fs::write(backup_note(place.path()), "yesterday").unwrap();
        assert_eq!(last_backup(place.path()), None);
    }

    #[test]
    fn a_secret_is_never_overwritten() {
        let place = tempfile::tempdir().unwrap();
        let path = key(place.path());
        write_secret(&path, b"first").unwrap();
        let again = write_secret(&path, b"second").unwrap_err();
        assert_eq!(again.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read(&path).unwrap(), b"first");
    }
}
