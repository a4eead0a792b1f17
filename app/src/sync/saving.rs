//! Saving a changed team profile, as a state machine without a network: sent with the admin key, it
//! is stored if nobody else changed the profile meanwhile; else the newer one is read.

use tally::{
    TeamProfile,
    api::{ProblemCode, path},
};

use super::{
    Call, Method, Next, Reply, SyncTrouble,
    round::{get, read, refusal},
};
use crate::store::{Membership, Store};

/// What became of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// It is the team's profile now.
    Stored,
    /// Someone else changed the profile before; theirs was read.
    Overtaken,
}

#[derive(Debug)]
enum Step {
    Send,
    Read,
    Done(Saved),
}

/// One change on its way.
#[derive(Debug)]
pub struct Saving {
    membership: Membership,
    profile: TeamProfile,
    step: Step,
}

impl Saving {
    /// A change made from the version that the profile names.
    #[must_use]
    pub const fn of(membership: Membership, profile: TeamProfile) -> Self {
        Self {
            membership,
            profile,
            step: Step::Send,
        }
    }

    /// What comes next.
    ///
    /// # Errors
    /// This device has no admin key, or the profile cannot be written as JSON.
    pub fn next(&self) -> Result<Next, SyncTrouble> {
        let path = path::profile(self.membership.team);
        let key = self.membership.admin_key.clone();
        let key = key.ok_or(SyncTrouble::Refused(ProblemCode::WrongRole))?;
        Ok(match self.step {
            Step::Send => Next::Call(Call {
                method: Method::Put,
                path,
                key,
                body: serde_json::to_vec(&self.profile)
                    .map_err(|_| SyncTrouble::Refused(ProblemCode::InvalidProfile))?,
            }),
            Step::Read => get(path, key),
            Step::Done(_) => Next::Done,
        })
    }

    /// Takes the reply to the last call.
    ///
    /// # Errors
    /// The server says no, something else answered, or the store cannot be written.
    pub fn take(&mut self, store: &mut Store, reply: &Reply) -> Result<(), SyncTrouble> {
        if !(200..300).contains(&reply.status) {
            return match (refusal(reply), &self.step) {
                (SyncTrouble::Refused(ProblemCode::VersionConflict), Step::Send) => {
                    self.step = Step::Read;
                    Ok(())
                }
                (trouble, _) => Err(trouble),
            };
        }
        let stored: TeamProfile = read(reply)?;
        stored.check_form().map_err(|_| SyncTrouble::NotAcollida)?;
        store.set_team_profile(&stored)?;
        // The answer to this very change may have been lost before: then it is there already.
        let ours = TeamProfile {
            version: stored.version,
            ..self.profile.clone()
        } == stored;
        self.step = Step::Done(if ours {
            Saved::Stored
        } else {
            Saved::Overtaken
        });
        Ok(())
    }

    /// What became of it, once [`Saving::next`] says that it is done.
    #[must_use]
    pub const fn saved(&self) -> Option<Saved> {
        match self.step {
            Step::Done(saved) => Some(saved),
            Step::Send | Step::Read => None,
        }
    }
}
