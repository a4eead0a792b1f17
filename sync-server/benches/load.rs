//! What one contribution costs the real server over real HTTP, every answer after a durable commit:
//! contributions a second of the server's CPU, and its memory as the ledger grows.
//!
//! `cargo bench -p sync-server --bench load`

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    missing_docs,
    unreachable_pub,
    reason = "a benchmark may fail by panicking"
)]

mod support;

use std::{
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicU64, Ordering},
};

use sync_server::{
    Codes, Founding,
    clock::{Clock as _, SystemClock},
    entropy::SystemEntropy,
    found,
    register::Register,
};
use tally::{
    api::{Upload, path},
    enrolment::Grant,
};

/// Contributions in one request.
const TOGETHER: u64 = 50;

/// Connections that send at once, each kept open.
const CONNECTIONS: usize = 4;

/// Kernel ticks in a second, the unit of /proc/PID/stat: 100 on every Linux of today
/// (`getconf CLK_TCK`).
const TICKS: f64 = 100.0;

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut register = Register::open(folder.path(), &SystemEntropy).expect("a ledger");
    let founding = Founding {
        profile: support::profile(),
        servers: Vec::new(),
        pin: None,
    };
    let codes = found(&mut register, &SystemEntropy, &founding).expect("a team");
    drop(register);

    let mut server = Server::start(folder.path());
    println!("contributions  CPU us each  contributions a CPU-second  resident KiB");
    let mut sent = 0;
    // The first thousand warm up: pages, statements, connections.
    for until in [1_000, 20_000, 100_000, 200_000] {
        let before = server.cpu_seconds();
        server.send(&codes, sent..until);
        let spent = server.cpu_seconds() - before;
        let count = (until - sent) as f64;
        println!(
            "{until:>13}  {:>11.1}  {:>26.0}  {:>12}",
            spent / count * 1e6,
            count / spent,
            server.resident()
        );
        sent = until;
    }
}

struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn start(folder: &std::path::Path) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_acollida-sync-server"))
            .arg("--data")
            .arg(folder)
            .args(["serve", "--listen", "127.0.0.1:0"])
            // What is measured is what an answer costs, not how many are allowed.
            .env("ACOLLIDA_LIMITS_KEY_PER_SECOND", "0")
            .env("ACOLLIDA_LIMITS_PER_SECOND", "0")
            .stdout(Stdio::piped())
            .spawn()
            .expect("the server starts");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("its output"))
            .read_line(&mut line)
            .expect("its first line");
        let address = line
            .trim()
            .rsplit('/')
            .next()
            .expect("an address")
            .to_owned();
        Self { child, address }
    }

    /// User and system time in seconds (proc(5): fields 14 and 15 of stat).
    fn cpu_seconds(&self) -> f64 {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.child.id())).expect("stat");
        let (_, after_name) = stat.rsplit_once(')').expect("a name in brackets");
        let ticks: u64 = after_name
            .split_whitespace()
            .skip(11)
            .take(2)
            .map(|field| field.parse::<u64>().expect("ticks"))
            .sum();
        ticks as f64 / TICKS
    }

    fn resident(&self) -> u64 {
        let status =
            fs::read_to_string(format!("/proc/{}/status", self.child.id())).expect("status");
        status
            .lines()
            .find_map(|line| line.strip_prefix("VmRSS:"))
            .and_then(|rest| rest.trim().strip_suffix(" kB"))
            .and_then(|kib| kib.trim().parse().ok())
            .expect("resident memory")
    }

    /// Sends the contributions with these numbers, and checks that each is counted.
    fn send(&mut self, codes: &Codes, numbers: std::ops::Range<u64>) {
        let Grant::Write(secret) = &codes.write.grant else {
            unreachable!("the write code grants writing")
        };
        let key = secret
            .write_key(codes.team, codes.write.epoch)
            .expose_text();
        let head = format!(
            "POST {} HTTP/1.1\r\nhost: {}\r\nauthorization: Bearer {key}\r\ncontent-type: application/json\r\n",
            path::contributions(codes.team),
            self.address
        );
        let next = AtomicU64::new(numbers.start);
        let today = SystemClock.today();
        std::thread::scope(|scope| {
            for _ in 0..CONNECTIONS {
                scope.spawn(|| {
                    let mut stream = TcpStream::connect(&self.address).expect("a connection");
                    stream.set_nodelay(true).expect("no delay");
                    let mut answers = BufReader::new(stream.try_clone().expect("a handle"));
                    loop {
                        let first = next.fetch_add(TOGETHER, Ordering::Relaxed);
                        if first >= numbers.end {
                            break;
                        }
                        let contributions: Vec<_> = (first..numbers.end.min(first + TOGETHER))
                            .map(|number| support::contribution(number, today))
                            .collect();
                        let body = Upload::body(&contributions);
                        let mut request =
                            format!("{head}content-length: {}\r\n\r\n", body.len()).into_bytes();
                        request.extend_from_slice(&body);
                        stream.write_all(&request).expect("the request goes out");
                        let answer = read_answer(&mut answers);
                        let counted = answer.matches(r#""answer":"counted""#).count();
                        assert_eq!(counted, contributions.len(), "{answer}");
                    }
                });
            }
        });
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn read_answer(answers: &mut BufReader<TcpStream>) -> String {
    let mut length = 0;
    loop {
        let mut line = String::new();
        answers.read_line(&mut line).expect("a line of the head");
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().expect("a length");
        }
        if line.trim().is_empty() {
            break;
        }
    }
    let mut body = vec![0; length];
    answers.read_exact(&mut body).expect("the body");
    String::from_utf8(body).expect("text")
}
