//! The law: whatever contributions there are, in whatever order, how often and by whichever way they
//! come, every device holds the same document and the same totals, and they are the ledger's.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail by panicking; that is its answer"
)]

use std::collections::BTreeMap;

use acollida_tests::{Calendar, Device, Scratch, cell, day, site};
use app::{
    sheets::{Document, Genesis},
    store::Merged,
};
use automerge::Change;
use proptest::prelude::*;
use sha2::{Digest, Sha256};
use tally::{
    Cell, Contribution, ContributionId, Count, Mark, Period, SheetKey,
    ledger::{Ledger, Total},
};

const GENESIS: &[u8] = include_bytes!("../app/src/sheets/genesis-1.automerge");

fn sheet(at: u8) -> SheetKey {
    let days = ["2026-04-29", "2026-05-01", "2027-01-01"];
    SheetKey {
        period: Period::containing(day(days[usize::from(at) % days.len()])).unwrap(),
        site: site(["placa", "menjador"][usize::from(at) % 2]),
    }
}

fn contribution(id: u8, on: u8, marks: BTreeMap<impl Into<Mark>, Count>) -> Contribution {
    Contribution::new(ContributionId::from_bytes([id; 16]), sheet(on), marks).unwrap()
}

/// Often none: a record may only count, or only correct.
fn any_amount(below: u32) -> impl Strategy<Value = u32> {
    prop_oneof![1 => Just(0), 2 => 0..below]
}

prop_compose! {
    fn any_marks()(
        counts in prop::collection::btree_map(
            0..Mark::COUNT, (any_amount(2_000), any_amount(200)), 1..6
        )
    ) -> BTreeMap<Mark, Count> {
        let all = Mark::all();
        // A mark counts something, or it is not in the record.
        counts
            .into_iter()
            .map(|(at, (n, c))| (all[at], Count { n: if c == 0 { n.max(1) } else { n }, c }))
            .collect()
    }
}

prop_compose! {
    /// Contributions of which some share an id: the same sheet, other contents.
    fn any_contributions(ids: u8)(
        drawn in prop::collection::vec((0..ids, any_marks()), 1..14)
    ) -> Vec<Contribution> {
        drawn.into_iter().map(|(id, cells)| contribution(id, id, cells)).collect()
    }
}

/// The fullest content under each id; between equals the bytes decide.
fn fullest(contributions: &[Contribution]) -> BTreeMap<ContributionId, Contribution> {
    let mut fullest: BTreeMap<ContributionId, Contribution> = BTreeMap::new();
    let weight = |one: &Contribution| (one.taps(), one.encode());
    for one in contributions {
        let stays = fullest
            .get(&one.id())
            .is_some_and(|here| weight(here) >= weight(one));
        if !stays {
            fullest.insert(one.id(), one.clone());
        }
    }
    fullest
}

fn fold<'a>(
    contributions: impl IntoIterator<Item = &'a Contribution>,
) -> BTreeMap<(SheetKey, Mark), Total> {
    let mut ledger = Ledger::default();
    for one in contributions {
        ledger.fold(one).unwrap();
    }
    ledger.totals().clone()
}

/// Heads and totals of every sheet.
fn documents(device: &mut Device) -> (Vec<String>, BTreeMap<(SheetKey, Mark), Total>) {
    let mut heads = Vec::new();
    let mut totals = BTreeMap::new();
    for sheet in device.store().sheets().unwrap() {
        let document = device.store().document(&sheet).unwrap();
        heads.extend(
            document
                .heads()
                .iter()
                .map(|head| format!("{sheet} {head}")),
        );
        totals.extend(
            document
                .totals()
                .unwrap()
                .into_iter()
                .map(|(cell, total)| ((sheet.clone(), cell), total)),
        );
    }
    (heads, totals)
}

