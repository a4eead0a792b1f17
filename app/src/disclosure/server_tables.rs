//! The tables of a team's server. A device does not see them, so they are written down here, and a test
//! compares them with those that a server makes.

/// Each table of the server's ledger, with its columns in their order.
pub const SERVER_TABLES: &[(&str, &[&str])] = &[
    ("cell", &["number", "code"]),
    ("counted", &["team", "period", "id", "taps"]),
    ("key_hash", &["team", "role", "epoch", "hash", "revoked"]),
    ("kind", &["team", "code", "place"]),
    ("ledger", &["one", "incarnation"]),
    ("site", &["team", "code", "label", "place"]),
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
        ],
    ),
    ("total", &["team", "period", "site", "cell", "n", "c"]),
];
