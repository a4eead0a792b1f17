//! Recording: what was shown is kept, what is undone is gone, and a correction never takes more than
//! was counted.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panicking; that is its answer"
)]

mod support;

use std::collections::BTreeMap;

use app::{
    recording::{Act, Place, RecordError, end_forgotten_shift, end_shift, favourites, start_shift},
    store::{DAYS_KEPT, Profile, Store},
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
    let count = batches[0].marks[&meal().into()];
    assert_eq!((count.n, count.c), (0, 5));
    assert_eq!(alba.merged(meal()), 0);
}

#[test]
fn undo_of_a_correction_counts_again() {
    let mut alba = Device::new();
    alba.count("raval", meal(), 5);
    alba.store.freeze().unwrap();
    let place = alba.today_at("raval");
    alba.try_take_back(&place, meal(), 2).unwrap();
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
    let refused = alba.try_take_back(&place, meal(), 1);
    assert!(matches!(
        refused,
        Err(RecordError::NotThatMany { counted: 0 })
    ));
    let place = alba.today_at("raval");
    let refused = alba.try_take_back(&place, meal(), 6);
    assert!(matches!(
        refused,
        Err(RecordError::NotThatMany { counted: 5 })
    ));
    assert_eq!(alba.merged(meal()), 5);
}

#[test]
fn any_day_this_device_keeps_is_open_and_counts_on_its_own_sheet() {
    let mut alba = Device::new();
    let monday = SUNDAY + 1.day();
    alba.clock.set(monday);
    for (day, open) in [
        (monday, true),
        (SUNDAY, true),
        (monday - 13.days(), true),
        (monday - 14.days(), false),
        (monday + 1.day(), false),
    ] {
        let place = Place {
            site: "raval".parse().unwrap(),
            day,
        };
        assert_eq!(alba.try_count(&place, meal(), 1).is_ok(), open, "{day}");
        assert_eq!(alba.try_take_back(&place, meal(), 1).is_ok(), open, "{day}");
        let _ = alba.try_count(&place, meal(), 1);
    }
    let sheets: Vec<_> = alba
        .store
        .sheets()
        .unwrap()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        sheets,
        [
            "raval 2026-11/W46",
            "raval 2026-11/W47",
            "raval 2026-11/W48"
        ]
    );
}

#[test]
fn any_of_the_last_taps_can_be_undone_alone_also_after_a_freeze() {
    let mut alba = Device::new();
    let raval = alba.today_at("raval");
    let first = alba.try_count(&raval, meal(), 4).unwrap();
    let second = alba.try_count(&raval, child_meal_missing(), 1).unwrap();
    alba.store.freeze().unwrap();
    let third = alba.try_count(&raval, meal(), 1).unwrap();

    let undone = alba.recorder.undo_tap(&mut alba.store, first.serial);
    assert_eq!(undone.unwrap().amount, 4);
    assert_eq!(alba.shown("raval", meal()), 1);
    assert_eq!(alba.merged(meal()), 1);
    let left: Vec<_> = alba.recorder.undoable().map(|tap| tap.serial).collect();
    assert_eq!(left, [third.serial, second.serial]);
    assert!(matches!(
        alba.recorder.undo_tap(&mut alba.store, first.serial),
        Err(RecordError::NothingToUndo)
    ));

    let fourth = alba.try_count(&raval, meal(), 1).unwrap();
    assert!(
        fourth.serial > third.serial,
        "a number of an undone tap is never given again"
    );
}

#[test]
fn a_tap_whose_contacts_were_taken_back_otherwise_stays_in_the_list() {
    let mut alba = Device::new();
    let raval = alba.today_at("raval");
    let tap = alba.try_count(&raval, meal(), 3).unwrap();
    alba.try_take_back(&raval, meal(), 2).unwrap();
    assert!(matches!(
        alba.recorder.undo_tap(&mut alba.store, tap.serial),
        Err(RecordError::NotThatMany { counted: 1 })
    ));
    assert_eq!(alba.recorder.undoable().count(), 2);
    assert_eq!(alba.shown("raval", meal()), 1);
}

