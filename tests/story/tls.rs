//! A box on a clinic's network without a name or an authority: the enrolment code carries the pin of
//! its certificate, and nothing else is trusted.

use acollida_tests::{Calendar, Device, Scratch, Server, cell, day};
use app::{sync::SyncTrouble, worker::Trouble};
use tally::enrolment::Enrolment;

use crate::{MEAL, SITES};

fn sync_with(change: impl FnOnce(Enrolment) -> Enrolment) -> (Result<(), SyncTrouble>, u64) {
    let scratch = Scratch::in_memory();
    let calendar = Calendar::at(day("2026-04-13"));
    let server = Server::start_with_tls(&scratch.at("server"), &calendar);
    let codes = server.found("Taula", SITES);
    let mut anna = Device::new("anna", scratch.path(), &calendar);
    anna.join(&change(codes.write));
    anna.count("placa", cell(MEAL), 3);
    let synced = anna.sync();
    (synced, anna.waiting())
}

fn assert_certificate_trouble((synced, waiting): (Result<(), SyncTrouble>, u64)) {
    let trouble = synced.expect_err("a certificate that does not fit");
    assert!(matches!(trouble, SyncTrouble::Certificate(_)), "{trouble}");
    assert_eq!(Trouble::from(trouble), Trouble::Certificate);
    assert_eq!(waiting, 3);
}

#[test]
fn the_certificate_that_the_code_names_is_trusted_whatever_its_name() {
    let (synced, waiting) = sync_with(|code| code);
    synced.unwrap();
    assert_eq!(waiting, 0);
}

#[test]
fn another_certificate_is_not() {
    assert_certificate_trouble(sync_with(|code| Enrolment {
        pin: code.pin.map(|mut pin| {
            pin[31] ^= 1;
            pin
        }),
        ..code
    }));
}

#[test]
fn without_a_pin_a_certificate_of_no_authority_is_not() {
    assert_certificate_trouble(sync_with(|code| Enrolment { pin: None, ..code }));
}

#[test]
fn plain_http_is_not_spoken_to_a_server_with_tls() {
    let (synced, waiting) = sync_with(|code| Enrolment {
        servers: code
            .servers
            .iter()
            .map(|server| server.as_str().replace("https", "http").parse().unwrap())
            .collect(),
        ..code
    });
    let trouble = synced.expect_err("no answer in plain HTTP");
    assert!(
        matches!(trouble, SyncTrouble::Offline | SyncTrouble::NotAcollida),
        "{trouble}"
    );
    assert_eq!(waiting, 3);
}
