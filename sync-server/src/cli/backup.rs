//! `backup`, `restore` and `migrate`.

use std::path::{Path, PathBuf};

use clap::Args;
use sync_server::{
    clock::{Clock as _, SystemClock},
    entropy::SystemEntropy,
    folder,
    sqlite::{self, OpenError},
};

#[derive(Args)]
pub(super) struct Backup {
    /// Where to; outside of the data folder, best on another disk
    #[arg(value_name = "FILE")]
    to: PathBuf,
}

impl Backup {
    pub(super) fn run(self, data: &Path) -> anyhow::Result<()> {
        super::existing(data)?.back_up(&self.to)?;
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
    pub(super) fn run(self, data: &Path) -> anyhow::Result<()> {
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

pub(super) fn migrate(data: &Path) -> anyhow::Result<()> {
    let ledger = folder::ledger(data);
    if !ledger.exists() {
        anyhow::bail!(
            "there is no ledger in {}: `acollida-sync-server init` makes one",
            data.display()
        );
    }
    let versions = sqlite::versions(&ledger)?;
    if versions.file > versions.program {
        return Err(OpenError::Newer(ledger).into());
    }
    drop(super::open(data)?);
    super::print(&if versions.file == versions.program {
        format!("schema {}: nothing to do\n", versions.file)
    } else {
        format!("schema {} -> {}\n", versions.file, versions.program)
    })
}
