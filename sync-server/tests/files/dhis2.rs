//! Data value sets as DHIS2 documents them: what is in them, and above all what is not.

use serde_json::Value as Json;
use sync_server::files::{
    FileError,
    dhis2::{self, ValueSet},
};
use tally::AgeBand;

use crate::sample::{self, row, span};

fn json(bytes: &[u8]) -> Json {
    serde_json::from_slice(bytes).unwrap()
}

fn values(report: &sync_server::report::Report) -> Vec<(String, String, Option<String>, String)> {
    let set = json(&dhis2::write(report, &sample::codes()).unwrap());
    let text = |value: &Json, name: &str| value[name].as_str().map(str::to_owned);
    set["dataValues"]
        .as_array()
        .unwrap()
        .iter()
        .map(|value| {
            (
                text(value, "orgUnit").unwrap(),
                text(value, "dataElement").unwrap(),
                text(value, "categoryOptionCombo"),
                text(value, "value").unwrap(),
            )
        })
        .collect()
}

fn value(
    unit: &str,
    element: &str,
    combo: &str,
    value: &str,
) -> (String, String, Option<String>, String) {
    (
        unit.to_owned(),
        element.to_owned(),
        Some(combo.to_owned()),
        value.to_owned(),
    )
}

#[test]
fn contacts_given_are_told_under_the_identifiers_of_the_other_system() {
    assert_eq!(
        values(&sample::april()),
        [
            value("DiszpKrYNg8", "eY5ehpbEsB7", "bRowv6yZOF2", "22"),
            value("DiszpKrYNg8", "f7n9E0hX8qk", "Prlt0C1RF0s", "31"),
            value("DiszpKrYNg8", "f7n9E0hX8qk", "bRowv6yZOF2", "474"),
            value("FNnj3jKGS7i", "Ix2HsbDMLea", "V6L425pT3A0", "38"),
            // Two kinds with one data element: 41 consultations, less one correction of first aid.
            value("FNnj3jKGS7i", "Ix2HsbDMLea", "bRowv6yZOF2", "40"),
        ]
    );
}

#[test]
fn what_is_too_small_or_has_no_identifier_is_absent() {
    // `nord` has no unit, and consultations in the centre are below five in each month, not in sum.
    assert_eq!(
        values(&sample::quarter()),
        [
            value("DiszpKrYNg8", "Ix2HsbDMLea", "bRowv6yZOF2", "7"),
            value("DiszpKrYNg8", "f7n9E0hX8qk", "bRowv6yZOF2", "1550"),
            value("ImspTQPwCqd", "eY5ehpbEsB7", "bRowv6yZOF2", "52"),
        ]
    );
    let april = sample::atoms("2026-04", &[("centre", tally::Kind::Meal, 4)]);
    let small = sample::released(span("2026-04"), vec![april], None);
    let refused = dhis2::write(&small, &sample::codes());
    assert!(matches!(refused, Err(FileError::NoFigure)));
}

#[test]
fn a_span_that_is_running_has_no_value_yet() {
    let refused = dhis2::write(&sample::running_quarter(), &sample::codes());
    assert!(matches!(refused, Err(FileError::Running(_))));
}

#[test]
fn a_zero_that_is_known_is_told_and_less_than_zero_is_not() {
    let rows = [
        row("2026-04/W14", "raval", "food.meal/nn/given", 0),
        row("2026-04/W14", "besos", "food.meal/nn/given", -3),
    ];
    let report = sample::internal(&sample::profile(), span("2026-04"), &rows);
    assert_eq!(
        values(&report),
        [value("DiszpKrYNg8", "f7n9E0hX8qk", "bRowv6yZOF2", "0")]
    );
}

#[test]
fn without_units_of_places_all_is_told_of_the_city() {
    let mut codes = sample::codes();
    codes.org_units.clear();
    codes.category_option_combos.clear();
    let set = ValueSet::of(&sample::april(), &codes).unwrap();
    assert!(set.values.iter().all(
        |value| value.org_unit == codes.org_unit_city && value.category_option_combo.is_none()
    ));
    let contacts: u64 = set.values.iter().map(|value| value.contacts).sum();
    // All but the essentials, which have no data element.
    assert_eq!(contacts, 620 - 12);
}

#[test]
fn an_age_band_without_a_combination_is_absent() {
    let mut codes = sample::codes();
    codes.category_option_combos.remove(&AgeBand::Under18);
    let set = ValueSet::of(&sample::april(), &codes).unwrap();
    assert!(set.values.iter().all(|value| value.contacts != 31));
}

#[test]
fn periods_are_those_dhis2_knows() {
    for (of, period) in [
        ("2026-W15", "2026W15"),
        ("2026-04", "202604"),
        ("2026-Q2", "2026Q2"),
        ("2026", "2026"),
    ] {
        let rows = [row("2026-04/W15", "raval", "food.meal/nn/given", 30)];
        let report = sample::internal(&sample::profile(), span(of), &rows);
        let set = json(&dhis2::write(&report, &sample::codes()).unwrap());
        assert_eq!(set["dataValues"][0]["period"], period);
        assert_eq!(set["dataValues"][0]["comment"], "internal: exact");
    }
    let rows = [row("2026-04/W15", "raval", "food.meal/nn/given", 30)];
    let report = sample::internal(&sample::profile(), span("2026-04/W15"), &rows);
    let refused = dhis2::write(&report, &sample::codes());
    assert!(matches!(refused, Err(FileError::NoSpan(_))));
}
