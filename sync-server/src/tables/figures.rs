//! Figures: the stored sums by sheet, tabulated by [`tally::statistics`] while they are read.

use jiff::civil::Date;
use tally::{
    Cell, Mark, SheetKey, TeamId,
    statistics::{
        Question, SheetRows, ShiftQuestion, ShiftRow, ShiftTable, Table, tabulate_sheets,
    },
};

use super::{Fault, Sql, cells::Cells, closing::refreshed};

/// Answers a question to a team's contacts, as they were when its figures were last refreshed.
pub(crate) fn answer(sql: &dyn Sql, team: TeamId, question: &Question) -> Result<Table, Fault> {
    one(answers(sql, team, std::slice::from_ref(question))?)
}

/// Answers several questions from one reading of the months that any of them asks for.
pub(crate) fn answers(
    sql: &dyn Sql,
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
    let as_of = refreshed(sql, team)?;
    let days = (from.flatten(), to);
    read(sql, Sums::Total, team, days, Mark::cell, |sheets| {
        tabulate_sheets(sheets.map(contacts), as_of, questions)
    })
}

/// Answers a question to those of a team's contacts that came after their period was sealed.
pub(crate) fn late(sql: &dyn Sql, team: TeamId, question: &Question) -> Result<Table, Fault> {
    let days = (question.filter.from, question.filter.to);
    let questions = std::slice::from_ref(question);
    one(read(sql, Sums::Late, team, days, Mark::cell, |sheets| {
        tabulate_sheets(sheets.map(contacts), None, questions)
    })?)
}

/// The answer to one question.
fn one(tables: Vec<Table>) -> Result<Table, Fault> {
    tables.into_iter().next().ok_or(Fault::Damaged)
}

fn contacts((sheet, contacts): Sheet<Cell>) -> SheetRows {
    SheetRows { sheet, contacts }
}

/// A team's shifts by sheet.
pub(crate) fn shifts(
    sql: &dyn Sql,
    team: TeamId,
    question: &ShiftQuestion,
) -> Result<ShiftTable, Fault> {
    let days = (question.from, question.to);
    let started = |mark| (mark == Mark::ShiftOpen).then_some(());
    read(sql, Sums::Shifts, team, days, started, |sheets| {
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sums {
    Total,
    Late,
    /// Of started shifts alone.
    Shifts,
}

/// The sheets that a reading goes over: those of periods whose text is from `from` and before `to`.
pub(crate) struct Span<'s> {
    pub(crate) sums: Sums,
    pub(crate) team: TeamId,
    pub(crate) from: &'s str,
    pub(crate) to: &'s str,
    /// The number of the mark of a started shift.
    pub(crate) shift: i64,
}

/// The number of a cell, and its net sum.
pub(crate) type Net = (i64, i64);

/// The sheets that were found, in the order of their keys. A store reads them in its own way, because there
/// are hundreds of thousands of rows in a year of a city.
pub(crate) trait Sheets {
    /// The next sheet, and into `cells` each of its cells; none after the last.
    fn next(&mut self, cells: &mut Vec<Net>) -> Result<Option<SheetKey>, Fault>;
}

/// The net sums of some of a sheet's marks.
type Sheet<K> = (SheetKey, Vec<(K, i64)>);

/// Gives the sheets of the months from the first to the last of these days, one after the other, to `add_up`:
/// of each, the sums of the marks that `wanted` makes something of.
fn read<K, T>(
    sql: &dyn Sql,
    sums: Sums,
    team: TeamId,
    (from, to): (Option<Date>, Option<Date>),
    wanted: impl Fn(Mark) -> Option<K>,
    add_up: impl FnOnce(&mut dyn Iterator<Item = Sheet<K>>) -> T,
) -> Result<T, Fault> {
    // Periods sort by month as text, so SQL leaves out other months; the filter leaves out the rest.
    let from = from.map_or_else(String::new, |day| format!("{}/", month(day)));
    let to = to.map_or_else(|| "~".to_owned(), |day| format!("{}/~", month(day)));
    let cells = Cells::read(sql)?;
    let span = Span {
        sums,
        team,
        from: &from,
        to: &to,
        shift: cells.number(Mark::ShiftOpen)?,
    };
    let mut add_up = Some(add_up);
    let mut answer = None;
    sql.sheets(&span, &mut |stored| {
        let mut fault = None;
        let mut sums = Vec::with_capacity(Mark::COUNT);
        let mut next = || {
            sums.clear();
            let Some(sheet) = stored.next(&mut sums)? else {
                return Ok(None);
            };
            let mut net = Vec::with_capacity(sums.len());
            for (cell, contacts) in &sums {
                if let Some(key) = wanted(cells.mark(*cell)?) {
                    net.push((key, *contacts));
                }
            }
            Ok(Some((sheet, net)))
        };
        let mut sheets = std::iter::from_fn(|| {
            next().unwrap_or_else(|error| {
                fault = Some(error);
                None
            })
        });
        answer = add_up.take().map(|add_up| add_up(&mut sheets));
        fault.map_or(Ok(()), Err)
    })?;
    // A store that did not have its sheets looked at is no store.
    answer.ok_or(Fault::Damaged)
}

fn month(day: Date) -> String {
    format!("{:04}-{:02}", day.year(), day.month())
}
