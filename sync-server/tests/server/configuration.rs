//! The configuration as an operator meets it: printed, checked, and overridden.

use std::{fs, process::Command};

use crate::command_line::{command, done, failed};

fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_acollida-sync-server"))
}

#[test]
fn what_default_config_prints_can_be_checked_and_served_from() {
    let place = tempfile::tempdir().unwrap();
    let printed = done(place.path(), &["default-config"]);
    let path = place.path().join("c.toml");
    fs::write(&path, &printed).unwrap();
    let checked = done(
        place.path(),
        &["check-config", "--config", path.to_str().unwrap()],
    );
    assert_eq!(checked, format!("all is well: {}\n", path.display()));
    let schema = done(place.path(), &["default-config", "--schema"]);
    let schema: serde_json::Value = serde_json::from_str(&schema).unwrap();
    assert_eq!(
        schema["properties"]["limits"]["properties"]["connections"]["default"],
        4096
    );
    assert_eq!(schema["additionalProperties"], false);
}

#[test]
fn a_wrong_configuration_ends_with_two_and_says_line_and_what_would_be_right() {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("c.toml");
    let text = path.to_str().unwrap();
    fs::write(&path, "\nlisten = \"anywhere\"\n[limits]\nspeed = 3\n").unwrap();
    for arguments in [&["check-config"][..], &["serve"], &["team", "list"]] {
        let said = failed(place.path(), 2, &[arguments, &["--config", text]].concat());
        assert!(said.contains("c.toml:2: `listen` takes"), "{said}");
        assert!(
            said.contains("c.toml:4: there is no key `limits.speed`"),
            "{said}"
        );
    }
    let said = failed(place.path(), 2, &["serve", "--config", "no/such"]);
    assert!(said.contains("no/such cannot be read"), "{said}");
}

#[test]
fn the_command_line_overrides_the_environment_and_that_the_file() {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("c.toml");
    let at = |name: &str| place.path().join(name);
    fs::write(&path, format!("data = {:?}\n", at("of-file"))).unwrap();
    // There is no ledger anywhere; where one was looked for is said.
    let looked = |by_variable: bool, by_flag: bool| {
        let mut command = program();
        command.arg("--config").arg(&path).args(["team", "list"]);
        if by_variable {
            command.env("ACOLLIDA_DATA", at("of-variable"));
        }
        if by_flag {
            command.arg("--data").arg(at("of-flag"));
        }
        String::from_utf8(command.output().unwrap().stderr).unwrap()
    };
    assert!(looked(true, true).contains("/of-flag:"));
    assert!(looked(true, false).contains("/of-variable:"));
    assert!(looked(false, false).contains("/of-file:"));
}

#[test]
fn codes_carry_the_addresses_of_the_configuration() {
    let place = tempfile::tempdir().unwrap();
    let output = command(place.path(), &["team", "create", "Taula", "--json"])
        .env("ACOLLIDA_ADDRESSES", "https://a.example, http://localhost")
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    let document: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let code: tally::enrolment::Enrolment = document["write"].as_str().unwrap().parse().unwrap();
    let servers: Vec<_> = code.servers.iter().map(|server| server.as_str()).collect();
    assert_eq!(servers, ["https://a.example", "http://localhost"]);
}

#[test]
fn a_misspelt_variable_is_found_by_the_check() {
    let place = tempfile::tempdir().unwrap();
    let output = command(place.path(), &["check-config"])
        .env("ACOLLIDA_LISTN", "127.0.0.1:1")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("ACOLLIDA_LISTN"), "{said}");
}
