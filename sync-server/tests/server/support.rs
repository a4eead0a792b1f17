//! A server on a loopback port, a client that sends exactly what a test says, and records to send.

use std::{
    io::{self, Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    path::Path,
    sync::{Arc, Mutex},
    thread::JoinHandle,
};

use jiff::{ToSpan as _, civil::Date};
use sync_server::{
    Codes, Founding, LaunchError, Limits, Settings,
    clock::Clock,
    entropy::{Entropy, NoEntropy},
    event::{Event, Log},
    found, launch,
    register::Register,
};
use tally::{
    Contribution, Site, TeamProfile,
    api::{Problem, ProblemCode, Upload, UploadAnswer, Verdict, path},
    enrolment::{Enrolment, Grant},
    statistics::{ShiftTable, Table},
};
use tokio::sync::oneshot;

pub(crate) use crate::made::{TODAY, contribution, meal};

/// A clock that a test sets.
pub(crate) struct SetClock(Mutex<Date>);

impl SetClock {
    pub(crate) fn set(&self, day: Date) {
        *self.0.lock().unwrap() = day;
    }
}

impl Clock for SetClock {
    fn today(&self) -> Date {
        *self.0.lock().unwrap()
    }
}

/// Draws that are the same in each run: 1, 2, 3 …
#[derive(Default)]
pub(crate) struct CountingEntropy(Mutex<u8>);

impl Entropy for CountingEntropy {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoEntropy> {
        let mut last = self.0.lock().unwrap();
        *last += 1;
        bytes.fill(*last);
        Ok(())
    }
}

/// A team of two sites in this folder.
pub(crate) fn found_team(data: &Path) -> Codes {
    let entropy = CountingEntropy::default();
    let mut register = Register::open(data, &entropy).unwrap();
    found_in(&mut register, &entropy)
}

/// A team of two sites in this register.
pub(crate) fn found_in(register: &mut Register, entropy: &dyn Entropy) -> Codes {
    let mut profile = TeamProfile::new("Taula".to_owned());
    profile.sites = vec![site("raval", "El Raval"), site("besos", "Besòs")];
    let founding = Founding {
        profile,
        servers: Vec::new(),
        pin: None,
    };
    found(register, entropy, &founding).unwrap()
}

pub(crate) fn site(code: &str, label: &str) -> Site {
    Site {
        code: code.parse().unwrap(),
        label: label.to_owned(),
    }
}

/// The key that an enrolment code grants, as the header has it.
pub(crate) fn key(code: &Enrolment) -> String {
    match &code.grant {
        Grant::Write(secret) => secret.write_key(code.team, code.epoch).expose_text(),
        Grant::Read(key) | Grant::Admin(key) => key.expose_text(),
    }
}

/// A running server with one team.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    pub(crate) codes: Codes,
    pub(crate) clock: Arc<SetClock>,
    pub(crate) events: Arc<Mutex<Vec<Event>>>,
    // How many later weeks figures were asked in.
    weeks: Mutex<i64>,
    folder: Arc<tempfile::TempDir>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<Result<(), LaunchError>>>,
}

impl Server {
    pub(crate) fn start() -> Self {
        Self::with_limits(Limits::default())
    }

    pub(crate) fn with_limits(limits: Limits) -> Self {
        let folder = Arc::new(tempfile::tempdir().unwrap());
        let codes = found_team(folder.path());
        Self::run(folder, codes, |settings| settings.limits = limits)
    }

