//! The commands, and what each takes.

mod dhis2;
mod file;
mod handles;
mod key;
mod ledger;
mod moving;
mod place;
mod publishing;
mod reading;
mod serve;
mod site;
mod team;
mod tls;

use std::{
    io::Write as _,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, ensure};
use clap::{Parser, Subcommand};
use sync_server::{entropy::SystemEntropy, folder, postgres::PostgresUrl, register::Register};
use tally::enrolment::{Enrolment, ServerAddress};

use self::place::Place;

/// Adds up what the devices of Acollida teams counted, and keeps only sums.
///
/// A team starts with `team create`, which prints the enrolment codes; `serve` runs the server. All
/// other commands work while it runs, and it sees their changes at once.
#[derive(Parser)]
#[command(name = "acollida-sync-server", version)]
pub(crate) struct Cli {
    /// The folder that holds the ledger; made if it is not there
    #[arg(
        long,
        global = true,
        value_name = "DIR",
        default_value = "acollida-data"
    )]
    data: PathBuf,
    /// The PostgreSQL that holds the ledger instead, such as `postgres://acollida@localhost/acollida`
    ///
    /// With a password, give it as ACOLLIDA_STORE in the environment.
    #[arg(long, global = true, value_name = "URL")]
    store: Option<PostgresUrl>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Run the server until it is told to stop (Ctrl-C or SIGTERM)
    Serve(serve::Serve),
    /// Make a certificate for a server without a domain
    #[command(subcommand)]
    Tls(tls::Tls),
    /// Create teams and list them
    #[command(subcommand)]
    Team(team::Team),
    /// Add sites to a team and list them
    #[command(subcommand)]
    Site(site::Site),
    /// Take back a team's keys, or replace them
    #[command(subcommand)]
    Key(key::Key),
    /// Write a file to hand on: a team's released figures, or its exact ones
    ///
    /// Figures are those of the last refresh, which a running server does once a day; see `seal`.
    File(file::File),
    /// Set the area that a site lies in; areas of three sites or more are published apart
    Area(publishing::Area),
    /// Show or change when a team's periods close and what leaves the team
    Publishing(publishing::Publishing),
    /// Send released figures to a DHIS2
    #[command(subcommand)]
    Dhis2(dhis2::Dhis2),
    /// Tell devices that a backup was restored, so that they send again what it may lack
    Restored,
    /// Do what a new day brings, now: refresh figures, seal periods, release months, forget
    ///
    /// A running server does this by itself. Asked twice on a day, it does nothing the second time.
    Seal,
    /// Copy the whole ledger into another store, and compare the two
    ///
    /// Stop the server first. The ledger stays where it is, unchanged; then start the server on the other.
    Migrate(moving::Migrate),
    /// Print everything the server holds, as text
    Dump,
}

impl Cli {
    pub(crate) fn run(self) -> anyhow::Result<()> {
        let Self {
            data,
            store,
            command,
        } = self;
        let place = Place::new(data, store)?;
        match command {
            Command::Serve(serve) => serve.run(place),
            Command::Tls(tls) => tls.run(&place.data),
            Command::Team(team) => team.run(&place),
            Command::Site(site) => site.run(&place),
            Command::Key(key) => key.run(&place),
            Command::File(file) => file.run(&place),
            Command::Area(area) => area.run(&place),
            Command::Publishing(publishing) => publishing.run(&place),
            Command::Dhis2(dhis2) => dhis2.run(&place),
            Command::Restored => ledger::restored(&place),
            Command::Seal => ledger::seal(&place),
            Command::Migrate(migrate) => migrate.run(&place),
            Command::Dump => ledger::dump(&place),
        }
    }
}

fn open(place: &Place) -> anyhow::Result<Register> {
    Ok(Register::at(&place.address(), &SystemEntropy)?)
}

fn check_addresses(addresses: &[ServerAddress]) -> anyhow::Result<()> {
    ensure!(
        addresses.len() <= Enrolment::SERVERS_MAX,
        "{} addresses are too many: a code has at most {}",
        addresses.len(),
        Enrolment::SERVERS_MAX
    );
    Ok(())
}

/// The pin to put into a code: that of the self-signed certificate, where there is one and an
/// address over TLS to use it for.
fn pin(data: &Path, addresses: &[ServerAddress]) -> anyhow::Result<Option<[u8; 32]>> {
    let certificate = folder::certificate(data);
    let encrypted = addresses
        .iter()
        .any(|address| address.as_str().starts_with("https:"));
    if encrypted && certificate.exists() {
        Ok(Some(sync_server::tls::pin(&certificate)?))
    } else {
        Ok(None)
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Writes to standard output at once: whoever started us may wait for the line.
fn print(text: &str) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    out.write_all(text.as_bytes())
        .and_then(|()| out.flush())
        .context("standard output takes no more")
}
