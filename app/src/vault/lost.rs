//! Erasing the device: the keys first, which takes a moment and is all that is needed, then the files
//! that nobody can read any more.

use std::fs;

use super::{Vault, files};
use crate::store::Profile;

/// What is left after erasing: files that could not be removed. Their keys are gone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Erased {
    /// Names of the files that are still there.
    pub left: Vec<String>,
}

impl Vault {
    /// Removes every file of the profile that is the app's own, after [`Self::erase_keys`]. The files
    /// of the store are overwritten too: on a disk that writes in place that is worth something, and
    /// elsewhere the key was destroyed.
    #[must_use]
    pub fn erase_files(&self, profile: &Profile) -> Erased {
        let mut erased = Erased::default();
        let Ok(entries) = fs::read_dir(self.folder()) else {
            return erased;
        };
        let own = profile.database();
        let own = own.file_stem().unwrap_or_default().to_string_lossy();
        for entry in entries.flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let ours = name
                .strip_prefix(&*own)
                .is_some_and(|rest| rest.starts_with('.'));
            if !ours {
                continue;
            }
            let removed = if entry.path().is_dir() {
                fs::remove_dir_all(entry.path())
            } else {
                files::overwrite_and_remove(&entry.path())
            };
            if removed.is_err() {
                erased.left.push(name);
            }
        }
        erased
    }
}
