//! The sheets that compare with the year before: by service, as cities' yearly reports have it, and by
//! kind.

use rust_xlsxwriter::{Color, Worksheet};

use super::{
    charts::{self, Bars},
    page::{self, Looks, Part, TABLE, Weight},
};
use crate::{
    files::{FileError, Labels},
    report::{Comparison, Line, Report},
};

/// How many characters wide a column of figures is.
const FIGURE_WIDTH: u16 = 14;
/// How many characters wide a column of names is.
const NAME_WIDTH: u16 = 20;

/// A line: the texts that begin it, its colour in the chart, and its figures.
struct Entry {
    texts: Vec<String>,
    color: Color,
    line: Line<()>,
}

/// A sheet to write.
pub(super) struct Sheet<'a> {
    name: &'a str,
    title: &'a str,
    heads: Vec<&'a str>,
    /// The column that names the bars.
    names: u16,
    entries: Vec<Entry>,
    total: Line<()>,
}

impl<'a> Sheet<'a> {
    /// By service.
    pub(super) fn services(report: &Report, labels: &'a Labels) -> Self {
        let table = report.by_service();
        Self {
            name: &labels.sheets.summary,
            title: &labels.columns.contacts,
            heads: vec![&labels.columns.service],
            names: 0,
            entries: entries(&table, |service| {
                let texts = vec![labels.service(*service).to_owned()];
                (texts, page::service_color(*service))
            }),
            total: table.total,
        }
    }

    /// By kind.
    pub(super) fn kinds(report: &Report, labels: &'a Labels) -> Self {
        let (table, columns) = (report.by_kind(), &labels.columns);
        Self {
            name: &labels.sheets.kinds,
            title: &labels.sheets.kinds,
            heads: vec![&columns.code, &columns.kind, &columns.service],
            names: 1,
            entries: entries(&table, |kind| {
                let texts = vec![
                    kind.code().to_owned(),
                    labels.kind(*kind).to_owned(),
                    labels.service(kind.service()).to_owned(),
                ];
                (texts, page::service_color(kind.service()))
            }),
            total: table.total,
        }
    }

    /// Writes it, with a chart.
    pub(super) fn write(
        &self,
        sheet: &mut Worksheet,
        report: &Report,
        labels: &Labels,
        looks: &Looks,
    ) -> Result<(), FileError> {
        let aside = &labels.contacts_not_people;
        page::begin(sheet, self.name, aside, report, labels, looks)?;
        let columns = &labels.columns;
        let unmet = self.total.unmet.is_some();
        let before = report.before().map(|span| span.to_string());
        let mut heads = self.heads.clone();
        heads.extend([columns.contacts.as_str(), columns.share.as_str()]);
        if let Some(before) = &before {
            heads.extend([before.as_str(), columns.change.as_str()]);
        }
        if unmet {
            heads.push(&columns.unmet);
        }
        let (texts, width) = (column(self.heads.len()), column(heads.len()));
        sheet.set_column_range_width(0, texts.saturating_sub(1), NAME_WIDTH)?;
        sheet.set_column_range_width(texts, width.saturating_sub(1), FIGURE_WIDTH)?;
        page::heads(sheet, &heads, self.heads.len(), looks)?;

        let mut row = TABLE;
        let mut put = |texts: &[String], line: &Line<()>, weight: Weight| {
            row += 1;
            let mut column = 0_u16;
            let mut next = || {
                let at = (row, column);
                column += 1;
                at
            };
            for text in texts {
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
        for entry in &self.entries {
            put(&entry.texts, &entry.line, Weight::Line)?;
        }
        let mut total = vec![String::new(); self.heads.len()];
        if let Some(first) = total.first_mut() {
            first.clone_from(&columns.total);
        }
        put(&total, &self.total, Weight::Total)?;

        let bars = Bars {
            sheet: self.name,
            title: self.title,
            names: self.names,
            values: texts,
            lines: self.entries.len(),
        };
        let colors: Vec<_> = self.entries.iter().map(|entry| entry.color).collect();
        charts::bars(sheet, &bars, &colors, width.saturating_add(1))
    }
}

fn entries<K>(table: &Comparison<K>, of: impl Fn(&K) -> (Vec<String>, Color)) -> Vec<Entry> {
    let entry = |line: &Line<K>| {
        let (texts, color) = of(&line.key);
        Entry {
            texts,
            color,
            line: line.without_key(),
        }
    };
    table.lines.iter().map(entry).collect()
}

/// A number of columns; a sheet has far fewer than fit.
fn column(columns: usize) -> u16 {
    u16::try_from(columns).unwrap_or(u16::MAX)
}
