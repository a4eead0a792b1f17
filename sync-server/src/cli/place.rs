//! Where the ledger is, and what lies beside it: what every command needs to know.

use std::path::PathBuf;

use anyhow::{Context as _, bail};
use sync_server::{postgres::PostgresUrl, store::StoreAddress};

/// Names the store where no `--store` does. Unlike a command line, other users of the machine cannot read it.
const VARIABLE: &str = "ACOLLIDA_STORE";

/// Where things are.
pub(super) struct Place {
    /// The folder of the certificate, and of the ledger where it is in a file.
    pub(super) data: PathBuf,
    /// The PostgreSQL that holds the ledger, if one does.
    pub(super) store: Option<PostgresUrl>,
}

impl Place {
    pub(super) fn new(data: PathBuf, store: Option<PostgresUrl>) -> anyhow::Result<Self> {
        if store.as_ref().is_some_and(PostgresUrl::has_password) {
            bail!(
                "a password on the command line can be read by every user of this machine: put the store's URL into the environment variable {VARIABLE} instead"
            );
        }
        let store = match (store, std::env::var(VARIABLE)) {
            (Some(store), _) => Some(store),
            (None, Ok(text)) if !text.is_empty() => Some(
                text.parse()
                    .with_context(|| format!("the environment variable {VARIABLE}"))?,
            ),
            _ => None,
        };
        Ok(Self { data, store })
    }

    /// The address of the ledger.
    pub(super) fn address(&self) -> StoreAddress {
        match &self.store {
            Some(url) => StoreAddress::Postgres(url.clone()),
            None => StoreAddress::Folder(self.data.clone()),
        }
    }
}
