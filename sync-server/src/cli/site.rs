//! `site add` and `site list`.

use std::fmt::Write as _;

use clap::Subcommand;
use tally::{SiteCode, TeamId};

use super::place::Place;

#[derive(Subcommand)]
pub(super) enum Site {
    /// Add a site to a team's list
    Add {
        /// The team's id, as `team list` shows it
        team: TeamId,
        /// A short code that never changes: 1 to 16 of a-z, 0-9 and -
        code: SiteCode,
        /// What people call the site
        label: String,
    },
    /// List a team's sites: code, label
    List {
        /// The team's id, as `team list` shows it
        team: TeamId,
    },
}

impl Site {
    pub(super) fn run(self, place: &Place) -> anyhow::Result<()> {
        let mut register = super::existing(place)?;
        match self {
            Self::Add { team, code, label } => {
                Ok(register.add_site(team, tally::Site { code, label })?)
            }
            Self::List { team } => {
                let mut text = String::new();
                for site in register.profile(team)?.sites {
                    // Writing to a String cannot fail.
                    let _ = writeln!(text, "{}\t{}", site.code, site.label);
                }
                super::print(&text)
            }
        }
    }
}
