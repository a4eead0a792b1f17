//! Where the ledger is, and what lies beside it: what every command needs to know.

use std::path::PathBuf;

use anyhow::{Context as _, bail};
use sync_server::{config::STORE_VARIABLE as VARIABLE, postgres::PostgresUrl, store::StoreAddress};

/// Where things are.
pub(super) struct Place {
    /// The folder of the certificate, and of the ledger where it is in a file.
    pub(super) data: PathBuf,
    /// The PostgreSQL that holds the ledger, if one does.
    pub(super) store: Option<PostgresUrl>,
}

impl Place {
    /// The store of the command line, else that of the environment and the configuration.
    pub(super) fn new(
        data: PathBuf,
        store: Option<PostgresUrl>,
        configured: Option<PostgresUrl>,
    ) -> anyhow::Result<Self> {
        if store.as_ref().is_some_and(PostgresUrl::has_password) {
            bail!(
                "a password on the command line can be read by every user of this machine: put the store's URL into the environment variable {VARIABLE} instead"
            );
        }
        Ok(Self {
            data,
            store: store.or(configured),
        })
    }

    /// The address of the ledger.
    pub(super) fn address(&self) -> StoreAddress {
        match &self.store {
            Some(url) => StoreAddress::Postgres(url.clone()),
            None => StoreAddress::Folder(self.data.clone()),
        }
    }
}

/// The URL in a variable of the environment, if there is one.
pub(super) fn from_environment(variable: &str) -> anyhow::Result<Option<PostgresUrl>> {
    let Some(text) = std::env::var_os(variable).filter(|text| !text.is_empty()) else {
        return Ok(None);
    };
    let url = text.to_string_lossy().parse();
    Ok(Some(url.with_context(|| {
        format!("the environment variable {variable} names no store")
    })?))
}
