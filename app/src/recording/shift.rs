//! Shifts: one marker on the sheet says that help was on offer, so that "nobody came" and "no
//! report" differ. Counting needs no shift.

use jiff::{ToSpan, civil::Date};
use tally::{Mark, Period, SheetKey, SiteCode, TeamProfile};

use super::{RecordError, recorder::first_day_kept};
use crate::{
    edge::Surroundings,
    store::{OpenShift, Store, batches::Entry},
};

/// Starts a shift at a site, today. One that is open at another site ends.
///
/// # Errors
/// One is open there already, the team has no such site, or the store cannot be written; nothing
/// changes then.
pub fn start_shift(
    store: &mut Store,
    surroundings: &Surroundings,
    team: Option<&TeamProfile>,
    site: &SiteCode,
) -> Result<(), RecordError> {
    if team.is_some_and(|team| team.site(site).is_none()) {
        return Err(RecordError::UnknownSite(site.clone()));
    }
    if store.shift()?.is_some_and(|open| open.site == *site) {
        return Err(RecordError::ShiftIsOpen);
    }
    let today = surroundings.clock.today();
    let entry = marker(site.clone(), today)?;
    let first = first_day_kept(today, team);
    Ok(store.start_shift(&entry, first, &*surroundings.entropy)?)
}

/// Ends the open shift. With `take_back` it was started by mistake and its marker is taken back too.
///
/// # Errors
/// None is open, its marker is to be taken back though something was counted since, or the store
/// cannot be written; nothing changes then.
pub fn end_shift(
    store: &mut Store,
    surroundings: &Surroundings,
    take_back: bool,
) -> Result<(), RecordError> {
    let open = store.shift()?.ok_or(RecordError::NoShift)?;
    if !take_back {
        return Ok(store.end_shift()?);
    }
    if !open.fresh && counted_since(store, &open, surroundings.clock.today())? {
        return Err(RecordError::ShiftCounted);
    }
    let entry = marker(open.site, open.day)?;
    Ok(store.take_back_shift(&entry, &*surroundings.entropy)?)
}

/// Ends a shift that was forgotten: one from before yesterday. A night round may pass midnight.
///
/// # Errors
/// The store cannot be read or written.
pub fn end_forgotten_shift(store: &mut Store, today: Date) -> Result<(), RecordError> {
    match store.shift()? {
        Some(open) if open.day < today.saturating_sub(1.day()) => Ok(store.end_shift()?),
        _ => Ok(()),
    }
}

/// Whether anything stands at the site since the shift's day. What was undone again does not count.
fn counted_since(store: &Store, open: &OpenShift, today: Date) -> Result<bool, RecordError> {
    for day in open.day.series(1.day()).take_while(|day| *day <= today) {
        if !store.counted_on(day, &open.site)?.is_empty() {
            return Ok(true);
        }
    }
    Ok(false)
}

fn marker(site: SiteCode, day: Date) -> Result<Entry, RecordError> {
    Ok(Entry {
        sheet: SheetKey {
            period: Period::containing(day)?,
            site,
        },
        day,
        mark: Mark::ShiftOpen,
        amount: 1,
    })
}
