//! The laws of the ledger, for any contributions in any order, split in any way, repeated at will:
//! the totals are those of [`tally::ledger::Ledger`], and the file tells nothing of the way.

use std::{collections::BTreeMap, path::Path, sync::Arc};

use jiff::civil::date;
use proptest::{collection::vec, prelude::*, sample::Index};
use sync_server::{
    Codes,
    entropy::SystemEntropy,
    event::Log,
    ledger::{LedgerStore as _, Outcome, Refreshing},
    sqlite::SqliteLedger,
};
use tally::{
    Contribution, Mark,
    ledger::{Ledger, Weighed},
    statistics::{Question, ShiftQuestion},
};

use crate::{
    made::{EVERYTHING, some_contribution},
    support::{CountingEntropy, TODAY, found_team},
};

struct Store {
    ledger: Arc<SqliteLedger>,
    codes: Codes,
    runtime: tokio::runtime::Runtime,
    folder: tempfile::TempDir,
}

impl Store {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let codes = found_team(folder.path());
        let ledger = SqliteLedger::open(
            folder.path(),
            &CountingEntropy::default(),
            &Log::to_stderr(),
        );
        Self {
            ledger: Arc::new(ledger.unwrap()),
            codes,
            runtime: tokio::runtime::Builder::new_multi_thread().build().unwrap(),
            folder,
        }
    }

    /// Sends each batch on its own, all at once, and waits for all.
    fn count_at_once(&self, batches: Vec<Vec<Contribution>>) {
        let sent: Vec<_> = batches
            .into_iter()
            .map(|batch| {
                let (ledger, team) = (Arc::clone(&self.ledger), self.codes.team);
                self.runtime
                    .spawn(async move { ledger.count(team, batch, TODAY).await })
            })
            .collect();
        for answer in sent {
            self.runtime.block_on(answer).unwrap().unwrap();
        }
    }

    fn count(&self, batch: Vec<Contribution>) -> Vec<Outcome> {
        let counted = self.ledger.count(self.codes.team, batch, TODAY);
        self.runtime.block_on(counted).unwrap().outcomes
    }

    fn figures(&self) -> Vec<(String, i64)> {
        // Figures are refreshed once a day. The same coins in every ledger: noise is another law.
        let closed = self.ledger.close_day(
            date(2026, 5, 7),
            Refreshing::Daily,
            Arc::new(CountingEntropy::default()),
        );
        self.runtime.block_on(closed).unwrap();
        let question = Question {
            group: EVERYTHING.to_vec(),
            ..Question::default()
        };
        let table = self.ledger.tabulate(self.codes.team, question);
        let table = self.runtime.block_on(table).unwrap();
        let line = |line: tally::statistics::Line| {
            let keys: Vec<_> = line.keys.iter().map(ToString::to_string).collect();
            (keys.join(" "), line.contacts)
        };
        let shifts = self
            .ledger
            .shifts(self.codes.team, ShiftQuestion::default());
        let shifts = self.runtime.block_on(shifts).unwrap().rows;
        let shifts = shifts.into_iter().map(|row| {
            let keys = format!("{} {} shifts", row.sheet.period, row.sheet.site);
            (keys, row.shifts)
        });
        table.lines.into_iter().map(line).chain(shifts).collect()
    }

    /// The bytes of the file after it was folded.
    fn bytes(self) -> Vec<u8> {
        self.ledger.close();
        fold(self.folder.path());
        std::fs::read(sync_server::folder::ledger(self.folder.path())).unwrap()
    }

    /// The bytes of a copy that SQLite writes anew. In the file itself one number counts how often
    /// processes opened and grew it (the change counter of SQLite's file format); a copy starts it
    /// from one.
    fn copied_bytes(self) -> Vec<u8> {
        self.ledger.close();
        let copy = self.folder.path().join("copy");
        open(self.folder.path())
            .execute("VACUUM INTO ?1", [copy.to_str()])
            .unwrap();
        std::fs::read(copy).unwrap()
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "folds and copies the file as an operator would"
)]
fn open(data: &Path) -> rusqlite::Connection {
    rusqlite::Connection::open(sync_server::folder::ledger(data)).unwrap()
}

fn fold(data: &Path) {
    open(data)
        .execute_batch("VACUUM; PRAGMA wal_checkpoint(TRUNCATE);")
        .unwrap();
}

/// The same figures by the reference.
fn reference(contributions: &[Contribution]) -> (Ledger, Vec<(String, i64)>) {
    let mut ledger = Ledger::default();
    for contribution in contributions {
        ledger.fold(contribution).unwrap();
    }
    let mut figures: Vec<_> = ledger
        .totals()
        .iter()
        .map(|((sheet, mark), total)| {
            let keys = match mark {
                Mark::Cell(cell) => format!(
                    "{} {} {} {} {}",
                    sheet.period, sheet.site, cell.kind, cell.band, cell.outcome
                ),
                Mark::ShiftOpen => format!("{} {} shifts", sheet.period, sheet.site),
            };
            (keys, total.net())
        })
        // Where every shift was taken back, none was held.
        .filter(|(keys, net)| *net != 0 || !keys.ends_with("shifts"))
        .collect();
    figures.sort();
    (ledger, figures)
}

