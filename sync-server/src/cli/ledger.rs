//! `restored`, `seal` and `dump`.

use std::{
    fmt::Write as _,
    fs,
    io::{self, BufWriter, Write as _},
};

use anyhow::Context as _;
use sync_server::{
    clock::{Clock as _, SystemClock},
    entropy::{SystemEntropy, draw},
    folder,
    register::RegisterError,
};
use tally::api::Incarnation;

use super::place::Place;

pub(super) fn restored(place: &Place) -> anyhow::Result<()> {
    let incarnation = Incarnation::from_bytes(draw(&SystemEntropy)?);
    super::existing(place)?.renew(incarnation)?;
    super::print(&format!("incarnation {incarnation}\n"))
}

pub(super) fn seal(place: &Place) -> anyhow::Result<()> {
    Ok(super::existing(place)?.close_day(SystemClock.today(), &SystemEntropy)?)
}

pub(super) fn dump(place: &Place) -> anyhow::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    let register = super::existing(place)?;
    let others = other_files(place)?;
    let written = register.dump(&mut out).and_then(|()| {
        writeln!(out, "\n# other files in the folder")?;
        for name in others {
            writeln!(out, "{name}")?;
        }
        Ok(out.flush()?)
    });
    match written {
        // Whoever reads (`| head`) has seen enough.
        Err(RegisterError::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => Ok(other?),
    }
}

/// What lies beside the ledger, such as a certificate. The ledger's own files come and go while it
/// is open, and their contents are what the dump shows.
fn other_files(place: &Place) -> anyhow::Result<Vec<String>> {
    let ledger = folder::ledger(&place.data);
    let ledger = ledger.file_name().unwrap_or_default().to_string_lossy();
    let mut names = Vec::new();
    let entries = match fs::read_dir(&place.data) {
        Ok(entries) => entries,
        // Where the ledger is in a PostgreSQL, there need be no folder.
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(names),
        Err(error) => return Err(error).context("the data folder cannot be read"),
    };
    for entry in entries {
        let name = entry.context("the data folder cannot be read")?.file_name();
        let name = name.to_string_lossy();
        if name.starts_with(&*ledger) {
            continue;
        }
        let mut line = name.escape_debug().to_string();
        // The only other file that holds something of what happened here: a day.
        if let (Some(day), true) = (folder::last_backup(&place.data), *name == *"last-backup") {
            let _ = write!(line, "\t{day}");
        }
        names.push(line);
    }
    names.sort_unstable();
    Ok(names)
}
