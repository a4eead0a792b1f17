//! One story, told to each store: a team's year and more. Every answer on the way and all that is held at the end
//! are the same, noise included, because the story draws the same coins.

use std::{fmt::Debug, sync::Arc};

use jiff::civil::{Date, date};
use sync_server::{
    ledger::{LedgerStore as _, Refreshing},
    renew_key,
};
use tally::{
    Contribution, ContributionId, Period, TeamProfile,
    statistics::{Dimension, Question, ShiftQuestion},
    team::{Estimate, Role},
};

use crate::stores::{CountingEntropy, Open, Place, contribution, found_team, site};

/// What a store answered, line by line.
#[derive(Default)]
struct Transcript(Vec<String>);

impl Transcript {
    fn note(&mut self, what: &str, answer: impl Debug) {
        self.0.push(format!("{what}: {answer:?}"));
    }
}

fn estimate(number: u32) -> Estimate {
    serde_json::from_value(serde_json::json!({
        "indicator": "2.1/homeless",
        "number": number,
        "method": "Estimated from a week's talks.",
        "period": "2026-Q2",
        "role": "coordinator"
    }))
    .unwrap()
}

fn tell(place: &Place) -> Transcript {
    let mut story = Transcript::default();
    let entropy = Arc::new(CountingEntropy::default());
    let mut register = place.register();
    // The store drew the life of its ledger itself.
    register
        .renew(tally::api::Incarnation::from_bytes([7; 8]))
        .unwrap();
    let codes = found_team(&mut register, entropy.as_ref());
    let other = found_team(&mut register, entropy.as_ref());
    let team = codes.team;
    let open = Open::at(place);
    let (ledger, runtime) = (&open.ledger, &open.runtime);

    let hashes = |story: &mut Transcript| {
        let mut keys = runtime.block_on(ledger.keys(team)).unwrap();
        keys.sort_by_key(|key| (key.role, key.hash.0));
        story.note("keys", keys);
    };
    hashes(&mut story);
    let renewed = renew_key(
        &mut register,
        entropy.as_ref(),
        team,
        Role::Write,
        vec![],
        None,
    );
    story.note("a new key", renewed.unwrap().to_string());
    story.note("revoked", register.revoke(other.team, Role::Read));
    story.note("again", register.revoke(other.team, Role::Read).is_err());
    hashes(&mut story);

    let count = |story: &mut Transcript, day: Date, batch: Vec<Contribution>| {
        let counted = runtime.block_on(ledger.count(team, batch, day));
        story.note("counted", counted);
    };
    let april = date(2026, 4, 15);
    let meals = |id: u128, at: &str, day: Date, n: u32| {
        contribution(id, at, day, &[("food.meal/nn/given", n, 0)])
    };
    count(
        &mut story,
        april,
        vec![
            meals(1, "raval", april, 12),
            contribution(
                2,
                "besos",
                april,
                &[
                    ("medical.firstaid/u18/given", 3, 1),
                    ("advice.legal/a18_64/unmet", 2, 0),
                    ("shift.open", 1, 0),
                ],
            ),
            meals(3, "alba", april, 1),
            meals(4, "raval", date(2026, 5, 20), 1),
            meals(5, "raval", date(2025, 1, 1), 1),
            meals(1, "raval", april, 11),
        ],
    );
    count(&mut story, april, vec![meals(1, "raval", april, 12)]);
    story.note(
        "no such team",
        runtime.block_on(ledger.count(tally::TeamId::from_bytes([1; 8]), vec![], april)),
    );

    let mut profile: TeamProfile = runtime.block_on(ledger.profile(team)).unwrap();
    story.note("profile", &profile);
    for code in ["alba", "clot", "sants"] {
        profile.sites.push(site(code, &code.to_uppercase()));
        let area = "nord".parse().unwrap();
        profile.publishing.areas.insert(code.parse().unwrap(), area);
    }
    let name = "Districte nord".to_owned();
    profile
        .publishing
        .area_names
        .insert("nord".parse().unwrap(), name);
    profile.kinds.reverse();
    let changed = runtime.block_on(ledger.change_profile(team, profile.clone()));
    story.note("changed", changed);
    let changed = runtime.block_on(ledger.change_profile(team, profile.clone()));
    story.note("changed again from the old one", changed);
    profile.version += 1;
    profile.sites.remove(0);
    let changed = runtime.block_on(ledger.change_profile(team, profile));
    story.note("without a site in use", changed);
    count(&mut story, april, vec![meals(3, "alba", april, 1)]);
    story.note("a site", register.add_site(team, site("gracia", "Gràcia")));
    story.note(
        "known",
        register.add_site(team, site("gracia", "Gràcia")).is_err(),
    );
    count(&mut story, april, vec![meals(6, "gracia", april, 2)]);

    for number in [40, 45] {
        let set = runtime.block_on(ledger.set_estimate(team, estimate(number)));
        story.note("estimated", set);
    }
    story.note("estimates", runtime.block_on(ledger.estimates(team, None)));
    let one = estimate(1);
    for _ in 0..2 {
        let removed = ledger.remove_estimate(team, one.period, one.indicator);
        story.note("removed", runtime.block_on(removed));
    }
    let set = runtime.block_on(ledger.set_estimate(team, estimate(45)));
    story.note("estimated", set);

    let read = |story: &mut Transcript| {
        let question = |group: &[Dimension]| Question {
            group: group.to_vec(),
            ..Question::default()
        };
        let questions = vec![
            question(&[Dimension::Period, Dimension::Site]),
            question(&[Dimension::Kind, Dimension::Band, Dimension::Outcome]),
        ];
        story.note("edition", runtime.block_on(ledger.edition(team)));
        story.note(
            "tables",
            runtime.block_on(ledger.tabulate_all(team, questions)),
        );
        let question = question(&[Dimension::Site]);
        story.note(
            "table",
            runtime.block_on(ledger.tabulate(team, question.clone())),
        );
        story.note("late", runtime.block_on(ledger.late(team, question)));
        let shifts = ledger.shifts(team, ShiftQuestion::default());
        story.note("shifts", runtime.block_on(shifts));
        let seals = runtime.block_on(ledger.seals(team)).unwrap();
        for seal in &seals {
            let document = ledger.seal(team, seal.period, None, true);
            story.note("seal", runtime.block_on(document));
            let after = ContributionId::from_bytes(2_u128.to_be_bytes());
            let document = ledger.seal(team, seal.period, Some(after), false);
            story.note("seal, the rest", runtime.block_on(document));
        }
        let none = Period::containing(date(2020, 1, 1)).unwrap();
        let document = ledger.seal(team, none, None, true);
        story.note("no seal", runtime.block_on(document));
        let released = runtime.block_on(ledger.released(team)).unwrap();
        story.note("released", released.into_inner());
    };
    read(&mut story);
    // A refresh, a refresh again on that day and on the day before, one at once, and days on which weeks are
    // sealed, months released, and ids forgotten; with contributions that come late.
    for (day, refreshing) in [
        (date(2026, 4, 16), Refreshing::Daily),
        (date(2026, 4, 16), Refreshing::Daily),
        (date(2026, 4, 15), Refreshing::AtOnce),
        (date(2026, 4, 16), Refreshing::AtOnce),
        (date(2026, 5, 4), Refreshing::Daily),
        (date(2026, 5, 20), Refreshing::Daily),
        (date(2026, 6, 30), Refreshing::Daily),
        (date(2027, 7, 1), Refreshing::Daily),
    ] {
        let coins = Arc::clone(&entropy);
        let closed = ledger.close_day(day, refreshing, coins);
        story.note("closed", (day, runtime.block_on(closed)));
        read(&mut story);
        let id = u128::try_from(story.0.len()).unwrap() + 1_000;
        count(&mut story, day, vec![meals(id, "raval", april, 3)]);
    }
    story.note(
        "nobody's edition",
        runtime.block_on(ledger.edition(other.team)),
    );
    story.note("stored tables", runtime.block_on(ledger.tables()));
    story.note("teams", register.teams().unwrap());
    story.note("dump", crate::stores::dump(&register));
    story
}

#[test]
fn every_store_tells_the_same_story_to_the_last_word() {
    let [one, others @ ..] = Place::each();
    let expected = tell(&one);
    assert!(expected.0.iter().any(|line| line.contains("SiteInUse")));
    assert!(expected.0.iter().any(|line| line.contains("Archived")));
    for other in others {
        let told = tell(&other);
        for (line, expected) in told.0.iter().zip(&expected.0) {
            assert_eq!(line, expected);
        }
        assert_eq!(told.0.len(), expected.0.len());
    }
}

#[test]
fn the_story_would_notice_another_count() {
    let (one, other) = (Place::folder(), Place::folder());
    let told = tell(&one);
    let again = tell(&other);
    assert_eq!(told.0, again.0);
    let open = Open::at(&other);
    let (team, _) = other.register().teams().unwrap().swap_remove(0);
    let more = contribution(
        77,
        "raval",
        date(2027, 6, 30),
        &[("food.meal/nn/given", 1, 0)],
    );
    let counted = open.ledger.count(team, vec![more], date(2027, 7, 1));
    open.runtime.block_on(counted).unwrap();
    drop(open);
    assert_ne!(one.dump(), other.dump());
}
