//! What a new day does to a ledger, and what whatever interrupts it cannot do.

use std::{
    cell::Cell as Shared,
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use jiff::civil::{Date, date};
use tally::{
    Cell, Contribution, ContributionId, Count, Kind, Mark, Period, SheetKey, Site, TeamId,
    TeamProfile,
    release::Area,
    statistics::Question,
    team::{KeyHash, Role},
};

use super::*;
use crate::{
    entropy::{NoEntropy, SystemEntropy},
    register::Register,
    sqlite::{group::Group, memory::Memory, open},
    tables::{
        closing::{refreshed, released, sealed_period, sealed_periods},
        dump, figures,
    },
};

const TEAM: TeamId = TeamId::from_bytes([7; 8]);
/// A Wednesday; its period is 2026-04/W18, 27 to 30 April.
const TODAY: Date = date(2026, 4, 29);
/// The first day on which that period may be sealed, and with it April be released.
const SEALED: Date = date(2026, 5, 15);

/// Coins that go on where they were, the same in each run.
struct Sequence(AtomicU64);

impl Sequence {
    fn new() -> Self {
        Self(AtomicU64::new(1))
    }
}

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

struct NoCoins;

impl Entropy for NoCoins {
    fn fill(&self, _: &mut [u8]) -> Result<(), NoEntropy> {
        Err(NoEntropy)
    }
}

/// Always heads.
struct BrokenCoins;

impl Entropy for BrokenCoins {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoEntropy> {
        bytes.fill(0xff);
        Ok(())
    }
}

struct Ledger {
    connection: Connection,
    memory: Memory,
    _folder: tempfile::TempDir,
    next: Shared<u8>,
}

impl Ledger {
    /// A ledger with a team of two sites.
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut profile = TeamProfile::new("Taula".to_owned());
        profile.sites = ["raval", "besos"]
            .map(|code| Site {
                code: code.parse().unwrap(),
                label: code.to_uppercase(),
            })
            .to_vec();
        Register::open(folder.path(), &Sequence::new())
            .unwrap()
            .add_team(TEAM, &profile, &[(Role::Write, KeyHash([0xee; 32]))])
            .unwrap();
        let connection = open::open(folder.path(), &Sequence::new()).unwrap();
        let memory = Memory::new(&connection).unwrap();
        Self {
            connection,
            memory,
            _folder: folder,
            next: Shared::new(0xa1),
        }
    }

    /// Takes this many meals at Raval in the period of this day; gives the contribution's id.
    fn meals(&mut self, day: Date, meals: u32) -> ContributionId {
        self.count(day, Cell::given(Kind::Meal).into(), meals)
    }

    fn count(&mut self, day: Date, mark: Mark, n: u32) -> ContributionId {
        let id = ContributionId::from_bytes([self.next.get(); 16]);
        self.next.set(self.next.get() + 1);
        let sheet = SheetKey {
            period: Period::containing(day).unwrap(),
            site: "raval".parse().unwrap(),
        };
        let counts = BTreeMap::from([(mark, Count { n, c: 0 })]);
        let contribution = Contribution::new(id, sheet, counts).unwrap();
        let mut group = Group::begin(&mut self.connection, &mut self.memory).unwrap();
        group
            .count(TEAM, &[contribution], day.max(TODAY))
            .unwrap()
            .unwrap();
        group.commit().unwrap();
        id
    }

    fn close(&mut self, today: Date) {
        close_day(
            &mut self.connection,
            today,
            Refreshing::Daily,
            &Sequence::new(),
        )
        .unwrap();
    }

    fn contacts(&self) -> i64 {
        figures::answer(&self.connection, TEAM, &Question::default())
            .unwrap()
            .contacts
    }

    fn late(&self) -> i64 {
        figures::late(&self.connection, TEAM, &Question::default())
            .unwrap()
            .contacts
    }

    fn seal(&self, day: Date) -> Option<tally::api::SealDocument> {
        let period = Period::containing(day).unwrap();
        sealed_period(&self.connection, TEAM, period, None, true).unwrap()
    }

    fn released(&self) -> Vec<tally::release::ReleasedMonth> {
        released(&self.connection, TEAM).unwrap().into_inner()
    }

    fn dump(&self) -> String {
        let mut dump = Vec::new();
        dump::write(&self.connection, &mut dump).unwrap();
        String::from_utf8(dump).unwrap()
    }
}

