//! What a team sets up: its profile, and what it publishes.

use serde_json::{Value, json};
use tally::{
    TeamProfile,
    period::Grain,
    team::{Dhis2Codes, Dhis2Id, Policies, Publishing, Target},
};

use super::{Named, codes, letters, list, map, number, object, to, yes_or_no};

pub(super) fn all() -> Named {
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
            (
                "area_names",
                map(
                    "What people call an area; without a name, its code.",
                    to("AreaCode"),
                    letters(Publishing::AREA_NAME_MAX),
                ),
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
    let mut units = map(
        "Organisation units of sites and areas.",
        to("SiteCode"),
        to("Dhis2Id"),
    );
    let mut elements = map("Data elements of kinds.", to("Kind"), to("Dhis2Id"));
    for (object, bound, number) in [
        (&mut units, "maxProperties", Dhis2Codes::ORG_UNITS_MAX),
        (&mut elements, "minProperties", 1),
    ] {
        if let Some(fields) = object.as_object_mut() {
            fields.insert(bound.to_owned(), number.into());
        }
    }
    let or_none = json!({"oneOf": [to("Dhis2Id"), {"type": "null"}]});
    object(
        "What figures are called in somebody's DHIS2.",
        &[
            ("data_set", to("Dhis2Id")),
            ("org_unit_city", to("Dhis2Id")),
            ("data_elements", elements),
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
