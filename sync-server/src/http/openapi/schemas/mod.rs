//! The documents of version 1 as JSON Schema. Codes come from the types and bounds from their constants, so
//! that neither can be forgotten here.

mod counting;
mod figures;
mod profile;

use serde_json::{Map, Value, json};
use tally::{AgeBand, Kind, Mark, Outcome, Service, api::ProblemCode};

/// The years of [`tally::period::YEARS`], which a test holds it against.
const YEAR: &str = "2[01][0-9]{2}";
const MONTH: &str = "2[01][0-9]{2}-(0[1-9]|1[0-2])";
const WEEK: &str = "W(0[1-9]|[1-4][0-9]|5[0-3])";

/// A text that is one of these codes.
pub(super) fn codes<'a>(codes: impl IntoIterator<Item = &'a str>) -> Value {
    let codes: Vec<_> = codes.into_iter().collect();
    json!({"type": "string", "enum": codes})
}

/// A text of this form.
pub(super) fn pattern(pattern: &str, example: &str) -> Value {
    json!({"type": "string", "pattern": pattern, "examples": [example]})
}

/// A list of these, each once.
pub(super) fn lists(of: &Value) -> Value {
    json!({"type": "array", "items": of, "minItems": 1, "uniqueItems": true})
}

fn to(schema: &str) -> Value {
    super::reference(schema)
}

fn list(of: Value) -> Value {
    json!({"type": "array", "items": of})
}

fn number(least: i64, most: Option<i64>) -> Value {
    match most {
        Some(most) => json!({"type": "integer", "minimum": least, "maximum": most}),
        None => json!({"type": "integer", "minimum": least}),
    }
}

fn letters(most: usize) -> Value {
    json!({"type": "string", "minLength": 1, "maxLength": most})
}

fn yes_or_no() -> Value {
    json!({"type": "boolean"})
}

/// An object with these fields and no others.
fn object(about: &str, required: &[(&str, Value)], optional: &[(&str, Value)]) -> Value {
    let names: Vec<_> = required.iter().map(|(name, _)| *name).collect();
    let fields: Map<String, Value> = required
        .iter()
        .chain(optional)
        .map(|(name, schema)| ((*name).to_owned(), schema.clone()))
        .collect();
    json!({
        "type": "object",
        "description": about,
        "properties": fields,
        "required": names,
        "additionalProperties": false,
    })
}

/// An object from keys of one form to values of one.
fn map(about: &str, keys: Value, values: Value) -> Value {
    json!({
        "type": "object",
        "description": about,
        "propertyNames": keys,
        "additionalProperties": values,
    })
}

/// Every schema, by name.
pub(super) fn all() -> Value {
    let all: Map<String, Value> = words()
        .into_iter()
        .chain(counting::of_contributions())
        .chain(counting::of_seals())
        .chain(profile::all())
        .chain(figures::all())
        .map(|(name, schema)| (name.to_owned(), schema))
        .collect();
    all.into()
}

type Named = Vec<(&'static str, Value)>;

fn words() -> Named {
    let problem_codes = ProblemCode::ALL.iter().map(|code| code.code());
    vec![
        ("TeamId", pattern("^[0-9a-f]{16}$", "0011223344556677")),
        (
            "ContributionId",
            pattern("^[0-9a-f]{32}$", "00112233445566778899aabbccddeeff"),
        ),
        ("Digest", pattern("^[0-9a-f]{64}$", &"0f".repeat(32))),
        ("Incarnation", pattern("^[0-9a-f]{16}$", "00010203fcfdfeff")),
        ("SiteCode", pattern("^[a-z0-9][a-z0-9-]{0,15}$", "raval")),
        (
            "AreaCode",
            pattern("^(?!city$)[a-z0-9][a-z0-9-]{0,15}$", "ciutat-vella"),
        ),
        (
            "Period",
            pattern(&format!("^{MONTH}/{WEEK}$"), "2026-04/W18"),
        ),
        ("Month", pattern(&format!("^{MONTH}$"), "2026-04")),
        ("WeekOfYear", pattern(&format!("^{WEEK}$"), "W18")),
        (
            "Span",
            pattern(
                &format!("^({MONTH}(/{WEEK})?|{YEAR}(-{WEEK}|-Q[1-4])?)$"),
                "2026-Q2",
            ),
        ),
        (
            "SpanOfEstimate",
            pattern(&format!("^({MONTH}|{YEAR}(-{WEEK}|-Q[1-4])?)$"), "2026"),
        ),
        ("Kind", codes(Kind::ALL.iter().map(|kind| kind.code()))),
        (
            "Service",
            codes(Service::ALL.iter().map(|service| service.code())),
        ),
        (
            "AgeBand",
            codes(AgeBand::ALL.iter().map(|band| band.code())),
        ),
        (
            "Outcome",
            codes(Outcome::ALL.iter().map(|outcome| outcome.code())),
        ),
        (
            "Mark",
            json!({
                "type": "string",
                "description": format!("A cell: kind, age band, outcome; or `{}`, a started shift.", Mark::ShiftOpen),
                "examples": ["food.meal/nn/given"],
            }),
        ),
        (
            "Problem",
            json!({
                "type": "object",
                "description": "A no (RFC 9457).",
                "properties": {
                    "type": {"type": "string", "format": "uri"},
                    "title": {"type": "string"},
                    "status": {"type": "integer"},
                    "detail": {"type": "string", "description": "What is wrong in this case, and what to do."},
                    "code": codes(problem_codes),
                },
                "required": ["type", "title", "status", "code"],
            }),
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_years_are_those_that_periods_have() {
        assert_eq!(tally::period::YEARS, 2000..=2199);
        assert_eq!(YEAR, "2[01][0-9]{2}");
        assert!(MONTH.starts_with(YEAR));
    }
}