#[test]
fn only_the_last_twenty_taps_are_remembered_and_none_after_a_hand_over() {
    let mut alba = Device::new();
    for _ in 0..25 {
        alba.count("raval", meal(), 1);
    }
    assert_eq!(alba.recorder.undoable().count(), 20);
    alba.recorder.forget_taps();
    assert_eq!(alba.recorder.undoable().count(), 0);
    assert_eq!(alba.shown("raval", meal()), 25, "the counts stay");
}

#[test]
fn favourites_are_the_kinds_counted_most_before_today_at_the_site() {
    let mut alba = Device::new();
    let team = support::team();
    let counts = [
        (Kind::Refer, 9),
        (Kind::Meal, 50),
        (Kind::Drink, 3),
        (Kind::Consult, 30),
        (Kind::Legal, 7),
        (Kind::Info, 8),
        (Kind::Social, 4),
    ];
    let yesterday = Place {
        site: "raval".parse().unwrap(),
        day: SUNDAY - 1.day(),
    };
    for (kind, amount) in counts {
        alba.try_count(&yesterday, Cell::given(kind), amount)
            .unwrap();
    }
    alba.count("sants", Cell::given(Kind::Parcel), 500);
    let before = |alba: &Device| {
        let counted = alba.store.counted_before(SUNDAY, &yesterday.site).unwrap();
        favourites(&counted, &team.kinds)
    };
    let expected = [
        Kind::Meal,
        Kind::Consult,
        Kind::Refer,
        Kind::Info,
        Kind::Legal,
        Kind::Social,
    ];
    assert_eq!(before(&alba), expected, "the most counted first");
    alba.count("raval", Cell::given(Kind::Drink), 400);
    assert_eq!(before(&alba), expected, "today changes nothing");

    let mut few = team.kinds.clone();
    few.retain(|kind| *kind != Kind::Meal);
    let counted = alba.store.counted_before(SUNDAY, &yesterday.site).unwrap();
    assert!(!favourites(&counted, &few).contains(&Kind::Meal));
    let nothing = BTreeMap::from([(meal(), 0)]);
    assert!(favourites(&nothing, &team.kinds).is_empty());
}

#[test]
fn amounts_sites_and_kinds_that_make_no_sense_are_refused_by_name() {
    let mut alba = Device::new();
    let raval = alba.today_at("raval");
    for amount in [0, caps::CELL + 1, u32::MAX] {
        let refused = alba.try_count(&raval, meal(), amount);
        assert!(matches!(refused, Err(RecordError::Amount(a)) if a == amount));
    }
    let nowhere = alba.today_at("nowhere");
    let refused = alba.try_count(&nowhere, meal(), 1);
    assert!(matches!(refused, Err(RecordError::UnknownSite(_))));
    let refused = alba.try_count(&raval, Cell::given(Kind::Safe), 1);
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
        .forget_days_before(alba.recorder.first_day_kept(None))
        .unwrap();
    assert_eq!(alba.store.counted_since(SUNDAY).unwrap().len(), 1);
    alba.clock.set(SUNDAY + 14.days());
    alba.store
        .forget_days_before(alba.recorder.first_day_kept(None))
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
    let profile = Profile::at(&folder);
    let key = app::vault::Vault::of(&profile).open(None).unwrap();
    let hex: String = key
        .for_tests()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let db = rusqlite::Connection::open(profile.database()).unwrap();
    db.execute_batch(&format!("PRAGMA key = \"x'{hex}'\""))
        .unwrap();
    db.pragma_update(None, "user_version", 99).unwrap();
    drop(db);
    let opened = Store::open(&Profile::at(&folder), &app::edge::SystemEntropy);
    assert!(
        matches!(opened, Err(app::store::StoreError::Newer)),
        "{opened:?}"
    );
    drop(kept);
}

