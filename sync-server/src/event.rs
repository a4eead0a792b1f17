//! All that the server ever logs: events with fixed names and a count.
//!
//! Nothing of a request can reach a log, because [`Event`] has no room for it. An event that
//! repeats is written at its first, second, fourth, eighth … time only, so that the times of log
//! lines do not trace the times of requests.

use std::{
    fmt,
    io::{self, Write as _},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

/// Something an operator should know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The server takes connections.
    Started,
    /// The server has stopped; every answered request is on disk.
    Stopped,
    /// The ledger could not be read or written. Devices were told to try later.
    StorageFailed(Reason),
    /// The operating system gave no randomness, so no month could be released. It is tried again.
    NoRandomness,
    /// More came at once than the limits allow. Devices were told to try later.
    Overloaded,
    /// The operating system gave no further connection, for example for want of file handles.
    AcceptFailed,
    /// One key, or all together, asked more often than the limits allow. They were told to wait.
    TooOften,
    /// Another certificate is served from now on.
    CertificateRenewed,
    /// The files of the certificate changed and cannot be used. What was served is served on.
    CertificateUnusable,
}

/// Why storage failed, as far as the database says; see <https://sqlite.org/rescode.html> and
/// <https://www.postgresql.org/docs/current/errcodes-appendix.html>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The disk is full.
    DiskFull,
    /// The disk or its file system failed.
    DiskFailed,
    /// The file may not be written.
    ReadOnly,
    /// The file is not what was written to it.
    Damaged,
    /// Another program holds the file locked.
    Locked,
    /// The database does not answer, or not to this user.
    Unreachable,
    /// Anything else.
    Other,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::DiskFull => "the disk is full",
            Self::DiskFailed => "the disk failed",
            Self::ReadOnly => "the ledger may not be written",
            Self::Damaged => "the ledger is damaged: restore a backup",
            Self::Locked => "another program holds the ledger locked",
            Self::Unreachable => "the database cannot be reached",
            Self::Other => "the database refused",
        })
    }
}

impl Event {
    const KINDS: usize = 9;

    /// Its name where nothing of it matters but how often it happened, by [`Event::place`].
    const NAMES: [&'static str; Self::KINDS] = [
        "started",
        "stopped",
        "storage_failed",
        "overloaded",
        "accept_failed",
        "no_randomness",
        "too_often",
        "certificate_renewed",
        "certificate_unusable",
    ];

    const fn place(self) -> usize {
        match self {
            Self::Started => 0,
            Self::Stopped => 1,
            Self::StorageFailed(_) => 2,
            Self::Overloaded => 3,
            Self::AcceptFailed => 4,
            Self::NoRandomness => 5,
            Self::TooOften => 6,
            Self::CertificateRenewed => 7,
            Self::CertificateUnusable => 8,
        }
    }
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Started => f.write_str("started"),
            Self::Stopped => f.write_str("stopped"),
            Self::StorageFailed(reason) => write!(f, "storage failed: {reason}"),
            Self::Overloaded => f.write_str("overloaded"),
            Self::AcceptFailed => f.write_str("accept failed"),
            Self::NoRandomness => f.write_str("no randomness: nothing can be released"),
            Self::TooOften => f.write_str("asked too often"),
            Self::CertificateRenewed => f.write_str("another certificate is served"),
            Self::CertificateUnusable => f.write_str(
                "the certificate changed and cannot be used: see `acollida-sync-server check-config`",
            ),
        }
    }
}

/// Where events go. Cloning gives another handle to the same log.
#[derive(Clone)]
pub struct Log(Arc<Inner>);

struct Inner {
    // How often each event happened since the start.
    counts: [AtomicU64; Event::KINDS],
    write: Box<dyn Fn(Event, u64) + Send + Sync>,
}

impl Log {
    /// A log that hands each event to be written, with how often it happened, to a function.
    #[must_use]
    pub fn to(write: impl Fn(Event, u64) + Send + Sync + 'static) -> Self {
        Self(Arc::new(Inner {
            counts: Default::default(),
            write: Box::new(write),
        }))
    }

    /// A log on the standard error stream.
    #[must_use]
    pub fn to_stderr() -> Self {
        Self::to(write_to_stderr)
    }

    /// How often each event happened since the start, by its name.
    pub fn counts(&self) -> impl Iterator<Item = (&'static str, u64)> + '_ {
        let counts = self.0.counts.iter();
        Event::NAMES
            .into_iter()
            .zip(counts.map(|count| count.load(Ordering::Relaxed)))
    }

    /// Notes that something happened.
    pub fn note(&self, event: Event) {
        let Some(counter) = self.0.counts.get(event.place()) else {
            return;
        };
        let count = counter.fetch_add(1, Ordering::Relaxed).saturating_add(1);
        if count.is_power_of_two() {
            (self.0.write)(event, count);
        }
    }
}

/// Writes an event, with how often it happened, to the standard error stream.
pub fn write_to_stderr(event: Event, count: u64) {
    let mut stderr = io::stderr().lock();
    // Where that is closed, nobody wants to know.
    let _ = match event {
        Event::Started | Event::Stopped => writeln!(stderr, "acollida-sync-server: {event}"),
        _ => writeln!(stderr, "acollida-sync-server: {event} (times: {count})"),
    };
}

impl fmt::Debug for Log {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Log")
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;

    #[test]
    fn every_event_has_a_place_and_a_name_of_its_own() {
        let log = Log::to(|_, _| {});
        let all = [
            Event::Started,
            Event::Stopped,
            Event::StorageFailed(Reason::Other),
            Event::Overloaded,
            Event::AcceptFailed,
            Event::NoRandomness,
            Event::TooOften,
            Event::CertificateRenewed,
            Event::CertificateUnusable,
        ];
        for (times, event) in (1..).zip(all) {
            for _ in 0..times {
                log.note(event);
            }
        }
        let counts: Vec<_> = log.counts().map(|(_, count)| count).collect();
        assert_eq!(counts, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
        assert_eq!(all.len(), Event::KINDS);
    }

    #[test]
    fn a_repeated_event_is_written_ever_more_rarely() {
        let lines = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&lines);
        let log = Log::to(move |event, count| seen.lock().unwrap().push((event, count)));
        for _ in 0..9 {
            log.note(Event::Overloaded);
        }
        log.note(Event::Stopped);
        assert_eq!(
            *lines.lock().unwrap(),
            [
                (Event::Overloaded, 1),
                (Event::Overloaded, 2),
                (Event::Overloaded, 4),
                (Event::Overloaded, 8),
                (Event::Stopped, 1)
            ]
        );
    }
}
