//! Nothing in the tree asks for a status or an identity: the status linter, which refuses such words in
//! the names of sites, reads every message of every language, the codes of the tally and the sites of the
//! demonstration. Screens and their accessible texts hold no words of their own (`screens.rs`), so their
//! messages are all that people read.
//!
//! A message may hold such a word only where it says that something is *not* asked, or where the word is
//! about a thing. Those are listed here, each with its reason, for the translations as well.

use std::collections::BTreeSet;

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};
use tally::{AgeBand, Kind, Outcome, Service, linter};

use crate::{
    assert_complains, assert_none,
    tree::{self, Text},
};

/// Messages that may hold such words, and why. A name with a `-` at its end is a family.
const ALLOWED: &[(&str, &str)] = &[
    ("about-never", "lists what is never noted"),
    (
        "attest-",
        "attests that nothing of this is asked; a person signs the attestation",
    ),
    ("flagged-", "tells a coordinator why a word cannot stand"),
    (
        "indicator-recipients-",
        "the groups that a fund asks an estimate of; nobody is asked",
    ),
    (
        "join-picture-text",
        "a picture of the team's code, not of a person",
    ),
    ("never-", "lists what can never be noted"),
    (
        "problem-picture-blank",
        "a picture of the team's code, not of a person",
    ),
    (
        "record-no-team-text",
        "says that no name and no e-mail is needed",
    ),
    (
        "setup-code-picture",
        "a picture of the team's code, not of a person",
    ),
    (
        "setup-sites-text",
        "says that nobody's home is a site of the list",
    ),
    ("stored-never", "lists what is never stored"),
];

fn allowed(id: &str) -> Option<&'static str> {
    ALLOWED
        .iter()
        .map(|(name, _)| *name)
        .find(|name| id == *name || (name.ends_with('-') && id.starts_with(name)))
}

/// The messages of a Fluent file: name, and each run of words that somebody reads.
fn messages(text: &Text) -> Vec<(String, Vec<String>)> {
    let resource = parser::parse(text.text.as_str())
        .map_err(|(_, errors)| (text.path.as_str(), errors))
        .expect("the build has read this file");
    let mut messages = Vec::new();
    for entry in resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id, message.value, message.attributes),
            Entry::Term(term) => (term.id, Some(term.value), term.attributes),
            _ => continue,
        };
        let mut words = Vec::new();
        let attributes = attributes.into_iter().map(|attribute| attribute.value);
        for pattern in value.into_iter().chain(attributes) {
            read(&pattern, &mut words);
        }
        messages.push((id.name.to_owned(), words));
    }
    messages
}

// A value that is filled in is a word of its own, of which nothing is known here.
fn read(pattern: &Pattern<&str>, words: &mut Vec<String>) {
    let mut line = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => line.push_str(value),
            PatternElement::Placeable { expression } => {
                line.push_str(" … ");
                match expression {
                    Expression::Select { variants, .. } => {
                        for variant in variants {
                            read(&variant.value, words);
                        }
                    }
                    Expression::Inline(InlineExpression::StringLiteral { value }) => {
                        words.push((*value).to_owned());
                    }
                    Expression::Inline(_) => {}
                }
            }
        }
    }
    words.push(line);
}

// What a message asks for.
fn complaints_of_message(path: &str, id: &str, words: &[String]) -> Vec<String> {
    words
        .iter()
        .flat_map(|words| linter::flagged(words))
        .map(|flagged| {
            format!(
                "{path}: {id} says “{}” ({}); say it without, or add it to the list with the reason",
                flagged.word, flagged.about
            )
        })
        .collect()
}

fn complaints(text: &Text) -> Vec<String> {
    messages(text)
        .iter()
        .filter(|(id, _)| allowed(id).is_none())
        .flat_map(|(id, words)| complaints_of_message(&text.path, id, words))
        .collect()
}

#[test]
fn no_message_in_any_language_asks_for_a_status_or_an_identity() {
    let texts = tree::texts_ending(".ftl");
    assert_none(&texts.iter().flat_map(complaints).collect::<Vec<_>>());
}

#[test]
fn every_message_that_may_hold_such_words_does() {
    let texts = tree::texts_ending(".ftl");
    let mut met = BTreeSet::new();
    for text in &texts {
        for (id, words) in messages(text) {
            if let Some(name) = allowed(&id)
                && words.iter().any(|words| linter::check(words).is_err())
            {
                met.insert(name);
            }
        }
    }
    let idle: Vec<_> = ALLOWED
        .iter()
        .filter(|(name, _)| !met.contains(name))
        .map(|(name, _)| format!("{name} holds no such word in any language; take it off the list"))
        .collect();
    assert_none(&idle);
}

#[test]
fn a_message_that_asks_is_noticed_in_any_of_its_forms() {
    let bad = Text::new(
        "locales/en/x.ftl",
        "ask = Enter the passport\nwell = Enter the code\n\nabout-never = No passport\n",
    );
    assert_complains(&complaints(&bad), &["x.ftl: ask", "passport", "papers"]);
    let plural = "ask = { $count ->\n    [one] One migrant\n   *[other] Many\n}\n";
    assert_complains(
        &complaints(&Text::new("locales/en/x.ftl", plural)),
        &["migrant", "status"],
    );
    let attribute = "ask = Well\n    .label = Your surname\n";
    assert_complains(
        &complaints(&Text::new("locales/en/x.ftl", attribute)),
        &["surname", "name"],
    );
}

#[test]
fn no_code_of_the_tally_asks() {
    let services = Service::ALL.iter().map(|service| service.code());
    let kinds = Kind::ALL.iter().map(|kind| kind.code());
    let bands = AgeBand::ALL.iter().map(|band| band.code());
    let outcomes = Outcome::ALL.iter().map(|outcome| outcome.code());
    let codes = services.chain(kinds).chain(bands).chain(outcomes);
    let complaints: Vec<_> = codes
        .flat_map(|code| complaints_of_message("taxonomy", code, &[code.replace(['.', '_'], " ")]))
        .collect();
    assert_none(&complaints);
}

/// The sites that `./start` gives the demonstration, and the name of its team.
fn demonstration(start: &str) -> Vec<String> {
    let Some((_, command)) = start.split_once("team create ") else {
        return Vec::new();
    };
    let command = command.split("\n\n").next().unwrap_or_default();
    command
        .split(['\'', '"', '\n'])
        .map(|word| word.replace(['=', ','], " "))
        .collect()
}

#[test]
fn the_demonstration_shows_no_such_site() {
    let texts = tree::texts().expect("the workspace can be read");
    let start = texts.iter().find(|text| text.path == "start");
    let words = demonstration(start.map(|text| text.text.as_str()).unwrap_or_default());
    assert!(
        words.len() > 4,
        "no team is created in ./start any more: {words:?}"
    );
    assert_none(&complaints_of_message("start", "the demonstration", &words));
}
