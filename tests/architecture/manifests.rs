//! What stands in the `Cargo.toml` files: a reason for each dependency, versions in one place, and the
//! lints of the workspace everywhere.

use crate::{
    assert_complains, assert_none,
    tree::{self, Text},
};

/// One entry of a table: the table's name, the line it begins on, and its text up to where its brackets close.
struct Entry<'a> {
    table: &'a str,
    line: usize,
    text: String,
}

fn entries(manifest: &str) -> Vec<Entry<'_>> {
    let mut table = "";
    let mut entries: Vec<Entry<'_>> = Vec::new();
    let mut open = false;
    for (at, line) in manifest.lines().enumerate() {
        let (code, _) = without_comment(line);
        let code = code.trim();
        if open {
            if let Some(entry) = entries.last_mut() {
                entry.text.push('\n');
                entry.text.push_str(line);
            }
        } else if let Some(name) = code.strip_prefix('[') {
            table = name.trim_end_matches(']');
        } else if !code.is_empty() {
            entries.push(Entry {
                table,
                line: at + 1,
                text: line.to_owned(),
            });
        }
        open = entries.last().is_some_and(|entry| is_open(&entry.text));
    }
    entries
}

// Whether a value goes on in the next line.
fn is_open(text: &str) -> bool {
    let code: String = text.lines().map(|line| without_comment(line).0).collect();
    let count = |sign| code.matches(sign).count();
    count('[') + count('{') > count(']') + count('}')
}

// A line's code, and the comment after it, if there is one.
fn without_comment(line: &str) -> (&str, Option<&str>) {
    let mut quoted = false;
    for (at, sign) in line.char_indices() {
        match sign {
            '"' => quoted = !quoted,
            '#' if !quoted => {
                let (code, comment) = line.split_at(at);
                return (code, Some(comment.trim_start_matches('#').trim()));
            }
            _ => {}
        }
    }
    (line, None)
}

fn has_reason(text: &str) -> bool {
    text.lines()
        .filter_map(|line| without_comment(line).1)
        .any(|reason| reason.chars().any(char::is_alphabetic))
}

/// In the root of a workspace, every dependency that is not ours says why it is there.
fn reason_complaints(manifest: &Text) -> Vec<String> {
    entries(&manifest.text)
        .into_iter()
        .filter(|entry| entry.table == "workspace.dependencies")
        .filter(|entry| !entry.text.contains("path = ") && !has_reason(&entry.text))
        .map(|entry| {
            format!(
                "{}:{}: {} has no reason; write `# why` behind it",
                manifest.path,
                entry.line,
                entry.text.trim()
            )
        })
        .collect()
}

/// A member takes each dependency from the root, and with it the version and the reason.
fn member_complaints(manifest: &Text) -> Vec<String> {
    let entries = entries(&manifest.text);
    let mut complaints: Vec<_> = entries
        .iter()
        .filter(|entry| {
            entry.table.ends_with("dependencies") && entry.table != "workspace.dependencies"
        })
        .filter(|entry| {
            let code = entry.text.replace(' ', "");
            !code.contains("workspace=true")
        })
        .map(|entry| {
            format!(
                "{}:{}: {} is not taken from the root (`workspace = true`)",
                manifest.path,
                entry.line,
                entry.text.trim()
            )
        })
        .collect();
    let linted = entries.iter().any(|entry| {
        entry.table == "lints" && entry.text.replace(' ', "").starts_with("workspace=true")
    });
    if !linted {
        complaints.push(format!("{} lacks [lints] workspace = true", manifest.path));
    }
    complaints
}

/// A further profile, or one in a member, builds every dependency once more. The two of the root may treat
/// single packages differently.
fn profile_complaints(manifest: &Text) -> Vec<String> {
    let known = |line: &str| {
        let profile = line.trim_start_matches("[profile.");
        ["dev]", "dev.package.", "release]", "release.package."]
            .iter()
            .any(|name| profile.starts_with(name))
    };
    manifest
        .text
        .lines()
        .filter(|line| line.starts_with("[profile"))
        .filter(|line| manifest.path != "Cargo.toml" || !known(line))
        .map(|line| {
            format!(
                "{}: {line} would build every dependency once more",
                manifest.path
            )
        })
        .collect()
}

fn manifests() -> Vec<Text> {
    let mut manifests = tree::texts_ending("Cargo.toml");
    manifests.retain(|text| text.path == "Cargo.toml" || text.path.ends_with("/Cargo.toml"));
    manifests
}

#[test]
fn every_dependency_says_why_it_is_there() {
    let manifests = manifests();
    let root = manifests.iter().find(|text| text.path == "Cargo.toml");
    let root = root.expect("the root manifest");
    assert!(entries(&root.text).len() > 20);
    // The fuzzers are a workspace of their own.
    let complaints: Vec<_> = manifests.iter().flat_map(reason_complaints).collect();
    assert_none(&complaints);
}

#[test]
fn members_take_versions_and_lints_from_the_root() {
    let complaints: Vec<_> = manifests()
        .iter()
        .filter(|text| text.path != "Cargo.toml")
        .flat_map(member_complaints)
        .collect();
    assert_none(&complaints);
}

#[test]
fn there_is_one_set_of_profiles() {
    let complaints: Vec<_> = manifests().iter().flat_map(profile_complaints).collect();
    assert_none(&complaints);
}

#[test]
fn a_dependency_without_a_reason_is_noticed() {
    let manifest = Text::new(
        "Cargo.toml",
        "[workspace.dependencies]\nours = { path = \"ours\" }\nserde = \"1\" # records\n\
         odd = { version = \"1\", features = [\n  \"a#b\",\n] }\n\
         long = { version = \"1\", features = [\n  \"a\",\n] } # lists\n[profile.dev]\ndebug = 1\n",
    );
    assert_complains(&reason_complaints(&manifest), &["Cargo.toml:4", "odd"]);
}

#[test]
fn a_version_of_its_own_or_missing_lints_are_noticed() {
    let own = Text::new(
        "x/Cargo.toml",
        "[dependencies]\nserde = \"1\"\njiff.workspace = true\n[lints]\nworkspace = true\n",
    );
    assert_complains(&member_complaints(&own), &["x/Cargo.toml:2", "serde"]);
    let unlinted = Text::new(
        "x/Cargo.toml",
        "[dev-dependencies]\njiff = { workspace = true, features = [] }\n",
    );
    assert_complains(&member_complaints(&unlinted), &["lints"]);
}

#[test]
fn a_further_profile_is_noticed() {
    let root = Text::new(
        "Cargo.toml",
        "[profile.dev]\n[profile.dev.package.automerge]\n[profile.fast]\n",
    );
    assert_complains(&profile_complaints(&root), &["profile.fast"]);
    let member = Text::new("x/Cargo.toml", "[profile.dev]\n");
    assert_complains(&profile_complaints(&member), &["x/Cargo.toml"]);
}
