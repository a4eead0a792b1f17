//! Contributions made for tests of the ledger, by hand and at random, the same for the server and for each store.

use std::collections::BTreeMap;

use jiff::civil::{Date, date};
use proptest::{collection::vec, prelude::*, sample::Index};
use tally::{Contribution, ContributionId, Count, Mark, Period, SheetKey, statistics::Dimension};

/// The day it is in every test, unless it says otherwise: a Wednesday.
pub(crate) const TODAY: Date = date(2026, 4, 29);

/// By all that rows are told apart by.
pub(crate) const EVERYTHING: [Dimension; 5] = [
    Dimension::Period,
    Dimension::Site,
    Dimension::Kind,
    Dimension::Band,
    Dimension::Outcome,
];

/// Any contribution that the team of the tests may send.
pub(crate) fn some_contribution() -> impl Strategy<Value = Contribution> {
    let mut marks: Vec<Mark> = Mark::all()
        .into_iter()
        .filter(|mark| mark.cell().is_none_or(|cell| cell.kind.on_by_default()))
        .collect();
    // As likely as all cells of a kind, for there is only one.
    marks.extend([Mark::ShiftOpen; 7]);
    let mark = (any::<Index>(), 0..40_u32, 0..3_u32);
    // Few ids and sheets, so that they meet.
    (0..12_u8, 0..2_usize, 0..3_i8, vec(mark, 1..6)).prop_filter_map(
        "counts something",
        move |(id, site, week, chosen)| {
            let mut counts = BTreeMap::new();
            for (at, n, c) in chosen {
                if n + c > 0 {
                    counts.insert(*at.get(&marks), Count { n, c });
                }
            }
            let sheet = SheetKey {
                period: Period::containing(date(2026, 4, 6 + 7 * week)).ok()?,
                site: ["raval", "besos"][site].parse().ok()?,
            };
            Contribution::new(ContributionId::from_bytes([id; 16]), sheet, counts).ok()
        },
    )
}

/// A contribution with this id, of these cells, counted and taken back, on the sheet of a day.
pub(crate) fn contribution(
    id: u128,
    site: &str,
    day: Date,
    cells: &[(&str, u32, u32)],
) -> Contribution {
    let counts: BTreeMap<Mark, Count> = cells
        .iter()
        .map(|&(mark, n, c)| (mark.parse().unwrap(), Count { n, c }))
        .collect();
    let sheet = SheetKey {
        period: Period::containing(day).unwrap(),
        site: site.parse().unwrap(),
    };
    Contribution::new(ContributionId::from_bytes(id.to_be_bytes()), sheet, counts).unwrap()
}

/// One meal today at El Raval, under this id.
pub(crate) fn meal(id: u128) -> Contribution {
    contribution(id, "raval", TODAY, &[("food.meal/nn/given", 1, 0)])
}
