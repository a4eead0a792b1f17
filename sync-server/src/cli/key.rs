//! `key revoke` and `key rotate`.

use clap::Subcommand;
use sync_server::{
    clock::{Clock as _, SystemClock},
    config::Config,
    entropy::SystemEntropy,
    renew_key, void_key,
};
use tally::{TeamId, enrolment::ServerAddress, team::Role};

use super::{NotUnderstood, place::Place};

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
    /// Devices keep what they counted and send it with the new code. If a write key may be in wrong hands,
    /// add --void: then whatever its holder sent to periods that are not sealed is gone, too.
    Rotate {
        /// The team's id, as `team list` shows it
        team: TeamId,
        /// write, read or admin
        role: Role,
        /// Where devices reach this server; up to four, tried in order
        ///
        /// Needed unless the configuration says it.
        #[arg(long = "address", value_name = "URL")]
        addresses: Vec<ServerAddress>,
        /// Drop all counts of periods that are not sealed; devices send theirs again, once each
        ///
        /// For a write key in wrong hands: figures of these periods are empty until the devices have
        /// synced with the new code, and then they are exact.
        #[arg(long)]
        void: bool,
    },
}

impl Key {
    pub(super) fn run(self, config: &Config, place: &Place) -> anyhow::Result<()> {
        let data = config.data.as_path();
        let mut register = super::existing(place)?;
        match self {
            Self::Revoke { team, role } => Ok(register.revoke(team, role)?),
            Self::Rotate {
                team,
                role,
                addresses,
                void,
            } => {
                if void && role != Role::Write {
                    return Err(NotUnderstood(
                        "--void goes with the write key alone: nobody counts with another",
                    )
                    .into());
                }
                let addresses = super::addresses(addresses, config)?;
                let pin = super::pin(data, &addresses)?;
                if void {
                    let today = SystemClock.today();
                    let (code, emptied) =
                        void_key(&mut register, &SystemEntropy, team, today, addresses, pin)?;
                    super::print(&format!("{role} {code}\n"))?;
                    eprintln!(
                        "Periods emptied: {emptied}. Give every device the new code: it sends again what is missing."
                    );
                    return Ok(());
                }
                let code = renew_key(&mut register, &SystemEntropy, team, role, addresses, pin)?;
                super::print(&format!("{role} {code}\n"))
            }
        }
    }
}
