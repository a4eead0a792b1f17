//! What an overview costs: a year of one city, beside the year before, from the request to the last byte.
//!
//! `cargo bench -p sync-server --bench pages`

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::disallowed_methods,
    missing_docs,
    unreachable_pub,
    reason = "a benchmark may fail by panicking"
)]

#[path = "support/served.rs"]
mod served;

use std::{collections::BTreeMap, sync::Arc};

use divan::Bencher;
use jiff::civil::{Date, date};
use sync_server::{
    Founding,
    entropy::SystemEntropy,
    event::Log,
    found,
    ledger::{LedgerStore as _, Refreshing},
    register::Register,
    sqlite::SqliteLedger,
};
use tally::{
    Cell, Contribution, ContributionId, Count, Kind, Mark, Period, Service, SheetKey, Site,
    SiteCode, TeamProfile,
};

use served::Served;

const SITES: u64 = 50;
const TODAY: Date = date(2026, 12, 31);

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
    served: Served,
    _folder: tempfile::TempDir,
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
        Self {
            served: Served::start(folder.path(), &codes, TODAY),
            _folder: folder,
        }
    }

    fn get(&self, path: &str) -> Vec<u8> {
        self.served.page(path)
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
