//! What goes wrong on the way: answers that are lost, servers that stop and come back older, copies
//! of a profile. The figures stay exact.

use acollida_tests::{Device, Wire, cell, decrypted::connect, scratch::copy_folder};
use app::{
    store::{Store, StoreError},
    sync::SyncTrouble,
    vault::Vault,
};

use crate::{CONSULT, MEAL, SITES, Story};

/// Fills a device with this many contributions of one contact each, by closing the app in between.
fn count_in_pieces(device: &mut Device, pieces: u32) {
    for _ in 0..pieces {
        device.count("placa", cell(MEAL), 1);
        device.kill();
        device.open();
    }
    device.store().freeze().unwrap();
    assert_eq!(device.held().len(), pieces as usize);
}

#[test]
fn a_server_that_stops_half_way_through_an_upload_counts_each_once() {
    let mut story = Story::begin();
    let wire = Wire::to(story.server.socket());
    story.codes = story.server.found_at("Taula", SITES, wire.address());
    let mut anna = story.device("anna");
    count_in_pieces(&mut anna, 150);
    // 150 go in three requests. The second one is counted; its answer is lost, and the third never leaves.
    wire.lose_reply_after(1);
    assert!(matches!(anna.sync(), Err(SyncTrouble::Offline)));
    assert_eq!((story.total(), anna.waiting()), (128, 86));
    // Still away.
    assert!(matches!(anna.sync(), Err(SyncTrouble::Offline)));
    story.server.stop();
    story.server.start_again();
    wire.mend();
    anna.sync().unwrap();
    assert_eq!((story.total(), anna.waiting()), (150, 0));
}

#[test]
fn a_lost_answer_a_kill_and_a_mule_together_count_once() {
    let mut story = Story::begin();
    let wire = Wire::to(story.server.socket());
    story.codes = story.server.found_at("Taula", SITES, wire.address());
    let [mut anna, mut brahim] = ["anna", "brahim"].map(|name| story.device(name));
    anna.count("placa", cell(MEAL), 7);
    wire.lose_reply_after(0);
    assert!(matches!(anna.sync(), Err(SyncTrouble::Offline)));
    anna.kill();
    anna.open();
    wire.mend();
    brahim.merge_from(&mut anna);
    brahim.sync().unwrap();
    anna.sync().unwrap();
    assert_eq!((story.total(), anna.waiting(), brahim.waiting()), (7, 0, 0));
}

#[test]
fn without_a_network_counting_goes_on_and_trouble_is_only_offline() {
    let mut story = Story::begin();
    let mut anna = story.device("anna");
    story.server.stop();
    for round in 1..4 {
        anna.count("placa", cell(MEAL), 1);
        assert!(matches!(anna.sync(), Err(SyncTrouble::Offline)));
        assert_eq!(anna.waiting(), round);
    }
    story.server.start_again();
    anna.sync().unwrap();
    assert_eq!((story.total(), anna.waiting()), (3, 0));
}

#[test]
fn a_server_restored_from_a_backup_gets_everything_again() {
    let mut story = Story::begin();
    let [mut anna, mut brahim] = ["anna", "brahim"].map(|name| story.device(name));
    let backup = story.scratch.at("backup");
    anna.count("placa", cell(MEAL), 3);
    anna.sync().unwrap();
    story.server.stop();
    story.server.back_up(&backup);
    story.server.start_again();
    // After the backup: more from Anna, everything from Brahim.
    anna.count("placa", cell(MEAL), 4);
    anna.sync().unwrap();
    brahim.count("menjador", cell(CONSULT), 9);
    brahim.sync().unwrap();
    assert_eq!(story.total(), 16);
    // The disk dies.
    story.server.stop();
    story.server.restore(&backup);
    story.server.start_again();
    assert_eq!(story.total(), 3);
    // Neither counted anything since; one round each brings it all back, and once.
    for device in [&mut anna, &mut brahim] {
        device.sync().unwrap();
        assert_eq!(device.waiting(), 0, "{}", device.name);
    }
    assert_eq!(story.lines("site"), ["menjador 9", "placa 7"]);
    for device in [&mut anna, &mut brahim] {
        device.sync().unwrap();
    }
    assert_eq!(story.total(), 16);
}

