//! Taking the figures out of a store that this version cannot open: as a table, into a file that is
//! not there yet.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
};

use tally::statistics::{Dimension, Filter, Question, tabulate};

use super::csv;
use crate::{
    store::{Profile, Readable, Store, StoreError},
    vault::StoreKey,
};

/// The figures could not be taken out.
#[derive(Debug, thiserror::Error)]
pub enum RescueError {
    /// The store cannot even be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// This version understands nothing of what is in it.
    #[error("nothing in the store can be read by this version")]
    Nothing,
    /// They do not make a table.
    #[error("the figures do not make a table: {0}")]
    Table(String),
    /// The file cannot be written.
    #[error("the file with the figures cannot be written: {0}")]
    File(#[from] io::Error),
}

/// Writes what a newer store holds as a table into a new file of the folder, and says which.
///
/// # Errors
/// See [`RescueError`]; no file that was there before is touched.
pub fn rescue(profile: &Profile, key: &StoreKey, folder: &Path) -> Result<PathBuf, RescueError> {
    let Readable { rows, unread } = Store::open_newer(profile, key)?.read();
    if rows.is_empty() && unread > 0 {
        return Err(RescueError::Nothing);
    }
    let question = Question {
        filter: Filter::default(),
        group: vec![
            Dimension::Period,
            Dimension::Site,
            Dimension::Kind,
            Dimension::Band,
            Dimension::Outcome,
        ],
    };
    let table =
        csv(&tabulate(rows, &question)).map_err(|error| RescueError::Table(error.to_string()))?;
    let (path, mut file) = new_file(folder)?;
    let written = file
        .write_all(table.as_bytes())
        .and_then(|()| file.sync_all());
    if let Err(error) = written {
        // Half a table would pass for a whole one.
        drop(file);
        let _ = fs::remove_file(&path);
        return Err(error.into());
    }
    Ok(path)
}

fn new_file(folder: &Path) -> io::Result<(PathBuf, File)> {
    let mut number = 1;
    loop {
        let name = if number == 1 {
            "acollida-figures.csv".to_owned()
        } else {
            format!("acollida-figures-{number}.csv")
        };
        let path = folder.join(name);
        match File::create_new(&path) {
            Ok(file) => return Ok((path, file)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && number < 100 => {
                number += 1;
            }
            Err(error) => return Err(error),
        }
    }
}
