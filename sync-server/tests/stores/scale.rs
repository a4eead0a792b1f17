//! The simulation on paper of `docs/SCALING.md`, computed: what ten thousand cities with a hundred devices each ask
//! of a ledger, so that the page's figures follow from its assumptions.

use std::{fs, path::PathBuf};

/// What is assumed.
struct Fleet {
    cities: u64,
    devices: u64,
    /// Contributions a device sends on a day: one for each sync that found something new.
    contributions: u64,
    /// The part of a day's that comes in its busiest hour: one in so many.
    peak: u64,
    /// Sites of a city, cells that one of them counts in a period, and periods in a year.
    sites: u64,
    cells: u64,
    periods: u64,
    /// Days for which the ids of contributions are held.
    held: u64,
}

const FLEET: Fleet = Fleet {
    cities: 10_000,
    devices: 100,
    contributions: 3,
    peak: 6,
    sites: 10,
    cells: 30,
    periods: 64,
    held: 395,
};

/// Bytes of one row with its key, as `a_row_takes_as_much_as_the_page_says` measures them.
const BYTES_OF_ID: u64 = 190;
const BYTES_OF_SUM: u64 = 190;

fn with_commas(number: u64) -> String {
    let digits = number.to_string();
    let parts: Vec<_> = digits
        .as_bytes()
        .rchunks(3)
        .rev()
        .map(|part| String::from_utf8_lossy(part))
        .collect();
    parts.join(",")
}

fn page() -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../docs/SCALING.md");
    fs::read_to_string(path).unwrap()
}

#[test]
fn the_page_s_figures_follow_from_its_assumptions() {
    let page = page();
    let fleet = FLEET;
    let daily = fleet.cities * fleet.devices * fleet.contributions;
    let ids = daily * fleet.held;
    let sums = fleet.cities * fleet.sites * fleet.cells * fleet.periods;
    for (what, number) in [
        ("devices", fleet.cities * fleet.devices),
        ("contributions a day", daily),
        (
            "contributions a second in the busiest hour",
            daily / fleet.peak / 3_600,
        ),
        ("ids held", ids),
        ("ids held of one city", ids / fleet.cities),
        ("gigabytes of ids", ids * BYTES_OF_ID / 1_000_000_000),
        (
            "megabytes of ids of one city",
            ids / fleet.cities * BYTES_OF_ID / 1_000_000,
        ),
        ("sums a year", sums),
        (
            "gigabytes of sums a year",
            sums * BYTES_OF_SUM / 1_000_000_000,
        ),
    ] {
        let line = format!("| {what} | {} |", with_commas(number));
        assert!(page.contains(&line), "the page lacks: {line}");
    }
}

#[test]
fn a_row_takes_as_much_as_the_page_says() {
    let database = crate::cluster::shared().database();
    let address = sync_server::store::StoreAddress::Postgres(database.url());
    let entropy = sync_server::entropy::SystemEntropy;
    drop(sync_server::register::Register::at(&address, &entropy).unwrap());
    // In the order of their keys, and so with pages as full as they get; the page says so.
    database.execute(
        "INSERT INTO counted (team, period, id, taps)
         SELECT decode('0707070707070707', 'hex'), '2026-04/W18', decode(md5(CAST(n AS text)), 'hex'), 12
         FROM generate_series(1, 20000) AS numbers (n);
         INSERT INTO total (team, period, site, cell, n, c)
         SELECT decode('0707070707070707', 'hex'), '2026-04/W18', 'site-' || n / 30, n % 30, 12, 0
         FROM generate_series(1, 20000) AS numbers (n)",
    );
    for (table, most) in [("counted", BYTES_OF_ID), ("total", BYTES_OF_SUM)] {
        let size = database.execute(&format!("SELECT pg_total_relation_size('{table}') / 20000"));
        let size: u64 = size[0][0].parse().unwrap();
        assert!(
            size <= most && size * 2 > most,
            "{table}: {size} bytes a row"
        );
    }
}
