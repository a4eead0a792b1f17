//! Recording: what was shown is kept, what is undone is gone, and a correction never takes more than
//! was counted.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panicking; that is its answer"
)]

mod support;

use app::{
    recording::{Act, Place, RecordError},
    store::{Profile, Store},
};
use jiff::ToSpan;
use support::{Device, SUNDAY, child_meal_missing, meal};
use tally::{Cell, Kind, caps};

#[test]
fn a_tap_is_on_the_disk_when_count_returns() {
    let mut alba = Device::new();
    alba.count("raval", meal(), 1);
    alba.count("raval", child_meal_missing(), 2);
    let mut alba = alba.killed_and_started_again();
    assert_eq!(alba.shown("raval", meal()), 1);
    assert_eq!(alba.shown("raval", child_meal_missing()), 2);
    assert_eq!(alba.merged(meal()), 1);
}

#[test]
fn undo_takes_the_last_tap_out_of_the_open_batch_and_leaves_no_trace() {
    let mut alba = Device::new();
    alba.count("raval", meal(), 5);
    alba.count("raval", meal(), 1);
    let undone = alba.recorder.undo(&mut alba.store).unwrap();
    assert_eq!((undone.amount, undone.act), (1, Act::Undone));
    assert_eq!(alba.shown("raval", meal()), 5);
    alba.recorder.undo(&mut alba.store).unwrap();
    assert_eq!(alba.shown("raval", meal()), 0);
    assert!(alba.store.batches().unwrap().is_empty());
    assert!(matches!(
        alba.recorder.undo(&mut alba.store),
        Err(RecordError::NothingToUndo)
    ));
}

#[test]
fn undo_after_a_freeze_is_a_correction() {
    let mut alba = Device::new();
    alba.count("raval", meal(), 5);
    alba.store.freeze().unwrap();
    alba.recorder.undo(&mut alba.store).unwrap();
    assert_eq!(alba.shown("raval", meal()), 0);
    let batches = alba.store.batches().unwrap();
    let count = batches[0].cells[&meal()];
    assert_eq!((count.n, count.c), (0, 5));
    assert_eq!(alba.merged(meal()), 0);
}

#[test]
fn undo_of_a_correction_counts_again() {
    let mut alba = Device::new();
    alba.count("raval", meal(), 5);
    alba.store.freeze().unwrap();
    let place = alba.today_at("raval");
    alba.recorder
        .take_back(&mut alba.store, &place, meal(), 2)
        .unwrap();
    assert_eq!(alba.shown("raval", meal()), 3);
    alba.recorder.undo(&mut alba.store).unwrap();
    assert_eq!(alba.shown("raval", meal()), 5);
    assert_eq!(alba.merged(meal()), 5);
}

#[test]
fn nobody_takes_back_more_than_this_device_counted_there_on_that_day() {
    let mut alba = Device::new();
    alba.count("raval", meal(), 5);
    let place = alba.today_at("sants");
    let refused = alba.recorder.take_back(&mut alba.store, &place, meal(), 1);
    assert!(matches!(
        refused,
        Err(RecordError::NotThatMany { counted: 0 })
    ));
    let place = alba.today_at("raval");
    let refused = alba.recorder.take_back(&mut alba.store, &place, meal(), 6);
    assert!(matches!(
        refused,
        Err(RecordError::NotThatMany { counted: 5 })
    ));
    assert_eq!(alba.merged(meal()), 5);
}

#[test]
fn only_today_and_yesterday_are_open_and_yesterday_counts_on_its_own_sheet() {
    let mut alba = Device::new();
    let monday = SUNDAY + 1.day();
    alba.clock.set(monday);
    for (day, open) in [
        (monday, true),
        (SUNDAY, true),
        (SUNDAY - 1.day(), false),
        (monday + 1.day(), false),
    ] {
        let place = Place {
            site: "raval".parse().unwrap(),
            day,
        };
        let counted = alba.recorder.count(&mut alba.store, &place, meal(), 1);
        assert_eq!(counted.is_ok(), open, "{day}");
    }
    let sheets: Vec<_> = alba
        .store
        .sheets()
        .unwrap()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(sheets, ["raval 2026-11/W47", "raval 2026-11/W48"]);
}

