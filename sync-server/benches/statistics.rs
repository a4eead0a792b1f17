//! What a question, a page and a file cost over HTTP, from the request to the last byte: of one city for a
//! year, beside the year before; of a city in which every site fills every box of the sheet every week; and
//! of that first city among a hundred teams after ten years, in one file.
//!
//! `cargo bench -p sync-server --bench statistics`

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    missing_docs,
    unreachable_pub,
    reason = "a benchmark may fail by panicking"
)]

#[path = "support/served.rs"]
mod served;
#[path = "support/world.rs"]
mod world;

use std::{
    path::PathBuf,
    sync::{Mutex, OnceLock},
};

use divan::Bencher;

use served::Served;
use world::{TODAY, World};

/// Which ledger.
#[derive(Clone, Copy, Debug)]
enum Which {
    /// 50 sites of one service each, all its kinds, 4 age bands, 2 outcomes; two years.
    City,
    /// The same among 99 other teams, ten years.
    Decade,
    /// 50 sites that fill every box of the sheet in every week; two years.
    EveryBox,
}

use Which::{City, Decade, EveryBox};

const ALL: [Which; 3] = [City, Decade, EveryBox];

struct Made {
    served: Served,
    folder: tempfile::TempDir,
}

static MADE: [OnceLock<Made>; 3] = [OnceLock::new(), OnceLock::new(), OnceLock::new()];

impl Which {
    /// Made when first asked, once for all measurements.
    fn served(self) -> &'static Served {
        let world = match self {
            City => World {
                first_year: 2025,
                others: 0,
                full: false,
            },
            Decade => World {
                first_year: 2017,
                others: 99,
                full: false,
            },
            EveryBox => World {
                first_year: 2025,
                others: 0,
                full: true,
            },
        };
        let made = MADE[self as usize].get_or_init(|| {
            let folder = tempfile::tempdir().unwrap();
            let codes = world.write(folder.path());
            let served = Served::start(folder.path(), &codes, TODAY);
            Made { served, folder }
        });
        &made.served
    }

    fn ledger(self) -> PathBuf {
        let made = MADE[self as usize].get().expect("is made");
        made.folder.path().join("ledger.sqlite3")
    }
}

fn main() {
    divan::main();
    // What a static holds is not dropped.
    for made in MADE.iter().filter_map(OnceLock::get) {
        let _ = std::fs::remove_dir_all(made.folder.path());
    }
}

fn question(bencher: Bencher<'_, '_>, which: Which, query: &str) {
    let served = which.served();
    bencher.bench(|| served.api(&format!("/statistics?{query}")));
}

fn page(bencher: Bencher<'_, '_>, which: Which, path: &str) {
    let served = which.served();
    bencher.bench(|| served.page(path));
}

fn file(bencher: Bencher<'_, '_>, which: Which, path: &str) {
    let served = which.served();
    bencher.bench(|| served.api(&format!("/files/{path}")));
}

#[divan::bench_group(sample_count = 30, sample_size = 1)]
mod questions {
    use super::*;

    #[divan::bench(args = ALL)]
    fn by_week(bencher: Bencher<'_, '_>, which: Which) {
        question(bencher, which, "group=week&from=2026-01-01&to=2026-12-31");
    }

    #[divan::bench(args = ALL)]
    fn by_month(bencher: Bencher<'_, '_>, which: Which) {
        question(bencher, which, "group=month&from=2026-01-01&to=2026-12-31");
    }

    #[divan::bench(args = ALL)]
    fn by_site(bencher: Bencher<'_, '_>, which: Which) {
        question(bencher, which, "group=site&from=2026-01-01&to=2026-12-31");
    }

    #[divan::bench(args = ALL)]
    fn by_kind_and_band(bencher: Bencher<'_, '_>, which: Which) {
        question(
            bencher,
            which,
            "group=kind,band&from=2026-01-01&to=2026-12-31",
        );
    }

