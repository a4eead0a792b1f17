//! One schedule: a team's devices, and what happens to them, step by step, as the seed has it.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use acollida_tests::{Calendar, Chance, cell, day, server::site};
use app::{
    edge::Surroundings,
    recording::Place,
    store::{Membership, Profile, Store},
    sync::{Call, Method, Next, Reply, Round},
};
use fastrand::Rng;
use jiff::ToSpan;
use tally::{
    Cell, Contribution, ContributionId, TeamId, TeamProfile,
    api::{Upload, UploadAnswer, UploadRequest, Verdict},
    enrolment::{Enrolment, Grant},
    team::TeamSecret,
};

use crate::{
    Ids,
    contacts::{Book, Contact},
    desk::Desk,
    device::{Copy, Device},
    outcome::Outcome,
};

const SITES: [&str; 2] = ["placa", "menjador"];
const CELLS: [&str; 3] = [
    "food.meal/nn/given",
    "food.meal/u18/unmet",
    "medical.consult/nn/given",
];

/// What becomes of a call.
#[derive(Clone, Copy, Debug)]
enum Fate {
    Well,
    RequestLost,
    AnswerLost,
    Twice,
    /// It arrives, but long after the device gave up.
    RequestLate,
    /// The device does other things before the answer comes.
    AnswerLate,
    KilledBefore,
    KilledAfter,
}

/// A team in its schedule.
pub(crate) struct Team<'d> {
    pub(crate) desk: &'d mut Desk,
    pub(crate) id: TeamId,
    pub(crate) calendar: Calendar,
    pub(crate) devices: Vec<Device>,
    pub(crate) book: Book,
    /// What the server counts, by the id it knows it by.
    pub(crate) counted: BTreeMap<ContributionId, Contribution>,
    pub(crate) ids: Ids,
    pub(crate) outcome: Outcome,
    pub(crate) rng: Rng,
    membership: Membership,
    place: PathBuf,
    copies: Vec<Copy>,
    copies_made: u32,
    // Requests that will arrive late.
    late: Vec<Call>,
    // The server's backup, and what it counted then.
    backup: Option<(PathBuf, BTreeMap<ContributionId, Contribution>)>,
    names: Contact,
    large: bool,
    /// Whether weeks pass in it, periods are sealed, and devices drop what is in a seal.
    pub(crate) sealing: bool,
    copied: bool,
    trace: bool,
}

impl<'d> Team<'d> {
    /// Founds a team with two to three devices.
    pub(crate) fn found(desk: &'d mut Desk, scratch: &Path, seed: u64, ids: Ids) -> Self {
        let mut rng = Rng::with_seed(seed);
        let id = TeamId::from_bytes(seed.to_be_bytes());
        let sealing = ids == Ids::FirstTap && rng.u8(..16) == 0;
        if sealing {
            desk.renew();
        }
        let mut secret = [0; 32];
        rng.fill(&mut secret);
        let secret = TeamSecret::from_bytes(secret);
        let mut profile = TeamProfile::new("Simulated".to_owned());
        profile.sites = SITES.iter().map(|code| site(code, code)).collect();
        desk.add_team(id, &profile, secret.write_key(id, 1).hash());
        let code = Enrolment {
            team: id,
            epoch: 1,
            grant: Grant::Write(secret),
            pin: None,
            servers: vec!["http://127.0.0.1:1".parse().unwrap()],
        };
        let place = scratch.join(format!("team-{seed}"));
        let mut team = Self {
            desk,
            id,
            // A few days before a month's end in the middle of a week.
            calendar: Calendar::at(day("2026-04-27")),
            devices: Vec::new(),
            book: Book::default(),
            counted: BTreeMap::new(),
            ids,
            outcome: Outcome::default(),
            membership: Membership::from_code(&code),
            place,
            copies: Vec::new(),
            copies_made: 0,
            late: Vec::new(),
            backup: None,
            names: 0,
            large: rng.u8(..20) == 0,
            sealing,
            copied: false,
            trace: std::env::var_os("ACOLLIDA_SEED").is_some(),
            rng,
        };
        let template = template(scratch);
        for _ in 0..team.rng.usize(2..=3) {
            let (folder, surroundings) = (team.folder(), team.surroundings());
            let device = Device::new(&template, folder, surroundings, &team.membership);
            team.devices.push(device);
        }
        team
    }

    fn folder(&self) -> PathBuf {
        self.place.join(format!("device-{}", self.devices.len()))
    }

    fn surroundings(&mut self) -> Surroundings {
        Surroundings {
            clock: Arc::new(self.calendar.clone()),
            entropy: Arc::new(Chance::from_seed(self.rng.u64(..))),
        }
    }

