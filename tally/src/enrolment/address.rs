//! Where a server may be: over TLS, or on this machine, or inside an onion service, which encrypts
//! by itself. Plain HTTP across a network would show every count to whoever listens.

use core::net::{Ipv4Addr, Ipv6Addr};
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
    #[error(
        "`{0}` is no server address: expected https://host or https://host:port, without a path"
    )]
    Form(String),
    /// Plain HTTP to another machine.
    #[error("`{0}` is not encrypted: use https, except on this machine or for an onion address")]
    Plain(String),
}

fn is_this_machine(host: &str) -> bool {
    host == "localhost"
        || host == "[::1]"
        || host.parse::<Ipv4Addr>().is_ok_and(|ip| ip.is_loopback())
}

/// An onion service of version 3: 56 letters of base 32 that are its public key (Tor `rend-spec-v3`,
/// section 6). Any other name in `.onion` would be looked up in the open.
fn is_onion(host: &str) -> bool {
    host.strip_suffix(".onion")
        .and_then(|name| name.rsplit('.').next())
        .is_some_and(|key| {
            key.len() == 56 && key.bytes().all(|b| matches!(b, b'a'..=b'z' | b'2'..=b'7'))
        })
}

/// A name of labels of letters, digits and inner hyphens (RFC 1123, section 2.1), or an IP address;
/// IPv6 in brackets (RFC 3986, section 3.2.2).
fn is_host(host: &str) -> bool {
    if let Some(inner) = host
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
    {
        return inner.parse::<Ipv6Addr>().is_ok();
    }
    let label_fits = |label: &str| {
        (1..=63).contains(&label.len())
            && label
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    // A last label that begins with a digit makes every URL reader try an IPv4 address.
    let last = host.rsplit('.').next().unwrap_or(host);
    host.split('.').all(label_fits)
        && (!last.starts_with(|c: char| c.is_ascii_digit()) || host.parse::<Ipv4Addr>().is_ok())
}

/// A port: 1 to 65535, without leading zeros, so that one address has one text.
fn is_port(port: &str) -> bool {
    port.starts_with(|c: char| matches!(c, '1'..='9')) && port.parse::<u16>().is_ok()
}

/// Splits `host` or `host:port`; a colon inside brackets belongs to the host.
fn split_port(authority: &str) -> (&str, Option<&str>) {
    match authority.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
        _ => (authority, None),
    }
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
        let (host, port) = split_port(authority);
        if text.len() > Self::MAX || !is_host(host) || !port.is_none_or(is_port) {
            return Err(form());
        }
        if !encrypted && !is_this_machine(host) && !is_onion(host) {
            return Err(InvalidAddress::Plain(text.chars().take(80).collect()));
        }
        Ok(Self(text_without_slash.to_owned()))
    }
}

serde_as_text!(ServerAddress);
