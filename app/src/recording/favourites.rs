//! The kinds used most at a site, for a row of their own on the screen.

use std::collections::BTreeMap;

use tally::{Cell, Kind};

/// How many there are at most: what one glance takes in.
pub const FAVOURITES_MAX: usize = 6;

/// The kinds counted most in `counted`, of those the team counts now, the most counted first: a
/// screen shows as many as it has room for.
#[must_use]
pub fn favourites(counted: &BTreeMap<Cell, u64>, kinds: &[Kind]) -> Vec<Kind> {
    let mut sums: BTreeMap<Kind, u64> = BTreeMap::new();
    for (cell, count) in counted {
        if kinds.contains(&cell.kind) {
            let sum = sums.entry(cell.kind).or_default();
            *sum = sum.saturating_add(*count);
        }
    }
    let mut ranked: Vec<(Kind, u64)> = sums.into_iter().filter(|(_, sum)| *sum > 0).collect();
    ranked.sort_by_key(|(kind, sum)| (std::cmp::Reverse(*sum), *kind));
    ranked.truncate(FAVOURITES_MAX);
    ranked.into_iter().map(|(kind, _)| kind).collect()
}
