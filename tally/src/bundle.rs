//! What devices of one team hand to each other where there is no server between them: the contributions that one
//! of them holds, and the team's profile. Text, a record a line, so that one that cannot be read costs only itself;
//! filled up with empty lines, so that the length says little. It travels sealed, which is the devices' own affair.
//!
//! ```text
//! acollida bundle 1
//! {"version":3,"name":"Taula de barri",…}
//! {"id":"00112233445566778899aabbccddeeff","site":"raval",…}
//! ```
//!
//! The second line is the profile, empty where the device has not read it yet.

use std::collections::BTreeMap;

use crate::{Contribution, TeamProfile};

const HEAD: &str = "acollida bundle ";
const VERSION: &str = "1";

/// To a multiple of so many bytes a bundle is filled up: some ten contributions.
const FILL: usize = 4096;

/// What one device hands to another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bundle {
    /// The team's profile, as the device knows it.
    pub profile: Option<TeamProfile>,
    /// Contributions, its own and others', in no order that means anything.
    pub contributions: Vec<Contribution>,
}

/// A bundle as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadBundle {
    /// What could be read.
    pub bundle: Bundle,
    /// Lines that could not: a newer version wrote them.
    pub unread: usize,
}

/// Bytes are no bundle, or contributions make none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BundleError {
    /// The first line is another.
    #[error("this is no bundle of contributions")]
    NotOne,
    /// A version that this program does not know.
    #[error("the bundle is of a newer version")]
    Newer,
    /// More bytes than a bundle may have.
    #[error("a bundle has {max} bytes at most", max = Bundle::BYTES)]
    TooLarge,
}

impl Bundle {
    /// The most bytes of a bundle: some 50,000 contributions, which a large team makes in a year.
    pub const BYTES: usize = 16 << 20;

    /// The bundle as text. Contributions stand in the order of sheets and ids, each once, whatever the order in which
    /// they were counted or came here.
    ///
    /// # Errors
    /// It would be larger than bundles may be.
    pub fn encode(&self) -> Result<Vec<u8>, BundleError> {
        let mut bytes = format!("{HEAD}{VERSION}\n").into_bytes();
        if let Some(profile) = &self.profile {
            // A profile is made of texts, numbers and maps with texts as keys; none of them can fail to be written.
            bytes.extend(serde_json::to_vec(profile).unwrap_or_default());
        }
        bytes.push(b'\n');
        let sorted: BTreeMap<_, _> = self
            .contributions
            .iter()
            .map(|contribution| ((contribution.sheet(), contribution.id()), contribution))
            .collect();
        for contribution in sorted.values() {
            bytes.extend(contribution.encode());
            bytes.push(b'\n');
            if bytes.len() > Self::BYTES {
                return Err(BundleError::TooLarge);
            }
        }
        let filled = bytes.len().next_multiple_of(FILL);
        bytes.resize(filled, b'\n');
        Ok(bytes)
    }

    /// Reads what [`Self::encode`] wrote, and of what a newer version wrote as much as it can.
    ///
    /// # Errors
    /// It is none, or one whose version is not known. What stands in a single line makes no error; it is counted.
    pub fn decode(bytes: &[u8]) -> Result<ReadBundle, BundleError> {
        if bytes.len() > Self::BYTES.next_multiple_of(FILL) {
            return Err(BundleError::TooLarge);
        }
        let mut lines = bytes.split(|byte| *byte == b'\n');
        let version = lines
            .next()
            .and_then(|head| head.strip_prefix(HEAD.as_bytes()))
            .ok_or(BundleError::NotOne)?;
        if version != VERSION.as_bytes() {
            return Err(BundleError::Newer);
        }
        let mut bundle = Self::default();
        let mut unread = 0;
        if let Some(line) = lines.next().filter(|line| !line.is_empty()) {
            bundle.profile = serde_json::from_slice(line)
                .ok()
                .filter(|profile: &TeamProfile| profile.check_form().is_ok());
            unread += usize::from(bundle.profile.is_none());
        }
        for line in lines.filter(|line| !line.is_empty()) {
            match Contribution::decode(line) {
                Ok(contribution) => bundle.contributions.push(contribution),
                Err(_) => unread += 1,
            }
        }
        Ok(ReadBundle { bundle, unread })
    }
}
