//! Marks (cells, and the marker of a shift) as the numbers that stand for them in this file. The file's own table decides, so that a
//! later taxonomy cannot change what old rows mean.

use std::collections::BTreeMap;

use rusqlite::{Connection, Transaction, TransactionBehavior};
use tally::Mark;

use super::fault::Fault;

/// More numbers than any taxonomy needs: a larger one is damage, and no table is made for it.
const NUMBERS_MAX: i64 = 100_000;

/// Which number stands for which mark.
#[derive(Clone, Debug)]
pub(super) struct Cells {
    numbers: BTreeMap<Mark, i64>,
    /// By number: every row that is read looks one up.
    marks: Vec<Option<Mark>>,
}

impl Cells {
    /// Reads the table.
    pub(super) fn read(connection: &Connection) -> Result<Self, Fault> {
        let marks: BTreeMap<i64, Mark> = connection
            .prepare_cached("SELECT number, code FROM cell")?
            .query_map([], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?
            .map(|row| {
                let (number, code) = row?;
                Ok((number, code.parse().map_err(|_| Fault::Damaged)?))
            })
            .collect::<Result<_, Fault>>()?;
        let numbers = marks
            .iter()
            .map(|(number, mark)| (*mark, *number))
            .collect();
        // Numbers are given one after the other, from 1.
        let last = marks.keys().last().copied().unwrap_or(0);
        if last > NUMBERS_MAX {
            return Err(Fault::Damaged);
        }
        let marks = (0..=last)
            .map(|number| marks.get(&number).copied())
            .collect();
        Ok(Self { numbers, marks })
    }

    /// Gives numbers to the marks of this taxonomy that have none, in key order.
    pub(super) fn complete(connection: &mut Connection) -> Result<(), Fault> {
        let missing = |known: &Self| {
            Mark::all()
                .into_iter()
                .filter(|mark| !known.numbers.contains_key(mark))
                .collect::<Vec<_>>()
        };
        if missing(&Self::read(connection)?).is_empty() {
            return Ok(());
        }
        let transaction = Transaction::new(connection, TransactionBehavior::Immediate)?;
        // Asked again: another process may have been quicker.
        for mark in missing(&Self::read(&transaction)?) {
            transaction.execute(
                "INSERT INTO cell (number, code)
                 VALUES ((SELECT coalesce(max(number), 0) + 1 FROM cell), ?1)",
                [mark.to_string()],
            )?;
        }
        Ok(transaction.commit()?)
    }

    /// The number of a mark.
    pub(super) fn number(&self, mark: Mark) -> Result<i64, Fault> {
        self.numbers.get(&mark).copied().ok_or(Fault::Damaged)
    }

    /// The mark of a number.
    pub(super) fn mark(&self, number: i64) -> Result<Mark, Fault> {
        let place = usize::try_from(number).map_err(|_| Fault::Damaged)?;
        let mark = self.marks.get(place).copied().flatten();
        mark.ok_or(Fault::Damaged)
    }
}
