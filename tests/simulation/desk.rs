//! The server's end: the real ledger on its real file, asked as its HTTP side asks it. What HTTP adds
//! is tried by the stories; here it would only cost time.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use acollida_tests::{Chance, scratch::copy_folder};
use app::sync::{Call, Method, Reply};
use jiff::civil::Date;
use sync_server::{
    event::Log,
    ledger::{LedgerStore, Outcome, Refreshing},
    register::Register,
    sqlite::SqliteLedger,
};
use tally::{
    Contribution, Period, TeamId, TeamProfile,
    api::{
        Incarnation, SealDocument, SealList, SealedPeriod, UploadAnswer, UploadRequest, Verdict,
        path,
    },
    statistics::{Question, ShiftQuestion, ShiftTable, Table},
    team::{KeyHash, Role},
};
use tokio::runtime::Runtime;

/// After how many teams a fresh ledger is begun, so that copies of it stay small.
const TEAMS: u32 = 200;

/// A server.
pub(crate) struct Desk {
    runtime: Runtime,
    folder: PathBuf,
    // None only while the files are exchanged.
    open: Option<(SqliteLedger, Register)>,
    entropy: Arc<Chance>,
    teams: u32,
}

impl Desk {
    pub(crate) fn open(place: &Path) -> Self {
        let mut desk = Self {
            runtime: tokio::runtime::Builder::new_current_thread()
                .build()
                .unwrap(),
            folder: place.join("server"),
            open: None,
            entropy: Arc::new(Chance::from_seed(0)),
            teams: 0,
        };
        desk.open_again();
        desk
    }

    fn open_again(&mut self) {
        let register = Register::open(&self.folder, &*self.entropy).unwrap();
        let ledger = SqliteLedger::open(&self.folder, &*self.entropy, &Log::to_stderr()).unwrap();
        self.open = Some((ledger, register));
    }

    fn close(&mut self) {
        let (ledger, register) = self.open.take().unwrap();
        ledger.close();
        drop(register);
    }

    fn ledger(&self) -> &SqliteLedger {
        &self.open.as_ref().unwrap().0
    }

    /// Begins a fresh ledger: where days are closed, for all teams in it, there shall be one.
    pub(crate) fn renew(&mut self) {
        self.close();
        fs::remove_dir_all(&self.folder).unwrap();
        self.open_again();
    }

    /// Adds a team.
    pub(crate) fn add_team(&mut self, id: TeamId, profile: &TeamProfile, write: KeyHash) {
        self.teams += 1;
        if self.teams.is_multiple_of(TEAMS) {
            self.renew();
        }
        let (_, register) = self.open.as_mut().unwrap();
        register
            .add_team(id, profile, &[(Role::Write, write)])
            .unwrap();
    }

    /// Copies the ledger as it is.
    pub(crate) fn back_up(&mut self, to: &Path) {
        self.close();
        copy_folder(&self.folder, to);
        self.open_again();
    }

    /// Puts a copy back and starts a new life of the ledger, as the operator is told to.
    pub(crate) fn restore(&mut self, from: &Path, life: [u8; 8]) {
        self.close();
        copy_folder(from, &self.folder);
        self.open_again();
        let (_, register) = self.open.as_mut().unwrap();
        register.renew(Incarnation::from_bytes(life)).unwrap();
    }

    /// Answers a call. Gives with it the records that are newly counted.
    pub(crate) fn answer(
        &self,
        team: TeamId,
        call: &Call,
        today: Date,
    ) -> (Reply, Vec<Contribution>) {
        match call.method {
            Method::Get if call.path == path::profile(team) => {
                let profile = self.runtime.block_on(self.ledger().profile(team)).unwrap();
                (reply(serde_json::to_vec(&profile).unwrap()), Vec::new())
            }
            Method::Get if call.path == path::seals(team) => {
                let list = SealList {
                    seals: self.seals(team),
                };
                (reply(serde_json::to_vec(&list).unwrap()), Vec::new())
            }
            Method::Get => {
                let list = format!("{}/", path::seals(team));
                let period = call.path.strip_prefix(&list).unwrap().parse().unwrap();
                let seal = self.seal(team, period).unwrap();
                (reply(serde_json::to_vec(&seal).unwrap()), Vec::new())
            }
            Method::Post => self.count(team, &call.body, today),
            Method::Put => panic!("nobody here changes the team"),
        }
    }

    fn count(&self, team: TeamId, body: &[u8], today: Date) -> (Reply, Vec<Contribution>) {
        let request: UploadRequest<'_> = serde_json::from_slice(body).unwrap();
        let records: Vec<_> = request
            .contributions
            .iter()
            .map(|raw| Contribution::decode(raw.get().as_bytes()).unwrap())
            .collect();
        let counting = self.ledger().count(team, records.clone(), today);
        let receipt = self.runtime.block_on(counting).unwrap();
        let mut counted = Vec::new();
        let verdicts = records
            .into_iter()
            .zip(receipt.outcomes)
            .map(|(record, outcome)| {
                let (id, taps) = (record.id(), record.taps());
                match outcome {
                    Outcome::Counted => {
                        counted.push(record);
                        Verdict::Counted { id, taps }
                    }
                    Outcome::Already { held } => Verdict::Already { id, taps: held },
                    Outcome::Refused(refusal) => Verdict::Refused {
                        id: Some(id),
                        refusal,
                    },
                }
            })
            .collect();
        let answer = UploadAnswer {
            incarnation: receipt.incarnation,
            verdicts,
        };
        (reply(serde_json::to_vec(&answer).unwrap()), counted)
    }

    /// Does what a new day brings: refreshes, seals, releases.
    pub(crate) fn close_day(&self, today: Date) {
        let entropy = Arc::clone(&self.entropy);
        self.runtime
            .block_on(self.ledger().close_day(today, Refreshing::Daily, entropy))
            .unwrap();
    }

    /// The seals there are.
    pub(crate) fn seals(&self, team: TeamId) -> Vec<SealedPeriod> {
        self.runtime.block_on(self.ledger().seals(team)).unwrap()
    }

    /// The seal of a period, of fewer contributions than one answer lists.
    pub(crate) fn seal(&self, team: TeamId, period: Period) -> Option<SealDocument> {
        self.runtime
            .block_on(self.ledger().seal(team, period, None, false))
            .unwrap()
    }

    /// The team's figures, of everything that came up to this day, which closes with it.
    pub(crate) fn tabulate(&self, team: TeamId, question: Question, today: Date) -> Table {
        self.close_day(today);
        self.runtime
            .block_on(self.ledger().tabulate(team, question))
            .unwrap()
    }

    /// The shifts it holds.
    pub(crate) fn shifts(&self, team: TeamId) -> ShiftTable {
        self.runtime
            .block_on(self.ledger().shifts(team, ShiftQuestion::default()))
            .unwrap()
    }
}

fn reply(body: Vec<u8>) -> Reply {
    Reply { status: 200, body }
}
