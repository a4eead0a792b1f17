//! Group commit: what waits for one team is written together, and teams beside each other. The more come at
//! once, the less each costs; no team waits for another.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
};

use tally::{TeamId, api::Incarnation};
use tokio::sync::{Semaphore, oneshot};

use super::{
    database::{ATTEMPTS, Database, pause},
    group::{self, Asked, Grouped, Known},
};
use crate::{
    event::{Event, Log},
    ledger::{Receipt, StoreError},
    tables::{Fault, cells::Cells, sql::Sql, team, values},
};

/// Requests that may wait to be written. Past it devices are told to come back.
const WAITING: usize = 1_024;

/// Requests that one transaction takes, so that none waits for a very long one.
const TOGETHER: usize = 64;

/// Transactions at once. Each holds a connection; readers have the rest.
const AT_ONCE: usize = 8;

/// Profiles that are remembered: more than a process serves in a minute. Past it the memory starts anew.
const PROFILES: usize = 4_096;

/// How often a profile is read that changes while it is used.
const CHANGES: usize = 8;

/// One waiting request.
struct Request {
    asked: Asked,
    answer: oneshot::Sender<Result<Receipt, StoreError>>,
}

/// What waits.
#[derive(Default)]
struct Queues {
    by_team: HashMap<TeamId, VecDeque<Request>>,
    waiting: usize,
    is_closed: bool,
}

/// The handle to all queues.
#[derive(Clone)]
pub(super) struct Writer(Arc<Inner>);

struct Inner {
    database: Database,
    cells: Cells,
    profiles: Mutex<HashMap<TeamId, Known>>,
    queues: Mutex<Queues>,
    is_idle: Condvar,
    turns: Semaphore,
    log: Log,
}

impl Writer {
    pub(super) fn new(database: Database, cells: Cells, log: Log) -> Self {
        Self(Arc::new(Inner {
            database,
            cells,
            profiles: Mutex::default(),
            queues: Mutex::default(),
            is_idle: Condvar::new(),
            turns: Semaphore::new(AT_ONCE),
            log,
        }))
    }

    /// Has contributions counted with whatever else waits for their team.
    pub(super) async fn count(&self, team: TeamId, asked: Asked) -> Result<Receipt, StoreError> {
        let (answer, answered) = oneshot::channel();
        let is_first = {
            let mut queues = self.0.queues();
            if queues.is_closed {
                return Err(StoreError::Failed);
            }
            if queues.waiting >= WAITING {
                drop(queues);
                self.0.log.note(Event::Overloaded);
                return Err(StoreError::Busy);
            }
            queues.waiting += 1;
            let is_first = !queues.by_team.contains_key(&team);
            let request = Request { asked, answer };
            queues.by_team.entry(team).or_default().push_back(request);
            is_first
        };
        if is_first {
            // On its own: whoever asked may be gone before it is written.
            let inner = Arc::clone(&self.0);
            tokio::spawn(async move { inner.write_all(team).await });
        }
        answered.await.unwrap_or(Err(StoreError::Failed))
    }

    /// Takes nothing more, and blocks until what waits is written.
    pub(super) fn stop(&self) {
        let mut queues = self.0.queues();
        queues.is_closed = true;
        while !queues.by_team.is_empty() {
            queues = self
                .0
                .is_idle
                .wait(queues)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }
}

impl Inner {
    fn queues(&self) -> MutexGuard<'_, Queues> {
        self.queues.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes what waits for a team until nothing does.
    async fn write_all(&self, team: TeamId) {
        loop {
            // While this waits for its turn, more may come and go in with it.
            let turn = self.turns.acquire().await;
            let requests = self.take(team);
            if requests.is_empty() {
                return;
            }
            let asked: Vec<&Asked> = requests.iter().map(|request| &request.asked).collect();
            match self.write(team, &asked).await {
                Ok(answer) => self.answer(requests, answer),
                // One request may have met a damaged row; the others shall not suffer for it.
                Err(Fault::Damaged) if requests.len() > 1 => {
                    for request in requests {
                        match self.write(team, &[&request.asked]).await {
                            Ok(answer) => self.answer(vec![request], answer),
                            Err(fault) => self.fail(vec![request], &fault),
                        }
                    }
                }
                Err(fault) => self.fail(requests, &fault),
            }
            drop(turn);
        }
    }

