//! `acollida figures`: tables for a spreadsheet or a program. Exact, for the team alone.

use anyhow::bail;
use tally::statistics::{Dimension, Filter, Question, Table, tabulate};

use super::Format;
use crate::{figures::rows, store::Store};

pub(super) fn run(
    store: &mut Store,
    format: Format,
    group: &[Dimension],
    team: bool,
) -> anyhow::Result<String> {
    let rows = if team {
        match store.team_figures()? {
            Some((_, table)) => rows(&table),
            None => bail!(
                "this device has not read the team's figures yet; it needs a read code and one sync"
            ),
        }
    } else {
        store.merged_rows()?
    };
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

fn csv(table: &Table) -> anyhow::Result<String> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    writer.write_record(
        table
            .group
            .iter()
            .map(|dimension| dimension.code())
            .chain(["contacts"]),
    )?;
    for line in &table.lines {
        let keys = line.keys.iter().map(ToString::to_string);
        writer.write_record(keys.chain([line.contacts.to_string()]))?;
    }
    Ok(String::from_utf8(writer.into_inner()?)?)
}
