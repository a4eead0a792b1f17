//! Declaring an estimate: what is wrong is said beside its field, and what was typed stays.

use crate::{
    browser::{Browser, form, words},
    support::Server,
};

const RIGHT: [(&str, &str); 6] = [
    ("subject", "women"),
    ("people", "1200"),
    ("from", "2026-01-01"),
    ("to", "2026-03-31"),
    ("method", "staff"),
    ("declarer", "coordinator"),
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
            "people",
            "many",
            "Write a whole number from 0 to 10,000,000",
        ),
        ("from", "1.1.2026", "Write a day as year, month, day"),
        ("to", "2025-12-31", "The first day is after the last day"),
        ("from", "2020-01-01", "one year at most"),
        ("subject", "men", "Choose one from the list"),
        ("method", "", "Choose one from the list"),
    ] {
        let answer = browser.post(&path, &with(field, value));
        assert_eq!(answer.status, 422, "{field} {value}");
        let html = answer.text();
        assert!(
            words(html).contains(said),
            "{field} {value}: {}",
            words(html)
        );
        let named = match said {
            "The first day is after the last day" => "to",
            "one year at most" => "to",
            _ => field,
        };
        assert!(
            html.contains(&format!("aria-describedby=\"{named}-wrong\"")),
            "{field}"
        );
        assert_eq!(html.matches("aria-invalid").count(), 1, "{field}");
        if field != "people" {
            assert!(html.contains("value=\"1200\""), "{field}");
        }
    }
    let empty = browser.post(&path, &[]);
    assert_eq!(empty.text().matches("aria-invalid").count(), 6);
}

#[test]
fn what_was_typed_is_shown_and_never_run() {
    let server = Server::start();
    let browser = Browser::signed_in(&server);
    let path = browser.team("/estimates");
    let answer = browser.post(&path, &with("people", "\"><script>alert(1)"));
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
