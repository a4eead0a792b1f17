//! A choice by a number has the forms of the language, no fewer and no others.

use crate::generator::check;
use crate::generator::fault::Wrong;
use crate::{TALLY_AR, TALLY_EN, arabic, at, english, fault};

#[test]
fn a_plural_form_that_the_language_has_is_required() {
    let arabic = arabic(
        &TALLY_AR
            .replace("    [two] { $count } { $site }\n", "")
            .replace("[few]", "[7]"),
    );
    let wrong = Wrong::PluralMissing {
        variable: "count".into(),
        categories: vec!["two", "few"],
    };
    let fault = fault(&[english(TALLY_EN), arabic]);
    assert_eq!(fault, at("ar", Some(2), "tally-waiting", wrong));
    assert!(
        fault
            .to_string()
            .ends_with("lacks forms that this language has. Add [two], [few]"),
        "{fault}"
    );
}

#[test]
fn an_exact_number_stands_for_a_plural_form_that_holds_nothing_else() {
    let arabic = arabic(&TALLY_AR.replace("[zero]", "[0]").replace("[two]", "[2]"));
    check(&[english(TALLY_EN), arabic]).expect("in Arabic only 0 is zero, only 2 is two");

    let english = english(&TALLY_EN.replace("[one]", "[0]"));
    let wrong = Wrong::PluralMissing {
        variable: "count".into(),
        categories: vec!["one"],
    };
    assert_eq!(fault(&[english]), at("en", Some(4), "tally-waiting", wrong));
}

#[test]
fn a_plural_form_that_the_language_never_uses_is_refused() {
    let english = english(&TALLY_EN.replace("[one]", "[zero] none of { $site }\n    [one]"));
    let wrong = Wrong::PluralUnreachable {
        variable: "count".into(),
        category: "zero".into(),
    };
    assert_eq!(fault(&[english]), at("en", Some(4), "tally-waiting", wrong));
}

#[test]
fn a_choice_by_text_needs_no_plural_forms() {
    let english =
        english("# $mood (String)\ntally-mood = { $mood ->\n    [good] Good\n   *[fair] Fair\n}\n");
    check(&[english]).expect("text has no plural");
}

#[test]
fn a_choice_inside_a_choice_is_checked_too() {
    let english = english(
        "# $mood (String)\n# $count (Number)\ntally-mood = { $mood ->\n    [good] { $count ->\n       *[other] Good\n    }\n   *[fair] Fair\n}\n",
    );
    let wrong = Wrong::PluralMissing {
        variable: "count".into(),
        categories: vec!["one"],
    };
    assert_eq!(fault(&[english]), at("en", Some(3), "tally-mood", wrong));
}
