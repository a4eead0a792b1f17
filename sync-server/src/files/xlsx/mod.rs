//! A workbook (ECMA-376) that a coordinator opens, prints and hands on, with charts that the spreadsheet
//! program draws itself.
//!
//! Numbers are numbers, texts are texts and never formulas. The bytes depend on the report and the words
//! alone: the creation date inside is the first day of the report's span.

mod charts;
mod comparison;
mod cross;
mod flat;
mod notes;
mod page;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook};

use super::{FileError, Labels};
use crate::report::Report;
pub(super) use flat::Flat;
use page::Looks;

/// The report as a workbook: by service with shares and the change against the year before, by kind, by
/// site or area, by age band, over time, and notes on what the figures are.
///
/// # Errors
/// The workbook cannot be put together; a name of a sheet in the labels may be unfit.
pub fn write(report: &Report, labels: &Labels) -> Result<Vec<u8>, FileError> {
    let mut workbook = begin(report)?;
    let looks = Looks::new(labels.right_to_left);
    for sheet in [
        comparison::Sheet::services(report, labels),
        comparison::Sheet::kinds(report, labels),
    ] {
        sheet.write(workbook.add_worksheet(), report, labels, &looks)?;
    }
    for sheet in [
        cross::Sheet::places(report, labels),
        cross::Sheet::bands(report, labels),
        cross::Sheet::trend(report, labels),
    ] {
        sheet.write(workbook.add_worksheet(), report, labels, &looks)?;
    }
    notes::write(workbook.add_worksheet(), report, labels, &looks)?;
    Ok(workbook.save_to_buffer()?)
}

/// Flat tables as sheets of a workbook, and the notes.
pub(super) fn flat(
    report: &Report,
    labels: &Labels,
    tables: &[Flat<'_>],
) -> Result<Vec<u8>, FileError> {
    let mut workbook = begin(report)?;
    let looks = Looks::new(labels.right_to_left);
    for table in tables {
        flat::write(workbook.add_worksheet(), table, report, labels, &looks)?;
    }
    notes::write(workbook.add_worksheet(), report, labels, &looks)?;
    Ok(workbook.save_to_buffer()?)
}

fn begin(report: &Report) -> Result<Workbook, FileError> {
    let first = report.span().first_day();
    // Years, months and days of a span are far inside these types.
    let year = u16::try_from(first.year()).unwrap_or_default();
    let month = u8::try_from(first.month()).unwrap_or_default();
    let day = u8::try_from(first.day()).unwrap_or_default();
    let created = ExcelDateTime::from_ymd(year, month, day)?;
    let mut workbook = Workbook::new();
    workbook.set_properties(
        &DocProperties::new()
            .set_title(format!("{} {}", report.team(), report.span()))
            .set_subject(report.mark().code())
            .set_creation_datetime(&created),
    );
    Ok(workbook)
}
