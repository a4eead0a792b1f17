//! Seals and releases over HTTP: who may read what, and when it changes.

use jiff::civil::date;
use tally::{
    api::{ProblemCode, ReleaseList, SealDocument, SealList, path},
    statistics::Table,
};

use crate::support::{Ask, Server, TODAY, contribution, meal, site};

/// The first day on which the period of [`TODAY`] is sealed and its month released.
const SEALED: jiff::civil::Date = date(2026, 5, 15);

impl Server {
    fn seals(&self, code: &tally::enrolment::Enrolment) -> Ask {
        Ask::new("GET", &path::seals(self.codes.team)).key(code)
    }

    fn seal(&self, code: &tally::enrolment::Enrolment) -> Ask {
        let period = tally::Period::containing(TODAY).unwrap();
        Ask::new("GET", &path::seal(self.codes.team, period)).key(code)
    }

    fn releases(&self) -> Ask {
        Ask::new("GET", &path::releases(self.codes.team)).key(&self.codes.read)
    }
}

#[test]
fn figures_of_a_day_do_not_change_while_it_lasts() {
    let server = Server::start();
    server.clock.set(date(2026, 5, 4));
    server.send(&[meal(1)]);
    let contacts = |server: &Server| server.ask(&server.statistics("")).json::<Table>().contacts;
    server.clock.set(date(2026, 5, 5));
    assert_eq!(contacts(&server), 1);
    server.send(&[meal(2)]);
    assert_eq!(contacts(&server), 1);
    // A restart is no way to see more of it.
    let server = server.restart();
    server.clock.set(date(2026, 5, 5));
    assert_eq!(contacts(&server), 1);
    server.clock.set(date(2026, 5, 6));
    assert_eq!(contacts(&server), 2);
}

#[test]
fn what_was_read_today_is_not_sent_again() {
    let server = Server::start();
    server.clock.set(SEALED);
    for ask in [
        server.statistics("group=kind"),
        server.seals(&server.codes.write),
        server.releases(),
    ] {
        let answer = server.ask(&ask);
        assert_eq!(answer.status, 200);
        let tag = answer.header("etag").unwrap().to_owned();
        let again = server.ask(&ask.clone().header("If-None-Match", &tag));
        assert_eq!((again.status, again.body.len()), (304, 0));
    }
    let tag = server
        .ask(&server.statistics(""))
        .header("etag")
        .unwrap()
        .to_owned();
    server.clock.set(date(2026, 5, 16));
    let ask = server.statistics("").header("If-None-Match", &tag);
    assert_eq!(server.ask(&ask).status, 200, "a new day has new figures");
}

#[test]
fn a_device_finds_out_what_is_sealed_and_reads_no_sums() {
    let server = Server::start();
    let codes = server.codes.clone();
    server.send(&[meal(1), meal(2)]);
    let list: SealList = server.ask(&server.seals(&codes.write)).json();
    assert_eq!(list.seals, []);
    server
        .ask(&server.seal(&codes.write))
        .problem(ProblemCode::NotSealed);
    server.clock.set(SEALED);
    let list: SealList = server.ask(&server.seals(&codes.write)).json();
    assert_eq!(list.seals.len(), 1);
    let seal: SealDocument = server.ask(&server.seal(&codes.write)).json();
    assert_eq!(seal.seal, list.seals[0]);
    assert_eq!(seal.ids, [meal(1).id(), meal(2).id()]);
    assert!(seal.vouches_for(codes.team, &seal.ids));
    assert_eq!(seal.sums, None);
    for code in [&codes.read, &codes.admin] {
        let sums = server.ask(&server.seal(code)).json::<SealDocument>().sums;
        assert_eq!(sums.is_some(), code == &codes.read);
        if let Some(sums) = sums {
            assert!(seal.vouches_for_sums(&sums));
        }
    }
}

#[test]
fn late_arrivals_are_told_apart_and_are_among_the_contacts() {
    let server = Server::start();
    server.send(&[meal(1), meal(2)]);
    server.clock.set(SEALED);
    assert_eq!(server.table("measure=late").contacts, 0);
    server.send(&[contribution(
        3,
        "besos",
        TODAY,
        &[("food.meal/nn/given", 5, 0)],
    )]);
    let late = server.table("measure=late&group=site");
    assert_eq!((late.contacts, late.lines.len()), (5, 1));
    assert_eq!(server.table("").contacts, 7);
}

#[test]
fn released_months_are_for_the_read_key_and_every_reading_is_the_same() {
    let server = Server::start();
    let codes = server.codes.clone();
    server.send(&[meal(1)]);
    let none: ReleaseList = server.ask(&server.releases()).json();
    assert_eq!(none.months, []);
    server.clock.set(SEALED);
    let first = server.ask(&server.releases());
    let list: ReleaseList = first.json();
    assert_eq!(list.months.len(), 1);
    // 17 kinds are on, of which one stands with another; three services by four bands.
    assert_eq!(list.months[0].by_kind.len(), 16);
    assert_eq!(list.months[0].by_band.len(), 12);
    let server = server.restart();
    server.clock.set(SEALED);
    assert_eq!(server.ask(&server.releases()).body, first.body);
    for code in [&codes.write, &codes.admin] {
        let ask = Ask::new("GET", &path::releases(codes.team)).key(code);
        server.ask(&ask).problem(ProblemCode::WrongRole);
    }
}

#[test]
fn an_area_of_three_sites_is_released_apart() {
    let server = Server::start();
    let mut profile: tally::TeamProfile = server.ask(&server.profile()).json();
    for code in ["a", "b", "c", "d"] {
        profile.sites.push(site(code, code));
    }
    for code in ["a", "b", "c"] {
        let area = "nord".parse().unwrap();
        profile.publishing.areas.insert(code.parse().unwrap(), area);
    }
    let stored: tally::TeamProfile = server.ask(&server.change(&profile)).json();
    assert_eq!(stored.publishing, profile.publishing);
    server.clock.set(SEALED);
    server.send(&[meal(1)]);
    server.clock.set(date(2026, 6, 15));
    let list: ReleaseList = server.ask(&server.releases()).json();
    let areas: std::collections::BTreeSet<_> = list.months[0]
        .by_kind
        .iter()
        .map(|atom| atom.area.to_string())
        .collect();
    assert_eq!(areas.into_iter().collect::<Vec<_>>(), ["city", "nord"]);
}

#[test]
fn a_question_about_a_seal_that_makes_no_sense_is_named() {
    let server = Server::start();
    let seals = path::seals(server.codes.team);
    for (rest, named) in [
        ("/2026-04/18", "2026-04/18"),
        ("/2026-13/W18", "2026-13/W18"),
        ("/2026-04/W18?after=1", "after"),
        ("/2026-04/W18?colour=red", "colour"),
        ("/2026-04/W18?after=&after=", "after"),
    ] {
        let ask = Ask::new("GET", &format!("{seals}{rest}")).key(&server.codes.write);
        let detail = server.ask(&ask).problem(ProblemCode::InvalidQuestion);
        assert!(detail.contains(named), "{rest}: {detail}");
    }
}
