//! A device with a name: the app's real store, recorder and sync, on a folder of its own.

use std::{path::Path, sync::Arc};

use app::{
    edge::Surroundings,
    recording::{Place, RecordError, Recorder, Tap},
    store::{Kept, Membership, Profile, Store},
    sync::{self, SyncTrouble},
};
use jiff::{ToSpan, civil::Date};
use tally::{
    Cell, Contribution,
    enrolment::Enrolment,
    statistics::{Dimension, Question, Table, tabulate},
};

use crate::{Calendar, Chance, site};

/// A device.
#[derive(Debug)]
pub struct Device {
    /// What the test calls it.
    pub name: &'static str,
    /// Where it keeps what is its own.
    pub profile: Profile,
    /// Day and randomness.
    pub surroundings: Surroundings,
    calendar: Calendar,
    recorder: Recorder,
    // None only while the app is closed.
    store: Option<Store>,
}

impl Device {
    /// A new device that keeps its profile in a folder of its name.
    #[must_use]
    pub fn new(name: &'static str, place: &Path, calendar: &Calendar) -> Self {
        // The name is the seed: each device draws other ids, and the same ones in every run.
        let seed = name.bytes().fold(7, |seed: u64, byte| {
            seed.wrapping_mul(257).wrapping_add(byte.into())
        });
        let surroundings = Surroundings {
            clock: Arc::new(calendar.clone()),
            entropy: Arc::new(Chance::from_seed(seed)),
        };
        let mut device = Self {
            name,
            profile: Profile::at(place.join(name)),
            calendar: calendar.clone(),
            recorder: Recorder::new(surroundings.clone()),
            surroundings,
            store: None,
        };
        device.open();
        device
    }

    /// Joins a team.
    pub fn join(&mut self, code: &Enrolment) {
        let mut membership = match self.store().membership().expect("a store that can be read") {
            Some(membership) => membership,
            None => Membership::from_code(code),
        };
        membership.add(code);
        self.store()
            .set_membership(&membership)
            .expect("a membership that is kept");
    }

    /// Closes the app as a power cut does: nothing is frozen, nothing is said.
    pub fn kill(&mut self) {
        self.store = None;
        self.recorder = Recorder::new(self.surroundings.clone());
    }

    /// Takes up changed surroundings: what is counted from here on follows them.
    pub fn renew_recorder(&mut self) {
        self.recorder = Recorder::new(self.surroundings.clone());
    }

    /// Opens the app.
    pub fn open(&mut self) {
        assert!(self.store.is_none(), "{} is open already", self.name);
        self.store = Some(
            Store::open(&self.profile, &*self.surroundings.entropy).expect("a store that opens"),
        );
    }

    /// Its open store.
    #[must_use]
    pub fn store(&mut self) -> &mut Store {
        self.store.as_mut().expect("the app is open")
    }

    /// Counts at a site, today.
    pub fn count(&mut self, at: &str, cell: Cell, amount: u32) {
        let today = self.calendar.day();
        self.count_on(today, at, cell, amount)
            .expect("a count that is taken");
    }

    /// Counts at a site on a day.
    ///
    /// # Errors
    /// As the recorder says.
    pub fn count_on(
        &mut self,
        day: Date,
        at: &str,
        cell: Cell,
        amount: u32,
    ) -> Result<Tap, RecordError> {
        let place = Place {
            site: site(at),
            day,
        };
        let store = self.store.as_mut().expect("the app is open");
        let team = store.team_profile()?;
        self.recorder
            .count(store, team.as_ref(), &place, cell, amount)
    }

    /// Takes back what was counted at a site today.
    ///
    /// # Errors
    /// As the recorder says.
    pub fn take_back(&mut self, at: &str, cell: Cell, amount: u32) -> Result<Tap, RecordError> {
        let place = Place {
            site: site(at),
            day: self.calendar.day(),
        };
        let store = self.store.as_mut().expect("the app is open");
        let team = store.team_profile()?;
        self.recorder
            .take_back(store, team.as_ref(), &place, cell, amount)
    }

    /// Undoes the last tap.
    ///
    /// # Errors
    /// As the recorder says.
    pub fn undo(&mut self) -> Result<Tap, RecordError> {
        self.recorder
            .undo(self.store.as_mut().expect("the app is open"))
    }

    /// Works a shift: so many contacts of each cell, today.
    pub fn work(&mut self, at: &str, contacts: &[(Cell, u32)]) {
        for (cell, amount) in contacts {
            self.count(at, *cell, *amount);
        }
    }

    /// Syncs with the team's server.
    ///
    /// # Errors
    /// As the sync says.
    pub fn sync(&mut self) -> Result<(), SyncTrouble> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let store = self.store.as_mut().expect("the app is open");
        runtime.block_on(sync::run(store, &self.surroundings))
    }

    /// Takes in everything another device holds, as over a cable: typed records, encoded and decoded.
    pub fn merge_from(&mut self, other: &mut Self) {
        other.store().freeze().expect("a freeze");
        let records: Vec<_> = other
            .held()
            .into_iter()
            .map(|kept| {
                Contribution::decode(&kept.contribution.encode()).expect("a record that reads back")
            })
            .collect();
        self.store().merge(&records).expect("a merge");
    }

    /// All it holds.
    #[must_use]
    pub fn held(&mut self) -> Vec<Kept> {
        self.store().contributions().expect("contributions")
    }

    /// Contacts that are only here.
    #[must_use]
    pub fn waiting(&mut self) -> u64 {
        self.store().waiting().expect("what waits").contacts
    }

    /// What it holds, merged, by these dimensions.
    #[must_use]
    pub fn figures(&mut self, group: &[Dimension]) -> Table {
        let rows = self.store().merged_rows().expect("rows");
        let question = Question {
            group: group.to_vec(),
            ..Question::default()
        };
        tabulate(rows, &question)
    }

    /// The day before today.
    #[must_use]
    pub fn yesterday(&self) -> Date {
        self.calendar.day().saturating_sub(1.day())
    }
}
