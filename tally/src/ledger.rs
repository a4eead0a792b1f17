//! Exactly-once addition: totals are sums over a *set* of contribution ids, so order, loss,
//! repetition and detours all end in the same totals.
//!
//! [`admit`] and [`weigh`] are the rules; a server applies them inside its transaction. [`Ledger`]
//! is the same thing in memory: what a store must agree with.

use std::collections::BTreeMap;

use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};

use crate::{Cell, Contribution, ContributionId, Kind, Period, SheetKey, SiteCode, TeamProfile, caps};

/// How long after its end a period still takes contributions, in months. After it, the ids that
/// recognise repeats are forgotten, so nothing more can be added safely.
pub const OPEN_MONTHS: i32 = 13;

/// Why a contribution is not added. The device keeps it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(tag = "reason", content = "detail", rename_all = "kebab-case")]
pub enum Refusal {
    /// The record is malformed; the detail is [`crate::contribution::DecodeError::code`].
    #[error("malformed: {0}")]
    Malformed(String),
    /// The team has no such site.
    #[error("the team has no site `{0}`")]
    UnknownSite(SiteCode),
    /// The team does not count this kind.
    #[error("the team does not count {0}")]
    KindOff(Kind),
    /// The period has not begun.
    #[error("the period {0} has not begun")]
    Future(Period),
    /// The period is long past.
    #[error("the period {0} is archived")]
    Archived(Period),
    /// The sheet would pass [`caps::SHEET`].
    #[error("the sheet {0} is full")]
    SheetFull(Period),
}

/// Whether a team takes this contribution on this day, whatever is already in the ledger.
///
/// A period counts as begun one day early, because a device east of the server may already be
/// in it.
///
/// # Errors
/// Why not.
pub fn admit(profile: &TeamProfile, contribution: &Contribution, today: Date) -> Result<(), Refusal> {
    let SheetKey { period, site } = contribution.sheet();
    if profile.site(site).is_none() {
        return Err(Refusal::UnknownSite(site.clone()));
    }
    for (cell, _) in contribution.cells() {
        if !profile.kinds.contains(&cell.kind) {
            return Err(Refusal::KindOff(cell.kind));
        }
    }
    if period.first_day() > today.saturating_add(1.day()) {
        return Err(Refusal::Future(*period));
    }
    if is_archived(*period, today) {
        return Err(Refusal::Archived(*period));
    }
    Ok(())
}

/// Whether a period ended more than [`OPEN_MONTHS`] ago.
#[must_use]
pub fn is_archived(period: Period, today: Date) -> bool {
    period.last_day() < today.saturating_sub(OPEN_MONTHS.months())
}

/// What adding a contribution comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weighed {
    /// New: its cells are added.
    Add,
    /// Already in, with this many taps: nothing changes.
    Already {
        /// The taps held under its id.
        held: u32,
    },
}

/// Decides about a contribution, given what the ledger holds under its id and on its sheet.
///
/// # Errors
/// The sheet would pass [`caps::SHEET`].
pub fn weigh(held: Option<u32>, on_sheet: u64, contribution: &Contribution) -> Result<Weighed, Refusal> {
    if let Some(held) = held {
        return Ok(Weighed::Already { held });
    }
    match on_sheet.checked_add(u64::from(contribution.taps())) {
        Some(sum) if sum <= caps::SHEET => Ok(Weighed::Add),
        _ => Err(Refusal::SheetFull(contribution.sheet().period)),
    }
}

/// The sum of one cell on one sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Total {
    /// Contacts counted.
    pub n: u64,
    /// Contacts taken back.
    pub c: u64,
}

impl Total {
    /// Counted less taken back. Below zero only while a correction is in and what it corrects is
    /// still on its way.
    #[must_use]
    pub fn contacts(self) -> i64 {
        // Sums stay below `caps::SHEET`, far inside both types.
        self.n.cast_signed().saturating_sub(self.c.cast_signed())
    }
}

/// A ledger in memory: the sums, and which contributions are in them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    counted: BTreeMap<(Period, ContributionId), u32>,
    totals: BTreeMap<(SheetKey, Cell), Total>,
    on_sheet: BTreeMap<SheetKey, u64>,
}

impl Ledger {
    /// Adds a contribution unless it is in already.
    ///
    /// # Errors
    /// The sheet would pass [`caps::SHEET`]; nothing changes then.
    pub fn fold(&mut self, contribution: &Contribution) -> Result<Weighed, Refusal> {
        let sheet = contribution.sheet();
        let id = (sheet.period, contribution.id());
        let on_sheet = self.on_sheet.get(sheet).copied().unwrap_or_default();
        let weighed = weigh(self.counted.get(&id).copied(), on_sheet, contribution)?;
        if weighed == Weighed::Add {
            self.counted.insert(id, contribution.taps());
            self.on_sheet
                .insert(sheet.clone(), on_sheet + u64::from(contribution.taps()));
            for (cell, count) in contribution.cells() {
                let total = self.totals.entry((sheet.clone(), *cell)).or_default();
                total.n += u64::from(count.n);
                total.c += u64::from(count.c);
            }
        }
        Ok(weighed)
    }

    /// The sums, by sheet and cell.
    #[must_use]
    pub const fn totals(&self) -> &BTreeMap<(SheetKey, Cell), Total> {
        &self.totals
    }

    /// How many contributions are in.
    #[must_use]
    pub fn len(&self) -> usize {
        self.counted.len()
    }

    /// Whether none is in.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.counted.is_empty()
    }
}
