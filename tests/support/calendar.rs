//! The day, set by the test, for devices and server alike.

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use jiff::{
    ToSpan,
    civil::{Date, date},
};

const EPOCH: Date = date(1970, 1, 1);

/// A calendar that shows the day it was last turned to. Clones show the same.
#[derive(Clone, Debug)]
pub struct Calendar(Arc<AtomicI64>);

impl Calendar {
    /// A calendar that shows this day.
    #[must_use]
    pub fn at(day: Date) -> Self {
        let calendar = Self(Arc::default());
        calendar.turn_to(day);
        calendar
    }

    /// Shows another day from now on.
    pub fn turn_to(&self, day: Date) {
        let days = day
            .since((jiff::Unit::Day, EPOCH))
            .expect("a day of our years")
            .get_days();
        self.0.store(days.into(), Ordering::Relaxed);
    }

    /// Lets days pass.
    pub fn pass(&self, days: i64) {
        self.0.fetch_add(days, Ordering::Relaxed);
    }

    /// The day it shows.
    #[must_use]
    pub fn day(&self) -> Date {
        EPOCH.saturating_add(self.0.load(Ordering::Relaxed).days())
    }
}

impl app::edge::Clock for Calendar {
    fn today(&self) -> Date {
        self.day()
    }

    fn now(&self) -> i64 {
        self.0.load(Ordering::Relaxed) * 86_400
    }
}

impl sync_server::clock::Clock for Calendar {
    fn today(&self) -> Date {
        self.day()
    }
}

/// A server's view of the calendar, which may be some days ahead of what the devices see.
#[derive(Clone, Debug)]
pub(crate) struct Ahead {
    calendar: Calendar,
    days: Arc<AtomicI64>,
}

impl Ahead {
    /// The same day as the calendar, for now.
    pub(crate) fn of(calendar: &Calendar) -> Self {
        Self {
            calendar: calendar.clone(),
            days: Arc::default(),
        }
    }

    /// Is so many days ahead from now on.
    pub(crate) fn be(&self, days: i64) {
        self.days.store(days, Ordering::Relaxed);
    }
}

impl sync_server::clock::Clock for Ahead {
    fn today(&self) -> Date {
        let ahead = self.days.load(Ordering::Relaxed).days();
        self.calendar.day().saturating_add(ahead)
    }
}