#[test]
fn what_comes_on_a_day_is_shown_on_the_next() {
    let mut ledger = Ledger::new();
    ledger.close(TODAY);
    ledger.meals(date(2026, 4, 20), 30);
    assert_eq!(ledger.contacts(), 0);
    ledger.close(TODAY);
    assert_eq!(ledger.contacts(), 0, "the day is closed once");
    ledger.close(date(2026, 4, 28));
    assert_eq!(
        ledger.contacts(),
        0,
        "a clock that goes back closes nothing"
    );
    ledger.close(date(2026, 4, 30));
    assert_eq!(ledger.contacts(), 30);
}

#[test]
fn in_a_trial_figures_grow_at_once_and_nothing_is_sealed_early() {
    let mut ledger = Ledger::new();
    ledger.close(TODAY);
    for meals in [30, 12] {
        ledger.meals(date(2026, 4, 20), meals);
        let at_once = Refreshing::AtOnce;
        close_day(&mut ledger.connection, TODAY, at_once, &Sequence::new()).unwrap();
    }
    assert_eq!(ledger.contacts(), 42);
    assert_eq!(sealed_periods(&ledger.connection, TEAM).unwrap(), []);
}

#[test]
fn in_the_running_week_small_numbers_wait_for_its_end() {
    let mut ledger = Ledger::new();
    ledger.meals(date(2026, 4, 20), 3);
    ledger.meals(TODAY, 9);
    ledger.count(TODAY, Cell::given(Kind::Legal).into(), 1);
    ledger.close(date(2026, 4, 30));
    assert_eq!(ledger.contacts(), 3, "the week before alone");
    ledger.meals(TODAY, 1);
    // The week goes on in May, in another period.
    ledger.close(date(2026, 5, 2));
    assert_eq!(ledger.contacts(), 13, "ten meals, and no advice");
    ledger.close(date(2026, 5, 4));
    assert_eq!(ledger.contacts(), 14);
}

#[test]
fn a_period_is_sealed_two_weeks_after_its_end_and_the_seal_vouches_for_what_is_in_it() {
    let mut ledger = Ledger::new();
    let mut ids = vec![ledger.meals(TODAY, 7), ledger.meals(TODAY, 5)];
    ids.sort_unstable();
    ledger.close(date(2026, 5, 14));
    assert_eq!(ledger.seal(TODAY), None);
    assert_eq!(sealed_periods(&ledger.connection, TEAM).unwrap(), []);
    ledger.close(SEALED);
    let seal = ledger.seal(TODAY).unwrap();
    assert_eq!((seal.seal.revision, seal.seal.contributions), (1, 2));
    assert_eq!((&seal.ids, seal.more), (&ids, false));
    assert!(seal.vouches_for(TEAM, &ids));
    assert!(!seal.vouches_for(TEAM, &ids[..1]));
    assert!(!seal.vouches_for(TeamId::from_bytes([8; 8]), &ids));
    let sums = seal.sums.clone().unwrap();
    assert_eq!((sums.len(), sums[0].n), (1, 12));
    assert!(seal.vouches_for_sums(&sums));
    let mut other = sums;
    other[0].n += 1;
    assert!(!seal.vouches_for_sums(&other));
}

#[test]
fn what_comes_after_the_seal_is_counted_in_its_next_revision_and_told_apart() {
    let mut ledger = Ledger::new();
    let first = ledger.meals(TODAY, 20);
    ledger.close(SEALED);
    let sealed = ledger.seal(TODAY).unwrap();
    let second = ledger.meals(TODAY, 4);
    assert_eq!(ledger.seal(TODAY).unwrap(), sealed, "until the next day");
    ledger.close(date(2026, 5, 16));
    let again = ledger.seal(TODAY).unwrap();
    assert_eq!(again.seal.revision, 2);
    assert!(again.vouches_for(TEAM, &[first, second]));
    assert_eq!((ledger.contacts(), ledger.late()), (24, 4));
    // Nothing came: nothing is sealed again.
    ledger.close(date(2026, 5, 17));
    assert_eq!(ledger.seal(TODAY).unwrap(), again);
}

