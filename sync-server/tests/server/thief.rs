//! A write key in wrong hands: after `key rotate --void`, and when honest devices have synced with the new
//! code, the totals are exactly what honest devices counted, and what had been sealed before.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use jiff::{ToSpan as _, civil::Date};
use proptest::{collection::vec, prelude::*};
use sync_server::{
    Codes,
    entropy::SystemEntropy,
    event::Log,
    ledger::{LedgerStore as _, Outcome, Receipt, Refreshing},
    register::Register,
    sqlite::SqliteLedger,
    void_key,
};
use tally::{
    Contribution, ContributionId,
    api::Incarnation,
    enrolment::Enrolment,
    statistics::{Dimension, Question},
    team::Key,
};

use crate::{
    command_line::{Serving, create, done, failed, upload},
    support::{CountingEntropy, TODAY, contribution, found_team, key},
};

/// A device: what it holds, and what it knows of the server.
#[derive(Default)]
struct Device {
    // Whether the server answered for it in the life that is known.
    held: BTreeMap<ContributionId, (Contribution, bool)>,
    known: Option<Incarnation>,
    code: Option<Enrolment>,
}

/// A server, its team, and all that was ever counted.
struct World {
    ledger: SqliteLedger,
    register: Register,
    codes: Codes,
    write: Enrolment,
    runtime: tokio::runtime::Runtime,
    today: Date,
    next_id: u128,
    devices: Vec<Device>,
    honest: Vec<Contribution>,
    stolen: Option<Enrolment>,
    theft: Vec<Contribution>,
    _folder: tempfile::TempDir,
}

/// One step of the world.
#[derive(Clone, Debug)]
enum Step {
    /// A device counts so many meals at a site, so many days ago.
    Count(usize, bool, u32, i64),
    /// A device sends what it has not been answered for; the answer may get lost.
    Sync(usize, bool),
    /// A device reads the seals and forgets what is in them.
    Forget(usize),
    /// The thief counts, and sends at once.
    Steal(bool, u32, i64),
    /// Days pass, and the last is closed.
    Pass(i64),
    /// The write key is rotated with void.
    Void,
    /// A device is given the new code.
    Join(usize),
}

fn step() -> impl Strategy<Value = Step> {
    let (device, amount, ago) = (0..3_usize, 1..9_u32, 0..12_i64);
    prop_oneof![
        4 => (device.clone(), any::<bool>(), amount.clone(), ago.clone())
            .prop_map(|(device, site, amount, ago)| Step::Count(device, site, amount, ago)),
        4 => (device.clone(), any::<bool>()).prop_map(|(device, lost)| Step::Sync(device, lost)),
        2 => device.clone().prop_map(Step::Forget),
        3 => (any::<bool>(), amount, ago).prop_map(|(site, amount, ago)| Step::Steal(site, amount, ago)),
        3 => (0..20_i64).prop_map(Step::Pass),
        1 => Just(Step::Void),
        2 => device.prop_map(Step::Join),
    ]
}

