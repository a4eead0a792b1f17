//! Finds messages that nothing says. A message counts as used if a Rust source of
//! any crate calls its method or a screen names it in `Tr`; a family, if its
//! lookup is. What is for the server alone has to be said by the server, where templates say
//! messages too. Tests do not count: a message that only a test says is not used.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Every message: its name in Slint, its method in Rust, and whether it is for the server alone.
const INDEX: &str = include_str!(concat!(env!("OUT_DIR"), "/index.txt"));

/// Where words are said, seen from this crate.
const SOURCES: [&str; 6] = [
    "src",
    "../app/src",
    "../app/ui",
    "../sync-server/src",
    "../sync-server/templates",
    "../tally/src",
];

/// Where the words of the server are said.
const OF_SERVER: [&str; 2] = ["../sync-server/src", "../sync-server/templates"];

#[test]
fn every_message_is_said_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut said, mut by_server) = (Said::default(), Said::default());
    for folder in SOURCES {
        said.read(&root.join(folder));
    }
    for folder in OF_SERVER {
        by_server.read(&root.join(folder));
    }
    let unused: Vec<_> = INDEX
        .lines()
        .filter(|line| {
            let mut parts = line.split(' ');
            let (key, method) = (parts.next(), parts.next());
            let said = if parts.next().is_some() {
                &by_server
            } else {
                &said
            };
            !key.is_some_and(|key| said.slint.contains(key))
                && !method.is_some_and(|method| said.rust.contains(method))
        })
        .collect();
    assert!(
        unused.is_empty(),
        "nothing says these messages; use them, or remove them from every folder of locales:\n{}",
        unused.join("\n")
    );
}

#[test]
fn a_method_call_and_a_name_in_tr_are_seen() {
    let mut said = Said::default();
    said.rust_source("let a = words.sync_now();\n// words.not_said()\nself.words\n    .record_undo();\nWords::day(words)");
    said.slint_source(
        "text: Tr.shell-menu + Tr.sync_waiting(3); // Tr.not-said\nx: Other.shell-back;",
    );
    assert_eq!(
        said.rust,
        ["sync_now", "record_undo", "day"].map(str::to_owned).into()
    );
    assert_eq!(
        said.slint,
        ["shell-menu", "sync-waiting"].map(str::to_owned).into()
    );
}

/// Names after a dot or two colons that are called, and names in `Tr`.
#[derive(Default)]
struct Said {
    rust: BTreeSet<String>,
    slint: BTreeSet<String>,
}

impl Said {
    fn read(&mut self, folder: &Path) {
        let entries =
            fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for entry in entries {
            let path = entry.expect("a readable folder").path();
            if path.is_dir() {
                self.read(&path);
                continue;
            }
            let extension = path.extension().and_then(|extension| extension.to_str());
            if let Some("rs" | "slint" | "html") = extension {
                let text = fs::read_to_string(&path)
                    .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
                if extension == Some("slint") {
                    self.slint_source(&text)
                } else {
                    self.rust_source(&text)
                }
            }
        }
    }

    fn rust_source(&mut self, text: &str) {
        let code = without_comments(text);
        for mark in [".", "::"] {
            for rest in code.split(mark).skip(1) {
                let name = leading(rest, |letter| {
                    letter.is_ascii_alphanumeric() || letter == '_'
                });
                if rest
                    .strip_prefix(name)
                    .is_some_and(|after| after.starts_with('('))
                {
                    self.rust.insert(name.to_owned());
                }
            }
        }
    }

    fn slint_source(&mut self, text: &str) {
        let code = without_comments(text);
        for rest in code.split("Tr.").skip(1) {
            let name = leading(rest, |letter| {
                letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-')
            });
            // Slint reads sync_waiting and sync-waiting as one name; keys have hyphens.
            self.slint.insert(name.replace('_', "-"));
        }
    }
}

fn leading(text: &str, is_part: fn(char) -> bool) -> &str {
    text.split(|letter| !is_part(letter))
        .next()
        .unwrap_or_default()
}

fn without_comments(text: &str) -> String {
    text.lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .collect::<Vec<_>>()
        .join("\n")
}
