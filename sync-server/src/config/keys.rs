//! All keys of the configuration, each with what it takes and what it is for.

use std::{net::SocketAddr, num::NonZeroU32, ops::RangeInclusive, path::PathBuf, time::Duration};

use tally::enrolment::{Enrolment, ServerAddress};

use super::Config;
use crate::postgres::PostgresUrl;

/// One key of the configuration.
pub struct Key {
    /// Its name; a dot stands between a table and a key in it.
    pub name: &'static str,
    /// What it takes.
    pub takes: Takes,
    /// What it is for.
    pub about: &'static str,
    /// Its default as TOML writes it, or an example where it has none.
    pub shown: &'static str,
    /// Whether `shown` is the default.
    pub has_default: bool,
    pub(super) set: fn(&mut Config, Value),
}

impl Key {
    /// The variable of the environment that overrides it: `ACOLLIDA_` and its name in capitals, `_` for
    /// the dot.
    #[must_use]
    pub fn variable(&self) -> String {
        format!("ACOLLIDA_{}", self.name.replace('.', "_").to_uppercase())
    }

    /// Its table, if it stands in one, and its name there.
    #[must_use]
    pub fn place(&self) -> (Option<&'static str>, &'static str) {
        match self.name.split_once('.') {
            Some((table, name)) => (Some(table), name),
            None => (None, self.name),
        }
    }
}

/// What a key takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Takes {
    /// The path of a file or folder.
    Path,
    /// An address and a port of this machine.
    Socket,
    /// The same, reachable from this machine alone.
    Loopback,
    /// Addresses under which devices reach a server.
    Addresses,
    /// The URL of a PostgreSQL; with a password, from the environment alone.
    Store,
    /// True or false.
    Switch,
    /// A whole number in this range.
    Whole(RangeInclusive<i64>),
}

impl Takes {
    /// In words, for a message.
    #[must_use]
    pub fn words(&self) -> String {
        match self {
            Self::Path => "a path in quotes".to_owned(),
            Self::Socket => "an address and a port, such as \"0.0.0.0:8470\"".to_owned(),
            Self::Loopback => {
                "an address that only this machine reaches, and a port, such as \"127.0.0.1:9470\""
                    .to_owned()
            }
            Self::Addresses => format!(
                "a list of 1 to {} addresses, such as [\"https://acollida.example\"]; http:// for this machine and onion services alone",
                Enrolment::SERVERS_MAX
            ),
            Self::Store => {
                "the URL of a PostgreSQL, such as \"postgres://acollida@localhost/acollida\"; one with a password in the variable alone, and none that says sslmode=disable to another machine"
                    .to_owned()
            }
            Self::Switch => "true or false".to_owned(),
            Self::Whole(range) => {
                format!("a whole number from {} to {}", range.start(), range.end())
            }
        }
    }

    /// Reads what stands in a file or in the environment. None: it is not what the key takes.
    pub(super) fn read(&self, raw: Raw) -> Option<Value> {
        Some(match (self, raw) {
            (Self::Path, Raw::Text(text)) if !text.is_empty() => Value::Path(text.into()),
            (Self::Socket, Raw::Text(text)) => Value::Socket(text.parse().ok()?),
            (Self::Loopback, Raw::Text(text)) => {
                let socket: SocketAddr = text.parse().ok()?;
                if !socket.ip().is_loopback() {
                    return None;
                }
                Value::Socket(socket)
            }
            (Self::Addresses, Raw::Texts(texts)) => {
                if texts.is_empty() || texts.len() > Enrolment::SERVERS_MAX {
                    return None;
                }
                let read = texts.iter().map(|text| text.parse().ok());
                Value::Addresses(read.collect::<Option<_>>()?)
            }
            (Self::Store, Raw::Text(text)) => {
                let url: PostgresUrl = text.parse().ok()?;
                if url.has_password() {
                    return None;
                }
                Value::Store(url)
            }
            (Self::Store, Raw::Unseen(text)) => Value::Store(text.parse().ok()?),
            (Self::Switch, Raw::Switch(on)) => Value::Switch(on),
            (Self::Whole(range), Raw::Whole(number)) if range.contains(&number) => {
                Value::Whole(number)
            }
            _ => return None,
        })
    }

    /// What a variable of the environment says, in the form a file would have it.
    pub(super) fn of_text(&self, text: &str) -> Raw {
        match self {
            Self::Path | Self::Socket | Self::Loopback => Raw::Text(text.to_owned()),
            Self::Addresses => Raw::Texts(
                text.split([',', ' '])
                    .filter(|part| !part.is_empty())
                    .map(str::to_owned)
                    .collect(),
            ),
            Self::Store => Raw::Unseen(text.to_owned()),
            Self::Switch => match text {
                "true" => Raw::Switch(true),
                "false" => Raw::Switch(false),
                _ => Raw::Other,
            },
            Self::Whole(_) => text.parse().map_or(Raw::Other, Raw::Whole),
        }
    }
}

/// What stands in a file, before anyone knows what it should be.
pub(super) enum Raw {
    Text(String),
    // Text where other users of the machine cannot read it.
    Unseen(String),
    Texts(Vec<String>),
    Whole(i64),
    Switch(bool),
    Other,
}

/// What a key was read as.
pub(super) enum Value {
    Path(PathBuf),
    Socket(SocketAddr),
    Addresses(Vec<ServerAddress>),
    Store(PostgresUrl),
    Switch(bool),
    Whole(i64),
}

// A value that was read by the key's own `Takes` is of its kind; these say so once, for all keys.
impl Value {
    fn path(self) -> Option<PathBuf> {
        match self {
            Self::Path(path) => Some(path),
            _ => None,
        }
    }

