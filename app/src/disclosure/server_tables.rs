//! The tables of a team's server. A device does not see them, so they are written down here, and a test
//! compares them with those that a server makes.

/// Each table of the server's ledger, with its columns in their order.
pub const SERVER_TABLES: &[(&str, &[&str])] = &[
    ("area", &["team", "code", "name"]),
    ("arrived", &["team", "period", "site", "cell", "n", "c"]),
    ("carried", &["team", "site", "cell", "n", "c"]),
    ("cell", &["number", "code"]),
    ("counted", &["team", "period", "id", "taps", "revision"]),
    ("dhis2_code", &["team", "object", "code", "uid"]),
    (
        "estimate",
        &["team", "span", "indicator", "number", "method", "role"],
    ),
    ("key_hash", &["team", "role", "epoch", "hash", "revoked"]),
    ("kind", &["team", "code", "place"]),
    ("late", &["team", "period", "site", "cell", "n", "c"]),
    ("ledger", &["one", "incarnation"]),
    ("offered", &["team", "month", "kind"]),
    ("refreshed", &["team", "day"]),
    ("released", &["team", "month"]),
    (
        "released_band",
        &["team", "month", "service", "band", "contacts"],
    ),
    (
        "released_kind",
        &["team", "month", "area", "kind", "contacts"],
    ),
    (
        "seal",
        &[
            "team",
            "period",
            "revision",
            "contributions",
            "sums_digest",
            "ids_digest",
        ],
    ),
    ("site", &["team", "code", "label", "place", "area"]),
    ("target", &["team", "kind", "grain", "contacts", "place"]),
    (
        "team",
        &[
            "id",
            "version",
            "name",
            "bands",
            "outcomes",
            "remember_band",
            "days_kept",
            "lock_after_minutes",
            "seal_after_days",
            "public_page",
        ],
    ),
    ("total", &["team", "period", "site", "cell", "n", "c"]),
];
