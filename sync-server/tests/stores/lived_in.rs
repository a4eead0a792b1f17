//! A ledger that holds a row of every kind there is: two teams, a year of theirs, drawn from the same coins each time.

use std::sync::Arc;

use jiff::civil::{Date, date};
use sync_server::{
    ledger::{LedgerStore as _, Outcome, Refreshing},
    renew_key, void_key,
};
use tally::{
    Contribution, Kind, TeamProfile,
    api::Incarnation,
    period::Grain,
    team::{Estimate, Role, Target},
};

use crate::stores::{CountingEntropy, Open, Place, contribution, found_team, site};

/// Days that ledgers were rewritten on while [`live_in`] lived in one: the day the first May was forgotten.
pub(crate) const REWRITINGS: u32 = 1;

/// Lives in an empty place: founds teams, counts, closes days, rotates keys, estimates, forgets.
pub(crate) fn live_in(place: &Place) {
    let entropy = Arc::new(CountingEntropy::default());
    let mut register = place.register();
    // The store drew the life of its ledger itself.
    register.renew(Incarnation::from_bytes([7; 8])).unwrap();
    let team = found_team(&mut register, entropy.as_ref()).team;
    let other = found_team(&mut register, entropy.as_ref()).team;
    register.revoke(other, Role::Read).unwrap();
    register
        .adjust(team, |profile| {
            furnish(profile);
            Ok(())
        })
        .unwrap();
    let open = Open::at(place);
    let (ledger, runtime) = (&open.ledger, &open.runtime);
    let count = |day: Date, batch: Vec<Contribution>| {
        let counted = runtime.block_on(ledger.count(team, batch, day)).unwrap();
        for outcome in counted.outcomes {
            assert_eq!(outcome, Outcome::Counted, "on {day}");
        }
    };
    let close = |day: Date| {
        let coins = Arc::clone(&entropy);
        let closed = ledger.close_day(day, Refreshing::Daily, coins);
        runtime.block_on(closed).unwrap();
    };
    let meals = |id: u128, at: &str, day: Date, n: u32| {
        contribution(id, at, day, &[("food.meal/nn/given", n, 0)])
    };

    // A May that is forgotten in the end.
    let may = date(2025, 5, 7);
    count(may, vec![meals(1, "raval", may, 31)]);
    close(date(2025, 6, 20));
    // An April that is sealed and released, and to which more comes late.
    let april = date(2026, 4, 15);
    count(
        april,
        vec![
            meals(2, "raval", april, 12),
            contribution(
                3,
                "besos",
                april,
                &[
                    ("medical.firstaid/u18/given", 3, 1),
                    ("advice.legal/a18_64/unmet", 2, 0),
                    ("shift.open", 1, 0),
                ],
            ),
            meals(4, "null", april, 5),
        ],
    );
    close(date(2026, 4, 16));
    close(date(2026, 5, 20));
    count(date(2026, 5, 20), vec![meals(5, "clot", april, 7)]);
    close(date(2026, 5, 21));
    close(date(2026, 6, 20));
    // What came last is dropped with the key it came with, and some of it comes again; and some of April's.
    let last = date(2026, 6, 24);
    count(
        last,
        vec![meals(6, "raval", last, 2), meals(7, "raval", last, 900)],
    );
    let again = void_key(&mut register, entropy.as_ref(), team, last, vec![], None);
    assert_eq!(again.unwrap().1, 1, "periods that something was dropped of");
    let admin = Role::Admin;
    renew_key(&mut register, entropy.as_ref(), team, admin, vec![], None).unwrap();
    count(last, vec![meals(8, "besos", april, 3)]);
    close(date(2026, 6, 25));
    count(date(2026, 6, 25), vec![meals(6, "raval", last, 2)]);
    let estimated = ledger.set_estimate(team, estimate());
    runtime.block_on(estimated).unwrap();
}

/// All that a team may set up.
fn furnish(profile: &mut TeamProfile) {
    profile.name = "Taula \"d'acollida\" \\N e\u{301}".to_owned();
    // The code of a site or area may read as no value does.
    for code in ["clot", "null"] {
        profile.sites.push(site(code, &code.to_uppercase()));
    }
    profile.outcomes = true;
    profile.targets.push(Target {
        kind: Kind::Meal,
        grain: Grain::Month,
        contacts: 4_000,
    });
    let publishing = &mut profile.publishing;
    for (code, area) in [("raval", "null"), ("besos", "nord"), ("clot", "nord")] {
        publishing
            .areas
            .insert(code.parse().unwrap(), area.parse().unwrap());
    }
    let name = "Districte nord".to_owned();
    publishing.area_names.insert("nord".parse().unwrap(), name);
    let codes = r#"{
        "data_set": "pBOMPrpg1QX", "org_unit_city": "ImspTQPwCqd",
        "org_units": {"raval": "DiszpKrYNg8"}, "data_elements": {"food.meal": "f7n9E0hX8qk"},
        "category_option_combos": {"nn": "bRowv6yZOF2"}, "attribute_option_combo": "HllvX50cXC0"
    }"#;
    publishing.dhis2 = Some(serde_json::from_str(codes).unwrap());
}

fn estimate() -> Estimate {
    serde_json::from_value(serde_json::json!({
        "indicator": "2.1/homeless",
        "number": 40,
        "method": "Estimated from a week's talks.",
        "period": "2026-Q2",
        "role": "coordinator"
    }))
    .unwrap()
}
