//! One reading: a snapshot of the file, and the sheets its connection has kept.

use std::cell::RefCell;

use rusqlite::Connection;
use tally::TeamId;

use super::{kept::Kept, sheets};
use crate::tables::{
    Fault, Sql, Value,
    figures::Span,
    sql::{Reader, SheetReader, TableShape},
};

/// A transaction that reads.
pub(super) struct Snapshot<'c> {
    pub(super) connection: &'c Connection,
    pub(super) keeping: Keeping<'c>,
}

/// What a connection has kept, and what in a trial tells it that sums have changed.
#[derive(Clone, Copy)]
pub(super) struct Keeping<'c> {
    pub(super) kept: &'c RefCell<Kept>,
    pub(super) trial: u64,
}

impl Sql for Snapshot<'_> {
    fn lock(&self, team: TeamId) -> Result<bool, Fault> {
        self.connection.lock(team)
    }

    fn execute(&self, sql: &str, values: &[Value<'_>]) -> Result<usize, Fault> {
        Sql::execute(self.connection, sql, values)
    }

    fn rows(&self, sql: &str, values: &[Value<'_>], read: &mut Reader<'_>) -> Result<(), Fault> {
        self.connection.rows(sql, values, read)
    }

    fn sheets(&self, span: &Span<'_>, read: &mut SheetReader<'_>) -> Result<(), Fault> {
        sheets::read(self.connection, Some(self.keeping), span, read)
    }

    fn shape(&self) -> Result<Vec<TableShape>, Fault> {
        self.connection.shape()
    }

    fn schema_version(&self) -> Result<i64, Fault> {
        self.connection.schema_version()
    }
}
