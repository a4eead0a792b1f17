//! A flat table as a sheet: its heads are the stable codes of the columns, as in the file of
//! comma-separated values.

use rust_xlsxwriter::Worksheet;

use super::page::{self, Looks, TABLE};
use crate::{
    files::{
        FileError, Labels,
        records::{Cell, Records},
    },
    report::Report,
};

/// A table and what stands above it.
pub(in crate::files) struct Flat<'a> {
    /// The name of its sheet.
    pub(in crate::files) name: &'a str,
    /// What its numbers are not.
    pub(in crate::files) aside: &'a str,
    pub(in crate::files) records: Records,
}

/// Writes it.
pub(super) fn write(
    sheet: &mut Worksheet,
    flat: &Flat<'_>,
    report: &Report,
    labels: &Labels,
    looks: &Looks,
) -> Result<(), FileError> {
    let records = &flat.records;
    page::begin(sheet, flat.name, flat.aside, report, labels, looks)?;
    page::heads(sheet, records.columns, records.columns.len(), looks)?;
    for (column, code) in (0_u16..).zip(records.columns) {
        let longest = records
            .lines
            .iter()
            .filter_map(|line| match line.get(usize::from(column)) {
                Some(Cell::Text(text)) => Some(text.chars().count()),
                _ => None,
            })
            .chain([code.len()])
            .max();
        let width = u16::try_from(longest.unwrap_or_default()).unwrap_or(u16::MAX);
        sheet.set_column_width(column, width.clamp(8, 40).saturating_add(2))?;
    }
    for (row, line) in (TABLE + 1..).zip(&records.lines) {
        for (column, cell) in (0_u16..).zip(line) {
            match cell {
                Cell::Text(text) => {
                    sheet.write_string_with_format(row, column, text, &looks.text)?;
                }
                Cell::Number(number) => {
                    // Sums are far below 2^53, where this stays exact.
                    sheet.write_number(row, column, *number as f64)?;
                }
                Cell::Empty => {}
            }
        }
    }
    Ok(())
}
