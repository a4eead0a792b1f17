//! `restored`, `seal` and `dump`.

use std::{
    fmt::Write as _,
    fs,
    io::{self, BufWriter, Write as _},
    path::Path,
};

use anyhow::Context as _;
use sync_server::{
    clock::{Clock as _, SystemClock},
    entropy::{SystemEntropy, draw},
    folder,
    sqlite::RegisterError,
};
use tally::api::Incarnation;

pub(super) fn restored(data: &Path) -> anyhow::Result<()> {
    let incarnation = Incarnation::from_bytes(draw(&SystemEntropy)?);
    super::open(data)?.renew(incarnation)?;
    super::print(&format!("incarnation {incarnation}\n"))
}

pub(super) fn seal(data: &Path) -> anyhow::Result<()> {
    Ok(super::open(data)?.close_day(SystemClock.today(), &SystemEntropy)?)
}

pub(super) fn dump(data: &Path) -> anyhow::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    let register = super::open(data)?;
    let others = other_files(data)?;
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
fn other_files(data: &Path) -> anyhow::Result<Vec<String>> {
    let ledger = folder::ledger(data);
    let ledger = ledger.file_name().unwrap_or_default().to_string_lossy();
    let mut names = Vec::new();
    for entry in fs::read_dir(data).context("the data folder cannot be read")? {
        let name = entry.context("the data folder cannot be read")?.file_name();
        let name = name.to_string_lossy();
        if name.starts_with(&*ledger) {
            continue;
        }
        let mut line = name.escape_debug().to_string();
        // The only other file that holds something of what happened here: a day.
        if let (Some(day), true) = (folder::last_backup(data), *name == *"last-backup") {
            let _ = write!(line, "\t{day}");
        }
        names.push(line);
    }
    names.sort_unstable();
    Ok(names)
}
