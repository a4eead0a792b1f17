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
