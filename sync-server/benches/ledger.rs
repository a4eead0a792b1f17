//! What one contribution costs without disk and network: decode the wire form, check it against the
//! team, add it to the sums.
//!
//! `cargo bench -p sync-server --bench ledger`

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    missing_docs,
    unreachable_pub,
    reason = "a benchmark may fail by panicking"
)]

mod support;

use divan::{Bencher, counter::ItemsCount};
use jiff::civil::date;
use tally::{
    Contribution, TeamProfile,
    ledger::{Ledger, admit},
};

const TODAY: jiff::civil::Date = date(2026, 4, 29);

fn main() {
    divan::main();
}

fn add(ledger: &mut Ledger, profile: &TeamProfile, record: &[u8]) {
    let contribution = Contribution::decode(record).unwrap();
    admit(profile, &contribution, TODAY).unwrap();
    ledger.fold(&contribution).unwrap();
}

/// Figures are for one contribution of five cells: the median is divided by the items.
#[divan::bench(args = [1_000])]
fn decode_check_add(bencher: Bencher<'_, '_>, contributions: usize) {
    let profile = support::profile();
    let records: Vec<_> = (0..contributions as u64)
        .map(|number| support::contribution(number, TODAY).encode())
        .collect();
    bencher
        .counter(ItemsCount::new(contributions))
        .with_inputs(Ledger::default)
        .bench_values(|mut ledger| {
            for record in &records {
                add(&mut ledger, &profile, record);
            }
            ledger
        });
}

#[divan::bench(args = [1_000])]
fn decode_alone(bencher: Bencher<'_, '_>, contributions: usize) {
    let records: Vec<_> = (0..contributions as u64)
        .map(|number| support::contribution(number, TODAY).encode())
        .collect();
    bencher.counter(ItemsCount::new(contributions)).bench(|| {
        records
            .iter()
            .map(|record| Contribution::decode(record).unwrap().taps())
            .sum::<u32>()
    });
}
