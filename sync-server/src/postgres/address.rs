//! Where a PostgreSQL is: a URL that may hold a password, which is therefore shown to nobody.

use std::{fmt, net::IpAddr, path::PathBuf, str::FromStr, time::Duration};

use tokio_postgres::{
    Config,
    config::{Host, SslMode},
};

/// How long one attempt to connect may take.
const CONNECTING: Duration = Duration::from_secs(5);

/// The parameter that names a file of certificate authorities, as in libpq's URLs.
const AUTHORITIES: &str = "sslrootcert";

/// Why a text is no address of a PostgreSQL that is used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoPostgresUrl {
    /// It does not begin as one.
    #[error("a store begins with postgres://, such as postgres://acollida@localhost/acollida")]
    Scheme,
    /// It cannot be read. What is wrong is told without quoting it, for it may hold a password.
    #[error(
        "the store's URL cannot be read: postgres://USER:PASSWORD@HOST:PORT/DATABASE, with %-escapes for special characters and ?sslmode=, ?sslrootcert= as needed"
    )]
    Unreadable,
    /// What would travel in clear over a network.
    #[error(
        "the store's URL says sslmode=disable, and {0} is another machine: counts and keys' hashes never cross a network in clear; leave sslmode out"
    )]
    InClear(String),
}

/// The URL of a PostgreSQL.
#[derive(Clone, PartialEq, Eq)]
pub struct PostgresUrl {
    // Boxed, because it is large and an address is handed about.
    config: Box<Config>,
    /// Certificate authorities to trust in place of the usual ones.
    pub(super) authorities: Option<PathBuf>,
}

impl PostgresUrl {
    /// Whether it holds a password, which whoever lists this machine's processes would see if it stood on a
    /// command line.
    #[must_use]
    pub fn has_password(&self) -> bool {
        self.config.get_password().is_some()
    }

    /// What the client library is told.
    pub(super) fn config(&self) -> Config {
        let mut config = (*self.config).clone();
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(CONNECTING);
        }
        if self.crosses_a_network() {
            config.ssl_mode(SslMode::Require);
        }
        config
    }

    /// Whether any of its hosts may be another machine.
    fn crosses_a_network(&self) -> bool {
        self.config.get_hosts().iter().any(|host| !is_here(host))
            || self
                .config
                .get_hostaddrs()
                .iter()
                .any(|address| !address.is_loopback())
    }
}

fn is_here(host: &Host) -> bool {
    match host {
        Host::Unix(_) => true,
        Host::Tcp(name) => {
            name == "localhost"
                || name
                    .parse()
                    .is_ok_and(|address: IpAddr| address.is_loopback())
        }
    }
}

impl FromStr for PostgresUrl {
    type Err = NoPostgresUrl;

    fn from_str(text: &str) -> Result<Self, NoPostgresUrl> {
        if !["postgres://", "postgresql://"]
            .iter()
            .any(|scheme| text.starts_with(scheme))
        {
            return Err(NoPostgresUrl::Scheme);
        }
        let (text, authorities) = without_authorities(text);
        let config: Config = text.parse().map_err(|_| NoPostgresUrl::Unreadable)?;
        if config.get_hosts().is_empty() && config.get_hostaddrs().is_empty() {
            return Err(NoPostgresUrl::Unreadable);
        }
        let url = Self {
            config: Box::new(config),
            authorities,
        };
        let elsewhere = url.config.get_hosts().iter().find(|host| !is_here(host));
        match elsewhere {
            Some(Host::Tcp(name)) if url.config.get_ssl_mode() == SslMode::Disable => {
                Err(NoPostgresUrl::InClear(name.clone()))
            }
            _ => Ok(url),
        }
    }
}

/// The URL without the parameter that the client library does not know, and that parameter.
fn without_authorities(text: &str) -> (String, Option<PathBuf>) {
    let Some((head, query)) = text.split_once('?') else {
        return (text.to_owned(), None);
    };
    let mut authorities = None;
    let mut rest = Vec::new();
    for parameter in query.split('&') {
        match parameter.split_once('=') {
            Some((AUTHORITIES, path)) => authorities = Some(PathBuf::from(path)),
            _ => rest.push(parameter),
        }
    }
    let rest = rest.join("&");
    let mark = if rest.is_empty() { "" } else { "?" };
    (format!("{head}{mark}{rest}"), authorities)
}

impl fmt::Debug for PostgresUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PostgresUrl")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<PostgresUrl, NoPostgresUrl> {
        text.parse()
    }

    #[test]
    fn a_password_is_noticed_and_shown_nowhere() {
        let url = read("postgres://ana:secret-word@localhost/acollida").unwrap();
        assert!(url.has_password());
        assert!(!format!("{url:?}").contains("secret-word"));
        assert!(
            !read("postgres://ana@localhost/acollida")
                .unwrap()
                .has_password()
        );
        for wrong in [
            "postgres://ana:secret-word@localhost:port/acollida",
            "postgres://ana:secret-word@localhost/acollida?colour=red",
            "postgres://ana:secret-word@db.example/acollida?sslmode=disable",
            "mysql://ana:secret-word@localhost/acollida",
        ] {
            let error = read(wrong).unwrap_err();
            assert!(!error.to_string().contains("secret-word"), "{error}");
            assert!(!format!("{error:?}").contains("secret-word"), "{error:?}");
        }
    }

    #[test]
    fn what_crosses_a_network_is_encrypted() {
        for (text, mode) in [
            ("postgres://db.example/acollida", SslMode::Require),
            (
                "postgres://db.example/acollida?sslmode=prefer",
                SslMode::Require,
            ),
            ("postgres://localhost,db.example/acollida", SslMode::Require),
            ("postgres://localhost/acollida", SslMode::Prefer),
            (
                "postgres://127.0.0.1:5433/acollida?sslmode=disable",
                SslMode::Disable,
            ),
            ("postgres://%2Frun%2Fpostgresql/acollida", SslMode::Prefer),
            ("postgres:///acollida?host=/run/postgresql", SslMode::Prefer),
        ] {
            assert_eq!(read(text).unwrap().config().get_ssl_mode(), mode, "{text}");
        }
        let disabled = read("postgres://db.example/acollida?sslmode=disable");
        assert_eq!(
            disabled.unwrap_err(),
            NoPostgresUrl::InClear("db.example".to_owned())
        );
    }

    #[test]
    fn a_team_s_own_authority_can_be_named() {
        let url = read("postgres://db.example/acollida?sslrootcert=/etc/ca.pem&connect_timeout=2");
        let url = url.unwrap();
        assert_eq!(url.authorities, Some(PathBuf::from("/etc/ca.pem")));
        assert_eq!(
            url.config().get_connect_timeout(),
            Some(&Duration::from_secs(2))
        );
    }

    #[test]
    fn a_url_without_a_host_says_nothing_of_where() {
        assert_eq!(
            read("postgres:///acollida").unwrap_err(),
            NoPostgresUrl::Unreadable
        );
    }
}
