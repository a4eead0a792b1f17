//! What every Rust file holds to, and what the pure crate may not name.

use crate::{
    assert_complains, assert_none,
    code::{Placed, pieces},
    tree::{self, Text},
};

/// Modules of the standard library through which the world enters. Of some, `core` has the part that is
/// pure, such as an address or a duration as a value; a pure crate takes it from there.
const WORLD: &[&str] = &["env", "fs", "io", "net", "os", "process", "thread", "time"];

/// Longer files hold more than one idea.
const MOST_LINES: usize = 600;

/// Names that say nothing about what a file is for.
const EMPTY_NAMES: &[&str] = &[
    "common", "data", "helper", "helpers", "info", "manager", "misc", "util", "utils",
];

/// Every file begins by saying why it exists.
fn purpose_complaint(text: &Text) -> Option<String> {
    let first = text.text.lines().next().unwrap_or_default();
    let says = first
        .strip_prefix("//!")
        .is_some_and(|purpose| purpose.chars().any(char::is_alphabetic));
    (!says).then(|| format!("{} does not begin with `//!` and why it exists", text.path))
}

fn length_complaint(text: &Text) -> Option<String> {
    let lines = text.text.lines().count();
    (lines > MOST_LINES).then(|| format!("{} has {lines} lines, more than {MOST_LINES}", text.path))
}

fn name_complaint(text: &Text) -> Option<String> {
    let parts = text.path.split(['/', '.']);
    let empty: Vec<_> = parts.filter(|part| EMPTY_NAMES.contains(part)).collect();
    (!empty.is_empty()).then(|| format!("{}: {empty:?} does not say what it is", text.path))
}

/// Where the system hands over raw pointers and looks for a function by its name.
const PLATFORM: &str = "app/android/src/";

/// A reason stands in the lines right above.
const ABOVE: usize = 5;

fn unsafe_complaints(text: &Text) -> Vec<String> {
    let lines: Vec<_> = text.text.lines().collect();
    let has_reason = |line: usize| {
        let above = lines.get(line.saturating_sub(ABOVE + 1)..line.saturating_sub(1));
        above.is_some_and(|above| {
            above
                .iter()
                .any(|line| line.trim().starts_with("// SAFETY: "))
        })
    };
    pieces(&text.text)
        .iter()
        .filter(|piece| piece.is_word("unsafe"))
        .filter(|piece| !text.within(PLATFORM) || !has_reason(piece.line))
        .map(|piece| format!("{}:{}: unsafe", text.path, piece.line))
        .collect()
}

/// The modules directly below `std` that code names, by path or by `use std::{…}`.
fn modules_of_std(pieces: &[Placed]) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    for (at, piece) in pieces.iter().enumerate() {
        if !piece.is_word("std") {
            continue;
        }
        let after = pieces.get(at + 1..).unwrap_or_default();
        let [first, second, rest @ ..] = after else {
            continue;
        };
        if !(first.is_sign(':') && second.is_sign(':')) {
            continue;
        }
        let Some(third) = rest.first() else {
            continue;
        };
        if let Some(module) = third.word() {
            found.push((third.line, module));
        } else if third.is_sign('{') {
            found.extend(heads_of_group(rest));
        }
    }
    found
}

// The first name of each part of `{a, b::c, d::{e, f}}`, which begins with its brace.
fn heads_of_group(group: &[Placed]) -> Vec<(usize, &str)> {
    let mut heads = Vec::new();
    let mut depth = 0_usize;
    let mut begins = false;
    for piece in group {
        if piece.is_sign('{') {
            depth += 1;
            begins = depth == 1;
        } else if piece.is_sign('}') {
            depth -= 1;
            if depth == 0 {
                break;
            }
        } else if piece.is_sign(',') {
            begins = depth == 1;
        } else if begins {
            heads.extend(piece.word().map(|word| (piece.line, word)));
            begins = false;
        }
    }
    heads
}

fn world_complaints(text: &Text) -> Vec<String> {
    modules_of_std(&pieces(&text.text))
        .into_iter()
        .filter(|(_, module)| WORLD.contains(module))
        .map(|(line, module)| {
            format!(
                "{}:{line}: std::{module} in a pure crate; core::{module} may have the pure part",
                text.path
            )
        })
        .collect()
}

