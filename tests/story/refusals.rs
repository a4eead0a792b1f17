//! A server that says no: the device says why, keeps what it counted, and sends it when it may.

use acollida_tests::{Device, cell, day, server::site};
use app::{recording::RecordError, sync::SyncTrouble, worker::Trouble};
use sync_server::{entropy::SystemEntropy, renew_key};
use tally::{
    api::ProblemCode,
    enrolment::{Enrolment, Grant},
    ledger::Refusal,
    team::{Role, TeamSecret},
};

use crate::{MEAL, Story};

/// Why the server refused each of what a device holds.
fn refusals(device: &mut Device) -> Vec<Refusal> {
    let refused = device.store().refused().unwrap();
    refused
        .into_iter()
        .filter_map(|kept| kept.refused)
        .collect()
}

/// Syncs, and fails unless the server says no with this.
fn assert_told(device: &mut Device, problem: ProblemCode) {
    match device.sync() {
        Err(trouble @ SyncTrouble::Refused(code)) if code == problem => {
            assert_eq!(Trouble::from(trouble), Trouble::Server(problem));
        }
        other => panic!("{}: {other:?}, not {problem}", device.name),
    }
}

#[test]
fn a_key_of_nobodys_is_told_and_nothing_is_lost() {
    let story = Story::begin();
    let mut anna = story.device("anna");
    anna.count("placa", cell(MEAL), 3);
    let wrong = Enrolment {
        grant: Grant::Write(TeamSecret::from_bytes([9; 32])),
        ..story.codes.write.clone()
    };
    anna.join(&wrong);
    assert_told(&mut anna, ProblemCode::WrongKey);
    assert_eq!((story.total(), anna.waiting()), (0, 3));
    anna.join(&story.codes.write);
    anna.sync().unwrap();
    assert_eq!((story.total(), anna.waiting()), (3, 0));
}

#[test]
fn a_key_that_was_taken_back_is_told_until_the_new_code_is_there() {
    let story = Story::begin();
    let mut anna = story.device("anna");
    anna.count("placa", cell(MEAL), 3);
    let new = renew_key(
        &mut story.server.register(),
        &SystemEntropy,
        story.codes.team,
        Role::Write,
        vec![story.server.address()],
        None,
    );
    assert_told(&mut anna, ProblemCode::RevokedKey);
    assert_eq!(anna.waiting(), 3);
    anna.join(&new.unwrap());
    anna.sync().unwrap();
    assert_eq!((story.total(), anna.waiting()), (3, 0));
}

#[test]
fn a_team_the_server_does_not_have_is_told() {
    let story = Story::begin();
    let elsewhere = Story::begin();
    let mut anna = story.stranger("anna");
    anna.join(&Enrolment {
        servers: vec![story.server.address()],
        ..elsewhere.codes.write.clone()
    });
    assert_told(&mut anna, ProblemCode::UnknownTeam);
}

#[test]
fn what_answers_but_is_no_acollida_is_told() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let other = std::thread::spawn(move || {
        use std::io::{Read, Write};
        let (mut stream, _) = listener.accept().unwrap();
        let _ = stream.read(&mut [0; 4096]);
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 15\r\n\r\nWelcome, guest!");
    });
    let story = Story::begin();
    let mut anna = story.stranger("anna");
    anna.join(&Enrolment {
        servers: vec![format!("http://{address}").parse().unwrap()],
        ..story.codes.write.clone()
    });
    assert!(matches!(anna.sync(), Err(SyncTrouble::NotAcollida)));
    other.join().unwrap();
}

