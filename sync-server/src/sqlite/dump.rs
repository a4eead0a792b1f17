//! Everything the ledger holds, as text: the answer to "what do you know about us?", for an
//! operator, an auditor, or a court. It reads the schema itself, so that no table can be left out.

use std::io::Write;

use rusqlite::{Connection, types::ValueRef};

use super::RegisterError;
use crate::ledger::StoredTable;

/// Writes every table with its columns, and every row in the order of its key.
pub(super) fn write(connection: &Connection, out: &mut dyn Write) -> Result<(), RegisterError> {
    let version: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    writeln!(out, "# ledger, schema version {version}")?;
    for table in names(connection)? {
        write_table(connection, &table, out)?;
    }
    Ok(())
}

/// Every table with its columns.
pub(super) fn tables(connection: &Connection) -> rusqlite::Result<Vec<StoredTable>> {
    names(connection)?
        .into_iter()
        .map(|name| {
            let columns = columns(connection, &name)?;
            Ok(StoredTable {
                name,
                columns: columns.into_iter().map(|(column, _)| column).collect(),
            })
        })
        .collect()
}

fn names(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    connection
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")?
        .query_map([], |row| row.get(0))?
        .collect()
}

/// The columns of a table, each with its place in the key, or 0.
fn columns(connection: &Connection, table: &str) -> rusqlite::Result<Vec<(String, i64)>> {
    connection
        .prepare("SELECT name, pk FROM pragma_table_info(?1) ORDER BY cid")?
        .query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}

fn write_table(
    connection: &Connection,
    table: &str,
    out: &mut dyn Write,
) -> Result<(), RegisterError> {
    // The name comes from the schema and is quoted as SQL quotes names.
    let quoted = format!("\"{}\"", table.replace('"', "\"\""));
    let columns = columns(connection, table)?;
    let mut key: Vec<_> = columns
        .iter()
        .enumerate()
        .filter(|(_, c)| c.1 > 0)
        .collect();
    key.sort_by_key(|(_, (_, place))| *place);
    let order: Vec<String> = if key.is_empty() {
        (1..=columns.len()).map(|at| at.to_string()).collect()
    } else {
        key.iter().map(|(at, _)| (at + 1).to_string()).collect()
    };
    let order = order.join(", ");

    let names: Vec<&str> = columns.iter().map(|(name, _)| name.as_str()).collect();
    writeln!(out, "\n## {table}\n{}", names.join("\t"))?;
    let mut statement = connection.prepare(&format!("SELECT * FROM {quoted} ORDER BY {order}"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        for column in 0..columns.len() {
            if column > 0 {
                out.write_all(b"\t")?;
            }
            match row.get_ref(column)? {
                ValueRef::Null => out.write_all(b"null")?,
                ValueRef::Integer(number) => write!(out, "{number}")?,
                ValueRef::Real(number) => write!(out, "{number}")?,
                // Escaped, so that a label cannot pass for another row.
                ValueRef::Text(text) => {
                    write!(out, "{}", String::from_utf8_lossy(text).escape_debug())?;
                }
                ValueRef::Blob(bytes) => {
                    bytes
                        .iter()
                        .try_for_each(|byte| write!(out, "{byte:02x}"))?;
                }
            }
        }
        out.write_all(b"\n")?;
    }
    Ok(())
}
