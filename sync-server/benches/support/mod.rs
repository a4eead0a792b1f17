//! Contributions to measure with: made from a counter, so that each run measures the same.

use std::collections::BTreeMap;

use jiff::{ToSpan as _, civil::Date};
use tally::{
    Cell, Contribution, ContributionId, Count, Kind, Period, Service, SheetKey, Site, SiteCode,
    TeamProfile,
};

/// Sites of the measured team.
pub const SITES: u64 = 20;

/// Weeks back from today that contributions fall into: half into this one, a quarter into the last,
/// and so on, as from devices that are offline for a while.
const WEEKS: u64 = 8;

/// Cells in each contribution.
const CELLS: usize = 5;

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
    let weeks_ago = i64::from((next() | 1 << (WEEKS - 1)).trailing_zeros());
    let site = next() % SITES;
    let sheet = SheetKey {
        period: Period::containing(today.saturating_sub(weeks_ago.weeks())).expect("a recent day"),
        site: code(site),
    };
    // A site gives one service: a soup kitchen no legal advice.
    let service = Service::ALL[usize::try_from(site).expect("small") % Service::ALL.len()];
    let cells: Vec<_> = Cell::all()
        .into_iter()
        .filter(|cell| cell.kind.service() == service)
        .collect();
    let mut counts = BTreeMap::new();
    while counts.len() < CELLS {
        let cell = cells[usize::try_from(next()).expect("64 bits") % cells.len()];
        let n = u32::try_from(1 + next() % 3).expect("up to three");
        counts.insert(cell, Count { n, c: 0 });
    }
    Contribution::new(ContributionId::from_bytes(id), sheet, counts).expect("within caps")
}
