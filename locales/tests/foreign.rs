//! Finds words that were left in English: a sentence equal to the English one, or Latin letters in a
//! language of another script.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use fluent_syntax::{ast, parser};
use locales::Language;

/// Messages that are the same words in English and in another language, each looked at: the message,
/// the languages, none meaning all.
const SAME: &[(&str, &[&str])] = &[
    ("shell-app-name", &[]),
    ("sync-code-placeholder", &[]),
    ("language-direction", &[]),
    ("about-fonts", &["nl"]),
    ("about-version", &["de", "fr"]),
    ("attest-code", &["de", "fr", "nl"]),
    ("attest-sign-date", &["fr"]),
    ("attest-sign-signature", &["fr"]),
    ("attest-team-name", &["de", "nl"]),
    ("attest-version", &["pl", "ro", "tr"]),
    ("figures-contacts", &["fr"]),
    ("figures-sum", &["fr"]),
    ("files-notes", &["ca"]),
    ("handover-sum", &["fr"]),
    ("kind-advice-info", &["fr"]),
    ("kind-advice-safe", &["fr"]),
    ("kind-medical-consult", &["fr"]),
    ("month-long-11", &["de"]),
    ("month-long-4", &["de"]),
    ("month-long-8", &["de"]),
    ("month-long-9", &["de"]),
    ("month-short-1", &["so"]),
    ("month-short-2", &["so"]),
    ("month-short-3", &["so", "tr"]),
    ("month-short-5", &["so", "tr"]),
    ("month-short-6", &["so"]),
    ("period-week", &["nl"]),
    ("settings-touch", &["de", "fr"]),
    ("setup-grain-week", &["nl"]),
    ("setup-lock-count", &["fr"]),
    ("setup-part-name", &["de"]),
    ("setup-target-count", &["fr"]),
    ("shell-menu", &["fr", "it", "nl", "pl", "pt"]),
    ("team-later", &["nl"]),
    ("team-some-services", &["fr"]),
    ("team-week", &["nl"]),
];

/// Latin words that stand in every script: names, and what is typed or shown in Latin letters.
const NAMES: &[&str] = &[
    "Acollida",
    "ACO",
    "Tor",
    "Orbot",
    "QR",
    "GNU",
    "Slint",
    "Noto",
    "Sans",
    "SIL",
    "Open",
    "Font",
    "License",
    "General",
    "Public",
    "https",
    "CSV",
    "SHA",
    "SQLite",
    "PNG",
    "JPEG",
    "stored",
    "acollida",
    "a",
    "z",
    "e",
    "mail",
    "Excel",
    "LibreOffice",
    "HXL",
    "DHIS",
    "ADX",
    "IHE",
    "ESF",
    "P",
    "d",
    "n",
];

/// Whether a letter belongs to a script.
type IsOwn = fn(char) -> bool;

/// Languages whose letters are not Latin, with a test for their letters.
const SCRIPTS: &[(&str, IsOwn)] = &[
    ("ar", is_arabic),
    ("fa", is_arabic),
    ("ur", is_arabic),
    ("el", is_greek),
    ("ru", is_cyrillic),
    ("uk", is_cyrillic),
    ("am", is_ethiopic),
    ("ti", is_ethiopic),
];

// Blocks of the Unicode Standard.
fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}')
}

fn is_greek(letter: char) -> bool {
    matches!(letter, '\u{370}'..='\u{3ff}')
}

fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{4ff}')
}

fn is_ethiopic(letter: char) -> bool {
    matches!(letter, '\u{1200}'..='\u{139f}')
}

/// The words of each message of a language, without what is put in.
fn sentences(tag: &str) -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(tag);
    let mut sentences = BTreeMap::new();
    for file in
        fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
    {
        let path = file.expect("a readable folder").path();
        let text = fs::read_to_string(&path).expect("a readable file");
        let resource = parser::parse(text.as_str())
            .unwrap_or_else(|(_, faults)| panic!("{}: {faults:?}", path.display()));
        for entry in resource.body {
            if let ast::Entry::Message(message) = entry
                && let Some(value) = &message.value
            {
                let mut words = String::new();
                collect(value, &mut words);
                sentences.insert(message.id.name.to_owned(), words);
            }
        }
    }
    sentences
}

fn collect(pattern: &ast::Pattern<&str>, words: &mut String) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => words.push_str(value),
            ast::PatternElement::Placeable {
                expression: ast::Expression::Select { variants, .. },
            } => {
                for variant in variants {
                    collect(&variant.value, words);
                    words.push(' ');
                }
            }
            ast::PatternElement::Placeable { .. } => words.push(' '),
        }
    }
}

fn is_same_on_purpose(key: &str, tag: &str) -> bool {
    SAME.iter()
        .any(|(same, tags)| *same == key && (tags.is_empty() || tags.contains(&tag)))
}

#[test]
fn no_sentence_is_the_english_one() {
    let english = sentences("en");
    let mut found = Vec::new();
    for language in Language::ALL {
        if language == Language::En {
            continue;
        }
        for (key, words) in sentences(language.tag()) {
            let says = words
                .chars()
                .filter(|letter| letter.is_alphabetic())
                .count()
                > 2;
            if says
                && english.get(&key).map(|text| text.trim()) == Some(words.trim())
                && !is_same_on_purpose(&key, language.tag())
            {
                found.push(format!("{} {key} = {}", language.tag(), words.trim()));
            }
        }
    }
    assert!(
        found.is_empty(),
        "still English; translate them, or, where the word is the same, add them to SAME:\n{}",
        found.join("\n")
    );
}

#[test]
fn every_sentence_is_in_the_letters_of_its_language() {
    let mut found = Vec::new();
    for (tag, is_own) in SCRIPTS {
        for (key, words) in sentences(tag) {
            if key == "language-direction" || key == "language-native-digits" {
                continue;
            }
            let foreign = words
                .split(|letter: char| !letter.is_alphabetic() || is_own(letter))
                .filter(|word| !word.is_empty())
                .find(|word| !NAMES.contains(word));
            if let Some(word) = foreign {
                found.push(format!("{tag} {key}: {word}"));
            }
        }
    }
    assert!(
        found.is_empty(),
        "letters of another script; translate, or add a name to NAMES:\n{}",
        found.join("\n")
    );
}

#[test]
fn every_listed_exception_is_one() {
    let english = sentences("en");
    for (key, tags) in SAME {
        assert!(english.contains_key(*key), "there is no message {key}");
        for tag in *tags {
            assert_eq!(
                sentences(tag).get(*key),
                english.get(*key),
                "{tag} says {key} in its own words by now"
            );
        }
    }
}
