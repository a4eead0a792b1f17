//! What coordinators read and declare: tables, releases, estimates.

use serde_json::json;
use tally::{
    statistics::Dimension,
    team::{Estimate, EstimateRole, Indicator},
};

use super::{Named, codes, letters, list, number, object, to};

pub(super) fn all() -> Named {
    let contacts = json!({
        "type": "integer",
        "description": "Contacts, not people. Below zero while what a correction corrects is on its way, or where noise makes a released number so.",
    });
    let shifts = json!({"type": "integer"});
    let key =
        json!({"type": "string", "description": "A span or a code, as the dimension has it."});
    let line = object(
        "A line.",
        &[("keys", list(key)), ("contacts", contacts.clone())],
        &[],
    );
    let row = object(
        "The shifts of one sheet.",
        &[
            ("site", to("SiteCode")),
            ("period", to("Period")),
            ("shifts", shifts.clone()),
        ],
        &[],
    );
    let area = json!({"type": "string", "description": "An area's code, or `city`: all that lies in no area of its own."});
    let by_kind = object(
        "Contacts given, with noise.",
        &[
            ("area", area),
            ("kind", to("Kind")),
            ("contacts", contacts.clone()),
        ],
        &[],
    );
    let by_band = object(
        "Contacts given in the whole city, with noise of their own.",
        &[
            ("service", to("Service")),
            ("band", to("AgeBand")),
            ("contacts", contacts.clone()),
        ],
        &[],
    );
    let month = object(
        "A released month. The totals of its two tables differ by their noise.",
        &[
            ("month", to("Month")),
            ("by_kind", list(by_kind)),
            ("by_band", list(by_band)),
        ],
        &[],
    );
    let dimensions = Dimension::ALL.iter().map(|dimension| dimension.code());
    let number_of = number(0, Some(Estimate::NUMBER_MAX.into()));
    let roles = codes(EstimateRole::ALL.iter().map(|role| role.code()));
    let indicators: Vec<_> = Indicator::all().map(|one| one.to_string()).collect();
    let declared = [
        ("number", number_of),
        ("method", letters(Estimate::METHOD_MAX)),
        ("role", roles),
    ];
    let whole: Vec<_> = [
        ("indicator", codes(indicators.iter().map(String::as_str))),
        ("period", to("SpanOfEstimate")),
    ]
    .into_iter()
    .chain(declared.clone())
    .collect();
    vec![
        (
            "Table",
            object(
                "Lines in the order of their keys.",
                &[
                    ("group", list(codes(dimensions))),
                    ("lines", list(line)),
                    ("contacts", contacts),
                ],
                &[("as_of", json!({"type": "string", "format": "date"}))],
            ),
        ),
        (
            "ShiftTable",
            object(
                "Shifts by sheet.",
                &[("rows", list(row)), ("shifts", shifts)],
                &[],
            ),
        ),
        ("Figures", json!({"oneOf": [to("Table"), to("ShiftTable")]})),
        (
            "ReleaseList",
            object(
                "Released months, oldest first.",
                &[("months", list(month))],
                &[],
            ),
        ),
        (
            "Declaration",
            object(
                "A number in the indicator's unit, how it came about, and who answers for it: a role, never a person.",
                &declared,
                &[],
            ),
        ),
        ("Estimate", object("A declared estimate.", &whole, &[])),
        (
            "EstimateList",
            object(
                "Declared estimates, by span.",
                &[("estimates", list(to("Estimate")))],
                &[],
            ),
        ),
    ]
}
