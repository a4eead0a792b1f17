//! Where a DHIS2 is: over TLS, or on this machine for a trial. A token over plain HTTP would be anybody's.

use std::{fmt, str::FromStr};

use tally::enrolment::ServerAddress;

/// The base address of a DHIS2, such as `https://dhis2.example/hmis`: what stands before `/api`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dhis2Address(String);

/// The text is no address figures may be sent to.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is no address of a DHIS2: expected https://host/path, without `/api`, user, query or fragment"
)]
pub struct InvalidDhis2Address(pub String);

impl Dhis2Address {
    /// The longest address in bytes.
    pub const MAX: usize = 200;

    /// The full URL of a path that starts with `/`.
    #[must_use]
    pub fn join(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }
}

impl fmt::Display for Dhis2Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A segment of unreserved characters (RFC 3986, section 2.3), none that walks up.
fn is_segment(segment: &str) -> bool {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-._~".contains(&b);
    !segment.is_empty() && segment.bytes().all(plain) && !segment.bytes().all(|b| b == b'.')
}

impl FromStr for Dhis2Address {
    type Err = InvalidDhis2Address;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let read = || {
            let text = text.strip_suffix('/').unwrap_or(text);
            let (scheme, rest) = text.split_once("://")?;
            let (authority, path) = match rest.split_once('/') {
                Some((authority, path)) => (authority, Some(path)),
                None => (rest, None),
            };
            // The rules of hosts and ports, and plain HTTP on this machine alone, are those of servers.
            let server: ServerAddress = format!("{scheme}://{authority}").parse().ok()?;
            let onion = scheme == "http" && authority.contains(".onion");
            let segments_fit = path.is_none_or(|path| path.split('/').all(is_segment));
            let is_base = path.is_none_or(|path| path.rsplit('/').next() != Some("api"));
            (text.len() <= Self::MAX && !onion && segments_fit && is_base)
                .then(|| path.map_or_else(|| server.to_string(), |path| format!("{server}/{path}")))
        };
        read().map(Self).ok_or_else(|| {
            // Whatever stands before an `@` may be a password.
            let told = text.rsplit('@').next().unwrap_or_default();
            InvalidDhis2Address(told.chars().take(80).collect())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dhis2_is_reached_over_tls_or_on_this_machine() {
        for (text, url) in [
            ("https://dhis2.example", "https://dhis2.example/api"),
            ("https://dhis2.example/", "https://dhis2.example/api"),
            (
                "https://dhis2.example:8443/hmis",
                "https://dhis2.example:8443/hmis/api",
            ),
            (
                "https://play.example/a/2.41.0/",
                "https://play.example/a/2.41.0/api",
            ),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080/api"),
            (
                "http://localhost:8080/dhis",
                "http://localhost:8080/dhis/api",
            ),
            ("http://[::1]:8080", "http://[::1]:8080/api"),
        ] {
            let address: Dhis2Address = text.parse().unwrap();
            assert_eq!(address.join("/api"), url);
        }
    }

    #[test]
    fn nothing_else_is_an_address() {
        let onion = format!("http://{}.onion", "a".repeat(56));
        for text in [
            "",
            "dhis2.example",
            "ftp://dhis2.example",
            "http://dhis2.example",
            "https://user:secret@dhis2.example",
            "https://dhis2.example?x=1",
            "https://dhis2.example/a?x=1",
            "https://dhis2.example/#a",
            "https://dhis2.example/a b",
            "https://dhis2.example/../a",
            "https://dhis2.example//a",
            "https://dhis2.example/api",
            "https://dhis2.example/api/",
            &onion,
        ] {
            let refused = text.parse::<Dhis2Address>();
            assert!(refused.is_err(), "{text}");
            assert!(!refused.unwrap_err().to_string().contains("secret"));
        }
    }
}
