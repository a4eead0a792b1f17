//! A session: the device while it is open. Requests, rounds of syncing and changes of the team, and
//! practice beside them. It ends when the device is locked.

use std::{future::Future, path::PathBuf, pin::Pin, time::Duration};

use tokio::time::{Instant, sleep_until};

use super::{
    FileState, Request, Trouble, View,
    desk::{After, Desk},
    file, practice,
};
use crate::{
    store::{Membership, StoreError},
    sync::{Backoff, FileWish, Next, Reply, Round, Route, Saved, Saving, Sender, SyncTrouble},
    vault::{Sealer, Secret},
};

/// How often the calendar is looked at.
const DAY_CHECK: Duration = Duration::from_secs(60);

type Reception = Pin<Box<dyn Future<Output = Result<Reply, SyncTrouble>>>>;

/// What the session comes to after a request.
#[derive(Debug)]
pub(super) enum Then {
    /// It goes on.
    Stay,
    /// The device is locked.
    Lock,
    /// How the device is protected is to be changed.
    Protect(Option<Secret>, crate::vault::Protection),
    /// The device is erased.
    Erase,
}

/// Why the session goes on.
pub(super) enum Woken {
    Answered(Result<Reply, SyncTrouble>),
    FileCame(Result<Reply, SyncTrouble>),
    Due,
    Looking,
}

/// The open device.
pub(super) struct Session {
    pub(super) desk: Desk,
    /// The device's own desk, while practice has the other place.
    aside: Option<Desk>,
    /// Seals taps once the device is locked.
    sealer: Sealer,
    backoff: Backoff,
    round: Option<(Round, Sender)>,
    /// A changed team profile on its way. Never at the same time as a round.
    saving: Option<(Saving, Sender)>,
    // A round was asked for while one was under way: another code, or a tap meanwhile, needs one more.
    again: bool,
    reception: Option<Reception>,
    /// A file on its way, and where it goes. It touches nothing that a round does, so it need not wait.
    file: Option<(PathBuf, Reception)>,
    due: Option<Instant>,
}

impl Session {
    pub(super) fn new(desk: Desk, sealer: Sealer) -> Self {
        let mut session = Self {
            desk,
            aside: None,
            sealer,
            backoff: Backoff::default(),
            round: None,
            saving: None,
            again: false,
            reception: None,
            file: None,
            due: None,
        };
        session.begin_round();
        session
    }

    /// Waits until there is something to do.
    pub(super) async fn wait(&mut self) -> Woken {
        let (due, rest) = (self.due, self.rest());
        tokio::select! {
            biased;
            reply = next_reply(self.reception.as_mut()) => Woken::Answered(reply),
            reply = next_reply(self.file.as_mut().map(|(_, reception)| reception)) => Woken::FileCame(reply),
            () = at(due) => Woken::Due,
            () = tokio::time::sleep(rest) => Woken::Looking,
        }
    }

    /// Does what there is to do, and says whether anything changed.
    pub(super) fn go_on_with(&mut self, woken: Woken) -> bool {
        match woken {
            Woken::Answered(reply) => {
                self.reception = None;
                if self.saving.is_some() {
                    self.take_saved(reply);
                } else {
                    self.take(reply);
                }
                true
            }
            Woken::FileCame(reply) => {
                self.take_file(reply);
                true
            }
            Woken::Due => {
                self.begin_round();
                true
            }
            Woken::Looking => false,
        }
    }

    /// How long to wait before looking at the calendar and the lock again.
    fn rest(&self) -> Duration {
        match self.desk.locks_in().map(u64::try_from) {
            Some(Ok(seconds)) => DAY_CHECK.min(Duration::from_secs(seconds)),
            _ => DAY_CHECK,
        }
    }

    /// Does what is asked.
    pub(super) fn serve(&mut self, request: Request) -> Then {
        match request {
            Request::Practise { team, sites } if self.aside.is_none() => self.practise(team, sites),
            Request::EndPractice => self.end_practice(),
            request => {
                // How the screens look and speak is kept on the device, wherever it was chosen.
                if let Some(own) = &mut self.aside
                    && request.is_about_looks()
                {
                    own.handle(request.clone());
                }
                match self.desk.handle(request) {
                    After::Nothing => {}
                    After::SyncNow => self.begin_round(),
                    After::SaveNow => self.begin_saving(),
                    After::Fetch(wish, output) => self.begin_file(&wish, output),
                    After::Lock => return Then::Lock,
                    After::Protect(now, change) => return Then::Protect(now, change),
                    After::Erase => return Then::Erase,
                }
            }
        }
        Then::Stay
    }

