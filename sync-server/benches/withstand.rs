//! How long the real server bears a crowd that is silent or slow on purpose, and how fast it answers others
//! meanwhile.
//!
//! `cargo bench -p sync-server --bench withstand`, with another number of them: `-- 3000`

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
#[path = "support/process.rs"]
mod process;
#[path = "../tests/made/slow.rs"]
mod slow;
mod support;

use std::{
    sync::mpsc,
    time::{Duration, Instant},
};

use sync_server::{
    Founding,
    clock::{Clock as _, SystemClock},
    entropy::SystemEntropy,
    found,
    register::Register,
};
use tally::api::path;

use self::{client::get, process::Server, slow::Way};

fn main() {
    let count = std::env::args()
        .skip(1)
        .find_map(|argument| argument.parse().ok());
    let count: usize = count.unwrap_or(1_000);
    // Each is a file handle, here and there.
    let _ = rustix::process::setrlimit(
        rustix::process::Resource::Nofile,
        rustix::process::Rlimit {
            maximum: rustix::process::getrlimit(rustix::process::Resource::Nofile).maximum,
            current: rustix::process::getrlimit(rustix::process::Resource::Nofile).maximum,
        },
    );
    println!(
        "of {count}          last gone after, s   others: answered   p50 ms   p99 ms   worst ms"
    );
    measure(
        "plain",
        count,
        &[Way::Silent, Way::Headers, Way::Body],
        false,
    );
    measure("TLS", count, &[Way::Silent, Way::Handshake], true);
}

fn measure(name: &str, count: usize, ways: &[Way], tls: bool) {
    let folder = tempfile::tempdir().unwrap();
    let mut register = Register::open(folder.path(), &SystemEntropy).unwrap();
    let founding = Founding {
        profile: support::profile(),
        servers: Vec::new(),
        pin: None,
    };
    let codes = found(&mut register, &SystemEntropy, &founding).unwrap();
    drop(register);
    if tls {
        client::make_certificate(folder.path());
    }
    let server = Server::start(folder.path(), tls, None);
    let way = if tls {
        client::Way::encrypted(server.address, folder.path())
    } else {
        client::Way::plain(server.address)
    };
    let mut head = client::head(&codes.write, 100_000).into_bytes();
    head.push(b'{');
    let (_keep, ended) = mpsc::channel();
    let (finished, over) = mpsc::channel::<()>();
    let times = (Duration::from_millis(500), Duration::from_secs(60));
    let today = SystemClock.today();
    let mut waits = Vec::new();
    let borne = std::thread::scope(|scope| {
        let (address, head) = (server.address, &head);
        let crowd = scope.spawn(move || {
            let borne = slow::crowd(address, ways, count, head, times, &ended);
            drop(finished);
            borne
        });
        let mut number = 0;
        // As a device does it: it connects, sends what it has and reads one thing.
        while over.recv_timeout(Duration::from_millis(10)) == Err(mpsc::RecvTimeoutError::Timeout) {
            let began = Instant::now();
            let mut client = way.connect();
            client.upload(&codes.write, &[support::contribution(number, today)]);
            waits.push(began.elapsed());
            let began = Instant::now();
            let (status, _) = client
                .ask(&get(&codes.write, &path::profile(codes.team)))
                .unwrap();
            assert_eq!(status, 200);
            waits.push(began.elapsed());
            number += 1;
        }
        crowd.join().unwrap()
    });
    waits.sort_unstable();
    let at = |part: f64| {
        let place = (waits.len() as f64 * part) as usize;
        waits[place.min(waits.len() - 1)].as_secs_f64() * 1e3
    };
    println!(
        "{name:<6} {:>5} gone  {:>18.1}  {:>17}  {:>7.1}  {:>7.1}  {:>9.1}",
        borne.closed.len(),
        borne
            .closed
            .last()
            .map_or(0.0, |(_, after)| after.as_secs_f64()),
        waits.len(),
        at(0.5),
        at(0.99),
        at(1.0)
    );
    for of in ways {
        let mut after: Vec<_> = borne
            .closed
            .iter()
            .filter(|(way, _)| way == of)
            .map(|(_, after)| after.as_secs_f64())
            .collect();
        after.sort_by(f64::total_cmp);
        if let (Some(first), Some(last)) = (after.first(), after.last()) {
            println!(
                "       {of:?}: {} gone after {first:.1} to {last:.1} s",
                after.len()
            );
        }
    }
    assert_eq!(borne.left, 0, "some are there still");
}
