//! A table as comma-separated values (RFC 4180), for a spreadsheet or another program.

use tally::statistics::Table;

/// The table with a header line: a column for each dimension, then `contacts`.
///
/// # Errors
/// Never in practice: it is written to memory.
pub fn csv(table: &Table) -> Result<String, csv::Error> {
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
    let bytes = writer
        .into_inner()
        .map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
