//! A tap that was shown is on the disk even if the power fails the moment after: a process that counts
//! is recorded, with everything it writes and syncs. Then the power fails at every moment of the recording, with
//! what was not synced lost, kept in part, out of order or torn, and the real store is opened on what is left.
//!
//! A program that is killed cannot show this, because what it wrote stays in the system's memory.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail by panicking; that is its answer"
)]

mod cuts;
mod disk;
mod holdings;
mod outcome;
mod plan;
mod recording;
mod replay;
mod trace;
mod upgrade;
mod volunteer;

use std::{
    collections::BTreeSet,
    sync::{LazyLock, Mutex, MutexGuard, PoisonError},
};

use acollida_tests::{cell, site};
use app::recording::Place;

use self::{
    cuts::Cuts,
    disk::Names,
    holdings::FIRST_DAY,
    outcome::Outcome,
    plan::Plan,
    replay::Replay,
    trace::{Node, Step, Trace},
};

const SEED: u64 = 29;

/// The recording, made once, and the disks that were opened for any of the tests.
struct Recorded {
    plan: Plan,
    trace: Trace,
    replay: Replay,
}

static RECORDED: LazyLock<Mutex<Recorded>> = LazyLock::new(|| {
    let plan = Plan::from_seed(SEED);
    let runs = plan.runs.len();
    let trace = recording::record(runs, "what_was_shown_survives_a_power_cut_at_any_moment");
    Mutex::new(Recorded {
        plan,
        trace,
        replay: Replay::default(),
    })
});

fn recorded() -> MutexGuard<'static, Recorded> {
    RECORDED.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Recorded {
    fn run(&mut self, trace: &Trace, rule: Names, cuts: Cuts) -> Outcome {
        self.replay.run(trace, rule, cuts, &self.plan.states)
    }
}

#[test]
fn what_was_shown_survives_a_power_cut_at_any_moment() {
    recording::work_if_told(&|run, profile, voice| {
        volunteer::work(&Plan::from_seed(SEED), run, profile, voice);
    });
    let mut recorded = recorded();
    let trace = recorded.trace.clone();
    let outcome = recorded.run(&trace, Names::WithFile, Cuts::Every);
    println!("power cuts: {outcome}");
    assert_eq!(outcome.wrong, 0, "{:?}", outcome.first);
    assert_eq!(outcome.moments, trace.steps.len() + 1);
    // A recording in which little happens proves little.
    let shown = |step: &&Step| matches!(step, Step::Shown(_));
    let acts = recorded.plan.acts.len();
    assert_eq!(trace.steps.iter().filter(shown).count(), acts);
    assert!(outcome.disks > 4 * outcome.moments);
    assert!(is_written_over(&trace), "no log was written over");
}

/// Whether a log of SQLite was full, was emptied into the database, and was begun again in its own place.
fn is_written_over(trace: &Trace) -> bool {
    let mut begun = BTreeSet::new();
    trace.steps.iter().any(|step| match step {
        Step::Length { of, length: 0 } => {
            begun.remove(of);
            false
        }
        Step::Write { to, offset: 0, .. } => trace.is_named(*to, "-wal") && !begun.insert(*to),
        _ => false,
    })
}

/// Control: what `synchronous=NORMAL` does. It syncs the log only when a new one begins and before it is
/// emptied into the database.
#[test]
fn a_log_that_is_not_synced_at_each_act_loses_what_was_shown() {
    let mut recorded = recorded();
    let trace = recorded.trace.clone();
    let steps = &trace.steps;
    let begins = |node: Node, at: usize| {
        let before = &steps[at - 1];
        matches!(before, Step::Write { to, offset: 0, .. } if *to == node)
    };
    let is_emptied = |node: Node, at: usize| {
        let next = steps[at + 1..]
            .iter()
            .find(|step| !matches!(step, Step::Shown(_)));
        matches!(next, Some(Step::Write { to, .. }) if *to != node)
    };
    let normal = trace.without(|at, step| match step {
        Step::Sync(node) => {
            trace.is_named(*node, "-wal") && !begins(*node, at) && !is_emptied(*node, at)
        }
        _ => false,
    });
    let outcome = recorded.run(&normal, Names::WithFile, Cuts::Hardest);
    println!(
        "control, {} of {} syncs left out as NORMAL does: {outcome}",
        steps.len() - normal.steps.len(),
        steps
            .iter()
            .filter(|step| matches!(step, Step::Sync(_)))
            .count(),
    );
    assert!(outcome.with_losses > outcome.moments / 4, "{outcome}");
}

/// Control: the log is emptied into the database and removed or begun again, and the database is not synced.
#[test]
fn a_database_that_is_not_synced_when_its_log_is_emptied_loses_what_was_shown() {
    let mut recorded = recorded();
    let trace = recorded.trace.clone();
    let is_sync = |step: &Step| matches!(step, Step::Sync(node) if trace.is_named(*node, ".db"));
    let made = trace.steps.iter().position(is_sync).unwrap();
    let unsynced = trace.without(|at, step| at > made && is_sync(step));
    let outcome = recorded.run(&unsynced, Names::WithFile, Cuts::Hardest);
    println!("control, the database synced only when it is made: {outcome}");
    assert!(outcome.wrong > outcome.moments / 4, "{outcome}");
}

/// Control: one contact more was shown half-way, and never written.
#[test]
fn a_tap_that_was_shown_and_never_written_is_noticed() {
    let mut recorded = recorded();
    let mut trace = recorded.trace.clone();
    let planted = recorded.plan.acts.len() / 2;
    let (mut states, mut moments) = (recorded.plan.states.clone(), 0);
    states.insert(planted + 1, states[planted].clone());
    let place = Place {
        site: site("placa"),
        day: FIRST_DAY,
    };
    // A cell in which the plan counts nothing.
    let (sheet, mark) = (place.sheet().unwrap(), cell("advice.safe/nn/given").into());
    for state in &mut states[planted + 1..] {
        state.on_sheet(&sheet, mark, 1);
    }
    let mut steps = trace.steps.iter();
    let half_way = steps.position(|step| *step == Step::Shown(planted));
    let half_way = half_way.unwrap() + 1;
    for step in &mut trace.steps[half_way..] {
        moments += 1;
        if let Step::Shown(acts) = step {
            *acts += 1;
        }
    }
    trace.steps.insert(half_way, Step::Shown(planted + 1));
    let outcome = recorded
        .replay
        .run(&trace, Names::WithFile, Cuts::Every, &states);
    println!("control, a tap that was shown and never written: {outcome}");
    assert_eq!(outcome.wrong, moments + 1);
}

/// POSIX promises a name only when the folder it stands in is synced.
#[test]
fn nothing_is_lost_either_where_names_are_durable_by_their_folder_alone() {
    let mut recorded = recorded();
    let trace = recorded.trace.clone();
    let outcome = recorded.run(&trace, Names::WithFolder, Cuts::Every);
    println!("names durable by their folder alone: {outcome}");
    assert_eq!(outcome.wrong, 0, "{:?}", outcome.first);
}
