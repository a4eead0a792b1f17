//! All that a server is started with.

use std::{num::NonZeroU32, path::PathBuf, sync::Arc, time::Duration};

use crate::{
    clock::{Clock, SystemClock},
    entropy::{Entropy, SystemEntropy},
    event::Log,
    ledger::Refreshing,
    metrics::Metrics,
    postgres::PostgresUrl,
    tls::Identity,
};

/// How a server runs.
#[derive(Clone)]
pub struct Settings {
    /// The folder of the ledger; made if it is not there.
    pub data: PathBuf,
    /// The PostgreSQL that holds the ledger; none: a file in the folder does.
    pub store: Option<PostgresUrl>,
    /// How much it takes at once, and how long it waits.
    pub limits: Limits,
    /// Certificate and key, to speak TLS; none to speak plain HTTP, on this machine or behind a
    /// proxy.
    pub tls: Option<Identity>,
    /// When figures are refreshed.
    pub refreshing: Refreshing,
    /// Tells the day.
    pub clock: Arc<dyn Clock>,
    /// Draws the incarnation of a new ledger, and the keys of sessions.
    pub entropy: Arc<dyn Entropy>,
    /// Where events go.
    pub log: Log,
    /// Counts answers.
    pub metrics: Arc<Metrics>,
}

impl Settings {
    /// A server on this folder with the default limits, plain HTTP, and the clock, randomness and
    /// standard error of this machine.
    #[must_use]
    pub fn new(data: impl Into<PathBuf>) -> Self {
        Self {
            data: data.into(),
            store: None,
            limits: Limits::default(),
            tls: None,
            refreshing: Refreshing::Daily,
            clock: Arc::new(SystemClock),
            entropy: Arc::new(SystemEntropy),
            log: Log::to_stderr(),
            metrics: Arc::default(),
        }
    }
}

/// How much a server takes at once, and how long it waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Open connections; more are told to come back.
    pub connections: usize,
    /// Requests being answered, from the end of their body on; more are told to come back.
    pub in_flight: usize,
    /// From the first byte awaited to the end of a request's headers.
    pub header: Duration,
    /// From a request's headers to the end of the answer; of the first request on a connection, from the
    /// connection on.
    pub request: Duration,
    /// How long a stop waits for requests being answered.
    pub drain: Duration,
    /// Requests a second with one key in the long run, and ten times as many at once; none: without
    /// limit.
    pub key_per_second: Option<NonZeroU32>,
    /// Requests a second in all, likewise.
    pub per_second: Option<NonZeroU32>,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            // One connection costs a file handle and some kilobytes.
            connections: 4_096,
            // Most hold a few kilobytes; large bodies and answers have a bound of their own.
            in_flight: 256,
            // A client that needs longer for one kilobyte of headers is broken or means harm.
            header: Duration::from_secs(5),
            // Whoever begins slowly is gone within half a minute, on a busy machine too.
            request: Duration::from_secs(25),
            drain: Duration::from_secs(10),
            // A sync is some ten requests. All devices of a team have one key, and most sync when the
            // last meal is given: two hundred of them at once stay below.
            key_per_second: NonZeroU32::new(200),
            // What two processor cores answer with room to spare.
            per_second: NonZeroU32::new(2_000),
        }
    }
}
