//! Files on their way to the place somebody chose for them: of the team's figures, from the server, or of this
//! device's counts.

use std::{
    fs::File,
    io::{self, Write as _},
    path::Path,
};

use super::Trouble;

/// What became of the file that was asked for last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum FileState {
    /// None was.
    #[default]
    Nothing,
    /// It is being fetched.
    UnderWay,
    /// It is there, under this name.
    Saved(String),
    /// It is not.
    Failed(Trouble),
}

/// Writes the file, over what is there: the system's dialog has asked about that.
///
/// # Errors
/// It cannot be written wholly; a part of it may be there then.
pub(super) fn write(output: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(output)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// What the file is called there.
pub(super) fn name(output: &Path) -> String {
    let name = output.file_name().unwrap_or(output.as_os_str());
    name.to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_there_is_replaced_wholly() {
        let folder = tempfile::tempdir().unwrap();
        let output = folder.path().join("a b.xlsx");
        write(&output, b"a longer one").unwrap();
        write(&output, b"short").unwrap();
        assert_eq!(std::fs::read(&output).unwrap(), b"short");
        assert_eq!(name(&output), "a b.xlsx");
    }

    #[test]
    fn where_nothing_can_be_written_is_told() {
        let folder = tempfile::tempdir().unwrap();
        assert!(write(&folder.path().join("gone/report.xlsx"), b"x").is_err());
        assert!(write(folder.path(), b"x").is_err());
    }
}
