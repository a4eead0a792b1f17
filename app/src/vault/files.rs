//! The two things done with the vault's small files: they are replaced whole or not at all, and they
//! are overwritten before they are removed.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};

/// Puts `content` in the file's place: after a crash or a power cut there is the old or the new one,
/// whole. Readable by its owner alone.
pub(super) fn replace(path: &Path, content: &[u8]) -> io::Result<()> {
    let beside = beside(path);
    let mut file = private(&beside)?;
    file.write_all(content)?;
    file.sync_all()?;
    drop(file);
    fs::rename(&beside, path)?;
    sync_folder(path)
}

/// Overwrites what is in the file with zeros, on the disk too, then removes it. A disk that writes
/// elsewhere (flash) may keep the old bytes for a while; that is why a wiped device's own key goes first.
pub(super) fn overwrite_and_remove(path: &Path) -> io::Result<()> {
    for path in [path.to_owned(), beside(path)] {
        match OpenOptions::new().write(true).open(&path) {
            Ok(mut file) => {
                overwrite(&mut file)?;
                fs::remove_file(&path)?;
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    sync_folder(path)
}

/// Overwrites all of an open file with zeros, on the disk too.
pub(crate) fn overwrite(file: &mut File) -> io::Result<()> {
    let mut left = file.metadata()?.len();
    let zeros = [0; 64 * 1024];
    file.seek(SeekFrom::Start(0))?;
    while left > 0 {
        let now = usize::try_from(left).map_or(zeros.len(), |left| left.min(zeros.len()));
        file.write_all(zeros.get(..now).unwrap_or_default())?;
        left = left.saturating_sub(now as u64);
    }
    file.sync_all()
}

/// A new or emptied file that only its owner can read.
fn private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path)
}

/// A name that was renamed or removed is on the disk only when its folder is.
pub(crate) fn sync_folder(path: &Path) -> io::Result<()> {
    match path.parent() {
        // A name alone stands in the folder the program was started in.
        Some(folder) if folder.as_os_str().is_empty() => File::open(".")?.sync_all(),
        Some(folder) => File::open(folder)?.sync_all(),
        None => Ok(()),
    }
}

fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    path.with_file_name(name)
}
