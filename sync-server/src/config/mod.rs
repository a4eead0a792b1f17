//! How a server is configured: a TOML file, the environment, and above both the command line.
//!
//! Every key stands once, in [`KEYS`]: reading, the example, the JSON schema, and the messages about wrong
//! values are made from that list, so that none can lag behind another.

mod example;
mod keys;
mod read;
mod schema;

use std::{
    net::{Ipv4Addr, SocketAddr},
    path::PathBuf,
};

use tally::enrolment::ServerAddress;

pub use example::example;
pub use keys::{KEYS, Key, Takes};
pub use read::{ConfigError, Wrong, read, read_from, unknown_variables};
pub use schema::schema;

use crate::{folder, postgres::PostgresUrl, settings::Limits};

/// The variable that names the file, where no flag does.
pub const FILE_VARIABLE: &str = "ACOLLIDA_CONFIG";

/// The variable of the key `store`, which alone may hold a password.
pub const STORE_VARIABLE: &str = "ACOLLIDA_STORE";

/// The same of the PostgreSQL that a ledger is to be copied to; no key, for it is needed once.
pub const STORE_TO_VARIABLE: &str = "ACOLLIDA_STORE_TO";

/// The file that is read where nothing names one, if it is there.
pub const FILE: &str = "/etc/acollida/sync-server.toml";

/// The port that devices and documents expect.
pub const PORT: u16 = 8470;

/// A server's configuration, read and checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// The folder of the ledger.
    pub data: PathBuf,
    /// The PostgreSQL that holds the ledger instead.
    pub store: Option<PostgresUrl>,
    /// Where devices reach the server: for the enrolment codes that are made here.
    pub addresses: Vec<ServerAddress>,
    /// Where to take connections.
    pub listen: SocketAddr,
    /// Where to tell metrics, on this machine alone; none to tell none.
    pub metrics: Option<SocketAddr>,
    /// Show figures as they come.
    pub trial: bool,
    /// Speak TLS with the self-signed certificate of the data folder.
    pub tls_self_signed: bool,
    /// Speak TLS with this certificate chain (PEM).
    pub tls_certificate: Option<PathBuf>,
    /// The private key of the certificate (PEM).
    pub tls_key: Option<PathBuf>,
    /// How much the server takes at once, and how long it waits.
    pub limits: Limits,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            data: PathBuf::from("acollida-data"),
            store: None,
            addresses: Vec::new(),
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, PORT)),
            metrics: None,
            trial: false,
            tls_self_signed: false,
            tls_certificate: None,
            tls_key: None,
            limits: Limits::default(),
        }
    }
}

impl Config {
    /// The files of the certificate and its key, if the server speaks TLS.
    #[must_use]
    pub fn certificate(&self) -> Option<(PathBuf, PathBuf)> {
        if let (Some(certificate), Some(key)) = (&self.tls_certificate, &self.tls_key) {
            return Some((certificate.clone(), key.clone()));
        }
        self.tls_self_signed
            .then(|| (folder::certificate(&self.data), folder::key(&self.data)))
    }

    /// What is wrong with values that are right alone.
    pub(crate) fn contradictions(&self) -> Vec<Wrong> {
        let mut wrong = Vec::new();
        let mut say = |what: &str| wrong.push(Wrong::Together(what.to_owned()));
        match (&self.tls_certificate, &self.tls_key) {
            (Some(_), None) => {
                say("`tls.certificate` needs `tls.key`: name the file of its private key")
            }
            (None, Some(_)) => {
                say("`tls.key` needs `tls.certificate`: name the file of its certificate")
            }
            (Some(_), Some(_)) if self.tls_self_signed => say(
                "`tls.self_signed` and `tls.certificate` exclude each other: leave one of them out",
            ),
            _ => {}
        }
        wrong
    }
}

#[cfg(test)]
mod tests;
