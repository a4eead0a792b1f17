//! Folders that vanish with the test: in memory where the system has such a place, because most
//! tests are about what is written, not about the disk it is written to.

use std::path::{Path, PathBuf};

/// A folder of a test's own.
#[derive(Debug)]
pub struct Scratch(tempfile::TempDir);

impl Scratch {
    /// An empty folder, in memory if possible.
    #[must_use]
    pub fn in_memory() -> Self {
        let memory = Path::new("/dev/shm");
        let made = if memory.is_dir() {
            tempfile::Builder::new()
                .prefix("acollida-")
                .tempdir_in(memory)
        } else {
            tempfile::tempdir()
        };
        Self(made.expect("a temporary folder"))
    }

    /// An empty folder on the disk.
    #[must_use]
    pub fn on_disk() -> Self {
        Self(tempfile::tempdir().expect("a temporary folder"))
    }

    /// The folder.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// A path in it.
    #[must_use]
    pub fn at(&self, name: &str) -> PathBuf {
        self.path().join(name)
    }
}

/// Copies the files of a folder, as a backup or a thief would: whatever they hold at this moment.
pub fn copy_folder(from: &Path, to: &Path) {
    if to.exists() {
        std::fs::remove_dir_all(to).expect("a folder that can be emptied");
    }
    std::fs::create_dir_all(to).expect("a folder to copy to");
    for entry in std::fs::read_dir(from).expect("a folder to copy") {
        let entry = entry.expect("an entry");
        std::fs::copy(entry.path(), to.join(entry.file_name())).expect("a copy");
    }
}
