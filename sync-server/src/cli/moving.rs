//! `migrate`.

use std::path::PathBuf;

use anyhow::ensure;
use clap::Args;
use sync_server::{entropy::SystemEntropy, register::Register, store::StoreAddress};

use super::place::{Place, from_environment};

/// Names the store to copy to, where its URL has a password.
const VARIABLE: &str = "ACOLLIDA_STORE_TO";

#[derive(Args)]
pub(super) struct Migrate {
    /// The PostgreSQL or the folder to copy to; it must hold no team
    ///
    /// With a password, give it as ACOLLIDA_STORE_TO in the environment.
    #[arg(long, value_name = "URL|DIR", required_unless_present = "to_variable")]
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
        let source = super::open(place)?;
        let copied = Register::at(&target, &SystemEntropy)?.copy_from(&source)?;
        super::print(&format!(
            "copied {} rows; both stores dump to sha256 {}\n",
            copied.rows,
            super::hexadecimal(&copied.digest)
        ))
    }
}