    pub(crate) fn say(&self, what: impl FnOnce() -> String) {
        if self.trace {
            println!("{}", what());
        }
    }

    /// Lives through the schedule, comes home, and sees whether the laws held.
    pub(crate) fn live(mut self) -> Outcome {
        for _ in 0..self.rng.u32(14..40) {
            self.step();
        }
        let late = std::mem::take(&mut self.late);
        let (now, after) = late.split_at(self.rng.usize(..=late.len()));
        now.iter().for_each(|call| self.arrive_late(call));
        self.come_home();
        // Some letters are delivered when nobody remembers them.
        after.iter().for_each(|call| self.arrive_late(call));
        self.judge();
        self.outcome.schedules = 1;
        self.outcome.copied = u64::from(self.copied);
        self.outcome.contacts = self.names.into();
        if self.outcome.doubled > 0 && self.copied {
            self.outcome.doubled_among_copied = 1;
        }
        let outcome = self.outcome.clone();
        let place = self.place.clone();
        drop(self);
        fs::remove_dir_all(place).unwrap();
        outcome
    }

    fn step(&mut self) {
        let at = self.rng.usize(..self.devices.len());
        match self.rng.u8(..100) {
            0..4 => self.shift(at),
            4..36 => self.count(at),
            36..42 => self.take_back(at),
            42..48 => self.undo(at),
            48..70 => self.sync(at),
            70..76 => self.carry(at),
            76..80 => self.kill(at),
            80..86 => self.copy(at),
            86..89 => self.put_back(),
            89..93 => self.clone_one(),
            93..96 if self.sealing => self.close_periods(),
            93..96 => self.pass_days(),
            96..98 => {
                if let Some(call) = (!self.late.is_empty()).then(|| self.late.swap_remove(0)) {
                    self.arrive_late(&call);
                }
            }
            _ => self.trouble_the_server(),
        }
    }

    fn shift(&mut self, at: usize) {
        let site = acollida_tests::site(SITES[self.rng.usize(..SITES.len())]);
        let take_back = self.rng.bool();
        self.say(|| format!("device {at} starts or ends a shift at {site}"));
        self.devices[at].shift(&mut self.book, &site, take_back, &mut self.names);
    }

    fn anywhere(&mut self) -> (Place, Cell) {
        let today = self.calendar.day();
        let day = if self.rng.u8(..5) == 0 {
            today.saturating_sub(1.day())
        } else {
            today
        };
        let place = Place {
            site: acollida_tests::site(SITES[self.rng.usize(..SITES.len())]),
            day,
        };
        (place, cell(CELLS[self.rng.usize(..CELLS.len())]))
    }

    fn count(&mut self, at: usize) {
        let (place, cell) = self.anywhere();
        // Large amounts reach the caps of a cell and of a record.
        let amount = if self.large {
            self.rng.u32(500..=2_000)
        } else {
            self.rng.u32(1..=4)
        };
        self.say(|| {
            format!(
                "device {at} counts {amount} {cell} at {} on {}",
                place.site, place.day
            )
        });
        self.devices[at].count(&mut self.book, &place, cell, amount, &mut self.names);
    }

    fn take_back(&mut self, at: usize) {
        let (place, cell) = self.anywhere();
        let amount = self.rng.u32(1..=3);
        let done =
            self.devices[at].take_back(&mut self.book, &place, cell, amount, &mut self.names);
        self.say(|| {
            format!(
                "device {at} takes back {amount} {cell} at {} on {}: {done}",
                place.site, place.day
            )
        });
        self.outcome.taken_back += u64::from(done);
    }

    fn undo(&mut self, at: usize) {
        let done = self.devices[at].undo(&mut self.book, &mut self.names);
        self.say(|| format!("device {at} undoes: {done}"));
        self.outcome.undone += u64::from(done);
    }

    /// Takes everything of one device to another.
    fn carry(&mut self, from: usize) {
        let to = self.rng.usize(..self.devices.len());
        if from == to || self.ids == Ids::EachAttempt {
            return;
        }
        self.say(|| format!("device {to} takes in what device {from} holds"));
        self.outcome.mules += 1;
        let records = self.records_to_share(from);
        self.take_in(to, &records);
    }

    /// All that a device holds, under the ids others know it by.
    pub(crate) fn records_to_share(&mut self, from: usize) -> Vec<Contribution> {
        let device = &mut self.devices[from];
        device.freeze(&mut self.book);
        let held = device.store().contributions().unwrap();
        let records: Vec<_> = held.into_iter().map(|kept| kept.contribution).collect();
        match self.ids {
            Ids::Freeze => records
                .iter()
                .map(|record| self.label(from, record))
                .collect(),
            Ids::FirstTap | Ids::EachAttempt => records,
        }
    }

