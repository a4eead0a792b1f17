//! Upload of contributions: what a device sends, and what the server answers for each.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::Incarnation;
use crate::{Contribution, ContributionId, ledger::Refusal};

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
