//! A simulation of teams under every fault there is: the app's real store, recorder and sync against
//! the real server's ledger, with a network that loses, repeats and delays, devices that are killed,
//! copied and put back, servers that come back from a backup.
//!
//! Every contact has an identity that only the simulation knows. Whatever happens, at the end, when
//! everyone has come home, no contact is counted twice, and none is lost but by the one known gap: a
//! batch that was open when its profile was copied, and has lived in two copies since.
//!
//! A schedule follows from its seed. `ACOLLIDA_SEED=n` runs one and prints its steps;
//! `ACOLLIDA_SCHEDULES=n` says how many.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail by panicking; that is its answer"
)]

mod contacts;
mod desk;
mod device;
mod homecoming;
mod outcome;
mod team;

use std::{env, panic::AssertUnwindSafe};

use acollida_tests::Scratch;

use self::{desk::Desk, outcome::Outcome, team::Team};

/// How many schedules the laws are tried on.
const SCHEDULES: u64 = 20_000;

/// How many each control gets: far more than it takes to fail.
const CONTROLS: u64 = 600;

/// How many schedules run at once; each has a server of its own.
const LANES: u64 = 2;

/// When a contribution gets the id that the server knows it by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ids {
    /// When its first tap falls: what Acollida does.
    FirstTap,
    /// Control: when it is frozen.
    Freeze,
    /// Control: anew whenever it is sent.
    EachAttempt,
}

/// Runs the schedules of these seeds, in lanes, and adds up what came of them.
fn run(seeds: std::ops::Range<u64>, ids: Ids) -> Outcome {
    let lane = |lane: u64| {
        let scratch = Scratch::in_memory();
        let mut desk = Desk::open(scratch.path());
        let mut sum = Outcome::default();
        for seed in seeds.clone().filter(|seed| seed % LANES == lane) {
            sum.add(&run_one(&mut desk, &scratch, seed, ids));
        }
        sum
    };
    std::thread::scope(|scope| {
        let lanes: Vec<_> = (0..LANES).map(|at| scope.spawn(move || lane(at))).collect();
        let mut sum = Outcome::default();
        for lane in lanes {
            match lane.join() {
                Ok(outcome) => sum.add(&outcome),
                Err(failure) => std::panic::resume_unwind(failure),
            }
        }
        sum
    })
}

/// Runs one schedule; one that breaks a law prints its seed.
fn run_one(desk: &mut Desk, scratch: &Scratch, seed: u64, ids: Ids) -> Outcome {
    let run = AssertUnwindSafe(|| Team::found(desk, scratch.path(), seed, ids).live());
    match std::panic::catch_unwind(run) {
        Ok(outcome) => outcome,
        Err(failure) => {
            eprintln!("a law broke in schedule {seed}; ACOLLIDA_SEED={seed} shows its steps");
            std::panic::resume_unwind(failure)
        }
    }
}

fn number(variable: &str) -> Option<u64> {
    env::var(variable).ok()?.parse().ok()
}

#[test]
fn no_contact_is_counted_twice_and_none_is_lost_whatever_happens() {
    let seeds = match number("ACOLLIDA_SEED") {
        Some(seed) => seed..seed + 1,
        None => 0..number("ACOLLIDA_SCHEDULES").unwrap_or(SCHEDULES),
    };
    let schedules = seeds.end - seeds.start;
    let outcome = run(seeds, Ids::FirstTap);
    println!("{outcome}");
    assert_eq!(outcome.schedules, schedules);
    assert_eq!(outcome.doubled, 0);
    // Faults that never happened prove nothing.
    if schedules >= 5_000 {
        outcome.assert_everything_happened();
    }
}

#[test]
fn an_id_drawn_at_the_freeze_counts_twice() {
    let outcome = run(0..CONTROLS, Ids::Freeze);
    println!("id drawn at the freeze: {outcome}");
    let percent = outcome.doubled_among_copied_percent();
    assert!(
        percent > 15,
        "only {percent} % of the schedules with copies count twice"
    );
}

#[test]
fn an_id_drawn_at_each_attempt_counts_twice() {
    let outcome = run(0..CONTROLS, Ids::EachAttempt);
    println!("id drawn at each attempt: {outcome}");
    let percent = outcome.doubled_percent();
    assert!(
        percent > 40,
        "only {percent} % of the schedules count twice"
    );
}
