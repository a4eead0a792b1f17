//! `migrate`.

use std::path::PathBuf;

use anyhow::ensure;
use clap::Args;
use sync_server::{
    config::STORE_TO_VARIABLE as VARIABLE, entropy::SystemEntropy, register::Register,
    store::StoreAddress,
};

use super::place::{Place, from_environment};

#[derive(Args)]
pub(super) struct Migrate {
    /// Copy the whole ledger to this PostgreSQL or folder, which must hold no team, and compare the two
    ///
    /// Stop the server first. The ledger stays where it is, unchanged; then start the server on the other. With a
    /// password, give the URL as ACOLLIDA_STORE_TO in the environment.
    #[arg(long, value_name = "URL|DIR")]
    to: Option<Target>,
    /// Copy to the store that ACOLLIDA_STORE_TO names
    #[arg(long, conflicts_with = "to")]
    to_variable: bool,
}

/// Where to copy to.
#[derive(Clone)]
struct Target(StoreAddress);

impl std::str::FromStr for Target {
    type Err = sync_server::postgres::NoPostgresUrl;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self(if text.contains("://") {
            StoreAddress::Postgres(text.parse()?)
        } else {
            StoreAddress::Folder(PathBuf::from(text))
        }))
    }
}

impl Migrate {
    pub(super) fn run(self, place: &Place) -> anyhow::Result<()> {
        if self.to.is_none() && !self.to_variable {
            return super::backup::bring_up(place);
        }
        let target = match self.to {
            Some(Target(StoreAddress::Postgres(url))) => {
                ensure!(
                    !url.has_password(),
                    "a password on the command line can be read by every user of this machine: put the URL into the environment variable {VARIABLE} and give --to-variable"
                );
                StoreAddress::Postgres(url)
            }
            Some(Target(folder)) => folder,
            None => {
                let url = from_environment(VARIABLE)?;
                let url = url.ok_or_else(|| anyhow::anyhow!("{VARIABLE} is not set"))?;
                StoreAddress::Postgres(url)
            }
        };
        let source = super::existing(place)?;
        let copied = Register::at(&target, &SystemEntropy)?.copy_from(&source)?;
        super::print(&format!(
            "copied {} rows; both stores dump to sha256 {}\n",
            copied.rows,
            super::hexadecimal(&copied.digest)
        ))
    }
}