/// Two new devices in a folder of their own.
fn two_devices() -> (Scratch, Device, Device) {
    let scratch = Scratch::in_memory();
    let calendar = Calendar::at(day("2027-01-01"));
    let device = |name| Device::new(name, scratch.path(), &calendar);
    let (anna, brahim) = (device("anna"), device("brahim"));
    (scratch, anna, brahim)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_order_and_repetition_give_one_document_on_every_device(
        contributions in any_contributions(9),
        order in any::<prop::sample::Index>(),
        pieces in 1..5_usize,
    ) {
        let (_scratch, mut anna, mut brahim) = two_devices();
        anna.store().merge(&contributions).unwrap();
        // The other gets them turned round, backwards, in pieces, some again, and saves in between.
        let mut other = contributions.clone();
        other.rotate_left(order.index(contributions.len()));
        other.reverse();
        other.extend_from_slice(&contributions[..contributions.len() / 2]);
        for piece in other.chunks(pieces) {
            brahim.store().merge(piece).unwrap();
            documents(&mut brahim);
        }
        let expected = fullest(&contributions);
        let (heads, totals) = documents(&mut anna);
        prop_assert_eq!(&(heads.clone(), totals.clone()), &documents(&mut brahim));
        prop_assert_eq!(totals, fold(expected.values()));
        prop_assert_eq!(heads.len(), expected.len(), "each contribution is a head of its own");
        for device in [&mut anna, &mut brahim] {
            let held: BTreeMap<_, _> =
                device.held().into_iter().map(|kept| (kept.contribution.id(), kept.contribution)).collect();
            prop_assert_eq!(&held, &expected);
        }
    }

    #[test]
    fn what_two_devices_count_and_exchange_is_one_document(
        taps in prop::collection::vec((any::<bool>(), 0..Cell::COUNT, 1..9_u32, 0..12_u8), 1..30),
    ) {
        let (_scratch, mut anna, mut brahim) = two_devices();
        let all: Vec<_> = Cell::all();
        let mut expected = 0;
        for (whose, at, amount, then) in taps {
            let (one, other) = if whose { (&mut anna, &mut brahim) } else { (&mut brahim, &mut anna) };
            one.count("placa", all[at], amount);
            expected += i64::from(amount);
            match then {
                0 => other.merge_from(one),
                1 => { one.store().freeze().unwrap(); }
                2 => { one.kill(); one.open(); }
                3 if one.take_back("placa", all[at], 1).is_ok() => expected -= 1,
                _ => {}
            }
        }
        anna.merge_from(&mut brahim);
        brahim.merge_from(&mut anna);
        anna.merge_from(&mut brahim);
        prop_assert_eq!(documents(&mut anna), documents(&mut brahim));
        prop_assert_eq!(anna.figures(&[]).contacts, expected);
        let records: Vec<_> = anna.held().into_iter().map(|kept| kept.contribution).collect();
        prop_assert_eq!(documents(&mut anna).1, fold(&records));
    }

    #[test]
    fn a_contribution_is_the_same_change_to_the_byte_wherever_it_is_made(
        cells in any_marks(), id in any::<[u8; 16]>(),
    ) {
        let one = Contribution::new(ContributionId::from_bytes(id), sheet(0), cells).unwrap();
        let change = Genesis::load().unwrap().change(&one).unwrap();
        let again = Genesis::load().unwrap().change(&Contribution::decode(&one.encode()).unwrap()).unwrap();
        prop_assert_eq!(change.raw_bytes(), again.raw_bytes());
        prop_assert_eq!(change.actor_id().to_bytes(), &id);
        prop_assert_eq!(change.seq(), 1);
        prop_assert_eq!(change.timestamp(), 0);
        prop_assert_eq!(change.message(), None);
        let genesis = Genesis::load().unwrap().sheet().get_heads();
        prop_assert_eq!(change.deps(), genesis.as_slice(), "one dependency: the genesis");
        let increments: usize = one.marks().iter().map(|(_, count)| usize::from(count.n > 0) + usize::from(count.c > 0)).sum();
        prop_assert_eq!(change.len(), increments);
    }
}

#[test]
fn the_fuller_of_two_contents_stays_and_the_document_is_made_anew() {
    let (_scratch, mut anna, mut brahim) = two_devices();
    let meals = |n| BTreeMap::from([(cell("food.meal/nn/given"), Count { n, c: 0 })]);
    let others: Vec<_> = (2..80).map(|id| contribution(id, 0, meals(1))).collect();
    let (less, more) = (contribution(1, 0, meals(3)), contribution(1, 0, meals(5)));
    anna.store().merge(std::slice::from_ref(&less)).unwrap();
    anna.store().merge(&others).unwrap();
    // Saved as a whole by now: a document cannot forget a change, so it has to be made anew.
    assert_eq!(anna.figures(&[]).contacts, 81);
    assert_eq!(
        anna.store().merge(std::slice::from_ref(&more)).unwrap(),
        [Merged::Replaced]
    );
    assert_eq!(
        anna.store().merge(std::slice::from_ref(&less)).unwrap(),
        [Merged::KeptOther]
    );
    assert_eq!(
        anna.store().merge(std::slice::from_ref(&more)).unwrap(),
        [Merged::Already]
    );
    assert_eq!(anna.figures(&[]).contacts, 83);
    brahim.store().merge(&[more]).unwrap();
    brahim.store().merge(&others).unwrap();
    assert_eq!(documents(&mut anna), documents(&mut brahim));
}

#[test]
fn the_genesis_is_frozen_to_the_byte() {
    let hex: String = Sha256::digest(GENESIS)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    assert_eq!(
        hex,
        "fdd5aef8c2e60e9cafed02c4ab58fc81a3d5d70040e74ee5b4bc2f0c3399f5d1"
    );
    // Made anew by today's library it is still the same, so that a library that would split the
    // team's sheets cannot come in unseen.
    assert_eq!(Genesis::make().unwrap(), GENESIS);
    let heads = Document::open(&Genesis::load().unwrap(), None, Vec::<Change>::new())
        .unwrap()
        .heads();
    let heads: Vec<_> = heads.iter().map(ToString::to_string).collect();
    assert_eq!(
        heads,
        ["7f7ebe1e14064274a1fd8e390fb42aa196f898b6dd8ecf665b2aa319350fec74"]
    );
}

#[test]
fn an_empty_sheet_counts_nothing() {
    let document = Document::open(&Genesis::load().unwrap(), None, Vec::<Change>::new()).unwrap();
    assert!(document.totals().unwrap().is_empty());
}
