//! `acollida-sync-server`: the sync server's command line. Everything it does is in the library;
//! here are words, files and exit codes: 0 done, 1 failed, 2 not understood
//! (the command, or its configuration).

mod cli;

use std::process::ExitCode;

use clap::Parser as _;
use sync_server::config::ConfigError;

fn main() -> ExitCode {
    // Ends with code 2 and an explanation if the command is not understood.
    match cli::Cli::parse().run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("acollida-sync-server: {error:#}");
            if error.is::<ConfigError>() || error.is::<cli::NotUnderstood>() {
                return ExitCode::from(2);
            }
            ExitCode::FAILURE
        }
    }
}
