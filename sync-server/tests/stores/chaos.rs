//! Two server processes on one PostgreSQL, and somebody who kills either of them and the database, again and
//! again: every contact that was answered counts, once.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Condvar, Mutex,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Duration,
};

use sync_server::{
    Codes,
    clock::{Clock as _, SystemClock},
    entropy::SystemEntropy,
    ledger::{LedgerStore as _, Refreshing},
};
use tally::{api::Verdict, enrolment::Grant, statistics::Question};

use crate::{
    cluster::Cluster,
    stores::{Open, contribution, found_team},
    wire::{Process, upload},
};

const TEAMS: usize = 3;

/// Devices that send at once, in turns to one process and the other.
const DEVICES: usize = 6;

/// Contributions in one request.
const TOGETHER: u64 = 8;

/// Contributions that are answered between one kill and the next.
const BETWEEN: u64 = 150;

/// How often each of the three is killed.
const ROUNDS: usize = 4;

/// How many contributions are answered, and a wait until they are more.
#[derive(Default)]
struct Progress {
    answered: Mutex<u64>,
    more: Condvar,
}

impl Progress {
    fn add(&self, count: u64) {
        *self.answered.lock().unwrap() += count;
        self.more.notify_all();
    }

    fn wait_for_more(&self, more: u64) {
        let mut answered = self.answered.lock().unwrap();
        let until = *answered + more;
        while *answered < until {
            let (next, waited) = self
                .more
                .wait_timeout(answered, Duration::from_secs(60))
                .unwrap();
            assert!(!waited.timed_out(), "nothing was answered for a minute");
            answered = next;
        }
    }

    /// A moment's rest for a device whose server does not answer; it ends when another device's does.
    fn rest(&self) {
        let answered = self.answered.lock().unwrap();
        drop(self.more.wait_timeout(answered, Duration::from_millis(20)));
    }
}

struct Scene {
    cluster: Cluster,
    store: String,
    folder: tempfile::TempDir,
    processes: [Mutex<Option<Process>>; 2],
    addresses: [Mutex<String>; 2],
    progress: Progress,
    is_over: AtomicBool,
    failures: AtomicU64,
}

impl Scene {
    fn start_process(&self, which: usize) {
        let process = Process::start(&self.store, self.folder.path());
        *self.addresses[which].lock().unwrap() = process.address.clone();
        *self.processes[which].lock().unwrap() = Some(process);
    }

    fn kill_process(&self, which: usize) {
        let process = self.processes[which].lock().unwrap().take();
        process.unwrap().kill();
    }

    /// One device: sends its contributions until each was answered, and gives how many those were.
    fn device(&self, number: u64, codes: &Codes) -> u64 {
        let Grant::Write(secret) = &codes.write.grant else {
            unreachable!("the write code grants writing")
        };
        let key = secret
            .write_key(codes.team, codes.write.epoch)
            .expose_text();
        let today = SystemClock.today();
        let mut sent = 0;
        let mut turn = usize::try_from(number).unwrap();
        while !self.is_over.load(Ordering::Relaxed) {
            let batch: Vec<_> = (sent..sent + TOGETHER)
                .map(|one| {
                    let id = (u128::from(number) << 64) | u128::from(one + 1);
                    let site = if one % 2 == 0 { "raval" } else { "besos" };
                    contribution(id, site, today, &[("food.meal/nn/given", 1, 0)])
                })
                .collect();
            loop {
                turn += 1;
                let address = self.addresses[turn % 2].lock().unwrap().clone();
                match upload(&address, codes.team, &key, &batch) {
                    Ok(answer) => {
                        assert_eq!(answer.verdicts.len(), batch.len());
                        for verdict in answer.verdicts {
                            let is_in = matches!(
                                verdict,
                                Verdict::Counted { .. } | Verdict::Already { .. }
                            );
                            assert!(is_in, "{verdict:?}");
                        }
                        break;
                    }
                    Err(_) => {
                        self.failures.fetch_add(1, Ordering::Relaxed);
                        self.progress.rest();
                    }
                }
            }
            sent += TOGETHER;
            self.progress.add(TOGETHER);
        }
        sent
    }
}

#[test]
fn kills_of_either_process_and_of_the_database_lose_and_double_nothing() {
    let cluster = Cluster::start();
    let (teams, store) = {
        let database = cluster.database();
        let address = sync_server::store::StoreAddress::Postgres(database.url());
        let mut register = sync_server::register::Register::at(&address, &SystemEntropy).unwrap();
        let teams: Vec<_> = (0..TEAMS)
            .map(|_| found_team(&mut register, &SystemEntropy))
            .collect();
        (teams, database.text_url())
    };
    let scene = Scene {
        cluster,
        store,
        folder: tempfile::tempdir().unwrap(),
        processes: Default::default(),
        addresses: Default::default(),
        progress: Progress::default(),
        is_over: AtomicBool::new(false),
        failures: AtomicU64::new(0),
    };
    scene.start_process(0);
    scene.start_process(1);

    let sent: BTreeMap<usize, u64> = std::thread::scope(|scope| {
        let devices: Vec<_> = (0..DEVICES)
            .map(|number| {
                let (scene, codes) = (&scene, &teams[number % TEAMS]);
                let id = u64::try_from(number).unwrap();
                (number % TEAMS, scope.spawn(move || scene.device(id, codes)))
            })
            .collect();
        for _ in 0..ROUNDS {
            for which in [0, 1] {
                scene.progress.wait_for_more(BETWEEN);
                scene.kill_process(which);
                scene.progress.wait_for_more(BETWEEN);
                scene.start_process(which);
            }
            scene.progress.wait_for_more(BETWEEN);
            scene.cluster.kill();
            scene.cluster.resume();
        }
        scene.progress.wait_for_more(BETWEEN);
        scene.is_over.store(true, Ordering::Relaxed);
        let mut sent = BTreeMap::new();
        for (team, device) in devices {
            *sent.entry(team).or_default() += device.join().unwrap();
        }
        sent
    });
    assert!(
        scene.failures.load(Ordering::Relaxed) > 0,
        "no kill was felt"
    );

    let url = scene.store.parse().unwrap();
    let address = sync_server::store::StoreAddress::Postgres(url);
    let open = Open::to(&address);
    let tomorrow = SystemClock.today().tomorrow().unwrap();
    // In the running week a kind is shown from ten contacts on; these are many.
    let closed = open
        .ledger
        .close_day(tomorrow, Refreshing::Daily, Arc::new(SystemEntropy));
    open.runtime.block_on(closed).unwrap();
    for (team, sent) in sent {
        let table = open.ledger.tabulate(teams[team].team, Question::default());
        let table = open.runtime.block_on(table).unwrap();
        assert_eq!(u64::try_from(table.contacts).unwrap(), sent, "team {team}");
    }
    drop(open);
    drop(scene.processes.map(Mutex::into_inner));
}
