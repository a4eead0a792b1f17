//! A changed team profile at the desk: checked before it is sent, and what became of it.

use tally::{TeamProfile, api::ProblemCode};

use super::{Trouble, desk::Desk};
use crate::sync::{Saved, SyncTrouble};

/// Whether a change waits to be sent, or is on its way.
#[derive(Debug, Default)]
pub(super) enum Change {
    #[default]
    None,
    Waits(TeamProfile),
    OnItsWay,
}

impl Desk {
    /// Takes in a changed profile, to be sent. A second one before the first is answered takes its
    /// place if that has not gone out yet.
    pub(super) fn change_team(&mut self, profile: TeamProfile) -> Result<(), Trouble> {
        let membership = self.membership().ok_or(Trouble::NoTeam)?;
        if membership.admin_key.is_none() {
            return Err(Trouble::NotCoordinator);
        }
        if !membership.has_server() {
            return Err(Trouble::NoServer);
        }
        profile.check().map_err(Trouble::InvalidProfile)?;
        if matches!(self.change, Change::OnItsWay) {
            return Err(Trouble::Server(ProblemCode::Unavailable));
        }
        self.change = Change::Waits(profile);
        Ok(())
    }

    /// The change to send now, if one waits.
    pub(super) fn take_change(&mut self) -> Option<TeamProfile> {
        match std::mem::take(&mut self.change) {
            Change::Waits(profile) => {
                self.change = Change::OnItsWay;
                Some(profile)
            }
            other => {
                self.change = other;
                None
            }
        }
    }

    /// Tells what became of it.
    pub(super) fn changed(&mut self, ended: Result<Saved, SyncTrouble>) {
        self.change = Change::None;
        match ended {
            Ok(Saved::Stored) => {}
            Ok(Saved::Overtaken) => self.fail(Trouble::ProfileChanged),
            // It was checked before it went out: what only the server knows is which sites have
            // counts.
            Err(SyncTrouble::Refused(ProblemCode::InvalidProfile)) => {
                self.fail(Trouble::SiteInUse);
            }
            Err(trouble) => self.fail(trouble.into()),
        }
        if let Err(error) = self.read_again() {
            self.fail(error.into());
        }
    }
}
