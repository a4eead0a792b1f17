//! The status linter: what it refuses, what it leaves alone, and that no text upsets it.

use std::collections::BTreeSet;

use proptest::prelude::*;
use tally::{
    AgeBand, Kind, Outcome, Service, Site, TeamProfile,
    linter::{About, check, flagged},
    team::InvalidProfile,
};

fn lines(list: &str) -> impl Iterator<Item = &str> {
    list.lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn ordinary() -> impl Iterator<Item = &'static str> {
    lines(include_str!("names/ordinary.txt"))
}

fn refused() -> impl Iterator<Item = (About, &'static str)> {
    lines(include_str!("names/refused.txt")).map(|line| {
        let (about, name) = line.split_once('\t').unwrap();
        (about.parse().unwrap(), name)
    })
}

#[test]
fn ordinary_names_in_every_language_may_stand() {
    let alarms: Vec<_> = ordinary()
        .filter_map(|name| check(name).err().map(|flagged| (name, flagged)))
        .collect();
    assert_eq!(alarms, Vec::new());
    assert!(ordinary().count() >= 150);
}

#[test]
fn names_that_sort_people_are_refused_with_the_reason() {
    let missed: Vec<_> = refused()
        .filter(|(about, name)| check(name).err().map(|flagged| flagged.about) != Some(*about))
        .map(|(about, name)| (about, name, flagged(name)))
        .collect();
    assert_eq!(missed, Vec::new());
}

#[test]
fn every_reason_is_met_by_some_name() {
    let met: BTreeSet<_> = refused().map(|(about, _)| about).collect();
    assert_eq!(met, About::ALL.iter().copied().collect());
}

#[test]
fn the_word_is_told_as_it_stands() {
    for (name, word) in [
        ("Kitchen of the Syrians", "Syrians"),
        ("No v.i.s.a here", "v.i.s.a"),
        ("Les sans-papiers", "sans-papiers"),
        ("Flüchtlingsküche", "Flüchtlingsküche"),
        ("مطبخ اللاجئين", "اللاجئين"),
    ] {
        assert_eq!(check(name).unwrap_err().word, word);
    }
    assert_eq!(
        check("Kitchen of the Syrians").unwrap_err().to_string(),
        "`Syrians` cannot stand in a name: places are named, not where people come from; name the \
         place instead"
    );
}

#[test]
fn the_longest_of_the_words_that_begin_at_one_place_is_told() {
    let words: Vec<_> = flagged("Asylum seekers, Syrians")
        .into_iter()
        .map(|flagged| (flagged.word, flagged.about))
        .collect();
    assert_eq!(
        words,
        [
            ("Asylum".to_owned(), About::Asylum),
            ("Syrians".to_owned(), About::Origin)
        ]
    );
}

#[test]
fn a_street_named_after_people_may_stand_and_people_beside_it_may_not() {
    assert_eq!(check("Promenade des Anglais"), Ok(()));
    assert!(check("Promenade des Anglais, Syriens").is_err());
    assert_eq!(check("Jesuit Refugee Service, Calle Mayor"), Ok(()));
    assert!(check("Jesuit Refugee Service, refugees").is_err());
}

#[test]
fn the_codes_of_the_tally_ask_for_nothing() {
    let services = Service::ALL.iter().map(|service| service.code());
    let kinds = Kind::ALL.iter().map(|kind| kind.code());
    let bands = AgeBand::ALL.iter().map(|band| band.code());
    let outcomes = Outcome::ALL.iter().map(|outcome| outcome.code());
    for code in services.chain(kinds).chain(bands).chain(outcomes) {
        assert_eq!(check(&code.replace(['.', '_'], " ")), Ok(()), "{code}");
    }
}

#[test]
fn no_name_label_or_code_of_a_profile_sorts_people() {
    let site = |code: &str, label: &str| Site {
        code: code.parse().unwrap(),
        label: label.to_owned(),
    };
    let plain = TeamProfile {
        sites: vec![site("port", "Port")],
        ..TeamProfile::new("Cuines de barri".to_owned())
    };
    assert_eq!(plain.check(), Ok(()));
    let team = TeamProfile {
        name: "Refugee kitchen".to_owned(),
        ..plain.clone()
    };
    let label = TeamProfile {
        sites: vec![site("port", "Syrians' tent")],
        ..plain.clone()
    };
    let code = TeamProfile {
        sites: vec![site("sans-papiers", "Port")],
        ..plain
    };
    for profile in [team, label, code] {
        assert!(
            matches!(profile.check(), Err(InvalidProfile::Flagged(_))),
            "{profile:?}"
        );
        assert_eq!(
            profile.check_form(),
            Ok(()),
            "a device can still count with it"
        );
    }
}

proptest! {
    #[test]
    fn no_text_upsets_it_and_what_it_tells_stands_in_the_text(text in any::<String>()) {
        for found in flagged(&text) {
            prop_assert!(!found.word.is_empty() && text.contains(&found.word));
        }
    }

    #[test]
    fn a_refused_word_stays_refused_beside_others(
        at in 0..refused().count(),
        before in "[a-z]{0,8}",
        shout in any::<bool>(),
    ) {
        let (_, name) = refused().nth(at).unwrap();
        let name = if shout { name.to_uppercase() } else { name.to_owned() };
        let text = format!("{before}, {name}");
        prop_assert!(check(&text).is_err(), "{text}");
    }
}
