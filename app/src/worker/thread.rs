//! The thread: requests and time meet here, one at a time, at the open device or the locked one.

use std::thread::JoinHandle;

use tokio::sync::mpsc;

use super::{
    Request, Trouble, View,
    device::{Device, Place},
    locked::{self, LockedDesk},
    session::{Then, Woken},
};
use crate::{
    edge::Surroundings,
    store::{Profile, StoreError},
    vault::{Protection, Secret, Vault},
};

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
    /// Opens the profile's store, or shows the lock where a code is asked for, and starts. `publish` is
    /// called on the worker's thread with each new view.
    ///
    /// # Errors
    /// The store cannot be opened, or there is no thread to be had.
    pub fn start(
        profile: &Profile,
        surroundings: Surroundings,
        publish: impl FnMut(View) + Send + 'static,
    ) -> Result<Self, StartError> {
        Self::start_with(profile, Vault::of(profile), surroundings, publish)
    }

    /// The same, with this vault.
    ///
    /// # Errors
    /// As [`Self::start`].
    pub fn start_with(
        profile: &Profile,
        vault: Vault,
        surroundings: Surroundings,
        publish: impl FnMut(View) + Send + 'static,
    ) -> Result<Self, StartError> {
        let device = Device {
            profile: profile.clone(),
            vault,
            surroundings,
        };
        let (inbox, messages) = mpsc::unbounded_channel();
        let (told, begun) = std::sync::mpsc::sync_channel(1);
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let thread = std::thread::Builder::new()
            .name("store and network".to_owned())
            .spawn(move || {
                // What waits for an answer of the network cannot change threads, so it begins here.
                let place = match device.at_start() {
                    Ok(place) => place,
                    Err(error) => {
                        let _ = told.send(Err(error));
                        return;
                    }
                };
                let _ = told.send(Ok(()));
                let begun = Loop {
                    device,
                    place,
                    publish,
                    shown: None,
                };
                runtime.block_on(begun.run(messages));
            })?;
        match begun.recv() {
            Ok(Ok(())) => Ok(Self { inbox, thread }),
            Ok(Err(error)) => Err(error.into()),
            // The thread ended without a word: it could not even begin.
            Err(_) => Err(StartError::Thread(std::io::ErrorKind::Other.into())),
        }
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

/// What only the thread knows.
struct Loop<P> {
    device: Device,
    place: Place,
    publish: P,
    /// The last view, for when the store cannot be read.
    shown: Option<View>,
}

/// What the thread wakes up for.
enum Event {
    By(Option<Message>),
    Session(Woken),
    Waited,
}

impl<P: FnMut(View)> Loop<P> {
    async fn run(mut self, mut messages: mpsc::UnboundedReceiver<Message>) {
        self.show();
        loop {
            let event = match &mut self.place {
                Place::Open(session) => tokio::select! {
                    biased;
                    message = messages.recv() => Event::By(message),
                    woken = session.wait() => Event::Session(woken),
                },
                Place::Locked(locked) => tokio::select! {
                    biased;
                    message = messages.recv() => Event::By(message),
                    () = locked.wait() => Event::Waited,
                },
            };
            // Before anything is done: a tap after midnight is not for the day chosen before it, and
            // one on a device that was left alone is not by whom it was left.
            let turned = self.look();
            match event {
                Event::By(Some(Message::Do(request))) => self.serve(request),
                Event::By(Some(Message::Stop) | None) => break,
                Event::Session(woken) => {
                    let changed = match &mut self.place {
                        Place::Open(session) => session.go_on_with(woken),
                        Place::Locked(_) => true,
                    };
                    if !changed && !turned {
                        continue;
                    }
                }
                Event::Waited => {}
            }
            self.show();
        }
        if let Place::Open(session) = self.place {
            session.end().0.store.close();
        }
    }

    /// Looks at the calendar and the lock, and says whether something changed.
    fn look(&mut self) -> bool {
        let Place::Open(session) = &mut self.place else {
            return false;
        };
        let turned = session.desk.day_turned();
        let left_alone = session.desk.left_alone();
        if left_alone {
            self.lock();
        }
        turned | left_alone
    }

    fn serve(&mut self, request: Request) {
        let looks = request.is_about_looks();
        match &mut self.place {
            Place::Open(session) => match session.serve(request) {
                Then::Stay if looks => self.device.keep_look(session),
                Then::Stay => {}
                Then::Lock => self.lock(),
                Then::Protect(now, change) => self.protect(now.as_ref(), &change),
                Then::Erase => self.erase(),
            },
            Place::Locked(locked) => match locked.handle(request) {
                locked::Then::Stay => {}
                locked::Then::Open {
                    secret,
                    leave_kiosk,
                } => {
                    self.open(secret.as_ref(), leave_kiosk);
                }
            },
        }
    }

    fn lock(&mut self) {
        let locked = LockedDesk::nothing(&self.device);
        let before = std::mem::replace(&mut self.place, Place::Locked(Box::new(locked)));
        self.place = match before {
            Place::Open(session) => Place::Locked(Box::new(self.device.lock(*session))),
            locked @ Place::Locked(_) => locked,
        };
    }

    /// Opens the locked device. Whoever may do that may also say that it is no shared one any more.
    fn open(&mut self, secret: Option<&Secret>, leave_kiosk: bool) {
        if let Place::Locked(locked) = &mut self.place {
            locked.opening(true);
        }
        // It takes about a second, and whoever waits should see why.
        if secret.is_some() {
            self.show();
        }
        let opened = self.device.unlock(secret);
        let Place::Locked(locked) = &mut self.place else {
            return;
        };
        locked.opening(false);
        match opened {
            Ok(mut session) => {
                session.desk.generation = locked.generation;
                // It may have been chosen on the lock screen.
                if let Some(tag) = locked.settings.language.take()
                    && session.desk.settings().language.as_ref() != Some(&tag)
                {
                    session.serve(Request::SetLanguage(tag));
                    self.device.keep_look(&session);
                }
                if leave_kiosk {
                    session.desk.leave_kiosk();
                }
                self.place = Place::Open(session);
            }
            Err(Trouble::Erases) => self.erase(),
            Err(trouble) => locked.failed(trouble, &self.device),
        }
    }

    fn protect(&mut self, now: Option<&Secret>, change: &Protection) {
        let Place::Open(session) = &mut self.place else {
            return;
        };
        // Trying codes takes seconds, and whoever waits should see why.
        session.desk.working = true;
        self.show();
        let Place::Open(session) = &mut self.place else {
            return;
        };
        session.desk.working = false;
        match self.device.protect(&mut session.desk, now, change) {
            Ok(()) => {}
            Err(Trouble::Erases) => self.erase(),
            Err(trouble) => {
                session.desk.fail(trouble);
                if self.device.guessed_too_often() {
                    self.lock();
                }
            }
        }
    }

    fn erase(&mut self) {
        let generation = match &self.place {
            Place::Open(session) => session.desk.generation,
            Place::Locked(locked) => locked.generation,
        };
        let locked = LockedDesk::nothing(&self.device);
        // The store is closed and what was in memory overwritten before its files go.
        drop(std::mem::replace(
            &mut self.place,
            Place::Locked(Box::new(locked)),
        ));
        match self.device.erase() {
            Ok(mut session) => {
                session.desk.generation = generation;
                self.place = Place::Open(session);
            }
            Err(trouble) => {
                if let Place::Locked(locked) = &mut self.place {
                    locked.generation = generation;
                    locked.failed(trouble, &self.device);
                }
            }
        }
    }

    fn show(&mut self) {
        let seen = match &mut self.place {
            Place::Open(session) => session.view(),
            Place::Locked(locked) => Ok(locked.view()),
        };
        let view = match (seen, &self.shown) {
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
}