#[test]
fn every_file_begins_by_saying_why_it_exists() {
    let complaints: Vec<_> = tree::texts_ending(".rs")
        .iter()
        .filter_map(purpose_complaint)
        .collect();
    assert_none(&complaints);
}

#[test]
fn a_file_without_a_purpose_is_noticed() {
    assert!(purpose_complaint(&Text::new("a.rs", "//! Why.\n")).is_none());
    assert!(purpose_complaint(&Text::new("a.rs", "//!\nfn main() {}\n")).is_some());
    assert!(purpose_complaint(&Text::new("a.rs", "// Why.\n//! Why.\n")).is_some());
    assert!(purpose_complaint(&Text::new("a.rs", "")).is_some());
}

#[test]
fn no_file_is_too_long_to_hold_one_idea() {
    let mut texts = tree::texts_ending(".rs");
    texts.extend(tree::texts_ending(".slint"));
    let complaints: Vec<_> = texts.iter().filter_map(length_complaint).collect();
    assert_none(&complaints);
}

#[test]
fn a_file_that_is_too_long_is_noticed() {
    assert!(length_complaint(&Text::new("a.rs", &"\n".repeat(MOST_LINES))).is_none());
    assert!(length_complaint(&Text::new("a.rs", &"\n".repeat(MOST_LINES + 1))).is_some());
}

#[test]
fn files_are_named_for_what_they_hold() {
    let complaints: Vec<_> = tree::texts_ending(".rs")
        .iter()
        .filter_map(name_complaint)
        .collect();
    assert_none(&complaints);
}

#[test]
fn a_name_that_says_nothing_is_noticed() {
    assert!(name_complaint(&Text::new("app/src/sheets/batch.rs", "")).is_none());
    assert!(name_complaint(&Text::new("app/src/utils.rs", "")).is_some());
    assert!(name_complaint(&Text::new("app/src/common/mod.rs", "")).is_some());
}

#[test]
fn nothing_is_unsafe_but_with_a_reason_where_the_system_asks_for_it() {
    let complaints: Vec<_> = tree::texts_ending(".rs")
        .iter()
        .flat_map(unsafe_complaints)
        .collect();
    assert_none(&complaints);
}

#[test]
fn unsafe_code_is_noticed_and_talk_of_it_is_not() {
    let code = "// unsafe\nconst A: &str = \"unsafe\";\nfn f() { unsafe { g() } }\n";
    assert_complains(&unsafe_complaints(&Text::new("a.rs", code)), &["a.rs:3"]);

    let reasoned = "// SAFETY: it lives as long.\nlet a = unsafe { f() };\n";
    assert_complains(
        &unsafe_complaints(&Text::new("a.rs", reasoned)),
        &["a.rs:2"],
    );
    assert_none(&unsafe_complaints(&Text::new(
        "app/android/src/a.rs",
        reasoned,
    )));
    let bare = "let a = unsafe { f() };\n";
    assert_complains(
        &unsafe_complaints(&Text::new("app/android/src/a.rs", bare)),
        &["a.rs:1"],
    );
}

#[test]
fn tally_names_nothing_through_which_the_world_enters() {
    let mut texts = tree::texts_ending(".rs");
    texts.retain(|text| text.within("tally/src/"));
    assert!(texts.len() > 10, "tally has moved");
    let complaints: Vec<_> = texts.iter().flat_map(world_complaints).collect();
    assert_none(&complaints);
}

#[test]
fn the_world_is_noticed_however_it_is_named() {
    let complaints = |code| world_complaints(&Text::new("a.rs", code));
    assert_complains(
        &complaints("fn f() { ::std::fs::read(\"\"); }"),
        &["std::fs"],
    );
    assert_complains(&complaints("use std::time::Instant;"), &["std::time"]);
    assert_complains(
        &complaints(
            "use std::{\n  collections::{BTreeMap, env}, fmt::{self, time},\n  net::{TcpStream},\n};",
        ),
        &["a.rs:3", "std::net"],
    );
    assert_eq!(complaints("use std::{env, thread as t};").len(), 2);
    assert_none(&complaints(
        "// std::fs\nuse core::net::Ipv4Addr;\nuse std::{fmt, str::FromStr};\nlet fs = \"std::fs\";",
    ));
}