impl World {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let codes = found_team(folder.path());
        let log = Log::to(|event, _| panic!("{event}"));
        let mut devices: Vec<Device> = Vec::new();
        devices.resize_with(3, || Device {
            code: Some(codes.write.clone()),
            ..Device::default()
        });
        Self {
            ledger: SqliteLedger::open(folder.path(), &SystemEntropy, &log).unwrap(),
            register: Register::open(folder.path(), &SystemEntropy).unwrap(),
            write: codes.write.clone(),
            stolen: Some(codes.write.clone()),
            codes,
            runtime: tokio::runtime::Builder::new_multi_thread()
                .worker_threads(1)
                .build()
                .unwrap(),
            today: TODAY,
            next_id: 1,
            devices,
            honest: Vec::new(),
            theft: Vec::new(),
            _folder: folder,
        }
    }

    fn contribution(&mut self, site: bool, amount: u32, ago: i64) -> Contribution {
        self.next_id += 1;
        let site = if site { "raval" } else { "besos" };
        let day = self.today.saturating_sub(ago.days());
        contribution(
            self.next_id,
            site,
            day,
            &[("food.meal/nn/given", amount, 0)],
        )
    }

    /// What the server answers to contributions with this code, as the HTTP side does it.
    fn send(&self, code: &Enrolment, contributions: Vec<Contribution>) -> Option<Receipt> {
        let keys = self.runtime.block_on(self.ledger.keys(self.codes.team));
        let shown: Key = key(code).parse().unwrap();
        let is_good = |record: &sync_server::ledger::KeyRecord| {
            record.hash == shown.hash() && !record.revoked
        };
        if !keys.unwrap().iter().any(is_good) {
            return None;
        }
        let counted = self
            .ledger
            .count(self.codes.team, contributions, self.today);
        Some(self.runtime.block_on(counted).unwrap())
    }

    fn sync(&mut self, number: usize, lost: bool) {
        let Some(code) = self.devices[number].code.clone() else {
            return;
        };
        // A device that finds another life sends everything again.
        for _ in 0..2 {
            let device = &self.devices[number];
            let unanswered = device.held.values().filter(|(_, answered)| !answered);
            let batch: Vec<_> = unanswered.map(|(one, _)| one.clone()).collect();
            let Some(receipt) = self.send(&code, batch.clone()) else {
                return;
            };
            if lost {
                return;
            }
            let device = &mut self.devices[number];
            let renewed = device
                .known
                .is_some_and(|known| known != receipt.incarnation);
            device.known = Some(receipt.incarnation);
            if renewed {
                for (_, answered) in device.held.values_mut() {
                    *answered = false;
                }
            }
            for (one, outcome) in batch.iter().zip(receipt.outcomes) {
                assert!(matches!(
                    outcome,
                    Outcome::Counted | Outcome::Already { .. }
                ));
                device.held.get_mut(&one.id()).unwrap().1 = true;
            }
        }
    }

    fn sealed(&self) -> BTreeSet<ContributionId> {
        let team = self.codes.team;
        let seals = self.runtime.block_on(self.ledger.seals(team)).unwrap();
        let ids = seals.iter().flat_map(|seal| {
            let read = self.ledger.seal(team, seal.period, None, false);
            self.runtime.block_on(read).unwrap().unwrap().ids
        });
        ids.collect()
    }

    fn close(&self) {
        let closed = self.ledger.close_day(
            self.today,
            Refreshing::Daily,
            Arc::new(CountingEntropy::default()),
        );
        self.runtime.block_on(closed).unwrap();
    }

    fn step(&mut self, step: Step) {
        match step {
            Step::Count(device, site, amount, ago) => {
                let one = self.contribution(site, amount, ago);
                self.honest.push(one.clone());
                self.devices[device].held.insert(one.id(), (one, false));
            }
            Step::Sync(device, lost) => self.sync(device, lost),
            Step::Forget(device) => {
                let sealed = self.sealed();
                let held = &mut self.devices[device].held;
                held.retain(|id, _| !sealed.contains(id));
            }
            Step::Steal(site, amount, ago) => {
                let one = self.contribution(site, amount, ago);
                if let Some(code) = &self.stolen
                    && self.send(code, vec![one.clone()]).is_some()
                {
                    self.theft.push(one);
                }
            }
            Step::Pass(days) => {
                // Within the months in which a period takes contributions.
                self.today = self
                    .today
                    .saturating_add(days.days())
                    .min(TODAY.saturating_add(8.months()));
                self.close();
            }
            Step::Void => self.void(),
            Step::Join(device) => self.devices[device].code = Some(self.write.clone()),
        }
    }

    fn void(&mut self) {
        let (team, today) = (self.codes.team, self.today);
        let register = &mut self.register;
        let (code, _) = void_key(register, &SystemEntropy, team, today, Vec::new(), None).unwrap();
        self.write = code;
    }

    fn contacts(&self) -> BTreeMap<String, i64> {
        let question = Question {
            group: vec![Dimension::Period, Dimension::Site],
            ..Question::default()
        };
        let table = self.ledger.tabulate(self.codes.team, question);
        let table = self.runtime.block_on(table).unwrap();
        let line = |line: tally::statistics::Line| {
            let keys: Vec<_> = line.keys.iter().map(ToString::to_string).collect();
            (keys.join(" "), line.contacts)
        };
        table.lines.into_iter().map(line).collect()
    }
}

fn sums<'c>(contributions: impl Iterator<Item = &'c Contribution>) -> BTreeMap<String, i64> {
    let mut sums = BTreeMap::new();
    for one in contributions {
        let sheet = one.sheet();
        *sums
            .entry(format!("{} {}", sheet.period, sheet.site))
            .or_default() += i64::from(one.taps());
    }
    sums
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn honest_totals_are_recovered_exactly(steps in vec(step(), 1..60)) {
        let mut world = World::new();
        for step in steps {
            world.step(step);
        }
        world.void();
        // What was sealed by then stays, whoever sent it: it is published.
        let sealed = world.sealed();
        world.stolen = Some(world.codes.write.clone());
        world.step(Step::Steal(true, 7, 0));
        for device in 0..3 {
            world.step(Step::Join(device));
            world.sync(device, false);
            world.sync(device, false);
        }
        // A day on which all shows: small numbers wait for the end of their week.
        world.today = world.today.saturating_add(40.days());
        world.close();
        let stayed = world.theft.iter().filter(|one| sealed.contains(&one.id()));
        prop_assert_eq!(world.contacts(), sums(world.honest.iter().chain(stayed)));
    }
}

#[test]
fn a_stolen_key_is_answered_on_the_command_line() {
    let place = tempfile::tempdir().unwrap();
    let data = place.path();
    let created = create(data, &["--sites", "raval=El Raval"]);
    let serving = Serving::start(data);
    use sync_server::clock::{Clock as _, SystemClock};
    let day = SystemClock.today();
    let meals = |id, amount| contribution(id, "raval", day, &[("food.meal/nn/given", amount, 0)]);
    let ask = upload(&created.write, &[meals(1, 5)]);
    assert_eq!(serving.ask(&ask).status, 200);
    assert_eq!(
        serving
            .ask(&upload(&created.write, &[meals(2, 900)]))
            .status,
        200
    );
    let address = ["--address", "https://acollida.example"];
    let rotate = |role| {
        let mut arguments = vec!["key", "rotate", created.team.as_str(), role, "--void"];
        arguments.extend(address);
        arguments
    };
    let said = failed(data, 2, &rotate("read"));
    assert!(said.contains("write key alone"), "{said}");
    let printed = done(data, &rotate("write"));
    let code: Enrolment = printed
        .trim()
        .strip_prefix("write ")
        .unwrap()
        .parse()
        .unwrap();
    serving
        .ask(&ask)
        .problem(tally::api::ProblemCode::RevokedKey);
    assert!(!done(data, &["dump"]).contains("\t900\t"));
    let answer = serving.ask(&ask.key(&code));
    assert_eq!(answer.verdicts(), [crate::support::counted(&meals(1, 5))]);
    assert!(done(data, &["dump"]).contains("\t5\t0\n"));
}
