//! The recorder: count, take back, undo.

use jiff::{ToSpan, civil::Date};
use tally::{Cell, TeamProfile, caps};

use super::{Place, RecordError};
use crate::{
    edge::Surroundings,
    store::{DAYS_KEPT, Store, batches::Entry},
};

/// How many taps can be undone: far more than anyone remembers, few enough to look through.
const UNDO_MAX: usize = 20;

/// What a request did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Contacts were counted.
    Counted,
    /// Contacts were taken back.
    TakenBack,
    /// The last of either was undone.
    Undone,
}

/// Something recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tap {
    /// Its number in this run, never given twice.
    pub serial: u64,
    /// Where and on which day.
    pub place: Place,
    /// What.
    pub cell: Cell,
    /// How many contacts.
    pub amount: u32,
    /// Counted or taken back.
    pub act: Act,
}

impl Tap {
    fn entry(&self) -> Result<Entry, RecordError> {
        Ok(Entry {
            sheet: self.place.sheet()?,
            day: self.place.day,
            mark: self.cell.into(),
            amount: self.amount,
        })
    }
}

/// Records contacts in the store, and remembers in memory what of it can be undone.
///
/// The team's profile comes from the caller with each call, who has read it already.
#[derive(Debug)]
pub struct Recorder {
    surroundings: Surroundings,
    done: Vec<Tap>,
    taps: u64,
}

impl Recorder {
    /// A recorder with nothing to undo.
    #[must_use]
    pub const fn new(surroundings: Surroundings) -> Self {
        Self {
            surroundings,
            done: Vec::new(),
            taps: 0,
        }
    }

    /// Counts contacts. When this returns, they are on the disk.
    ///
    /// # Errors
    /// See [`RecordError`]; nothing was counted then.
    pub fn count(
        &mut self,
        store: &mut Store,
        team: Option<&TeamProfile>,
        place: &Place,
        cell: Cell,
        amount: u32,
    ) -> Result<Tap, RecordError> {
        self.enter(store, team, place, cell, amount, Act::Counted)
    }

    /// Takes back contacts that this device counted at this place, also where they are frozen or
    /// sent already.
    ///
    /// # Errors
    /// See [`RecordError`]; nothing was taken back then.
    pub fn take_back(
        &mut self,
        store: &mut Store,
        team: Option<&TeamProfile>,
        place: &Place,
        cell: Cell,
        amount: u32,
    ) -> Result<Tap, RecordError> {
        self.enter(store, team, place, cell, amount, Act::TakenBack)
    }

    /// Undoes the last tap of this run that is not undone yet.
    ///
    /// # Errors
    /// There is none, or the store cannot be written; the tap stays undoable then.
    pub fn undo(&mut self, store: &mut Store) -> Result<Tap, RecordError> {
        let last = self.done.last().ok_or(RecordError::NothingToUndo)?.serial;
        self.undo_tap(store, last)
    }

    /// Undoes one of the last taps of this run: out of its batch while that is open, by correction
    /// once it is frozen.
    ///
    /// # Errors
    /// It is none of them, too little is left of what it counted, or the store cannot be written;
    /// the tap stays undoable then.
    pub fn undo_tap(&mut self, store: &mut Store, serial: u64) -> Result<Tap, RecordError> {
        let found = self.done.iter().position(|tap| tap.serial == serial);
        let at = found.ok_or(RecordError::NothingToUndo)?;
        let tap = self.done.get(at).ok_or(RecordError::NothingToUndo)?;
        self.book(store, tap, tap.act != Act::Counted)?;
        let tap = self.done.remove(at);
        Ok(Tap {
            act: Act::Undone,
            ..tap
        })
    }

    /// The taps that can be undone, the latest first.
    pub fn undoable(&self) -> impl Iterator<Item = &Tap> {
        self.done.iter().rev()
    }

    /// Forgets which taps there were: whoever comes next undoes their own only. The counts stay.
    pub fn forget_taps(&mut self) {
        self.done.clear();
    }

    /// The oldest day whose tally is kept and that can still be corrected.
    #[must_use]
    pub fn first_day_kept(&self, team: Option<&TeamProfile>) -> Date {
        first_day_kept(self.surroundings.clock.today(), team)
    }

    fn enter(
        &mut self,
        store: &mut Store,
        team: Option<&TeamProfile>,
        place: &Place,
        cell: Cell,
        amount: u32,
        act: Act,
    ) -> Result<Tap, RecordError> {
        if !(1..=caps::CELL).contains(&amount) {
            return Err(RecordError::Amount(amount));
        }
        let today = self.surroundings.clock.today();
        if !(first_day_kept(today, team)..=today).contains(&place.day) {
            return Err(RecordError::DayClosed);
        }
        check_against(team, place, cell)?;
        self.taps += 1;
        let tap = Tap {
            serial: self.taps,
            place: place.clone(),
            cell,
            amount,
            act,
        };
        self.book(store, &tap, act == Act::Counted)?;
        self.remember(tap.clone());
        Ok(tap)
    }

    /// The one way into the store: adds the tap's contacts, or takes them out.
    fn book(&self, store: &mut Store, tap: &Tap, adds: bool) -> Result<(), RecordError> {
        let (entry, entropy) = (tap.entry()?, &*self.surroundings.entropy);
        if adds {
            let first = first_day_kept(self.surroundings.clock.today(), None);
            store.count(&[entry], first, entropy, None)?;
            return Ok(());
        }
        let counted = store
            .counted_on(tap.place.day, &tap.place.site)?
            .get(&tap.cell)
            .copied()
            .unwrap_or_default();
        if u64::from(tap.amount) > counted {
            return Err(RecordError::NotThatMany { counted });
        }
        store.take_back(&entry, entropy)?;
        Ok(())
    }

    fn remember(&mut self, tap: Tap) {
        if self.done.len() == UNDO_MAX {
            self.done.remove(0);
        }
        self.done.push(tap);
    }
}

/// The oldest day whose tally a team keeps on its devices.
pub(crate) fn first_day_kept(today: Date, team: Option<&TeamProfile>) -> Date {
    let kept = team.map_or(DAYS_KEPT, |team| i64::from(team.policies.days_kept));
    today.saturating_sub((kept - 1).clamp(0, DAYS_KEPT - 1).days())
}

/// Whether the team counts this there, as far as this device knows.
pub(crate) fn check_against(
    profile: Option<&TeamProfile>,
    place: &Place,
    cell: Cell,
) -> Result<(), RecordError> {
    let Some(profile) = profile else {
        return Ok(());
    };
    if profile.site(&place.site).is_none() {
        return Err(RecordError::UnknownSite(place.site.clone()));
    }
    if !profile.kinds.contains(&cell.kind) {
        return Err(RecordError::KindOff(cell.kind));
    }
    Ok(())
}
