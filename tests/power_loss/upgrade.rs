//! A store of the version that did not encrypt, opened by this one: the power fails at every moment of the
//! upgrade, and the next start has all that was counted, whichever of the two stores it finds.

use std::fs;

use acollida_tests::{cell, site};
use app::{
    edge::SystemEntropy,
    recording::Place,
    store::{Profile, Store},
};
use rusqlite::{Connection, params};

use crate::{
    cuts::Cuts,
    disk::Names,
    holdings::{FIRST_DAY, Holdings},
    recording,
    replay::Replay,
    trace::{Step, Trace},
};

const TEST: &str = "upgrade::a_power_cut_at_any_moment_of_an_upgrade_loses_nothing";

/// Batches of the old store, each at a site of its own: enough that it is more than a few pages.
const BATCHES: u16 = 300;

fn at(batch: u16) -> String {
    format!("site-{batch}")
}

/// A plain store as the first version made it, with open batches of meals, and nothing left to be written.
#[expect(
    clippy::disallowed_methods,
    reason = "what an earlier version wrote is written by hand"
)]
fn plain_store(profile: &Profile) {
    fs::create_dir_all(&profile.folder).unwrap();
    let mut db = Connection::open(profile.database()).unwrap();
    db.pragma_update(None, "locking_mode", "EXCLUSIVE").unwrap();
    db.pragma_update(None, "journal_mode", "WAL").unwrap();
    db.pragma_update(None, "synchronous", "FULL").unwrap();
    db.execute_batch(include_str!("../../app/src/store/migrations/1-first.sql"))
        .unwrap();
    db.pragma_update(None, "user_version", 1).unwrap();
    let all = db.transaction().unwrap();
    for batch in 0..BATCHES {
        let id = [
            u8::try_from(batch % 251).unwrap(),
            u8::try_from(batch / 251).unwrap(),
            7,
        ];
        let id: Vec<u8> = id.iter().copied().cycle().take(16).collect();
        all.execute(
            "INSERT INTO batch (id, period, site, run) VALUES (?1, '2026-04/W18', ?2, ?1)",
            params![id, at(batch)],
        )
        .unwrap();
        all.execute(
            "INSERT INTO batch_cell (batch, cell, n, c) VALUES (?1, 'food.meal/nn/given', ?2, 0)",
            params![id, 1 + batch % 3],
        )
        .unwrap();
    }
    all.commit().unwrap();
    // As a process that is killed: what it wrote is in its log.
    std::mem::forget(db);
}

/// What the old store held.
fn held() -> Holdings {
    let mut holdings = Holdings::default();
    for batch in 0..BATCHES {
        let place = Place {
            site: site(&at(batch)),
            day: FIRST_DAY,
        };
        let meal = cell("food.meal/nn/given").into();
        holdings.on_sheet(&place.sheet().unwrap(), meal, i64::from(1 + batch % 3));
    }
    holdings
}

/// The first run makes the old store, the second upgrades it; both end as killed processes do.
fn work(run: usize, profile: &Profile) {
    if run == 0 {
        plain_store(profile);
    } else {
        std::mem::forget(Store::open(profile, &SystemEntropy).unwrap());
    }
}

#[test]
fn a_power_cut_at_any_moment_of_an_upgrade_loses_nothing() {
    recording::work_if_told(&|run, profile, voice| {
        work(run, &profile);
        recording::show(voice, run + 1);
    });
    let trace = recording::record(2, TEST);
    let upgrade = begins(&trace);
    let states = [Holdings::default(), held(), held()];
    let outcome =
        Replay::default().run_from(upgrade, &trace, Names::WithFile, Cuts::Every, &states);
    println!("upgrades: {outcome}");
    assert_eq!(outcome.wrong, 0, "{:?}", outcome.first);
    assert!(outcome.moments > 40, "{outcome}");
    assert!(outcome.different > 100, "{outcome}");

    // Control: the copy takes the place of the old store without having been synced.
    let unsynced = trace.without(|at, step| {
        at > upgrade && matches!(step, Step::Sync(node) if trace.is_named(*node, ".sealed"))
    });
    assert!(unsynced.steps.len() < trace.steps.len());
    let outcome =
        Replay::default().run_from(upgrade, &unsynced, Names::WithFile, Cuts::Every, &states);
    println!("control, the copy is not synced: {outcome}");
    assert!(outcome.wrong > 0, "{outcome}");
}

/// The moment after the old store was whole.
fn begins(trace: &Trace) -> usize {
    let mut steps = trace.steps.iter();
    1 + steps
        .position(|step| *step == Step::Shown(1))
        .expect("the first run said that it was done")
}
