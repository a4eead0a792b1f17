//! The languages of the app and what it says in them, as far as packages repeat it.

use std::{collections::BTreeMap, fs};

use crate::root;

/// The folder of `fastlane/` for a language: the tags of the stores name a country where the app names none. Somali
/// and Tigrinya are known to F-Droid alone.
pub(crate) const STORE: &[(&str, &str)] = &[
    ("am", "am"),
    ("ar", "ar"),
    ("ca", "ca"),
    ("de", "de-DE"),
    ("el", "el-GR"),
    ("en", "en-US"),
    ("es", "es-ES"),
    ("fa", "fa"),
    ("fr", "fr-FR"),
    ("it", "it-IT"),
    ("nl", "nl-NL"),
    ("pl", "pl-PL"),
    ("pt", "pt-PT"),
    ("ro", "ro"),
    ("ru", "ru-RU"),
    ("so", "so"),
    ("ti", "ti"),
    ("tr", "tr-TR"),
    ("uk", "uk"),
    ("ur", "ur"),
];

/// The folders of `locales/` that are languages, in their order.
pub(crate) fn languages() -> Vec<String> {
    let mut languages: Vec<_> = fs::read_dir(root().join("locales"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.join("language.ftl").exists())
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    languages.sort();
    assert!(languages.len() >= 20, "{languages:?}");
    languages
}

/// The messages of a language that stand on one line.
pub(crate) fn messages(language: &str) -> BTreeMap<String, String> {
    let mut messages = BTreeMap::new();
    for entry in fs::read_dir(root().join("locales").join(language)).unwrap() {
        for line in fs::read_to_string(entry.unwrap().path()).unwrap().lines() {
            if let Some((name, words)) = line.split_once(" = ") {
                messages.insert(name.to_owned(), words.to_owned());
            }
        }
    }
    messages
}

/// A sentence without the stop at its end, whichever stop its script has.
pub(crate) fn bare(sentence: &str) -> &str {
    sentence.trim_end_matches(['.', '።', '۔'])
}

#[test]
fn every_language_has_its_folder_in_the_stores() {
    let known: Vec<_> = STORE.iter().map(|(language, _)| *language).collect();
    assert_eq!(languages(), known);
}

#[test]
fn the_words_of_a_language_are_found() {
    assert_eq!(messages("en")["about-motto"], "Counts help, never people.");
    assert_eq!(bare("እርዳታን ይቆጥራል።"), "እርዳታን ይቆጥራል");
}
