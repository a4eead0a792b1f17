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
    ("about", "en de uk ar am", (1280, 800, 200)),
    ("found", "en de uk ar am", (1280, 800, 200)),
    ("guard", "en de uk ar am", (1280, 800, 200)),
    ("guard-coded", "en de uk ar am", (1280, 800, 200)),
    ("guard-phrased", "en de uk ar am", (1280, 800, 200)),
    ("mine", "en de uk ar am", (1280, 800, 200)),
    ("mine-empty", "en de uk ar am", (1280, 800, 200)),
    ("mine-month", "en de uk ar am", (1280, 800, 200)),
    ("mine-week", "en de uk ar am", (1280, 800, 200)),
    ("notice", "en de uk ar am", (1280, 800, 200)),
    ("notice-elsewhere", "en de uk ar am", (1280, 800, 200)),
    ("record", "en de uk ar am", (1280, 800, 200)),
    ("record-advice-unmet", "en de uk ar am", (1280, 800, 200)),
    ("record-all-kinds", "en de uk ar am", (1280, 800, 200)),
    ("record-fresh", "en de uk ar am", (1280, 800, 200)),
    ("record-kiosk", "en de uk ar am", (1280, 800, 200)),
    ("record-medical", "en de uk ar am", (1280, 800, 200)),
    ("record-no-profile", "en de uk ar am", (1280, 800, 200)),
    ("record-no-site", "en de uk ar am", (1280, 800, 200)),
    ("record-past", "en de uk ar am", (1280, 800, 200)),
    ("record-practice", "en de uk ar am", (1280, 800, 200)),
    ("record-read-only", "en de uk ar am", (1280, 800, 200)),
    ("record-shift", "en de uk ar am", (1280, 800, 200)),
    ("record-unsure", "en de uk ar am", (1280, 800, 200)),
    ("settings", "en de uk ar am", (1280, 800, 200)),
    ("settings-fresh", "en de uk ar am", (1280, 800, 200)),
    ("settings-practice", "en de uk ar am", (1280, 800, 200)),
    ("setup", "en de uk ar am", (1280, 800, 200)),
    ("setup-closed", "en de uk ar am", (1280, 800, 200)),
    ("setup-code-shown", "en de uk ar am", (1280, 800, 200)),
    ("setup-codes", "en de uk ar am", (1280, 800, 200)),
    ("setup-discard", "en de uk ar am", (1280, 800, 200)),
    ("setup-kinds", "en de uk ar am", (1280, 800, 200)),
    ("setup-marks", "en de uk ar am", (1280, 800, 200)),
    ("setup-name", "en de uk ar am", (1280, 800, 200)),
    ("setup-name-empty", "en de uk ar am", (1280, 800, 200)),
    ("setup-rules", "en de uk ar am", (1280, 800, 200)),
    ("setup-site-new", "en de uk ar am", (1280, 800, 200)),
    ("setup-site-remove", "en de uk ar am", (1280, 800, 200)),
    ("setup-sites", "en de uk ar am", (1280, 800, 200)),
    ("setup-targets", "en de uk ar am", (1280, 800, 200)),
    ("sheet", "en de uk ar am", (1280, 800, 200)),
    ("sheet-empty", "en de uk ar am", (1280, 800, 200)),
    ("stored", "en de uk ar am", (1280, 800, 200)),
    ("sync", "en de uk ar am", (1280, 800, 200)),
    ("sync-fresh", "en de uk ar am", (1280, 800, 200)),
    ("sync-offline", "en de uk ar am", (1280, 800, 200)),
    ("sync-running", "en de uk ar am", (1280, 800, 200)),
    ("team", "en de uk ar am", (1280, 800, 200)),
    ("team-empty", "en de uk ar am", (1280, 800, 200)),
    ("team-months", "en de uk ar am", (1280, 800, 200)),
    ("team-no-key", "en de uk ar am", (1280, 800, 200)),
    ("team-part-table", "en de uk ar am", (1280, 800, 200)),
    ("team-table-kinds", "en de uk ar am", (1280, 800, 200)),
    ("team-table-sites", "en de uk ar am", (1280, 800, 200)),
    ("team-table-time", "en de uk ar am", (1280, 800, 200)),
    ("team-years", "en de uk ar am", (1280, 800, 200)),
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
