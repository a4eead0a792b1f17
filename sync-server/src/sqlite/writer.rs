//! The one writer: a thread that takes everything that waits, writes it in one transaction, and
//! answers only when that is on the disk. The more come at once, the less each costs.

use std::{
    sync::{
        Mutex, PoisonError,
        mpsc::{Receiver, SyncSender, TrySendError, sync_channel},
    },
    thread::JoinHandle,
};

use rusqlite::Connection;
use tokio::sync::oneshot;

use super::{group::Group, memory::Memory};
use crate::{
    event::{Event, Log},
    ledger::StoreError,
    tables::Fault,
};

/// Requests that may wait to be written. Past it devices are told to come back.
const WAITING: usize = 1_024;

/// Requests that one transaction takes, so that none waits for a very long one.
const TOGETHER: usize = 256;

/// What a request does inside the group's transaction. It may run a second time, alone, when the
/// group it was in failed.
type Work<T> = Box<dyn FnMut(&mut Group<'_>) -> Result<Result<T, StoreError>, Fault> + Send>;

/// One waiting request, whatever it answers.
trait Job: Send {
    fn run(&mut self, group: &mut Group<'_>) -> Result<(), Fault>;
    fn answer(self: Box<Self>, committed: Result<(), StoreError>);
}

/// What waits for the writer.
enum Message {
    /// A request, which shares a transaction with others.
    Job(Box<dyn Job>),
    /// Work that needs the file to itself, between transactions.
    Alone(Alone),
}

type Alone = Box<dyn FnOnce(&mut Connection, &Log) + Send>;

struct Request<T> {
    work: Work<T>,
    result: Option<Result<T, StoreError>>,
    answer: oneshot::Sender<Result<T, StoreError>>,
}

impl<T: Send> Job for Request<T> {
    fn run(&mut self, group: &mut Group<'_>) -> Result<(), Fault> {
        self.result = Some((self.work)(group)?);
        Ok(())
    }

    fn answer(self: Box<Self>, committed: Result<(), StoreError>) {
        let Self { result, answer, .. } = *self;
        let result = committed.and_then(|()| result.unwrap_or(Err(StoreError::Failed)));
        // Whoever asked may be gone; what was written stays, and asking again finds it.
        let _ = answer.send(result);
    }
}

/// The handle to the writer's thread.
pub(super) struct Writer {
    // None once stopped.
    queue: Mutex<Option<SyncSender<Message>>>,
    thread: Mutex<Option<JoinHandle<()>>>,
    log: Log,
}

impl Writer {
    pub(super) fn start(connection: Connection, memory: Memory, log: Log) -> std::io::Result<Self> {
        let (queue, waiting) = sync_channel(WAITING);
        let thread_log = log.clone();
        let thread = std::thread::Builder::new()
            .name("ledger-writer".to_owned())
            .spawn(move || write_all(connection, memory, &waiting, &thread_log))?;
        Ok(Self {
            queue: Mutex::new(Some(queue)),
            thread: Mutex::new(Some(thread)),
            log,
        })
    }

    /// Has the writer do this in its next transaction, and waits until that is on the disk.
    pub(super) async fn write<T: Send + 'static>(
        &self,
        work: impl FnMut(&mut Group<'_>) -> Result<Result<T, StoreError>, Fault> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (answer, answered) = oneshot::channel();
        let request = Request {
            work: Box::new(work),
            result: None,
            answer,
        };
        self.send(Message::Job(Box::new(request)))?;
        answered.await.unwrap_or(Err(StoreError::Failed))
    }

    /// Has the writer do this between transactions, with the file to itself, and waits for it.
    pub(super) async fn alone<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Connection, &Log) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (answer, answered) = oneshot::channel();
        self.send(Message::Alone(Box::new(move |connection, log| {
            // Whoever asked may be gone.
            let _ = answer.send(work(connection, log));
        })))?;
        answered.await.unwrap_or(Err(StoreError::Failed))
    }

    fn send(&self, message: Message) -> Result<(), StoreError> {
        let queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
        let queue = queue.as_ref().ok_or(StoreError::Failed)?;
        queue.try_send(message).map_err(|error| match error {
            TrySendError::Full(_) => {
                self.log.note(Event::Overloaded);
                StoreError::Busy
            }
            TrySendError::Disconnected(_) => StoreError::Failed,
        })
    }

    /// Lets the writer finish what waits, and closes the file.
    pub(super) fn stop(&self) {
        drop(
            self.queue
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .take(),
        );
        let thread = self
            .thread
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        if let Some(thread) = thread {
            // It only ends by returning; there is no panic to pass on.
            let _ = thread.join();
        }
    }
}

fn write_all(
    mut connection: Connection,
    mut memory: Memory,
    waiting: &Receiver<Message>,
    log: &Log,
) {
    let mut jobs = Vec::new();
    let mut next = None;
    while let Some(message) = next.take().or_else(|| waiting.recv().ok()) {
        match message {
            Message::Job(first) => jobs.push(first),
            Message::Alone(work) => {
                work(&mut connection, log);
                continue;
            }
        }
        while jobs.len() < TOGETHER {
            match waiting.try_recv() {
                Ok(Message::Job(job)) => jobs.push(job),
                // It comes after the requests that came before it.
                Ok(alone) => {
                    next = Some(alone);
                    break;
                }
                Err(_) => break,
            }
        }
        match write_group(&mut connection, &mut memory, &mut jobs) {
            Ok(()) => jobs.drain(..).for_each(|job| job.answer(Ok(()))),
            // One request may have met a damaged row; the others shall not suffer for it.
            Err(_) if jobs.len() > 1 => {
                for job in jobs.drain(..) {
                    write_alone(&mut connection, &mut memory, job, log);
                }
            }
            Err(fault) => {
                log.note(Event::StorageFailed(fault.reason()));
                jobs.drain(..)
                    .for_each(|job| job.answer(Err(StoreError::Failed)));
            }
        }
    }
}

fn write_group(
    connection: &mut Connection,
    memory: &mut Memory,
    jobs: &mut [Box<dyn Job>],
) -> Result<(), Fault> {
    let mut group = Group::begin(connection, memory)?;
    for job in jobs {
        job.run(&mut group)?;
    }
    group.commit()
}

fn write_alone(connection: &mut Connection, memory: &mut Memory, mut job: Box<dyn Job>, log: &Log) {
    match write_group(connection, memory, std::slice::from_mut(&mut job)) {
        Ok(()) => job.answer(Ok(())),
        Err(fault) => {
            log.note(Event::StorageFailed(fault.reason()));
            job.answer(Err(StoreError::Failed));
        }
    }
}

#[cfg(test)]
#[path = "writer_tests.rs"]
mod tests;
