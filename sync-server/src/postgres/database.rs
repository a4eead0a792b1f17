//! The connections to the database, and transactions on them.

use std::{future::Future, time::Duration};

use deadpool_postgres::{
    Manager, ManagerConfig, Pool, PoolError, RecyclingMethod, Runtime, Timeouts,
};
use tokio::{runtime::Handle, time::timeout};
use tokio_postgres::IsolationLevel;

use super::{address::PostgresUrl, fault::unanswered, session::Session, tls::Encrypting};
use crate::tables::{Fault, Sql};

/// Connections of one process. A database has some hundred for all its processes, and each costs it some
/// megabytes; transactions take milliseconds.
const CONNECTIONS: usize = 16;

/// How long one statement, or the wait for a connection, may take. Statements take milliseconds; a device
/// is told to come back before its own patience ends.
const PATIENCE: Duration = Duration::from_secs(15);

/// How often a transaction is tried that others are in the way of.
pub(super) const ATTEMPTS: u32 = 8;

/// What a transaction is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    /// Reads one state of the database.
    Reading,
    /// Changes something. It locks the team that it changes before it reads anything of it; each of its
    /// statements sees what was committed before that statement, which after the lock nobody changes.
    Writing,
}

/// A database that is reached when needed.
#[derive(Clone)]
pub(super) struct Database {
    pool: Pool,
    runtime: Handle,
}

impl Database {
    /// Names the database; connects to nothing yet.
    ///
    /// # Errors
    /// The file of certificate authorities cannot be used.
    pub(super) fn new(url: &PostgresUrl, runtime: Handle) -> std::io::Result<Self> {
        let encrypting = Encrypting::new(url.authorities.as_deref())?;
        let manager = Manager::from_config(
            url.config(),
            encrypting,
            ManagerConfig {
                // Nothing is left behind in a session, so nothing has to be cleared from it.
                recycling_method: RecyclingMethod::Fast,
            },
        );
        let pool = Pool::builder(manager)
            .max_size(CONNECTIONS)
            .runtime(Runtime::Tokio1)
            .timeouts(Timeouts {
                wait: Some(PATIENCE),
                create: Some(PATIENCE),
                recycle: Some(PATIENCE),
            })
            .build()
            .map_err(std::io::Error::other)?;
        Ok(Self { pool, runtime })
    }

    /// A connection of its own, for a moment.
    pub(super) async fn connection(&self) -> Result<deadpool_postgres::Client, Fault> {
        self.pool.get().await.map_err(|error| match error {
            PoolError::Closed => unanswered("the server is stopping".to_owned()),
            other => other.into(),
        })
    }

    /// Does `work` in one transaction. Blocks: not for a thread that serves.
    pub(super) fn once<T, E: From<Fault>>(
        &self,
        purpose: Purpose,
        work: impl FnOnce(&dyn Sql) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut client = self.runtime.block_on(self.connection())?;
        let (level, read_only) = match purpose {
            Purpose::Reading => (IsolationLevel::RepeatableRead, true),
            Purpose::Writing => (IsolationLevel::ReadCommitted, false),
        };
        let begin = client
            .build_transaction()
            .isolation_level(level)
            .read_only(read_only)
            .start();
        let transaction = self.wait(begin)?;
        let done = work(&Session::new(&transaction, self))?;
        self.wait(transaction.commit())?;
        Ok(done)
    }

    /// Does `work` in one transaction, and again in another where others were in its way. Blocks.
    pub(super) fn transact<T, E: From<Fault>>(
        &self,
        purpose: Purpose,
        is_passing: impl Fn(&E) -> bool,
        mut work: impl FnMut(&dyn Sql) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut attempt = 0;
        loop {
            match self.once(purpose, &mut work) {
                Err(error) if is_passing(&error) && attempt + 1 < ATTEMPTS => {
                    self.runtime.block_on(pause(attempt));
                    attempt += 1;
                }
                done => return done,
            }
        }
    }

    /// Runs one statement without parameters, in no transaction of ours; says what the database said. Blocks.
    pub(super) fn run(&self, statement: &str) -> Result<Result<(), tokio_postgres::Error>, Fault> {
        self.runtime.block_on(async {
            let client = self.connection().await?;
            timeout(PATIENCE, client.batch_execute(statement))
                .await
                .map_err(|_| late())
        })
    }

    /// Reads one state of the database, away from the threads that serve.
    pub(super) async fn read<T: Send + 'static>(
        &self,
        mut work: impl FnMut(&dyn Sql) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        self.away(move |database| database.transact(Purpose::Reading, Fault::is_passing, &mut work))
            .await
    }

    /// Changes something, away from the threads that serve.
    pub(super) async fn write<T: Send + 'static>(
        &self,
        mut work: impl FnMut(&dyn Sql) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        self.away(move |database| database.transact(Purpose::Writing, Fault::is_passing, &mut work))
            .await
    }

    /// Does `work` on a thread that may block.
    pub(super) async fn away<T: Send + 'static, E: From<Fault> + Send + 'static>(
        &self,
        work: impl FnOnce(&Self) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E> {
        let database = self.clone();
        tokio::task::spawn_blocking(move || work(&database))
            .await
            .unwrap_or_else(|_| Err(unanswered("the server is stopping".to_owned()).into()))
    }

    /// Waits for the database's answer. Blocks.
    pub(super) fn wait<T>(
        &self,
        answer: impl Future<Output = Result<T, tokio_postgres::Error>>,
    ) -> Result<T, Fault> {
        self.runtime.block_on(in_time(answer))
    }

    /// Ends the connections that nothing is waiting on.
    pub(super) fn close(&self) {
        self.pool.close();
    }
}

/// The database's answer, if it comes in time.
pub(super) async fn in_time<T>(
    answer: impl Future<Output = Result<T, tokio_postgres::Error>>,
) -> Result<T, Fault> {
    match timeout(PATIENCE, answer).await {
        Ok(answered) => Ok(answered?),
        Err(_) => Err(late()),
    }
}

fn late() -> Fault {
    unanswered("the database did not answer in time".to_owned())
}

/// Waits before the attempt after this one: 4 ms, then twice as long each time, half a second in all.
pub(super) async fn pause(attempt: u32) {
    tokio::time::sleep(Duration::from_millis(4 << attempt.min(8))).await;
}
