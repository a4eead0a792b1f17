//! The sheets with a column for each service: by place, by age band, over time.

use rust_xlsxwriter::Worksheet;
use tally::Service;

use super::{
    charts::{self, Shape},
    page::{self, Looks, TABLE, Weight},
};
use crate::{
    files::{FileError, Labels},
    report::{Cross, CrossLine, Mark, Report},
};

/// A chart of more places than this cannot be read.
const PLACES_IN_CHART: usize = 60;

/// A sheet to write.
pub(super) struct Sheet {
    name: String,
    heads: [String; 2],
    shape: Shape,
    /// Code and name of each line, and its figures.
    lines: Vec<([String; 2], CrossLine<()>)>,
    total: CrossLine<()>,
    chart: bool,
}

impl Sheet {
    /// By site or area.
    pub(super) fn places(report: &Report, labels: &Labels) -> Self {
        let cross = report.by_place();
        let (name, head) = match report.mark() {
            Mark::InternalExact => (&labels.sheets.sites, &labels.columns.site),
            Mark::Released => (&labels.sheets.areas, &labels.columns.area),
        };
        Self {
            name: name.clone(),
            heads: [labels.columns.code.clone(), head.clone()],
            shape: Shape::StackedBars,
            chart: cross.lines.len() <= PLACES_IN_CHART,
            lines: lines(&cross, |place| {
                [place.to_string(), labels.place(report, place)]
            }),
            total: cross.total,
        }
    }

    /// By age band.
    pub(super) fn bands(report: &Report, labels: &Labels) -> Self {
        let cross = report.by_band();
        Self {
            name: labels.sheets.bands.clone(),
            heads: [labels.columns.code.clone(), labels.columns.band.clone()],
            shape: Shape::Columns,
            chart: true,
            lines: lines(&cross, |band| {
                [band.code().to_owned(), labels.band(*band).to_owned()]
            }),
            total: cross.total,
        }
    }

    /// Over time.
    pub(super) fn trend(report: &Report, labels: &Labels) -> Self {
        let cross = report.trend();
        Self {
            name: labels.sheets.trend.clone(),
            heads: [labels.columns.period.clone(), labels.columns.start.clone()],
            shape: Shape::Lines,
            chart: true,
            lines: lines(&cross, |span| {
                [span.to_string(), span.first_day().to_string()]
            }),
            total: cross.total,
        }
    }

    /// Writes it.
    pub(super) fn write(
        &self,
        sheet: &mut Worksheet,
        report: &Report,
        labels: &Labels,
        looks: &Looks,
    ) -> Result<(), FileError> {
        page::begin(
            sheet,
            &self.name,
            &labels.contacts_not_people,
            report,
            labels,
            looks,
        )?;
        sheet.set_column_range_width(0, 1, 20)?;
        sheet.set_column_range_width(2, 5, 12)?;
        let mut heads: Vec<&str> = self.heads.iter().map(String::as_str).collect();
        heads.extend(Service::ALL.iter().map(|service| labels.service(*service)));
        heads.push(&labels.columns.total);
        page::heads(sheet, &heads, self.heads.len(), looks)?;

        let mut row = TABLE;
        for (texts, line) in &self.lines {
            row += 1;
            put(sheet, row, texts, line, Weight::Line, looks)?;
        }
        let total = [labels.columns.total.clone(), String::new()];
        put(sheet, row + 1, &total, &self.total, Weight::Total, looks)?;
        if self.chart {
            // Places and bands are told by name, spans by their own text.
            let names = u16::from(self.shape != Shape::Lines);
            charts::services(sheet, &self.name, self.shape, names, self.lines.len())?;
        }
        Ok(())
    }
}

fn lines<K>(
    cross: &Cross<K>,
    texts: impl Fn(&K) -> [String; 2],
) -> Vec<([String; 2], CrossLine<()>)> {
    cross
        .lines
        .iter()
        .map(|line| (texts(&line.key), line.without_key()))
        .collect()
}

fn put(
    sheet: &mut Worksheet,
    row: u32,
    texts: &[String; 2],
    line: &CrossLine<()>,
    weight: Weight,
    looks: &Looks,
) -> Result<(), FileError> {
    for (column, text) in (0_u16..).zip(texts) {
        page::text(sheet, (row, column), text, weight, looks)?;
    }
    let figures = line.services.iter().chain(std::iter::once(&line.all));
    for (column, figure) in (2_u16..).zip(figures) {
        page::figure(sheet, (row, column), *figure, weight, looks)?;
    }
    Ok(())
}
