//! The documents of version 1 as JSON Schema. Codes come from the types and bounds from their constants, so
//! that neither can be forgotten here.

use serde_json::{Map, Value, json};
use tally::{
    AgeBand, Kind, Mark, Outcome, Service, TeamProfile,
    api::{CONTRIBUTIONS_PER_REQUEST, IDS_PER_ANSWER, ProblemCode},
    period::Grain,
    statistics::Dimension,
    team::{Dhis2Codes, Dhis2Id, Estimate, EstimateRole, Indicator, Policies, Publishing, Target},
};

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
    json!({"type": "array", "items": of, "uniqueItems": true})
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
        .chain(of_contributions())
        .chain(of_seals())
        .chain(of_profiles())
        .chain(of_figures())
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
            pattern("^[0-9]{4}-[0-9]{2}/W[0-9]{2}$", "2026-04/W18"),
        ),
        ("Month", pattern("^[0-9]{4}-[0-9]{2}$", "2026-04")),
        (
            "Span",
            pattern(
                "^[0-9]{4}(-[0-9]{2}(/W[0-9]{2})?|-W[0-9]{2}|-Q[1-4])?$",
                "2026-Q2",
            ),
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

fn of_contributions() -> Named {
    let entry = json!({
        "type": "array",
        "description": "A mark, how many were counted, how many taken back.",
        "prefixItems": [to("Mark"), number(0, None), number(0, None)],
        "minItems": 3,
        "maxItems": 3,
    });
    let held = |answer: &str, about| {
        object(
            about,
            &[
                ("answer", json!({"const": answer})),
                ("id", to("ContributionId")),
                ("taps", number(1, None)),
            ],
            &[],
        )
    };
    let no_id = json!({"type": "null"});
    let reasons = [
        "malformed",
        "unknown-site",
        "kind-off",
        "future",
        "archived",
        "sheet-full",
    ];
    vec![
        (
            "Contribution",
            object(
                "A frozen batch of counts. It is written without blanks, its fields in this order: id, site, period, taps, cells.",
                &[
                    ("id", to("ContributionId")),
                    ("site", to("SiteCode")),
                    ("period", to("Period")),
                    ("taps", number(1, None)),
                    ("cells", list(entry)),
                ],
                &[],
            ),
        ),
        (
            "UploadRequest",
            object(
                "Contributions.",
                &[(
                    "contributions",
                    json!({
                        "type": "array",
                        "items": to("Contribution"),
                        "maxItems": CONTRIBUTIONS_PER_REQUEST,
                    }),
                )],
                &[],
            ),
        ),
        (
            "UploadAnswer",
            object(
                "What became of an upload.",
                &[
                    ("incarnation", to("Incarnation")),
                    ("verdicts", list(to("Verdict"))),
                ],
                &[],
            ),
        ),
        (
            "Verdict",
            json!({"oneOf": [
                held("counted", "It was new and is now in."),
                held("already", "It was in already; nothing changed. The taps are those that are held."),
                object(
                    "It is not in; the device keeps it.",
                    &[
                        ("answer", json!({"const": "refused"})),
                        ("id", json!({"oneOf": [to("ContributionId"), no_id]})),
                        ("reason", codes(reasons)),
                        ("detail", json!({"type": "string"})),
                    ],
                    &[],
                ),
            ]}),
        ),
    ]
}

fn of_seals() -> Named {
    vec![
        (
            "SealedPeriod",
            object(
                "The last revision of a seal.",
                &[
                    ("period", to("Period")),
                    ("revision", number(1, None)),
                    ("contributions", number(0, None)),
                    ("digest", to("Digest")),
                ],
                &[],
            ),
        ),
        (
            "SealList",
            object(
                "Seals, oldest first.",
                &[("seals", list(to("SealedPeriod")))],
                &[],
            ),
        ),
        (
            "SealDocument",
            object(
                "A seal, with its contributions' ids after the one that was asked for.",
                &[
                    ("seal", to("SealedPeriod")),
                    ("sums_digest", to("Digest")),
                    ("contributions_digest", to("Digest")),
                    (
                        "ids",
                        json!({"type": "array", "items": to("ContributionId"), "maxItems": IDS_PER_ANSWER}),
                    ),
                    ("more", yes_or_no()),
                ],
                &[("sums", list(to("SealedSum")))],
            ),
        ),
        (
            "SealedSum",
            object(
                "How many were counted and how many taken back.",
                &[
                    ("site", to("SiteCode")),
                    ("mark", to("Mark")),
                    ("n", number(0, None)),
                    ("c", number(0, None)),
                ],
                &[],
            ),
        ),
    ]
}

fn of_profiles() -> Named {
    let grains = Grain::ALL.iter().filter(|grain| **grain != Grain::Period);
    let target = object(
        "What the team means to give.",
        &[
            ("kind", to("Kind")),
            ("grain", codes(grains.map(|grain| grain.code()))),
            ("contacts", number(1, Some(Target::MAX.into()))),
        ],
        &[],
    );
    let site = object(
        "A place where help is given.",
        &[("code", to("SiteCode")), ("label", letters(40))],
        &[],
    );
    let policies = object(
        "Rules for the team's devices.",
        &[
            ("days_kept", number(1, Some(Policies::DAYS_MAX.into()))),
            (
                "lock_after_minutes",
                number(1, Some(Policies::MINUTES_MAX.into())),
            ),
        ],
        &[],
    );
    let grace = number(
        Publishing::GRACE_MIN.into(),
        Some(Publishing::GRACE_MAX.into()),
    );
    let publishing = object(
        "When periods close, and what leaves the team. What is left out is as it is before a team decides.",
        &[],
        &[
            ("seal_after_days", grace),
            ("public_page", yes_or_no()),
            (
                "areas",
                map("Which area a site lies in.", to("SiteCode"), to("AreaCode")),
            ),
            ("dhis2", to("Dhis2Codes")),
        ],
    );
    let sites = json!({"type": "array", "items": site, "maxItems": TeamProfile::SITES_MAX});
    let kinds = json!({"type": "array", "items": to("Kind"), "minItems": 1, "uniqueItems": true});
    vec![
        (
            "TeamProfile",
            object(
                "What a team is called, where it works, what it counts.",
                &[
                    ("version", number(0, None)),
                    ("name", letters(60)),
                    ("sites", sites),
                    ("kinds", kinds),
                    ("bands", yes_or_no()),
                    ("outcomes", yes_or_no()),
                    ("remember_band", yes_or_no()),
                    ("policies", policies),
                    ("targets", list(target)),
                ],
                &[("publishing", publishing)],
            ),
        ),
        (
            "Dhis2Id",
            json!({
                "type": "string",
                "description": "A UID or a code of a DHIS2: printable ASCII characters with single blanks between.",
                "minLength": 1,
                "maxLength": Dhis2Id::MAX,
            }),
        ),
        ("Dhis2Codes", dhis2_codes()),
    ]
}

fn dhis2_codes() -> Value {
    let units = map(
        "Organisation units of sites and areas.",
        to("SiteCode"),
        to("Dhis2Id"),
    );
    let mut units = units;
    if let Some(fields) = units.as_object_mut() {
        fields.insert("maxProperties".to_owned(), Dhis2Codes::ORG_UNITS_MAX.into());
    }
    let or_none = json!({"oneOf": [to("Dhis2Id"), {"type": "null"}]});
    object(
        "What figures are called in somebody's DHIS2.",
        &[
            ("data_set", to("Dhis2Id")),
            ("org_unit_city", to("Dhis2Id")),
            (
                "data_elements",
                map(
                    "Data elements of kinds; at least one.",
                    to("Kind"),
                    to("Dhis2Id"),
                ),
            ),
        ],
        &[
            ("org_units", units),
            (
                "category_option_combos",
                map(
                    "Category option combinations of age bands.",
                    to("AgeBand"),
                    to("Dhis2Id"),
                ),
            ),
            ("attribute_option_combo", or_none),
        ],
    )
}

fn of_figures() -> Named {
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
        ("period", to("Span")),
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
                &[],
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
