//! What devices send and are told: contributions, verdicts, seals.

use serde_json::json;
use tally::api::{CONTRIBUTIONS_PER_REQUEST, IDS_PER_ANSWER};

use super::{Named, codes, list, number, object, to, yes_or_no};

pub(super) fn of_contributions() -> Named {
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
                "Contributions. Each record is judged alone: a wrong one is refused in its verdict, and the others are taken.",
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

pub(super) fn of_seals() -> Named {
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
