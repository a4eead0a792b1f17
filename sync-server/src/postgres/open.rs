//! Making the ledger's tables and bringing them up to date, by however many processes at once.

use tally::api::Incarnation;
use tokio_postgres::error::SqlState;

use super::{
    address::PostgresUrl,
    database::{Database, Purpose},
};
use crate::{
    entropy::NoEntropy,
    event::Reason,
    tables::{Fault, Sql, cells::Cells, values},
};

/// The schema, step by step. A step that was released never changes; a change is a new step.
const STEPS: &[&str] = &[
    include_str!("sql/001_ledger.sql"),
    include_str!("sql/002_area_names.sql"),
];

/// The steps that an SQLite file had taken when the first step here was written, which made all at once. So
/// both stores call the same shape by the same number.
pub(super) const STEPS_BEFORE: i64 = 2;

/// Which steps were taken.
pub(super) const STEPS_TABLE: &str = "schema_step";

/// How often the tables are tried to be made: another process may be at the same table, and then at the next.
const ATTEMPTS: usize = 500;

/// Why a ledger in PostgreSQL cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Nobody answers there, or not to this user.
    #[error("the database cannot be reached: {0}")]
    Unreachable(String),
    /// This user may not make tables.
    #[error(
        "the database takes no tables from this user: give it a database of its own (createdb --owner=USER acollida), then try again ({0})"
    )]
    NotWritable(String),
    /// A later version of the server made it.
    #[error(
        "the ledger in this database was made by a newer acollida-sync-server: install that version or a later one"
    )]
    Newer,
    /// Something else is in the database.
    #[error(
        "the tables in this database are not this ledger's: give it a database of its own ({0})"
    )]
    NotALedger(String),
    /// The certificate authorities cannot be used.
    #[error("the file that sslrootcert names cannot be used: {0}")]
    Authorities(std::io::Error),
    /// A new ledger needs a random number.
    #[error(transparent)]
    Entropy(#[from] NoEntropy),
    /// The operating system gives no threads.
    #[error("the operating system gives no threads: {0}")]
    Threads(std::io::Error),
    /// Anything else.
    #[error("the ledger cannot be opened: {0}")]
    Other(String),
}

impl From<Fault> for OpenError {
    fn from(fault: Fault) -> Self {
        let words = fault.to_string();
        match fault.reason() {
            Reason::Unreachable => Self::Unreachable(words),
            Reason::ReadOnly | Reason::DiskFull | Reason::DiskFailed => Self::NotWritable(words),
            Reason::Damaged => Self::NotALedger(words),
            _ => Self::Other(words),
        }
    }
}

/// Connects, and makes the ledger if it is not there, in its first life by the number that was drawn for
/// that. Blocks.
///
/// # Errors
/// Says what is wrong and what to do.
pub(super) fn open(
    url: &PostgresUrl,
    runtime: tokio::runtime::Handle,
    drawn: [u8; 8],
) -> Result<Database, OpenError> {
    let incarnation = Incarnation::from_bytes(drawn);
    let database = Database::new(url, runtime).map_err(OpenError::Authorities)?;
    let mut attempt = 1;
    loop {
        match make(&database, incarnation) {
            Ok(()) => return Ok(database),
            // Two processes made the same table, or gave the same number: the second attempt finds it there.
            Err(Making::Meeting(_)) if attempt < ATTEMPTS => attempt += 1,
            Err(Making::Meeting(words)) => return Err(OpenError::Other(words)),
            Err(Making::Impossible(error)) => return Err(error),
        }
    }
}

/// Why one attempt failed.
enum Making {
    Meeting(String),
    Impossible(OpenError),
}

impl From<Fault> for Making {
    fn from(fault: Fault) -> Self {
        if fault.is_passing() && fault.reason() != Reason::Unreachable {
            Self::Meeting(fault.to_string())
        } else {
            Self::Impossible(fault.into())
        }
    }
}

