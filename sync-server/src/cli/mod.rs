//! The commands, and what each takes.

mod backup;
mod configuration;
mod dhis2;
mod doctor;
mod file;
mod handles;
mod health;
mod init;
mod key;
mod ledger;
mod moving;
mod place;
mod publishing;
mod reading;
mod serve;
mod site;
mod supervisor;
mod team;
mod tls;

use std::{
    io::Write as _,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, ensure};
use clap::{Parser, Subcommand};
use sync_server::{
    config, entropy::SystemEntropy, folder, postgres::PostgresUrl, register::Register,
};
use tally::enrolment::{Enrolment, ServerAddress};

use self::place::Place;

/// Adds up what the devices of Acollida teams counted, and keeps only sums.
///
/// `init` prepares a first team and prints the enrolment codes; `serve` runs the server. All other commands
/// but `restore` work while it runs, and it sees their changes at once.
///
/// Exit codes: 0 done, 1 failed, and what to do was said, 2 the command or its configuration was not understood.
#[derive(Parser)]
#[command(name = "acollida-sync-server", version)]
pub(crate) struct Cli {
    /// The folder that holds the ledger; made if it is not there [default: acollida-data]
    #[arg(long, global = true, value_name = "DIR")]
    data: Option<PathBuf>,
    /// The configuration; else ACOLLIDA_CONFIG, else /etc/acollida/sync-server.toml if it is there
    ///
    /// A flag overrides a variable of the environment, and that the configuration.
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The PostgreSQL that holds the ledger instead, such as `postgres://acollida@localhost/acollida`
    ///
    /// Else ACOLLIDA_STORE in the environment, which alone may hold a password, or `store` in the configuration.
    #[arg(long, global = true, value_name = "URL")]
    store: Option<PostgresUrl>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Prepare a folder, a certificate and a first team, and print its enrolment codes and what to do next
    Init(init::Init),
    /// Run the server until it is told to stop (Ctrl-C or SIGTERM)
    Serve(serve::Serve),
    /// Look whether all is well with this server and its machine; each finding says what to do
    Doctor,
    /// Ask the running server whether it answers: 0 if it does, 1 if not
    Healthcheck,
    /// Print a configuration to begin with: every key with its default and what it is for
    DefaultConfig(configuration::DefaultConfig),
    /// Check the configuration, the environment and the certificate, and change nothing
    CheckConfig,
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
    /// Copy the ledger to a file while it is in use, and compare the copy with it, row by row
    ///
    /// A backup that has the name is replaced once the new one is sound. Only its owner can read it.
    Backup(backup::Backup),
    /// Put a backup in the place of the ledger; devices send again what it may lack
    ///
    /// The server must be stopped.
    Restore(backup::Restore),
    /// Bring the ledger's schema up to this version now, or copy the ledger to another store
    ///
    /// Every other command brings the schema up by itself. Make a backup before you install a new version.
    Migrate(moving::Migrate),
    /// Tell devices that a backup was restored by other means than `restore`
    Restored,
    /// Do what a new day brings, now: refresh figures, seal periods, release months, forget
    ///
    /// A running server does this by itself. Asked twice on a day, it does nothing the second time.
    Seal,
    /// Print everything the server holds, as text
    Dump,
}

/// The command lacks something that its grammar cannot ask for.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(crate) struct NotUnderstood(&'static str);

impl Cli {
    pub(crate) fn run(self) -> anyhow::Result<()> {
        let Self {
            data,
            config: named,
            store,
            command,
        } = self;
        // These two are for when there is no configuration yet, or a wrong one.
        match &command {
            Command::DefaultConfig(default) => return default.run(),
            Command::CheckConfig => return configuration::check(named.as_deref()),
            _ => {}
        }
        let mut config = configuration::read(named.as_deref())?;
        if let Some(data) = data {
            config.data = data;
        }
        let data = config.data.clone();
        let place = Place::new(data.clone(), store, config.store.take())?;
        config.store = place.store.clone();
        match command {
            Command::DefaultConfig(_) | Command::CheckConfig => Ok(()),
            Command::Init(init) => init.run(&config, &place),
            Command::Serve(serve) => serve.run(config, place),
            Command::Doctor => doctor::run(&config),
            Command::Healthcheck => health::run(&config),
            Command::Backup(backup) => backup.run(&place),
            Command::Restore(restore) => restore.run(&place),
            Command::Migrate(migrate) => migrate.run(&place),
            Command::Tls(tls) => tls.run(&data),
            Command::Team(team) => team.run(&config, &place),
            Command::Site(site) => site.run(&place),
            Command::Key(key) => key.run(&config, &place),
            Command::File(file) => file.run(&place),
            Command::Area(area) => area.run(&place),
            Command::Publishing(publishing) => publishing.run(&place),
            Command::Dhis2(dhis2) => dhis2.run(&place),
            Command::Restored => ledger::restored(&place),
            Command::Seal => ledger::seal(&place),
            Command::Dump => ledger::dump(&place),
        }
    }
}

fn open(place: &Place) -> anyhow::Result<Register> {
    Ok(Register::at(&place.address(), &SystemEntropy)?)
}

/// Opens the ledger, which must be there.
fn existing(place: &Place) -> anyhow::Result<Register> {
    must_exist(place)?;
    open(place)
}

/// A slip in a path must not make a new ledger.
fn must_exist(place: &Place) -> anyhow::Result<()> {
    ensure!(
        place.store.is_some() || folder::ledger(&place.data).exists(),
        "there is no ledger in {}: `acollida-sync-server init` makes one",
        place.data.display()
    );
    Ok(())
}

/// The addresses for a code: those of the command line, else those of the configuration.
fn addresses(
    given: Vec<ServerAddress>,
    config: &config::Config,
) -> anyhow::Result<Vec<ServerAddress>> {
    let addresses = if given.is_empty() {
        config.addresses.clone()
    } else {
        given
    };
    if addresses.is_empty() {
        return Err(NotUnderstood(
            "where do devices reach this server? Give --address, or `addresses` in the configuration",
        )
        .into());
    }
    ensure!(
        addresses.len() <= Enrolment::SERVERS_MAX,
        "{} addresses are too many: a code has at most {}",
        addresses.len(),
        Enrolment::SERVERS_MAX
    );
    Ok(addresses)
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