    fn socket(self) -> Option<SocketAddr> {
        match self {
            Self::Socket(socket) => Some(socket),
            _ => None,
        }
    }

    fn is_on(&self) -> bool {
        matches!(self, Self::Switch(true))
    }

    fn seconds(self) -> Duration {
        Duration::from_secs(self.whole().into())
    }

    // The range was checked, so it fits.
    fn whole(self) -> u32 {
        match self {
            Self::Whole(number) => u32::try_from(number).unwrap_or(u32::MAX),
            _ => 0,
        }
    }

    fn size(self) -> usize {
        usize::try_from(self.whole()).unwrap_or(usize::MAX)
    }
}

/// Every key, in the order of the example.
pub const KEYS: &[Key] = &[
    Key {
        name: "data",
        takes: Takes::Path,
        about: "The folder that holds the ledger; made if it is not there.",
        shown: "\"acollida-data\"",
        has_default: true,
        set: |config, value| {
            if let Some(path) = value.path() {
                config.data = path;
            }
        },
    },
    Key {
        name: "store",
        takes: Takes::Store,
        about: "The PostgreSQL that holds the ledger instead. The folder then holds the certificate alone.",
        shown: "\"postgres://acollida@localhost/acollida\"",
        has_default: false,
        set: |config, value| {
            if let Value::Store(url) = value {
                config.store = Some(url);
            }
        },
    },
    Key {
        name: "addresses",
        takes: Takes::Addresses,
        about: "Where devices reach this server. Enrolment codes carry it; devices try them in this order.",
        shown: "[\"https://acollida.example\"]",
        has_default: false,
        set: |config, value| {
            if let Value::Addresses(addresses) = value {
                config.addresses = addresses;
            }
        },
    },
    Key {
        name: "listen",
        takes: Takes::Socket,
        about: "Where to take connections. 127.0.0.1 is this machine alone, 0.0.0.0 all its addresses.",
        shown: "\"127.0.0.1:8470\"",
        has_default: true,
        set: |config, value| {
            if let Some(socket) = value.socket() {
                config.listen = socket;
            }
        },
    },
    Key {
        name: "metrics",
        takes: Takes::Loopback,
        about: "Where to tell totals of requests and events, in the text format of Prometheus, on this machine alone. Without it they are told nowhere.",
        shown: "\"127.0.0.1:9470\"",
        has_default: false,
        set: |config, value| config.metrics = value.socket(),
    },
    Key {
        name: "trial",
        takes: Takes::Switch,
        about: "Show figures as they come: for a trial or a demonstration. Not for a team that counts people's help: whoever looks twice would see single contacts.",
        shown: "false",
        has_default: true,
        set: |config, value| config.trial = value.is_on(),
    },
    Key {
        name: "tls.self_signed",
        takes: Takes::Switch,
        about: "Speak TLS with the certificate that `init` or `tls self-signed` made in the data folder.",
        shown: "false",
        has_default: true,
        set: |config, value| config.tls_self_signed = value.is_on(),
    },
    Key {
        name: "tls.certificate",
        takes: Takes::Path,
        about: "Speak TLS with this certificate chain (PEM). It is read again when it changes.",
        shown: "\"/etc/acollida/fullchain.pem\"",
        has_default: false,
        set: |config, value| config.tls_certificate = value.path(),
    },
    Key {
        name: "tls.key",
        takes: Takes::Path,
        about: "The private key of the certificate (PEM).",
        shown: "\"/etc/acollida/privkey.pem\"",
        has_default: false,
        set: |config, value| config.tls_key = value.path(),
    },
    Key {
        name: "limits.connections",
        takes: Takes::Whole(1..=65_536),
        about: "Open connections; more are told to come back.",
        shown: "4096",
        has_default: true,
        set: |config, value| config.limits.connections = value.size(),
    },
    Key {
        name: "limits.in_flight",
        takes: Takes::Whole(1..=4_096),
        about: "Requests that are answered at once; more are told to come back.",
        shown: "256",
        has_default: true,
        set: |config, value| config.limits.in_flight = value.size(),
    },
    Key {
        name: "limits.header_seconds",
        takes: Takes::Whole(1..=600),
        about: "How long a connection may take to send the headers of a request.",
        shown: "5",
        has_default: true,
        set: |config, value| config.limits.header = value.seconds(),
    },
    Key {
        name: "limits.request_seconds",
        takes: Takes::Whole(1..=600),
        about: "How long a request may take from its headers to the end of the answer; the first on a connection, from the connection on.",
        shown: "25",
        has_default: true,
        set: |config, value| config.limits.request = value.seconds(),
    },
    Key {
        name: "limits.drain_seconds",
        takes: Takes::Whole(0..=600),
        about: "How long a stop waits for requests that are being answered.",
        shown: "10",
        has_default: true,
        set: |config, value| config.limits.drain = value.seconds(),
    },
    Key {
        name: "limits.key_per_second",
        takes: Takes::Whole(0..=1_000_000),
        about: "Requests a second with one key, in the long run; ten times as many at once. All devices of a team share its key. 0 is without limit.",
        shown: "200",
        has_default: true,
        set: |config, value| config.limits.key_per_second = NonZeroU32::new(value.whole()),
    },
    Key {
        name: "limits.per_second",
        takes: Takes::Whole(0..=1_000_000),
        about: "Requests a second in all, in the long run; ten times as many at once. 0 is without limit.",
        shown: "2000",
        has_default: true,
        set: |config, value| config.limits.per_second = NonZeroU32::new(value.whole()),
    },
];
