//! Marks (cells, and the marker of a shift) as the numbers that stand for them in this ledger. The ledger's
//! own table decides, so that a later taxonomy cannot change what old rows mean.

use std::collections::BTreeMap;

use tally::Mark;

use super::{Fault, Sql, values};

/// More numbers than any taxonomy needs: a larger one is damage, and no table is made for it.
const NUMBERS_MAX: i64 = 100_000;

/// Which number stands for which mark.
#[derive(Clone, Debug)]
pub(crate) struct Cells {
    numbers: BTreeMap<Mark, i64>,
    /// By number: every row that is read looks one up.
    marks: Vec<Option<Mark>>,
}

impl Cells {
    /// Reads the table.
    pub(crate) fn read(sql: &dyn Sql) -> Result<Self, Fault> {
        let marks: BTreeMap<i64, Mark> = sql
            .all("SELECT number, code FROM cell", &[], |row| {
                Ok((row.int(0)?, row.parsed(1)?))
            })?
            .into_iter()
            .collect();
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

    /// Whether every mark of this taxonomy has a number.
    pub(crate) fn is_complete(&self) -> bool {
        Mark::all()
            .iter()
            .all(|mark| self.numbers.contains_key(mark))
    }

    /// Gives numbers to the marks of this taxonomy that have none, in key order. Call inside a transaction.
    pub(crate) fn complete(sql: &dyn Sql) -> Result<(), Fault> {
        let known = Self::read(sql)?;
        let missing = Mark::all()
            .into_iter()
            .filter(|mark| !known.numbers.contains_key(mark));
        // The first place among the marks is that of number 0, which is none's.
        let next = i64::try_from(known.marks.len()).map_err(|_| Fault::Damaged)?;
        for (mark, number) in missing.zip(next..) {
            sql.execute(
                "INSERT INTO cell (number, code) VALUES (?1, ?2)",
                values![number, &mark.to_string()],
            )?;
        }
        Ok(())
    }

    /// The number of a mark.
    pub(crate) fn number(&self, mark: Mark) -> Result<i64, Fault> {
        self.numbers.get(&mark).copied().ok_or(Fault::Damaged)
    }

    /// The mark of a number.
    pub(crate) fn mark(&self, number: i64) -> Result<Mark, Fault> {
        let place = usize::try_from(number).map_err(|_| Fault::Damaged)?;
        let mark = self.marks.get(place).copied().flatten();
        mark.ok_or(Fault::Damaged)
    }
}
