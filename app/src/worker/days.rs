//! Which day is counted for, and whether today can be what the clock says.

use jiff::civil::Date;

use crate::{
    recording::{ClockDoubt, doubt},
    store::{Store, StoreError},
};

/// The day that taps are for, across midnights and changes of the clock.
#[derive(Debug)]
pub(super) struct Days {
    /// An earlier day, while one is chosen.
    chosen: Option<Date>,
    /// The day this run last looked at the calendar.
    looked_on: Date,
    doubt: Option<ClockDoubt>,
}

impl Days {
    /// Starts on a day.
    pub(super) fn begin(today: Date, store: &mut Store) -> Result<Self, StoreError> {
        let mut days = Self {
            chosen: None,
            looked_on: today,
            doubt: None,
        };
        days.judge(store)?;
        Ok(days)
    }

    /// The day that taps are for.
    pub(super) const fn day(&self) -> Date {
        match self.chosen {
            Some(day) => day,
            None => self.looked_on,
        }
    }

    /// Counts for this day until the day turns.
    pub(super) fn choose(&mut self, day: Date) {
        self.chosen = Some(day).filter(|day| *day != self.looked_on);
    }

    /// Back to today.
    pub(super) const fn back_to_today(&mut self) {
        self.chosen = None;
    }

    pub(super) const fn doubt(&self) -> Option<ClockDoubt> {
        self.doubt
    }

    /// Looks whether the day turned, and says so. Then it is back to today: yesterday evening's
    /// choice is not this morning's.
    pub(super) fn look(&mut self, today: Date, store: &mut Store) -> bool {
        if today == self.looked_on {
            return false;
        }
        self.looked_on = today;
        self.back_to_today();
        // A disk that takes no writes now is told at the next tap; the next day tries again.
        let _ = self.judge(store);
        true
    }

    /// Somebody says that today is right.
    pub(super) fn trust(&mut self, store: &mut Store) -> Result<(), StoreError> {
        store.set_day_used(self.looked_on)?;
        self.doubt = None;
        Ok(())
    }

    /// A day in doubt is not kept as one the device was used on: a later start doubts it again.
    fn judge(&mut self, store: &mut Store) -> Result<(), StoreError> {
        let used = store.day_used()?;
        self.doubt = doubt(self.looked_on, used);
        if self.doubt.is_none() && used != Some(self.looked_on) {
            store.set_day_used(self.looked_on)?;
        }
        Ok(())
    }
}
