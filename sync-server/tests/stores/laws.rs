//! The laws of the ledger, for each store: any contributions in any order, split in any way, repeated at will,
//! by several processes at once, end in the totals of [`tally::ledger::Ledger`].

use std::{collections::BTreeMap, sync::Arc};

use jiff::civil::date;
use proptest::{collection::vec, prelude::*, sample::Index, test_runner::TestRunner};
use sync_server::{
    entropy::SystemEntropy,
    ledger::{LedgerStore as _, Outcome, Refreshing},
};
use tally::{
    Contribution, Mark, TeamId,
    ledger::{Ledger, Weighed},
    statistics::{Question, ShiftQuestion},
};

use crate::{
    made::{EVERYTHING, some_contribution},
    stores::{CountingEntropy, Open, Place, TODAY, contribution, found_team, meal},
};

/// A place with two ledgers open on it, as two processes have.
struct Bench {
    opened: [Open; 2],
    place: Place,
}

impl Bench {
    fn new(place: Place) -> Self {
        Self {
            opened: [Open::at(&place), Open::at(&place)],
            place,
        }
    }

    /// A team of its own for each case: a database is dear, and teams do not meet.
    fn team(&self) -> TeamId {
        found_team(&mut self.place.register(), &SystemEntropy).team
    }

    fn count(&self, team: TeamId, batch: Vec<Contribution>) -> Vec<Outcome> {
        let [one, _] = &self.opened;
        let counted = one.ledger.count(team, batch, TODAY);
        one.runtime.block_on(counted).unwrap().outcomes
    }

    /// Sends each batch on its own, all at once, by one process and the other.
    fn count_at_once(&self, team: TeamId, batches: Vec<Vec<Contribution>>) {
        let sent: Vec<_> = batches
            .into_iter()
            .enumerate()
            .map(|(at, batch)| {
                let open = &self.opened[at % 2];
                let ledger = Arc::clone(&open.ledger);
                let counting = async move { ledger.count(team, batch, TODAY).await };
                (open, open.runtime.spawn(counting))
            })
            .collect();
        for (open, answer) in sent {
            open.runtime.block_on(answer).unwrap().unwrap();
        }
    }

    fn figures(&self, team: TeamId) -> Vec<(String, i64)> {
        let [one, other] = &self.opened;
        let entropy = Arc::new(SystemEntropy);
        let closed = one
            .ledger
            .close_day(date(2026, 5, 7), Refreshing::Daily, entropy);
        one.runtime.block_on(closed).unwrap();
        let question = Question {
            group: EVERYTHING.to_vec(),
            ..Question::default()
        };
        // What one process refreshed, the other reads.
        let table = other.ledger.tabulate(team, question);
        let table = other.runtime.block_on(table).unwrap();
        let shifts = other.ledger.shifts(team, ShiftQuestion::default());
        let shifts = other.runtime.block_on(shifts).unwrap().rows;
        let lines = table.lines.into_iter().map(|line| {
            let keys: Vec<_> = line.keys.iter().map(ToString::to_string).collect();
            (keys.join(" "), line.contacts)
        });
        let shifts = shifts.into_iter().map(|row| {
            let keys = format!("{} {} shifts", row.sheet.period, row.sheet.site);
            (keys, row.shifts)
        });
        let mut figures: Vec<_> = lines.chain(shifts).collect();
        figures.sort();
        figures
    }
}

