//! Counting, meeting, going home: what a team's weeks look like, and that every figure is exact.

use acollida_tests::{cell, day};
use tally::statistics::Dimension;

use crate::{CONSULT, LEGAL, MEAL, SITES, Story, lines};

#[test]
fn three_devices_at_two_sites_offline_for_weeks_add_up_exactly() {
    let story = Story::begin();
    let [mut anna, mut brahim, mut carla] =
        ["anna", "brahim", "carla"].map(|name| story.device(name));
    // The server is out of reach for three weeks over a month's end: 13 April to 3 May.
    for at in 0..21_u32 {
        anna.work("placa", &[(cell(MEAL), 10 + at), (cell(CONSULT), 1)]);
        brahim.work("menjador", &[(cell(MEAL), 100)]);
        carla.work("menjador", &[(cell(LEGAL), 2)]);
        // Phones run out of battery.
        if at % 5 == 0 {
            carla.kill();
            carla.open();
        }
        story.calendar.pass(1);
    }
    story.calendar.turn_to(day("2026-05-04"));
    assert_eq!((story.total(), anna.waiting()), (0, 21 * 10 + 210 + 21));
    for device in [&mut anna, &mut brahim, &mut carla] {
        device.sync().unwrap();
        assert_eq!(device.waiting(), 0, "{}", device.name);
    }
    let meals_at_the_square = 21 * 10 + (0..21).sum::<i64>();
    assert_eq!(
        story.lines("site,kind"),
        [
            "menjador food.meal 2100".to_owned(),
            "menjador advice.legal 42".to_owned(),
            format!("placa food.meal {meals_at_the_square}"),
            "placa medical.consult 21".to_owned(),
        ]
    );
    // Weeks and months are both exact, although a week lies across the month's end.
    assert_eq!(
        story.lines("period,site")[..4]
            .iter()
            .map(|line| line.split(' ').next().unwrap())
            .collect::<Vec<_>>(),
        ["2026-04/W16", "2026-04/W16", "2026-04/W17", "2026-04/W17"]
    );
    let sum = |group: &str| -> i64 {
        story
            .lines(group)
            .iter()
            .map(|line| line.rsplit(' ').next().unwrap().parse::<i64>().unwrap())
            .sum()
    };
    assert_eq!(
        story.lines("month"),
        ["2026-04 2187", "2026-05 396"].map(str::to_owned)
    );
    assert_eq!(story.lines("week").len(), 3);
    assert_eq!(
        [
            sum("week"),
            sum("month"),
            sum("period,site,kind,band,outcome")
        ],
        [story.total(); 3]
    );
}

#[test]
fn a_mule_carries_what_others_counted_and_nothing_is_counted_twice() {
    let story = Story::begin();
    let [mut anna, mut brahim, mut carla] =
        ["anna", "brahim", "carla"].map(|name| story.device(name));
    anna.count("placa", cell(MEAL), 31);
    carla.count("placa", cell(CONSULT), 4);
    // Carla meets Anna, Brahim meets Carla; only Brahim goes home.
    carla.merge_from(&mut anna);
    brahim.merge_from(&mut carla);
    brahim.count("menjador", cell(MEAL), 5);
    brahim.sync().unwrap();
    assert_eq!(
        story.lines("site,kind"),
        [
            "menjador food.meal 5",
            "placa food.meal 31",
            "placa medical.consult 4"
        ]
    );
    // Later the others come home as well, and send what is there already.
    for device in [&mut anna, &mut carla] {
        device.sync().unwrap();
        assert_eq!(device.waiting(), 0);
    }
    assert_eq!(story.total(), 40);
}

