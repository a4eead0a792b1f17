//! Group commit: what one transaction takes, and what a failing disk leaves.

use std::sync::{Arc, mpsc};

use tally::{TeamId, TeamProfile};

use super::*;
use crate::{
    entropy::SystemEntropy, event::Reason, folder, ledger::ProfileChange, register::Register,
    sqlite::open,
};

const TEAM: TeamId = TeamId::from_bytes([7; 8]);

/// A writer on a ledger with one team, whose profile's version counts the changes; and a second
/// connection, which sees what is committed and nothing else.
struct Bench {
    _place: tempfile::TempDir,
    writer: Arc<Writer>,
    onlooker: Arc<Mutex<Connection>>,
    events: Arc<Mutex<Vec<Event>>>,
    runtime: tokio::runtime::Runtime,
}

impl Bench {
    fn new() -> Self {
        let place = tempfile::tempdir().unwrap();
        Register::open(place.path(), &SystemEntropy)
            .unwrap()
            .add_team(TEAM, &TeamProfile::new("Taula".to_owned()), &[])
            .unwrap();
        let connection = open::open(place.path(), &SystemEntropy).unwrap();
        let memory = Memory::new(&connection).unwrap();
        let events = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&events);
        let log = Log::to(move |event, _| seen.lock().unwrap().push(event));
        let onlooker = open::open_to_read(&folder::ledger(place.path())).unwrap();
        Self {
            writer: Arc::new(Writer::start(connection, memory, log).unwrap()),
            onlooker: Arc::new(Mutex::new(onlooker)),
            events,
            runtime: tokio::runtime::Builder::new_multi_thread().build().unwrap(),
            _place: place,
        }
    }

    /// Holds the writer up until the sender is used, so that what is sent meanwhile waits.
    fn hold(&self) -> mpsc::Sender<()> {
        let (go, wait) = mpsc::channel();
        let (entered, started) = mpsc::channel();
        let writer = Arc::clone(&self.writer);
        self.runtime.spawn(async move {
            writer
                .write(move |_| {
                    let _ = entered.send(());
                    let _ = wait.recv();
                    Ok(Ok(()))
                })
                .await
        });
        started.recv().unwrap();
        go
    }

    fn send<T: Send + 'static>(
        &self,
        work: impl FnMut(&mut Group<'_>) -> Result<Result<T, StoreError>, Fault> + Send + 'static,
    ) -> tokio::task::JoinHandle<Result<T, StoreError>> {
        // Polled once here, so that it is in the queue when this returns.
        let writer = Arc::clone(&self.writer);
        let (queued, wait) = mpsc::channel();
        let handle = self.runtime.spawn(async move {
            let mut waiting = std::pin::pin!(writer.write(work));
            std::future::poll_fn(|context| {
                let polled = waiting.as_mut().poll(context);
                let _ = queued.send(());
                polled
            })
            .await
        });
        wait.recv().unwrap();
        handle
    }

    fn change(&self, from: u64) -> tokio::task::JoinHandle<Result<ProfileChange, StoreError>> {
        let profile = TeamProfile {
            version: from,
            ..TeamProfile::new("Taula".to_owned())
        };
        self.send(move |group| group.change_profile(TEAM, &profile))
    }

    fn committed_version(&self) -> u64 {
        crate::sqlite::team::version(&*self.onlooker.lock().unwrap(), TEAM)
            .unwrap()
            .unwrap()
    }
}

fn stored(answer: Result<ProfileChange, StoreError>) -> bool {
    matches!(answer, Ok(ProfileChange::Stored(_)))
}

#[test]
fn what_waits_together_is_committed_together() {
    let bench = Bench::new();
    let go = bench.hold();
    let changes: Vec<_> = (1..=8).map(|version| bench.change(version)).collect();
    // Runs after all changes, in their transaction: nobody else may see any of them yet.
    let onlooker = Arc::clone(&bench.onlooker);
    let look = bench.send(move |_| {
        let version = crate::sqlite::team::version(&*onlooker.lock().unwrap(), TEAM)?;
        Ok(Ok(version))
    });
    go.send(()).unwrap();
    assert_eq!(bench.runtime.block_on(look).unwrap(), Ok(Some(1)));
    for change in changes {
        assert!(stored(bench.runtime.block_on(change).unwrap()));
    }
    assert_eq!(bench.committed_version(), 9);
}

#[test]
fn an_answer_means_that_others_can_see_it() {
    let bench = Bench::new();
    for version in 1..=5 {
        let change = bench.change(version);
        assert!(stored(bench.runtime.block_on(change).unwrap()));
        assert_eq!(bench.committed_version(), version + 1);
    }
}

#[test]
fn one_request_that_fails_does_not_harm_those_beside_it() {
    let bench = Bench::new();
    let go = bench.hold();
    let before = bench.change(1);
    let failing = bench.send::<()>(|_| Err(Fault::Damaged));
    let after = bench.change(2);
    go.send(()).unwrap();
    assert!(stored(bench.runtime.block_on(before).unwrap()));
    assert_eq!(
        bench.runtime.block_on(failing).unwrap(),
        Err(StoreError::Failed)
    );
    assert!(stored(bench.runtime.block_on(after).unwrap()));
    assert_eq!(bench.committed_version(), 3);
    assert_eq!(
        *bench.events.lock().unwrap(),
        [Event::StorageFailed(Reason::Damaged)]
    );
}

#[test]
fn a_full_queue_says_so_and_loses_nothing() {
    let bench = Bench::new();
    let go = bench.hold();
    let waiting: Vec<_> = (0..WAITING).map(|_| bench.send(|_| Ok(Ok(())))).collect();
    let refused = bench.send(|_| Ok(Ok(())));
    assert_eq!(
        bench.runtime.block_on(refused).unwrap(),
        Err(StoreError::Busy)
    );
    assert_eq!(*bench.events.lock().unwrap(), [Event::Overloaded]);
    go.send(()).unwrap();
    for request in waiting {
        assert_eq!(bench.runtime.block_on(request).unwrap(), Ok(()));
    }
}

#[test]
fn stopping_finishes_what_waits_and_takes_no_more() {
    let bench = Bench::new();
    let go = bench.hold();
    let change = bench.change(1);
    go.send(()).unwrap();
    bench.writer.stop();
    assert!(stored(bench.runtime.block_on(change).unwrap()));
    let late = bench.change(2);
    assert_eq!(
        bench.runtime.block_on(late).unwrap(),
        Err(StoreError::Failed)
    );
    bench.writer.stop();
}
