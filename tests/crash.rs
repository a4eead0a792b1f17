//! A tap that was shown is on the disk: a program that counts is killed without warning a thousand times
//! while it counts and a thousand times while it syncs, and everything it acknowledged is there each time,
//! once.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail by panicking; that is its answer"
)]

use std::{
    env,
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Child, Command, Stdio},
};

use acollida_tests::{Calendar, Chance, Device, Scratch, Server, cell, day};

/// Says to a process started from this test that it is the one to count, and where.
const COUNT_IN: &str = "ACOLLIDA_CRASH_FOLDER";
const SEED: &str = "ACOLLIDA_CRASH_SEED";
const ROUNDS: u64 = 1_000;
const MEAL: &str = "food.meal/nn/given";

/// Counts for ever, and says so after each contact.
fn count_until_killed(folder: &Path) -> ! {
    let calendar = Calendar::at(day("2026-04-29"));
    let seed = env::var(SEED).unwrap().parse().unwrap();
    let mut anna = Device::new("anna", folder, &calendar);
    // Another run draws other ids, as the system's randomness would.
    anna.surroundings.entropy = std::sync::Arc::new(Chance::from_seed(seed));
    anna.renew_recorder();
    let mut stdout = std::io::stdout().lock();
    for tap in 0_u64.. {
        anna.count("placa", cell(MEAL), 1);
        // Freezes, as syncs without a network do, are killed in the middle too.
        if tap % 7 == 6 {
            anna.store().freeze().unwrap();
        }
        writeln!(stdout, "counted").unwrap();
        stdout.flush().unwrap();
    }
    unreachable!("it counts until it is killed")
}

/// The program that counts: this test, once more.
fn start(folder: &Path, seed: u64, test: &str) -> Child {
    Command::new(env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env(COUNT_IN, folder)
        .env(SEED, seed.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Kills the program a moment, in turns of a waiting loop, after it told so many taps; and says how many it told in all.
fn counted_until_killed(mut child: Child, taps: u32, moment: u32) -> i64 {
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut seen = 0;
    while seen < taps {
        // The test harness of the child says a line or two first.
        seen += u32::from(lines.next().unwrap().unwrap().ends_with("counted"));
    }
    for _ in 0..moment {
        std::hint::spin_loop();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    // What it said before it died is still in the pipe.
    let rest = lines
        .map_while(Result::ok)
        .filter(|line| line.ends_with("counted"));
    i64::from(seen) + i64::try_from(rest.count()).unwrap()
}

#[test]
fn what_was_acknowledged_survives_a_kill_at_any_moment() {
    if let Some(folder) = env::var_os(COUNT_IN) {
        count_until_killed(Path::new(&folder));
    }
    let scratch = Scratch::on_disk();
    let calendar = Calendar::at(day("2026-04-29"));
    let mut moments = fastrand::Rng::with_seed(29);
    let (mut acknowledged, mut there) = (0_i64, 0_i64);
    for round in 0..ROUNDS {
        // So many taps, and a moment more, which is somewhere in the next one.
        let (taps, moment) = (moments.u32(1..12), moments.u32(..40_000));
        let test = "what_was_acknowledged_survives_a_kill_at_any_moment";
        acknowledged += counted_until_killed(start(scratch.path(), round, test), taps, moment);

        let mut anna = Device::new("anna", scratch.path(), &calendar);
        there = anna.figures(&[]).contacts;
        // One may have been written and not yet acknowledged; from here on it counts.
        assert!(
            (acknowledged..=acknowledged + 1).contains(&there),
            "round {round}: {acknowledged} acknowledged, {there} there"
        );
        acknowledged = there;
    }
    assert!(there >= i64::try_from(ROUNDS).unwrap());

    let server = Server::start(&scratch.at("server"), &calendar);
    let codes = server.found("Taula", &[("placa", "La Plaça")]);
    let mut anna = Device::new("anna", scratch.path(), &calendar);
    anna.join(&codes.write);
    anna.sync().unwrap();
    assert_eq!(server.statistics(&codes.read, "").contacts, there);
    assert_eq!(anna.waiting(), 0);
}

/// Counts and syncs for ever, and says so after each contact.
fn sync_until_killed(folder: &Path) -> ! {
    let calendar = Calendar::at(day("2026-04-29"));
    let seed = env::var(SEED).unwrap().parse().unwrap();
    let mut anna = Device::new("anna", folder, &calendar);
    anna.surroundings.entropy = std::sync::Arc::new(Chance::from_seed(seed));
    anna.renew_recorder();
    let mut stdout = std::io::stdout().lock();
    loop {
        anna.count("placa", cell(MEAL), 1);
        writeln!(stdout, "counted").unwrap();
        stdout.flush().unwrap();
        anna.sync().unwrap();
        writeln!(stdout, "synced").unwrap();
        stdout.flush().unwrap();
    }
}

#[test]
fn what_was_acknowledged_is_counted_once_whenever_a_sync_is_killed() {
    if let Some(folder) = env::var_os(COUNT_IN) {
        sync_until_killed(Path::new(&folder));
    }
    let scratch = Scratch::in_memory();
    let calendar = Calendar::at(day("2026-04-29"));
    let server = Server::start(&scratch.at("server"), &calendar);
    let codes = server.found("Taula", &[("placa", "La Plaça")]);
    let mut anna = Device::new("anna", scratch.path(), &calendar);
    anna.join(&codes.write);
    anna.sync().unwrap();
    drop(anna);

    let mut moments = fastrand::Rng::with_seed(31);
    // Each kill may leave one more that was written and not acknowledged.
    let (mut acknowledged, mut untold) = (0_i64, 0_i64);
    for round in 0..ROUNDS {
        // The first sync, or the second: connections are made in the one and there in the other. And somewhere
        // in it: from before its first byte to after its last.
        let (taps, moment) = (moments.u32(1..3), moments.u32(..3_000_000));
        let test = "what_was_acknowledged_is_counted_once_whenever_a_sync_is_killed";
        acknowledged += counted_until_killed(start(scratch.path(), round, test), taps, moment);
        untold += 1;
        // To add up a thousand contributions takes longer than a sync, so not after each.
        if round % 50 == 49 {
            let mut anna = Device::new("anna", scratch.path(), &calendar);
            let there = anna.figures(&[]).contacts;
            assert!(
                (acknowledged..=acknowledged + untold).contains(&there),
                "round {round}: {acknowledged} acknowledged, {there} there"
            );
            (acknowledged, untold) = (there, 0);
        }
    }
    let mut anna = Device::new("anna", scratch.path(), &calendar);
    anna.sync().unwrap();
    assert_eq!(
        server.statistics(&codes.read, "").contacts,
        acknowledged,
        "each once"
    );
    assert_eq!(anna.waiting(), 0);
}
