//! Figures: the stored sums as rows, tabulated by [`tally::statistics`] while they are read.

use jiff::civil::Date;
use rusqlite::{Connection, Row as SqlRow, params};
use tally::{
    Cell, Mark, SheetKey, TeamId,
    statistics::{
        Question, SheetRows, ShiftQuestion, ShiftRow, ShiftTable, Table, tabulate_sheets,
    },
};

use super::{cells::Cells, closing::refreshed, fault::Fault, sheets};

/// Answers a question to a team's contacts, as they were when its figures were last refreshed.
pub(super) fn answer(
    connection: &Connection,
    team: TeamId,
    question: &Question,
) -> Result<Table, Fault> {
    one(answers(connection, team, std::slice::from_ref(question))?)
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
    let days = (from.flatten(), to);
    read(connection, Sums::Total, team, days, Mark::cell, |sheets| {
        tabulate_sheets(sheets.map(contacts), as_of, questions)
    })
}

/// Answers a question to those of a team's contacts that came after their period was sealed.
pub(super) fn late(
    connection: &Connection,
    team: TeamId,
    question: &Question,
) -> Result<Table, Fault> {
    let days = (question.filter.from, question.filter.to);
    let questions = std::slice::from_ref(question);
    one(read(
        connection,
        Sums::Late,
        team,
        days,
        Mark::cell,
        |sheets| tabulate_sheets(sheets.map(contacts), None, questions),
    )?)
}

/// The answer to one question.
fn one(tables: Vec<Table>) -> Result<Table, Fault> {
    tables.into_iter().next().ok_or(Fault::Damaged)
}

fn contacts((sheet, contacts): Sheet<Cell>) -> SheetRows {
    SheetRows { sheet, contacts }
}

/// A team's shifts by sheet.
pub(super) fn shifts(
    connection: &Connection,
    team: TeamId,
    question: &ShiftQuestion,
) -> Result<ShiftTable, Fault> {
    let days = (question.from, question.to);
    let started = |mark| (mark == Mark::ShiftOpen).then_some(());
    read(connection, Sums::Shifts, team, days, started, |sheets| {
        let shifts = sheets.flat_map(|(sheet, shifts)| {
            shifts.into_iter().map(move |((), shifts)| ShiftRow {
                sheet: sheet.clone(),
                shifts,
            })
        });
        ShiftTable::of(shifts, question)
    })
}

/// Which sums.
#[derive(Clone, Copy)]
enum Sums {
    Total,
    Late,
    /// Of started shifts alone.
    Shifts,
}

/// The net sums of some of a sheet's marks.
type Sheet<K> = (SheetKey, Vec<(K, i64)>);

/// Gives the sheets of the months from the first to the last of these days, one after the other, to `add_up`:
/// of each, the sums of the marks that `wanted` makes something of.
fn read<K, T>(
    connection: &Connection,
    sums: Sums,
    team: TeamId,
    (from, to): (Option<Date>, Option<Date>),
    wanted: impl Fn(Mark) -> Option<K>,
    add_up: impl FnOnce(&mut dyn Iterator<Item = Sheet<K>>) -> T,
) -> Result<T, Fault> {
    // Periods sort by month as text, so SQL leaves out other months; the filter leaves out the rest.
    let from = from.map_or_else(String::new, |day| format!("{}/", month(day)));
    let to = to.map_or_else(|| "~".to_owned(), |day| format!("{}/~", month(day)));
    let mut statement = connection.prepare_cached(match sums {
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
    let cells = Cells::read(connection)?;
    let mut stored = match sums {
        Sums::Total | Sums::Late => statement.query(params![team.as_bytes(), from, to])?,
        Sums::Shifts => {
            let shift = cells.number(Mark::ShiftOpen)?;
            statement.query(params![team.as_bytes(), from, to, shift])?
        }
    };

    let mut fault = None;
    let mut sheets = std::iter::from_fn(|| match stored.next() {
        Ok(Some(row)) => read_sheet(row, &cells, &wanted)
            .map_err(|error| fault = Some(error))
            .ok(),
        Ok(None) => None,
        Err(error) => {
            fault = Some(error.into());
            None
        }
    });
    let answer = add_up(&mut sheets);
    match fault {
        None => Ok(answer),
        Some(fault) => Err(fault),
    }
}

fn month(day: Date) -> String {
    format!("{:04}-{:02}", day.year(), day.month())
}

fn read_sheet<K>(
    row: &SqlRow<'_>,
    cells: &Cells,
    wanted: &impl Fn(Mark) -> Option<K>,
) -> Result<Sheet<K>, Fault> {
    let text = |column| row.get_ref(column)?.as_str().map_err(|_| Fault::Damaged);
    let sheet = SheetKey {
        period: text(0)?.parse().map_err(|_| Fault::Damaged)?,
        site: text(1)?.parse().map_err(|_| Fault::Damaged)?,
    };
    let sums = row.get_ref(2)?.as_blob().map_err(|_| Fault::Damaged)?;
    let mut net = Vec::with_capacity(Mark::COUNT);
    for sum in sheets::cells(sums) {
        let (cell, total) = sum?;
        if let Some(key) = wanted(cells.mark(cell)?) {
            net.push((key, total.net()));
        }
    }
    Ok((sheet, net))
}
