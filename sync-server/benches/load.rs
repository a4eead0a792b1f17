//! What one contribution costs the real server over real HTTP, every answer after a durable commit: contributions
//! a second of the server's CPU, and its memory as the ledger grows. With `--soak`: its memory and file handles
//! while everything is asked of it for a while.
//!
//! `cargo bench -p sync-server --bench load -- --help`

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::disallowed_methods,
    missing_docs,
    unreachable_pub,
    dead_code,
    reason = "a benchmark may fail by panicking, measures time, and shares files with others"
)]

#[path = "support/client.rs"]
mod client;
#[path = "../tests/stores/cluster.rs"]
mod cluster;
#[path = "support/process.rs"]
mod process;
#[path = "support/soak.rs"]
mod soak;
mod support;

use std::{
    ops::Range,
    sync::atomic::{AtomicU64, Ordering},
    time::Instant,
};

use clap::{Parser, ValueEnum};
use sync_server::{
    Codes, Founding,
    clock::{Clock as _, SystemClock},
    entropy::SystemEntropy,
    found,
    register::Register,
    store::StoreAddress,
};

use self::{client::Way, process::Server};

/// Contributions that one team gets at most: more would fill the sheets of a week to their cap.
const EACH_TEAM: u64 = 200_000;

/// Contributions before anything is measured: pages, statements and connections are warm then.
const WARM: u64 = 1_000;

/// Sends contributions to a server of its own, and prints what each cost it
#[derive(Parser)]
struct Load {
    /// How many contributions the ledger has at the end of each slice that is measured
    #[arg(long, value_delimiter = ',', default_values_t = [20_000, 100_000, 200_000])]
    until: Vec<u64>,
    /// Contributions in one request
    #[arg(long, default_value_t = 50)]
    together: u64,
    /// Connections that send at once
    #[arg(long, default_value_t = 4)]
    at_once: usize,
    /// A new connection for each request, as devices do that sync now and then; else each is kept
    #[arg(long)]
    new_connections: bool,
    /// Over TLS
    #[arg(long)]
    tls: bool,
    /// Where the ledger is
    #[arg(long, value_enum, default_value_t = Store::Sqlite)]
    store: Store,
    /// Every arrangement of 1 or 50 together, 8 or 64 at once, kept or new connections, plain or TLS
    #[arg(long, conflicts_with_all = ["together", "at_once", "new_connections", "tls"])]
    all: bool,
    /// Ask everything of it for so many seconds, and tell how memory and file handles went
    #[arg(long, value_name = "SECONDS")]
    soak: Option<u64>,
    /// What `cargo bench` says to every benchmark
    #[arg(long, hide = true)]
    bench: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Store {
    Sqlite,
    Postgres,
}

/// How contributions come.
#[derive(Clone, Copy)]
struct Arrangement {
    together: u64,
    at_once: usize,
    kept: bool,
    tls: bool,
}

impl Arrangement {
    /// Every one of `--all`.
    fn all() -> impl Iterator<Item = Self> {
        let connections = [(false, true), (false, false), (true, true), (true, false)];
        connections.into_iter().flat_map(|(tls, kept)| {
            [(50, 8), (50, 64), (1, 8), (1, 64)].map(|(together, at_once)| Self {
                together,
                at_once,
                kept,
                tls,
            })
        })
    }

    fn words(self) -> String {
        format!(
            "{} together, {} at once, {} connections, {}",
            self.together,
            self.at_once,
            if self.kept { "kept" } else { "new" },
            if self.tls { "TLS" } else { "plain" }
        )
    }
}

fn main() {
    let load = Load::parse();
    if let Some(seconds) = load.soak {
        return soak::soak(seconds, load.tls);
    }
    let one = Arrangement {
        together: load.together,
        at_once: load.at_once,
        kept: !load.new_connections,
        tls: load.tls,
    };
    let arrangements: Vec<_> = if load.all {
        Arrangement::all().collect()
    } else {
        vec![one]
    };
    println!("contributions  CPU us each  a CPU-second  a second  resident KiB  at most KiB");
    for arrangement in arrangements {
        println!("{:?}, {}", load.store, arrangement.words());
        measure(load.store, arrangement, &load.until);
    }
}

/// A ledger with as many teams as so many contributions need.
fn teams(address: &StoreAddress, contributions: u64) -> Vec<Codes> {
    let mut register = Register::at(address, &SystemEntropy).unwrap();
    let teams = 0..contributions.div_ceil(EACH_TEAM).max(1);
    teams
        .map(|_| {
            let founding = Founding {
                profile: support::profile(),
                servers: Vec::new(),
                pin: None,
            };
            found(&mut register, &SystemEntropy, &founding).unwrap()
        })
        .collect()
}

fn measure(store: Store, arrangement: Arrangement, until: &[u64]) {
    let folder = tempfile::tempdir().unwrap();
    let cluster = (store == Store::Postgres).then(cluster::Cluster::start);
    let database = cluster.as_ref().map(cluster::Cluster::database);
    let address = match &database {
        None => StoreAddress::Folder(folder.path().to_owned()),
        Some(database) => StoreAddress::Postgres(database.url()),
    };
    let all = until.iter().copied().max().unwrap_or_default();
    let teams = teams(&address, all);
    let url = database.as_ref().map(cluster::Database::text_url);
    if arrangement.tls {
        client::make_certificate(folder.path());
    }
    let server = Server::start(folder.path(), arrangement.tls, url.as_deref());
    let way = if arrangement.tls {
        Way::encrypted(server.address, folder.path())
    } else {
        Way::plain(server.address)
    };
    let mut sent = WARM.min(all / 10);
    send(&way, &teams, arrangement, 0..sent);
    let mut costs = Vec::new();
    for until in until.iter().copied() {
        let (before, began) = (server.cpu_seconds(), Instant::now());
        send(&way, &teams, arrangement, sent..until);
        let (spent, seconds) = (server.cpu_seconds() - before, began.elapsed().as_secs_f64());
        let count = (until - sent) as f64;
        costs.push(spent / count);
        println!(
            "{until:>13}  {:>11.1}  {:>12.0}  {:>8.0}  {:>12}  {:>11}",
            spent / count * 1e6,
            count / spent,
            count / seconds,
            server.resident(),
            server.peak()
        );
        sent = until;
    }
    let (least, most) = costs
        .iter()
        .fold((f64::MAX, 0.0_f64), |(least, most), cost| {
            (least.min(*cost), most.max(*cost))
        });
    if costs.len() > 1 {
        println!(
            "the dearest slice costs {:.2} times the cheapest",
            most / least
        );
    }
}

/// Sends the contributions with these numbers, and checks that each is counted.
fn send(way: &Way, teams: &[Codes], arrangement: Arrangement, numbers: Range<u64>) {
    let next = AtomicU64::new(numbers.start);
    let today = SystemClock.today();
    let one = || {
        let mut kept = None;
        loop {
            let first = next.fetch_add(arrangement.together, Ordering::Relaxed);
            if first >= numbers.end {
                break;
            }
            let last = numbers.end.min(first + arrangement.together);
            let contributions: Vec<_> = (first..last)
                .map(|number| support::contribution(number, today))
                .collect();
            let team = first / arrangement.together % teams.len() as u64;
            let code = &teams[usize::try_from(team).unwrap()].write;
            let client = kept.get_or_insert_with(|| way.connect());
            client.upload(code, &contributions);
            if !arrangement.kept {
                kept = None;
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..arrangement.at_once {
            scope.spawn(one);
        }
    });
}
