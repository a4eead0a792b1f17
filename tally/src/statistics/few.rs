//! The running week: what is still growing shows single contacts, so small numbers wait for its end.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::Row;
use crate::{Kind, SiteCode, period::Week};

/// In the running week a kind is shown at a site from so many contacts on.
pub const FEWEST: i64 = 10;

/// The rows without those of the week of `today` whose site has counted fewer than [`FEWEST`]
/// contacts of their kind in it. Weeks before are shown as they are.
pub fn without_few(
    rows: impl Iterator<Item = Row>,
    today: Option<Date>,
) -> impl Iterator<Item = Row> {
    // As days, which are compared in no time, for each row.
    let running = today.map(Week::containing);
    let running = running.map(|week| (week.first_day(), week.last_day()));
    let mut waiting: Vec<Row> = Vec::new();
    let mut rows = rows;
    let mut held_back: Option<std::vec::IntoIter<Row>> = None;
    std::iter::from_fn(move || {
        if held_back.is_none() {
            for row in rows.by_ref() {
                let period = row.sheet.period;
                let runs = running.is_some_and(|(monday, sunday)| {
                    period.first_day() >= monday && period.last_day() <= sunday
                });
                if !runs {
                    return Some(row);
                }
                waiting.push(row);
            }
        }
        held_back
            .get_or_insert_with(|| enough(std::mem::take(&mut waiting)).into_iter())
            .next()
    })
}

pub(super) fn enough(rows: Vec<Row>) -> Vec<Row> {
    let mut contacts: BTreeMap<(SiteCode, Kind), i64> = BTreeMap::new();
    for row in &rows {
        let sum = contacts
            .entry((row.sheet.site.clone(), row.cell.kind))
            .or_default();
        *sum = sum.saturating_add(row.contacts);
    }
    let has_enough = |row: &Row| {
        let key = (row.sheet.site.clone(), row.cell.kind);
        contacts.get(&key).is_some_and(|sum| *sum >= FEWEST)
    };
    rows.into_iter().filter(has_enough).collect()
}
