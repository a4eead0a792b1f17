//! Declaring an estimate: what is wrong is said beside its field, and what was typed stays.

use crate::{
    browser::{Browser, form, words},
    support::Server,
};

const RIGHT: [(&str, &str); 5] = [
    ("indicator", "2.1/women"),
    ("number", "1200"),
    ("period", "2026-Q1"),
    ("method", "Heads counted on three Thursdays"),
    ("role", "coordinator"),
];

fn with<'a>(name: &str, value: &'a str) -> Vec<(&'a str, &'a str)> {
    RIGHT
        .iter()
        .map(|&(known, usual)| (known, if known == name { value } else { usual }))
        .collect()
}

#[test]
fn every_mistake_is_told_beside_its_field_and_what_was_typed_stays() {
    let server = Server::start();
    let browser = Browser::signed_in(&server);
    let path = browser.team("/estimates");
    for (field, value, said) in [
        (
            "number",
            "many",
            "Write a whole number from 0 to 10,000,000",
        ),
        ("indicator", "2.1/men", "Choose one from the list"),
        ("period", "", "Choose one from the list"),
        ("period", "2027", "has not begun yet"),
        ("method", " ", "how it came about"),
        ("role", "ana", "Choose one from the list"),
    ] {
        let answer = browser.post(&path, &with(field, value));
        assert_eq!(answer.status, 422, "{field} {value}");
        let html = answer.text();
        let text = words(html);
        assert!(text.contains(said), "{field} {value}: {text}");
        assert!(html.contains(&format!("{field}-wrong\"")), "{field}");
        assert_eq!(html.matches("aria-invalid").count(), 1, "{field}");
        if field != "number" {
            assert!(html.contains("value=\"1200\""), "{field}");
        }
    }
    let empty = browser.post(&path, &[]);
    assert_eq!(empty.text().matches("aria-invalid").count(), 5);
}

#[test]
fn what_was_typed_is_shown_and_never_run() {
    let server = Server::start();
    let browser = Browser::signed_in(&server);
    let path = browser.team("/estimates");
    let answer = browser.post(&path, &with("number", "\"><script>alert(1)"));
    assert!(!answer.text().contains("<script>"), "{}", answer.text());
}

#[test]
fn only_a_page_of_this_server_may_declare() {
    let server = Server::start();
    let browser = Browser::signed_in(&server);
    let ask = form(&browser.team("/estimates"), &RIGHT).header("sec-fetch-site", "cross-site");
    assert_eq!(browser.send(ask).status, 403);
    let stranger = Browser::on(&server);
    let answer = stranger.post(&browser.team("/estimates"), &RIGHT);
    assert_eq!(answer.status, 401);
}

#[test]
fn an_estimate_is_removed_by_its_button_and_the_page_says_which() {
    let server = Server::start();
    let browser = Browser::signed_in(&server);
    assert_eq!(
        browser.post(&browser.team("/estimates"), &RIGHT).status,
        303
    );
    let page = browser.page("/estimates");
    assert!(
        page.contains("aria-label=\"Remove \u{2068}"),
        "the button says what it removes: {page}"
    );
    let fields = [("indicator", "2.1/women"), ("period", "2026-Q1")];
    let path = browser.team("/estimates/removal");

    let elsewhere = form(&path, &fields).header("sec-fetch-site", "cross-site");
    assert_eq!(browser.send(elsewhere).status, 403);
    assert!(words(&browser.page("/estimates")).contains("1,200"));

    let answer = browser.post(&path, &fields);
    assert_eq!(answer.status, 303, "{}", answer.text());
    let page = browser.get(answer.header("location").unwrap());
    let said = words(page.text());
    assert!(
        said.contains("Removed: 2.1 People who received food: women, Quarter 1, 2026."),
        "{said}"
    );
    assert!(said.contains("Nothing is declared yet"), "{said}");

    let again = browser.post(&path, &fields);
    assert_eq!(again.status, 303);
    let page = browser.get(again.header("location").unwrap());
    assert!(words(page.text()).contains("not there any more"));
}

#[test]
fn a_removal_that_names_no_estimate_does_nothing() {
    let server = Server::start();
    let browser = Browser::signed_in(&server);
    let path = browser.team("/estimates/removal");
    for fields in [
        vec![],
        vec![("indicator", "2.1/women")],
        vec![("indicator", "2.1/men"), ("period", "2026")],
    ] {
        assert_eq!(browser.post(&path, &fields).status, 400, "{fields:?}");
    }
    let page = browser.page("/estimates?removed=1&indicator=%3Cb%3E&period=2026");
    assert!(!page.contains("Removed"), "{page}");
}
