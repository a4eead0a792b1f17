//! Two servers in which the same help was given, told by other devices: what lies on the disk does not tell
//! them apart. The same law is held for the store alone beside its code; here everything between a device's
//! request and the disk takes part.

use std::{
    fs,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use jiff::civil::{Date, date};
use sync_server::{
    entropy::{Entropy, NoEntropy},
    folder,
};
use tally::Contribution;

use crate::support::{Server, TODAY, contribution, found_team};

/// The first day on which April of 2026 is sealed and released.
const SEALED: Date = date(2026, 5, 15);
/// The first day on which the ids of April are forgotten.
const FORGOTTEN: Date = date(2027, 6, 1);

/// Draws that are the same in each world.
struct Sequence(AtomicU64);

impl Entropy for Sequence {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoEntropy> {
        for byte in bytes {
            let state = self.0.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::Relaxed);
            // Steele and others 2014, SplitMix64, its last step.
            let mut mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            *byte = (mixed >> 56) as u8;
        }
        Ok(())
    }
}

/// What became of a world: its dump while ids are kept, its dump and its file when they are not.
struct Told {
    sealed: String,
    forgotten: Vec<u8>,
    dump: String,
}

/// A server to which these requests come one after another, some again.
fn world(requests: &[Vec<Contribution>], again: usize, late: &[Vec<Contribution>]) -> Told {
    let place = Arc::new(tempfile::tempdir().unwrap());
    let codes = found_team(place.path());
    let server = Server::run(Arc::clone(&place), codes, |settings| {
        settings.entropy = Arc::new(Sequence(AtomicU64::new(1)));
    });
    for request in requests.iter().chain(requests.iter().take(again)) {
        assert_eq!(server.send(request).len(), request.len());
    }
    let closed = |day| {
        server.clock.set(day);
        assert_eq!(server.ask(&server.statistics("")).status, 200);
    };
    closed(SEALED);
    for request in late {
        server.send(request);
    }
    let next = SEALED.tomorrow().unwrap();
    closed(next);
    let sealed = server.dump();
    closed(FORGOTTEN);
    let dump = server.dump();
    server.stop();
    Told {
        sealed,
        forgotten: fs::read(folder::ledger(place.path())).unwrap(),
        dump,
    }
}

const EARLIER: Date = date(2026, 4, 8);

/// The dump but for the ids, and for the checksums and numbers of those.
fn without_ids(dump: &str) -> Vec<&str> {
    let tables = dump.split("\n\n");
    tables
        .filter(|table| !table.starts_with("## counted") && !table.starts_with("## seal"))
        .collect()
}

#[test]
fn the_file_does_not_tell_which_devices_counted_how_often_or_in_which_order() {
    let (meal, drink, advice) = (
        "food.meal/nn/given",
        "food.drink/u18/given",
        "advice.info/nn/unmet",
    );
    // One device at each site, each with one batch a day, sent together.
    let few = world(
        &[vec![
            contribution(1, "raval", EARLIER, &[(meal, 40, 2), (drink, 9, 0)]),
            contribution(2, "raval", TODAY, &[(meal, 30, 0), (advice, 3, 0)]),
            contribution(3, "besos", TODAY, &[(drink, 12, 1)]),
        ]],
        0,
        &[vec![contribution(4, "besos", TODAY, &[(meal, 5, 0)])]],
    );
    // Many devices, many small batches, last days first, one request lost its answer and came again.
    let many = world(
        &[
            vec![contribution(0xf1, "besos", TODAY, &[(drink, 4, 1)])],
            vec![
                contribution(0xa7, "raval", TODAY, &[(advice, 3, 0)]),
                contribution(0xa6, "besos", TODAY, &[(drink, 8, 0)]),
                contribution(0xa5, "raval", TODAY, &[(meal, 10, 0)]),
            ],
            vec![contribution(0x55, "raval", TODAY, &[(meal, 20, 0)])],
            vec![contribution(0x54, "raval", EARLIER, &[(drink, 9, 0)])],
            vec![
                contribution(0x33, "raval", EARLIER, &[(meal, 25, 1)]),
                contribution(0x32, "raval", EARLIER, &[(meal, 15, 1)]),
            ],
        ],
        2,
        &[
            vec![contribution(0x12, "besos", TODAY, &[(meal, 2, 0)])],
            vec![contribution(0x11, "besos", TODAY, &[(meal, 3, 0)])],
        ],
    );
    assert_ne!(few.sealed, many.sealed, "ids differ while they are kept");
    assert_eq!(without_ids(&few.sealed), without_ids(&many.sealed));
    assert_eq!(few.dump, many.dump);
    let differ: Vec<_> = few
        .forgotten
        .iter()
        .zip(&many.forgotten)
        .enumerate()
        .filter(|(_, (one, other))| one != other)
        .map(|(at, _)| at)
        .collect();
    assert_eq!(few.forgotten.len(), many.forgotten.len());
    assert_eq!(differ, [0_usize; 0], "places of bytes that differ");
}

#[test]
fn other_help_makes_another_file() {
    let meals = |n| {
        let cells = [("food.meal/nn/given", n, 0)];
        world(&[vec![contribution(1, "raval", TODAY, &cells)]], 0, &[])
    };
    assert!(meals(1).forgotten != meals(2).forgotten);
}
