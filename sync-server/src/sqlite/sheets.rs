//! A sheet's sums as one value: an aggregate function of SQL.
//!
//! A year of a city has hundreds of thousands of rows, which come in the order of the file, and handing each
//! of them over costs more than reading it. So SQLite gathers the rows of a sheet, and hands over sheets. It is
//! asked period by period: what all rows share is then not compared in each.

use std::{sync::Arc, vec};

use rusqlite::{
    Connection, Result,
    functions::{Aggregate, Context, FunctionFlags},
    params,
};
use tally::{SheetKey, period::Period};

use super::{
    group,
    kept::{Gathered, State},
    snapshot::Keeping,
};
use crate::tables::{
    Fault, Row as _,
    figures::{Net, Sheets, Span, Sums},
    sql::SheetReader,
};

/// The function's name, with the number of the cell and its net sum: `sheet(cell, net)`.
const NAME: &str = "sheet";
/// How many numbers a row gives.
const NUMBERS: usize = 2;
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

/// The periods of a span that have a row: one step down the index for each, however many rows it has.
macro_rules! periods {
    ($table:literal) => {
        concat!(
            "WITH RECURSIVE found (period) AS (
               SELECT min(period) FROM ",
            $table,
            " WHERE team = ?1 AND period >= ?2 AND period < ?3
               UNION ALL
               SELECT (SELECT min(period) FROM ",
            $table,
            " WHERE team = ?1 AND period > found.period AND period < ?3)
               FROM found WHERE found.period IS NOT NULL
             )
             SELECT period FROM found WHERE period IS NOT NULL"
        )
    };
}

/// Reads the sheets of a span. Of those that were kept since the team's sums last changed only the periods are.
pub(super) fn read(
    connection: &Connection,
    keeping: Option<Keeping<'_>>,
    span: &Span<'_>,
    read: &mut SheetReader<'_>,
) -> Result<(), Fault> {
    let periods = match span.sums {
        Sums::Total | Sums::Shifts => periods!("total"),
        Sums::Late => periods!("late"),
    };
    let periods: Vec<String> = connection
        .prepare_cached(periods)?
        .query_map(params![span.team.as_bytes(), span.from, span.to], |row| {
            row.get(0)
        })?
        .collect::<Result<_>>()?;
    let keeping = keeping.filter(|_| span.sums == Sums::Total);
    if let Some(Keeping { kept, trial }) = keeping {
        let edition = group::edition(connection, span.team)?;
        let state = State { trial, edition };
        kept.borrow_mut().forget_other(span.team, state);
    }
    read(&mut Reading {
        connection,
        keeping,
        span,
        periods: periods.into_iter(),
        sheets: Arc::new([]),
        next: 0,
    })
}

/// Reads the sheets of one period.
fn gather(connection: &Connection, span: &Span<'_>, period: &str) -> Result<Gathered, Fault> {
    let mut statement = connection.prepare_cached(match span.sums {
        Sums::Total => {
            "SELECT site, sheet(cell, n - c) FROM total WHERE team = ?1 AND period = ?2
             GROUP BY site ORDER BY site"
        }
        Sums::Late => {
            "SELECT site, sheet(cell, n - c) FROM late WHERE team = ?1 AND period = ?2
             GROUP BY site ORDER BY site"
        }
        Sums::Shifts => {
            "SELECT site, sheet(cell, n - c) FROM total WHERE team = ?1 AND period = ?2 AND cell = ?3
             GROUP BY site ORDER BY site"
        }
    })?;
    let team = span.team.as_bytes();
    let mut rows = match span.sums {
        Sums::Total | Sums::Late => statement.query(params![team, period])?,
        Sums::Shifts => statement.query(params![team, period, span.shift])?,
    };
    let period: Period = period.parse().map_err(|_| Fault::Damaged)?;
    let mut sheets = Vec::new();
    while let Some(row) = rows.next()? {
        let site = row.text(0)?.parse().map_err(|_| Fault::Damaged)?;
        sheets.push((SheetKey { period, site }, cells(row.bytes(1)?).collect()));
    }
    Ok(sheets.into())
}

/// Sheets as SQLite gathered them, those of one period at a time.
struct Reading<'c> {
    connection: &'c Connection,
    keeping: Option<Keeping<'c>>,
    span: &'c Span<'c>,
    periods: vec::IntoIter<String>,
    sheets: Gathered,
    /// Which of the sheets comes next.
    next: usize,
}

impl Reading<'_> {
    fn gather(&self, period: String) -> Result<Gathered, Fault> {
        let Some(Keeping { kept, .. }) = self.keeping else {
            return gather(self.connection, self.span, &period);
        };
        if let Some(sheets) = kept.borrow().find(self.span.team, &period) {
            return Ok(sheets);
        }
        let sheets = gather(self.connection, self.span, &period)?;
        kept.borrow_mut()
            .keep(self.span.team, period, Arc::clone(&sheets));
        Ok(sheets)
    }
}

impl Sheets for Reading<'_> {
    fn next(&mut self, into: &mut Vec<Net>) -> Result<Option<SheetKey>, Fault> {
        loop {
            if let Some((sheet, cells)) = self.sheets.get(self.next) {
                self.next += 1;
                into.extend_from_slice(cells);
                return Ok(Some(sheet.clone()));
            }
            let Some(period) = self.periods.next() else {
                return Ok(None);
            };
            self.sheets = self.gather(period)?;
            self.next = 0;
        }
    }
}

/// The number of each cell of a sheet, and its net sum.
fn cells(sheet: &[u8]) -> impl Iterator<Item = Net> {
    let (numbers, _) = sheet.as_chunks::<WIDTH>();
    let (rows, _) = numbers.as_chunks::<NUMBERS>();
    rows.iter()
        .map(|[cell, net]| (i64::from_le_bytes(*cell), i64::from_le_bytes(*net)))
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
                 INSERT INTO total VALUES ('a', 1, 40, 2), ('a', 7, 9, 0), ('b', 1, 5, 5);",
            )
            .unwrap();
        let mut statement = connection
            .prepare("SELECT site, sheet(cell, n - c) FROM total GROUP BY site ORDER BY site")
            .unwrap();
        let sheets: Vec<(String, Vec<Net>)> = statement
            .query_map([], |row| {
                Ok((row.get(0)?, cells(&row.get::<_, Vec<u8>>(1)?).collect()))
            })
            .unwrap()
            .map(Result::unwrap)
            .collect();
        let expected = [
            ("a".to_owned(), vec![(1, 38), (7, 9)]),
            ("b".to_owned(), vec![(1, 0)]),
        ];
        assert_eq!(sheets, expected);
    }
}
