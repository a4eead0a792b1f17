//! `team create` and `team list`.

use std::{fmt::Write as _, path::PathBuf};

use anyhow::{Context as _, bail};
use clap::{Args, Subcommand};
use sync_server::{Codes, Founding, config::Config, entropy::SystemEntropy, folder, found};
use tally::{Site, SiteCode, TeamProfile, enrolment::ServerAddress};

use super::place::Place;

#[derive(Subcommand)]
pub(super) enum Team {
    /// Create a team and print its three enrolment codes
    ///
    /// `write` is for the devices that count, `read` for those who read figures, `admin` for those
    /// who change sites and kinds. The server keeps no copy: store the codes safely.
    Create(Create),
    /// List the teams: id, number of sites, name
    List,
}

#[derive(Args)]
pub(super) struct Create {
    /// The team's name, as its devices show it
    #[arg(value_name = "NAME")]
    name: String,
    /// Where devices reach this server, such as `https://acollida.example`; up to four, tried in order
    ///
    /// Needed unless the configuration says it.
    #[arg(long = "address", value_name = "URL")]
    addresses: Vec<ServerAddress>,
    /// The team's sites, each a short code and a label
    #[arg(long, value_name = "CODE=LABEL", num_args = 1.., value_parser = site)]
    sites: Vec<Site>,
    /// Print one JSON object instead of lines
    #[arg(long, conflicts_with = "codes_to")]
    json: bool,
    /// Write the codes to this new file, readable by you alone, instead of printing them
    #[arg(long, value_name = "FILE")]
    codes_to: Option<PathBuf>,
}

pub(super) fn site(text: &str) -> Result<Site, String> {
    let (code, label) = text
        .split_once('=')
        .ok_or("expected a code and a label such as raval=\"El Raval\"")?;
    let code: SiteCode = code
        .parse()
        .map_err(|error: tally::team::NoSiteCode| error.to_string())?;
    Ok(Site {
        code,
        label: label.to_owned(),
    })
}

impl Team {
    pub(super) fn run(self, config: &Config, place: &Place) -> anyhow::Result<()> {
        match self {
            Self::Create(create) => create.run(config, place),
            Self::List => list(place),
        }
    }
}

impl Create {
    fn run(self, config: &Config, place: &Place) -> anyhow::Result<()> {
        let data = config.data.as_path();
        let addresses = super::addresses(self.addresses, config)?;
        let mut profile = TeamProfile::new(self.name);
        profile.sites = self.sites;
        profile.check()?;
        let mut register = super::open(place)?;
        if let Some(path) = &self.codes_to
            && path.exists()
        {
            bail!(
                "{} is there already: choose another file for the codes",
                path.display()
            );
        }
        let founding = Founding {
            pin: super::pin(data, &addresses)?,
            profile,
            servers: addresses,
        };
        let codes = found(&mut register, &SystemEntropy, &founding)?;
        if let Some(path) = &self.codes_to {
            folder::write_secret(path, lines(&codes).as_bytes()).with_context(|| {
                format!(
                    "the team {} was created, but its codes cannot be written to {}: make new ones with `key rotate`",
                    codes.team,
                    path.display()
                )
            })?;
            return super::print(&format!("team {}\n", codes.team));
        }
        if self.json {
            return super::print(&json(&codes));
        }
        super::print(&format!("team {}\n{}", codes.team, lines(&codes)))?;
        eprintln!("Keep these codes safe: the server cannot show them again.");
        Ok(())
    }
}

pub(super) fn lines(codes: &Codes) -> String {
    let Codes {
        write, read, admin, ..
    } = codes;
    format!("write {write}\nread {read}\nadmin {admin}\n")
}

fn json(codes: &Codes) -> String {
    let Codes {
        team,
        write,
        read,
        admin,
    } = codes;
    let document = serde_json::json!({
        "team": team,
        "write": write.to_string(),
        "read": read.to_string(),
        "admin": admin.to_string(),
    });
    format!("{document:#}\n")
}

fn list(place: &Place) -> anyhow::Result<()> {
    let mut text = String::new();
    for (id, profile) in super::existing(place)?.teams()? {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{id}\t{}\t{}", profile.sites.len(), profile.name);
    }
    super::print(&text)
}