#[test]
fn what_is_frozen_and_what_is_still_open_wait_together() {
    let mut alba = Device::new();
    alba.count("raval", meal(), 3);
    alba.store.freeze().unwrap();
    alba.count("raval", meal(), 2);
    let open: Vec<_> = alba.store.batches().unwrap();
    let contacts: Vec<_> = open.iter().map(|batch| batch.contacts()).collect();
    assert_eq!(contacts, [2]);
    let waiting = alba.store.waiting().unwrap();
    assert_eq!((waiting.contributions, waiting.contacts), (2, 5));
}

/// Starts a shift there, today.
fn start(device: &mut Device, site: &str) -> Result<(), RecordError> {
    let team = device.store.team_profile()?;
    let site = site.parse().unwrap();
    start_shift(
        &mut device.store,
        &device.surroundings,
        team.as_ref(),
        &site,
    )
}

fn shifts(device: &Device, site: &str, day: jiff::civil::Date) -> u64 {
    device.store.shifts_on(day, &site.parse().unwrap()).unwrap()
}

#[test]
fn a_shift_is_one_marker_and_no_contact_and_outlives_a_restart() {
    let mut alba = Device::new();
    start(&mut alba, "raval").unwrap();
    assert!(matches!(
        start(&mut alba, "raval"),
        Err(RecordError::ShiftIsOpen)
    ));
    let mut alba = alba.killed_and_started_again();
    let open = alba.store.shift().unwrap().unwrap();
    assert_eq!((open.site.as_str(), open.day), ("raval", SUNDAY));
    assert_eq!(shifts(&alba, "raval", SUNDAY), 1);
    let waiting = alba.store.waiting().unwrap();
    assert_eq!((waiting.contributions, waiting.contacts), (1, 0));
    assert!(alba.store.merged_rows().unwrap().is_empty());

    end_shift(&mut alba.store, &alba.surroundings, false).unwrap();
    assert_eq!(alba.store.shift().unwrap(), None);
    assert_eq!(shifts(&alba, "raval", SUNDAY), 1);
    alba.store.freeze().unwrap();
    let kept = alba.store.contributions().unwrap();
    assert_eq!(kept[0].contribution.shifts().net(), 1);
    assert!(matches!(
        end_shift(&mut alba.store, &alba.surroundings, false),
        Err(RecordError::NoShift)
    ));
}

#[test]
fn a_shift_started_by_mistake_is_taken_back_but_not_once_something_was_counted_in_it() {
    let mut alba = Device::new();
    // What was counted before the shift has nothing to do with it.
    alba.count("raval", meal(), 3);
    start(&mut alba, "raval").unwrap();
    alba.count("sants", meal(), 1);
    alba.store.freeze().unwrap();
    end_shift(&mut alba.store, &alba.surroundings, true).unwrap();
    assert_eq!(alba.store.shift().unwrap(), None);
    assert_eq!(shifts(&alba, "raval", SUNDAY), 0);
    alba.store.freeze().unwrap();
    let net: i64 = alba
        .store
        .contributions()
        .unwrap()
        .iter()
        .map(|kept| kept.contribution.shifts().net())
        .sum();
    assert_eq!(net, 0);

    start(&mut alba, "raval").unwrap();
    alba.count("raval", meal(), 1);
    let mut alba = alba.killed_and_started_again();
    assert!(matches!(
        end_shift(&mut alba.store, &alba.surroundings, true),
        Err(RecordError::ShiftCounted)
    ));
    assert!(alba.store.shift().unwrap().is_some());
    end_shift(&mut alba.store, &alba.surroundings, false).unwrap();
    assert_eq!(shifts(&alba, "raval", SUNDAY), 1);
}

