//! What is known not to fit yet. Anything else that does not fit fails, and so does an entry here that
//! no longer occurs: it is to be taken out.
//!
//! At the usual size of text every language fits every phone; what is left is text twice as large,
//! where single long words stay wider than their place at three quarters of their size: the word
//! under Undo, names in lists of figures, the kinds' explanations in the set-up.

use super::Look;

/// A screen and a language.
pub(crate) type Entry = (&'static str, &'static str);

/// A screen, its languages, and the look.
pub(crate) const KNOWN: &[(&str, &str, Look)] = &[
    ("found", "es de fr el ru uk", (360, 740, 200)),
    ("lock-counting", "de", (360, 740, 200)),
    ("mine", "nl ro el ru uk ti am", (360, 740, 200)),
    (
        "mine-month",
        "en es ca de fr it nl pl pt ro tr el ru uk ti am",
        (360, 740, 200),
    ),
    ("mine-week", "de nl ro el ru uk ti am", (360, 740, 200)),
    ("notice", "es de fr el ru uk", (360, 740, 200)),
    ("record", "es de fr el ru uk", (360, 740, 200)),
    (
        "record-advice-unmet",
        "es de fr it el ru uk",
        (360, 740, 200),
    ),
    ("record-all-kinds", "es de fr el ru uk", (360, 740, 200)),
    ("record-kiosk", "es de fr el ru uk", (360, 740, 200)),
    ("record-medical", "es de fr el ru uk", (360, 740, 200)),
    (
        "record-past",
        "es de fr pl so tr el ru uk ur fa",
        (360, 740, 200),
    ),
    ("record-practice", "es de fr nl el ru uk", (360, 740, 200)),
    ("record-shift", "es de fr el ru uk", (360, 740, 200)),
    ("record-unsure", "es de fr el ru uk", (360, 740, 200)),
    ("settings-practice", "de nl", (360, 740, 200)),
    ("setup-kinds", "ca de fr it nl pt el uk", (360, 740, 200)),
    ("setup-site-remove", "el", (360, 740, 200)),
    ("setup-targets", "so", (360, 740, 200)),
    ("stored", "de nl so", (360, 740, 200)),
    ("team", "so el uk ti am", (360, 740, 200)),
    (
        "team-months",
        "ca nl ro so tr el ru uk ti am",
        (360, 740, 200),
    ),
    ("team-part-table", "so el uk ti am", (360, 740, 200)),
    ("team-table-kinds", "so el uk ti am", (360, 740, 200)),
    ("team-table-sites", "so el uk ti am", (360, 740, 200)),
    ("team-table-time", "so el uk ti am", (360, 740, 200)),
    (
        "team-years",
        "es ca de it nl pl pt ro so tr el ru uk ti am",
        (360, 740, 200),
    ),
];

/// The one word of the lengthened English that no button of three columns holds.
pub(crate) const LENGTHENED: [&str; 2] = ["record-advice-unmet", "record-medical"];

/// The exceptions with this look.
pub(crate) fn with(look: Look) -> impl Iterator<Item = Entry> {
    let those = KNOWN.iter().filter(move |(_, _, with)| *with == look);
    those.flat_map(|(sight, languages, _)| {
        languages
            .split_whitespace()
            .map(move |language| (*sight, language))
    })
}
