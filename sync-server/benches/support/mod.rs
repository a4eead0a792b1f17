//! Contributions to measure with: made from a counter, so that each run measures the same.

use std::collections::BTreeMap;

use jiff::{ToSpan as _, civil::Date};
use tally::{
    Cell, Contribution, ContributionId, Count, Kind, Period, SheetKey, Site, SiteCode, TeamProfile,
};

/// Sites of the measured team.
pub const SITES: u64 = 20;

/// Periods back from today that contributions fall into.
const PERIODS: i64 = 8;

/// Cells in each contribution.
const CELLS: u64 = 5;

/// A team with [`SITES`] sites that counts everything.
pub fn profile() -> TeamProfile {
    let mut profile = TeamProfile::new("Load".to_owned());
    profile.kinds = Kind::ALL.to_vec();
    profile.sites = (0..SITES)
        .map(|number| Site {
            code: code(number),
            label: format!("Site {number}"),
        })
        .collect();
    profile
}

fn code(number: u64) -> SiteCode {
    format!("site-{number}").parse().expect("a site code")
}

/// The contribution with this number: [`CELLS`] cells, some contacts each, on one of the sheets.
pub fn contribution(number: u64, today: Date) -> Contribution {
    // Steele, Lea, Flood 2014 (SplitMix64): spreads a counter over all bits.
    let mut state = number;
    let mut next = move || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    };
    let mut id = [0; 16];
    id[..8].copy_from_slice(&next().to_be_bytes());
    id[8..].copy_from_slice(&next().to_be_bytes());
    let weeks_ago = i64::try_from(next() % PERIODS.unsigned_abs()).expect("a few weeks");
    let sheet = SheetKey {
        period: Period::containing(today.saturating_sub(weeks_ago.weeks())).expect("a recent day"),
        site: code(next() % SITES),
    };
    let all = Cell::all();
    let mut counts = BTreeMap::new();
    while counts.len() < usize::try_from(CELLS).expect("five") {
        let cell = all[usize::try_from(next() % all.len() as u64).expect("a place in the list")];
        let n = u32::try_from(1 + next() % 3).expect("up to three");
        counts.insert(cell, Count { n, c: 0 });
    }
    Contribution::new(ContributionId::from_bytes(id), sheet, counts).expect("within caps")
}
