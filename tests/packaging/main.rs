//! What the app is shipped in: the Android package and its build, the texts of the stores, the desktop's files,
//! Flatpak and Debian. Nothing is built here; what is written is read, and handed to the tools that judge such files.
//!
//! As in the architecture tests, a rule is a function to a list of complaints, and beside each a test feeds it
//! something bad.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail by panicking; that is its answer"
)]

mod build_apk;
mod linux;
mod manifest;
mod resources;
mod stores;
mod words;
mod workflow;

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The name that Android, the desktop and the stores know the app by.
const ID: &str = "org.acollida.Acollida";

/// The root of the workspace.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A text file of ours, by its path from the root.
#[track_caller]
fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The version of the workspace: three numbers.
fn version() -> [u32; 3] {
    let manifest = text("Cargo.toml");
    let (_, package) = manifest.split_once("[workspace.package]").unwrap();
    let (_, version) = package.split_once("version = \"").unwrap();
    let (version, _) = version.split_once('"').unwrap();
    let numbers: Vec<u32> = version
        .split('.')
        .map(|part| part.parse().unwrap())
        .collect();
    numbers.try_into().expect("a version of three numbers")
}

/// The version as Android counts it: 1.2.3 is 10203.
fn version_code() -> u32 {
    let [major, minor, patch] = version();
    assert!(minor < 100 && patch < 100, "there is no room for this");
    major * 10_000 + minor * 100 + patch
}

/// Runs a tool of the system, and gives what it says if it is content.
fn judged(command: &mut Command) -> Result<String, String> {
    let output = command.output().unwrap_or_else(|error| {
        panic!("{command:?}: {error}; ./check installs what these tests need")
    });
    let said = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
    if output.status.success() {
        Ok(said.concat())
    } else {
        Err(format!("{command:?}: {}", said.concat()))
    }
}

/// A YAML file as a value, read by Python.
fn yaml(yaml: &str) -> Result<serde_json::Value, String> {
    let program = "import json, sys, yaml; json.dump(yaml.safe_load(sys.argv[1]), sys.stdout)";
    let json = judged(Command::new("/usr/bin/python3").args(["-c", program, yaml]))?;
    serde_json::from_str(&json).map_err(|error| error.to_string())
}

/// Fails with all complaints at once, one a line.
#[track_caller]
fn assert_none(complaints: &[String]) {
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// Fails unless there is one complaint, and says this.
#[track_caller]
fn assert_complains(complaints: &[String], says: &str) {
    assert!(
        complaints.len() == 1 && complaints[0].contains(says),
        "{complaints:?} is not one that says {says:?}"
    );
}

#[test]
fn a_version_is_counted_so_that_a_later_one_is_larger() {
    let [major, minor, patch] = version();
    assert_eq!(version_code() % 100, patch);
    assert_eq!(version_code() / 100 % 100, minor);
    assert_eq!(version_code() / 10_000, major);
}

#[test]
fn yaml_that_is_none_is_noticed() {
    assert_eq!(yaml("a: [1, 'b']").unwrap()["a"][1], "b");
    assert!(yaml("a: [").is_err());
}
