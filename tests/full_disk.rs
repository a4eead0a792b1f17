//! A full disk costs no shown tap. The operating system refuses a program's writes beyond a size of file, step by
//! step from the first write on, and what was acknowledged before is there each time.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail by panicking; that is its answer"
)]

use std::{
    env,
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

use acollida_tests::{Calendar, Device, Scratch, cell, day};

/// Says to a process started from this test that it is the one to count, and where.
const COUNT_IN: &str = "ACOLLIDA_FULL_DISK_FOLDER";
const MEAL: &str = "food.meal/nn/given";
/// As many as one process counts where the disk is never full.
const TAPS: i64 = 40;
const TEST: &str = "what_was_acknowledged_is_there_wherever_the_disk_was_full";

/// Counts until the disk refuses, and says so after each contact.
fn count_until_refused(folder: &Path) {
    let calendar = Calendar::at(day("2026-04-29"));
    let Ok(mut anna) = std::panic::catch_unwind(|| Device::new("anna", folder, &calendar)) else {
        return;
    };
    let mut stdout = std::io::stdout().lock();
    for tap in 0..TAPS {
        let counted = anna.count_on(day("2026-04-29"), "placa", cell(MEAL), 1);
        if counted.is_err() {
            // Tried again at once, as people do: it must neither count nor break anything.
            let _ = anna.count_on(day("2026-04-29"), "placa", cell(MEAL), 1);
            return;
        }
        writeln!(stdout, "counted").unwrap();
        stdout.flush().unwrap();
        if tap % 7 == 6 && anna.store().freeze().is_err() {
            return;
        }
    }
}

/// Starts the program that counts, by another one, and gives how many contacts it acknowledged.
fn acknowledged(mut starter: Command, test: &str, folder: &Path) -> i64 {
    let output = starter
        .arg(env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture", "--include-ignored"])
        .env(COUNT_IN, folder)
        .stderr(Stdio::null())
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    let lines = told.lines().filter(|line| line.ends_with("counted"));
    i64::try_from(lines.count()).unwrap()
}

/// What was acknowledged is there, and when there is room again, it goes on.
fn assert_kept(folder: &Path, acknowledged: i64, room: &str) {
    let calendar = Calendar::at(day("2026-04-29"));
    let mut anna = Device::new("anna", folder, &calendar);
    assert_eq!(anna.figures(&[]).contacts, acknowledged, "{room}");
    anna.count("placa", cell(MEAL), 1);
    assert_eq!(anna.figures(&[]).contacts, acknowledged + 1, "{room}");
}

#[test]
fn what_was_acknowledged_is_there_wherever_the_disk_was_full() {
    if let Some(folder) = env::var_os(COUNT_IN) {
        count_until_refused(Path::new(&folder));
        return;
    }
    let (mut refused, mut whole) = (0, 0);
    // In the shell's blocks of 1,024 bytes: a write-ahead log grows by some four of them with each tap.
    for limit in (0..1_600).step_by(14) {
        let scratch = Scratch::in_memory();
        let mut limited = Command::new("bash");
        limited.args([
            "-c",
            "trap '' XFSZ; ulimit -f \"$1\"; shift; exec \"$@\"",
            "bash",
            &limit.to_string(),
        ]);
        let told = acknowledged(limited, TEST, scratch.path());
        assert_kept(scratch.path(), told, &format!("at most {limit} KiB a file"));
        if told < TAPS {
            refused += 1;
        } else {
            whole += 1;
        }
    }
    println!("{refused} disks were full on the way, {whole} were not");
    assert!(refused > 20 && whole > 0, "{refused}, {whole}");
}

const SMALL: &str = "what_was_acknowledged_is_there_on_every_disk_that_was_too_small";

/// The same with the real refusal (`ENOSPC`), and with everything on the disk together: database, log, key.
#[test]
#[ignore = "mounts small disks, for which it needs a namespace of its own: tools/small-disks gives it one"]
fn what_was_acknowledged_is_there_on_every_disk_that_was_too_small() {
    if let Some(folder) = env::var_os(COUNT_IN) {
        count_until_refused(Path::new(&folder));
        return;
    }
    let mount = |options: &str, place: &Path| {
        let done = Command::new("mount")
            .args(["-t", "tmpfs", "-o", options, "tmpfs"])
            .arg(place)
            .status()
            .unwrap();
        assert!(done.success(), "mount -o {options}: run tools/small-disks");
    };
    let (mut refused, mut whole) = (0, 0);
    // A page of this file system is 4 KiB.
    for room in (4..=700).step_by(4) {
        let scratch = Scratch::in_memory();
        mount(&format!("size={room}k"), scratch.path());
        let started = Command::new("env");
        let told = acknowledged(started, SMALL, scratch.path());
        mount("remount,size=8m", scratch.path());
        assert_kept(scratch.path(), told, &format!("a disk of {room} KiB"));
        let done = Command::new("umount").arg(scratch.path()).status().unwrap();
        assert!(done.success());
        if told < TAPS {
            refused += 1;
        } else {
            whole += 1;
        }
    }
    println!("{refused} disks were too small, {whole} were not");
    assert!(refused > 50 && whole > 0, "{refused}, {whole}");
}