    /// The next requests of a team; none: its queue is gone, and who asks next begins a new one.
    fn take(&self, team: TeamId) -> Vec<Request> {
        let mut queues = self.queues();
        let Some(queue) = queues.by_team.get_mut(&team) else {
            return Vec::new();
        };
        let taken: Vec<_> = queue.drain(..queue.len().min(TOGETHER)).collect();
        if taken.is_empty() {
            queues.by_team.remove(&team);
            self.is_idle.notify_all();
        }
        queues.waiting = queues.waiting.saturating_sub(taken.len());
        taken
    }

    fn answer(&self, requests: Vec<Request>, receipts: Option<Vec<Receipt>>) {
        let mut receipts = receipts.into_iter().flatten();
        for request in requests {
            // Whoever asked may be gone; what was written stays, and asking again finds it.
            let _ = request
                .answer
                .send(receipts.next().ok_or(StoreError::UnknownTeam));
        }
    }

    fn fail(&self, requests: Vec<Request>, fault: &Fault) {
        self.log.note(Event::StorageFailed(fault.reason()));
        for request in requests {
            let _ = request.answer.send(Err(StoreError::Failed));
        }
    }

    /// Writes these requests in one transaction; one receipt each, or none at all if there is no such team.
    async fn write(&self, team: TeamId, asked: &[&Asked]) -> Result<Option<Vec<Receipt>>, Fault> {
        for _ in 0..CHANGES {
            let Some(known) = self.profile(team).await? else {
                return Ok(None);
            };
            match self.count_once_or_again(team, asked, &known).await? {
                Grouped::Done(receipts) => return Ok(Some(receipts)),
                Grouped::UnknownTeam => return Ok(None),
                Grouped::OtherProfile => self.forget(team),
            }
        }
        Err(Fault::Refused {
            reason: crate::event::Reason::Locked,
            again: true,
            words: "the team's profile changes all the time".to_owned(),
        })
    }

    /// Counts in one transaction, and again in another where others were in its way.
    async fn count_once_or_again(
        &self,
        team: TeamId,
        asked: &[&Asked],
        known: &Known,
    ) -> Result<Grouped, Fault> {
        let mut attempt = 0;
        loop {
            let counted = match self.database.connection().await {
                Ok(mut client) => group::count(&mut client, team, asked, known, &self.cells).await,
                Err(fault) => Err(fault),
            };
            match counted {
                Err(fault) if fault.is_passing() && attempt + 1 < ATTEMPTS => {
                    pause(attempt).await;
                    attempt += 1;
                }
                counted => return counted,
            }
        }
    }

    /// The team's profile as it was last read here.
    async fn profile(&self, team: TeamId) -> Result<Option<Known>, Fault> {
        let known = self.profiles().get(&team).cloned();
        if known.is_some() {
            return Ok(known);
        }
        let read = move |sql: &dyn Sql| {
            let incarnation = incarnation(sql)?;
            let profile = team::profile(sql, team)?;
            Ok(profile.map(|profile| Known {
                incarnation,
                profile: Arc::new(profile),
            }))
        };
        let known = self.database.read(read).await?;
        if let Some(known) = &known {
            let mut profiles = self.profiles();
            if profiles.len() >= PROFILES {
                profiles.clear();
            }
            profiles.insert(team, known.clone());
        }
        Ok(known)
    }

    fn forget(&self, team: TeamId) {
        self.profiles().remove(&team);
    }

    fn profiles(&self) -> MutexGuard<'_, HashMap<TeamId, Known>> {
        self.profiles.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Which life of the ledger this is.
pub(super) fn incarnation(sql: &dyn Sql) -> Result<Incarnation, Fault> {
    let bytes = sql.first(
        "SELECT incarnation FROM ledger WHERE one = 1",
        values![],
        |row| row.array(0),
    )?;
    bytes.map(Incarnation::from_bytes).ok_or(Fault::Damaged)
}
