//! A device of a test: a store in a throw-away folder, a clock that stands where it is put, and ids
//! that are fresh.

#![allow(dead_code, reason = "each test file uses a part")]
#![allow(
    clippy::unwrap_used,
    reason = "a test may fail by panicking; that is its answer"
)]

pub(crate) mod tablet;

use std::sync::{Arc, Mutex};

use app::{
    edge::{Clock, Surroundings, SystemEntropy},
    recording::{Place, RecordError, Recorder, Tap},
    store::{Profile, Store},
};
use jiff::civil::{Date, date};
use tally::{AgeBand, Cell, Kind, Outcome, Site, TeamProfile};

pub(crate) const SUNDAY: Date = date(2026, 11, 22);

pub(crate) struct SetClock(Mutex<Date>);

impl SetClock {
    pub(crate) fn set(&self, day: Date) {
        *self.0.lock().unwrap() = day;
    }
}

impl Clock for SetClock {
    fn today(&self) -> Date {
        *self.0.lock().unwrap()
    }
    fn now(&self) -> i64 {
        1_795_300_000
    }
}

pub(crate) struct Device {
    pub(crate) folder: tempfile::TempDir,
    pub(crate) clock: Arc<SetClock>,
    pub(crate) surroundings: Surroundings,
    pub(crate) store: Store,
    pub(crate) recorder: Recorder,
}

impl Device {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(SetClock(Mutex::new(SUNDAY)));
        let surroundings = Surroundings {
            clock: clock.clone(),
            entropy: Arc::new(SystemEntropy),
        };
        let mut store = Store::open(&Profile::at(folder.path()), &SystemEntropy).unwrap();
        store.set_team_profile(&team()).unwrap();
        Self {
            recorder: Recorder::new(surroundings.clone()),
            folder,
            clock,
            surroundings,
            store,
        }
    }

    /// Ends this run without freezing, as a killed process would, and starts the next.
    pub(crate) fn killed_and_started_again(self) -> Self {
        let Self {
            folder,
            clock,
            surroundings,
            store,
            ..
        } = self;
        drop(store);
        let store = Store::open(&Profile::at(folder.path()), &SystemEntropy).unwrap();
        Self {
            recorder: Recorder::new(surroundings.clone()),
            folder,
            clock,
            surroundings,
            store,
        }
    }

    pub(crate) fn today_at(&self, site: &str) -> Place {
        Place {
            site: site.parse().unwrap(),
            day: self.clock.today(),
        }
    }

    pub(crate) fn count(&mut self, site: &str, cell: Cell, amount: u32) {
        let place = self.today_at(site);
        self.try_count(&place, cell, amount).unwrap();
    }

    pub(crate) fn try_count(
        &mut self,
        place: &Place,
        cell: Cell,
        amount: u32,
    ) -> Result<Tap, RecordError> {
        let team = self.store.team_profile()?;
        self.recorder
            .count(&mut self.store, team.as_ref(), place, cell, amount)
    }

    pub(crate) fn try_take_back(
        &mut self,
        place: &Place,
        cell: Cell,
        amount: u32,
    ) -> Result<Tap, RecordError> {
        let team = self.store.team_profile()?;
        self.recorder
            .take_back(&mut self.store, team.as_ref(), place, cell, amount)
    }

    /// Net contacts of a cell over all this device holds, frozen and open.
    pub(crate) fn merged(&mut self, cell: Cell) -> i64 {
        let rows = self.store.merged_rows().unwrap();
        rows.iter()
            .filter(|row| row.cell == cell)
            .map(|row| row.contacts)
            .sum()
    }

    pub(crate) fn shown(&self, site: &str, cell: Cell) -> u64 {
        let site = site.parse().unwrap();
        let counts = self.store.counted_on(self.clock.today(), &site).unwrap();
        counts.get(&cell).copied().unwrap_or_default()
    }
}

pub(crate) fn team() -> TeamProfile {
    let mut profile = TeamProfile::new("Taula del barri".to_owned());
    for (code, label) in [("raval", "Raval night round"), ("sants", "Sants desk")] {
        profile.sites.push(Site {
            code: code.parse().unwrap(),
            label: label.to_owned(),
        });
    }
    profile
}

pub(crate) fn meal() -> Cell {
    Cell::given(Kind::Meal)
}

pub(crate) fn child_meal_missing() -> Cell {
    Cell {
        kind: Kind::Meal,
        band: AgeBand::Under18,
        outcome: Outcome::Unmet,
    }
}