fn make(database: &Database, incarnation: Incarnation) -> Result<(), Making> {
    let newest = i64::try_from(STEPS.len()).unwrap_or(i64::MAX);
    let taken = steps_taken(database)?;
    if taken > newest {
        return Err(Making::Impossible(OpenError::Newer));
    }
    for (step, number) in STEPS.iter().zip(1..).filter(|(_, number)| *number > taken) {
        // Each statement on its own, since distributed engines change their schema outside transactions;
        // each can be run twice, so one that another process ran too changes nothing.
        for statement in statements(step) {
            run(database, statement)?;
        }
        database.once(Purpose::Writing, |sql| {
            sql.execute(
                "INSERT INTO schema_step (number) VALUES (?1) ON CONFLICT DO NOTHING",
                values![number],
            )
        })?;
    }
    check_shape(database)?;
    database.once(Purpose::Writing, |sql| {
        sql.execute(
            "INSERT INTO ledger (one, incarnation) VALUES (1, ?1) ON CONFLICT DO NOTHING",
            values![incarnation.as_bytes()],
        )?;
        if !Cells::read(sql)?.is_complete() {
            Cells::complete(sql)?;
        }
        Ok::<_, Fault>(())
    })?;
    Ok(())
}

/// The number of the last step that was taken; 0 in a new database.
fn steps_taken(database: &Database) -> Result<i64, Making> {
    run(
        database,
        "CREATE TABLE IF NOT EXISTS schema_step (number bigint NOT NULL PRIMARY KEY)",
    )?;
    let taken = database.once(Purpose::Reading, |sql: &dyn Sql| {
        sql.first(
            "SELECT coalesce(max(number), 0) FROM schema_step",
            &[],
            |row| row.int(0),
        )
    })?;
    Ok(taken.unwrap_or(0))
}

fn run(database: &Database, statement: &str) -> Result<(), Making> {
    let done = database.run(statement)?;
    done.map_err(|error| match error.code() {
        // IF NOT EXISTS looks before it makes; another process came in between.
        Some(&(SqlState::DUPLICATE_TABLE | SqlState::DUPLICATE_OBJECT)) => {
            Making::Meeting(error.to_string())
        }
        _ => Fault::from(error).into(),
    })
}

/// Whether the tables are those that the steps make: one of something else that has the name of one of ours was
/// left as it was.
fn check_shape(database: &Database) -> Result<(), Making> {
    let mut expected: Vec<_> = STEPS
        .iter()
        .flat_map(|step| statements(step))
        .filter_map(table)
        .collect();
    expected.sort_unstable();
    let found = database.once(Purpose::Reading, |sql: &dyn Sql| sql.shape())?;
    let found = found.into_iter().map(|shape| (shape.name, shape.columns));
    let strange = |(name, columns): &(String, Vec<String>)| {
        !expected
            .iter()
            .any(|(ours, known)| ours == name && known == columns)
    };
    match found.filter(strange).map(|(name, _)| name).next() {
        None => Ok(()),
        Some(name) => Err(Making::Impossible(OpenError::NotALedger(name))),
    }
}

/// The name and columns of a table that a statement makes. Each column stands on a line of its own.
fn table(statement: &str) -> Option<(&str, Vec<&str>)> {
    let (_, rest) = statement.split_once("CREATE TABLE IF NOT EXISTS ")?;
    let mut lines = rest.lines();
    let name = lines.next()?.split_whitespace().next()?;
    let columns = lines
        .filter_map(|line| line.split_whitespace().next())
        .filter(|word| {
            word.bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte == b'_')
        })
        .collect();
    Some((name, columns))
}

/// The statements of a step. None holds a semicolon within.
pub(super) fn statements(step: &str) -> impl Iterator<Item = &str> {
    step.split_inclusive(";\n")
        .map(str::trim)
        .filter(|statement| !statement.is_empty())
}
