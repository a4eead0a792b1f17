//! Figures: the stored sums as rows, tabulated by [`tally::statistics`] while they are read.

use jiff::civil::Date;
use rusqlite::{Connection, Row as SqlRow, params};
use tally::{
    Mark, SheetKey, TeamId,
    ledger::Total,
    statistics::{
        Filter, Question, Row, ShiftQuestion, ShiftRow, ShiftTable, Table, tabulate, tabulate_all,
        without_few,
    },
};

use super::{cells::Cells, closing::refreshed, fault::Fault};

/// Answers a question to a team's contacts, as they were when its figures were last refreshed.
pub(super) fn answer(
    connection: &Connection,
    team: TeamId,
    question: &Question,
) -> Result<Table, Fault> {
    let Filter { from, to, .. } = question.filter;
    let as_of = refreshed(connection, team)?;
    read(connection, Sums::Total, team, from, to, |rows| {
        tabulate(without_few(contacts(rows), as_of), question)
    })
}

/// Answers several questions from one reading of the months that any of them asks for.
pub(super) fn answers(
    connection: &Connection,
    team: TeamId,
    questions: &[Question],
) -> Result<Vec<Table>, Fault> {
    if questions.is_empty() {
        return Ok(Vec::new());
    }
    // No first day at all is earlier than any.
    let from = questions.iter().map(|question| question.filter.from).min();
    let to = questions
        .iter()
        .map(|question| question.filter.to.unwrap_or(Date::MAX))
        .max();
    let as_of = refreshed(connection, team)?;
    read(connection, Sums::Total, team, from.flatten(), to, |rows| {
        tabulate_all(without_few(contacts(rows), as_of), questions)
    })
}

/// Answers a question to those of a team's contacts that came after their period was sealed.
pub(super) fn late(
    connection: &Connection,
    team: TeamId,
    question: &Question,
) -> Result<Table, Fault> {
    let Filter { from, to, .. } = question.filter;
    read(connection, Sums::Late, team, from, to, |rows| {
        tabulate(contacts(rows), question)
    })
}

fn contacts(rows: impl Iterator<Item = Sum>) -> impl Iterator<Item = Row> {
    rows.filter_map(|(sheet, mark, net)| {
        Some(Row {
            sheet,
            cell: mark.cell()?,
            contacts: net,
        })
    })
}

/// A team's shifts by sheet.
pub(super) fn shifts(
    connection: &Connection,
    team: TeamId,
    question: &ShiftQuestion,
) -> Result<ShiftTable, Fault> {
    let (from, to) = (question.from, question.to);
    read(connection, Sums::Shifts, team, from, to, |rows| {
        let shifts = rows.map(|(sheet, _, shifts)| ShiftRow { sheet, shifts });
        ShiftTable::of(shifts, question)
    })
}

/// Which sums.
#[derive(Clone, Copy)]
enum Sums {
    Total,
    Late,
    /// Of started shifts alone: SQLite passes all else by many times faster than it could be read.
    Shifts,
}

/// Gives the sums of the months from `from` to `to`, one after the other, to `add_up`.
fn read<T>(
    connection: &Connection,
    sums: Sums,
    team: TeamId,
    from: Option<Date>,
    to: Option<Date>,
    add_up: impl FnOnce(&mut dyn Iterator<Item = Sum>) -> T,
) -> Result<T, Fault> {
    // Periods sort by month as text, so SQL leaves out other months; the filter leaves out the rest.
    let from = from.map_or_else(String::new, |day| format!("{}/", month(day)));
    let to = to.map_or_else(|| "~".to_owned(), |day| format!("{}/~", month(day)));
    let mut statement = connection.prepare_cached(match sums {
        Sums::Total => {
            "SELECT period, site, cell, n, c FROM total
             WHERE team = ?1 AND period >= ?2 AND period < ?3
             ORDER BY period, site, cell"
        }
        Sums::Late => {
            "SELECT period, site, cell, n, c FROM late
             WHERE team = ?1 AND period >= ?2 AND period < ?3
             ORDER BY period, site, cell"
        }
        Sums::Shifts => {
            "SELECT period, site, cell, n, c FROM total
             WHERE team = ?1 AND period >= ?2 AND period < ?3 AND cell = ?4
             ORDER BY period, site, cell"
        }
    })?;
    let cells = Cells::read(connection)?;
    let mut stored = match sums {
        Sums::Total | Sums::Late => statement.query(params![team.as_bytes(), from, to])?,
        Sums::Shifts => {
            let shift = cells.number(Mark::ShiftOpen)?;
            statement.query(params![team.as_bytes(), from, to, shift])?
        }
    };

    let mut fault = None;
    let mut last = None;
    let mut rows = std::iter::from_fn(|| match stored.next() {
        Ok(Some(row)) => read_row(row, &cells, &mut last)
            .map_err(|error| fault = Some(error))
            .ok(),
        Ok(None) => None,
        Err(error) => {
            fault = Some(error.into());
            None
        }
    });
    let answer = add_up(&mut rows);
    match fault {
        None => Ok(answer),
        Some(fault) => Err(fault),
    }
}

fn month(day: Date) -> String {
    format!("{:04}-{:02}", day.year(), day.month())
}

/// The net sum of one mark on one sheet.
type Sum = (SheetKey, Mark, i64);

/// The sheet of the row before, with its texts: the next row is mostly of the same.
type Last = Option<(Vec<u8>, Vec<u8>, SheetKey)>;

fn read_row(row: &SqlRow<'_>, cells: &Cells, last: &mut Last) -> Result<Sum, Fault> {
    let text = |column| row.get_ref(column)?.as_bytes().map_err(|_| Fault::Damaged);
    let (period, site) = (text(0)?, text(1)?);
    let sheet = match last {
        Some((last_period, last_site, sheet)) if last_period == period && last_site == site => {
            sheet.clone()
        }
        _ => {
            let read = |bytes| std::str::from_utf8(bytes).map_err(|_| Fault::Damaged);
            let sheet = SheetKey {
                period: read(period)?.parse().map_err(|_| Fault::Damaged)?,
                site: read(site)?.parse().map_err(|_| Fault::Damaged)?,
            };
            *last = Some((period.to_owned(), site.to_owned(), sheet.clone()));
            sheet
        }
    };
    let sum = |column| {
        let sum: i64 = row.get(column)?;
        u64::try_from(sum).map_err(|_| Fault::Damaged)
    };
    let total = Total {
        n: sum(3)?,
        c: sum(4)?,
    };
    Ok((sheet, cells.mark(row.get(2)?)?, total.net()))
}