fn sorted(mut figures: Vec<(String, i64)>) -> Vec<(String, i64)> {
    figures.sort();
    figures
}

/// One of each id: two contents under one id may meet in either order, which is another law.
fn one_of_each(contributions: Vec<Contribution>) -> Vec<Contribution> {
    let by_id: BTreeMap<_, _> = contributions
        .into_iter()
        .map(|one| ((one.sheet().period, one.id()), one))
        .collect();
    by_id.into_values().collect()
}

proptest! {
    // Each case syncs a dozen commits to a disk.
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn one_by_one_it_does_as_the_reference_does(
        contributions in vec(some_contribution(), 1..30),
    ) {
        let store = Store::new();
        let mut ledger = Ledger::default();
        for contribution in &contributions {
            let expected = match ledger.fold(contribution) {
                Ok(Weighed::Add) => Outcome::Counted,
                Ok(Weighed::Already { held }) => Outcome::Already { held },
                Err(refusal) => Outcome::Refused(refusal),
            };
            prop_assert_eq!(store.count(vec![contribution.clone()]), vec![expected]);
        }
        prop_assert_eq!(sorted(store.figures()), reference(&contributions).1);
    }

    #[test]
    fn any_order_and_repetition_ends_in_the_same_totals(
        contributions in vec(some_contribution(), 1..25),
        repeats in vec(any::<Index>(), 0..25),
        order in any::<u64>(),
        size in 1..9_usize,
    ) {
        let once = one_of_each(contributions);
        let mut sent = once.clone();
        sent.extend(repeats.iter().map(|at| at.get(&once).clone()));
        shuffle(&mut sent, order);
        let store = Store::new();
        store.count_at_once(sent.chunks(size).map(<[_]>::to_vec).collect());
        prop_assert_eq!(sorted(store.figures()), reference(&once).1);
    }

    #[test]
    fn the_file_is_the_same_to_the_byte_whoever_counted_in_whatever_order(
        contributions in vec(some_contribution(), 1..25),
        order in any::<u64>(),
        (one_size, other_size) in (1..9_usize, 1..9_usize),
    ) {
        let once = one_of_each(contributions);
        let one = Store::new();
        for batch in once.chunks(one_size) {
            one.count(batch.to_vec());
        }
        let other = Store::new();
        let mut shuffled = once.clone();
        shuffle(&mut shuffled, order);
        other.count_at_once(shuffled.chunks(other_size).map(<[_]>::to_vec).collect());
        // A device that lost an answer, and one that carries for others.
        other.count(once);
        prop_assert!(one.bytes() == other.bytes(), "the files differ");
    }
}

/// Fisher and Yates' shuffle, by the numbers of a linear congruential generator.
fn shuffle<T>(all: &mut [T], mut state: u64) {
    for at in (1..all.len()).rev() {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let other = usize::try_from(state >> 33).unwrap() % (at + 1);
        all.swap(at, other);
    }
}

#[test]
fn a_file_with_other_counts_has_other_bytes() {
    let contribution =
        |n| crate::support::contribution(1, "raval", TODAY, &[("food.meal/nn/given", n, 0)]);
    let (one, other) = (Store::new(), Store::new());
    one.count(vec![contribution(1)]);
    other.count(vec![contribution(2)]);
    assert!(one.bytes() != other.bytes());
}

#[test]
fn the_sums_of_a_long_life_do_not_depend_on_how_often_it_was_interrupted() {
    let all: Vec<_> = (0..600_u128)
        .map(|id| {
            let day = date(2026, 3, 2).saturating_add(jiff::Span::new().days((id % 50) as i64));
            let site = if id % 3 == 0 { "raval" } else { "besos" };
            crate::support::contribution(id * 7_919 + 1, site, day, &[("food.meal/nn/given", 1, 0)])
        })
        .collect();
    let through = Store::new();
    for batch in all.chunks(64) {
        through.count(batch.to_vec());
    }
    // Closed and opened every few contributions, from the last to the first.
    let mut interrupted = Store::new();
    for batch in all.rchunks(37) {
        interrupted.count(batch.to_vec());
        interrupted.ledger.close();
        let opened =
            SqliteLedger::open(interrupted.folder.path(), &SystemEntropy, &Log::to_stderr());
        interrupted.ledger = Arc::new(opened.unwrap());
    }
    assert_eq!(through.figures(), interrupted.figures());
    assert!(through.copied_bytes() == interrupted.copied_bytes());
}
