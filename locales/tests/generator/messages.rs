//! One message by itself: its syntax, its comment, its name, what it refers to.

use proptest::prelude::{any, proptest};

use crate::generator::fault::Wrong;
use crate::generator::{File, check};
use crate::{TALLY_EN, at, english, fault, faults};

#[test]
fn a_key_in_two_files_is_refused() {
    let mut english = english(TALLY_EN);
    english.files.push(File {
        name: "team.ftl".into(),
        text: "\ntally-undo = Back\n".into(),
    });
    let fault = fault(&[english]);
    assert_eq!((fault.file.as_str(), fault.line), ("team.ftl", Some(2)));
    assert_eq!(
        fault.wrong,
        Wrong::Duplicate {
            first: "tally.ftl:1".into()
        }
    );
}

#[test]
fn a_key_twice_in_one_file_is_refused() {
    let fault = fault(&[english("tally-undo = Undo\ntally-undo = Back\n")]);
    assert_eq!(
        fault,
        at(
            "en",
            Some(2),
            "tally-undo",
            Wrong::Duplicate {
                first: "tally.ftl:1".into()
            }
        )
    );
}

#[test]
fn what_is_not_fluent_is_refused_with_its_line() {
    let faults = faults(&[english(&format!("{TALLY_EN}tally undo\n"))]);
    let [fault] = faults.as_slice() else {
        panic!("one fault, not {faults:?}")
    };
    assert_eq!((fault.file.as_str(), fault.line), ("tally.ftl", Some(8)));
    assert!(matches!(fault.wrong, Wrong::Junk { .. }), "{fault}");
    assert!(
        fault
            .to_string()
            .contains("locales/en/tally.ftl:8: not a Fluent message"),
        "{fault}"
    );
}

#[test]
fn a_variable_without_a_type_is_refused() {
    let english = english(&TALLY_EN.replace("# $site (String) name of the site\n", ""));
    let wrong = Wrong::VariableUndeclared {
        variable: "site".into(),
    };
    let fault = fault(&[english]);
    assert_eq!(fault, at("en", Some(3), "tally-waiting", wrong));
    assert!(
        fault
            .to_string()
            .contains("# $site (Number) what it is, or (String)"),
        "{fault}"
    );
}

#[test]
fn a_type_that_does_not_exist_is_refused() {
    let english = english(&TALLY_EN.replace("(String)", "(Text)"));
    let wrong = Wrong::VariableType {
        variable: "site".into(),
        named: "Text".into(),
    };
    assert_eq!(fault(&[english]), at("en", Some(4), "tally-waiting", wrong));
}

#[test]
fn a_declared_variable_that_the_message_does_not_use_is_refused() {
    let english = english("# $site (String)\ntally-undo = Undo\n");
    let wrong = Wrong::VariableUnused {
        variable: "site".into(),
    };
    assert_eq!(fault(&[english]), at("en", Some(2), "tally-undo", wrong));
}

#[test]
fn variables_of_a_message_inside_a_message_count() {
    let english = english(
        "# $site (String)\ntally-inner = at { $site }\ntally-outer = Meal { tally-inner }\n",
    );
    let wrong = Wrong::VariableUndeclared {
        variable: "site".into(),
    };
    assert_eq!(fault(&[english]), at("en", Some(3), "tally-outer", wrong));
}

#[test]
fn a_reference_to_nothing_is_refused() {
    let fault = fault(&[english("tally-undo = { -app-name }\n")]);
    let wrong = Wrong::ReferenceUnknown {
        reference: "-app-name".into(),
    };
    assert_eq!(fault, at("en", Some(1), "tally-undo", wrong));
}

#[test]
fn a_term_of_the_locale_may_be_used() {
    let vocabulary = check(&[english(
        "-app-name = Acollida\ntally-undo = Leave { -app-name }\n",
    )])
    .expect("sound");
    assert_eq!(vocabulary.messages.len(), 1, "a term has no method");
}

#[test]
fn messages_that_contain_each_other_are_refused() {
    let faults = faults(&[english(
        "tally-hen = { tally-egg }\ntally-egg = { tally-hen }\n",
    )]);
    let wrong: Vec<_> = faults.into_iter().map(|fault| fault.wrong).collect();
    let cycle = |reference: &str| Wrong::ReferenceCycle {
        reference: reference.into(),
    };
    assert_eq!(wrong, [cycle("tally-hen"), cycle("tally-egg")]);
}

#[test]
fn parts_of_fluent_that_are_not_used_here_are_refused() {
    for (text, hint) in [
        ("tally-undo = Undo\n    .label = Undo\n", "attributes"),
        ("tally-undo =\n    .label = Undo\n", "no text"),
        (
            "# $count (Number)\ntally-undo = { NUMBER($count) }\n",
            "functions",
        ),
        (
            "# $site (String)\n-app = { $site }\ntally-undo = Undo\n",
            "term takes no variables",
        ),
        (
            "-app = Acollida\ntally-undo = { -app(case: \"dative\") }\n",
            "arguments of terms",
        ),
        (
            "-app = Acollida\ntally-undo = { \"a\" ->\n    *[a] A\n}\n",
            "by a variable only",
        ),
    ] {
        let faults = faults(&[english(text)]);
        assert!(
            faults.iter().any(|fault| fault.to_string().contains(hint)),
            "{hint}: {}",
            faults
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
                .join("\n")
        );
    }
}

#[test]
fn a_key_that_gives_no_good_name_is_refused() {
    for (text, hint) in [
        ("tallyUndo = Undo\n", "small letters"),
        ("match = Undo\n", "word of Rust"),
        ("percent = Undo\n", "is taken"),
        ("# $self (String)\ntally-undo = { $self }\n", "word of Rust"),
    ] {
        let fault = fault(&[english(text)]);
        assert!(fault.to_string().contains(hint), "{hint}: {fault}");
    }
}

#[test]
fn two_keys_with_one_name_in_code_are_refused() {
    let english = english("tally-kind = Kind\n\n## @family tally-kind\n\ntally-kind-food = Food\n");
    let fault = fault(&[english]);
    assert!(fault.to_string().contains("same name in code"), "{fault}");
}

#[test]
fn a_stranger_in_a_family_is_refused() {
    let fault = fault(&[english("## @family kind\n\ntally-undo = Undo\n")]);
    assert_eq!(
        fault,
        at(
            "en",
            Some(3),
            "tally-undo",
            Wrong::Stranger {
                family: "kind".into()
            }
        )
    );
}

#[test]
fn a_variable_in_a_family_is_refused() {
    let fault = fault(&[english(
        "## @family kind\n\n# $site (String)\nkind-meal = Meal at { $site }\n",
    )]);
    assert!(fault.to_string().contains("takes no variables"), "{fault}");
}

proptest! {
    #[test]
    fn no_text_makes_the_check_itself_fail(text in any::<String>(), broken in "[a-z $={}\\[\\]*.>#\n-]{0,80}") {
        for text in [text, broken] {
            if let Err(faults) = check(&[english(&text)]) {
                assert!(faults.iter().all(|fault| !fault.to_string().is_empty()));
            }
        }
    }
}
