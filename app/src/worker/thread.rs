//! The thread: requests, the network and time meet here, one at a time.

use std::{future::Future, pin::Pin, thread::JoinHandle, time::Duration};

use tokio::{
    sync::mpsc,
    time::{Instant, sleep_until},
};

use super::{
    Request, Trouble, View,
    desk::{After, Desk},
};
use crate::{
    edge::Surroundings,
    store::{Profile, Store, StoreError},
    sync::{Backoff, Next, Reply, Round, Sender, SyncTrouble},
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
    publish: P,
    backoff: Backoff,
    round: Option<(Round, Sender)>,
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
            publish,
            backoff: Backoff::default(),
            round: None,
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
            let due = self.due;
            let woken = tokio::select! {
                biased;
                message = messages.recv() => Woken::By(message),
                reply = next_reply(&mut self.reception) => Woken::Answered(reply),
                () = at(due) => Woken::Due,
                () = tokio::time::sleep(DAY_CHECK) => Woken::Looking,
            };
            // Before anything is done: a tap after midnight is not for the day chosen before it.
            let turned = self.desk.day_turned();
            match woken {
                Woken::By(Some(Message::Do(request))) => {
                    if self.desk.handle(request) == After::SyncNow {
                        self.begin_round();
                    }
                }
                Woken::By(Some(Message::Stop) | None) => break,
                Woken::Answered(reply) => {
                    self.reception = None;
                    self.take(reply);
                }
                Woken::Due => self.begin_round(),
                Woken::Looking if turned => {}
                Woken::Looking => continue,
            }
            self.show();
        }
        // Nobody is left to tell; whatever cannot be frozen now is frozen at the next start.
        let _ = self.desk.store.freeze();
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
        if self.round.is_some() {
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
        if std::mem::take(&mut self.again) {
            self.begin_round();
        }
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