    #[divan::bench(args = ALL)]
    fn one_kind_at_one_site_by_month(bencher: Bencher<'_, '_>, which: Which) {
        question(
            bencher,
            which,
            "group=month&kind=food.meal&site=site-3&from=2026-01-01&to=2026-12-31",
        );
    }

    #[divan::bench(args = ALL)]
    fn late(bencher: Bencher<'_, '_>, which: Which) {
        question(
            bencher,
            which,
            "measure=late&group=week&from=2026-01-01&to=2026-12-31",
        );
    }

    /// Somebody counts all the time; sums stay what they were at the last refresh.
    #[divan::bench(args = ALL)]
    fn by_month_after_a_write(bencher: Bencher<'_, '_>, which: Which) {
        let table = "CREATE TABLE IF NOT EXISTS written (n INTEGER)";
        by_month_after(bencher, which, table, "INSERT INTO written VALUES (1)");
    }

    /// The first of a day: nothing is kept from the question before. The life of the ledger stands for the day.
    #[divan::bench(args = ALL)]
    fn by_month_first_of_a_day(bencher: Bencher<'_, '_>, which: Which) {
        let another = "UPDATE ledger SET incarnation = randomblob(8)";
        by_month_after(bencher, which, "", another);
    }

    fn by_month_after(
        bencher: Bencher<'_, '_>,
        which: Which,
        first: &str,
        each_time: &'static str,
    ) {
        let served = which.served();
        let writer = rusqlite::Connection::open(which.ledger()).unwrap();
        writer.execute_batch(first).unwrap();
        let writer = Mutex::new(writer);
        bencher
            .with_inputs(|| writer.lock().unwrap().execute(each_time, []).unwrap())
            .bench_values(|_| served.api("/statistics?group=month&from=2026-01-01&to=2026-12-31"));
    }

    #[divan::bench(args = ALL)]
    fn running_week(bencher: Bencher<'_, '_>, which: Which) {
        question(
            bencher,
            which,
            "group=site,kind&from=2026-12-28&to=2026-12-31",
        );
    }
}

#[divan::bench_group(sample_count = 30, sample_size = 1)]
mod pages {
    use super::*;

    #[divan::bench(args = ALL)]
    fn overview_of_a_year(bencher: Bencher<'_, '_>, which: Which) {
        page(bencher, which, "?span=2026");
    }

    #[divan::bench(args = ALL)]
    fn overview_of_a_month(bencher: Bencher<'_, '_>, which: Which) {
        page(bencher, which, "?span=2026-10");
    }

    #[divan::bench(args = ALL)]
    fn one_site(bencher: Bencher<'_, '_>, which: Which) {
        page(bencher, which, "/sites/site-3?span=2026");
    }

    #[divan::bench(args = ALL)]
    fn over_time(bencher: Bencher<'_, '_>, which: Which) {
        page(bencher, which, "/trend?span=2026");
    }

    #[divan::bench(args = ALL)]
    fn downloads(bencher: Bencher<'_, '_>, which: Which) {
        page(bencher, which, "/downloads?span=2026-10");
    }

    #[divan::bench(args = ALL)]
    fn method(bencher: Bencher<'_, '_>, which: Which) {
        page(bencher, which, "/method");
    }
}

#[divan::bench_group(sample_count = 10, sample_size = 1)]
mod files {
    use super::*;

    #[divan::bench(args = ALL)]
    fn workbook_of_a_year(bencher: Bencher<'_, '_>, which: Which) {
        file(bencher, which, "report.xlsx?span=2026&mark=internal");
    }

    #[divan::bench(args = ALL)]
    fn released_workbook_of_a_year(bencher: Bencher<'_, '_>, which: Which) {
        file(bencher, which, "report.xlsx?span=2025&mark=released");
    }

    #[divan::bench(args = ALL)]
    fn comma_separated_year(bencher: Bencher<'_, '_>, which: Which) {
        file(bencher, which, "report.csv?span=2026&mark=internal");
    }
}
