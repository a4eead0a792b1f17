//! Figures: the stored sums as rows, tabulated by [`tally::statistics`] while they are read.

use jiff::civil::Date;
use tally::{
    Mark, SheetKey, TeamId,
    ledger::Total,
    statistics::{
        Filter, Question, Row, ShiftQuestion, ShiftRow, ShiftTable, Table, tabulate, tabulate_all,
        without_few,
    },
};

use super::{Fault, Row as SqlRow, Sql, Value, cells::Cells, closing::refreshed};

/// Answers a question to a team's contacts, as they were when its figures were last refreshed.
pub(crate) fn answer(sql: &dyn Sql, team: TeamId, question: &Question) -> Result<Table, Fault> {
    let Filter { from, to, .. } = question.filter;
    let as_of = refreshed(sql, team)?;
    read(sql, Sums::Total, team, from, to, |rows| {
        tabulate(without_few(contacts(rows), as_of), question)
    })
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
    read(sql, Sums::Total, team, from.flatten(), to, |rows| {
        tabulate_all(without_few(contacts(rows), as_of), questions)
    })
}

/// Answers a question to those of a team's contacts that came after their period was sealed.
pub(crate) fn late(sql: &dyn Sql, team: TeamId, question: &Question) -> Result<Table, Fault> {
    let Filter { from, to, .. } = question.filter;
    read(sql, Sums::Late, team, from, to, |rows| {
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
pub(crate) fn shifts(
    sql: &dyn Sql,
    team: TeamId,
    question: &ShiftQuestion,
) -> Result<ShiftTable, Fault> {
    let (from, to) = (question.from, question.to);
    read(sql, Sums::Shifts, team, from, to, |rows| {
        let shifts = rows.map(|(sheet, _, shifts)| ShiftRow { sheet, shifts });
        ShiftTable::of(shifts, question)
    })
}

/// Which sums.
#[derive(Clone, Copy)]
enum Sums {
    Total,
    Late,
    /// Of started shifts alone: a database passes all else by many times faster than it could be read.
    Shifts,
}

/// Gives the sums of the months from `from` to `to`, one after the other, to `add_up`.
fn read<T>(
    sql: &dyn Sql,
    sums: Sums,
    team: TeamId,
    from: Option<Date>,
    to: Option<Date>,
    add_up: impl FnOnce(&mut dyn Iterator<Item = Sum>) -> T,
) -> Result<T, Fault> {
    // Periods sort by month as text, so SQL leaves out other months; the filter leaves out the rest.
    let from = from.map_or_else(String::new, |day| format!("{}/", month(day)));
    let to = to.map_or_else(|| "~".to_owned(), |day| format!("{}/~", month(day)));
    let query = match sums {
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
    };
    let cells = Cells::read(sql)?;
    let mut values: Vec<Value<'_>> = vec![team.as_bytes().into(), (&from).into(), (&to).into()];
    if matches!(sums, Sums::Shifts) {
        values.push(cells.number(Mark::ShiftOpen)?.into());
    }

    let mut add_up = Some(add_up);
    let mut answer = None;
    sql.rows(query, &values, &mut |stored| {
        let mut fault = None;
        let mut last = None;
        let mut rows = std::iter::from_fn(|| match stored.next() {
            Ok(Some(row)) => read_row(row, &cells, &mut last)
                .map_err(|error| fault = Some(error))
                .ok(),
            Ok(None) => None,
            Err(error) => {
                fault = Some(error);
                None
            }
        });
        answer = add_up.take().map(|add_up| add_up(&mut rows));
        fault.map_or(Ok(()), Err)
    })?;
    // A store that did not have its rows looked at is no store.
    answer.ok_or(Fault::Damaged)
}

fn month(day: Date) -> String {
    format!("{:04}-{:02}", day.year(), day.month())
}

/// The net sum of one mark on one sheet.
type Sum = (SheetKey, Mark, i64);

/// The sheet of the row before, with its texts: the next row is mostly of the same.
type Last = Option<(String, String, SheetKey)>;

fn read_row(row: &dyn SqlRow, cells: &Cells, last: &mut Last) -> Result<Sum, Fault> {
    let (period, site) = (row.text(0)?, row.text(1)?);
    let sheet = match last {
        Some((last_period, last_site, sheet)) if last_period == period && last_site == site => {
            sheet.clone()
        }
        _ => {
            let sheet = SheetKey {
                period: period.parse().map_err(|_| Fault::Damaged)?,
                site: site.parse().map_err(|_| Fault::Damaged)?,
            };
            *last = Some((period.to_owned(), site.to_owned(), sheet.clone()));
            sheet
        }
    };
    let total = Total {
        n: row.number(3)?,
        c: row.number(4)?,
    };
    Ok((sheet, cells.mark(row.int(2)?)?, total.net()))
}
