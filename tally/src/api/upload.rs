//! Upload of contributions: what a device sends, and what the server answers for each.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::{Contribution, ContributionId, codes::serde_as_text, hex, ledger::Refusal};

/// Which life of a ledger answers: drawn at random when the ledger is made and again when it is
/// restored from a backup. A device that sees another one sends again what no seal holds.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Incarnation([u8; 8]);

impl Incarnation {
    /// An incarnation from eight bytes that the caller drew at random.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 8]) -> Self {
        Self(bytes)
    }

    /// The bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 8] {
        &self.0
    }
}

impl fmt::Display for Incarnation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        hex::write(f, &self.0)
    }
}

impl fmt::Debug for Incarnation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Incarnation({self})")
    }
}

/// The text is no incarnation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an incarnation is 16 lower-case hexadecimal digits")]
pub struct NoIncarnation;

impl FromStr for Incarnation {
    type Err = NoIncarnation;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        hex::read(text).map(Self).ok_or(NoIncarnation)
    }
}

serde_as_text!(Incarnation);

/// The body of an upload as a device writes it.
#[derive(Debug)]
pub struct Upload;

impl Upload {
    /// The body that carries these contributions, each in its canonical bytes.
    #[must_use]
    pub fn body<'a>(contributions: impl IntoIterator<Item = &'a Contribution>) -> Vec<u8> {
        let mut body = br#"{"contributions":["#.to_vec();
        for (at, contribution) in contributions.into_iter().enumerate() {
            if at > 0 {
                body.push(b',');
            }
            body.extend_from_slice(&contribution.encode());
        }
        body.extend_from_slice(b"]}");
        body
    }
}

/// The body of an upload as a server reads it: each record is kept raw, so that one that is wrong is
/// refused alone.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UploadRequest<'a> {
    /// The records, not yet decoded.
    #[serde(borrow)]
    pub contributions: Vec<&'a RawValue>,
}

/// The answer to an upload.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UploadAnswer {
    /// Which life of the ledger answers.
    pub incarnation: Incarnation,
    /// One verdict a record, in the order they were sent.
    pub verdicts: Vec<Verdict>,
}

/// What became of one record. Counted and already mean: durably in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "answer", rename_all = "kebab-case")]
pub enum Verdict {
    /// It was new and is now in.
    Counted {
        /// Its id.
        id: ContributionId,
        /// The taps the ledger holds under it.
        taps: u32,
    },
    /// It was in already; nothing changed.
    Already {
        /// Its id.
        id: ContributionId,
        /// The taps the ledger holds under it: fewer than sent when a copied profile sent first.
        taps: u32,
    },
    /// It is not in; the device keeps it.
    Refused {
        /// Its id, where it could be read.
        id: Option<ContributionId>,
        /// Why.
        #[serde(flatten)]
        refusal: Refusal,
    },
}

impl Verdict {
    /// The id of the record it speaks of.
    #[must_use]
    pub const fn id(&self) -> Option<ContributionId> {
        match self {
            Self::Counted { id, .. } | Self::Already { id, .. } => Some(*id),
            Self::Refused { id, .. } => *id,
        }
    }
}
