//! The sheets that compare with the year before: by service, as cities' yearly reports have it, and by
//! kind.

use rust_xlsxwriter::Worksheet;
use tally::{Kind, Service};

use super::{
    charts::{self, Bars},
    page::{self, Looks, Part, TABLE, Weight},
};
use crate::{
    files::{FileError, Labels},
    report::{Comparison, Line, Report},
};

/// By service, with a chart.
pub(super) fn services(
    sheet: &mut Worksheet,
    report: &Report,
    labels: &Labels,
    looks: &Looks,
) -> Result<(), FileError> {
    let table = report.by_service();
    let name = &labels.sheets.summary;
    page::begin(
        sheet,
        name,
        &labels.contacts_not_people,
        report,
        labels,
        looks,
    )?;
    sheet.set_column_width(0, 18)?;
    sheet.set_column_range_width(1, 5, 14)?;
    let head = |service: &Service| vec![labels.service(*service).to_owned()];
    let heads: [&str; 1] = [&labels.columns.service];
    let right = write(sheet, &table, &heads, head, report, labels, looks)?;
    let colors = table.lines.iter().map(|line| page::service_color(line.key));
    let bars = Bars {
        sheet: name,
        title: &labels.charts.services,
        names: 0,
        values: 1,
        lines: table.lines.len(),
    };
    charts::bars(sheet, &bars, &colors.collect::<Vec<_>>(), right)
}

/// By kind, with a chart.
pub(super) fn kinds(
    sheet: &mut Worksheet,
    report: &Report,
    labels: &Labels,
    looks: &Looks,
) -> Result<(), FileError> {
    let table = report.by_kind();
    let name = &labels.sheets.kinds;
    page::begin(
        sheet,
        name,
        &labels.contacts_not_people,
        report,
        labels,
        looks,
    )?;
    sheet.set_column_range_width(0, 1, 20)?;
    sheet.set_column_range_width(2, 7, 14)?;
    let columns = &labels.columns;
    let heads: [&str; 3] = [&columns.code, &columns.kind, &columns.service];
    let head = |kind: &Kind| {
        vec![
            kind.code().to_owned(),
            labels.kind(*kind).to_owned(),
            labels.service(kind.service()).to_owned(),
        ]
    };
    let right = write(sheet, &table, &heads, head, report, labels, looks)?;
    let colors = table
        .lines
        .iter()
        .map(|line| page::service_color(line.key.service()));
    let bars = Bars {
        sheet: name,
        title: &labels.charts.kinds,
        names: 1,
        values: 3,
        lines: table.lines.len(),
    };
    charts::bars(sheet, &bars, &colors.collect::<Vec<_>>(), right)
}

/// Writes a table; answers which column is free for a chart.
fn write<K>(
    sheet: &mut Worksheet,
    table: &Comparison<K>,
    first_heads: &[&str],
    head: impl Fn(&K) -> Vec<String>,
    report: &Report,
    labels: &Labels,
    looks: &Looks,
) -> Result<u16, FileError> {
    let columns = &labels.columns;
    let unmet = table.total.unmet.is_some();
    let before = report.before().map(|span| {
        let span = span.to_string();
        columns.before.replace("{before}", &span)
    });
    let mut heads = first_heads.to_vec();
    heads.extend([columns.contacts.as_str(), columns.share.as_str()]);
    if let Some(before) = &before {
        heads.extend([before.as_str(), columns.change.as_str()]);
    }
    if unmet {
        heads.push(&columns.unmet);
    }
    page::heads(sheet, &heads, first_heads.len(), looks)?;

    let mut put = |row: u32, texts: Vec<String>, line: Line<()>, weight: Weight| {
        let mut column = 0_u16;
        let mut next = || {
            let at = (row, column);
            column += 1;
            at
        };
        for text in &texts {
            page::text(sheet, next(), text, weight, looks)?;
        }
        page::figure(sheet, next(), line.given, weight, looks)?;
        page::part(sheet, next(), line.share, Part::Share, weight, looks)?;
        if before.is_some() {
            page::figure(sheet, next(), line.before, weight, looks)?;
            page::part(sheet, next(), line.change, Part::Change, weight, looks)?;
        }
        if unmet {
            page::figure(sheet, next(), line.unmet, weight, looks)?;
        }
        Ok::<(), FileError>(())
    };
    let mut row = TABLE;
    for line in &table.lines {
        row += 1;
        put(row, head(&line.key), line.without_key(), Weight::Line)?;
    }
    let mut texts = vec![String::new(); first_heads.len()];
    if let Some(first) = texts.first_mut() {
        first.clone_from(&columns.total);
    }
    put(row + 1, texts, table.total, Weight::Total)?;
    Ok(u16::try_from(heads.len() + 1).unwrap_or(u16::MAX))
}
