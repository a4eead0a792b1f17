//! Releasing months: noise is drawn once, in the transaction that closes the month, and stored. What
//! was released is only ever read.

use std::collections::BTreeSet;

use jiff::{ToSpan as _, civil::Date};
use rusqlite::{Connection, params};
use tally::{
    AgeBand, Kind, Service, TeamId, TeamProfile,
    period::Month,
    release::{Area, BandAtom, KindAtom, NoiseError, Released, ReleasedMonth, Shape},
    seal::is_month_due,
};

use super::{super::fault::Fault, ClosingError, sums};
use crate::entropy::NoEntropy;

/// Releases every month that is whole and was not released, oldest first.
pub(super) fn release_due(
    connection: &Connection,
    team: TeamId,
    profile: &TeamProfile,
    today: Date,
    coin: &mut impl FnMut() -> Result<bool, NoEntropy>,
) -> Result<(), ClosingError> {
    let Some(mut month) = first_month(connection, team)? else {
        return Ok(());
    };
    while is_month_due(month, today, &profile.publishing) {
        let fresh = connection
            .prepare_cached(
                "INSERT INTO released (team, month) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
            )?
            .execute(params![team.as_bytes(), month.to_string()])?
            == 1;
        if fresh {
            release(connection, team, profile, month, coin)?;
        }
        let after = month.last_day().saturating_add(1.day());
        month = Month::containing(after);
    }
    Ok(())
}

/// The month of the first contribution, or that in which the team was first seen here.
fn first_month(connection: &Connection, team: TeamId) -> Result<Option<Month>, Fault> {
    // Months sort as text; a period's text begins with its month's.
    let first: Option<String> = connection
        .prepare_cached(
            "SELECT min(month) FROM (
               SELECT min(substr(period, 1, 7)) AS month FROM total WHERE team = ?1
               UNION ALL SELECT min(month) FROM offered WHERE team = ?1)",
        )?
        .query_row([team.as_bytes()], |row| row.get(0))?;
    first
        .map(|text| text.parse().map_err(|_| Fault::Damaged))
        .transpose()
}

fn release(
    connection: &Connection,
    team: TeamId,
    profile: &TeamProfile,
    month: Month,
    coin: &mut impl FnMut() -> Result<bool, NoEntropy>,
) -> Result<(), ClosingError> {
    let kinds = offered(connection, team, month)?;
    let shape = Shape::new(
        profile.sites.iter().map(|site| &site.code),
        &profile.publishing,
        kinds.iter().chain(&profile.kinds).copied(),
    );
    let of_month = sums::of_periods(connection, team, &format!("{month}/"))?;
    let of_earlier = sums::carried(connection, team)?;
    let contacts = of_month.into_iter().chain(of_earlier).filter_map(|sum| {
        let cell = sum.mark.cell()?;
        Some((sum.site, cell, sum.total.net()))
    });
    let drawn: ReleasedMonth = shape
        .draw(month, contacts, coin)
        .map_err(|error: NoiseError<NoEntropy>| ClosingError::Noise(error))?;
    connection.execute("DELETE FROM carried WHERE team = ?1", [team.as_bytes()])?;
    store(connection, team, &drawn)?;
    Ok(())
}

/// The kinds that were on in a month.
fn offered(connection: &Connection, team: TeamId, month: Month) -> Result<BTreeSet<Kind>, Fault> {
    connection
        .prepare_cached("SELECT kind FROM offered WHERE team = ?1 AND month = ?2")?
        .query_map(params![team.as_bytes(), month.to_string()], |row| {
            row.get::<_, String>(0)
        })?
        .map(|code| code?.parse().map_err(|_| Fault::Damaged))
        .collect()
}

fn store(connection: &Connection, team: TeamId, drawn: &ReleasedMonth) -> Result<(), Fault> {
    let (id, month) = (team.as_bytes(), drawn.month.to_string());
    let mut add = connection.prepare_cached(
        "INSERT INTO released_kind (team, month, area, kind, contacts) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for atom in &drawn.by_kind {
        let area = atom.area.to_string();
        add.execute(params![id, month, area, atom.kind.code(), atom.contacts])?;
    }
    let mut add = connection.prepare_cached(
        "INSERT INTO released_band (team, month, service, band, contacts) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for atom in &drawn.by_band {
        let (service, band) = (atom.service.code(), atom.band.code());
        add.execute(params![id, month, service, band, atom.contacts])?;
    }
    Ok(())
}

/// Every month that was released, oldest first.
pub(in super::super) fn released(
    connection: &Connection,
    team: TeamId,
) -> Result<Released<Vec<ReleasedMonth>>, Fault> {
    let id = team.as_bytes();
    let mut months: Vec<(String, ReleasedMonth)> = connection
        .prepare_cached("SELECT month FROM released WHERE team = ?1 ORDER BY month")?
        .query_map([id], |row| row.get::<_, String>(0))?
        .map(|month| {
            let text = month?;
            let month = ReleasedMonth {
                month: text.parse().map_err(|_| Fault::Damaged)?,
                by_kind: Vec::new(),
                by_band: Vec::new(),
            };
            Ok((text, month))
        })
        .collect::<Result<_, Fault>>()?;
    let mut by_kind = connection
        .prepare_cached("SELECT month, area, kind, contacts FROM released_kind WHERE team = ?1")?;
    let mut rows = by_kind.query([id])?;
    // Years of them have few areas, and the next row is mostly of the same.
    let mut last: Option<(String, Area)> = None;
    while let Some(row) = rows.next()? {
        let code = row.get_ref(1)?.as_str().map_err(|_| Fault::Damaged)?;
        let area = match &last {
            Some((known, area)) if known == code => area.clone(),
            _ => {
                let area: Area = read(row, 1)?;
                last = Some((code.to_owned(), area.clone()));
                area
            }
        };
        let atom = KindAtom {
            area,
            kind: read(row, 2)?,
            contacts: row.get(3)?,
        };
        of_month(&mut months, row)?.by_kind.push(atom);
    }
    let mut by_band = connection.prepare_cached(
        "SELECT month, service, band, contacts FROM released_band WHERE team = ?1",
    )?;
    let mut rows = by_band.query([id])?;
    while let Some(row) = rows.next()? {
        let atom = BandAtom {
            service: read::<Service>(row, 1)?,
            band: read::<AgeBand>(row, 2)?,
            contacts: row.get(3)?,
        };
        of_month(&mut months, row)?.by_band.push(atom);
    }
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

fn read<T: std::str::FromStr>(row: &rusqlite::Row<'_>, column: usize) -> Result<T, Fault> {
    let text = row.get_ref(column)?.as_str().map_err(|_| Fault::Damaged)?;
    text.parse().map_err(|_| Fault::Damaged)
}

/// The month of a row, whose text is that of one of these.
fn of_month<'a>(
    months: &'a mut [(String, ReleasedMonth)],
    row: &rusqlite::Row<'_>,
) -> Result<&'a mut ReleasedMonth, Fault> {
    let text = row.get_ref(0)?.as_str().map_err(|_| Fault::Damaged)?;
    // Months sort as text.
    let at = months
        .binary_search_by(|(known, _)| known.as_str().cmp(text))
        .map_err(|_| Fault::Damaged)?;
    let month = months.get_mut(at).ok_or(Fault::Damaged)?;
    Ok(&mut month.1)
}
