//! Whether the server keeps anything of what it was asked: everything is asked of it for a while, and its memory
//! and file handles are looked at as time goes on.

use std::{
    sync::atomic::{AtomicU64, Ordering},
    time::{Duration, Instant},
};

use sync_server::{
    Codes,
    clock::{Clock as _, SystemClock},
    store::StoreAddress,
};
use tally::api::path;

use crate::{
    client::{self, Client, Way, get},
    process::Server,
    support, teams,
};

/// Connections that ask at once.
const AT_ONCE: u64 = 8;

/// Requests on one connection before it is closed and another one opened.
const KEPT: u64 = 20;

/// How often memory and handles are looked at.
const LOOKS: u32 = 40;

/// Asks for so many seconds.
pub fn soak(seconds: u64, tls: bool) {
    let folder = tempfile::tempdir().unwrap();
    let codes = teams(&StoreAddress::Folder(folder.path().to_owned()), 1).remove(0);
    if tls {
        client::make_certificate(folder.path());
    }
    let server = Server::start(folder.path(), tls, None);
    let way = if tls {
        Way::encrypted(server.address, folder.path())
    } else {
        Way::plain(server.address)
    };
    let whole = Duration::from_secs(seconds);
    let (began, asked) = (Instant::now(), AtomicU64::new(0));
    let mut looks = Vec::new();
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                while began.elapsed() < whole {
                    one_connection(&way, &codes, &asked);
                }
            });
        }
        println!("minutes  requests  resident KiB  handles");
        for look in 1..=LOOKS {
            let at = whole * look / LOOKS;
            std::thread::sleep(at.saturating_sub(began.elapsed()));
            let minutes = began.elapsed().as_secs_f64() / 60.0;
            let (resident, handles) = (server.resident(), server.handles());
            looks.push((minutes, resident as f64));
            let asked = asked.load(Ordering::Relaxed);
            println!("{minutes:>7.1}  {asked:>8}  {resident:>12}  {handles:>7}");
        }
    });
    // The first half warms up: SQLite's page caches grow to what they were given.
    let later = &looks[looks.len() / 2..];
    println!(
        "in the second half memory grew by {:.1} KiB a minute; nobody connected: {} handles",
        slope(later),
        settled(&server)
    );
}

/// One connection as a device and a coordinator have it, one after the other.
fn one_connection(way: &Way, codes: &Codes, asked: &AtomicU64) {
    let mut client = way.connect();
    let today = SystemClock.today();
    for _ in 0..KEPT {
        let number = asked.fetch_add(1, Ordering::Relaxed);
        match number % 10 {
            0..5 => {
                let sent: Vec<_> = (number * 5..number * 5 + 5)
                    .map(|number| support::contribution(number, today))
                    .collect();
                client.upload(&codes.write, &sent);
            }
            5 => fine(&mut client, &get(&codes.write, &path::profile(codes.team))),
            6 => {
                let statistics = path::statistics(codes.team);
                let question = format!("{statistics}?group=week,site,kind");
                fine(&mut client, &get(&codes.read, &question));
            }
            7 => {
                let file = path::file(codes.team, "report.xlsx");
                let question = format!("{file}?span={}&mark=internal", today.year());
                fine(&mut client, &get(&codes.read, &question));
            }
            8 => {
                // Nothing that is there, with a key that is none.
                let _ = client.ask(b"GET /v1/teams/x/seals HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer x\r\n\r\n");
            }
            _ => fine(&mut client, &get(&codes.write, &path::seals(codes.team))),
        }
    }
}

fn fine(client: &mut Client, request: &[u8]) {
    let (status, body) = client.ask(request).expect("an answer");
    assert_eq!(status, 200, "{}", String::from_utf8_lossy(&body));
}

/// Handles when all connections are closed: the server takes a moment to see it.
fn settled(server: &Server) -> usize {
    let began = Instant::now();
    let mut least = server.handles();
    while began.elapsed() < Duration::from_secs(7) {
        std::thread::sleep(Duration::from_millis(200));
        least = least.min(server.handles());
    }
    least
}

/// The slope of a line through points, by least squares.
fn slope(points: &[(f64, f64)]) -> f64 {
    let count = points.len() as f64;
    let mean = |of: fn(&(f64, f64)) -> f64| points.iter().map(of).sum::<f64>() / count;
    let (x, y) = (mean(|point| point.0), mean(|point| point.1));
    let over: f64 = points
        .iter()
        .map(|point| (point.0 - x) * (point.1 - y))
        .sum();
    over / points
        .iter()
        .map(|point| (point.0 - x).powi(2))
        .sum::<f64>()
}
