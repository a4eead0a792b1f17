//! A sheet's sums as one value: an aggregate function of SQL.
//!
//! A year of a city has hundreds of thousands of rows, which come in the order of the file, and handing each
//! of them over costs more than reading it. So SQLite gathers the rows of a sheet, and hands over sheets.

use rusqlite::{
    Connection, Result, Rows,
    functions::{Aggregate, Context, FunctionFlags},
    params,
};
use tally::{SheetKey, ledger::Total};

use crate::tables::{
    Fault, Row as _,
    figures::{Sheets, Span, Sums},
    sql::SheetReader,
};

/// The function's name, with the number of the cell and both counters: `sheet(cell, n, c)`.
const NAME: &str = "sheet";
/// How many numbers a row gives.
const NUMBERS: usize = 3;
/// The bytes of one number.
const WIDTH: usize = size_of::<i64>();

struct Sheet;

impl Aggregate<Vec<u8>, Vec<u8>> for Sheet {
    fn init(&self, _: &mut Context<'_>) -> Result<Vec<u8>> {
        Ok(Vec::new())
    }

    fn step(&self, row: &mut Context<'_>, sheet: &mut Vec<u8>) -> Result<()> {
        for column in 0..NUMBERS {
            sheet.extend_from_slice(&row.get::<i64>(column)?.to_le_bytes());
        }
        Ok(())
    }

    fn finalize(&self, _: &mut Context<'_>, sheet: Option<Vec<u8>>) -> Result<Vec<u8>> {
        Ok(sheet.unwrap_or_default())
    }
}

/// Lets a connection say it.
pub(super) fn teach(connection: &Connection) -> Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8
        | FunctionFlags::SQLITE_DETERMINISTIC
        | FunctionFlags::SQLITE_DIRECTONLY;
    connection.create_aggregate_function(NAME, NUMBERS as i32, flags, Sheet)
}

/// Reads the sheets of a span.
pub(super) fn read(
    connection: &Connection,
    span: &Span<'_>,
    read: &mut SheetReader<'_>,
) -> Result<(), Fault> {
    let mut statement = connection.prepare_cached(match span.sums {
        Sums::Total => {
            "SELECT period, site, sheet(cell, n, c) FROM total
             WHERE team = ?1 AND period >= ?2 AND period < ?3
             GROUP BY period, site ORDER BY period, site"
        }
        Sums::Late => {
            "SELECT period, site, sheet(cell, n, c) FROM late
             WHERE team = ?1 AND period >= ?2 AND period < ?3
             GROUP BY period, site ORDER BY period, site"
        }
        Sums::Shifts => {
            "SELECT period, site, sheet(cell, n, c) FROM total
             WHERE team = ?1 AND period >= ?2 AND period < ?3 AND cell = ?4
             GROUP BY period, site ORDER BY period, site"
        }
    })?;
    let (team, from, to) = (span.team.as_bytes(), span.from, span.to);
    let rows = match span.sums {
        Sums::Total | Sums::Late => statement.query(params![team, from, to])?,
        Sums::Shifts => statement.query(params![team, from, to, span.shift])?,
    };
    read(&mut Gathered(rows))
}

/// Sheets as SQLite gathered them.
struct Gathered<'r>(Rows<'r>);

impl Sheets for Gathered<'_> {
    fn next(&mut self, into: &mut Vec<(i64, Total)>) -> Result<Option<SheetKey>, Fault> {
        let Some(row) = self.0.next()? else {
            return Ok(None);
        };
        for sum in cells(row.bytes(2)?) {
            into.push(sum?);
        }
        Ok(Some(SheetKey {
            period: row.text(0)?.parse().map_err(|_| Fault::Damaged)?,
            site: row.text(1)?.parse().map_err(|_| Fault::Damaged)?,
        }))
    }
}

/// The number of each cell of a sheet, and its sum.
fn cells(sheet: &[u8]) -> impl Iterator<Item = Result<(i64, Total), Fault>> {
    let (numbers, _) = sheet.as_chunks::<WIDTH>();
    let (rows, _) = numbers.as_chunks::<NUMBERS>();
    rows.iter().map(|[cell, n, c]| {
        let sum = |bytes: &[u8; WIDTH]| {
            let sum = i64::from_le_bytes(*bytes);
            u64::try_from(sum).map_err(|_| Fault::Damaged)
        };
        let total = Total {
            n: sum(n)?,
            c: sum(c)?,
        };
        Ok((i64::from_le_bytes(*cell), total))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rows_of_each_sheet_come_as_one() {
        let connection = Connection::open_in_memory().unwrap();
        teach(&connection).unwrap();
        connection
            .execute_batch(
                "CREATE TABLE total (site TEXT, cell INTEGER, n INTEGER, c INTEGER);
                 INSERT INTO total VALUES ('a', 1, 40, 2), ('a', 7, 9, 0), ('b', 1, 5, 5), ('c', 1, -1, 0);",
            )
            .unwrap();
        let mut statement = connection
            .prepare("SELECT site, sheet(cell, n, c) FROM total GROUP BY site ORDER BY site")
            .unwrap();
        let sheets: Vec<(String, Vec<u8>)> = statement
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        let read = |at: usize| cells(&sheets[at].1).collect::<Result<Vec<_>, _>>();
        let total = |n, c| Total { n, c };
        assert_eq!(read(0).unwrap(), [(1, total(40, 2)), (7, total(9, 0))]);
        assert_eq!(read(1).unwrap(), [(1, total(5, 5))]);
        assert!(read(2).is_err(), "no sum is below nothing");
        assert_eq!(sheets.len(), 3);
    }
}
