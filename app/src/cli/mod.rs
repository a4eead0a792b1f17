//! The command line: `acollida` opens the window; its commands do the same work without one.

mod args;
mod carry;
mod figures;
mod file;
mod import;
mod join;
mod key;
mod output;
mod pages;
mod sync;
mod window;

use std::process::ExitCode;

pub use args::{Args, Command, Format};

use crate::{
    edge::{Surroundings, keep_memory_private},
    opening,
    store::{Profile, StoreError},
    vault::Vault,
};

/// Usage errors, and no display to open a window on.
pub const USAGE: u8 = 2;

/// Runs what the arguments say, and prints what it comes to.
#[must_use]
pub fn run(args: Args) -> ExitCode {
    keep_memory_private();
    match execute(args) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("acollida: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn execute(args: Args) -> anyhow::Result<ExitCode> {
    let surroundings = Surroundings::system();
    let Some(command) = args.command else {
        return window::open(args.profile, args.demo, args.file, surroundings);
    };
    if args.demo.is_some() || args.file.is_some() {
        eprintln!("acollida: --demo and a file open the window; they go with no command");
        return Ok(ExitCode::from(USAGE));
    }
    let profile = args
        .profile
        .map_or_else(args::default_profile, |folder| Ok(Profile::at(folder)))?;
    let vault = Vault::of(&profile);
    let key = key::of(&profile, &vault, args.secret_file.as_deref(), &surroundings)?;
    let opened = opening::open(&profile, &vault, &key, &surroundings);
    let mut store = match (opened, &command) {
        (Ok(device), _) => {
            key::tell(&device.found);
            device.store
        }
        (
            Err(StoreError::Newer),
            Command::Figures {
                format,
                group,
                team: false,
            },
        ) => {
            print!("{}", figures::of_newer(&profile, &key, *format, group)?);
            return Ok(ExitCode::SUCCESS);
        }
        (Err(error), _) => return Err(error.into()),
    };
    match command {
        Command::Join { file, picture } => {
            join::run(&mut store, &surroundings, &join::text(file, picture)?)?;
        }
        Command::Sync => sync::run(&mut store, &surroundings)?,
        Command::Give { output } => carry::give(&mut store, &surroundings, &output)?,
        Command::TakeIn { file } => carry::take_in(&mut store, &file)?,
        Command::ImportSheet { file, again } => {
            import::run(&mut store, &surroundings, &file, again)?
        }
        Command::Figures {
            format,
            group,
            team,
        } => print!("{}", figures::run(&mut store, format, &group, team)?),
        Command::File {
            name,
            span,
            internal,
            output,
        } => file::run(&store, &name, span, internal, &output)?,
        Command::Attest { language } => {
            let day = surroundings.clock.today();
            print!("{}", pages::attest(&store, language, day)?);
        }
        Command::Stored { language } => print!("{}", pages::stored(&store, language)?),
    }
    Ok(ExitCode::SUCCESS)
}
