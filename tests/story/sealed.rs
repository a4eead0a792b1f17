//! What a seal holds leaves the devices, and nothing else does.

use acollida_tests::{cell, decrypted::decrypted};

use crate::{CONSULT, MEAL, Story};

/// Days from a Monday until its period may be sealed: the week, the grace, and one.
const UNTIL_SEALED: i64 = 7 + 14;

#[test]
fn a_device_drops_what_is_sealed_and_keeps_what_is_not() {
    let story = Story::begin();
    let mut anna = story.device("anna");
    anna.count("placa", cell(MEAL), 31);
    anna.count("menjador", cell(CONSULT), 4);
    anna.sync().unwrap();
    assert_eq!(anna.held().len(), 2, "the mere answer lets nothing go");
    story.calendar.pass(UNTIL_SEALED - 1);
    anna.sync().unwrap();
    assert_eq!(anna.held().len(), 2, "the period may still be corrected");
    anna.count("placa", cell(MEAL), 5);
    story.calendar.pass(1);
    anna.sync().unwrap();
    let held = anna.held();
    assert_eq!(held.len(), 1);
    assert_eq!(held[0].contribution.contacts(), 5);
    assert_eq!(anna.figures(&[]).contacts, 5);
    assert_eq!(story.total(), 40);
}

#[test]
fn what_was_dropped_leaves_no_trace_in_the_files() {
    let story = Story::begin();
    let mut anna = story.device("anna");
    anna.count("placa", cell(MEAL), 31);
    anna.sync().unwrap();
    let id = *anna.held()[0].contribution.id().as_bytes();
    let hex: String = id.iter().map(|byte| format!("{byte:02x}")).collect();
    let traces = |anna: &mut acollida_tests::Device| -> usize {
        anna.kill();
        let files = decrypted(&anna.profile);
        anna.open();
        let found = |needle: &[u8]| -> usize {
            files
                .iter()
                .map(|(_, bytes)| {
                    bytes
                        .windows(needle.len())
                        .filter(|at| *at == needle)
                        .count()
                })
                .sum()
        };
        found(&id) + found(hex.as_bytes())
    };
    assert!(traces(&mut anna) > 0);
    story.calendar.pass(UNTIL_SEALED);
    anna.sync().unwrap();
    assert_eq!(traces(&mut anna), 0);
}

#[test]
fn what_comes_late_is_dropped_with_the_next_revision() {
    let story = Story::begin();
    let [mut anna, mut brahim] = ["anna", "brahim"].map(|name| story.device(name));
    anna.count("placa", cell(MEAL), 3);
    anna.sync().unwrap();
    // Brahim was away for weeks.
    brahim.count("placa", cell(MEAL), 8);
    story.calendar.pass(UNTIL_SEALED);
    anna.sync().unwrap();
    brahim.sync().unwrap();
    assert_eq!((anna.held().len(), brahim.held().len()), (0, 1));
    assert_eq!(brahim.waiting(), 0, "it is counted, and not sealed yet");
    story.calendar.pass(1);
    brahim.sync().unwrap();
    assert_eq!(brahim.held().len(), 0);
    assert_eq!(story.total(), 11);
    let late = story.server.statistics(&story.codes.read, "measure=late");
    assert_eq!(late.contacts, 8);
}

#[test]
fn a_dropped_contribution_that_comes_back_with_another_device_counts_once() {
    let story = Story::begin();
    let [mut anna, mut brahim] = ["anna", "brahim"].map(|name| story.device(name));
    anna.count("placa", cell(MEAL), 31);
    brahim.merge_from(&mut anna);
    anna.sync().unwrap();
    story.calendar.pass(UNTIL_SEALED);
    anna.sync().unwrap();
    assert_eq!(anna.held().len(), 0);
    anna.merge_from(&mut brahim);
    assert_eq!(anna.held().len(), 1);
    anna.sync().unwrap();
    assert_eq!(anna.held().len(), 0);
    assert_eq!(story.total(), 31);
}
