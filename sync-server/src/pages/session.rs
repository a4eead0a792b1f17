//! Signed in, without a server that remembers anyone: the browser holds the team's read key, sealed so
//! that only this running server can open it.
//!
//! The cookie holds team, key and day of signing in, encrypted and authenticated (XChaCha20-Poly1305)
//! under a key that is drawn when the server starts and lives in its memory alone. So a restart ends all
//! sessions; a copy of the disk opens none; and since each page asks the ledger again whether the key is
//! good, a key that is taken back ends its sessions at once.
//!
//! The browser drops the cookie after twelve hours. The server, which knows days and no time finer,
//! refuses it from the day after the next day on, so that a session begun before midnight lasts.

use std::fmt::Write as _;

use axum::http::{HeaderMap, header};
use chacha20poly1305::{
    KeyInit as _, XChaCha20Poly1305, XNonce,
    aead::{Aead as _, Payload},
};
use jiff::civil::Date;
use tally::{TeamId, team::Key};

use crate::entropy::{Entropy, NoEntropy, draw};

/// The prefix binds the cookie to this host, the whole of it, and to TLS (RFC 6265bis, 4.1.3.2).
/// Browsers take it over plain HTTP from this machine alone (`localhost`, 127.0.0.1), and not all do.
const NAME: &str = "__Host-acollida";

/// Twelve hours in seconds: a long day's work.
const MAX_AGE: u32 = 12 * 60 * 60;

/// What is sealed is a session of this form and nothing else.
const LABEL: &[u8] = b"acollida session 1";

const NONCE: usize = 24;

/// What a browser proves by its cookie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Session {
    /// The team whose figures may be read.
    pub(crate) team: TeamId,
    /// Its read key, as far as the ledger agrees.
    pub(crate) key: Key,
    /// The day of signing in.
    pub(crate) day: Date,
}

/// Makes cookies of sessions, and sessions of cookies.
pub(crate) struct Seal(XChaCha20Poly1305);

impl Seal {
    /// A seal with a key of its own.
    ///
    /// # Errors
    /// There is no randomness.
    pub(crate) fn draw(entropy: &dyn Entropy) -> Result<Self, NoEntropy> {
        let key: [u8; 32] = draw(entropy)?;
        Ok(Self(XChaCha20Poly1305::new(&key.into())))
    }

    /// The value of `Set-Cookie` that signs a browser in.
    ///
    /// # Errors
    /// There is no randomness; nobody is signed in then.
    pub(crate) fn cookie(
        &self,
        session: &Session,
        entropy: &dyn Entropy,
    ) -> Result<String, NoEntropy> {
        let nonce: [u8; NONCE] = draw(entropy)?;
        let mut plain = session.team.as_bytes().to_vec();
        plain.extend_from_slice(session.key.expose());
        plain.extend_from_slice(session.day.to_string().as_bytes());
        let payload = Payload {
            msg: &plain,
            aad: LABEL,
        };
        // Encrypting fails for messages of many gigabytes alone.
        let sealed = self
            .0
            .encrypt(&XNonce::from(nonce), payload)
            .map_err(|_| NoEntropy)?;
        let mut value = String::with_capacity(2 * (NONCE + sealed.len()));
        for byte in nonce.iter().chain(&sealed) {
            // Writing to a String cannot fail.
            let _ = write!(value, "{byte:02x}");
        }
        Ok(format!(
            "{NAME}={value}; Path=/; Max-Age={MAX_AGE}; Secure; HttpOnly; SameSite=Strict"
        ))
    }

    /// The value of `Set-Cookie` that signs a browser out.
    pub(crate) fn no_cookie() -> String {
        format!("{NAME}=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Strict")
    }

    /// The session of a request. A cookie that this server did not make, or made too long ago, is as good
    /// as none.
    pub(crate) fn open(&self, headers: &HeaderMap, today: Date) -> Shown {
        let Some(value) = shown(headers) else {
            return Shown::None;
        };
        match self.unseal(value) {
            Some(session) if lasts(session.day, today) => Shown::Session(session),
            _ => Shown::Ended,
        }
    }

