//! Any valid value of each word, for the laws to hold over.

use std::collections::BTreeMap;

use jiff::{
    ToSpan,
    civil::{Date, date},
};
use proptest::{collection::btree_map, prelude::*, sample::select};
use tally::{
    AgeBand, Cell, Contribution, ContributionId, Count, Kind, Mark, Outcome, Period, SheetKey,
    SiteCode, caps, period::YEARS,
};

pub(crate) fn first_day() -> Date {
    date(*YEARS.start(), 1, 1)
}

pub(crate) fn last_day() -> Date {
    date(*YEARS.end(), 12, 31)
}

pub(crate) fn day() -> impl Strategy<Value = Date> {
    let days = first_day().until(last_day()).unwrap().get_days();
    (0..=days).prop_map(|days| first_day().checked_add(days.days()).unwrap())
}

pub(crate) fn period() -> impl Strategy<Value = Period> {
    day().prop_map(|day| Period::containing(day).unwrap())
}

pub(crate) fn site() -> impl Strategy<Value = SiteCode> {
    "[a-z0-9][a-z0-9-]{0,15}".prop_map(|code| code.parse().unwrap())
}

pub(crate) fn sheet() -> impl Strategy<Value = SheetKey> {
    (period(), site()).prop_map(|(period, site)| SheetKey { period, site })
}

pub(crate) fn cell() -> impl Strategy<Value = Cell> {
    (
        select(Kind::ALL),
        select(AgeBand::ALL),
        select(Outcome::ALL),
    )
        .prop_map(|(kind, band, outcome)| Cell {
            kind,
            band,
            outcome,
        })
}

pub(crate) fn mark() -> impl Strategy<Value = Mark> {
    prop_oneof![9 => cell().prop_map(Mark::Cell), 1 => Just(Mark::ShiftOpen)]
}

/// Counts small and large, with and without corrections, never nothing.
fn count() -> impl Strategy<Value = Count> {
    let amount = || prop_oneof![Just(0), 1..=9_u32, 1..=caps::CELL, Just(caps::CELL)];
    (amount(), amount())
        .prop_map(|(n, c)| Count { n, c })
        .prop_filter("a cell counts something", |count| count.n + count.c > 0)
}

/// Counts of up to every mark, cut to the cap of a contribution.
pub(crate) fn counts() -> impl Strategy<Value = BTreeMap<Mark, Count>> {
    btree_map(mark(), count(), 1..=Cell::COUNT).prop_map(|counts| {
        let mut left = caps::CONTRIBUTION;
        let mut take = |wanted: u32| {
            let taken = wanted.min(left);
            left -= taken;
            taken
        };
        counts
            .into_iter()
            .map(|(mark, Count { n, c })| {
                (
                    mark,
                    Count {
                        n: take(n),
                        c: take(c),
                    },
                )
            })
            .filter(|(_, count)| count.n + count.c > 0)
            .collect()
    })
}

pub(crate) fn id() -> impl Strategy<Value = ContributionId> {
    any::<[u8; 16]>().prop_map(ContributionId::from_bytes)
}

pub(crate) fn contribution() -> impl Strategy<Value = Contribution> {
    (id(), sheet(), counts())
        .prop_map(|(id, sheet, counts)| Contribution::new(id, sheet, counts).unwrap())
}

/// Contributions with an id each, to few sheets, so that they meet there; too few to fill one.
pub(crate) fn contributions() -> impl Strategy<Value = Vec<Contribution>> {
    let sheets = ["2026-04/W18", "2026-05/W18", "2021-01/W53"]
        .iter()
        .flat_map(|period| ["raval", "port"].map(|site| sheet_of(site, period)))
        .collect::<Vec<_>>();
    proptest::collection::vec((select(sheets), counts()), 1..=20).prop_map(|drawn| {
        (0_u8..)
            .zip(drawn)
            .map(|(at, (sheet, counts))| {
                Contribution::new(ContributionId::from_bytes([at; 16]), sheet, counts).unwrap()
            })
            .collect()
    })
}

pub(crate) fn sheet_of(site: &str, period: &str) -> SheetKey {
    SheetKey {
        period: period.parse().unwrap(),
        site: site.parse().unwrap(),
    }
}

/// A contribution of one plain cell, for examples.
pub(crate) fn counted(id: u8, sheet: SheetKey, kind: Kind, n: u32, c: u32) -> Contribution {
    let counts = BTreeMap::from([(Cell::given(kind), Count { n, c })]);
    Contribution::new(ContributionId::from_bytes([id; 16]), sheet, counts).unwrap()
}

/// A contribution that counts as much as one may.
pub(crate) fn full(id: u8, sheet: SheetKey) -> Contribution {
    let counts = Kind::ALL
        .iter()
        .take((caps::CONTRIBUTION / caps::CELL) as usize)
        .map(|kind| {
            (
                Cell::given(*kind),
                Count {
                    n: caps::CELL,
                    c: 0,
                },
            )
        })
        .collect();
    Contribution::new(ContributionId::from_bytes([id; 16]), sheet, counts).unwrap()
}
