//! Counts carried by hand: everything this device holds as one file for another device of the team, and what came in
//! such a file. It needs no server and no network. Who carries whose counts, how often and by which way, changes no
//! sum: a contribution is in once, by its id.

mod sealed;

use std::{fs::File, io::Read as _, path::Path};

use tally::{Bundle, bundle::BundleError, team::Key};

use crate::{
    edge::{Entropy, NoRandomness},
    store::{Membership, Merged, Store, StoreError},
};

/// How files of counts are called at their end.
pub const EXTENSION: &str = "acollida";

/// A file of counts that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The file.
    pub bytes: Vec<u8>,
    /// Contacts in it, all that this device holds.
    pub contacts: u64,
}

/// What came of a file that was taken in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// Contacts that were not here before.
    pub contacts: u64,
    /// Contributions that were not here before, or less of them.
    pub contributions: usize,
    /// Lines of the file that this version cannot read.
    pub unread: usize,
    /// The team's profile came with it.
    pub profile: bool,
}

/// What is wrong with a file of counts, or with what is to become one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CarryFault {
    /// The device has no code to count with, of which the key follows.
    #[error("this device has no code to count with")]
    NoCode,
    /// Something else.
    #[error("this is no file of counts from Acollida")]
    NotOne,
    /// Not whole, or changed.
    #[error("the file of counts is damaged or not complete")]
    Damaged,
    /// Sealed with another key: by another team, or before or after its code was changed.
    #[error("the file of counts was sealed with another code")]
    OtherCode,
    /// Of a newer version.
    #[error("the file of counts is of a newer version")]
    Newer,
    /// More than fits into one.
    #[error("the counts of this device do not fit into one file")]
    TooLarge,
    /// The file cannot be read.
    #[error("the file cannot be read")]
    Unreadable,
}

/// Why a file of counts cannot be made or taken in. Nothing is changed then.
#[derive(Debug, thiserror::Error)]
pub enum CarryError {
    /// The file.
    #[error(transparent)]
    Fault(#[from] CarryFault),
    /// The store cannot be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// There is no randomness to be had.
    #[error(transparent)]
    Entropy(#[from] NoRandomness),
}

impl From<BundleError> for CarryFault {
    fn from(error: BundleError) -> Self {
        match error {
            BundleError::NotOne => Self::NotOne,
            BundleError::Newer => Self::Newer,
            BundleError::TooLarge => Self::TooLarge,
        }
    }
}

/// Makes a file of everything this device holds, its own counts and those it carries for others, and of the team's
/// profile. What is open is frozen first, as before a sync.
///
/// # Errors
/// As [`CarryError`] says.
pub fn give(store: &mut Store, entropy: &dyn Entropy) -> Result<Given, CarryError> {
    let key = key(store.membership()?.as_ref())?;
    store.freeze()?;
    let bundle = Bundle {
        profile: store.team_profile()?,
        contributions: store
            .contributions()?
            .into_iter()
            .map(|kept| kept.contribution)
            .collect(),
    };
    let contacts = bundle
        .contributions
        .iter()
        .map(tally::Contribution::contacts)
        .sum::<i64>();
    Ok(Given {
        bytes: sealed::seal(&key, &bundle.encode().map_err(CarryFault::from)?, entropy)?,
        // A correction may be here while what it corrects is sealed and gone.
        contacts: u64::try_from(contacts).unwrap_or_default(),
    })
}

/// Takes in a file of counts, in one transaction. What is here already changes nothing.
///
/// # Errors
/// As [`CarryError`] says.
pub fn take(store: &mut Store, file: &[u8]) -> Result<Taken, CarryError> {
    let membership = store.membership()?;
    let clear = sealed::open(&key(membership.as_ref())?, file)?;
    let read = Bundle::decode(&clear).map_err(CarryFault::from)?;
    let contributions = &read.bundle.contributions;
    let merged = store.merge(contributions)?;
    let new: Vec<_> = merged
        .iter()
        .zip(contributions)
        .filter(|(merged, _)| matches!(merged, Merged::Added | Merged::Replaced))
        .map(|(_, contribution)| contribution.contacts())
        .collect();
    // Where there is a server, it alone says what the team is; before it was reached, another device may.
    let served = membership.is_some_and(|membership| membership.has_server());
    let known = store.team_profile()?.map(|profile| profile.version);
    let newer = read
        .bundle
        .profile
        .filter(|profile| known.is_none_or(|version| !served && profile.version > version));
    if let Some(profile) = &newer {
        store.set_team_profile(profile)?;
    }
    Ok(Taken {
        contacts: u64::try_from(new.iter().sum::<i64>()).unwrap_or_default(),
        contributions: new.len(),
        unread: read.unread,
        profile: newer.is_some(),
    })
}

/// Reads a file that somebody chose, and no more of it than a file of counts may have.
///
/// # Errors
/// It cannot be read. One that is larger is none.
pub fn read(file: &Path) -> Result<Vec<u8>, CarryFault> {
    let mut bytes = Vec::new();
    File::open(file)
        .and_then(|file| {
            file.take(sealed::LARGEST as u64 + 1)
                .read_to_end(&mut bytes)
        })
        .map_err(|_| CarryFault::Unreadable)?;
    Ok(bytes)
}

fn key(membership: Option<&Membership>) -> Result<Key, CarryFault> {
    let membership = membership.ok_or(CarryFault::NoCode)?;
    let (secret, epoch) = membership.secret.as_ref().ok_or(CarryFault::NoCode)?;
    Ok(secret.bundle_key(membership.team, *epoch))
}

#[cfg(test)]
mod tests {
    use tally::{
        TeamId,
        enrolment::{Enrolment, Grant},
        team::TeamSecret,
    };

    use super::*;
    use crate::edge::SystemEntropy;

    #[test]
    fn lines_of_a_newer_version_are_left_out_and_told() {
        let folder = tempfile::tempdir().unwrap();
        let profile = crate::store::Profile::at(folder.path());
        let mut store = Store::open(&profile, &SystemEntropy).unwrap();
        let membership = Membership::from_code(&Enrolment {
            team: TeamId::from_bytes([3; 8]),
            epoch: 1,
            grant: Grant::Write(TeamSecret::from_bytes([5; 32])),
            pin: None,
            servers: Vec::new(),
        });
        store.set_membership(&membership).unwrap();
        let key = key(Some(&membership)).unwrap();
        let file = |lines: &[u8]| sealed::seal(&key, lines, &SystemEntropy).unwrap();
        let record = r#"{"id":"00112233445566778899aabbccddeeff","site":"raval","period":"2026-04/W18","taps":5,"cells":[["food.meal/nn/given",4,1]]}"#;
        let lines = format!("acollida bundle 1\n\n{{\"id\":\"of another kind\"}}\n{record}\n\n");
        let expected = Taken {
            contacts: 3,
            contributions: 1,
            unread: 1,
            profile: false,
        };
        assert_eq!(take(&mut store, &file(lines.as_bytes())).unwrap(), expected);
        let newer = take(&mut store, &file(b"acollida bundle 2\n"));
        assert!(matches!(newer, Err(CarryError::Fault(CarryFault::Newer))));
    }
}
