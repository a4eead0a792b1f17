//! The facts a locale states about itself in `language.ftl`. They are read when
//! the program is built, so that a new language is a new folder and nothing else.

use std::collections::{BTreeMap, BTreeSet};

use unic_langid::LanguageIdentifier;

use super::Locale;
use super::fault::{Fault, Wrong};
use super::name;
use super::parse::Entry;
use super::vocabulary::Language;

const OWN_NAME: &str = "language-own-name";
const DIRECTION: &str = "language-direction";
const NATIVE_DIGITS: &str = "language-native-digits";

/// Keys that are facts and get no method.
pub(crate) const FACTS: [&str; 3] = [OWN_NAME, DIRECTION, NATIVE_DIGITS];

/// Reads the facts of one locale; each one that cannot be used is a fault.
pub(crate) fn language(
    locale: &Locale,
    entries: &BTreeMap<String, Entry>,
    of_server: &BTreeSet<&str>,
    faults: &mut Vec<Fault>,
) -> Option<Language> {
    let mut read = |key: &str, usable: fn(&str) -> bool, why: &'static str| {
        let Some(entry) = entries.get(key) else {
            faults.push(Fault {
                locale: locale.tag.clone(),
                file: "language.ftl".to_owned(),
                line: None,
                message: Some(key.to_owned()),
                wrong: Wrong::Fact { why },
            });
            return None;
        };
        match &entry.text {
            Some(text) if usable(text) => Some(text.clone()),
            _ => {
                faults.push(entry.fault(&locale.tag, Wrong::Fact { why }));
                None
            }
        }
    };
    let own_name = read(
        OWN_NAME,
        |text| !text.trim().is_empty(),
        "write the language's own name as plain text",
    );
    let direction = read(
        DIRECTION,
        |text| matches!(text, "ltr" | "rtl"),
        "write ltr or rtl",
    );
    let native_digits = read(
        NATIVE_DIGITS,
        |text| text.parse::<LanguageIdentifier>().is_ok(),
        "write the tag by whose rules numbers are written, such as ar-EG; the locale's own if it needs no other",
    );
    let (server_files, files) = locale
        .files
        .iter()
        .map(|file| file.name.clone())
        .partition(|name| of_server.contains(name.as_str()));
    Some(Language {
        tag: locale.tag.clone(),
        variant: name::variant_name(&locale.tag),
        own_name: own_name?,
        right_to_left: direction? == "rtl",
        native_digits: native_digits?,
        files,
        server_files,
    })
}
