//! `acollida figures`: tables for a spreadsheet or a program. Exact, for the team alone.

use anyhow::bail;
use tally::statistics::{Dimension, Filter, Question, Row, tabulate};

use super::Format;
use crate::{
    figures::{csv, rows},
    store::{Profile, Readable, Store},
    vault::StoreKey,
};

pub(super) fn run(
    store: &mut Store,
    format: Format,
    group: &[Dimension],
    team: bool,
) -> anyhow::Result<String> {
    let rows = if team {
        match store.team_figures()? {
            Some((_, reading)) => rows(&reading.contacts),
            None => bail!(
                "this device has not read the team's figures yet; it needs a read code and one sync"
            ),
        }
    } else {
        store.merged_rows()?
    };
    print(rows, format, group)
}

/// Figures of a store that a newer version wrote: as far as this version understands them.
pub(super) fn of_newer(
    profile: &Profile,
    key: &StoreKey,
    format: Format,
    group: &[Dimension],
) -> anyhow::Result<String> {
    let Readable { rows, unread } = Store::open_newer(profile, key)?.read();
    eprintln!(
        "acollida: this profile was written by a newer Acollida; its figures are read and nothing is changed"
    );
    if unread > 0 {
        eprintln!("acollida: {unread} records need the newer version; they are not in the figures");
    }
    print(rows, format, group)
}

fn print(rows: Vec<Row>, format: Format, group: &[Dimension]) -> anyhow::Result<String> {
    let question = Question {
        filter: Filter::default(),
        group: group.to_vec(),
    };
    let table = tabulate(rows, &question);
    Ok(match format {
        Format::Csv => csv(&table)?,
        Format::Json => serde_json::to_string_pretty(&table)? + "\n",
    })
}
