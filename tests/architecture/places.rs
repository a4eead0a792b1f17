//! The few places where the world enters: clock, randomness, network, store. `clippy.toml` bans the calls;
//! what may lift the ban is listed here. And no file names a folder of the machine it was written on.

use crate::{
    assert_complains, assert_none,
    code::pieces,
    tree::{self, Text},
};

/// Files of the crates that may lift a ban of `clippy.toml`, and for what.
const ENTRANCES: &[(&str, &str)] = &[
    ("app/src/edge/clock.rs", "the day and the time"),
    ("app/src/edge/entropy.rs", "random bytes"),
    ("app/src/store/open.rs", "the device's store"),
    ("app/src/sync/sender.rs", "the HTTP client"),
    ("sync-server/src/clock.rs", "the day"),
    (
        "sync-server/src/dhis2_push/client.rs",
        "the HTTP client that hands a release to a DHIS2",
    ),
    ("sync-server/src/entropy.rs", "random bytes"),
    ("sync-server/src/sqlite/open.rs", "the ledger's file"),
];

/// A ban is lifted by naming its lint in an attribute.
const BANS: &[&str] = &[
    "disallowed_methods",
    "disallowed_types",
    "disallowed_macros",
];

// Tests, benchmarks and examples measure time and open what others wrote; what ships does not.
fn ships(text: &Text) -> bool {
    text.ends(".rs") && (text.path.contains("/src/") || text.path.ends_with("/build.rs"))
}

// The lines where a ban is lifted.
fn lifted(text: &Text) -> Vec<usize> {
    pieces(&text.text)
        .iter()
        .filter(|piece| piece.word().is_some_and(|word| BANS.contains(&word)))
        .map(|piece| piece.line)
        .collect()
}

fn entrance_complaints(text: &Text) -> Vec<String> {
    if !ships(text) || ENTRANCES.iter().any(|(path, _)| *path == text.path) {
        return Vec::new();
    }
    lifted(text)
        .into_iter()
        .map(|line| {
            format!(
                "{}:{line}: lifts a ban of clippy.toml, and is none of the places where the world enters",
                text.path
            )
        })
        .collect()
}

/// Beginnings of paths that exist on somebody's machine only. Cut in two, so that this file passes as well.
const MACHINES: &[[&str; 2]] = &[
    ["/ro", "ot/"],
    ["/ho", "me/"],
    ["/Use", "rs/"],
    ["/wo", "rk/"],
];

fn machine_complaints(text: &Text) -> Vec<String> {
    let beginnings: Vec<_> = MACHINES.iter().map(|halves| halves.concat()).collect();
    let mut complaints = Vec::new();
    for (at, line) in text.text.lines().enumerate() {
        for beginning in &beginnings {
            // A folder of that name inside another path, as in `docs/home/`, is nobody's machine.
            let starts = |(at, _): (usize, &str)| {
                let before = line.get(..at).and_then(|before| before.chars().next_back());
                !before.is_some_and(|sign| sign.is_alphanumeric() || "._-}~".contains(sign))
            };
            if line.match_indices(beginning).any(starts) {
                complaints.push(format!(
                    "{}:{}: {beginning}… exists on one machine only",
                    text.path,
                    at + 1
                ));
            }
        }
    }
    complaints
}

#[test]
fn the_world_enters_by_its_entrances_alone() {
    let texts = tree::texts_ending(".rs");
    let complaints: Vec<_> = texts.iter().flat_map(entrance_complaints).collect();
    assert_none(&complaints);
}

#[test]
fn every_entrance_is_still_one() {
    let texts = tree::texts_ending(".rs");
    let unused: Vec<_> = ENTRANCES
        .iter()
        .filter(|(path, _)| {
            let lifts = |text: &Text| text.path == *path && !lifted(text).is_empty();
            !texts.iter().any(lifts)
        })
        .map(|(path, what)| format!("{path} does not lift a ban for {what}; take it off the list"))
        .collect();
    assert_none(&unused);
}

#[test]
fn a_lifted_ban_elsewhere_is_noticed() {
    let code = "\n#[allow(clippy::disallowed_methods, reason = \"quick\")]\nfn f() {}\n";
    assert_complains(
        &entrance_complaints(&Text::new("app/src/x.rs", code)),
        &["app/src/x.rs:2"],
    );
    assert_none(&entrance_complaints(&Text::new(
        "app/src/edge/clock.rs",
        code,
    )));
    assert_none(&entrance_complaints(&Text::new("app/benches/x.rs", code)));
}

#[test]
fn no_file_names_a_folder_of_one_machine() {
    let texts = tree::texts().expect("the workspace can be read");
    let complaints: Vec<_> = texts.iter().flat_map(machine_complaints).collect();
    assert_none(&complaints);
}

#[test]
fn a_folder_of_one_machine_is_noticed() {
    let [first, second] = ["/ho", "me/"];
    let bad = format!("a\nsee {first}{second}ana/x\n");
    assert_complains(&machine_complaints(&Text::new("a.md", &bad)), &["a.md:2"]);
    let other = format!("docs{first}{second}x");
    assert_none(&machine_complaints(&Text::new("a.md", &other)));
}