#[test]
fn an_unknown_site_is_refused_and_taken_once_the_team_adds_it() {
    let story = Story::begin();
    // Joined and counting, but never yet home: the device cannot know the team's sites.
    let mut anna = story.stranger("anna");
    anna.join(&story.codes.write);
    anna.count("moll", cell(MEAL), 6);
    anna.count("placa", cell(MEAL), 2);
    anna.sync().unwrap();
    // One that is wrong is refused alone.
    assert_eq!((story.total(), anna.waiting()), (2, 6));
    assert_eq!(
        refusals(&mut anna),
        [Refusal::UnknownSite(acollida_tests::site("moll"))]
    );
    // From now on the device knows, and says so at once.
    let error = anna
        .count_on(story.calendar.day(), "moll", cell(MEAL), 1)
        .unwrap_err();
    assert!(matches!(error, RecordError::UnknownSite(_)));
    story
        .server
        .register()
        .add_site(story.codes.team, site("moll", "El Moll"))
        .unwrap();
    anna.sync().unwrap();
    assert_eq!(story.lines("site"), ["moll 6", "placa 2"]);
    assert_eq!((anna.waiting(), refusals(&mut anna).len()), (0, 0));
}

#[test]
fn a_kind_that_the_team_does_not_count_is_refused_and_kept() {
    let story = Story::begin();
    let mut anna = story.stranger("anna");
    anna.join(&story.codes.write);
    // Off unless a team turns it on.
    anna.count("placa", cell("advice.safe/nn/given"), 1);
    anna.sync().unwrap();
    assert_eq!(refusals(&mut anna), [Refusal::KindOff(tally::Kind::Safe)]);
    assert_eq!((story.total(), anna.waiting()), (0, 1));
    let error = anna
        .count_on(
            story.calendar.day(),
            "placa",
            cell("advice.safe/nn/given"),
            1,
        )
        .unwrap_err();
    assert!(matches!(error, RecordError::KindOff(tally::Kind::Safe)));
}

#[test]
fn a_period_that_has_not_begun_is_refused_and_taken_when_it_has() {
    let story = Story::begin();
    let mut anna = story.device("anna");
    // The device's clock is two weeks ahead of the server's.
    let today = story.calendar.day();
    story.calendar.turn_to(day("2026-04-28"));
    anna.count("placa", cell(MEAL), 4);
    story.calendar.turn_to(today);
    anna.sync().unwrap();
    assert_eq!(
        refusals(&mut anna),
        [Refusal::Future("2026-04/W18".parse().unwrap())]
    );
    assert_eq!((story.total(), anna.waiting()), (0, 4));
    story.calendar.turn_to(day("2026-04-28"));
    anna.sync().unwrap();
    assert_eq!((story.total(), anna.waiting()), (4, 0));
}

#[test]
fn a_period_long_past_is_refused_and_kept() {
    let story = Story::begin();
    let mut anna = story.device("anna");
    anna.count("placa", cell(MEAL), 4);
    story.calendar.turn_to(day("2027-06-01"));
    anna.sync().unwrap();
    assert_eq!(
        refusals(&mut anna),
        [Refusal::Archived("2026-04/W16".parse().unwrap())]
    );
    assert_eq!(
        (story.total(), anna.waiting(), anna.figures(&[]).contacts),
        (0, 4, 4)
    );
}

#[test]
fn a_sheet_that_is_full_refuses_more_and_the_device_keeps_it() {
    let story = Story::begin();
    let mut anna = story.device("anna");
    // 350,000 on one sheet, in entries of 2,000, over the cells of one site.
    let cells = tally::Cell::all();
    let cells: Vec<_> = cells
        .into_iter()
        .filter(|cell| cell.kind.on_by_default())
        .collect();
    for at in 0..175 {
        anna.count("placa", cells[at % cells.len()], 2_000);
    }
    anna.sync().unwrap();
    assert_eq!((story.total(), anna.waiting()), (350_000, 0));
    anna.count("placa", cell(MEAL), 1);
    anna.count("menjador", cell(MEAL), 1);
    anna.sync().unwrap();
    assert_eq!((story.total(), anna.waiting()), (350_001, 1));
    assert_eq!(
        refusals(&mut anna),
        [Refusal::SheetFull("2026-04/W16".parse().unwrap())]
    );
}