#[test]
fn a_first_tap_that_was_undone_does_not_keep_a_mistaken_shift() {
    let mut alba = Device::new();
    start(&mut alba, "raval").unwrap();
    alba.count("raval", meal(), 1);
    alba.recorder.undo(&mut alba.store).unwrap();
    end_shift(&mut alba.store, &alba.surroundings, true).unwrap();
    assert_eq!(shifts(&alba, "raval", SUNDAY), 0);
}

#[test]
fn a_shift_at_another_site_ends_the_first_one() {
    let mut alba = Device::new();
    start(&mut alba, "raval").unwrap();
    start(&mut alba, "sants").unwrap();
    assert_eq!(alba.store.shift().unwrap().unwrap().site.as_str(), "sants");
    assert_eq!(
        (
            shifts(&alba, "raval", SUNDAY),
            shifts(&alba, "sants", SUNDAY)
        ),
        (1, 1)
    );
    assert!(matches!(
        start(&mut alba, "clot"),
        Err(RecordError::UnknownSite(_))
    ));
}

#[test]
fn a_night_round_passes_midnight_and_a_forgotten_shift_ends_by_itself() {
    let mut alba = Device::new();
    start(&mut alba, "raval").unwrap();
    let monday = SUNDAY.saturating_add(1.day());
    alba.clock.set(monday);
    end_forgotten_shift(&mut alba.store, monday).unwrap();
    assert_eq!(alba.store.shift().unwrap().unwrap().day, SUNDAY);
    let tuesday = SUNDAY.saturating_add(2.days());
    alba.clock.set(tuesday);
    end_forgotten_shift(&mut alba.store, tuesday).unwrap();
    assert_eq!(alba.store.shift().unwrap(), None);
    assert_eq!(shifts(&alba, "raval", SUNDAY), 1);
}

#[test]
fn days_can_be_corrected_for_as_long_as_the_team_keeps_them() {
    let mut alba = Device::new();
    let mut team = alba.store.team_profile().unwrap().unwrap();
    team.policies.days_kept = 3;
    alba.store.set_team_profile(&team).unwrap();
    for (ago, kept) in [(0, true), (2, true), (3, false)] {
        let place = Place {
            site: "raval".parse().unwrap(),
            day: SUNDAY.saturating_sub(ago.days()),
        };
        let counted = alba.try_count(&place, meal(), 1);
        assert_eq!(counted.is_ok(), kept, "{ago} days ago");
    }
}

#[test]
fn no_team_keeps_days_longer_than_a_device_may() {
    let mut alba = Device::new();
    let mut team = support::team();
    team.policies.days_kept = u8::MAX;
    let first = SUNDAY.saturating_sub((DAYS_KEPT - 1).days());
    assert_eq!(alba.recorder.first_day_kept(Some(&team)), first);
    alba.store.set_team_profile(&team).unwrap();
    for (day, open) in [(first, true), (first.yesterday().unwrap(), false)] {
        let place = Place {
            site: "raval".parse().unwrap(),
            day,
        };
        assert_eq!(alba.try_count(&place, meal(), 1).is_ok(), open, "{day}");
    }
}

#[test]
fn what_a_correction_takes_out_of_the_open_batch_needs_no_room_in_it() {
    let mut alba = Device::new();
    alba.count("raval", meal(), caps::CELL);
    alba.store.freeze().unwrap();
    let place = alba.today_at("raval");
    alba.try_take_back(&place, meal(), 1_000).unwrap();
    alba.count("raval", meal(), 700);
    let open = alba.store.batches().unwrap()[0].id;
    // 700 come out of the batch; only the other 800 are corrections, and 1,800 of them fit.
    alba.try_take_back(&place, meal(), 1_500).unwrap();
    let batches = alba.store.batches().unwrap();
    assert_eq!((batches.len(), batches[0].id), (1, open));
    let count = batches[0].marks[&meal().into()];
    assert_eq!((count.n, count.c), (0, 1_800));
    assert_eq!(alba.store.contributions().unwrap().len(), 1);
    assert_eq!(alba.merged(meal()), 200);
}
