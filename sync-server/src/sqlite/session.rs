//! SQLite running the statements that every store shares.

use rusqlite::{
    Connection, ErrorCode, ToSql, params_from_iter,
    types::{FromSql, ToSqlOutput, ValueRef},
};
use tally::TeamId;

use crate::{
    event::Reason,
    tables::{
        Fault, Row, Rows, Sql, Value,
        figures::Span,
        sql::{Holds, Reader, SheetReader, TableShape},
        team,
    },
};

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        let reason = match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Reason::DiskFull,
            Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen) => Reason::DiskFailed,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Reason::ReadOnly,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Reason::Damaged,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Reason::Locked,
            _ => Reason::Other,
        };
        Self::Refused {
            reason,
            // SQLite has waited already, with the connection's patience.
            again: false,
            words: error.to_string(),
        }
    }
}

impl ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match *self {
            Self::Int(number) => ValueRef::Integer(number),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
            Self::Bytes(bytes) => ValueRef::Blob(bytes),
            Self::Null => ValueRef::Null,
        }))
    }
}

impl Row for rusqlite::Row<'_> {
    fn int(&self, column: usize) -> Result<i64, Fault> {
        i64::column_result(self.get_ref(column)?).map_err(|_| Fault::Damaged)
    }

    fn text(&self, column: usize) -> Result<&str, Fault> {
        self.get_ref(column)?.as_str().map_err(|_| Fault::Damaged)
    }

    fn bytes(&self, column: usize) -> Result<&[u8], Fault> {
        self.get_ref(column)?.as_blob().map_err(|_| Fault::Damaged)
    }

    fn is_null(&self, column: usize) -> Result<bool, Fault> {
        Ok(self.get_ref(column)? == ValueRef::Null)
    }
}

impl Rows for rusqlite::Rows<'_> {
    fn next(&mut self) -> Result<Option<&dyn Row>, Fault> {
        let row = rusqlite::Rows::next(self)?;
        Ok(row.map(|row| row as &dyn Row))
    }
}

// A transaction is used as the connection it is on.
impl Sql for Connection {
    // Who changes the file has begun an immediate transaction, of which there is one at a time.
    fn lock(&self, team: TeamId) -> Result<bool, Fault> {
        Ok(team::version(self, team)?.is_some())
    }

    fn execute(&self, sql: &str, values: &[Value<'_>]) -> Result<usize, Fault> {
        Ok(self
            .prepare_cached(sql)?
            .execute(params_from_iter(values))?)
    }

    fn rows(&self, sql: &str, values: &[Value<'_>], read: &mut Reader<'_>) -> Result<(), Fault> {
        let mut statement = self.prepare_cached(sql)?;
        read(&mut statement.query(params_from_iter(values))?)
    }

    fn sheets(&self, span: &Span<'_>, read: &mut SheetReader<'_>) -> Result<(), Fault> {
        super::sheets::read(self, None, span, read)
    }

    fn shape(&self) -> Result<Vec<TableShape>, Fault> {
        let names: Vec<String> = self
            .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")?
            .query_map([], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        names.into_iter().map(|name| shape(self, name)).collect()
    }

    fn schema_version(&self) -> Result<i64, Fault> {
        Ok(self.query_row("PRAGMA user_version", [], |row| row.get(0))?)
    }
}

fn shape(connection: &Connection, name: String) -> Result<TableShape, Fault> {
    let mut statement =
        connection.prepare("SELECT name, type, pk FROM pragma_table_info(?1) ORDER BY cid")?;
    let mut rows = statement.query([&name])?;
    let mut shape = TableShape {
        name,
        columns: Vec::new(),
        key: Vec::new(),
        holds: Vec::new(),
    };
    let mut key: Vec<(i64, usize)> = Vec::new();
    while let Some(row) = rows.next()? {
        // From 1 for the first column of the key; 0 outside it.
        let place: i64 = row.get(2)?;
        if place > 0 {
            key.push((place, shape.columns.len()));
        }
        shape.columns.push(row.get(0)?);
        shape.holds.push(match row.get::<_, String>(1)?.as_str() {
            "INTEGER" => Holds::Int,
            "TEXT" => Holds::Text,
            "BLOB" => Holds::Bytes,
            // All tables are strict.
            _ => return Err(Fault::Damaged),
        });
    }
    key.sort_unstable();
    shape.key = key.into_iter().map(|(_, column)| column).collect();
    Ok(shape)
}
