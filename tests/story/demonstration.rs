//! The demonstration: invented, but through the real store and server, and with something of all that
//! a coordinator meets.

use std::collections::BTreeSet;

use acollida_tests::{Calendar, Scratch, Server, day};
use app::{
    demonstration,
    store::{Profile, Store},
};
use jiff::ToSpan;

use crate::Story;

#[test]
fn a_year_of_figures_with_late_arrivals_a_silent_site_shifts_and_targets() {
    let scratch = Scratch::in_memory();
    let today = day("2026-11-22");
    let calendar = Calendar::at(today);
    let server = Server::start_for_trial(&scratch.at("server"), &calendar);
    let sites = [
        ("aigua", "Ronda de l'Aigua"),
        ("forn", "Cuina del Forn"),
        ("moli", "Consultori del Molí"),
        ("pont", "Oficina del Pont"),
    ];
    let codes = server.found("Demonstration", &sites);
    let story = Story {
        server,
        codes,
        calendar,
        scratch,
    };
    let file = story.scratch.at("codes");
    let codes = &story.codes;
    std::fs::write(
        &file,
        format!(
            "write {}\nread {}\nadmin {}\n",
            codes.write, codes.read, codes.admin
        ),
    )
    .unwrap();
    let surroundings = story.stranger("clock").surroundings.clone();
    let profile = Profile::at(story.scratch.at("shown"));
    demonstration::fill(&profile, &file, &surroundings, |_| {}).unwrap();

    let store = Store::open(&profile, &*surroundings.entropy).unwrap();
    assert!(!store.team_profile().unwrap().unwrap().targets.is_empty());
    let (_, reading) = store.team_figures().unwrap().unwrap();
    assert!(reading.contacts.contacts > 50_000);
    let late = reading.late.unwrap();
    assert!(late.contacts > 0, "{late:?}");
    let first = reading.shifts.rows.first().unwrap().sheet.period;
    assert!(
        first.first_day() < today.saturating_sub(1.year()),
        "{first}"
    );
    let fortnight = today.saturating_sub(13.days());
    let reported: BTreeSet<_> = reading
        .shifts
        .rows
        .iter()
        .filter(|row| row.sheet.period.first_day() > fortnight)
        .map(|row| row.sheet.site.as_str())
        .collect();
    assert_eq!(reported, BTreeSet::from(["aigua", "forn", "moli"]));
    // Something is only on this device, and what it counted before a fortnight is forgotten by day.
    assert!(store.waiting().unwrap().contacts > 0);
    let days = store.counted_since(day("2000-01-01")).unwrap();
    assert!(days.len() <= 14, "{}", days.len());
}