    /// Merges records into a device.
    pub(crate) fn take_in(&mut self, to: usize, records: &[Contribution]) {
        let mut records = records.to_vec();
        if self.ids == Ids::Freeze {
            // What it sent away under a label comes back as its own.
            let own: Vec<_> = self.devices[to].notebook.labels.values().copied().collect();
            records.retain(|record| !own.contains(&record.id()));
        }
        self.devices[to].store().merge(&records).unwrap();
        self.devices[to].note_closed(&mut self.book);
    }

    fn kill(&mut self, at: usize) {
        self.say(|| format!("device {at} is killed"));
        self.outcome.kills += 1;
        self.devices[at].kill();
        // The app freezes what an earlier run left when it starts; unless it is killed before.
        if self.rng.u8(..4) != 0 {
            self.devices[at].freeze(&mut self.book);
        }
    }

    fn copy(&mut self, at: usize) {
        if self.copies.len() == 3 {
            return;
        }
        self.say(|| format!("device {at} is copied"));
        self.copies_made += 1;
        let to = self.place.join(format!("copy-{}", self.copies_made));
        self.copies.push(self.devices[at].copy(at, to));
    }

    fn put_back(&mut self) {
        if self.copies.is_empty() {
            return;
        }
        let copy = self.copies.swap_remove(self.rng.usize(..self.copies.len()));
        self.say(|| format!("device {} goes back to its copy", copy.of));
        self.outcome.put_back += 1;
        self.copied = true;
        self.devices[copy.of].put_back(&copy);
    }

    fn clone_one(&mut self) {
        if self.copies.is_empty() || self.devices.len() == 4 {
            return;
        }
        let copy = self.copies.swap_remove(self.rng.usize(..self.copies.len()));
        self.say(|| {
            format!(
                "a copy of device {} lives on as device {}",
                copy.of,
                self.devices.len()
            )
        });
        self.outcome.clones += 1;
        self.copied = true;
        let (folder, surroundings) = (self.folder(), self.surroundings());
        self.devices
            .push(Device::from_copy(&copy, folder, surroundings));
    }

    fn pass_days(&mut self) {
        let days = self.rng.i64(1..9);
        self.say(|| format!("{days} days pass"));
        self.calendar.pass(days);
    }

    /// Weeks pass, and what is over is sealed.
    fn close_periods(&mut self) {
        let days = self.rng.i64(12..25);
        self.calendar.pass(days);
        self.desk.close_day(self.calendar.day());
        let seals = self.desk.seals(self.id).len();
        self.say(|| format!("{days} days pass; {seals} periods are sealed"));
        self.outcome.seals += seals as u64;
        // Devices trust a seal, so a backup from before it must not be put back.
        self.backup = None;
    }

    /// Backs the server up, or has it come back from its backup.
    fn trouble_the_server(&mut self) {
        match self.backup.take() {
            None => {
                let folder = self.place.join("backup");
                self.say(|| "the server is backed up".to_owned());
                self.desk.back_up(&folder);
                self.backup = Some((folder, self.counted.clone()));
            }
            Some((folder, counted)) => {
                self.say(|| "the server comes back from its backup".to_owned());
                self.outcome.server_restores += 1;
                let mut life = [0; 8];
                self.rng.fill(&mut life);
                self.desk.restore(&folder, life);
                self.counted = counted;
            }
        }
    }

    fn fate(&mut self) -> Fate {
        match self.rng.u8(..100) {
            0..50 => Fate::Well,
            50..58 => Fate::RequestLost,
            58..72 => Fate::AnswerLost,
            72..78 => Fate::Twice,
            78..84 => Fate::RequestLate,
            84..89 => Fate::AnswerLate,
            89..94 => Fate::KilledBefore,
            _ => Fate::KilledAfter,
        }
    }

    /// One round of sync, or what the network leaves of it.
    fn sync(&mut self, at: usize) {
        let mut round = match self.devices[at].waiting.take() {
            Some((mut round, reply)) => {
                let (store, surroundings) = self.devices[at].store_and_surroundings();
                round.take(store, surroundings, &reply).unwrap();
                round
            }
            None => self.begin_round(at),
        };
        loop {
            let (store, surroundings) = self.devices[at].store_and_surroundings();
            let call = match round.next(store, surroundings).unwrap() {
                Next::Done => return,
                Next::Call(call) => call,
            };
            let fate = self.fate();
            self.say(|| format!("device {at} calls {:?}: {fate:?}", call.method));
            let reply = match fate {
                Fate::Well => self.deliver(at, &call),
                Fate::RequestLost => {
                    self.outcome.requests_lost += 1;
                    return;
                }
                Fate::AnswerLost => {
                    self.outcome.answers_lost += 1;
                    self.deliver(at, &call);
                    return;
                }
                Fate::Twice => {
                    self.outcome.repeats += 1;
                    self.deliver(at, &call);
                    self.deliver(at, &call)
                }
                Fate::RequestLate => {
                    self.outcome.delays += 1;
                    let call = self.relabelled(at, &call).0;
                    self.late.push(call);
                    return;
                }
                Fate::AnswerLate => {
                    let reply = self.deliver(at, &call);
                    self.devices[at].waiting = Some((round, reply));
                    return;
                }
                Fate::KilledBefore => return self.kill(at),
                Fate::KilledAfter => {
                    self.deliver(at, &call);
                    return self.kill(at);
                }
            };
            let (store, surroundings) = self.devices[at].store_and_surroundings();
            round.take(store, surroundings, &reply).unwrap();
        }
    }

