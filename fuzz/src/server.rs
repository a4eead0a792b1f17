//! What the server holds to, whatever it is told: each request gets an answer of HTTP or none, and never one that
//! says that the server broke. Called by a fuzzer and by the server's own tests alike.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Arc, OnceLock},
};

use jiff::civil::{Date, date};
use sync_server::{
    Answering, Codes, Founding, Limits, Settings,
    clock::Clock,
    config,
    entropy::{Entropy, NoEntropy},
    event::Log,
    found,
    register::Register,
};
use tally::{Site, TeamProfile, enrolment::Grant};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _, duplex},
    runtime::Runtime,
};

use super::seeds::Target;

/// Every target of this file: its name, which the folder of its seeds has too, and what it feeds.
pub const TARGETS: &[Target] = &[("configuration", configuration), ("http", http)];

/// The longest input that is told the server: a little more than it takes.
const LONGEST: usize = 2 << 20;

/// A configuration file: it is taken, or every mistake is named.
pub fn configuration(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    if let Err(wrong) = config::read_from("sync-server.toml", text, &BTreeMap::new()) {
        assert!(!wrong.to_string().is_empty());
    }
}

/// All that comes on one connection: requests, or anything else. Words in braces stand for what only this server
/// knows: `{team}`, and keys and a session of that team, `{write}`, `{read}`, `{admin}`, `{cookie}`.
pub fn http(bytes: &[u8]) {
    let server = SERVER.get_or_init(Served::start);
    let answer = server.told(&server.filled_in(bytes));
    let answer = String::from_utf8_lossy(&answer);
    // Who speaks HTTP/1.0 is answered in it.
    let status = ["HTTP/1.1 ", "HTTP/1.0 "]
        .iter()
        .find_map(|version| answer.strip_prefix(version));
    assert!(answer.is_empty() || status.is_some(), "{answer}");
    assert!(
        !status.is_some_and(|status| status.starts_with("500")),
        "{answer}"
    );
}

/// Closes the server of [`http`], if it was asked, and removes its folder.
pub fn close() {
    if let Some(server) = SERVER.get() {
        server.answering.close();
        // What is left of it is in the folder for what is temporary.
        let _ = std::fs::remove_dir_all(&server.folder);
    }
}

static SERVER: OnceLock<Served> = OnceLock::new();

/// A server with one team, in a folder of its own, on a day that stays.
struct Served {
    folder: PathBuf,
    answering: Answering,
    runtime: Runtime,
    words: Vec<(&'static str, String)>,
}

impl Served {
    fn start() -> Self {
        let folder = tempfile::tempdir().expect("a folder").keep();
        let codes = founded(&folder);
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .expect("threads");
        let settings = Settings {
            limits: Limits {
                key_per_second: None,
                per_second: None,
                ..Limits::default()
            },
            clock: Arc::new(Standing),
            entropy: Arc::new(Sequence::default()),
            log: Log::to(|_, _| {}),
            ..Settings::new(&folder)
        };
        let answering = runtime.block_on(Answering::open(settings));
        let mut served = Self {
            folder,
            answering: answering.expect("a ledger"),
            runtime,
            words: words(&codes),
        };
        let cookie = served.sign_in(&codes);
        served.words.push(("{cookie}", cookie));
        served
    }

    fn sign_in(&self, codes: &Codes) -> String {
        let body = format!("code={}", codes.read);
        let request = format!(
            "POST /sign-in HTTP/1.1\r\nhost: localhost\r\nsec-fetch-site: same-origin\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        );
        let answer = String::from_utf8(self.told(request.as_bytes())).expect("text");
        let cookie = answer.split("set-cookie: ").nth(1).expect("a session");
        cookie.split(';').next().unwrap_or_default().to_owned()
    }

    /// The bytes with what stands for the server's own words put in.
    fn filled_in(&self, bytes: &[u8]) -> Vec<u8> {
        let mut rest = bytes.get(..LONGEST).unwrap_or(bytes);
        let mut filled = Vec::with_capacity(rest.len());
        while let Some(first) = rest.first() {
            let known = self
                .words
                .iter()
                .find_map(|(word, is)| Some((rest.strip_prefix(word.as_bytes())?, is)));
            if let Some((after, is)) = known {
                filled.extend_from_slice(is.as_bytes());
                rest = after;
            } else {
                filled.push(*first);
                rest = &rest[1..];
            }
        }
        filled
    }

    /// What the server says to these bytes, after which nothing more comes.
    fn told(&self, bytes: &[u8]) -> Vec<u8> {
        self.runtime.block_on(async {
            let (ours, theirs) = duplex(64 * 1024);
            let (mut answers, mut says) = tokio::io::split(ours);
            let mut said = Vec::new();
            let saying = async {
                // The server may have heard enough before all is said.
                let _ = says.write_all(bytes).await;
                let _ = says.shutdown().await;
            };
            let hearing = answers.read_to_end(&mut said);
            let _ = tokio::join!(self.answering.converse(theirs), saying, hearing);
            said
        })
    }
}

fn words(codes: &Codes) -> Vec<(&'static str, String)> {
    let key = |grant: &Grant| match grant {
        Grant::Write(secret) => secret
            .write_key(codes.team, codes.write.epoch)
            .expose_text(),
        Grant::Read(key) | Grant::Admin(key) => key.expose_text(),
    };
    vec![
        ("{team}", codes.team.to_string()),
        ("{write}", key(&codes.write.grant)),
        ("{read}", key(&codes.read.grant)),
        ("{admin}", key(&codes.admin.grant)),
    ]
}

fn founded(folder: &Path) -> Codes {
    let entropy = Sequence::default();
    let mut register = Register::open(folder, &entropy).expect("a ledger");
    let mut profile = TeamProfile::new("Taula".to_owned());
    profile.sites = ["raval", "besos"]
        .map(|code| Site {
            code: code.parse().expect("a code"),
            label: code.to_uppercase(),
        })
        .to_vec();
    profile.publishing.public_page = true;
    let founding = Founding {
        profile,
        servers: Vec::new(),
        pin: None,
    };
    found(&mut register, &entropy, &founding).expect("a team")
}

/// A clock that stands.
struct Standing;

impl Clock for Standing {
    fn today(&self) -> Date {
        date(2026, 4, 29)
    }
}

/// Draws that are the same in each run.
#[derive(Default)]
struct Sequence(std::sync::Mutex<u8>);

impl Entropy for Sequence {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoEntropy> {
        let mut last = self.0.lock().expect("no panic holds it");
        for byte in bytes {
            *last = last.wrapping_mul(5).wrapping_add(113);
            *byte = *last;
        }
        Ok(())
    }
}
