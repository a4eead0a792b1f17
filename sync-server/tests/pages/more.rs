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
        server.clock.set(date(year, 5, 20));
        let meals = [("food.meal/nn/given", contacts, 0)];
        server.send(&[contribution(id, "raval", date(year, 2, 11), &meals)]);
    }
    server.clock.set(date(2026, 5, 21));
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
        "June – 0",
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
    let running = browser.page("/downloads?span=2026-05");
    let over = browser.page("/downloads?span=2026-02");
    for name in [
        "report.csv",
        "report.xlsx",
        "report.hxl.csv",
        "5w.csv",
        "esf.xlsx",
    ] {
        let link = |span| browser.team(&format!("/files/{name}?span={span}&#38;mark="));
        assert!(
            running.contains(&format!("{}internal", link("2026-05"))),
            "{name}"
        );
        assert!(
            !running.contains(&format!("{}released", link("2026-05"))),
            "{name}"
        );
        assert!(
            over.contains(&format!("{}released", link("2026-02"))),
            "{name}"
        );
    }
    // Without codes of a DHIS2 there are no files for one.
    assert!(!over.contains("dhis2.json"));
    assert!(words(&running).contains("May 2026 is not released yet"));
    let asked = browser.get(&browser.team("/downloads?span=2026-05&mark=released"));
    assert_eq!(asked.status, 409);
    assert!(words(asked.text()).contains("May 2026 is not released yet"));
}

#[test]
fn a_file_comes_with_the_session_and_says_what_it_is() {
    let server = two_years();
    let browser = Browser::signed_in(&server);
    let file = |query: &str| browser.get(&browser.team(&format!("/files/{query}")));
    let exact = file("report.csv?span=2026-02&mark=internal&lang=ar");
    assert_eq!(exact.status, 200, "{}", exact.text());
    assert!(exact.text().contains("food.meal"), "{}", exact.text());
    assert_eq!(
        exact.header("content-disposition"),
        Some("attachment; filename=\"acollida-2026-02-internal-exact.csv\"")
    );
    assert_eq!(exact.header("cache-control"), Some("no-store"));
    assert_eq!(file("report.xlsx?span=2026-02&mark=released").status, 200);
    for (query, status, said) in [
        (
            "report.csv?span=2026-05&mark=released",
            409,
            "is not released yet",
        ),
        (
            "dhis2.json?span=2026-02&mark=internal",
            409,
            "cannot be made",
        ),
        ("report.pdf?span=2026-02", 404, "no page"),
        ("report.csv", 400, "span="),
        ("report.csv?span=2026-02&mark=exact", 400, "mark=exact"),
    ] {
        let answer = file(query);
        assert_eq!(answer.status, status, "{query}");
        assert!(
            words(answer.text()).contains(said),
            "{query}: {}",
            words(answer.text())
        );
    }
    let stranger = Browser::on(&server);
    let path = stranger.team("/files/report.csv?span=2026-02&mark=internal");
    assert_eq!(stranger.get(&path).status, 401);
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
fn a_team_shows_its_released_months_to_everybody_if_it_wants_to() {
    let server = two_years();
    let public = format!("/public/{}?lang=en", server.codes.team);
    let browser = Browser::on(&server);
    assert_eq!(browser.get(&public).status, 404);
    let mut profile = server.register().profile(server.codes.team).unwrap();
    profile.publishing.public_page = true;
    assert_eq!(server.ask(&server.change(&profile)).status, 200);
    let answer = browser.get(&public);
    assert_eq!(answer.status, 200);
    let text = words(answer.text());
    assert!(text.contains("What Taula gives Released"), "{text}");
    assert!(
        text.contains("In April 2026, help was given about"),
        "{text}"
    );
    assert!(!text.contains("May 2026"), "{text}");
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
