//! The real server in little memory, while as much is asked of it at once as it takes and more: the largest
//! bodies, exact files and tables of a year of a large team, answers that nobody reads. `tools/small-memory` runs this in
//! a control group whose memory is bounded.
//!
//! `cargo bench -p sync-server --bench crowded -- [GROUP] [SECONDS]`

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
#[path = "support/world.rs"]
mod world;

use std::{
    collections::BTreeMap,
    io::{Read as _, Write as _},
    net::TcpStream,
    path::PathBuf,
    sync::{
        Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use sync_server::{
    Codes,
    clock::{Clock as _, SystemClock},
};
use tally::{
    Contribution, ContributionId, Count, Mark, Period, SheetKey,
    api::{BODY_MAX, CONTRIBUTIONS_PER_REQUEST, path},
};

use self::{
    client::{Way, get},
    process::Server,
    world::World,
};

/// Those who ask at once, of each kind.
const SENDERS: usize = 200;
const READERS: usize = 60;
const DEAF: usize = 200;
const SILENT: usize = 1_000;

fn main() {
    let (mut group, mut seconds) = (None, 60);
    for argument in std::env::args().skip(1) {
        match argument.parse() {
            Ok(number) => seconds = number,
            Err(_) if argument.starts_with('/') => group = Some(PathBuf::from(argument)),
            Err(_) => {}
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let world = World {
        first_year: 2025,
        others: 0,
        full: false,
    };
    let codes = world.write(folder.path());
    let mut server = match &group {
        Some(group) => Server::within(group, folder.path()),
        None => Server::start(folder.path(), false, None),
    };
    let way = Way::plain(server.address);
    let answers: Mutex<BTreeMap<u16, u64>> = Mutex::default();
    let cut = AtomicU64::new(0);
    let whole = Duration::from_secs(seconds);
    let began = Instant::now();
    let ask = |requests: &[Vec<u8>]| {
        while began.elapsed() < whole {
            let mut client = way.connect();
            for request in requests {
                match client.ask(request) {
                    Ok((status, _)) => *answers.lock().unwrap().entry(status).or_default() += 1,
                    Err(_) => {
                        cut.fetch_add(1, Ordering::Relaxed);
                        break;
                    }
                }
            }
        }
    };
    let statistics = path::statistics(codes.team);
    let questions = [
        get(
            &codes.read,
            &path::file(codes.team, "report.xlsx?span=2026&mark=internal"),
        ),
        get(
            &codes.read,
            &path::file(codes.team, "report.csv?span=2026&mark=internal"),
        ),
        get(&codes.read, &format!("{statistics}?group=week,site,kind")),
        get(&codes.read, &statistics),
    ];
    let silent: Vec<_> = (0..SILENT)
        .filter_map(|_| TcpStream::connect(server.address).ok())
        .collect();
    std::thread::scope(|scope| {
        for at in 0..SENDERS {
            let requests = vec![largest(&codes, at as u64)];
            scope.spawn(move || ask(&requests));
        }
        for at in 0..READERS {
            let question = questions[at % questions.len()].clone();
            scope.spawn(move || ask(&[question]));
        }
        for at in 0..DEAF {
            let question = &questions[at % 2];
            let address = server.address;
            // Asks for a file and reads a little of it, slowly.
            scope.spawn(move || {
                while began.elapsed() < whole {
                    let Ok(mut stream) = TcpStream::connect(address) else {
                        continue;
                    };
                    let _ = stream.write_all(question);
                    for _ in 0..20 {
                        let _ = stream.read(&mut [0; 64]);
                        std::thread::sleep(Duration::from_millis(500));
                    }
                }
            });
        }
    });
    drop(silent);
    assert!(server.lives(), "the server was ended: out of memory?");
    let mut client = way.connect();
    let (status, _) = client
        .ask(&get(&codes.read, &path::profile(codes.team)))
        .unwrap();
    assert_eq!(status, 200, "it answers when the crowd is gone");
    println!(
        "{SENDERS} who send {} KiB, {READERS} who read files and tables, {DEAF} who ask for files and do not read them, {SILENT} silent ones, for {seconds} s",
        largest(&codes, 0).len() / 1024
    );
    println!(
        "answers by status: {:?}, cut off: {}",
        answers.into_inner().unwrap(),
        cut.into_inner()
    );
    println!(
        "the server lives and answers; its memory was {} KiB at most, and is {} KiB",
        server.peak(),
        server.resident()
    );
}

/// An upload of as many of the largest contributions as a body takes, padded with what JSON allows between them.
fn largest(codes: &Codes, number: u64) -> Vec<u8> {
    let today = SystemClock.today();
    let sheet = SheetKey {
        period: Period::containing(today).unwrap(),
        site: "site-0".parse().unwrap(),
    };
    let counts: BTreeMap<Mark, Count> = Mark::all()
        .into_iter()
        .map(|mark| (mark, Count { n: 1, c: 0 }))
        .collect();
    let records: Vec<_> = (0..CONTRIBUTIONS_PER_REQUEST as u64)
        .map(|record| {
            let mut id = [0; 16];
            id[..8].copy_from_slice(&number.to_be_bytes());
            id[8..].copy_from_slice(&record.to_be_bytes());
            let of = Contribution::new(
                ContributionId::from_bytes(id),
                sheet.clone(),
                counts.clone(),
            );
            of.unwrap()
        })
        .collect();
    let request = client::upload(&codes.write, &records);
    let end = request
        .windows(4)
        .position(|four| four == b"\r\n\r\n")
        .unwrap()
        + 4;
    let body = &request[end..];
    let mut padded = client::head(&codes.write, BODY_MAX).into_bytes();
    padded.extend_from_slice(&body[..body.len() - 2]);
    padded.resize(padded.len() + BODY_MAX - body.len(), b' ');
    padded.extend_from_slice(b"]}");
    padded
}
