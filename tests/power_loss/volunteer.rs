//! The process that counts: the app's real store and recorder, doing what the plan says and saying after
//! each act that it is done, as the screen does.

use std::{path::Path, sync::Arc};

use acollida_tests::{Calendar, Chance};
use app::{
    edge::Surroundings,
    recording::{Recorder, end_shift, start_shift},
    store::{Profile, Setting, Store},
};

use crate::{
    plan::{Act, Plan},
    recording::show,
};

/// Does the acts of one run.
pub(crate) fn work(plan: &Plan, run: usize, profile: Profile, voice: &Path) {
    let acts = plan.runs[run].clone();
    let calendar = Calendar::at(plan.acts[acts.start].1);
    let surroundings = Surroundings {
        clock: Arc::new(calendar.clone()),
        // Each run draws other ids.
        entropy: Arc::new(Chance::from_seed(run as u64)),
    };
    let mut volunteer = Volunteer::start(profile, surroundings);
    for at in acts {
        let (act, day) = &plan.acts[at];
        calendar.turn_to(*day);
        volunteer = volunteer.does(act);
        show(voice, at + 1);
    }
    // Ended by now, with nothing closed.
    std::mem::forget(volunteer);
}

struct Volunteer {
    profile: Profile,
    surroundings: Surroundings,
    store: Store,
    recorder: Recorder,
}

impl Volunteer {
    /// Starts the app.
    fn start(profile: Profile, surroundings: Surroundings) -> Self {
        let mut store = Store::open(&profile, &*surroundings.entropy).unwrap();
        store.freeze().unwrap();
        Self {
            profile,
            store,
            recorder: Recorder::new(surroundings.clone()),
            surroundings,
        }
    }

    fn does(mut self, act: &Act) -> Self {
        let (store, surroundings) = (&mut self.store, &self.surroundings);
        match act {
            Act::Count(place, cell, amount) => {
                self.recorder
                    .count(store, None, place, *cell, *amount)
                    .unwrap();
            }
            Act::TakeBack(place, cell, amount) => {
                self.recorder
                    .take_back(store, None, place, *cell, *amount)
                    .unwrap();
            }
            Act::Undo => {
                self.recorder.undo(store).unwrap();
            }
            Act::Freeze => {
                store.freeze().unwrap();
            }
            Act::StartShift(site) => start_shift(store, surroundings, None, site).unwrap(),
            Act::EndShift => end_shift(store, surroundings, false).unwrap(),
            Act::TextSize(size) => {
                let mut settings = store.settings().unwrap();
                settings.choose(Setting::TextSize(*size));
                store.set_settings(&settings).unwrap();
            }
            Act::NewDay => store.set_day_used(surroundings.clock.today()).unwrap(),
            Act::ForgetDaysBefore(first) => store.forget_days_before(*first).unwrap(),
            Act::CloseAndOpen => {
                // What can be undone is remembered; a new run of the program would forget it.
                let recorder = self.recorder;
                drop(self.store);
                let started = Self::start(self.profile, self.surroundings);
                return Self {
                    recorder,
                    ..started
                };
            }
        }
        self
    }
}
