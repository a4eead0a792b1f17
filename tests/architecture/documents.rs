//! What the documents point at is there: a file or folder named in a Markdown text exists.

use std::path::Path;

use crate::{
    assert_complains, assert_none,
    tree::{self, Text},
};

/// Names between backticks that begin like this are paths in this workspace.
const BEGINNINGS: &[&str] = &[
    "./check",
    "./start",
    ".ci/",
    "app/",
    "benches/",
    "docs/",
    "fuzz/",
    "locales/",
    "sync-server/",
    "tally/",
    "tests/",
    "tools/",
];

// Between backticks, outside of fenced blocks, with the line.
fn quoted(text: &str) -> Vec<(usize, &str)> {
    let mut fenced = false;
    let mut quoted = Vec::new();
    for (at, line) in text.lines().enumerate() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        } else if !fenced {
            quoted.extend(
                line.split('`')
                    .skip(1)
                    .step_by(2)
                    .map(|name| (at + 1, name)),
            );
        }
    }
    quoted
}

fn complaints(text: &Text, exists: impl Fn(&Path) -> bool) -> Vec<String> {
    quoted(&text.text)
        .into_iter()
        .filter_map(|(line, name)| {
            // The name alone, without arguments or a place inside the file.
            let path = name.split([' ', ':', '#']).next().unwrap_or_default();
            let pattern = path.contains(['*', '{', '<', '…']);
            let ours = BEGINNINGS
                .iter()
                .any(|beginning| path.starts_with(beginning));
            (ours && !pattern && !exists(Path::new(path)))
                .then(|| format!("{}:{line}: there is no {path}", text.path))
        })
        .collect()
}

#[test]
fn every_path_in_a_document_exists() {
    let root = tree::root();
    let complaints: Vec<_> = tree::texts_ending(".md")
        .iter()
        .flat_map(|text| complaints(text, |path| root.join(path).exists()))
        .collect();
    assert_none(&complaints);
}

#[test]
fn a_path_that_is_gone_is_noticed() {
    let text = Text::new(
        "docs/x.md",
        "See `app/src/lib.rs`, `cargo test`, `locales/{en,ar}/x.ftl` and `./start --help`.\n\
         ```\n`app/no.rs`\n```\nOr `app/src/old.rs:12`, `tally/`.\n",
    );
    let there = ["app/src/lib.rs", "./start", "tally/"];
    let complaints = complaints(&text, |path| {
        there.iter().any(|name| Path::new(name) == path)
    });
    assert_complains(&complaints, &["docs/x.md:5", "app/src/old.rs"]);
}
