//! Sheets of sums from PostgreSQL: rows in the order of their keys, gathered here. Engines of its protocol have no
//! aggregate in common that would do it there.

use tally::SheetKey;

use crate::tables::{
    Fault, Row, Rows, Sql,
    figures::{Net, Sheets, Span, Sums},
    sql::SheetReader,
    values,
};

/// Reads the sheets of a span.
pub(super) fn read(
    sql: &dyn Sql,
    span: &Span<'_>,
    read: &mut SheetReader<'_>,
) -> Result<(), Fault> {
    let id = span.team.as_bytes();
    let (query, values) = match span.sums {
        Sums::Total => (
            "SELECT period, site, cell, n - c FROM total
             WHERE team = ?1 AND period >= ?2 AND period < ?3
             ORDER BY period, site, cell",
            &values![id, span.from, span.to][..],
        ),
        Sums::Late => (
            "SELECT period, site, cell, n - c FROM late
             WHERE team = ?1 AND period >= ?2 AND period < ?3
             ORDER BY period, site, cell",
            &values![id, span.from, span.to][..],
        ),
        Sums::Shifts => (
            "SELECT period, site, cell, n - c FROM total
             WHERE team = ?1 AND period >= ?2 AND period < ?3 AND cell = ?4
             ORDER BY period, site, cell",
            &values![id, span.from, span.to, span.shift][..],
        ),
    };
    sql.rows(query, values, &mut |rows| {
        read(&mut Gathering { rows, first: None })
    })
}

/// Rows, and the first of the next sheet, which shows that the one before has ended.
struct Gathering<'r> {
    rows: &'r mut dyn Rows,
    first: Option<First>,
}

/// The first row of a sheet.
struct First {
    period: String,
    site: String,
    sum: Net,
}

impl Sheets for Gathering<'_> {
    fn next(&mut self, cells: &mut Vec<Net>) -> Result<Option<SheetKey>, Fault> {
        let first = match self.first.take() {
            Some(first) => first,
            None => match self.rows.next()? {
                Some(row) => first(row)?,
                None => return Ok(None),
            },
        };
        cells.push(first.sum);
        while let Some(row) = self.rows.next()? {
            if row.text(0)? != first.period || row.text(1)? != first.site {
                self.first = Some(self::first(row)?);
                break;
            }
            cells.push(sum(row)?);
        }
        Ok(Some(SheetKey {
            period: first.period.parse().map_err(|_| Fault::Damaged)?,
            site: first.site.parse().map_err(|_| Fault::Damaged)?,
        }))
    }
}

fn first(row: &dyn Row) -> Result<First, Fault> {
    Ok(First {
        period: row.text(0)?.to_owned(),
        site: row.text(1)?.to_owned(),
        sum: sum(row)?,
    })
}

fn sum(row: &dyn Row) -> Result<Net, Fault> {
    Ok((row.int(2)?, row.int(3)?))
}
