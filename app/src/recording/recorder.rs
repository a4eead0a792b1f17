//! The recorder: count, take back, undo.

use jiff::{ToSpan, civil::Date};
use tally::{Cell, TeamProfile, caps};

use super::{Place, RecordError};
use crate::{
    edge::Surroundings,
    store::{DAYS_KEPT, Store, batches::Entry},
};

/// How many taps can be undone: far more than anyone remembers.
const UNDO_MAX: usize = 100;

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
            cell: self.cell,
            amount: self.amount,
        })
    }
}

/// Records contacts in the store, and remembers in memory what of it can be undone.
#[derive(Debug)]
pub struct Recorder {
    surroundings: Surroundings,
    done: Vec<Tap>,
}

impl Recorder {
    /// A recorder with nothing to undo.
    #[must_use]
    pub const fn new(surroundings: Surroundings) -> Self {
        Self {
            surroundings,
            done: Vec::new(),
        }
    }

    /// Counts contacts. When this returns, they are on the disk.
    ///
    /// # Errors
    /// See [`RecordError`]; nothing was counted then.
    pub fn count(
        &mut self,
        store: &mut Store,
        place: &Place,
        cell: Cell,
        amount: u32,
    ) -> Result<Tap, RecordError> {
        self.enter(store, place, cell, amount, Act::Counted)
    }

    /// Takes back contacts that this device counted at this place, also where they are frozen or
    /// sent already.
    ///
    /// # Errors
    /// See [`RecordError`]; nothing was taken back then.
    pub fn take_back(
        &mut self,
        store: &mut Store,
        place: &Place,
        cell: Cell,
        amount: u32,
    ) -> Result<Tap, RecordError> {
        self.enter(store, place, cell, amount, Act::TakenBack)
    }

    /// Undoes the last tap of this run that is not undone yet: out of its batch while that is open,
    /// by correction once it is frozen.
    ///
    /// # Errors
    /// There is none, or the store cannot be written; the tap stays undoable then.
    pub fn undo(&mut self, store: &mut Store) -> Result<Tap, RecordError> {
        let tap = self
            .done
            .last()
            .cloned()
            .ok_or(RecordError::NothingToUndo)?;
        match tap.act {
            Act::TakenBack => self.add(store, &tap)?,
            Act::Counted | Act::Undone => self.remove(store, &tap)?,
        }
        self.done.pop();
        Ok(Tap {
            act: Act::Undone,
            ..tap
        })
    }

    /// The tap that [`Recorder::undo`] would undo.
    #[must_use]
    pub fn undoable(&self) -> Option<&Tap> {
        self.done.last()
    }

    /// The oldest day whose tally is kept.
    #[must_use]
    pub fn first_day_kept(&self) -> Date {
        self.surroundings
            .clock
            .today()
            .saturating_sub((DAYS_KEPT - 1).days())
    }

    fn enter(
        &mut self,
        store: &mut Store,
        place: &Place,
        cell: Cell,
        amount: u32,
        act: Act,
    ) -> Result<Tap, RecordError> {
        self.check(store, place, cell, amount)?;
        let tap = Tap {
            place: place.clone(),
            cell,
            amount,
            act,
        };
        match act {
            Act::TakenBack => self.remove(store, &tap)?,
            Act::Counted | Act::Undone => self.add(store, &tap)?,
        }
        self.remember(tap.clone());
        Ok(tap)
    }

    fn add(&self, store: &mut Store, tap: &Tap) -> Result<(), RecordError> {
        store.count(
            &[tap.entry()?],
            self.first_day_kept(),
            &*self.surroundings.entropy,
            None,
        )?;
        Ok(())
    }

    fn remove(&self, store: &mut Store, tap: &Tap) -> Result<(), RecordError> {
        let counted = store
            .counted_on(tap.place.day, &tap.place.site)?
            .get(&tap.cell)
            .copied()
            .unwrap_or_default();
        if u64::from(tap.amount) > counted {
            return Err(RecordError::NotThatMany { counted });
        }
        store.take_back(&tap.entry()?, &*self.surroundings.entropy)?;
        Ok(())
    }

    fn check(
        &self,
        store: &Store,
        place: &Place,
        cell: Cell,
        amount: u32,
    ) -> Result<(), RecordError> {
        if !(1..=caps::CELL).contains(&amount) {
            return Err(RecordError::Amount(amount));
        }
        let today = self.surroundings.clock.today();
        if place.day > today || place.day < today.saturating_sub(1.day()) {
            return Err(RecordError::DayClosed);
        }
        check_against(store.team_profile()?.as_ref(), place, cell)
    }

    fn remember(&mut self, tap: Tap) {
        if self.done.len() == UNDO_MAX {
            self.done.remove(0);
        }
        self.done.push(tap);
    }
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
