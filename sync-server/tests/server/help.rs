//! The help texts, as files: a change of the command line shows in review.
//!
//! After a wanted change: `ACOLLIDA_WRITE_HELP=1 cargo test -p sync-server --test server help`.

use std::{fs, path::PathBuf, process::Command};

const COMMANDS: &[&[&str]] = &[
    &[],
    &["init"],
    &["serve"],
    &["doctor"],
    &["healthcheck"],
    &["default-config"],
    &["check-config"],
    &["tls"],
    &["tls", "self-signed"],
    &["team"],
    &["team", "create"],
    &["team", "list"],
    &["site"],
    &["site", "add"],
    &["site", "list"],
    &["key"],
    &["key", "revoke"],
    &["key", "rotate"],
    &["file"],
    &["area"],
    &["publishing"],
    &["dhis2"],
    &["dhis2", "codes"],
    &["dhis2", "push"],
    &["backup"],
    &["restore"],
    &["migrate"],
    &["restored"],
    &["seal"],
    &["dump"],
];

fn help(command: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_acollida-sync-server"))
        .args(command)
        .arg("--help")
        .output()
        .unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn every_help_text_is_the_one_that_was_agreed_to() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/help");
    let mut files = Vec::new();
    for command in COMMANDS {
        let name = [&["acollida-sync-server"], *command].concat().join("-");
        let path = folder.join(format!("{name}.txt"));
        let text = help(command);
        if std::env::var_os("ACOLLIDA_WRITE_HELP").is_some() {
            fs::write(&path, &text).unwrap();
        }
        let agreed = fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(text, agreed, "{}", path.display());
        files.push(path);
    }
    // No text of a command that is gone.
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        assert!(files.contains(&path), "{}", path.display());
    }
}

#[test]
fn every_command_has_its_text_here() {
    for command in COMMANDS {
        let text = help(command);
        let (_, commands) = text.split_once("Commands:\n").unwrap_or_default();
        let (commands, _) = commands.split_once("\n\n").unwrap_or_default();
        for line in commands.lines() {
            // Deeper lines go on with a description.
            let Some(name) = line
                .strip_prefix("  ")
                .filter(|rest| !rest.starts_with(' '))
                .and_then(|rest| rest.split_whitespace().next())
            else {
                continue;
            };
            let below = [*command, &[name]].concat();
            assert!(
                name == "help" || COMMANDS.contains(&below.as_slice()),
                "{below:?}"
            );
        }
    }
}
