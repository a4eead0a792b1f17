//! Merging: contributions of other devices, any number of times, in any order; of two contents under
//! one id the fuller stays.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panicking; that is its answer"
)]

mod support;

use app::{
    sheets::{Document, Genesis},
    store::{Batch, Merged},
};
use support::{Device, meal};
use tally::Contribution;

fn frozen(device: &mut Device) -> Vec<Contribution> {
    device.store.freeze().unwrap();
    let kept = device.store.contributions().unwrap();
    kept.into_iter().map(|kept| kept.contribution).collect()
}

#[test]
fn two_devices_that_exchanged_everything_hold_the_same_documents() {
    let (mut alba, mut biel) = (Device::new(), Device::new());
    alba.count("raval", meal(), 3);
    biel.count("raval", meal(), 4);
    let (from_alba, from_biel) = (frozen(&mut alba), frozen(&mut biel));
    assert_eq!(alba.store.merge(&from_biel).unwrap(), [Merged::Added]);
    assert_eq!(biel.store.merge(&from_alba).unwrap(), [Merged::Added]);
    assert_eq!(biel.store.merge(&from_alba).unwrap(), [Merged::Already]);
    assert_eq!((alba.merged(meal()), biel.merged(meal())), (7, 7));
    let sheet = alba.store.sheets().unwrap()[0].clone();
    let heads = alba.store.document(&sheet).unwrap().heads();
    assert_eq!(heads, biel.store.document(&sheet).unwrap().heads());
    assert_eq!(heads.len(), 2);
    // What another device counted is not on this device's own screens.
    assert_eq!(alba.shown("raval", meal()), 3);
}

#[test]
fn the_fuller_of_two_contents_under_one_id_stays_on_every_device() {
    let mut alba = Device::new();
    alba.count("raval", meal(), 3);
    // A copy of the profile with the batch open: both copies go on under one id.
    let copy = alba.store.batches().unwrap()[0].clone();
    alba.count("raval", meal(), 2);
    let full = frozen(&mut alba)[0].clone();
    let less = Contribution::new(copy.id, copy.sheet, copy.marks).unwrap();
    assert_eq!(full.id(), less.id());

    assert_eq!(
        alba.store.merge(std::slice::from_ref(&less)).unwrap(),
        [Merged::KeptOther]
    );
    let mut biel = Device::new();
    assert_eq!(
        biel.store.merge(std::slice::from_ref(&less)).unwrap(),
        [Merged::Added]
    );
    // The document must forget the lesser content, also where it was saved already.
    let sheet = less.sheet().clone();
    assert_eq!(biel.merged(meal()), 3);
    assert_eq!(
        biel.store.merge(&[full.clone(), less]).unwrap(),
        [Merged::Replaced, Merged::KeptOther]
    );
    assert_eq!(biel.merged(meal()), 5);
    assert_eq!(alba.merged(meal()), 5);
    let heads = alba.store.document(&sheet).unwrap().heads();
    assert_eq!(heads, biel.store.document(&sheet).unwrap().heads());
}

#[test]
fn a_fuller_content_on_another_sheet_leaves_nothing_on_the_first() {
    let (mut alba, mut biel) = (Device::new(), Device::new());
    alba.count("raval", meal(), 3);
    biel.count("sants", meal(), 5);
    let less = frozen(&mut alba)[0].clone();
    let fuller = frozen(&mut biel)[0].clone();
    let marks = fuller.marks().iter().copied().collect();
    let fuller = Contribution::new(less.id(), fuller.sheet().clone(), marks).unwrap();
    assert_eq!(
        alba.store.merge(std::slice::from_ref(&fuller)).unwrap(),
        [Merged::Replaced]
    );
    assert_eq!(alba.store.sheets().unwrap(), [fuller.sheet().clone()]);
    let left = alba.store.document(less.sheet()).unwrap();
    assert!(left.totals().unwrap().is_empty());
    assert_eq!(alba.merged(meal()), 5);
}

#[test]
fn a_batch_that_a_copy_of_the_profile_has_frozen_is_frozen_here_too() {
    let mut alba = Device::new();
    alba.count("sants", meal(), 1);
    alba.count("raval", meal(), 3);
    let batches = alba.store.batches().unwrap();
    let [copied, other] = ["raval", "sants"].map(|site| {
        let at = |batch: &&Batch| batch.sheet.site.as_str() == site;
        batches.iter().find(at).unwrap().clone()
    });
    let of_the_copy = Contribution::new(copied.id, copied.sheet, copied.marks).unwrap();
    alba.count("raval", meal(), 2);
    assert_eq!(
        alba.store.merge(&[of_the_copy]).unwrap(),
        [Merged::KeptOther]
    );
    // The copy's batch alone is closed; what is tapped next is under an id the copy has not.
    let open: Vec<_> = alba.store.batches().unwrap();
    assert_eq!(open, [other]);
    alba.count("raval", meal(), 4);
    let open = alba.store.batches().unwrap();
    assert!(open.iter().all(|batch| batch.id != copied.id));
    assert_eq!(alba.merged(meal()), 10);
}

#[test]
fn a_saved_document_and_its_later_changes_read_as_one() {
    let mut alba = Device::new();
    for round in 0..100 {
        alba.count("raval", meal(), 1);
        alba.store.freeze().unwrap();
        if round % 7 == 0 {
            assert_eq!(alba.merged(meal()), round + 1);
        }
    }
    assert_eq!(alba.merged(meal()), 100);
    assert_eq!(alba.store.contributions().unwrap().len(), 100);
}

#[test]
fn a_sheet_says_nothing_of_its_counts_to_who_prints_it() {
    let genesis = Genesis::load().unwrap();
    assert_eq!(format!("{genesis:?}"), "Genesis");
    let document = Document::open(&genesis, None, Vec::new()).unwrap();
    assert_eq!(format!("{document:?}"), "Document");
}
