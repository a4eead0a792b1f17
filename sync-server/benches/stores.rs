//! What the two stores carry: contributions of many teams over real HTTP, every answer after a durable commit. One
//! process on an SQLite file; one and two on a PostgreSQL of their own, on this same machine.
//!
//! `cargo bench -p sync-server --bench stores`; with `-- --bound PERCENT`, as root, each server process gets so many
//! hundredths of a processor at most, so that neither load nor database is the narrow place.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::disallowed_methods,
    missing_docs,
    unreachable_pub,
    dead_code,
    reason = "a benchmark may fail by panicking, measures time, and shares a file with the tests"
)]

#[path = "support/bound.rs"]
mod bound;
#[path = "../tests/stores/cluster.rs"]
mod cluster;
mod support;

use std::{
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    path::Path,
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicU64, Ordering},
    time::Instant,
};

use sync_server::{
    Codes, Founding,
    clock::{Clock as _, SystemClock},
    entropy::SystemEntropy,
    found,
    register::Register,
    store::StoreAddress,
};
use tally::{
    api::{Upload, path},
    enrolment::Grant,
};

/// Teams whose devices send at once.
const TEAMS: usize = 64;

/// Contributions in one request: a device that was offline for a day.
const TOGETHER: u64 = 10;

/// Connections that send at once to each process, each kept open.
const CONNECTIONS: usize = 24;

/// Requests that are measured, after a tenth as many that warm up.
const REQUESTS: u64 = 6_000;

/// Kernel ticks in a second, the unit of /proc/PID/stat: 100 on every Linux of today
/// (`getconf CLK_TCK`).
const TICKS: f64 = 100.0;

fn main() {
    let words: Vec<String> = std::env::args().collect();
    let percent = words
        .iter()
        .position(|word| word == "--bound")
        .map(|at| words[at + 1].parse().expect("hundredths of a processor"));
    println!(
        "store       processes  contributions a second  CPU us each: server  database  load  closing a day, ms a team"
    );
    // One writer: bounded, it would tell nothing of two processes.
    if percent.is_none() {
        let folder = tempfile::tempdir().unwrap();
        let file = StoreAddress::Folder(folder.path().to_owned());
        measure("SQLite", &file, None, (1, None), &|| 0.0);
    }
    let cluster = cluster::Cluster::start();
    let mut rates = Vec::new();
    for processes in [1, 2] {
        let database = cluster.database();
        let address = StoreAddress::Postgres(database.url());
        let url = database.text_url();
        let spent = || database_seconds(&cluster.data());
        rates.push(measure(
            "PostgreSQL",
            &address,
            Some(&url),
            (processes, percent),
            &spent,
        ));
    }
    println!("two processes do {:.2} times one", rates[1] / rates[0]);
}

/// Measures one arrangement, of so many processes that get so many hundredths of a processor; gives its contributions
/// a second.
fn measure(
    name: &str,
    address: &StoreAddress,
    url: Option<&str>,
    (processes, percent): (usize, Option<u32>),
    database_seconds: &dyn Fn() -> f64,
) -> f64 {
    let mut register = Register::at(address, &SystemEntropy).unwrap();
    let teams: Vec<Codes> = (0..TEAMS)
        .map(|_| {
            let founding = Founding {
                profile: support::profile(),
                servers: Vec::new(),
                pin: None,
            };
            found(&mut register, &SystemEntropy, &founding).unwrap()
        })
        .collect();
    drop(register);
    let folder = match address {
        StoreAddress::Folder(folder) => folder.clone(),
        StoreAddress::Postgres(_) => tempfile::tempdir().unwrap().keep(),
    };
    let servers: Vec<_> = (0..processes)
        .map(|_| Server::start(&folder, url))
        .collect();
    let bounds: Vec<_> = servers
        .iter()
        .enumerate()
        .filter_map(|(number, server)| {
            let bound = bound::Bound::of(percent?, number);
            bound.hold(server.child.id());
            Some(bound)
        })
        .collect();
    let next = AtomicU64::new(0);
    send(&servers, &teams, &next, REQUESTS / 10);
    let (began, servers_before, database_before, load_before) = (
        Instant::now(),
        cpu(&servers),
        database_seconds(),
        process_seconds(std::process::id()),
    );
    send(&servers, &teams, &next, REQUESTS / 10 + REQUESTS);
    let seconds = began.elapsed().as_secs_f64();
    let count = (REQUESTS * TOGETHER) as f64;
    let (served, stored, sent) = (
        cpu(&servers) - servers_before,
        database_seconds() - database_before,
        process_seconds(std::process::id()) - load_before,
    );
    drop(servers);
    drop(bounds);
    let tomorrow = SystemClock.today().tomorrow().unwrap();
    let mut register = Register::at(address, &SystemEntropy).unwrap();
    let began = Instant::now();
    register.close_day(tomorrow, &SystemEntropy).unwrap();
    let closing = began.elapsed().as_secs_f64() / TEAMS as f64;
    println!(
        "{name:<11} {processes:>9}  {:>22.0}  {:>19.1}  {:>8.1}  {:>4.1}  {:>24.1}",
        count / seconds,
        served / count * 1e6,
        stored / count * 1e6,
        sent / count * 1e6,
        closing * 1e3,
    );
    count / seconds
}

