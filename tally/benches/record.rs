//! What one record costs: encoding, decoding, adding, tabulating.
#![expect(
    clippy::unwrap_used,
    reason = "a benchmark that cannot be set up should stop"
)]

use std::{collections::BTreeMap, hint::black_box};

use divan::{Bencher, counter::ItemsCount};
use tally::{
    Cell, Contribution, ContributionId, Count, Kind, Period, SheetKey,
    ledger::Ledger,
    statistics::{Dimension, Question, Row, Table, tabulate},
};

fn main() {
    divan::main();
}

const SITES: u32 = 20;
const WEEKS: u32 = 52;

fn sheet(number: u32) -> SheetKey {
    let week = number / SITES % WEEKS;
    let monday =
        jiff::civil::date(2026, 1, 5).saturating_add(jiff::Span::new().weeks(i64::from(week)));
    SheetKey {
        period: Period::containing(monday).unwrap(),
        site: format!("site-{}", number % SITES).parse().unwrap(),
    }
}

/// A contribution of five cells, one with a correction: a shift's work.
fn five_cells(number: u32) -> Contribution {
    let kinds = [
        Kind::Meal,
        Kind::Parcel,
        Kind::Drink,
        Kind::Consult,
        Kind::Legal,
    ];
    let counts: BTreeMap<_, _> = (1..)
        .zip(kinds)
        .map(|(place, kind)| {
            (
                Cell::given(kind),
                Count {
                    n: place * 3,
                    c: u32::from(place == 5),
                },
            )
        })
        .collect();
    let mut id = [0x5a; 16];
    // Spread as random ids are, so that they fall anywhere in the ledger.
    id[..4].copy_from_slice(&number.wrapping_mul(0x9e37_79b9).to_be_bytes());
    Contribution::new(ContributionId::from_bytes(id), sheet(number), counts).unwrap()
}

#[divan::bench]
fn encode(bencher: Bencher) {
    let contribution = five_cells(1);
    bencher
        .counter(ItemsCount::new(1_u32))
        .bench(|| black_box(&contribution).encode());
}

#[divan::bench]
fn decode(bencher: Bencher) {
    let bytes = five_cells(1).encode();
    bencher
        .counter(ItemsCount::new(1_u32))
        .bench(|| Contribution::decode(black_box(&bytes)));
}

/// A thousand new records into a ledger of 100,000.
#[divan::bench(sample_count = 20)]
fn decode_and_fold_1_000_into_100_000(bencher: Bencher) {
    let mut ledger = Ledger::default();
    for number in 0..100_000 {
        ledger.fold(&five_cells(number)).unwrap();
    }
    let arriving: Vec<_> = (100_000..101_000)
        .map(|number| five_cells(number).encode())
        .collect();
    bencher
        .counter(ItemsCount::new(arriving.len()))
        .with_inputs(|| ledger.clone())
        .bench_refs(|ledger| {
            for bytes in &arriving {
                ledger.fold(&Contribution::decode(bytes).unwrap()).unwrap();
            }
            ledger.len()
        });
}

#[divan::bench(sample_count = 20)]
fn tabulate_100_000_rows_by_week_and_service(bencher: Bencher) {
    let cells = Cell::all();
    let rows: Vec<_> = (0..)
        .flat_map(|number| cells.iter().map(move |cell| (number, *cell)))
        .take(100_000)
        .map(|(number, cell)| Row {
            sheet: sheet(number),
            cell,
            contacts: i64::from(number % 7),
        })
        .collect();
    let question = Question {
        group: vec![Dimension::Week, Dimension::Service],
        ..Question::default()
    };
    bencher
        .counter(ItemsCount::new(rows.len()))
        .with_inputs(|| rows.clone())
        .bench_values(|rows| -> Table { tabulate(rows, black_box(&question)) });
}

/// The names of the tests of the status linter, one after the other: as many as a large team has sites.
#[divan::bench]
fn read_names_by_the_status_linter(bencher: Bencher<'_, '_>) {
    let names: Vec<_> = include_str!("../tests/laws/names/ordinary.txt")
        .lines()
        .collect();
    bencher.counter(ItemsCount::new(names.len())).bench(|| {
        names
            .iter()
            .filter(|name| tally::linter::check(black_box(name)).is_ok())
            .count()
    });
}
