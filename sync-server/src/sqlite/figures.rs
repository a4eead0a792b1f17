//! Figures: the stored sums as rows, tabulated by [`tally::statistics`] while they are read.

use jiff::civil::Date;
use rusqlite::{Connection, Row as SqlRow, params};
use tally::{
    SheetKey, TeamId,
    ledger::Total,
    statistics::{Question, Row, Table, tabulate},
};

use super::{cells::Cells, fault::Fault};

/// Answers a question to a team's sums.
pub(super) fn answer(
    connection: &Connection,
    team: TeamId,
    question: &Question,
) -> Result<Table, Fault> {
    // Periods sort by month as text, so SQL leaves out other months; the filter leaves out the rest.
    let from = question
        .filter
        .from
        .map_or_else(String::new, |day| format!("{}/", month(day)));
    let to = question
        .filter
        .to
        .map_or_else(|| "~".to_owned(), |day| format!("{}/~", month(day)));
    let mut statement = connection.prepare_cached(
        "SELECT period, site, cell, n, c FROM total
         WHERE team = ?1 AND period >= ?2 AND period < ?3
         ORDER BY period, site, cell",
    )?;
    let cells = Cells::read(connection)?;
    let mut stored = statement.query(params![team.as_bytes(), from, to])?;

    let mut fault = None;
    let mut last = None;
    let rows = std::iter::from_fn(|| match stored.next() {
        Ok(Some(row)) => read(row, &cells, &mut last)
            .map_err(|error| fault = Some(error))
            .ok(),
        Ok(None) => None,
        Err(error) => {
            fault = Some(error.into());
            None
        }
    });
    let table = tabulate(rows, question);
    match fault {
        None => Ok(table),
        Some(fault) => Err(fault),
    }
}

fn month(day: Date) -> String {
    format!("{:04}-{:02}", day.year(), day.month())
}

/// The sheet of the row before, with its texts: the next row is mostly of the same.
type Last = Option<(String, String, SheetKey)>;

fn read(row: &SqlRow<'_>, cells: &Cells, last: &mut Last) -> Result<Row, Fault> {
    let text = |column| row.get_ref(column)?.as_str().map_err(|_| Fault::Damaged);
    let (period, site) = (text(0)?, text(1)?);
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
    let sum = |column| {
        let sum: i64 = row.get(column)?;
        u64::try_from(sum).map_err(|_| Fault::Damaged)
    };
    let total = Total {
        n: sum(3)?,
        c: sum(4)?,
    };
    Ok(Row {
        sheet,
        cell: cells.cell(row.get(2)?)?,
        contacts: total.contacts(),
    })
}
