//! The workflow for a public runner: what it takes from others is pinned to a commit, it may only read, and the key is
//! near no build.

use serde_json::Value;

use crate::{assert_complains, assert_none, root, text, yaml};

const PATH: &str = ".github/workflows/android.yml";

/// The steps of all jobs.
fn steps(workflow: &Value) -> Vec<&Value> {
    let jobs = workflow["jobs"].as_object().unwrap();
    jobs.values()
        .flat_map(|job| job["steps"].as_array().unwrap())
        .collect()
}

fn complaints(workflow: &Value) -> Vec<String> {
    let mut complaints = Vec::new();
    if workflow["permissions"] != serde_json::json!({ "contents": "read" }) {
        complaints.push("the workflow may more than read".to_owned());
    }
    for step in steps(workflow) {
        if let Some(action) = step["uses"].as_str() {
            let (_, pin) = action.split_once('@').unwrap_or_default();
            if pin.len() != 40 || !pin.bytes().all(|sign| sign.is_ascii_hexdigit()) {
                complaints.push(format!("{action} is not pinned to a commit"));
            }
        }
        let run = step["run"].as_str().unwrap_or_default();
        if run.lines().count() > 1
            && !run.starts_with("set -euo pipefail\n")
            && step["if"].is_null()
        {
            complaints.push(format!("{} goes on after a failure", step["name"]));
        }
        // An answer turned round does not end a script, however strict its shell.
        if run.lines().any(|line| line.trim_start().starts_with("! ")) {
            complaints.push(format!("{} turns an answer round", step["name"]));
        }
        if step.to_string().contains("secrets.")
            && (run.contains("cargo") || run.contains("build-apk"))
        {
            complaints.push(format!("{} builds where the key is", step["name"]));
        }
    }
    complaints
}

#[test]
fn what_it_takes_from_others_is_pinned_and_the_key_is_near_no_build() {
    let workflow = yaml(&text(PATH)).unwrap();
    assert!(steps(&workflow).len() > 8);
    assert_none(&complaints(&workflow));
}

#[test]
fn an_action_that_moves_is_noticed() {
    let written = text(PATH);
    let pinned = written
        .split("uses: ")
        .nth(1)
        .unwrap()
        .split(' ')
        .next()
        .unwrap();
    let moving = yaml(&written.replace(pinned, "actions/checkout@v5")).unwrap();
    assert_complains(&complaints(&moving), "actions/checkout@v5");
    let writing = yaml(&written.replace("contents: read", "contents: write")).unwrap();
    assert_complains(&complaints(&writing), "more than read");
}

#[test]
fn a_step_that_hides_a_failure_or_shows_the_key_is_noticed() {
    let written = text(PATH);
    let loose = written.replacen("set -euo pipefail\n", "set -u\n", 1);
    assert_complains(&complaints(&yaml(&loose).unwrap()), "goes on");
    let near = written.replace(
        "          if [[ -z $STORE ]]; then",
        "          cargo build\n          if [[ -z $STORE ]]; then",
    );
    assert_complains(
        &complaints(&yaml(&near).unwrap()),
        "builds where the key is",
    );
    let round = written.replace(
        "          tools/look-into-apk",
        "          ! tools/look-into-apk",
    );
    assert_complains(&complaints(&yaml(&round).unwrap()), "turns an answer round");
}

#[test]
fn its_scripts_are_there_and_are_shell() {
    let workflow = yaml(&text(PATH)).unwrap();
    for step in steps(&workflow) {
        let run = step["run"].as_str().unwrap_or_default();
        crate::judged(std::process::Command::new("bash").args(["-n", "-c", run])).unwrap();
        for word in run
            .split_whitespace()
            .filter(|word| word.starts_with("tools/"))
        {
            assert!(root().join(word).exists(), "{word} is not there");
        }
    }
}

#[test]
fn it_says_that_it_was_never_run() {
    assert!(text(PATH).contains("It was never run"));
}