    pub(crate) fn run(
        folder: Arc<tempfile::TempDir>,
        codes: Codes,
        adjust: impl FnOnce(&mut Settings),
    ) -> Self {
        let clock = Arc::new(SetClock(Mutex::new(TODAY)));
        let events = Arc::new(Mutex::new(Vec::new()));
        let noted = Arc::clone(&events);
        let mut settings = Settings {
            clock: Arc::clone(&clock) as Arc<dyn Clock>,
            log: Log::to(move |event, _| noted.lock().unwrap().push(event)),
            ..Settings::new(folder.path())
        };
        adjust(&mut settings);
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_multi_thread()
                .worker_threads(2)
                .enable_all()
                .build()
                .unwrap();
            runtime.block_on(async {
                let listener = tokio::net::TcpListener::from_std(listener).unwrap();
                launch(settings, listener, async {
                    let _ = stopped.await;
                })
                .await
            })
        });
        Self {
            address,
            codes,
            clock,
            events,
            weeks: Mutex::new(0),
            folder,
            stop: Some(stop),
            thread: Some(thread),
        }
    }

    pub(crate) fn data(&self) -> &Path {
        self.folder.path()
    }

    /// Stops the server and starts another on the same folder.
    pub(crate) fn restart(self) -> Self {
        let (folder, codes) = (Arc::clone(&self.folder), self.codes.clone());
        self.stop();
        Self::run(folder, codes, |_| {})
    }

    pub(crate) fn stop(mut self) {
        self.finish().unwrap();
    }

    fn finish(&mut self) -> Result<(), LaunchError> {
        drop(self.stop.take());
        match self.thread.take() {
            Some(thread) => thread.join().unwrap(),
            None => Ok(()),
        }
    }

    pub(crate) fn register(&self) -> Register {
        Register::open(self.data(), &CountingEntropy::default()).unwrap()
    }

    pub(crate) fn dump(&self) -> String {
        dump(&self.register())
    }

    pub(crate) fn ask(&self, ask: &Ask) -> Answer {
        let mut stream = self.connect();
        stream.write_all(&ask.bytes()).unwrap();
        Answer::read(stream)
    }

    /// As `ask`, for a server that may close the connection instead.
    pub(crate) fn try_ask(&self, ask: &Ask) -> Option<Answer> {
        let mut stream = self.connect();
        stream.write_all(&ask.bytes()).ok()?;
        Answer::try_read(stream).ok()
    }

    pub(crate) fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).unwrap()
    }

    /// The upload of these contributions with the write key.
    pub(crate) fn upload(&self, contributions: &[Contribution]) -> Ask {
        self.upload_raw(Upload::body(contributions))
    }

    pub(crate) fn upload_raw(&self, body: impl Into<Vec<u8>>) -> Ask {
        Ask::new("POST", &path::contributions(self.codes.team))
            .key(&self.codes.write)
            .json(body)
    }

    pub(crate) fn profile(&self) -> Ask {
        Ask::new("GET", &path::profile(self.codes.team)).key(&self.codes.read)
    }

    pub(crate) fn change(&self, profile: &TeamProfile) -> Ask {
        Ask::new("PUT", &path::profile(self.codes.team))
            .key(&self.codes.admin)
            .json(serde_json::to_vec(profile).unwrap())
    }

    pub(crate) fn statistics(&self, query: &str) -> Ask {
        let path = path::statistics(self.codes.team);
        Ask::new("GET", &format!("{path}?{query}")).key(&self.codes.read)
    }

    /// Sends contributions and gives the verdicts.
    pub(crate) fn send(&self, contributions: &[Contribution]) -> Vec<Verdict> {
        self.ask(&self.upload(contributions)).verdicts()
    }

    /// All that the statistics say for this query when figures have been refreshed, in a later week.
    pub(crate) fn table(&self, query: &str) -> Table {
        self.later(|| self.ask(&self.statistics(query)).json())
    }

    /// Does this in a week after all that was before, in which figures are refreshed, and goes back
    /// to the day it is.
    fn later<T>(&self, ask: impl FnOnce() -> T) -> T {
        let today = self.clock.today();
        let mut weeks = self.weeks.lock().unwrap();
        *weeks += 1;
        self.clock.set(today.saturating_add((*weeks).weeks()));
        let answer = ask();
        self.clock.set(today);
        answer
    }

    /// The shifts that the statistics tell for this query.
    pub(crate) fn shifts(&self, query: &str) -> ShiftTable {
        let query = format!("measure=shifts&{query}");
        self.later(|| {
            self.ask(&self.statistics(query.trim_end_matches('&')))
                .json()
        })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.finish();
    }
}

