//! Every promise of `docs/THREATS.md` names a test, and that test is there and runs.

use crate::{assert_complains, assert_none, tree};

/// The files and tests that a page of promises names, row by row: `file`: `test`, `test`.
fn named(page: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for line in page.lines().filter(|line| line.starts_with('|')) {
        let mut file = None;
        for name in line.split('`').skip(1).step_by(2) {
            if name.ends_with(".rs") {
                file = Some(name.to_owned());
            } else if let Some(file) = &file {
                found.push((file.clone(), name.to_owned()));
            }
        }
    }
    found
}

/// What is wrong with a test that is named.
fn complaint(file: &str, test: &str, source: Option<&str>) -> Option<String> {
    let Some(source) = source else {
        return Some(format!("{file} is not there"));
    };
    let head = format!("fn {test}(");
    let Some(at) = source.find(&head) else {
        return Some(format!("{file} has no {test}"));
    };
    let before = source.get(..at).unwrap_or_default();
    let attributes = before.rsplit("\n\n").next().unwrap_or_default();
    if !attributes.contains("#[test]") || attributes.contains("#[ignore") {
        return Some(format!("{file}: {test} does not run"));
    }
    None
}

#[test]
fn every_promise_names_a_test_that_is_there_and_runs() {
    let texts = tree::texts().expect("the workspace can be read");
    let source = |path: &str| {
        texts
            .iter()
            .find(|text| text.path == path)
            .map(|text| text.text.as_str())
    };
    let page = source("docs/THREATS.md").expect("the page of promises");
    let promises = named(page);
    assert!(promises.len() > 10, "{promises:?}");
    let complaints: Vec<_> = promises
        .iter()
        .filter_map(|(file, test)| complaint(file, test, source(file)))
        .collect();
    assert_none(&complaints);
}

#[test]
fn a_promise_without_its_test_is_noticed() {
    let page = "| it holds | `tests/a.rs`: `it_holds`, `it_is_gone` |\n";
    let source = "#[test]\nfn it_holds() {}\n\n#[ignore]\n#[test]\nfn it_sleeps() {}\n";
    let complaints: Vec<_> = named(page)
        .iter()
        .filter_map(|(file, test)| complaint(file, test, Some(source)))
        .collect();
    assert_complains(&complaints, &["tests/a.rs has no it_is_gone"]);
    let sleeps = complaint("tests/a.rs", "it_sleeps", Some(source));
    assert!(sleeps.is_some_and(|told| told.ends_with("does not run")));
}
