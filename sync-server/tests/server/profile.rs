//! The team's profile: read by all, changed by the admin key, never over someone else's change.

use tally::{
    Kind, TeamProfile,
    api::ProblemCode,
    period::Grain,
    team::{Policies, Target},
};

use crate::support::{Server, meal, site};

fn read(server: &Server) -> TeamProfile {
    server.ask(&server.profile()).json()
}

#[test]
fn every_key_of_the_team_reads_it() {
    let server = Server::start();
    let codes = server.codes.clone();
    for code in [&codes.write, &codes.read, &codes.admin] {
        let profile: TeamProfile = server.ask(&server.profile().key(code)).json();
        assert_eq!(profile.name, "Taula");
        assert_eq!(profile.version, 1);
        assert_eq!(profile.sites.len(), 2);
    }
}

#[test]
fn a_known_version_is_not_sent_again() {
    let server = Server::start();
    let answer = server.ask(&server.profile());
    let tag = answer.header("etag").unwrap().to_owned();
    let again = server.ask(&server.profile().header("if-none-match", &tag));
    assert_eq!((again.status, again.body.len()), (304, 0));
    let mut profile = read(&server);
    profile.name = "Taula nova".to_owned();
    let changed = server.ask(&server.change(&profile));
    assert_ne!(changed.header("etag"), Some(tag.as_str()));
    let again = server.ask(&server.profile().header("if-none-match", &tag));
    assert_eq!(again.status, 200);
}

#[test]
fn a_change_is_stored_as_the_next_version_with_everything_in_its_order() {
    let server = Server::start();
    let mut profile = read(&server);
    profile.name = "Menjador social".to_owned();
    profile.sites.insert(0, site("alba", "Alba"));
    profile.sites.reverse();
    profile.kinds.reverse();
    profile.bands = false;
    profile.outcomes = false;
    profile.remember_band = true;
    profile.policies = Policies {
        days_kept: 3,
        lock_after_minutes: 60,
    };
    profile.targets = [
        (Kind::Legal, Grain::Year),
        (Kind::Meal, Grain::Week),
        (Kind::Meal, Grain::Quarter),
    ]
    .map(|(kind, grain)| Target {
        kind,
        grain,
        contacts: 1_000_000,
    })
    .to_vec();
    let stored: TeamProfile = server.ask(&server.change(&profile)).json();
    profile.version = 2;
    assert_eq!(stored, profile);
    assert_eq!(read(&server), profile);
    assert_eq!(read(&server.restart()), profile);
}

#[test]
fn a_change_made_from_an_old_version_is_a_conflict() {
    let server = Server::start();
    let mut profile = read(&server);
    profile.name = "First".to_owned();
    assert_eq!(server.ask(&server.change(&profile)).status, 200);
    profile.name = "Second".to_owned();
    let detail = server
        .ask(&server.change(&profile))
        .problem(ProblemCode::VersionConflict);
    assert!(
        detail.contains("version 1") && detail.contains("version 2"),
        "{detail}"
    );
    assert_eq!(read(&server).name, "First");
}

#[test]
fn a_site_with_counts_cannot_disappear() {
    let server = Server::start();
    server.send(&[meal(1)]);
    let mut profile = read(&server);
    profile.sites.retain(|site| site.code.as_str() == "besos");
    let detail = server
        .ask(&server.change(&profile))
        .problem(ProblemCode::InvalidProfile);
    assert!(detail.contains("raval"), "{detail}");
    assert_eq!(read(&server).sites.len(), 2);

    // One without counts may.
    let mut profile = read(&server);
    profile.sites.retain(|site| site.code.as_str() == "raval");
    assert_eq!(server.ask(&server.change(&profile)).status, 200);
    assert_eq!(read(&server).sites.len(), 1);
}

#[test]
fn a_profile_that_breaks_a_rule_is_refused_without_repeating_its_words() {
    let server = Server::start();
    let good = read(&server);
    let nameless = TeamProfile {
        name: " Marker".to_owned(),
        ..good.clone()
    };
    let idle = TeamProfile {
        kinds: Vec::new(),
        ..good.clone()
    };
    let mut double = good.clone();
    double.sites.push(site("raval", "Raval again"));
    let forgetful = TeamProfile {
        policies: Policies {
            days_kept: 0,
            ..good.policies
        },
        ..good.clone()
    };
    let mut aimless = good.clone();
    aimless.targets.push(Target {
        kind: Kind::Meal,
        grain: Grain::Week,
        contacts: 0,
    });
    let mut sorting = good.clone();
    sorting.sites.push(site("tent", "Marker of the Syrians"));
    for profile in [nameless, idle, double, forgetful, aimless, sorting] {
        let answer = server.ask(&server.change(&profile));
        let detail = answer.problem(ProblemCode::InvalidProfile);
        assert!(!detail.is_empty() && !detail.contains("Marker"), "{detail}");
    }
    assert_eq!(read(&server), good);
}

#[test]
fn a_site_named_after_the_people_it_serves_is_refused_with_the_reason() {
    let server = Server::start();
    let mut profile = read(&server);
    profile.sites.push(site("tent", "Syrians' tent"));
    let detail = server
        .ask(&server.change(&profile))
        .problem(ProblemCode::InvalidProfile);
    assert!(
        detail.contains("(origin)")
            && detail.contains("Name the place")
            && !detail.contains("Syrian"),
        "{detail}"
    );
}

#[test]
fn a_body_that_is_no_profile_is_malformed_and_its_place_is_told() {
    let server = Server::start();
    let good = read(&server);
    for body in [
        String::new(),
        "{".to_owned(),
        "[]".to_owned(),
        serde_json::to_string(&good)
            .unwrap()
            .replace("food.meal", "food.Marker"),
        serde_json::to_string(&good)
            .unwrap()
            .replace("\"bands\"", "\"Marker\""),
    ] {
        let answer = server.ask(&server.change(&good).json(body));
        let detail = answer.problem(ProblemCode::Malformed);
        assert!(
            detail.contains("line") && !detail.contains("Marker"),
            "{detail}"
        );
    }
}