    /// Ends the session: the device's own desk, with every batch frozen, and what seals taps from now
    /// on. Practice ends with it.
    pub(super) fn end(self) -> (Desk, Sealer) {
        let mut desk = match self.aside {
            Some(mut own) => {
                own.generation = self.desk.generation;
                own
            }
            None => self.desk,
        };
        // Whatever cannot be frozen now is frozen at the next start.
        let _ = desk.store.freeze();
        (desk, self.sealer)
    }

    /// All there is to show.
    pub(super) fn view(&mut self) -> Result<View, StoreError> {
        self.desk.view()
    }

    fn practise(&mut self, team: String, sites: Vec<String>) {
        let request = Request::Practise {
            team: team.clone(),
            sites: sites.clone(),
        };
        if self.desk.standing().allows(&request).is_err() {
            self.desk.handle(request);
            return;
        }
        // What was counted so far can be sent whatever becomes of this run.
        let made = self.desk.store.freeze().and_then(|_| {
            practice::desk(
                self.desk.surroundings.clone(),
                self.desk.settings(),
                team,
                sites,
            )
        });
        match made {
            Ok(mut desk) => {
                // Whether the change arrived is not known: whoever sends it again is told.
                if self.saving.is_some() {
                    self.end_saving(Err(SyncTrouble::Offline));
                }
                // A round that is under way belongs to the other store; it is made again after.
                self.round = None;
                self.reception = None;
                self.due = None;
                self.file = None;
                self.desk.file = FileState::Nothing;
                self.desk.sync.running = false;
                desk.generation = self.desk.generation;
                self.aside = Some(std::mem::replace(&mut self.desk, desk));
            }
            Err(error) => self.desk.fail(error.into()),
        }
    }

    fn end_practice(&mut self) {
        let Some(mut own) = self.aside.take() else {
            return;
        };
        own.generation = self.desk.generation;
        own.handle(Request::Awake);
        self.desk = own;
        self.desk.day_turned();
        self.begin_round();
    }

    fn begin_round(&mut self) {
        self.due = None;
        if self.aside.is_some() {
            return;
        }
        if self.round.is_some() || self.saving.is_some() {
            self.again = true;
            return;
        }
        let Some(membership) = self.desk.membership().cloned() else {
            return;
        };
        let begun = self
            .sender(&membership)
            .and_then(|sender| Ok((Round::begin(&mut self.desk.store, membership)?, sender)));
        match begun {
            Ok(round) => {
                self.round = Some(round);
                self.desk.sync.running = true;
                self.desk.sync.next_try = None;
                self.step();
            }
            Err(trouble) => self.end_round(Some(trouble)),
        }
    }

    fn sender(&self, membership: &Membership) -> Result<Sender, SyncTrouble> {
        Sender::new(membership, Route::of(self.desk.settings()))
    }

    /// Sends the next call of the round, or ends it.
    fn step(&mut self) {
        let Some((round, sender)) = &mut self.round else {
            return;
        };
        match round.next(&mut self.desk.store, &self.desk.surroundings) {
            Ok(Next::Call(call)) => {
                let sender = sender.clone();
                self.reception = Some(Box::pin(async move { sender.send(&call).await }));
            }
            Ok(Next::Done) => self.end_round(None),
            Err(trouble) => self.end_round(Some(trouble)),
        }
    }

    fn take(&mut self, reply: Result<Reply, SyncTrouble>) {
        let Some((round, _)) = &mut self.round else {
            return;
        };
        let taken = reply
            .and_then(|reply| round.take(&mut self.desk.store, &self.desk.surroundings, &reply));
        match taken {
            Ok(()) => self.step(),
            Err(trouble) => self.end_round(Some(trouble)),
        }
    }

