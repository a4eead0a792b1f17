//! Where a server may be: over TLS, or on this machine, or inside an onion service, which encrypts
//! by itself. Plain HTTP across a network would show every count to whoever listens.

use std::{fmt, str::FromStr};

use crate::codes::serde_as_text;

/// The base address of a server, such as `https://acollida.example:8443`, without a path.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ServerAddress(String);

impl ServerAddress {
    /// The longest address in bytes.
    pub const MAX: usize = 200;

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The full URL of a path that starts with `/`.
    #[must_use]
    pub fn join(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }
}

impl fmt::Display for ServerAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for ServerAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ServerAddress({self})")
    }
}

/// The text is no address a device may talk to.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidAddress {
    /// Not `https://host[:port]` or `http://host[:port]`.
    #[error("`{0}` is no server address: expected https://host or https://host:port, without a path")]
    Form(String),
    /// Plain HTTP to another machine.
    #[error("`{0}` is not encrypted: use https, except on this machine or for an onion address")]
    Plain(String),
}

fn is_this_machine(host: &str) -> bool {
    host == "localhost" || host == "[::1]" || host.parse::<std::net::Ipv4Addr>().is_ok_and(|ip| ip.is_loopback())
}

impl FromStr for ServerAddress {
    type Err = InvalidAddress;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let form = || InvalidAddress::Form(text.chars().take(80).collect());
        let text_without_slash = text.strip_suffix('/').unwrap_or(text);
        let (encrypted, authority) = match text_without_slash.split_once("://") {
            Some(("https", rest)) => (true, rest),
            Some(("http", rest)) => (false, rest),
            _ => return Err(form()),
        };
        if text.len() > Self::MAX || !authority.bytes().all(|b| b.is_ascii_alphanumeric() || b".-:[]".contains(&b)) {
            return Err(form());
        }
        let after_host = authority.rfind(']').map_or(0, |at| at + 1);
        let (host, port) = match authority.get(after_host..).and_then(|rest| rest.rfind(':')) {
            Some(colon) => {
                let (host, port) = authority.split_at(after_host + colon);
                (host, port.strip_prefix(':'))
            }
            None => (authority, None),
        };
        if host.is_empty() || port.is_some_and(|port| port.parse::<u16>().is_err() || port.starts_with('+')) {
            return Err(form());
        }
        let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
        let host_fits = match bare {
            Some(inner) => inner.parse::<std::net::Ipv6Addr>().is_ok(),
            None => !host.contains(['[', ']', ':']),
        };
        if !host_fits {
            return Err(form());
        }
        if !encrypted && !is_this_machine(host) && !host.ends_with(".onion") {
            return Err(InvalidAddress::Plain(text.chars().take(80).collect()));
        }
        Ok(Self(text_without_slash.to_owned()))
    }
}

serde_as_text!(ServerAddress);
