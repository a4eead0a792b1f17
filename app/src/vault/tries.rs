//! Wrong tries in a row: how many there were is kept in a file of its own, so that a restart forgets
//! none, and noted *before* a try is looked at, so that pulling the plug gains none. When they were is
//! kept nowhere: after a restart the wait begins anew.

use std::{fs, io, path::PathBuf, time::Duration};

use super::files;

/// After this many wrong tries in a row a device erases itself, where its team chose that.
pub const TRIES_MAX: u32 = 10;

/// The file that counts wrong tries.
#[derive(Clone, Debug)]
pub struct Tries {
    path: PathBuf,
}

impl Tries {
    pub(super) const fn at(path: PathBuf) -> Self {
        Self { path }
    }

    /// How many wrong tries there were since the last right one. A file that makes no sense counts as
    /// none: whoever can write it could remove it as well.
    #[must_use]
    pub fn count(&self) -> u32 {
        fs::read_to_string(&self.path)
            .ok()
            .and_then(|text| text.trim().parse().ok())
            .unwrap_or_default()
    }

    /// How long to wait before the next try, from the last one or from the start of the program.
    #[must_use]
    pub const fn wait(count: u32) -> Duration {
        Duration::from_secs(match count {
            0..=3 => 0,
            4 => 5,
            5 => 30,
            6 => 120,
            _ => 600,
        })
    }

    /// One more.
    pub(super) fn note(&self) -> io::Result<u32> {
        let count = self.count().saturating_add(1);
        files::replace(&self.path, format!("{count}\n").as_bytes())?;
        Ok(count)
    }

    /// It was right: none.
    pub(super) fn forget(&self) -> io::Result<()> {
        match fs::remove_file(&self.path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => files::sync_folder(&self.path),
        }
    }

    pub(super) fn destroy(&self) -> io::Result<()> {
        files::overwrite_and_remove(&self.path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_grows_and_survives_a_restart() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("acollida.tries");
        let waits: Vec<u64> = (0..9)
            .map(|_| {
                let tries = Tries::at(path.clone());
                tries.note().unwrap();
                Tries::wait(Tries::at(path.clone()).count()).as_secs()
            })
            .collect();
        assert_eq!(waits, [0, 0, 0, 5, 30, 120, 600, 600, 600]);
        Tries::at(path.clone()).forget().unwrap();
        assert_eq!(Tries::at(path).count(), 0);
    }
}
