//! Releasing months: noise is drawn once, in the transaction that closes the month, and stored. What
//! was released is only ever read.

use jiff::{ToSpan as _, civil::Date};
use tally::{
    TeamId, TeamProfile,
    period::Month,
    release::{Area, BandAtom, KindAtom, NoiseError, Released, ReleasedMonth, Shape},
    seal::is_month_due,
};

use super::{
    super::{Fault, Row, Sql, values},
    ClosingError,
    refresh::offered,
    sums,
};
use crate::entropy::NoEntropy;

/// Releases every month that is whole and was not released, oldest first.
pub(super) fn release_due(
    sql: &dyn Sql,
    team: TeamId,
    profile: &TeamProfile,
    today: Date,
    coin: &mut impl FnMut() -> Result<bool, NoEntropy>,
) -> Result<(), ClosingError> {
    let Some(mut month) = first_month(sql, team)? else {
        return Ok(());
    };
    while is_month_due(month, today, &profile.publishing) {
        let fresh = sql.execute(
            "INSERT INTO released (team, month) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
            values![team.as_bytes(), &month.to_string()],
        )? == 1;
        if fresh {
            release(sql, team, profile, month, coin)?;
        }
        let after = month.last_day().saturating_add(1.day());
        month = Month::containing(after);
    }
    Ok(())
}

/// The month of the first contribution, or that in which the team was first seen here.
fn first_month(sql: &dyn Sql, team: TeamId) -> Result<Option<Month>, Fault> {
    // Months sort as text; a period's text begins with its month's.
    let first = sql.first(
        "SELECT min(month) FROM (
           SELECT min(substr(period, 1, 7)) AS month FROM total WHERE team = ?1
           UNION ALL SELECT min(month) FROM offered WHERE team = ?1) AS months",
        values![team.as_bytes()],
        |row| row.parsed_if_any(0),
    )?;
    Ok(first.flatten())
}

fn release(
    sql: &dyn Sql,
    team: TeamId,
    profile: &TeamProfile,
    month: Month,
    coin: &mut impl FnMut() -> Result<bool, NoEntropy>,
) -> Result<(), ClosingError> {
    let kinds = offered(sql, team, month)?;
    let shape = Shape::new(
        profile.sites.iter().map(|site| &site.code),
        &profile.publishing,
        kinds.iter().chain(&profile.kinds).copied(),
    );
    let of_month = sums::of_periods(sql, team, &format!("{month}/"))?;
    let of_earlier = sums::carried(sql, team)?;
    let contacts = of_month.into_iter().chain(of_earlier).filter_map(|sum| {
        let cell = sum.mark.cell()?;
        Some((sum.site, cell, sum.total.net()))
    });
    let drawn: ReleasedMonth = shape
        .draw(month, contacts, coin)
        .map_err(|error: NoiseError<NoEntropy>| ClosingError::Noise(error))?;
    sql.execute(
        "DELETE FROM carried WHERE team = ?1",
        values![team.as_bytes()],
    )?;
    store(sql, team, &drawn)?;
    Ok(())
}

fn store(sql: &dyn Sql, team: TeamId, drawn: &ReleasedMonth) -> Result<(), Fault> {
    let (id, month) = (team.as_bytes(), drawn.month.to_string());
    for atom in &drawn.by_kind {
        sql.execute(
            "INSERT INTO released_kind (team, month, area, kind, contacts)
             VALUES (?1, ?2, ?3, ?4, ?5)",
            values![
                id,
                &month,
                &atom.area.to_string(),
                atom.kind.code(),
                atom.contacts
            ],
        )?;
    }
    for atom in &drawn.by_band {
        sql.execute(
            "INSERT INTO released_band (team, month, service, band, contacts)
             VALUES (?1, ?2, ?3, ?4, ?5)",
            values![
                id,
                &month,
                atom.service.code(),
                atom.band.code(),
                atom.contacts
            ],
        )?;
    }
    Ok(())
}

/// Every month that was released, oldest first.
pub(crate) fn released(sql: &dyn Sql, team: TeamId) -> Result<Released<Vec<ReleasedMonth>>, Fault> {
    let id = values![team.as_bytes()];
    let mut months = sql.all(
        "SELECT month FROM released WHERE team = ?1 ORDER BY month",
        id,
        |row| {
            let month = ReleasedMonth {
                month: row.parsed(0)?,
                by_kind: Vec::new(),
                by_band: Vec::new(),
            };
            Ok((row.text(0)?.to_owned(), month))
        },
    )?;
    // Years of them have few areas, and the next row is mostly of the same.
    let mut last: Option<(String, Area)> = None;
    sql.rows(
        "SELECT month, area, kind, contacts FROM released_kind WHERE team = ?1",
        id,
        &mut |rows| {
            while let Some(row) = rows.next()? {
                let area = match &last {
                    Some((known, area)) if known == row.text(1)? => area.clone(),
                    _ => {
                        let area: Area = row.parsed(1)?;
                        last = Some((row.text(1)?.to_owned(), area.clone()));
                        area
                    }
                };
                let atom = KindAtom {
                    area,
                    kind: row.parsed(2)?,
                    contacts: row.int(3)?,
                };
                of_month(&mut months, row)?.by_kind.push(atom);
            }
            Ok(())
        },
    )?;
    sql.rows(
        "SELECT month, service, band, contacts FROM released_band WHERE team = ?1",
        id,
        &mut |rows| {
            while let Some(row) = rows.next()? {
                let atom = BandAtom {
                    service: row.parsed(1)?,
                    band: row.parsed(2)?,
                    contacts: row.int(3)?,
                };
                of_month(&mut months, row)?.by_band.push(atom);
            }
            Ok(())
        },
    )?;
    let mut months: Vec<ReleasedMonth> = months.into_iter().map(|(_, month)| month).collect();
    for month in &mut months {
        month
            .by_kind
            .sort_unstable_by(|one, next| (&one.area, one.kind).cmp(&(&next.area, next.kind)));
        month
            .by_band
            .sort_unstable_by_key(|atom| (atom.service, atom.band));
    }
    Ok(Released::from_release_table(months))
}

/// The month of a row, whose text is that of one of these.
fn of_month<'m>(
    months: &'m mut [(String, ReleasedMonth)],
    row: &dyn Row,
) -> Result<&'m mut ReleasedMonth, Fault> {
    let text = row.text(0)?;
    // Months sort as text.
    let at = months
        .binary_search_by(|(known, _)| known.as_str().cmp(text))
        .map_err(|_| Fault::Damaged)?;
    let (_, month) = months.get_mut(at).ok_or(Fault::Damaged)?;
    Ok(month)
}