/// The same figures by the reference.
fn reference(contributions: &[Contribution]) -> Vec<(String, i64)> {
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

fn runner() -> TestRunner {
    // Each case syncs a dozen commits to a disk.
    TestRunner::new(ProptestConfig {
        cases: 24,
        ..ProptestConfig::default()
    })
}

#[test]
fn one_by_one_each_store_does_as_the_reference_does() {
    for place in Place::each() {
        let bench = Bench::new(place);
        let law = |contributions: Vec<Contribution>| {
            let team = bench.team();
            let mut ledger = Ledger::default();
            for contribution in &contributions {
                let expected = match ledger.fold(contribution) {
                    Ok(Weighed::Add) => Outcome::Counted,
                    Ok(Weighed::Already { held }) => Outcome::Already { held },
                    Err(refusal) => Outcome::Refused(refusal),
                };
                let counted = bench.count(team, vec![contribution.clone()]);
                prop_assert_eq!(counted, vec![expected]);
            }
            prop_assert_eq!(bench.figures(team), reference(&contributions));
            Ok(())
        };
        runner().run(&vec(some_contribution(), 1..20), law).unwrap();
    }
}

#[test]
fn any_order_and_repetition_by_two_processes_ends_in_the_same_totals() {
    for place in Place::each() {
        let bench = Bench::new(place);
        let cases = (
            vec(some_contribution(), 1..25),
            vec(any::<Index>(), 0..25),
            any::<u64>(),
            1..9_usize,
        );
        let law = |(contributions, repeats, order, size): (_, Vec<Index>, _, usize)| {
            let team = bench.team();
            let once = one_of_each(contributions);
            let mut sent = once.clone();
            sent.extend(repeats.iter().map(|at| at.get(&once).clone()));
            shuffle(&mut sent, order);
            let batches = sent.chunks(size).map(<[_]>::to_vec).collect();
            bench.count_at_once(team, batches);
            prop_assert_eq!(bench.figures(team), reference(&once));
            Ok(())
        };
        runner().run(&cases, law).unwrap();
    }
}

#[test]
fn what_a_batch_repeats_within_itself_counts_once() {
    for place in Place::each() {
        let bench = Bench::new(place);
        let team = bench.team();
        let other = contribution(1, "raval", TODAY, &[("food.meal/nn/given", 5, 0)]);
        let outcomes = bench.count(team, vec![meal(1), meal(1), other, meal(2)]);
        assert_eq!(
            outcomes,
            [
                Outcome::Counted,
                Outcome::Already { held: 1 },
                Outcome::Already { held: 1 },
                Outcome::Counted
            ]
        );
    }
}

#[test]
fn the_cap_of_a_sheet_holds_to_the_tap_however_many_count_at_once() {
    for place in Place::each() {
        let bench = Bench::new(place);
        let team = bench.team();
        // As large as a cell of one contribution may be, until one fits no more.
        let taps = tally::caps::CELL;
        let whole = tally::caps::SHEET / u64::from(taps);
        let sent: Vec<_> = (0..u128::from(whole) + 40)
            .map(|id| contribution(id, "raval", TODAY, &[("food.meal/nn/given", taps, 0)]))
            .collect();
        bench.count_at_once(team, sent.chunks(10).map(<[_]>::to_vec).collect());
        let figures = bench.figures(team);
        let expected = i64::try_from(whole * u64::from(taps)).unwrap();
        assert_eq!(figures.iter().map(|line| line.1).sum::<i64>(), expected);
    }
}

#[test]
fn a_process_whose_clock_is_behind_takes_nothing_that_another_one_forgot() {
    let bench = Bench::new(Place::postgres());
    let team = bench.team();
    let old = contribution(
        1,
        "raval",
        date(2025, 3, 26),
        &[("food.meal/nn/given", 1, 0)],
    );
    let [one, other] = &bench.opened;
    let before = date(2026, 4, 29);
    let counted = one.ledger.count(team, vec![old.clone()], before);
    let counted = one.runtime.block_on(counted).unwrap().outcomes;
    assert_eq!(counted, [Outcome::Counted]);
    // A day on which the period takes nothing any more.
    let closed = one.ledger.close_day(
        date(2026, 5, 2),
        Refreshing::Daily,
        Arc::new(CountingEntropy::default()),
    );
    one.runtime.block_on(closed).unwrap();
    let again = other.ledger.count(team, vec![old], before);
    let again = other.runtime.block_on(again).unwrap().outcomes;
    assert!(matches!(again[..], [Outcome::Refused(_)]), "{again:?}");
}

#[test]
fn a_day_that_many_close_at_once_is_closed_once() {
    let bench = Bench::new(Place::postgres());
    let teams: Vec<_> = (0..6).map(|_| bench.team()).collect();
    for (team, id) in teams.iter().zip(0..) {
        bench.count(*team, (id * 100..id * 100 + 20).map(meal).collect());
    }
    let day = date(2026, 5, 15);
    let closing: Vec<_> = (0..8)
        .map(|at| {
            let open = &bench.opened[at % 2];
            let ledger = Arc::clone(&open.ledger);
            let close = async move {
                let entropy = Arc::new(SystemEntropy);
                ledger.close_day(day, Refreshing::Daily, entropy).await
            };
            (open, open.runtime.spawn(close))
        })
        .collect();
    for (open, closed) in closing {
        open.runtime.block_on(closed).unwrap().unwrap();
    }
    let [one, other] = &bench.opened;
    for team in teams {
        let seals = one.runtime.block_on(one.ledger.seals(team)).unwrap();
        assert_eq!((seals.len(), seals[0].revision), (1, 1), "sealed once");
        assert_eq!(seals[0].contributions, 20);
        let released = one.runtime.block_on(one.ledger.released(team)).unwrap();
        let again = other.runtime.block_on(other.ledger.released(team)).unwrap();
        assert_eq!(released.into_inner(), again.into_inner());
        let table = other.ledger.tabulate(team, Question::default());
        let table = other.runtime.block_on(table).unwrap();
        assert_eq!(table.contacts, 20);
    }
}
