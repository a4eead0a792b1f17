//! Everything the ledger holds, as text: the answer to "what do you know about us?", for an
//! operator, an auditor, or a court. It reads the schema itself, so that no table can be left out.

use std::io::Write;

use super::{Row, Sql, sql::Holds, sql::TableShape};
use crate::{ledger::StoredTable, register::RegisterError};

/// Writes every table with its columns, and every row in the order of its key.
pub(crate) fn write(sql: &dyn Sql, out: &mut dyn Write) -> Result<(), RegisterError> {
    writeln!(out, "# ledger, schema version {}", sql.schema_version()?)?;
    for table in sql.shape()? {
        write_table(sql, &table, out)?;
    }
    Ok(())
}

/// Every table with its columns.
pub(crate) fn tables(sql: &dyn Sql) -> Result<Vec<StoredTable>, super::Fault> {
    let shape = sql.shape()?;
    Ok(shape
        .into_iter()
        .map(|TableShape { name, columns, .. }| StoredTable { name, columns })
        .collect())
}

fn write_table(
    sql: &dyn Sql,
    table: &TableShape,
    out: &mut dyn Write,
) -> Result<(), RegisterError> {
    writeln!(out, "\n## {}\n{}", table.name, table.columns.join("\t"))?;
    let mut written = Ok(());
    sql.rows(&table.select(), &[], &mut |rows| {
        while written.is_ok()
            && let Some(row) = rows.next()?
        {
            written = write_row(row, &table.holds, out);
        }
        Ok(())
    })?;
    written
}

fn write_row(row: &dyn Row, holds: &[Holds], out: &mut dyn Write) -> Result<(), RegisterError> {
    for (column, holds) in holds.iter().enumerate() {
        if column > 0 {
            out.write_all(b"\t")?;
        }
        if row.is_null(column)? {
            // No text reads so: in a text, a backslash is escaped.
            out.write_all(br"\N")?;
            continue;
        }
        match holds {
            Holds::Int => write!(out, "{}", row.int(column)?)?,
            // Escaped, so that a label cannot pass for another row.
            Holds::Text => write!(out, "{}", row.text(column)?.escape_debug())?,
            Holds::Bytes => {
                let bytes = row.bytes(column)?;
                bytes
                    .iter()
                    .try_for_each(|byte| write!(out, "{byte:02x}"))?;
            }
        }
    }
    out.write_all(b"\n")?;
    Ok(())
}