fn cpu(servers: &[Server]) -> f64 {
    servers
        .iter()
        .map(|server| process_seconds(server.child.id()))
        .sum()
}

/// User and system time of a process in seconds (proc(5): fields 14 and 15 of stat).
fn process_seconds(process: u32) -> f64 {
    let Ok(stat) = fs::read_to_string(format!("/proc/{process}/stat")) else {
        return 0.0;
    };
    let (_, after_name) = stat.rsplit_once(')').unwrap();
    let fields = after_name.split_whitespace().skip(11).take(2);
    fields
        .map(|field| field.parse::<f64>().unwrap())
        .sum::<f64>()
        / TICKS
}

/// The same of a PostgreSQL and the processes it started that still run.
fn database_seconds(data: &Path) -> f64 {
    let file = fs::read_to_string(data.join("postmaster.pid")).unwrap();
    let postmaster: u32 = file.lines().next().unwrap().trim().parse().unwrap();
    let children = fs::read_to_string(format!("/proc/{postmaster}/task/{postmaster}/children"));
    let children = children.unwrap_or_default();
    let children = children.split_whitespace().map(|id| id.parse().unwrap());
    children.chain([postmaster]).map(process_seconds).sum()
}

struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn start(folder: &Path, url: Option<&str>) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_acollida-sync-server"))
            .arg("--data")
            .arg(folder)
            .args(["serve", "--listen", "127.0.0.1:0"])
            .env_remove("ACOLLIDA_STORE")
            .envs(url.map(|url| ("ACOLLIDA_STORE", url)))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the server starts");
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        let address = line.trim().rsplit('/').next().unwrap().to_owned();
        Self { child, address }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Sends requests until this many were taken, by connections to each server, and checks that all is counted.
fn send(servers: &[Server], teams: &[Codes], next: &AtomicU64, until: u64) {
    let today = SystemClock.today();
    let keys: Vec<_> = teams
        .iter()
        .map(|codes| {
            let Grant::Write(secret) = &codes.write.grant else {
                unreachable!("the write code grants writing")
            };
            secret
                .write_key(codes.team, codes.write.epoch)
                .expose_text()
        })
        .collect();
    std::thread::scope(|scope| {
        for at in 0..CONNECTIONS {
            let server = &servers[at % servers.len()];
            let keys = &keys;
            scope.spawn(move || {
                let mut stream = TcpStream::connect(&server.address).unwrap();
                stream.set_nodelay(true).unwrap();
                let mut answers = BufReader::new(stream.try_clone().unwrap());
                loop {
                    let request = next.fetch_add(1, Ordering::Relaxed);
                    if request >= until {
                        break;
                    }
                    let team = usize::try_from(request).unwrap() % teams.len();
                    let contributions: Vec<_> = (request * TOGETHER..(request + 1) * TOGETHER)
                        .map(|number| support::contribution(number, today))
                        .collect();
                    let body = Upload::body(&contributions);
                    let mut bytes = format!(
                        "POST {} HTTP/1.1\r\nhost: {}\r\nauthorization: Bearer {}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
                        path::contributions(teams[team].team),
                        server.address,
                        keys[team],
                        body.len()
                    )
                    .into_bytes();
                    bytes.extend_from_slice(&body);
                    stream.write_all(&bytes).unwrap();
                    let answer = read_answer(&mut answers);
                    let counted = answer.matches(r#""answer":"counted""#).count();
                    assert_eq!(counted, contributions.len(), "{answer}");
                }
            });
        }
    });
}

fn read_answer(answers: &mut BufReader<TcpStream>) -> String {
    let mut length = 0;
    loop {
        let mut line = String::new();
        answers.read_line(&mut line).unwrap();
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap();
        }
        if line.trim().is_empty() {
            break;
        }
    }
    let mut body = vec![0; length];
    answers.read_exact(&mut body).unwrap();
    String::from_utf8(body).unwrap()
}
