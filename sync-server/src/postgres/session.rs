//! PostgreSQL running the statements that every store shares, each waited for where it is asked.

use std::pin::Pin;

use deadpool_postgres::Transaction;
use futures_util::StreamExt as _;
use tally::TeamId;
use tokio_postgres::{
    RowStream,
    types::{FromSql, ToSql, Type},
};

use super::database::Database;
use crate::tables::{
    Fault, Row, Rows, Sql, Value,
    figures::Span,
    sql::{Holds, Reader, SheetReader, TableShape},
    values,
};

/// A transaction, and how to wait for it.
pub(super) struct Session<'t> {
    transaction: &'t Transaction<'t>,
    database: &'t Database,
}

impl<'t> Session<'t> {
    pub(super) const fn new(transaction: &'t Transaction<'t>, database: &'t Database) -> Self {
        Self {
            transaction,
            database,
        }
    }

    /// Shared statements number their parameters as SQLite does.
    fn prepared(&self, sql: &str) -> Result<tokio_postgres::Statement, Fault> {
        let sql = sql.replace('?', "$");
        self.database.wait(self.transaction.prepare_cached(&sql))
    }
}

/// The only column that may hold nothing is a text.
const NOTHING: Option<&str> = None;

fn parameters<'v>(values: &'v [Value<'v>]) -> Vec<&'v (dyn ToSql + Sync)> {
    values
        .iter()
        .map(|value| match value {
            Value::Int(number) => number as &(dyn ToSql + Sync),
            Value::Text(text) => text,
            Value::Bytes(bytes) => bytes,
            Value::Null => &NOTHING,
        })
        .collect()
}

impl Sql for Session<'_> {
    fn lock(&self, team: TeamId) -> Result<bool, Fault> {
        let found = self.execute(
            "SELECT version FROM team WHERE id = ?1 FOR UPDATE",
            values![team.as_bytes()],
        )?;
        Ok(found > 0)
    }

    fn execute(&self, sql: &str, values: &[Value<'_>]) -> Result<usize, Fault> {
        let statement = self.prepared(sql)?;
        let rows = self
            .database
            .wait(self.transaction.execute(&statement, &parameters(values)))?;
        usize::try_from(rows).map_err(|_| Fault::Damaged)
    }

    fn rows(&self, sql: &str, values: &[Value<'_>], read: &mut Reader<'_>) -> Result<(), Fault> {
        let statement = self.prepared(sql)?;
        let found = self
            .database
            .wait(self.transaction.query_raw(&statement, parameters(values)))?;
        read(&mut Found {
            rows: Box::pin(found),
            row: None,
            is_over: false,
            database: self.database,
        })
    }

    fn sheets(&self, span: &Span<'_>, read: &mut SheetReader<'_>) -> Result<(), Fault> {
        super::sheets::read(self, span, read)
    }

    fn shape(&self) -> Result<Vec<TableShape>, Fault> {
        let sql: &dyn Sql = self;
        let mut columns = sql.all(
            "SELECT CAST(table_name AS text), CAST(column_name AS text), CAST(data_type AS text),
               CAST(ordinal_position AS bigint)
             FROM information_schema.columns WHERE table_schema = current_schema()",
            &[],
            |row| {
                let holds = match row.text(2)? {
                    "bigint" => Holds::Int,
                    "text" => Holds::Text,
                    "bytea" => Holds::Bytes,
                    _ => return Err(Fault::Damaged),
                };
                let (table, column) = (row.text(0)?.to_owned(), row.text(1)?.to_owned());
                Ok((table, row.int(3)?, column, holds))
            },
        )?;
        columns.sort_unstable_by(|one, next| (&one.0, one.1).cmp(&(&next.0, next.1)));
        let mut key = sql.all(
            "SELECT CAST(uses.table_name AS text), CAST(uses.column_name AS text),
               CAST(uses.ordinal_position AS bigint)
             FROM information_schema.key_column_usage AS uses
             JOIN information_schema.table_constraints AS rules
               ON rules.constraint_schema = uses.constraint_schema
               AND rules.constraint_name = uses.constraint_name
               AND rules.table_name = uses.table_name
             WHERE uses.table_schema = current_schema() AND rules.constraint_type = 'PRIMARY KEY'",
            &[],
            |row| {
                let (table, column) = (row.text(0)?.to_owned(), row.text(1)?.to_owned());
                Ok((table, row.int(2)?, column))
            },
        )?;
        key.sort_unstable();
        let mut shapes: Vec<TableShape> = Vec::new();
        for (table, _, column, holds) in columns {
            // The schema's own steps are no part of the ledger, as `user_version` is none of an SQLite file.
            if table == super::open::STEPS_TABLE {
                continue;
            }
            if shapes.last().is_none_or(|shape| shape.name != table) {
                shapes.push(TableShape {
                    name: table,
                    columns: Vec::new(),
                    key: Vec::new(),
                    holds: Vec::new(),
                });
            }
            if let Some(shape) = shapes.last_mut() {
                shape.columns.push(column);
                shape.holds.push(holds);
            }
        }
        for (table, _, column) in key {
            if let Some(shape) = shapes.iter_mut().find(|shape| shape.name == table) {
                let place = shape.columns.iter().position(|known| *known == column);
                shape.key.push(place.ok_or(Fault::Damaged)?);
            }
        }
        Ok(shapes)
    }

    fn schema_version(&self) -> Result<i64, Fault> {
        let sql: &dyn Sql = self;
        let last = sql.first(
            "SELECT coalesce(max(number), 0) FROM schema_step",
            &[],
            |row| row.int(0),
        )?;
        // One step here made what in an SQLite file took several.
        Ok(last.ok_or(Fault::Damaged)? + super::open::STEPS_BEFORE)
    }
}

/// Rows as they come.
struct Found<'f> {
    rows: Pin<Box<RowStream>>,
    row: Option<tokio_postgres::Row>,
    // After the last row nothing more is sent, and asking again would wait for it.
    is_over: bool,
    database: &'f Database,
}

impl Rows for Found<'_> {
    fn next(&mut self) -> Result<Option<&dyn Row>, Fault> {
        if self.is_over {
            return Ok(None);
        }
        self.row = self.database.wait(async {
            // Asked in time, each on its own.
            self.rows.next().await.transpose()
        })?;
        self.is_over = self.row.is_none();
        Ok(self.row.as_ref().map(|row| row as &dyn Row))
    }
}

/// Anything that is there, whatever its type.
struct Something;

impl FromSql<'_> for Something {
    fn from_sql(_: &Type, _: &[u8]) -> Result<Self, Box<dyn std::error::Error + Sync + Send>> {
        Ok(Self)
    }

    fn accepts(_: &Type) -> bool {
        true
    }
}

impl Row for tokio_postgres::Row {
    fn int(&self, column: usize) -> Result<i64, Fault> {
        self.try_get(column).map_err(|_| Fault::Damaged)
    }

    fn text(&self, column: usize) -> Result<&str, Fault> {
        self.try_get(column).map_err(|_| Fault::Damaged)
    }

    fn bytes(&self, column: usize) -> Result<&[u8], Fault> {
        self.try_get(column).map_err(|_| Fault::Damaged)
    }

    fn is_null(&self, column: usize) -> Result<bool, Fault> {
        let there: Option<Something> = self.try_get(column).map_err(|_| Fault::Damaged)?;
        Ok(there.is_none())
    }
}
