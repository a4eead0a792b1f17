//! Setting, changing and removing a code, step by step, with every answer of the worker.

use jiff::civil::date;
use locales::{Digits, Language, Words, plain};

use super::*;
use crate::{
    ui::{act::Act, typed::Sign},
    worker::Guard,
};

fn view(asks: Asks) -> View {
    View {
        guard: Guard {
            asks,
            ..Guard::default()
        },
        ..View::empty(date(2026, 11, 22))
    }
}

fn coded() -> View {
    view(Asks::For(SecretKind::Code))
}

fn phone() -> Choices {
    Choices {
        guard: Guarding::on(SecretKind::Code),
        ..Choices::default()
    }
}

fn enters(choices: &mut Choices, view: &View, text: &str) -> Option<Request> {
    for sign in text.chars().filter_map(Sign::new) {
        assert_eq!(choices.act(Act::Type(sign), view), None);
    }
    choices.act(Act::Enter, view)
}

fn wrong(choices: &Choices, view: &View) -> String {
    let words = Words::new(Language::En, Digits::Latin);
    plain(&steps(view, &choices.guard, &words).wrong).to_string()
}

fn answered(view: &View, trouble: Option<Trouble>) -> View {
    View {
        trouble,
        ..view.clone()
    }
}

#[test]
fn a_first_code_is_typed_twice_and_everything_wrong_is_told_in_place() {
    let (mut choices, view) = (phone(), view(Asks::Nothing));
    choices.act(Act::Guard(GuardAct::Set), &view);
    for (typed, told) in [
        ("4028", "A code has six digits or more."),
        ("111111", "Too easy to guess: it repeats itself."),
        (
            "123456",
            "Too easy to guess: it follows the row of digits or letters.",
        ),
    ] {
        assert_eq!(enters(&mut choices, &view, typed), None);
        assert_eq!(wrong(&choices, &view), told);
    }
    assert_eq!(enters(&mut choices, &view, "402857"), None);
    assert_eq!(enters(&mut choices, &view, "402858"), None);
    assert_eq!(
        wrong(&choices, &view),
        "The two are not the same. Type the new one twice."
    );
    assert_eq!(enters(&mut choices, &view, "402857"), None);
    assert_eq!(
        enters(&mut choices, &view, "402857"),
        Some(Request::Protect {
            now: None,
            change: Protection::Ask(SecretKind::Code, Secret::new("402857")),
        })
    );
    assert_eq!(choices.typed.signs(), 0);
}

#[test]
fn a_view_between_the_request_and_the_work_is_no_answer() {
    let (mut choices, view) = (phone(), coded());
    choices.act(Act::Guard(GuardAct::Set), &view);
    for typed in ["402857", "908172", "908172"] {
        enters(&mut choices, &view, typed);
    }
    choices.see_guard(&view);
    assert_eq!(choices.over, Over::Secret);
    choices.see_guard(&View {
        working: true,
        ..view.clone()
    });
    assert_eq!(choices.over, Over::Secret);
    choices.see_guard(&view);
    assert_eq!(
        (choices.over, choices.guard.told),
        (Over::Nothing, Some(Told::Saved))
    );
}

#[test]
fn a_wrong_code_until_now_begins_the_change_anew() {
    let (mut choices, view) = (phone(), coded());
    choices.act(Act::Guard(GuardAct::Remove), &view);
    let asked = enters(&mut choices, &view, "111111");
    assert_eq!(
        asked,
        Some(Request::Protect {
            now: Some(Secret::new("111111")),
            change: Protection::AskNothing,
        })
    );
    choices.see_guard(&answered(&view, Some(Trouble::Guess)));
    assert_eq!(choices.over, Over::Secret);
    assert_eq!(
        wrong(&choices, &view),
        "What you typed as the one until now is not it."
    );
    assert!(enters(&mut choices, &view, "402857").is_some());
    choices.see_guard(&self::view(Asks::Nothing));
    assert_eq!(choices.guard.told, Some(Told::Removed));
}

#[test]
fn a_code_that_erases_must_differ_from_the_one_that_opens() {
    let (mut choices, view) = (phone(), coded());
    choices.act(Act::Guard(GuardAct::EraseCode(true)), &view);
    enters(&mut choices, &view, "402857");
    enters(&mut choices, &view, "402857");
    assert_eq!(
        wrong(&choices, &view),
        "It must differ from the one that opens."
    );
    enters(&mut choices, &view, "908172");
    let asked = enters(&mut choices, &view, "908172");
    assert!(matches!(
        asked,
        Some(Request::Protect {
            change: Protection::EraseCode(Some(_)),
            ..
        })
    ));
    // The one until now was another, and the worker alone could know.
    choices.see_guard(&answered(&view, Some(Trouble::SameCode)));
    assert_eq!(
        wrong(&choices, &view),
        "It must differ from the one that opens."
    );
}

#[test]
fn a_disk_that_takes_no_writes_is_told_over_the_screen() {
    let (mut choices, view) = (phone(), coded());
    choices.act(Act::Guard(GuardAct::EraseAfter(true)), &view);
    enters(&mut choices, &view, "402857");
    choices.see_guard(&View {
        working: true,
        ..view.clone()
    });
    choices.see_guard(&answered(&view, Some(Trouble::Store)));
    assert_eq!((choices.over, choices.dismissed), (Over::Nothing, false));
}

#[test]
fn without_a_code_only_one_can_be_set_and_only_a_question_leads_to_erasing() {
    let (mut choices, view) = (phone(), view(Asks::Nothing));
    for act in [
        GuardAct::Remove,
        GuardAct::EraseAfter(true),
        GuardAct::EraseCode(true),
        GuardAct::Erase,
    ] {
        assert_eq!(choices.act(Act::Guard(act), &view), None, "{act:?}");
        assert_eq!(choices.over, Over::Nothing, "{act:?}");
    }
    choices.act(Act::Guard(GuardAct::AskErase), &view);
    assert_eq!(
        choices.act(Act::Guard(GuardAct::Erase), &view),
        Some(Request::Erase)
    );
}

#[test]
fn what_was_typed_goes_with_the_sheet_and_shows_nowhere() {
    let (mut choices, view) = (phone(), view(Asks::Nothing));
    choices.act(Act::Guard(GuardAct::Set), &view);
    enters(&mut choices, &view, "402857");
    enters(&mut choices, &view, "");
    let act = Act::Type(Sign::new('4').unwrap());
    choices.act(act.clone(), &view);
    let shown = format!("{choices:?}");
    assert!(!shown.contains("402857"), "{shown}");
    assert_eq!(format!("{act:?}"), "Type(Sign)");
    choices.act(Act::Back, &view);
    assert!(choices.guard.steps.is_none());
    assert_eq!(choices.typed.signs(), 0);
}