    pub(crate) fn begin_round(&mut self, at: usize) -> Round {
        let membership = self.membership.clone();
        let device = &mut self.devices[at];
        let round = Round::begin(device.store(), membership).unwrap();
        device.note_freeze(&mut self.book);
        round
    }

    /// A request that nobody waits for any more reaches the server.
    fn arrive_late(&mut self, call: &Call) {
        self.say(|| format!("a late {:?} arrives", call.method));
        let (_, counted) = self.desk.answer(self.id, call, self.calendar.day());
        self.note_counted(counted);
    }

    /// Brings a call to the server and the answer back.
    pub(crate) fn deliver(&mut self, at: usize, call: &Call) -> Reply {
        let (sent, labels) = self.relabelled(at, call);
        let (reply, counted) = self.desk.answer(self.id, &sent, self.calendar.day());
        self.note_counted(counted);
        if labels.is_empty() {
            return reply;
        }
        let mut answer: UploadAnswer = serde_json::from_slice(&reply.body).unwrap();
        for verdict in &mut answer.verdicts {
            match verdict {
                Verdict::Counted { id, .. }
                | Verdict::Already { id, .. }
                | Verdict::Refused { id: Some(id), .. } => {
                    *id = labels.get(id).copied().unwrap_or(*id);
                }
                Verdict::Refused { id: None, .. } => {}
            }
        }
        Reply {
            body: serde_json::to_vec(&answer).unwrap(),
            ..reply
        }
    }

    fn note_counted(&mut self, counted: Vec<Contribution>) {
        for record in counted {
            let before = self.counted.insert(record.id(), record);
            assert!(
                before.is_none(),
                "the ledger counted one id twice: {before:?}"
            );
        }
    }

    /// For the controls: the call with the ids they would have sent, and the way back from those.
    fn relabelled(
        &mut self,
        at: usize,
        call: &Call,
    ) -> (Call, BTreeMap<ContributionId, ContributionId>) {
        let mut labels = BTreeMap::new();
        if self.ids == Ids::FirstTap || call.method == Method::Get {
            return (call.clone(), labels);
        }
        let request: UploadRequest<'_> = serde_json::from_slice(&call.body).unwrap();
        let mut records = Vec::new();
        for raw in request.contributions {
            let record = Contribution::decode(raw.get().as_bytes()).unwrap();
            let labelled = self.label(at, &record);
            labels.insert(labelled.id(), record.id());
            records.push(labelled);
        }
        let call = Call {
            body: Upload::body(&records),
            ..call.clone()
        };
        (call, labels)
    }

    /// For the controls: a record under the id that it would have.
    fn label(&mut self, at: usize, record: &Contribution) -> Contribution {
        let mut fresh = [0; 16];
        self.rng.fill(&mut fresh);
        let fresh = ContributionId::from_bytes(fresh);
        let notebook = &mut self.devices[at].notebook;
        let label = match self.ids {
            Ids::EachAttempt => fresh,
            // A freeze is the first time anyone can see the id, so it may be drawn on first sight; what
            // came from elsewhere has its label already.
            Ids::Freeze if notebook.frozen.contains_key(&record.id()) => {
                *notebook.labels.entry(record.id()).or_insert(fresh)
            }
            Ids::Freeze | Ids::FirstTap => record.id(),
        };
        let marks: BTreeMap<_, _> = record.marks().iter().copied().collect();
        let labelled = Contribution::new(label, record.sheet().clone(), marks).unwrap();
        let content = self.book.who(record).clone();
        self.book.enter(&labelled, &content);
        labelled
    }
}

/// A fresh profile to copy, so that not every device runs the migrations.
fn template(scratch: &Path) -> PathBuf {
    let folder = scratch.join("template");
    if !folder.exists() {
        Store::open(&Profile::at(&folder), &Chance::from_seed(0)).unwrap();
    }
    folder
}
