//! A store that was damaged on the disk: noticed before anything of it is shown, put aside as it is, and what
//! can be read of it begins a new one. And a store of a version that did not encrypt.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail by panicking; that is its answer"
)]

mod support;

use std::{fs, path::Path};

use app::{
    edge::{Surroundings, SystemEntropy},
    opening::{self, OpenedDevice},
    store::{Ailment, Profile, Store},
    vault::{StoreKey, Vault},
};
use rusqlite::{Connection, params};
use support::{Device, meal};
use tempfile::TempDir;

/// A profile that nobody has open.
struct Closed {
    folder: TempDir,
    surroundings: Surroundings,
}

impl Closed {
    fn profile(&self) -> Profile {
        Profile::at(self.folder.path())
    }
}

/// A closed profile in which so many meals were counted and frozen, one batch each.
fn counted(batches: u32) -> (Closed, StoreKey) {
    let mut anna = Device::new();
    for _ in 0..batches {
        anna.count("raval", meal(), 1);
        anna.store.freeze().unwrap();
    }
    anna.store.close();
    let closed = Closed {
        folder: anna.folder,
        surroundings: anna.surroundings,
    };
    let key = Vault::of(&closed.profile()).open(None).unwrap();
    (closed, key)
}

fn contacts(store: &mut Store) -> i64 {
    let rows = store.merged_rows().unwrap();
    rows.iter().map(|row| row.contacts).sum()
}

fn open(closed: &Closed, key: &StoreKey) -> OpenedDevice {
    let vault = Vault::of(&closed.profile());
    opening::open(&closed.profile(), &vault, key, &closed.surroundings).unwrap()
}

#[test]
fn a_damaged_page_is_noticed_and_everything_else_is_saved() {
    let (anna, key) = counted(200);
    let path = anna.profile().database();
    let whole = fs::read(&path).unwrap();
    let mut damaged = whole.clone();
    let middle = damaged.len() / 2;
    damaged[middle] ^= 0x40;
    fs::write(&path, &damaged).unwrap();
    let refused = Store::open_with(&anna.profile(), &key, &SystemEntropy);
    assert_eq!(refused.err().unwrap().ailment(), Ailment::Damaged);
    assert_eq!(fs::read(&path).unwrap(), damaged, "nothing was changed");

    let OpenedDevice { mut store, found } = open(&anna, &key);
    let salvaged = found.salvaged.unwrap();
    assert_eq!(salvaged.contacts, contacts(&mut store));
    assert!(
        (100..=200).contains(&salvaged.contacts),
        "{} of 200 saved",
        salvaged.contacts
    );
    assert_eq!(fs::read(&salvaged.aside).unwrap(), damaged, "kept as it is");
    drop(store);
    assert_eq!(open(&anna, &key).found.salvaged, None, "once");
}

#[test]
fn a_store_that_cannot_be_read_at_all_is_kept_and_a_new_one_begun() {
    let (anna, key) = counted(3);
    let path = anna.profile().database();
    fs::write(&path, vec![0x5A; 40_960]).unwrap();
    let OpenedDevice { mut store, found } = open(&anna, &key);
    assert_eq!(found.salvaged.unwrap().contacts, 0);
    assert_eq!(contacts(&mut store), 0);
}

/// Every bit counts: a changed file is never answered from as if it were whole. 2,000 changes at random.
#[test]
fn two_thousand_changed_bits_and_cut_ends_are_never_answered_from() {
    let (anna, key) = counted(60);
    let path = anna.profile().database();
    let whole = fs::read(&path).unwrap();
    let mut chance = fastrand::Rng::with_seed(20_261_122);
    let (mut noticed, mut right) = (0, 0);
    for round in 0..2_000 {
        let mut changed = whole.clone();
        if round % 10 == 9 {
            changed.truncate(chance.usize(1..whole.len()));
        } else {
            let at = chance.usize(0..whole.len());
            changed[at] ^= 1 << chance.u8(0..8);
        }
        fs::write(&path, &changed).unwrap();
        match Store::open_with(&anna.profile(), &key, &SystemEntropy) {
            Err(error) => {
                assert_eq!(error.ailment(), Ailment::Damaged, "round {round}: {error}");
                noticed += 1;
            }
            Ok(mut store) => {
                assert_eq!(contacts(&mut store), 60, "round {round} answers wrong");
                right += 1;
            }
        }
        let _ = fs::remove_file(anna.profile().folder.join("acollida.db-wal"));
    }
    println!("{noticed} noticed, {right} without effect, none answered wrong");
    assert!(noticed > 1_900, "{noticed}");
}

#[test]
fn a_salvage_that_was_ended_before_its_last_step_goes_on_from_there() {
    let (anna, key) = counted(5);
    let path = anna.profile().database();
    let salvage = anna.profile().folder.join("acollida.salvage");
    fs::create_dir(&salvage).unwrap();
    fs::rename(&path, salvage.join("acollida.db")).unwrap();
    let OpenedDevice { mut store, .. } = open(&anna, &key);
    assert_eq!(contacts(&mut store), 5);
    assert!(!salvage.exists());
}

/// A plain store as the first version made it, with an open batch of 42 meals.
#[expect(
    clippy::disallowed_methods,
    reason = "what an earlier version wrote is written by hand"
)]
fn plain_store(folder: &Path) {
    let db = Connection::open(folder.join("acollida.db")).unwrap();
    db.pragma_update(None, "journal_mode", "WAL").unwrap();
    db.execute_batch(include_str!("../src/store/migrations/1-first.sql"))
        .unwrap();
    db.pragma_update(None, "user_version", 1).unwrap();
    let id = [5_u8; 16];
    db.execute(
        "INSERT INTO batch (id, period, site, run) VALUES (?1, '2026-11/W47', 'raval', ?1)",
        params![id],
    )
    .unwrap();
    db.execute(
        "INSERT INTO batch_cell (batch, cell, n, c) VALUES (?1, 'food.meal/nn/given', 42, 0)",
        params![id],
    )
    .unwrap();
}

#[test]
fn a_store_of_a_version_that_did_not_encrypt_is_encrypted_with_all_that_is_in_it() {
    let folder = tempfile::tempdir().unwrap();
    plain_store(folder.path());
    let profile = Profile::at(folder.path());
    let mut store = Store::open(&profile, &SystemEntropy).unwrap();
    assert_eq!(contacts(&mut store), 42);
    assert_eq!(store.batches().unwrap().len(), 1);
    drop(store);
    for entry in fs::read_dir(folder.path()).unwrap() {
        let entry = entry.unwrap();
        let bytes = fs::read(entry.path()).unwrap();
        assert!(!bytes.starts_with(b"SQLite format 3"), "{entry:?}");
        let there = bytes.windows(9).any(|window| window == b"food.meal");
        assert!(!there, "{entry:?} can be read");
    }
    let mut again = Store::open(&profile, &SystemEntropy).unwrap();
    assert_eq!(contacts(&mut again), 42);
}

#[test]
fn ended_while_it_encrypts_the_next_start_does_it_again() {
    let folder = tempfile::tempdir().unwrap();
    plain_store(folder.path());
    let profile = Profile::at(folder.path());
    // The key was made and half of the copy written.
    Vault::of(&profile).make(&SystemEntropy).unwrap();
    fs::write(folder.path().join("acollida.db.sealed"), vec![9; 5_000]).unwrap();
    let mut store = Store::open(&profile, &SystemEntropy).unwrap();
    assert_eq!(contacts(&mut store), 42);
    assert!(!folder.path().join("acollida.db.sealed").exists());
}
