//! What an enrolment code holds, and its bytes.
//!
//! Bytes, version 1: role (1), team id (8), epoch (2, big endian), secret or key (32), pin flag (1)
//! and pin (32 if flagged), number of addresses (1), each as length (1) and ASCII text.

use std::{fmt, str::FromStr};

use super::{CodeError, ServerAddress, text};
use crate::team::{Key, Role, TeamId, TeamSecret};

/// What the holder of a code may do, with what proves it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Grant {
    /// Count: the team secret, from which the write key is derived.
    Write(TeamSecret),
    /// Read figures.
    Read(Key),
    /// Change the team's profile.
    Admin(Key),
}

impl Grant {
    /// The role.
    #[must_use]
    pub const fn role(&self) -> Role {
        match self {
            Self::Write(_) => Role::Write,
            Self::Read(_) => Role::Read,
            Self::Admin(_) => Role::Admin,
        }
    }

    const fn bytes(&self) -> &[u8; 32] {
        match self {
            Self::Write(secret) => secret.expose(),
            Self::Read(key) | Self::Admin(key) => key.expose(),
        }
    }
}

/// The contents of an enrolment code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enrolment {
    /// The team.
    pub team: TeamId,
    /// The epoch of the team's keys; a rotation makes the next.
    pub epoch: u16,
    /// What it allows.
    pub grant: Grant,
    /// SHA-256 of the server's certificate (DER), where it is not one that authorities vouch for.
    pub pin: Option<[u8; 32]>,
    /// Where the server is, in the order to try; none for a team without a server. A code has room
    /// for [`Self::SERVERS_MAX`]; any more are left out of its text.
    pub servers: Vec<ServerAddress>,
}

impl Enrolment {
    /// The most addresses in a code.
    pub const SERVERS_MAX: usize = 4;

    fn to_bytes(&self) -> Vec<u8> {
        let role = match self.grant.role() {
            Role::Write => 1,
            Role::Read => 2,
            Role::Admin => 3,
        };
        let mut bytes = vec![role];
        bytes.extend_from_slice(self.team.as_bytes());
        bytes.extend_from_slice(&self.epoch.to_be_bytes());
        bytes.extend_from_slice(self.grant.bytes());
        match &self.pin {
            None => bytes.push(0),
            Some(pin) => {
                bytes.push(1);
                bytes.extend_from_slice(pin);
            }
        }
        let servers = self
            .servers
            .get(..Self::SERVERS_MAX)
            .unwrap_or(&self.servers);
        bytes.push(u8::try_from(servers.len()).unwrap_or_default());
        for server in servers {
            let text = server.as_str().as_bytes();
            // An address has at most 200 bytes.
            bytes.push(u8::try_from(text.len()).unwrap_or_default());
            bytes.extend_from_slice(text);
        }
        bytes
    }

    fn from_bytes(bytes: &[u8]) -> Result<Self, CodeError> {
        let mut rest = Reader(bytes);
        let role = rest.byte()?;
        let team = TeamId::from_bytes(rest.array()?);
        let epoch = u16::from_be_bytes(rest.array()?);
        let secret: [u8; 32] = rest.array()?;
        let grant = match role {
            1 => Grant::Write(TeamSecret::from_bytes(secret)),
            2 => Grant::Read(Key::from_bytes(secret)),
            3 => Grant::Admin(Key::from_bytes(secret)),
            _ => return Err(CodeError::Contents),
        };
        let pin = match rest.byte()? {
            0 => None,
            1 => Some(rest.array()?),
            _ => return Err(CodeError::Contents),
        };
        let count = usize::from(rest.byte()?);
        if count > Self::SERVERS_MAX {
            return Err(CodeError::Contents);
        }
        let mut servers = Vec::with_capacity(count);
        for _ in 0..count {
            let length = usize::from(rest.byte()?);
            let text = std::str::from_utf8(rest.take(length)?).map_err(|_| CodeError::Contents)?;
            servers.push(text.parse().map_err(CodeError::Address)?);
        }
        if !rest.0.is_empty() {
            return Err(CodeError::Contents);
        }
        Ok(Self {
            team,
            epoch,
            grant,
            pin,
            servers,
        })
    }
}

