//! Every locale says the same messages with the same variables.

use crate::generator::check;
use crate::generator::fault::Wrong;
use crate::{TALLY_AR, TALLY_CA, TALLY_EN, arabic, at, catalan, english, fault, faults, locale};

#[test]
fn files_that_agree_are_accepted() {
    let vocabulary =
        check(&[arabic(TALLY_AR), catalan(TALLY_CA), english(TALLY_EN)]).expect("sound files");
    let own_names: Vec<_> = vocabulary
        .languages
        .iter()
        .map(|language| language.own_name.as_str())
        .collect();
    assert_eq!(own_names, ["Català", "English", "العربية"]);
    let methods: Vec<_> = vocabulary
        .messages
        .iter()
        .map(|message| message.method.as_str())
        .collect();
    assert_eq!(methods, ["tally_undo", "tally_waiting"]);
}

#[test]
fn a_message_that_a_locale_lacks_is_refused() {
    let catalan = catalan(
        TALLY_CA
            .strip_prefix("tally-undo = Desfés\n")
            .expect("it begins so"),
    );
    let fault = fault(&[english(TALLY_EN), catalan]);
    assert_eq!(fault, at("ca", None, "tally-undo", Wrong::Missing));
    assert_eq!(
        fault.to_string(),
        "locales/ca/tally.ftl: `tally-undo`: missing in this locale. Translate it from locales/en"
    );
}

#[test]
fn a_message_that_english_lacks_is_refused() {
    let fault = fault(&[
        english(TALLY_EN),
        catalan(&format!("{TALLY_CA}tally-redo = Refés\n")),
    ]);
    assert_eq!(fault, at("ca", Some(6), "tally-redo", Wrong::Unknown));
    assert_eq!(
        fault.to_string(),
        "locales/ca/tally.ftl:6: `tally-redo`: locales/en has no such message. Add it there, or remove or rename this one"
    );
}

#[test]
fn a_variable_that_a_locale_lacks_is_refused() {
    let catalan = catalan(&TALLY_CA.replace("{ $site }", "lloc"));
    let wrong = Wrong::VariableMissing {
        variable: "site".into(),
    };
    assert_eq!(
        fault(&[english(TALLY_EN), catalan]),
        at("ca", Some(2), "tally-waiting", wrong)
    );
}

#[test]
fn a_variable_that_english_lacks_is_refused() {
    let catalan = catalan(&TALLY_CA.replace("Desfés", "Desfés { $kind }"));
    let wrong = Wrong::VariableUnknown {
        variable: "kind".into(),
    };
    assert_eq!(
        fault(&[english(TALLY_EN), catalan]),
        at("ca", Some(1), "tally-undo", wrong)
    );
}

#[test]
fn all_faults_are_told_at_once() {
    let faults = faults(&[
        english(TALLY_EN),
        catalan("tally-redo = Refés\n"),
        arabic("tally-undo = تراجع\n"),
    ]);
    let told: Vec<_> = faults
        .iter()
        .map(|fault| {
            (
                fault.locale.as_str(),
                fault.message.as_deref().unwrap_or_default(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("ca", "tally-undo"),
            ("ca", "tally-waiting"),
            ("ca", "tally-redo"),
            ("ar", "tally-waiting")
        ]
    );
}

#[test]
fn a_locale_has_to_say_what_language_it_is() {
    let mut catalan = catalan(TALLY_CA);
    catalan.files.retain(|file| file.name != "language.ftl");
    let faults = faults(&[english(TALLY_EN), catalan]);
    let keys: Vec<_> = faults
        .iter()
        .filter_map(|fault| fault.message.as_deref())
        .collect();
    assert_eq!(
        keys,
        [
            "language-own-name",
            "language-direction",
            "language-native-digits"
        ]
    );
}

#[test]
fn a_direction_is_ltr_or_rtl() {
    let fault = fault(&[locale("en", "English", "left", TALLY_EN)]);
    assert_eq!(
        fault.to_string(),
        "locales/en/language.ftl:2: `language-direction`: write ltr or rtl"
    );
}

#[test]
fn a_folder_that_names_no_language_is_refused() {
    let fault = fault(&[
        english(TALLY_EN),
        locale("klingon", "tlhIngan Hol", "ltr", TALLY_CA),
    ]);
    assert_eq!(
        (fault.locale.as_str(), fault.wrong),
        ("klingon", Wrong::NoLanguage)
    );
}

#[test]
fn without_english_there_is_no_source() {
    let fault = fault(&[catalan(TALLY_CA)]);
    assert_eq!(
        (fault.locale.as_str(), fault.wrong),
        ("en", Wrong::NoSource)
    );
}
