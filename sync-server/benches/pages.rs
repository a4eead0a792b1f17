//! What an overview costs: a year of one city, beside the year before, from the request to the last byte.
//!
//! `cargo bench -p sync-server --bench pages`

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    missing_docs,
    unreachable_pub,
    reason = "a benchmark may fail by panicking"
)]

use std::{
    collections::BTreeMap,
    io::{Read as _, Write as _},
    net::{SocketAddr, TcpStream},
    sync::Arc,
};

use divan::Bencher;
use jiff::civil::{Date, date};
use sync_server::{
    Founding, Settings,
    clock::Clock,
    entropy::SystemEntropy,
    event::Log,
    found, launch,
    ledger::{LedgerStore as _, Refreshing},
    register::Register,
    sqlite::SqliteLedger,
};
use tally::{
    Cell, Contribution, ContributionId, Count, Kind, Mark, Period, Service, SheetKey, Site,
    SiteCode, TeamProfile,
};

const SITES: u64 = 50;
const TODAY: Date = date(2026, 12, 31);

struct Today;

impl Clock for Today {
    fn today(&self) -> Date {
        TODAY
    }
}

fn main() {
    divan::main();
}

/// A city in which each site gives one service and counts it in every age band and outcome.
#[divan::bench]
fn overview_of_a_year_of_a_city(bencher: Bencher<'_, '_>) {
    let city = City::filled(|site, cell| {
        let services = Service::ALL;
        services[usize::try_from(site).unwrap() % services.len()] == cell.kind.service()
    });
    bencher.bench(|| city.get("?span=2026"));
}

/// The same city, one month.
#[divan::bench]
fn overview_of_a_month_of_a_city(bencher: Bencher<'_, '_>) {
    let city = City::filled(|site, cell| {
        let services = Service::ALL;
        services[usize::try_from(site).unwrap() % services.len()] == cell.kind.service()
    });
    bencher.bench(|| city.get("?span=2026-10"));
}

/// A city in which every site counts something in every box of the sheet in every week.
#[divan::bench(sample_count = 20)]
fn overview_of_a_year_with_every_box_full(bencher: Bencher<'_, '_>) {
    let city = City::filled(|_, _| true);
    bencher.bench(|| city.get("?span=2026"));
}

/// A page without figures: what signing in, words and templates cost.
#[divan::bench]
fn method(bencher: Bencher<'_, '_>) {
    let city = City::filled(|_, _| false);
    bencher.bench(|| city.get("/method"));
}

/// A running server with two years of counts.
struct City {
    address: SocketAddr,
    team: String,
    cookie: String,
    _folder: tempfile::TempDir,
    _runtime: tokio::runtime::Runtime,
}

impl City {
    fn filled(counts: impl Fn(u64, &Cell) -> bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut profile = TeamProfile::new("City".to_owned());
        profile.kinds = Kind::ALL.to_vec();
        profile.sites = (0..SITES)
            .map(|number| Site {
                code: code(number),
                label: format!("Site {number}"),
            })
            .collect();
        let founding = Founding {
            profile,
            servers: Vec::new(),
            pin: None,
        };
        let codes = {
            let mut register = Register::open(folder.path(), &SystemEntropy).unwrap();
            found(&mut register, &SystemEntropy, &founding).unwrap()
        };
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()
            .unwrap();
        let ledger =
            SqliteLedger::open(folder.path(), &SystemEntropy, &Log::to(|_, _| {})).unwrap();
        let mut id = 0_u128;
        for period in Period::covering(date(2025, 1, 1), TODAY) {
            let sheets = (0..SITES)
                .filter_map(|site| {
                    id += 1;
                    sheet(id, site, period, &counts)
                })
                .collect();
            let receipt = ledger.count(codes.team, sheets, period.last_day());
            for outcome in runtime.block_on(receipt).unwrap().outcomes {
                assert_eq!(outcome, sync_server::ledger::Outcome::Counted);
            }
        }
        let closed = ledger.close_day(TODAY, Refreshing::Daily, Arc::new(SystemEntropy));
        runtime.block_on(closed).unwrap();
        ledger.close();
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let address = listener.local_addr().unwrap();
        let settings = Settings {
            clock: Arc::new(Today),
            log: Log::to(|_, _| {}),
            ..Settings::new(folder.path())
        };
        runtime.spawn(async move {
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            launch(settings, listener, std::future::pending()).await
        });
        let body = format!("code={}", codes.read);
        let answer = ask(
            address,
            &format!(
                "POST /sign-in HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\nsec-fetch-site: same-origin\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
                body.len()
            ),
        );
        let cookie = answer.split("set-cookie: ").nth(1).expect("a session");
        Self {
            address,
            team: codes.team.to_string(),
            cookie: cookie.split(';').next().unwrap().to_owned(),
            _folder: folder,
            _runtime: runtime,
        }
    }

    fn get(&self, path: &str) -> String {
        let Self { team, cookie, .. } = self;
        let answer = ask(
            self.address,
            &format!(
                "GET /teams/{team}{path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncookie: {cookie}\r\n\r\n"
            ),
        );
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        answer
    }
}

fn code(number: u64) -> SiteCode {
    format!("site-{number}").parse().unwrap()
}

/// One to nine contacts in each of the boxes that the site counts.
fn sheet(
    id: u128,
    site: u64,
    period: Period,
    counts: &impl Fn(u64, &Cell) -> bool,
) -> Option<Contribution> {
    let marks: BTreeMap<Mark, Count> = Cell::all()
        .into_iter()
        .filter(|cell| counts(site, cell))
        .zip(1_u32..)
        .map(|(cell, number)| {
            let n = 1 + number % 9;
            (Mark::Cell(cell), Count { n, c: 0 })
        })
        .collect();
    if marks.is_empty() {
        return None;
    }
    let sheet = SheetKey {
        period,
        site: code(site),
    };
    Some(Contribution::new(ContributionId::from_bytes(id.to_be_bytes()), sheet, marks).unwrap())
}

fn ask(address: SocketAddr, request: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}