#[test]
fn devices_that_met_each_other_show_the_servers_figures_by_every_dimension() {
    let story = Story::begin();
    let [mut anna, mut brahim] = ["anna", "brahim"].map(|name| story.device(name));
    for _ in 0..9 {
        anna.work("placa", &[(cell(MEAL), 3), (cell(CONSULT), 1)]);
        brahim.work("menjador", &[(cell(LEGAL), 2), (cell(MEAL), 1)]);
        anna.sync().unwrap();
        story.calendar.pass(2);
    }
    anna.merge_from(&mut brahim);
    brahim.merge_from(&mut anna);
    brahim.sync().unwrap();
    for dimension in Dimension::ALL {
        let at_home = story
            .server
            .statistics(&story.codes.read, &format!("group={dimension}"));
        assert_eq!(anna.figures(&[*dimension]), at_home, "by {dimension}");
        assert_eq!(brahim.figures(&[*dimension]), at_home, "by {dimension}");
    }
}

#[test]
fn a_device_with_a_read_code_reads_what_the_server_holds() {
    let story = Story::begin();
    let mut anna = story.device("anna");
    anna.count("placa", cell(MEAL), 12);
    anna.join(&story.codes.read);
    anna.sync().unwrap();
    // Figures are refreshed once a day, those of a small week when it is over.
    story.calendar.pass(7);
    anna.sync().unwrap();
    let (_, figures) = anna.store().team_figures().unwrap().unwrap();
    assert_eq!(
        lines(&figures.contacts),
        ["2026-04/W16 placa food.meal nn given 12"]
    );
    assert_eq!(
        anna.store().team_profile().unwrap().unwrap().sites.len(),
        SITES.len()
    );
}

#[test]
fn a_correction_after_the_sync_takes_back_what_was_sent() {
    let story = Story::begin();
    let mut anna = story.device("anna");
    anna.count("placa", cell(MEAL), 50);
    anna.sync().unwrap();
    assert_eq!(story.total(), 50);
    anna.take_back("placa", cell(MEAL), 8).unwrap();
    // More than this device counted cannot be taken back, wherever it is.
    assert!(anna.take_back("placa", cell(MEAL), 43).is_err());
    assert!(anna.take_back("placa", cell(CONSULT), 1).is_err());
    anna.sync().unwrap();
    assert_eq!((story.total(), anna.figures(&[]).contacts), (42, 42));
}

#[test]
fn an_undo_reaches_across_the_freeze_and_only_to_this_run() {
    let story = Story::begin();
    let mut anna = story.device("anna");
    anna.count("placa", cell(MEAL), 1);
    anna.count("placa", cell(MEAL), 20);
    anna.sync().unwrap();
    anna.count("placa", cell(CONSULT), 1);
    // Out of the open batch, then by correction of what is frozen and sent.
    anna.undo().unwrap();
    anna.undo().unwrap();
    assert_eq!(anna.figures(&[]).contacts, 1);
    anna.sync().unwrap();
    assert_eq!(story.lines("kind"), ["food.meal 1"]);
    anna.kill();
    anna.open();
    assert!(anna.undo().is_err(), "no list of taps is left to find");
}

#[test]
fn yesterday_counts_to_its_own_period() {
    let story = Story::begin();
    let mut anna = story.device("anna");
    story.calendar.turn_to(day("2026-05-01"));
    anna.count("placa", cell(MEAL), 1);
    let yesterday = anna.yesterday();
    anna.count_on(yesterday, "placa", cell(MEAL), 2).unwrap();
    assert!(
        anna.count_on(day("2026-04-17"), "placa", cell(MEAL), 4)
            .is_err()
    );
    assert!(
        anna.count_on(day("2026-05-02"), "placa", cell(MEAL), 8)
            .is_err()
    );
    anna.sync().unwrap();
    assert_eq!(story.lines("period"), ["2026-04/W18 2", "2026-05/W18 1"]);
}

#[test]
fn more_than_a_record_may_hold_goes_into_several() {
    let story = Story::begin();
    let mut anna = story.device("anna");
    for _ in 0..4 {
        anna.count("placa", cell(MEAL), 1_500);
    }
    anna.sync().unwrap();
    assert_eq!((story.total(), anna.held().len()), (6_000, 4));
}