#[test]
fn a_long_list_of_ids_is_given_in_parts() {
    let mut ledger = Ledger::new();
    ledger.meals(TODAY, 1);
    ledger
        .connection
        .execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20500)
             INSERT INTO counted (team, period, id, taps)
             SELECT ?1, '2026-04/W18', CAST(printf('%016d', i) AS BLOB), 1 FROM n",
            [TEAM.as_bytes()],
        )
        .unwrap();
    ledger.close(SEALED);
    let first = ledger.seal(TODAY).unwrap();
    assert_eq!((first.ids.len(), first.more), (20_000, true));
    let period = Period::containing(TODAY).unwrap();
    let rest = sealed_period(
        &ledger.connection,
        TEAM,
        period,
        first.ids.last().copied(),
        false,
    )
    .unwrap()
    .unwrap();
    assert_eq!((rest.ids.len(), rest.more), (501, false));
    let all = [first.ids.clone(), rest.ids].concat();
    assert!(first.vouches_for(TEAM, &all));
    assert!(!first.vouches_for(TEAM, &first.ids));
}

#[test]
fn a_month_is_released_once_and_never_drawn_again() {
    let mut ledger = Ledger::new();
    ledger.meals(TODAY, 500);
    ledger.close(date(2026, 5, 14));
    assert_eq!(ledger.released(), []);
    ledger.close(SEALED);
    let released = ledger.released();
    assert_eq!(released.len(), 1);
    let meals = released[0]
        .by_kind
        .iter()
        .find(|atom| atom.kind == Kind::Meal)
        .unwrap();
    assert_eq!(meals.area, Area::City);
    assert!((meals.contacts - 500).abs() < 40, "{meals:?}");
    ledger.meals(TODAY, 100);
    for day in 16..20 {
        close_day(
            &mut ledger.connection,
            date(2026, 5, day),
            Refreshing::Daily,
            &SystemEntropy,
        )
        .unwrap();
        assert_eq!(ledger.released(), released);
    }
}

#[test]
fn what_is_late_for_its_months_release_is_counted_in_the_next_one_and_in_no_other() {
    let noise_of = |late: u32| {
        let mut ledger = Ledger::new();
        ledger.meals(TODAY, 20);
        ledger.close(SEALED);
        if late > 0 {
            ledger.meals(TODAY, late);
        }
        ledger.meals(SEALED, 20);
        ledger.close(date(2026, 7, 15));
        ledger.released()
    };
    // The coins are the same, so the difference is what was counted.
    let (without, with) = (noise_of(0), noise_of(1_000));
    assert_eq!(without.len(), 3, "April, May, June");
    for (one, other) in without.iter().zip(&with) {
        let difference: i64 = other
            .by_kind
            .iter()
            .zip(&one.by_kind)
            .map(|(other, one)| other.contacts - one.contacts)
            .sum();
        let may = one.month.number() == 5;
        assert_eq!(difference, if may { 1_000 } else { 0 }, "{}", one.month);
    }
}

#[test]
fn unmet_is_not_released_and_psychological_support_stands_with_consultations() {
    let mut ledger = Ledger::new();
    let cell = |text: &str| Mark::Cell(text.parse().unwrap());
    ledger.count(TODAY, cell("medical.wellbeing/u18/given"), 1_000);
    ledger.count(TODAY, cell("medical.consult/nn/unmet"), 2_000);
    ledger.close(SEALED);
    let released = ledger.released();
    let of = |kind| {
        let mut atoms = released[0].by_kind.iter();
        atoms
            .find(|atom| atom.kind == kind)
            .map(|atom| atom.contacts)
    };
    assert_eq!(of(Kind::Wellbeing), None);
    assert!((of(Kind::Consult).unwrap() - 1_000).abs() < 40);
}

#[test]
fn without_a_fair_coin_nothing_is_released_and_nothing_is_lost() {
    let mut ledger = Ledger::new();
    ledger.meals(TODAY, 12);
    ledger.close(date(2026, 5, 14));
    let before = ledger.dump();
    for broken in [&NoCoins as &dyn Entropy, &BrokenCoins] {
        let refused = close_day(&mut ledger.connection, SEALED, Refreshing::Daily, broken);
        assert!(matches!(refused, Err(ClosingError::Noise(_))));
        assert_eq!(ledger.dump(), before);
    }
    ledger.close(SEALED);
    assert_eq!(ledger.released().len(), 1);
}

