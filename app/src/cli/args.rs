//! What can be said on the command line.

use std::path::PathBuf;

use anyhow::Context;
use clap::{Parser, Subcommand, ValueEnum};
use locales::Language;
use tally::{Span, statistics::Dimension};

use crate::{carry::EXTENSION, store::Profile};

/// Acollida counts anonymous service contacts, offline. Without a command it opens its window.
#[derive(Debug, Parser)]
#[command(name = "acollida", version, about)]
pub struct Args {
    /// The folder that keeps this device's counts [default: acollida in the user's data folder]
    #[arg(long, global = true, value_name = "DIR")]
    pub profile: Option<PathBuf>,

    /// Fill a demonstration team with weeks of invented figures and open it; the file holds the
    /// team's codes, one a line: `write CODE`, `read CODE`
    #[arg(long, value_name = "SERVER-CODES")]
    pub demo: Option<PathBuf>,

    /// Read the code or passphrase of this device from the first line of this file, or of standard input
    /// with `-`; without it the terminal asks
    #[arg(long, global = true, value_name = "FILE")]
    pub secret_file: Option<PathBuf>,

    /// Open the window and take in this file of counts from another device (its name ends in .acollida)
    #[arg(value_name = "FILE.acollida", value_parser = counts)]
    pub file: Option<PathBuf>,

    /// What to do instead of opening the window
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// Work without a window.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Join a team: reads an enrolment code from a file, from standard input with `-`, or from a
    /// picture of its QR
    Join {
        /// The file that holds the code
        #[arg(required_unless_present = "picture")]
        file: Option<PathBuf>,
        /// Read the code from the QR in this PNG or JPEG instead
        #[arg(long, value_name = "FILE", conflicts_with = "file")]
        picture: Option<PathBuf>,
    },
    /// Send what waits, and read the team's figures where this device may
    Sync,
    /// Write a file of everything this device holds, for another device of the team: without a server
    ///
    /// Only devices of the team can open it. Whoever takes it in has the counts once, however often and by
    /// whichever way they come.
    Give {
        /// Where to write it; no file is overwritten
        #[arg(value_name = "FILE.acollida", value_parser = counts)]
        output: PathBuf,
    },
    /// Take in such a file of another device
    TakeIn {
        /// The file
        file: PathBuf,
    },
    /// Count a paper tally sheet: CSV with the columns day,site,kind,band,outcome,n; all or nothing
    ImportSheet {
        /// The CSV file
        file: PathBuf,
        /// Count it even if this device counted the same file before
        #[arg(long)]
        again: bool,
    },
    /// Print figures: what this device holds, merged from itself and others
    Figures {
        /// The form of the table
        #[arg(long, value_enum, default_value = "csv")]
        format: Format,
        /// Group by these, comma separated: period, week, month, quarter, year, site, service, kind,
        /// band, outcome
        #[arg(long, value_delimiter = ',', default_value = "period,site,kind,band,outcome", value_parser = dimension)]
        group: Vec<Dimension>,
        /// The whole team's figures as last read from its server (needs a read code)
        #[arg(long)]
        team: bool,
    },
    /// Save a file that the team's server makes of its figures, to be handed on (needs a read code)
    ///
    /// A released file may leave the team: its figures carry noise, so that no single contact can be found
    /// out. An internal one is exact, and for the team alone.
    File {
        /// Which: report.csv, report.xlsx, report.hxl.csv, dhis2.json, adx.xml, 5w.csv, 5w.xlsx, esf.csv
        /// or esf.xlsx
        name: String,
        /// The span of time: 2026-04, 2026-Q2 or 2026; an internal file also has 2026-W18
        #[arg(long)]
        span: Span,
        /// Exact figures, for the team alone
        #[arg(long)]
        internal: bool,
        /// Where to write it; no file is overwritten
        #[arg(long, value_name = "FILE")]
        output: PathBuf,
    },
    /// Print the yearly attestation, ready to sign (Markdown): what is asked of people, and what can
    /// never be noted
    Attest {
        /// The language of the page, by its tag (`ca`) [default: the app's]
        #[arg(long, value_name = "TAG", value_parser = language)]
        language: Option<Language>,
    },
    /// Print what this device and the team's server store, and what it tells whoever gets hold of it
    Stored {
        /// The language of the page, by its tag (`ca`) [default: the app's]
        #[arg(long, value_name = "TAG", value_parser = language)]
        language: Option<Language>,
    },
}

/// The form of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Comma-separated values (RFC 4180) with a header line
    Csv,
    /// One JSON document
    Json,
}

/// A file of counts is known by its name, so that a command that is misspelt is not taken for one.
fn counts(name: &str) -> Result<PathBuf, String> {
    let file = PathBuf::from(name);
    if file.extension().is_some_and(|end| end == EXTENSION) {
        return Ok(file);
    }
    Err(format!(
        "there is no such command, and a file of counts has a name that ends in .{EXTENSION}"
    ))
}

fn dimension(text: &str) -> Result<Dimension, String> {
    text.parse()
        .map_err(|error: tally::statistics::UnknownDimension| error.to_string())
}

fn language(tag: &str) -> Result<Language, String> {
    Language::from_tag(tag).ok_or_else(|| {
        let mut tags = Language::ALL.map(Language::tag);
        tags.sort_unstable();
        format!("there is no such language; there are {}", tags.join(", "))
    })
}

/// The profile in the user's data folder (XDG Base Directory Specification).
pub(super) fn default_profile() -> anyhow::Result<Profile> {
    let absolute = |name: &str| {
        std::env::var_os(name)
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
    };
    let data = absolute("XDG_DATA_HOME")
        .or_else(|| absolute("HOME").map(|home| home.join(".local/share")))
        .context("there is no home folder to keep counts in; name one with --profile DIR")?;
    Ok(Profile::at(data.join("acollida")))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_well_formed() {
        Args::command().debug_assert();
    }

    #[test]
    fn a_table_can_be_grouped_by_any_dimension_and_by_nothing_else() {
        let args =
            Args::try_parse_from(["acollida", "figures", "--group", "week,service"]).unwrap();
        let Some(Command::Figures { group, .. }) = args.command else {
            panic!("figures was asked for")
        };
        assert_eq!(group, [Dimension::Week, Dimension::Service]);
        assert!(Args::try_parse_from(["acollida", "figures", "--group", "name"]).is_err());
    }

    #[test]
    fn a_file_of_counts_is_opened_by_its_name_and_a_misspelt_command_is_none() {
        let args = Args::try_parse_from(["acollida", "from-anna.acollida"]).unwrap();
        assert_eq!(args.file, Some(PathBuf::from("from-anna.acollida")));
        assert!(args.command.is_none());
        let refused = Args::try_parse_from(["acollida", "snyc"]).unwrap_err();
        assert!(refused.to_string().contains("no such command"), "{refused}");
        assert!(Args::try_parse_from(["acollida", "give", "counts.zip"]).is_err());
    }

    #[test]
    fn a_page_can_be_had_in_each_language_and_another_is_told_which_there_are() {
        for language in Language::ALL {
            for page in ["attest", "stored"] {
                let args = ["acollida", page, "--language", language.tag()];
                let chosen = match Args::try_parse_from(args).unwrap().command {
                    Some(Command::Attest { language } | Command::Stored { language }) => language,
                    other => panic!("{other:?}"),
                };
                assert_eq!(chosen, Some(language));
            }
        }
        let refused = Args::try_parse_from(["acollida", "attest", "--language", "xx"]);
        let told = refused.unwrap_err().to_string();
        assert!(told.contains("ar, ca, "), "{told}");
    }
}
