//! The fuzzers have all they need: each target has a program, seeds, and a place among those that the tests feed
//! without a fuzzer.

use std::collections::BTreeSet;

use crate::{assert_none, tree};

/// What is missing for a target that one of these places names.
fn complaints(places: &[(&str, BTreeSet<String>)]) -> Vec<String> {
    let all: BTreeSet<_> = places.iter().flat_map(|(_, names)| names).collect();
    let missing = |name: &String| {
        places
            .iter()
            .filter(|(_, names)| !names.contains(name))
            .map(|(place, _)| format!("{place}: nothing for the target {name}"))
            .collect::<Vec<_>>()
    };
    all.into_iter().flat_map(missing).collect()
}

/// What stands behind `before` and up to `after`, wherever it does.
fn between(text: &str, before: &str, after: &str) -> BTreeSet<String> {
    let parts = text.split(before).skip(1);
    parts
        .filter_map(|part| Some(part.split_once(after)?.0.to_owned()))
        .collect()
}

#[test]
fn every_target_has_a_program_seeds_and_a_test() {
    let folder = tree::root().join("fuzz");
    let read = |file: &str| std::fs::read_to_string(folder.join(file)).expect("a file of fuzz/");
    let names = |within: &str| -> BTreeSet<String> {
        let entries = std::fs::read_dir(folder.join(within)).expect("a folder of fuzz/");
        let names = entries.map(|entry| entry.expect("a name").file_name());
        names
            .map(|name| name.to_string_lossy().trim_end_matches(".rs").to_owned())
            .collect()
    };
    let tested = ["src/records.rs", "src/server.rs"]
        .iter()
        .flat_map(|file| {
            let text = read(file);
            let table = text.split("TARGETS").nth(1).expect("a list of targets");
            let table = table.split("];").next().unwrap_or_default();
            between(table, "(\"", "\"")
        })
        .collect();
    let places = [
        (
            "fuzz/Cargo.toml",
            between(&read("Cargo.toml"), "fuzz_targets/", ".rs\""),
        ),
        ("fuzz/fuzz_targets", names("fuzz_targets")),
        ("fuzz/corpus", names("corpus")),
        ("TARGETS", tested),
    ];
    assert!(places[0].1.len() > 5, "{places:?}");
    assert_none(&complaints(&places));
}

#[test]
fn a_target_without_seeds_is_noticed() {
    let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    let places = [("programs", set(&["a", "b"])), ("seeds", set(&["a"]))];
    assert_eq!(complaints(&places), ["seeds: nothing for the target b"]);
}
