//! The `acollida` program: the window and the command line.

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    app::cli::run(app::cli::Args::parse())
}
