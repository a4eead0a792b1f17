//! Copying a whole ledger from one store into another, whichever they are, and comparing the two.

use std::io;

use sha2::{Digest as _, Sha256};

use super::{
    Fault, Row, Sql, Value, dump,
    sql::{Holds, TableShape},
};
use crate::register::RegisterError;

/// Rows that one statement puts in: far below the parameters that SQLite (32,766) and PostgreSQL (65,535) take.
const TOGETHER: usize = 200;

/// What was copied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copied {
    /// Rows in all tables.
    pub rows: u64,
    /// SHA-256 of the text that `dump` prints of either store.
    pub digest: [u8; 32],
}

/// Copies everything. Call inside a transaction of each; if it fails, the target's must not be committed.
///
/// # Errors
/// The target has teams already, the shapes differ, what arrived is not what was sent, or a store failed.
pub(crate) fn copy(from: &dyn Sql, to: &dyn Sql) -> Result<Copied, RegisterError> {
    let taken = to.first("SELECT id FROM team LIMIT 1", &[], |_| Ok(()))?;
    if taken.is_some() {
        return Err(RegisterError::NotEmpty);
    }
    let mut shapes = from.shape()?;
    if shapes != to.shape()? || from.schema_version()? != to.schema_version()? {
        return Err(RegisterError::OtherShape);
    }
    // Others refer to teams.
    shapes.sort_by_key(|shape| shape.name != "team");
    let mut rows = 0;
    for shape in &shapes {
        // What opening the target put in: its life and its numbers of cells. It gets the source's.
        to.execute(&format!("DELETE FROM {}", shape.quoted_name()), &[])?;
        rows += copy_table(from, to, shape)?;
    }
    let digest = digest(from)?;
    if digest != self::digest(to)? {
        return Err(RegisterError::NotTheSame);
    }
    Ok(Copied { rows, digest })
}

/// SHA-256 of the dump.
fn digest(sql: &dyn Sql) -> Result<[u8; 32], RegisterError> {
    let mut hash = Hashing(Sha256::new());
    dump::write(sql, &mut hash)?;
    Ok(hash.0.finalize().into())
}

/// Hashes what is written.
struct Hashing(Sha256);

impl io::Write for Hashing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn copy_table(from: &dyn Sql, to: &dyn Sql, shape: &TableShape) -> Result<u64, Fault> {
    let mut count = 0;
    let mut waiting: Vec<Kept> = Vec::new();
    from.rows(&shape.select(), &[], &mut |rows| {
        while let Some(row) = rows.next()? {
            for (column, holds) in shape.holds.iter().enumerate() {
                waiting.push(Kept::read(row, column, *holds)?);
            }
            count += 1;
            if waiting.len() >= TOGETHER * shape.columns.len() {
                insert(to, shape, &mut waiting)?;
            }
        }
        Ok(())
    })?;
    insert(to, shape, &mut waiting)?;
    Ok(count)
}

fn insert(to: &dyn Sql, shape: &TableShape, waiting: &mut Vec<Kept>) -> Result<(), Fault> {
    if waiting.is_empty() {
        return Ok(());
    }
    let columns = shape.columns.len();
    let rows = waiting.len() / columns;
    let groups: Vec<String> = (0..rows)
        .map(|row| {
            let places: Vec<String> = (1..=columns)
                .map(|column| format!("?{}", row * columns + column))
                .collect();
            format!("({})", places.join(", "))
        })
        .collect();
    let values: Vec<Value<'_>> = waiting.iter().map(Kept::value).collect();
    let statement = format!(
        "INSERT INTO {} ({}) VALUES {}",
        shape.quoted_name(),
        shape.quoted_columns(),
        groups.join(", ")
    );
    to.execute(&statement, &values)?;
    waiting.clear();
    Ok(())
}

/// A value between the two stores.
enum Kept {
    Int(i64),
    Text(String),
    Bytes(Vec<u8>),
    Null,
}

impl Kept {
    fn read(row: &dyn Row, column: usize, holds: Holds) -> Result<Self, Fault> {
        if row.is_null(column)? {
            return Ok(Self::Null);
        }
        Ok(match holds {
            Holds::Int => Self::Int(row.int(column)?),
            Holds::Text => Self::Text(row.text(column)?.to_owned()),
            Holds::Bytes => Self::Bytes(row.bytes(column)?.to_owned()),
        })
    }

    fn value(&self) -> Value<'_> {
        match self {
            Self::Int(number) => Value::Int(*number),
            Self::Text(text) => Value::Text(text),
            Self::Bytes(bytes) => Value::Bytes(bytes),
            Self::Null => Value::Null,
        }
    }
}
