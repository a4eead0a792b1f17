//! A tablet on the worker that the screens ask, with a clock whose seconds a test lets go by.

#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may fail by panicking; that is its answer"
)]

use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
        mpsc::{Receiver, channel},
    },
    time::Duration,
};

use app::{
    edge::{Clock, Surroundings, SystemEntropy},
    store::{Membership, Profile, Settings, Store},
    worker::{Request, View, Worker},
};
use jiff::civil::Date;
use tally::{TeamId, team::TeamSecret};

use super::{SUNDAY, meal, team};

/// Far more than a view takes; a test that meets it has failed.
const PATIENCE: Duration = Duration::from_secs(30);

/// A Sunday on which only the seconds go by.
pub(crate) struct Seconds(AtomicI64);

impl Clock for Seconds {
    fn today(&self) -> Date {
        SUNDAY
    }
    fn now(&self) -> i64 {
        self.0.load(Ordering::SeqCst)
    }
}

pub(crate) struct Tablet {
    pub(crate) folder: tempfile::TempDir,
    clock: Arc<Seconds>,
}

pub(crate) struct Run {
    pub(crate) worker: Worker,
    views: Receiver<View>,
}

impl Tablet {
    /// A device of a team without a server, at its first site.
    pub(crate) fn new() -> Self {
        let tablet = Self {
            folder: tempfile::tempdir().unwrap(),
            clock: Arc::new(Seconds(AtomicI64::new(1_795_300_000))),
        };
        let mut store = tablet.store();
        let profile = team();
        store
            .set_settings(&Settings {
                site: Some(profile.sites[0].code.clone()),
                ..Settings::default()
            })
            .unwrap();
        store.set_team_profile(&profile).unwrap();
        store
            .set_membership(&Membership {
                team: TeamId::from_bytes([7; 8]),
                servers: Vec::new(),
                pin: None,
                secret: Some((TeamSecret::from_bytes([9; 32]), 1)),
                read_key: None,
                admin_key: None,
            })
            .unwrap();
        tablet
    }

    pub(crate) fn store(&self) -> Store {
        Store::open(&Profile::at(self.folder.path()), &SystemEntropy).unwrap()
    }

    pub(crate) fn run(&self) -> Run {
        let surroundings = Surroundings {
            clock: self.clock.clone(),
            entropy: Arc::new(SystemEntropy),
        };
        let (publish, views) = channel();
        let profile = Profile::at(self.folder.path());
        let worker = Worker::start(&profile, surroundings, move |view| {
            // The last views come while the test is over already.
            let _ = publish.send(view);
        });
        let run = Run {
            worker: worker.unwrap(),
            views,
        };
        run.next();
        run
    }

    pub(crate) fn wait(&self, seconds: i64) {
        self.clock.0.fetch_add(seconds, Ordering::SeqCst);
    }
}

impl Run {
    /// The view that comes next.
    pub(crate) fn next(&self) -> View {
        self.views.recv_timeout(PATIENCE).unwrap()
    }

    /// The answer to a request.
    pub(crate) fn ask(&self, request: Request) -> View {
        self.worker.ask(request);
        self.next()
    }
}

pub(crate) fn meals(amount: u32) -> Request {
    Request::Count {
        cell: meal(),
        amount,
    }
}

pub(crate) fn nothing_counted_is_in(view: &View) {
    assert!(view.locked);
    assert!(view.counts.is_empty() && view.mine.is_empty() && view.figures.is_none());
    assert!(view.last.is_none() && view.undo.is_none() && view.recent.is_empty());
    assert_eq!(view.waiting, app::store::Waiting::default());
    assert!(view.team.is_none() && view.site.is_none() && view.shift.is_none());
}
