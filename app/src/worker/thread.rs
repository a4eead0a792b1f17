//! The thread: requests, the network and time meet here, one at a time.

use std::{future::Future, pin::Pin, thread::JoinHandle, time::Duration};

use tokio::{
    sync::mpsc,
    time::{Instant, sleep_until},
};

use super::{
    Request, Trouble, View,
    desk::{After, Desk},
    practice,
};
use crate::{
    edge::Surroundings,
    store::{Profile, Store, StoreError},
    sync::{Backoff, Next, Reply, Round, Saved, Saving, Sender, SyncTrouble},
};

/// How often the thread looks whether the day has turned.
const DAY_CHECK: Duration = Duration::from_secs(60);

/// The worker could not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The store cannot be opened.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The operating system gives no thread.
    #[error("the operating system gives no thread: {0}")]
    Thread(#[from] std::io::Error),
}

/// A handle to the thread.
#[derive(Debug)]
pub struct Worker {
    inbox: mpsc::UnboundedSender<Message>,
    thread: JoinHandle<()>,
}

/// What reaches the thread.
#[derive(Debug)]
enum Message {
    Do(Request),
    Stop,
}

impl Worker {
    /// Opens the profile's store and starts. `publish` is called on the worker's thread with each
    /// new view.
    ///
    /// # Errors
    /// The store cannot be opened, or there is no thread to be had.
    pub fn start(
        profile: &Profile,
        surroundings: Surroundings,
        publish: impl FnMut(View) + Send + 'static,
    ) -> Result<Self, StartError> {
        let store = Store::open(profile, &*surroundings.entropy)?;
        let desk = Desk::new(store, surroundings)?;
        let (inbox, messages) = mpsc::unbounded_channel();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let thread = std::thread::Builder::new()
            .name("store and network".to_owned())
            .spawn(move || runtime.block_on(Loop::new(desk, publish).run(messages)))?;
        Ok(Self { inbox, thread })
    }

    /// Asks for something. Never blocks; the answer is a view.
    pub fn ask(&self, request: Request) {
        // After the thread has ended there is nobody left to show an answer.
        let _ = self.inbox.send(Message::Do(request));
    }

    /// A way to ask that can be given away.
    pub fn asker(&self) -> impl Fn(Request) + Clone + Send + 'static + use<> {
        let inbox = self.inbox.clone();
        move |request| {
            let _ = inbox.send(Message::Do(request));
        }
    }

    /// Ends after what was asked so far, with every batch frozen.
    pub fn stop(self) {
        // Askers given away keep the channel open, so the end is a message of its own.
        let _ = self.inbox.send(Message::Stop);
        let _ = self.thread.join();
    }
}

type Reception = Pin<Box<dyn Future<Output = Result<Reply, SyncTrouble>>>>;

/// What only the thread knows: the round under way and when the next one is due.
struct Loop<P> {
    desk: Desk,
    /// The device's own desk, while practice has the other place.
    aside: Option<Desk>,
    publish: P,
    backoff: Backoff,
    round: Option<(Round, Sender)>,
    /// A changed team profile on its way. Never at the same time as a round.
    saving: Option<(Saving, Sender)>,
    // A round was asked for while one was under way: another code, or a tap meanwhile, needs one more.
    again: bool,
    reception: Option<Reception>,
    due: Option<Instant>,
    /// The last view, for when the store cannot be read.
    shown: Option<View>,
}

/// Why the thread goes on.
enum Woken {
    By(Option<Message>),
    Answered(Result<Reply, SyncTrouble>),
    Due,
    Looking,
}

impl<P: FnMut(View)> Loop<P> {
    fn new(desk: Desk, publish: P) -> Self {
        Self {
            desk,
            aside: None,
            publish,
            backoff: Backoff::default(),
            round: None,
            saving: None,
            again: false,
            reception: None,
            due: None,
            shown: None,
        }
    }

    async fn run(mut self, mut messages: mpsc::UnboundedReceiver<Message>) {
        self.begin_round();
        self.show();
        loop {
            let (due, rest) = (self.due, self.rest());
            let woken = tokio::select! {
                biased;
                message = messages.recv() => Woken::By(message),
                reply = next_reply(&mut self.reception) => Woken::Answered(reply),
                () = at(due) => Woken::Due,
                () = tokio::time::sleep(rest) => Woken::Looking,
            };
            // Before anything is done: a tap after midnight is not for the day chosen before it, and
            // one on a device that was left alone is not by whom it was left.
            let turned = self.desk.day_turned() | self.desk.lock_if_left_alone();
            match woken {
                Woken::By(Some(Message::Do(request))) => self.serve(request),
                Woken::By(Some(Message::Stop) | None) => break,
                Woken::Answered(reply) => {
                    self.reception = None;
                    if self.saving.is_some() {
                        self.take_saved(reply);
                    } else {
                        self.take(reply);
                    }
                }
                Woken::Due => self.begin_round(),
                Woken::Looking if turned => {}
                Woken::Looking => continue,
            }
            self.show();
        }
        // Nobody is left to tell; whatever cannot be frozen now is frozen at the next start.
        let _ = self.aside.unwrap_or(self.desk).store.freeze();
    }

    /// How long to wait before looking at the calendar and the lock again.
    fn rest(&self) -> Duration {
        match self.desk.locks_in().map(u64::try_from) {
            Some(Ok(seconds)) => DAY_CHECK.min(Duration::from_secs(seconds)),
            _ => DAY_CHECK,
        }
    }

    fn serve(&mut self, request: Request) {
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
                }
            }
        }
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
        // Whoever could not get into the practice must not get into the device through it.
        let request = if self.desk.standing().locked {
            Request::Lock
        } else {
            Request::Awake
        };
        own.handle(request);
        self.desk = own;
        self.desk.day_turned();
        self.begin_round();
    }

    fn show(&mut self) {
        let view = match (self.desk.view(), &self.shown) {
            (Ok(view), _) => view,
            // A store that cannot even be read: what was shown stays, with the reason.
            (Err(error), Some(shown)) => View {
                generation: shown.generation + 1,
                trouble: Some(error.into()),
                ..shown.clone()
            },
            (Err(_), None) => return,
        };
        self.shown = Some(view.clone());
        (self.publish)(view);
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
        let begun = Sender::new(&membership)
            .and_then(|sender| Ok((Round::begin(&mut self.desk.store, membership)?, sender)));
        match begun {
            Ok(round) => {
                self.round = Some(round);
                self.desk.sync.running = true;
                self.desk.sync.next_try = None;
                self.step();
            }
            Err(trouble) => self.end(Some(trouble)),
        }
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
            Ok(Next::Done) => self.end(None),
            Err(trouble) => self.end(Some(trouble)),
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
            Err(trouble) => self.end(Some(trouble)),
        }
    }

    fn end(&mut self, trouble: Option<SyncTrouble>) {
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
        match Sender::new(&membership) {
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

async fn next_reply(reception: &mut Option<Reception>) -> Result<Reply, SyncTrouble> {
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