#[test]
fn a_restored_server_gets_everything_in_the_round_that_finds_out() {
    let mut story = Story::begin();
    let mut anna = story.device("anna");
    let backup = story.scratch.at("backup");
    story.server.stop();
    story.server.back_up(&backup);
    story.server.start_again();
    count_in_pieces(&mut anna, 130);
    anna.sync().unwrap();
    story.server.stop();
    story.server.restore(&backup);
    story.server.start_again();
    anna.count("placa", cell(CONSULT), 1);
    anna.sync().unwrap();
    assert_eq!((story.total(), anna.waiting()), (131, 0));
}

#[test]
fn an_old_copy_of_a_profile_put_back_never_doubles() {
    let story = Story::begin();
    let mut anna = story.device("anna");
    let copy = story.scratch.at("copy");
    anna.count("placa", cell(MEAL), 5);
    // Copied while the batch is open; it goes on, and is sent.
    copy_folder(&anna.profile.folder, &copy);
    anna.count("placa", cell(MEAL), 2);
    anna.sync().unwrap();
    assert_eq!(story.total(), 7);
    anna.kill();
    copy_folder(&copy, &anna.profile.folder);
    anna.open();
    anna.count("placa", cell(MEAL), 1);
    anna.sync().unwrap();
    assert_eq!(story.total(), 8);
    assert_eq!((anna.waiting(), anna.store().shortfall().unwrap()), (0, 0));
}

#[test]
fn two_living_copies_of_one_profile_never_double_and_what_lacks_is_told() {
    let story = Story::begin();
    let mut anna = story.device("anna");
    anna.count("placa", cell(MEAL), 5);
    copy_folder(&anna.profile.folder, &story.scratch.at("twin"));
    let mut twin = story.stranger("twin");
    // The copy comes home first, with the batch as it was when copied.
    twin.sync().unwrap();
    assert_eq!(story.total(), 5);
    anna.count("placa", cell(CONSULT), 2);
    anna.sync().unwrap();
    // The two later taps of the shared batch are not added: that is the one known gap, and it is told.
    assert_eq!((story.total(), anna.store().shortfall().unwrap()), (5, 2));
    // What either counts from here on is its own.
    anna.count("placa", cell(MEAL), 1);
    twin.count("placa", cell(MEAL), 1);
    anna.sync().unwrap();
    twin.sync().unwrap();
    assert_eq!(story.total(), 7);
}

#[test]
fn a_store_of_a_newer_version_is_read_as_far_as_it_is_understood_and_not_changed() {
    let story = Story::begin();
    let mut anna = story.device("anna");
    anna.count("placa", cell(MEAL), 4);
    anna.store().freeze().unwrap();
    anna.count("placa", cell(CONSULT), 2);
    anna.kill();
    let open = || connect(&anna.profile);
    // It has a step more, a kind more, and a table less.
    let newer = "
        PRAGMA user_version = 99;
        UPDATE batch_cell SET cell = 'food.soup/nn/given' WHERE cell LIKE 'medical%';
        DROP TABLE day_tally;";
    open().execute_batch(newer).unwrap();
    let before = std::fs::read(anna.profile.database()).unwrap();

    let refused = Store::open(&anna.profile, &*anna.surroundings.entropy);
    assert!(matches!(refused, Err(StoreError::Newer)));
    let key = Vault::of(&anna.profile).open(None).unwrap();
    let read = || Store::open_newer(&anna.profile, &key).unwrap().read();
    let readable = read();
    let contacts: Vec<_> = readable.rows.iter().map(|row| row.contacts).collect();
    assert_eq!((contacts, readable.unread), (vec![4], 1));
    assert_eq!(std::fs::read(anna.profile.database()).unwrap(), before);

    // What this version cannot read at all leaves the rest.
    open().execute_batch("DROP TABLE batch_cell;").unwrap();
    let readable = read();
    assert_eq!((readable.rows.len(), readable.unread), (1, 1));
}