/// Takes bytes off the front; running out is an error of the contents, since the length of the
/// whole was checked before.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> Result<&'a [u8], CodeError> {
        let (head, tail) = self.0.split_at_checked(length).ok_or(CodeError::Contents)?;
        self.0 = tail;
        Ok(head)
    }

    fn byte(&mut self) -> Result<u8, CodeError> {
        self.array::<1>().map(|[byte]| byte)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], CodeError> {
        self.take(N)?.try_into().map_err(|_| CodeError::Contents)
    }
}

impl fmt::Display for Enrolment {
    /// The code as text to paste. It grants what it says: show it only to who may have it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&text::write(&self.to_bytes()))
    }
}

impl FromStr for Enrolment {
    type Err = CodeError;

    fn from_str(pasted: &str) -> Result<Self, CodeError> {
        Self::from_bytes(&text::read(pasted)?)
    }
}

#[cfg(test)]
mod tests {
    use super::{super::InvalidAddress, *};

    /// A right code's bytes: counting, one server, no pin.
    fn right() -> Vec<u8> {
        let enrolment = Enrolment {
            team: TeamId::from_bytes([1; 8]),
            epoch: 1,
            grant: Grant::Write(TeamSecret::from_bytes([2; 32])),
            pin: None,
            servers: vec!["https://acollida.example".parse().unwrap()],
        };
        enrolment.to_bytes()
    }

    /// A code whose checksums are right, whatever it says.
    fn read(bytes: &[u8]) -> Result<Enrolment, CodeError> {
        text::write(bytes).parse()
    }

    const PIN_FLAG: usize = 43;
    const SERVERS: usize = 44;

    fn with(at: usize, byte: u8) -> Result<Enrolment, CodeError> {
        let mut bytes = right();
        bytes[at] = byte;
        read(&bytes)
    }

    #[test]
    fn a_sound_code_that_says_what_no_code_says_is_refused() {
        assert!(read(&right()).is_ok());
        for role in [0, 4, 255] {
            assert_eq!(with(0, role), Err(CodeError::Contents));
        }
        for flag in [1, 2, 255] {
            assert_eq!(with(PIN_FLAG, flag), Err(CodeError::Contents));
        }
        for count in [0, 2, 5, 255] {
            assert_eq!(with(SERVERS, count), Err(CodeError::Contents));
        }
        for length in [25, 255] {
            assert_eq!(with(SERVERS + 1, length), Err(CodeError::Contents));
        }
        assert_eq!(with(SERVERS + 2, 0xff), Err(CodeError::Contents));
    }

    #[test]
    fn a_sound_code_with_bytes_missing_or_left_over_is_refused() {
        let bytes = right();
        for length in 0..bytes.len() {
            assert_eq!(read(&bytes[..length]), Err(CodeError::Contents), "{length}");
        }
        assert_eq!(read(&[&bytes[..], &[0]].concat()), Err(CodeError::Contents));
    }

    #[test]
    fn a_sound_code_with_more_servers_than_a_code_has_is_refused() {
        let mut bytes = right();
        let server = bytes.split_off(SERVERS + 1);
        for count in 1..=6 {
            bytes[SERVERS] = count;
            bytes.extend_from_slice(&server);
            let read = read(&bytes).map(|enrolment| enrolment.servers.len());
            let expected = usize::from(count);
            assert_eq!(
                read.ok(),
                (expected <= Enrolment::SERVERS_MAX).then_some(expected)
            );
        }
    }

    #[test]
    fn a_sound_code_never_leads_to_a_server_that_is_not_allowed() {
        let mut bytes = right();
        bytes.truncate(SERVERS + 1);
        let address = b"http://evil.example";
        bytes.push(u8::try_from(address.len()).unwrap());
        bytes.extend_from_slice(address);
        assert!(matches!(
            read(&bytes),
            Err(CodeError::Address(InvalidAddress::Plain(_)))
        ));
    }
}
