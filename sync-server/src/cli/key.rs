//! `key revoke` and `key rotate`.

use clap::Subcommand;
use sync_server::{entropy::SystemEntropy, renew_key};
use tally::{TeamId, enrolment::ServerAddress, team::Role};

use super::place::Place;

#[derive(Subcommand)]
pub(super) enum Key {
    /// Take back a team's keys of one role, at once and for good
    Revoke {
        /// The team's id, as `team list` shows it
        team: TeamId,
        /// write, read or admin
        role: Role,
    },
    /// Take back a team's keys of one role and print the enrolment code of a new one
    ///
    /// Devices keep what they counted and send it with the new code.
    Rotate {
        /// The team's id, as `team list` shows it
        team: TeamId,
        /// write, read or admin
        role: Role,
        /// Where devices reach this server; up to four, tried in order
        #[arg(long = "address", value_name = "URL", required = true)]
        addresses: Vec<ServerAddress>,
    },
}

impl Key {
    pub(super) fn run(self, place: &Place) -> anyhow::Result<()> {
        let mut register = super::open(place)?;
        match self {
            Self::Revoke { team, role } => Ok(register.revoke(team, role)?),
            Self::Rotate {
                team,
                role,
                addresses,
            } => {
                super::check_addresses(&addresses)?;
                let pin = super::pin(&place.data, &addresses)?;
                let code = renew_key(&mut register, &SystemEntropy, team, role, addresses, pin)?;
                super::print(&format!("{role} {code}\n"))
            }
        }
    }
}