    fn unseal(&self, value: &str) -> Option<Session> {
        let bytes = unhex(value)?;
        let (nonce, sealed) = bytes.split_at_checked(NONCE)?;
        let nonce: [u8; NONCE] = nonce.try_into().ok()?;
        let payload = Payload {
            msg: sealed,
            aad: LABEL,
        };
        let plain = self.0.decrypt(&XNonce::from(nonce), payload).ok()?;
        let (team, rest) = plain.split_at_checked(8)?;
        let (key, day) = rest.split_at_checked(32)?;
        Some(Session {
            team: TeamId::from_bytes(team.try_into().ok()?),
            key: Key::from_bytes(key.try_into().ok()?),
            day: std::str::from_utf8(day).ok()?.parse().ok()?,
        })
    }
}

/// What a request shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Shown {
    /// No cookie.
    None,
    /// A cookie that is good no more.
    Ended,
    /// A session.
    Session(Session),
}

/// Whether a session of that day is good on this one. A clock that was set back ends it.
fn lasts(day: Date, today: Date) -> bool {
    day == today || day.tomorrow().is_ok_and(|next| next == today)
}

fn shown(headers: &HeaderMap) -> Option<&str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, value)| *name == NAME && !value.is_empty())
        .map(|(_, value)| value)
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    // A session has some 90 bytes; nothing longer is looked at.
    if text.len() > 512 || !text.len().is_multiple_of(2) {
        return None;
    }
    let digit = |b: u8| {
        char::from(b)
            .to_digit(16)
            .and_then(|d| u8::try_from(d).ok())
    };
    text.as_bytes()
        .chunks_exact(2)
        .map(|pair| match pair {
            [high, low] => Some(digit(*high)? << 4 | digit(*low)?),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;
    use jiff::civil::date;

    use super::*;
    use crate::entropy::SystemEntropy;

    const DAY: Date = date(2026, 4, 29);

    fn session() -> Session {
        Session {
            team: TeamId::from_bytes([7; 8]),
            key: Key::from_bytes([9; 32]),
            day: DAY,
        }
    }

    fn sent(cookie: &str) -> HeaderMap {
        let pair = cookie.split(';').next().unwrap();
        let value = HeaderValue::try_from(format!("other=1; {pair}")).unwrap();
        HeaderMap::from_iter([(header::COOKIE, value)])
    }

    #[test]
    fn a_session_comes_back_from_its_cookie_until_the_end_of_the_next_day() {
        let seal = Seal::draw(&SystemEntropy).unwrap();
        let cookie = seal.cookie(&session(), &SystemEntropy).unwrap();
        for attribute in [
            "Secure",
            "HttpOnly",
            "SameSite=Strict",
            "Path=/",
            "Max-Age=43200",
        ] {
            assert!(cookie.contains(attribute), "{attribute}");
        }
        let open = |today| seal.open(&sent(&cookie), today);
        assert_eq!(open(DAY), Shown::Session(session()));
        assert_eq!(open(date(2026, 4, 30)), Shown::Session(session()));
        assert_eq!(open(date(2026, 5, 1)), Shown::Ended);
        assert_eq!(open(date(2026, 4, 28)), Shown::Ended);
    }

    #[test]
    fn the_key_cannot_be_seen_in_the_cookie_and_two_cookies_differ() {
        let seal = Seal::draw(&SystemEntropy).unwrap();
        let one = seal.cookie(&session(), &SystemEntropy).unwrap();
        let two = seal.cookie(&session(), &SystemEntropy).unwrap();
        assert_ne!(one, two);
        assert!(!one.contains(&session().key.expose_text()));
    }

    #[test]
    fn another_server_or_a_changed_letter_opens_nothing() {
        let seal = Seal::draw(&SystemEntropy).unwrap();
        let cookie = seal.cookie(&session(), &SystemEntropy).unwrap();
        let other = Seal::draw(&SystemEntropy).unwrap();
        assert_eq!(other.open(&sent(&cookie), DAY), Shown::Ended);
        let pair = cookie.split(';').next().unwrap();
        for at in NAME.len() + 1..pair.len() {
            let mut changed = pair.as_bytes().to_vec();
            changed[at] = if changed[at] == b'0' { b'1' } else { b'0' };
            let changed = String::from_utf8(changed).unwrap();
            assert_eq!(seal.open(&sent(&changed), DAY), Shown::Ended, "{at}");
        }
        for nonsense in ["zz", "0", "", "ünicode"] {
            let headers = sent(&format!("{NAME}={nonsense}"));
            assert!(!matches!(seal.open(&headers, DAY), Shown::Session(_)));
        }
        assert_eq!(seal.open(&HeaderMap::new(), DAY), Shown::None);
    }
}