#[test]
fn after_thirteen_months_ids_are_forgotten_and_no_byte_of_them_is_left() {
    let mut ledger = Ledger::new();
    let id = ledger.meals(TODAY, 12);
    ledger.close(SEALED);
    let file = ledger._folder.path().to_owned();
    let traces = || -> usize {
        let found = |path: std::path::PathBuf| {
            let bytes = std::fs::read(path).unwrap();
            bytes
                .windows(16)
                .filter(|bytes| bytes == id.as_bytes())
                .count()
        };
        let files = std::fs::read_dir(&file).unwrap();
        files.map(|entry| found(entry.unwrap().path())).sum()
    };
    assert!(traces() > 0);
    ledger.close(date(2027, 5, 31));
    assert!(traces() > 0);
    ledger.close(date(2027, 6, 1));
    assert_eq!(traces(), 0);
    assert_eq!(ledger.seal(TODAY), None);
    assert_eq!(ledger.contacts(), 12);
}

/// Two worlds with the same contacts, told by other contributions in another order: when ids are
/// forgotten, nothing of the difference is left.
#[test]
fn after_forgetting_the_ledger_does_not_tell_how_the_contacts_came() {
    let world = |parts: &[u32], first: u8| {
        let mut ledger = Ledger::new();
        ledger.next.set(first);
        for meals in parts {
            ledger.meals(TODAY, *meals);
        }
        ledger.close(SEALED);
        let sealed = ledger.dump();
        ledger.close(date(2027, 6, 1));
        (sealed, ledger.dump())
    };
    let (one, other) = (world(&[30, 5, 7], 0xa1), world(&[7, 35], 0xc1));
    assert_ne!(one.0, other.0, "the ids differ while they are kept");
    assert_eq!(one.1, other.1);
}

/// Interrupts the closing of a day at many points of SQLite's machine, as a kill would: the ledger is
/// then as before, to the byte of its dump, and no noise was seen.
#[test]
fn a_day_interrupted_anywhere_is_closed_later_wholly_and_once() {
    let ready = || {
        let mut ledger = Ledger::new();
        ledger.meals(date(2026, 4, 8), 12);
        ledger.meals(TODAY, 12);
        ledger.close(date(2026, 5, 14));
        ledger.meals(TODAY, 3);
        ledger
    };
    // How many points there are.
    let points = Arc::new(AtomicU64::new(0));
    let mut uninterrupted = ready();
    let counted = Arc::clone(&points);
    let count = move || {
        counted.fetch_add(1, Ordering::Relaxed);
        false
    };
    uninterrupted
        .connection
        .progress_handler(1, Some(count))
        .unwrap();
    uninterrupted.close(SEALED);
    let points = points.load(Ordering::Relaxed);

    let mut ledger = ready();
    let before = ledger.dump();
    let entropy = Sequence::new();
    let mut interrupted = 0;
    for point in (1..points).step_by(usize::try_from(points / 128).unwrap().max(1)) {
        let mut left = point;
        let interrupt = move || {
            left -= 1;
            left == 0
        };
        ledger
            .connection
            .progress_handler(1, Some(interrupt))
            .unwrap();
        let closed = close_day(&mut ledger.connection, SEALED, Refreshing::Daily, &entropy);
        ledger
            .connection
            .progress_handler(0, None::<fn() -> bool>)
            .unwrap();
        if refreshed(&ledger.connection, TEAM).unwrap() == Some(SEALED) {
            // It was closed, and what was interrupted is the clearing up.
            break;
        }
        assert!(closed.is_err());
        assert_eq!(ledger.dump(), before);
        interrupted += 1;
    }
    assert!(interrupted > 60, "{interrupted} of {points}");
    ledger.close(SEALED);
    let released = ledger.released();
    assert_eq!(released.len(), 1);
    ledger.close(date(2026, 5, 16));
    assert_eq!(ledger.released(), released);
    assert_eq!(ledger.contacts(), 27);
}
