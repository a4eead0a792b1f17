//! Reading beside the writer: a few connections of their own, each on its own snapshot.

use std::{
    cell::RefCell,
    path::PathBuf,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use rusqlite::Connection;
use tokio::sync::Semaphore;

use super::{
    kept::Kept,
    open::open_to_read,
    snapshot::{Keeping, Snapshot},
};
use crate::{
    event::{Event, Log},
    ledger::StoreError,
    tables::Fault,
};

/// Connections at once. Reads take microseconds, tables milliseconds; more would only cost memory.
const AT_ONCE: usize = 4;

/// A few connections to read with, opened when first needed.
pub(super) struct Readers {
    path: PathBuf,
    turns: Semaphore,
    idle: Mutex<Vec<(Connection, RefCell<Kept>)>>,
    /// How often sums were changed as they were read, which a trial does.
    trial: AtomicU64,
    log: Log,
}

impl Readers {
    pub(super) fn new(path: PathBuf, log: Log) -> Arc<Self> {
        Arc::new(Self {
            path,
            turns: Semaphore::new(AT_ONCE),
            idle: Mutex::new(Vec::with_capacity(AT_ONCE)),
            trial: AtomicU64::new(0),
            log,
        })
    }

    /// Reads one snapshot, away from the threads that serve connections.
    pub(super) async fn read<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&Snapshot<'_>) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, StoreError> {
        let _turn = self.turns.acquire().await.map_err(|_| StoreError::Failed)?;
        let readers = Arc::clone(self);
        tokio::task::spawn_blocking(move || readers.read_here(work))
            .await
            .map_err(|_| StoreError::Failed)?
    }

    fn read_here<T>(
        &self,
        work: impl FnOnce(&Snapshot<'_>) -> Result<T, Fault>,
    ) -> Result<T, StoreError> {
        let read = || {
            let idle = self.lock().pop();
            let (mut connection, kept) = match idle {
                Some(reader) => reader,
                None => (open_to_read(&self.path)?, RefCell::default()),
            };
            // Before the transaction begins: what changes later makes what is kept now older than it is, never newer.
            let trial = self.trial.load(Ordering::Acquire);
            let transaction = connection.transaction()?;
            let result = work(&Snapshot {
                connection: &transaction,
                keeping: Keeping { kept: &kept, trial },
            })?;
            transaction.finish()?;
            // A connection that failed is closed instead: the next read opens a fresh one.
            self.lock().push((connection, kept));
            Ok(result)
        };
        read().map_err(|fault: Fault| {
            self.log.note(Event::StorageFailed(fault.reason()));
            StoreError::Failed
        })
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<(Connection, RefCell<Kept>)>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sums have changed and their day has not, as they do in a trial.
    pub(super) fn changed_in_trial(&self) {
        self.trial.fetch_add(1, Ordering::Release);
    }

    /// Closes the connections.
    pub(super) fn close(&self) {
        self.turns.close();
        self.lock().clear();
    }
}
