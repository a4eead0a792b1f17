//! The pages beside the figures: over time, downloads, method, what is stored, the public page.

use jiff::civil::date;
use locales::Words;

use crate::{
    browser::{Browser, words},
    support::{Server, contribution},
};

fn two_years() -> Server {
    let server = Server::start();
    for (id, year, contacts) in [(1, 2025, 20), (2, 2026, 30)] {
        server.clock.set(date(year, 4, 20));
        let meals = [("food.meal/nn/given", contacts, 0)];
        server.send(&[contribution(id, "raval", date(year, 2, 11), &meals)]);
    }
    server
}

#[test]
fn a_year_stands_beside_the_year_before() {
    let server = two_years();
    let browser = Browser::signed_in(&server);
    let html = browser.page("/trend");
    let text = words(&html);
    for said in [
        "January 0 –",
        "February 30 20",
        "April 0 0",
        "May – 0",
        "Week 7 30 20",
    ] {
        assert!(text.contains(said), "{said} is not in {text}");
    }
    assert_eq!(html.matches("role=\"img\"").count(), 4);
    let before = words(&browser.page("/trend?span=2025-06"));
    assert!(before.contains("February 20 –"), "{before}");
    let other = words(&browser.page("/trend?service=medical"));
    assert!(other.contains("February 0"), "{other}");
    assert_eq!(
        browser.get(&browser.team("/trend?site=nowhere")).status,
        404
    );
}

#[test]
fn files_are_offered_exact_and_released_ones_only_when_they_are_there() {
    let server = two_years();
    let browser = Browser::signed_in(&server);
    let html = browser.page("/downloads?span=2026-02");
    for format in [
        "csv",
        "xlsx",
        "hxl.csv",
        "dhis2.json",
        "adx.xml",
        "5w.csv",
        "esf.xlsx",
    ] {
        let link = browser.team(&format!("/files/figures.{format}?span=2026-02&#38;mark="));
        assert!(html.contains(&format!("{link}internal")), "{format}");
        assert!(!html.contains(&format!("{link}released")), "{format}");
    }
    assert!(words(&html).contains("February 2026 is not released yet"));
    let asked = browser.get(&browser.team("/downloads?span=2026-02&mark=released"));
    assert_eq!(asked.status, 409);
    assert!(words(asked.text()).contains("February 2026 is not released yet"));
}

#[test]
fn the_method_tells_the_exact_error() {
    let server = Server::start();
    let text = words(&Browser::signed_in(&server).page("/method"));
    for said in ["P(d) = ⅓ · 2^(−|d|)", "2 5 of 6", "4 23 of 24", "√n"] {
        assert!(text.contains(said), "{said} is not in {text}");
    }
}

#[test]
fn what_is_stored_is_every_table_of_the_file_each_with_a_sentence() {
    let server = Server::start();
    let html = Browser::signed_in(&server).page("/stored");
    let dump = server.dump();
    let tables: Vec<_> = dump
        .lines()
        .filter_map(|line| line.strip_prefix("## "))
        .collect();
    assert!(tables.len() >= 9, "{tables:?}");
    for table in tables {
        assert!(html.contains(&format!("<code>{table}</code>")), "{table}");
        assert!(Words::STORED_SERVER_HOLDS_CODES.contains(&table), "{table}");
        assert!(Words::STORED_SERVER_TELLS_CODES.contains(&table), "{table}");
    }
    assert_eq!(
        html.matches("<code>").count(),
        dump.matches("\n## ").count()
    );
}

#[test]
fn a_team_that_wants_none_has_no_public_page() {
    let server = two_years();
    let browser = Browser::on(&server);
    let own = browser.get(&format!("/public/{}", server.codes.team));
    let none = browser.get("/public/0123456789abcdef");
    let bad = browser.get("/public/nobody");
    for answer in [&own, &none, &bad] {
        assert_eq!(answer.status, 404);
        assert!(words(answer.text()).contains("no public page"));
        assert!(!answer.text().contains("Taula"));
    }
}
