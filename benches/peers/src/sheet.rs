//! One sheet as an Automerge document, with the genesis of the app: two maps of counters, the same first change
//! everywhere; and contributions of five cells.

use automerge::{
    ActorId, AutoCommit, ChangeHash, ObjId, ROOT, ReadDoc,
    transaction::{CommitOptions, Transactable as _},
};
use tally::Mark;

/// Cells in each contribution.
const CELLS: usize = 5;

/// The first change of every sheet, as `app/src/sheets/genesis.rs` makes it.
pub fn genesis() -> AutoCommit {
    let embedded = include_bytes!("../../../app/src/sheets/genesis-1.automerge");
    AutoCommit::load(embedded).expect("the app's genesis")
}

/// Adds the contribution of this number to a sheet, under an actor of its own, and gives its change.
pub fn contribute(sheet: &mut AutoCommit, number: u64) -> ChangeHash {
    // Steele, Lea, Flood 2014 (SplitMix64): spreads a counter over all bits.
    let mut state = number;
    let mut next = move || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    };
    let actor = [next().to_be_bytes(), next().to_be_bytes()].concat();
    sheet.set_actor(ActorId::from(actor));
    let counted = counted(sheet);
    let mut marks = Mark::all();
    for _ in 0..CELLS {
        let at = next() % marks.len() as u64;
        let mark = marks.swap_remove(usize::try_from(at).expect("small"));
        let by = 1 + i64::try_from(next() % 3).expect("small");
        sheet
            .increment(&counted, mark.to_string(), by)
            .expect("a counter");
    }
    sheet
        .commit_with(CommitOptions::default().with_time(0))
        .expect("a change")
}

fn counted(sheet: &AutoCommit) -> ObjId {
    let found = sheet.get(ROOT, "n").expect("a map");
    found.expect("the map of what was counted").1
}