#[test]
fn amounts_sites_and_kinds_that_make_no_sense_are_refused_by_name() {
    let mut alba = Device::new();
    let raval = alba.today_at("raval");
    for amount in [0, caps::CELL + 1, u32::MAX] {
        let refused = alba.recorder.count(&mut alba.store, &raval, meal(), amount);
        assert!(matches!(refused, Err(RecordError::Amount(a)) if a == amount));
    }
    let nowhere = alba.today_at("nowhere");
    let refused = alba.recorder.count(&mut alba.store, &nowhere, meal(), 1);
    assert!(matches!(refused, Err(RecordError::UnknownSite(_))));
    let refused = alba
        .recorder
        .count(&mut alba.store, &raval, Cell::given(Kind::Safe), 1);
    assert!(matches!(refused, Err(RecordError::KindOff(Kind::Safe))));
    assert!(alba.store.batches().unwrap().is_empty());
}

#[test]
fn a_batch_that_would_pass_a_cap_is_closed_and_the_next_one_opened() {
    let mut alba = Device::new();
    for _ in 0..12 {
        alba.count("raval", meal(), 1_500);
    }
    alba.store.freeze().unwrap();
    assert_eq!(alba.merged(meal()), 18_000);
    let contributions = alba.store.contributions().unwrap();
    assert!(contributions.len() > 1);
    assert!(
        contributions
            .iter()
            .all(|kept| kept.contribution.taps() <= caps::CONTRIBUTION)
    );
}

#[test]
fn a_batch_of_an_earlier_run_is_never_extended() {
    let mut alba = Device::new();
    alba.count("raval", meal(), 1);
    let before = alba.store.batches().unwrap()[0].id;
    let mut alba = alba.killed_and_started_again();
    alba.count("raval", meal(), 1);
    let open = alba.store.batches().unwrap();
    assert_eq!(open.len(), 1);
    assert_ne!(open[0].id, before);
    let frozen = alba.store.contributions().unwrap();
    assert_eq!(frozen.len(), 1);
    assert_eq!(frozen[0].contribution.id(), before);
    assert_eq!(alba.merged(meal()), 2);
}

#[test]
fn day_tallies_are_forgotten_after_fourteen_days_and_the_sheets_are_not() {
    let mut alba = Device::new();
    alba.count("raval", meal(), 3);
    alba.clock.set(SUNDAY + 13.days());
    alba.store
        .forget_days_before(alba.recorder.first_day_kept())
        .unwrap();
    assert_eq!(alba.store.counted_since(SUNDAY).unwrap().len(), 1);
    alba.clock.set(SUNDAY + 14.days());
    alba.store
        .forget_days_before(alba.recorder.first_day_kept())
        .unwrap();
    assert!(alba.store.counted_since(SUNDAY).unwrap().is_empty());
    assert_eq!(alba.merged(meal()), 3);
}

#[test]
fn a_profile_is_open_once_at_a_time() {
    let alba = Device::new();
    let again = Store::open(&Profile::at(alba.folder.path()), &app::edge::SystemEntropy);
    assert!(
        matches!(again, Err(app::store::StoreError::InUse(_))),
        "{again:?}"
    );
}

#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "the test writes what a newer version would"
)]
fn a_store_of_a_newer_version_is_left_alone() {
    let alba = Device::new();
    let folder = alba.folder.path().to_owned();
    let Device {
        folder: kept,
        store,
        ..
    } = alba;
    drop(store);
    let db = rusqlite::Connection::open(folder.join("acollida.db")).unwrap();
    db.pragma_update(None, "user_version", 99).unwrap();
    drop(db);
    let opened = Store::open(&Profile::at(&folder), &app::edge::SystemEntropy);
    assert!(
        matches!(opened, Err(app::store::StoreError::Newer)),
        "{opened:?}"
    );
    drop(kept);
}
