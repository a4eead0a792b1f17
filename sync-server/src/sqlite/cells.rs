//! Cells as the numbers that stand for them in this file. The file's own table decides, so that a
//! later taxonomy cannot change what old rows mean.

use std::collections::BTreeMap;

use rusqlite::{Connection, Transaction, TransactionBehavior};
use tally::Cell;

use super::fault::Fault;

/// Which number stands for which cell.
#[derive(Clone, Debug)]
pub(super) struct Cells {
    numbers: BTreeMap<Cell, i64>,
    cells: BTreeMap<i64, Cell>,
}

impl Cells {
    /// Reads the table.
    pub(super) fn read(connection: &Connection) -> Result<Self, Fault> {
        let cells: BTreeMap<i64, Cell> = connection
            .prepare("SELECT number, code FROM cell")?
            .query_map([], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?
            .map(|row| {
                let (number, code) = row?;
                Ok((number, code.parse().map_err(|_| Fault::Damaged)?))
            })
            .collect::<Result<_, Fault>>()?;
        let numbers = cells
            .iter()
            .map(|(number, cell)| (*cell, *number))
            .collect();
        Ok(Self { numbers, cells })
    }

    /// Gives numbers to the cells of this taxonomy that have none, in key order.
    pub(super) fn complete(connection: &mut Connection) -> Result<(), Fault> {
        let missing = |known: &Self| {
            Cell::all()
                .into_iter()
                .filter(|cell| !known.numbers.contains_key(cell))
                .collect::<Vec<_>>()
        };
        if missing(&Self::read(connection)?).is_empty() {
            return Ok(());
        }
        let transaction = Transaction::new(connection, TransactionBehavior::Immediate)?;
        // Asked again: another process may have been quicker.
        for cell in missing(&Self::read(&transaction)?) {
            transaction.execute(
                "INSERT INTO cell (number, code)
                 VALUES ((SELECT coalesce(max(number), 0) + 1 FROM cell), ?1)",
                [cell.to_string()],
            )?;
        }
        Ok(transaction.commit()?)
    }

    /// The number of a cell.
    pub(super) fn number(&self, cell: Cell) -> Result<i64, Fault> {
        self.numbers.get(&cell).copied().ok_or(Fault::Damaged)
    }

    /// The cell of a number.
    pub(super) fn cell(&self, number: i64) -> Result<Cell, Fault> {
        self.cells.get(&number).copied().ok_or(Fault::Damaged)
    }
}
