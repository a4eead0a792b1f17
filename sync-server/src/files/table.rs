//! A table of the statistics as comma-separated values (RFC 4180): the same lines as its JSON has, under
//! the codes of its dimensions.

use csv::{Terminator, Writer, WriterBuilder};
use tally::statistics::{ShiftTable, Table};

use super::{FileError, safe::safe};
use crate::report::Mark;

/// Codes of the columns of shifts.
const SHIFTS: [&str; 4] = ["mark", "site", "period", "shifts"];

fn writer() -> Writer<Vec<u8>> {
    WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .from_writer(Vec::new())
}

fn bytes(writer: Writer<Vec<u8>>) -> Result<Vec<u8>, FileError> {
    let written = writer.into_inner();
    written.map_err(|error| FileError::Bytes(error.into_error()))
}

/// Contacts, one line a group, with the mark of exact figures in each. The sum is not among the lines.
///
/// # Errors
/// The bytes cannot be put together.
pub fn contacts(table: &Table) -> Result<Vec<u8>, FileError> {
    let mut writer = writer();
    let codes = table.group.iter().map(|dimension| dimension.code());
    writer.write_record(["mark"].into_iter().chain(codes).chain(["contacts"]))?;
    for line in &table.lines {
        writer.write_field(Mark::InternalExact.code())?;
        for key in &line.keys {
            writer.write_field(safe(&key.to_string()).as_bytes())?;
        }
        writer.write_field(line.contacts.to_string())?;
        writer.write_record(None::<&[u8]>)?;
    }
    bytes(writer)
}

/// Shifts, one line a sheet.
///
/// # Errors
/// The bytes cannot be put together.
pub fn shifts(table: &ShiftTable) -> Result<Vec<u8>, FileError> {
    let mut writer = writer();
    writer.write_record(SHIFTS)?;
    for row in &table.rows {
        let site = row.sheet.site.to_string();
        writer.write_record([
            Mark::InternalExact.code(),
            &safe(&site),
            &row.sheet.period.to_string(),
            &row.shifts.to_string(),
        ])?;
    }
    bytes(writer)
}