pub(crate) fn dump(register: &Register) -> String {
    let mut text = Vec::new();
    register.dump(&mut text).unwrap();
    String::from_utf8(text).unwrap()
}

/// A request, written as it is.
#[derive(Clone)]
pub(crate) struct Ask {
    method: String,
    target: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Ask {
    pub(crate) fn new(method: &str, target: &str) -> Self {
        Self {
            method: method.to_owned(),
            target: target.to_owned(),
            headers: Vec::new(),
            body: Vec::new(),
        }
    }

    /// Sets a header, in place of one that is set.
    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.retain(|(known, _)| known != name);
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(known, _)| known != name);
        self
    }

    pub(crate) fn key(self, code: &Enrolment) -> Self {
        self.header("authorization", &format!("Bearer {}", key(code)))
    }

    pub(crate) fn json(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        let length = self.body.len().to_string();
        self.header("content-type", "application/json")
            .header("content-length", &length)
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut bytes = format!(
            "{} {} HTTP/1.1\r\nhost: localhost\r\n",
            self.method, self.target
        );
        if !self.headers.iter().any(|(name, _)| name == "connection") {
            bytes.push_str("connection: close\r\n");
        }
        for (name, value) in &self.headers {
            bytes.push_str(&format!("{name}: {value}\r\n"));
        }
        bytes.push_str("\r\n");
        let mut bytes = bytes.into_bytes();
        bytes.extend_from_slice(&self.body);
        bytes
    }
}

/// An answer, read to the end of its connection.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn read(stream: impl Read) -> Self {
        Self::try_read(stream).unwrap()
    }

    /// Fails if the connection ends without an answer.
    pub(crate) fn try_read(mut stream: impl Read) -> io::Result<Self> {
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes)?;
        let end = bytes
            .windows(4)
            .position(|four| four == b"\r\n\r\n")
            .ok_or(io::ErrorKind::UnexpectedEof)?;
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let mut lines = head.lines();
        let status = lines.next().unwrap().split(' ').nth(1).unwrap();
        let header = |line: &str| {
            let (name, value) = line.split_once(':').unwrap();
            (name.to_ascii_lowercase(), value.trim().to_owned())
        };
        Ok(Self {
            status: status.parse().unwrap(),
            headers: lines.map(header).collect(),
            body: bytes[end + 4..].to_vec(),
        })
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    /// The document of a good answer.
    pub(crate) fn json<T: serde::de::DeserializeOwned>(&self) -> T {
        assert_eq!(self.status, 200, "{}", self.text());
        assert_eq!(self.header("content-type"), Some("application/json"));
        assert_eq!(self.header("cache-control"), Some("no-store"));
        serde_json::from_slice(&self.body).unwrap()
    }

    /// The problem, which must be of this kind and whole; gives its detail.
    pub(crate) fn problem(&self, code: ProblemCode) -> String {
        assert_eq!(
            self.header("content-type"),
            Some("application/problem+json"),
            "{}",
            self.text()
        );
        let problem: Problem = serde_json::from_slice(&self.body).unwrap();
        assert_eq!(problem.code, code, "{}", self.text());
        assert_eq!(self.status, code.status());
        let expected = Problem::new(code, problem.detail.clone());
        assert_eq!(problem, expected);
        problem.detail.unwrap_or_default()
    }

    pub(crate) fn verdicts(&self) -> Vec<Verdict> {
        self.json::<UploadAnswer>().verdicts
    }
}

pub(crate) fn counted(contribution: &Contribution) -> Verdict {
    Verdict::Counted {
        id: contribution.id(),
        taps: contribution.taps(),
    }
}

pub(crate) fn already(contribution: &Contribution) -> Verdict {
    Verdict::Already {
        id: contribution.id(),
        taps: contribution.taps(),
    }
}