    fn end_round(&mut self, trouble: Option<SyncTrouble>) {
        self.round = None;
        self.reception = None;
        self.desk.sync.running = false;
        let random = self
            .desk
            .surroundings
            .entropy
            .bytes()
            .map_or(u32::MAX / 2, u32::from_be_bytes);
        let wait = match &trouble {
            None => Some(self.backoff.succeeded(random)),
            Some(trouble) if trouble.passes() => Some(self.backoff.failed(random)),
            // Trying again changes nothing until someone does something.
            Some(_) => None,
        };
        self.due = wait.and_then(|wait| Instant::now().checked_add(wait));
        self.desk.sync.next_try = wait.map(|wait| {
            self.desk
                .surroundings
                .clock
                .now()
                .saturating_add(i64::try_from(wait.as_secs()).unwrap_or(i64::MAX))
        });
        self.desk.sync.trouble = trouble.map(Trouble::from);
        if let Err(error) = self.desk.read_again() {
            self.desk.sync.trouble = Some(error.into());
        }
        self.begin_saving();
        self.go_on();
    }

    /// Begins the round that was asked for while something else was under way.
    fn go_on(&mut self) {
        if self.saving.is_none() && std::mem::take(&mut self.again) {
            self.begin_round();
        }
    }

    /// Sends the changed profile, if one waits and no round is under way.
    fn begin_saving(&mut self) {
        if self.round.is_some() || self.saving.is_some() {
            return;
        }
        let Some(membership) = self.desk.membership().cloned() else {
            return;
        };
        let Some(profile) = self.desk.take_change() else {
            return;
        };
        match self.sender(&membership) {
            Ok(sender) => {
                self.saving = Some((Saving::of(membership, profile), sender));
                self.step_saving();
            }
            Err(trouble) => self.end_saving(Err(trouble)),
        }
    }

    fn step_saving(&mut self) {
        let Some((saving, sender)) = &self.saving else {
            return;
        };
        match (saving.next(), saving.saved()) {
            (Ok(Next::Call(call)), _) => {
                let sender = sender.clone();
                self.reception = Some(Box::pin(async move { sender.send(&call).await }));
            }
            (Ok(Next::Done), Some(saved)) => self.end_saving(Ok(saved)),
            (Ok(Next::Done), None) => {}
            (Err(trouble), _) => self.end_saving(Err(trouble)),
        }
    }

    fn take_saved(&mut self, reply: Result<Reply, SyncTrouble>) {
        let Some((saving, _)) = &mut self.saving else {
            return;
        };
        match reply.and_then(|reply| saving.take(&mut self.desk.store, &reply)) {
            Ok(()) => self.step_saving(),
            Err(trouble) => self.end_saving(Err(trouble)),
        }
    }

    fn end_saving(&mut self, ended: Result<Saved, SyncTrouble>) {
        self.saving = None;
        self.reception = None;
        self.desk.changed(ended);
        self.go_on();
    }
}

// Files of the team's figures.
impl Session {
    fn begin_file(&mut self, wish: &FileWish, output: PathBuf) {
        // One after the other; the screens do not offer another meanwhile.
        if self.file.is_some() {
            return;
        }
        let Some(membership) = self.desk.membership() else {
            return;
        };
        let begun = wish
            .call(membership)
            .and_then(|call| Ok((call, self.sender(membership)?)));
        self.desk.file = match begun {
            Ok((call, sender)) => {
                let reception = Box::pin(async move { sender.send(&call).await });
                self.file = Some((output, reception));
                FileState::UnderWay
            }
            Err(trouble) => FileState::Failed(trouble.into()),
        };
    }

    fn take_file(&mut self, reply: Result<Reply, SyncTrouble>) {
        let Some((output, _)) = self.file.take() else {
            return;
        };
        self.desk.file = match reply.and_then(FileWish::take) {
            Ok(bytes) => match file::write(&output, &bytes) {
                Ok(()) => FileState::Saved(file::name(&output)),
                Err(_) => FileState::Failed(Trouble::FileUnwritable),
            },
            Err(trouble) => FileState::Failed(trouble.into()),
        };
    }
}

async fn next_reply(reception: Option<&mut Reception>) -> Result<Reply, SyncTrouble> {
    match reception {
        Some(reception) => reception.await,
        None => std::future::pending().await,
    }
}

async fn at(due: Option<Instant>) {
    match due {
        Some(due) => sleep_until(due).await,
        None => std::future::pending().await,
    }
}
