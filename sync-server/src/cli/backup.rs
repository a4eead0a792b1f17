//! `backup`, `restore` and `migrate`.

use std::path::PathBuf;

use clap::Args;
use sync_server::{
    clock::{Clock as _, SystemClock},
    entropy::SystemEntropy,
    folder,
    sqlite::{self, BackupError, OpenError},
};

use super::place::Place;

#[derive(Args)]
pub(super) struct Backup {
    /// Where to; outside of the data folder, best on another disk
    #[arg(value_name = "FILE")]
    to: PathBuf,
}

impl Backup {
    pub(super) fn run(self, place: &Place) -> anyhow::Result<()> {
        let data = place.data.as_path();
        super::existing(place)?.back_up(&self.to)?;
        let today = SystemClock.today();
        // Only `doctor` reads it: the backup is good without it.
        if let Err(error) = folder::note_backup(data, today) {
            eprintln!("acollida-sync-server: the day of the backup cannot be noted: {error}");
        }
        let path = self.to.display();
        super::print(&format!("backed up and compared, row by row: {path}\n"))?;
        if folder::key(data).exists() {
            eprintln!(
                "The certificate's key is not in it, and devices trust that certificate alone: keep a copy of {} and {}, once.",
                folder::certificate(data).display(),
                folder::key(data).display()
            );
        }
        Ok(())
    }
}

#[derive(Args)]
pub(super) struct Restore {
    /// The backup
    #[arg(value_name = "FILE")]
    from: PathBuf,
    /// Put it in the place of a ledger that holds a team; that one is kept aside in the data folder
    #[arg(long)]
    replace: bool,
}

impl Restore {
    pub(super) fn run(self, place: &Place) -> anyhow::Result<()> {
        if place.store.is_some() {
            return Err(BackupError::InADatabase.into());
        }
        let data = place.data.as_path();
        let today = SystemClock.today();
        let restored = sqlite::restore(data, &self.from, self.replace, today, &SystemEntropy)?;
        super::print(&format!("incarnation {}\n", restored.incarnation))?;
        eprintln!("Devices send again what this backup may lack. Start the server.");
        if let Some(aside) = restored.set_aside {
            eprintln!(
                "The ledger that was here is kept as {}: delete it when all is well.",
                aside.display()
            );
        }
        Ok(())
    }
}

/// Brings the schema up to this version.
pub(super) fn bring_up(place: &Place) -> anyhow::Result<()> {
    if place.store.is_some() {
        drop(super::open(place)?);
        return super::print("the schema is this version's\n");
    }
    super::must_exist(place)?;
    let ledger = folder::ledger(&place.data);
    let versions = sqlite::versions(&ledger)?;
    if versions.file > versions.program {
        return Err(OpenError::Newer(ledger).into());
    }
    drop(super::open(place)?);
    super::print(&if versions.file == versions.program {
        format!("schema {}: nothing to do\n", versions.file)
    } else {
        format!("schema {} -> {}\n", versions.file, versions.program)
    })
}
