//! Small reports to write files of.

use std::collections::BTreeMap;

use jiff::civil::date;
use sync_server::report::Report;
use tally::{
    AgeBand, Kind, Service, SheetKey, Site, Span, TeamProfile,
    release::{Area, BandAtom, KindAtom, Released, ReleasedMonth},
    statistics::{Row, tabulate},
    team::{Dhis2Codes, Estimate, EstimateRole},
};

/// A team of two sites.
pub(crate) fn profile() -> TeamProfile {
    let mut profile = TeamProfile::new("Taula".to_owned());
    profile.sites = vec![site("raval", "El Raval"), site("besos", "Besòs, nord")];
    profile
}

pub(crate) fn site(code: &str, label: &str) -> Site {
    Site {
        code: code.parse().unwrap(),
        label: label.to_owned(),
    }
}

/// Exact contacts of one cell on one sheet.
pub(crate) fn row(period: &str, site: &str, cell: &str, contacts: i64) -> Row {
    Row {
        sheet: SheetKey {
            period: period.parse().unwrap(),
            site: site.parse().unwrap(),
        },
        cell: cell.parse().unwrap(),
        contacts,
    }
}

pub(crate) fn span(text: &str) -> Span {
    text.parse().unwrap()
}

/// An exact report of these rows on a span that is over.
pub(crate) fn internal(profile: &TeamProfile, of: Span, rows: &[Row]) -> Report {
    let answer = tabulate(rows, &Report::question(of));
    let before = of
        .year_before()
        .map(|earlier| tabulate(rows, &Report::question(earlier)))
        .filter(|table| !table.lines.is_empty());
    let as_of = date(2027, 2, 1);
    Report::internal(profile, of, as_of, &answer, before.as_ref()).unwrap()
}

/// April of 2026 and of the year before, at two sites.
pub(crate) fn april() -> Report {
    let rows = [
        row("2026-04/W14", "raval", "food.meal/nn/given", 214),
        row("2026-04/W14", "raval", "food.meal/u18/given", 31),
        row("2026-04/W14", "raval", "food.meal/nn/unmet", 9),
        row("2026-04/W15", "raval", "food.meal/nn/given", 260),
        row("2026-04/W15", "besos", "medical.consult/a18_64/given", 38),
        row("2026-04/W15", "besos", "medical.consult/o65/given", 3),
        row("2026-04/W16", "besos", "medical.consult/nn/given", 41),
        row("2026-04/W16", "raval", "advice.legal/nn/given", 22),
        row("2026-04/W18", "raval", "food.basics/nn/given", 12),
        // A correction is in, and what it corrects is still on its way.
        row("2026-04/W18", "besos", "medical.firstaid/nn/given", -1),
        row("2025-04/W15", "raval", "food.meal/nn/given", 400),
        row("2025-04/W15", "besos", "medical.consult/nn/given", 90),
        row("2025-04/W16", "raval", "food.voucher/nn/given", 7),
    ];
    internal(&profile(), span("2026-04"), &rows)
}

pub(crate) fn area(code: &str) -> Area {
    match code {
        "city" => Area::City,
        code => Area::Named(code.parse().unwrap()),
    }
}

pub(crate) fn atoms(month: &str, kinds: &[(&str, Kind, i64)]) -> ReleasedMonth {
    let Span::Month(month) = span(month) else {
        panic!("{month} is no month")
    };
    ReleasedMonth {
        month,
        by_kind: kinds
            .iter()
            .map(|(code, kind, contacts)| KindAtom {
                area: area(code),
                kind: *kind,
                contacts: *contacts,
            })
            .collect(),
        by_band: [
            (Service::Food, AgeBand::Under18, 61),
            (Service::Food, AgeBand::NotNoted, 402),
            (Service::Medical, AgeBand::From65, 4),
        ]
        .map(|(service, band, contacts)| BandAtom {
            service,
            band,
            contacts,
        })
        .to_vec(),
    }
}

/// The second quarter of 2026, whole.
pub(crate) fn quarter() -> Report {
    let mut months = unfinished();
    months.push(atoms(
        "2026-06",
        &[("centre", Kind::Meal, 498), ("nord", Kind::Meal, 3)],
    ));
    let before = vec![
        atoms("2025-04", &[("centre", Kind::Meal, 433)]),
        atoms("2025-05", &[("centre", Kind::Meal, 460)]),
        atoms("2025-06", &[("nord", Kind::Legal, 2)]),
    ];
    released(span("2026-Q2"), months, Some(before))
}

/// The same quarter while June is not released yet.
pub(crate) fn running_quarter() -> Report {
    let before = vec![atoms("2025-04", &[("centre", Kind::Meal, 433)])];
    released(span("2026-Q2"), unfinished(), Some(before))
}

fn unfinished() -> Vec<ReleasedMonth> {
    vec![
        atoms(
            "2026-04",
            &[
                ("centre", Kind::Meal, 512),
                ("centre", Kind::Consult, 3),
                ("nord", Kind::Meal, -2),
                ("city", Kind::Legal, 48),
            ],
        ),
        atoms(
            "2026-05",
            &[
                ("centre", Kind::Meal, 540),
                ("centre", Kind::Consult, 4),
                ("nord", Kind::Meal, 1),
                ("city", Kind::Legal, 4),
            ],
        ),
    ]
}

/// A released report of these months; a test stands in for the release table.
pub(crate) fn released(
    of: Span,
    months: Vec<ReleasedMonth>,
    before: Option<Vec<ReleasedMonth>>,
) -> Report {
    let mut profile = profile();
    profile.publishing.area_names = BTreeMap::from([
        ("centre".parse().unwrap(), "Centre".to_owned()),
        ("nord".parse().unwrap(), "Nord".to_owned()),
    ]);
    Report::released(
        &profile,
        of,
        &Released::from_release_table(months),
        before.map(Released::from_release_table).as_ref(),
    )
    .unwrap()
}

/// Identifiers in somebody's DHIS2.
pub(crate) fn codes() -> Dhis2Codes {
    serde_json::from_str(
        r#"{
            "data_set": "pBOMPrpg1QX",
            "org_unit_city": "ImspTQPwCqd",
            "org_units": {"raval": "DiszpKrYNg8", "centre": "DiszpKrYNg8", "besos": "FNnj3jKGS7i"},
            "data_elements": {"food.meal": "f7n9E0hX8qk", "medical.consult": "Ix2HsbDMLea",
                "medical.firstaid": "Ix2HsbDMLea", "advice.legal": "eY5ehpbEsB7"},
            "category_option_combos": {"nn": "bRowv6yZOF2", "u18": "Prlt0C1RF0s", "a18_64": "V6L425pT3A0"},
            "attribute_option_combo": "HllvX50cXC0"
        }"#,
    )
    .unwrap()
}

/// Two estimates.
pub(crate) fn estimates() -> Vec<Estimate> {
    let estimate = |indicator: &str, number, method: &str, role| Estimate {
        indicator: indicator.parse().unwrap(),
        number,
        method: method.to_owned(),
        period: span("2026-04"),
        role,
    };
    vec![
        estimate(
            "2.1/homeless",
            60,
            "=head count on three Thursdays",
            EstimateRole::SiteLead,
        ),
        estimate("1.2", 3, "Delivery notes", EstimateRole::Accountant),
    ]
}
