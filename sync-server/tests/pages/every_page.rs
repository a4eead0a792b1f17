//! What holds for every page, in every language.

use std::collections::BTreeSet;

use locales::{Direction, Language};
use tally::team::Role;

use crate::{
    browser::{Browser, words},
    support::{Ask, Server, TODAY, contribution},
};

/// Pages of a team, for those who are signed in.
const PAGES: &[&str] = &[
    "",
    "?span=2026",
    "?span=2026-W18&site=raval&service=food&kind=food.meal",
    "?span=2020",
    "/services/food",
    "/services/medical",
    "/sites/raval?span=2026-Q2",
    "/trend",
    "/trend?span=2025&service=food",
    "/downloads",
    "/downloads?span=2026-Q1",
    "/method",
    "/stored",
    "/estimates",
];

/// Pages for everybody.
const OPEN: &[&str] = &["/", "/sign-in", "/nowhere"];

fn filled() -> Server {
    let server = Server::start();
    server.send(&[
        contribution(
            1,
            "raval",
            TODAY,
            &[
                ("food.meal/nn/given", 1_200, 0),
                ("food.meal/u18/unmet", 30, 0),
                ("medical.consult/nn/given", 7, 0),
                ("shift.open", 2, 0),
            ],
        ),
        contribution(
            2,
            "besos",
            jiff::civil::date(2026, 4, 8),
            &[("advice.legal/o65/given", 12, 0)],
        ),
    ]);
    // What came in is seen on the next day.
    server.clock.set(TODAY.tomorrow().unwrap());
    server
}

fn with_language(path: &str, language: Language) -> String {
    let sign = if path.contains('?') { '&' } else { '?' };
    format!("{path}{sign}lang={}", language.tag())
}

#[test]
fn every_page_speaks_every_language_in_its_direction() {
    let server = filled();
    let browser = Browser::signed_in(&server);
    for language in Language::ALL {
        let direction = match language.direction() {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        };
        let root = format!("<html lang=\"{}\" dir=\"{direction}\">", language.tag());
        let own = PAGES.iter().map(|path| browser.team(path));
        for path in own.chain(OPEN.iter().map(|path| (*path).to_owned())) {
            let answer = browser.get(&with_language(&path, language));
            let expected = if path == "/nowhere" { 404 } else { 200 };
            assert_eq!(answer.status, expected, "{path} {}", language.tag());
            assert!(answer.text().contains(&root), "{path}");
            // A template without a message would leave its key.
            for key in [
                "dashboard-",
                "method-",
                "downloads-",
                "estimates-",
                "public-",
            ] {
                assert!(!answer.text().contains(&format!(">{key}")), "{path}");
            }
        }
    }
}

#[test]
fn every_answer_forbids_the_browser_what_it_does_not_need() {
    let server = filled();
    let browser = Browser::signed_in(&server);
    let mut answers: Vec<_> = PAGES
        .iter()
        .map(|path| browser.get(&browser.team(path)))
        .collect();
    let other = OPEN
        .iter()
        .chain(&["/pages/style.css", "/pages/icon.svg", "/pages/sign-in.js"]);
    answers.extend(other.map(|path| browser.get(path)));
    answers.push(Browser::on(&server).get(&browser.team("")));
    answers.push(Browser::on(&server).sign_in("x"));
    answers.push(Browser::on(&server).sign_in(&server.codes.read.to_string()));
    for answer in answers {
        let header = |name| answer.header(name).unwrap_or_else(|| panic!("no {name}"));
        assert_eq!(
            header("content-security-policy"),
            "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
        );
        assert_eq!(header("x-content-type-options"), "nosniff");
        assert_eq!(header("referrer-policy"), "no-referrer");
        assert_eq!(header("cross-origin-opener-policy"), "same-origin");
        assert_eq!(header("cross-origin-embedder-policy"), "require-corp");
        assert_eq!(header("cross-origin-resource-policy"), "same-origin");
        let kind = answer.header("content-type").unwrap_or_default();
        if kind.starts_with("text/html") || answer.status == 303 {
            assert_eq!(header("cache-control"), "no-store");
        }
    }
}

#[test]
fn a_page_loads_its_own_things_and_holds_no_script_and_no_style() {
    let server = filled();
    let browser = Browser::signed_in(&server);
    let own = PAGES.iter().map(|path| browser.team(path));
    for path in own.chain(OPEN.iter().map(|path| (*path).to_owned())) {
        let answer = browser.get(&path);
        let html = answer.text();
        assert!(!html.contains("style=\""), "{path}");
        assert!(!html.contains("<style"), "{path}");
        let scripts = html.matches("<script").count();
        assert_eq!(scripts, usize::from(path == "/sign-in"), "{path}");
        assert!(!html.contains("//"), "{path} names another host");
        for handler in [" onclick", " onload", " onerror", "javascript:"] {
            assert!(!html.contains(handler), "{path}");
        }
    }
}

#[test]
fn the_mark_and_contacts_not_people_stand_on_every_page_with_figures() {
    let server = filled();
    let browser = Browser::signed_in(&server);
    for path in PAGES {
        let html = browser.page(path);
        let text = words(&html);
        assert!(
            text.contains("Internal: exact – for the team only"),
            "{path}: {text}"
        );
        let tables = html.matches("<table").count();
        assert_eq!(
            html.matches("contacts, not people</caption>").count(),
            tables,
            "{path}"
        );
        assert_eq!(html.matches("</caption>").count(), tables);
    }
}

#[test]
fn every_id_of_a_page_is_one() {
    let server = filled();
    let browser = Browser::signed_in(&server);
    for path in PAGES {
        let html = browser.page(path);
        let mut seen = BTreeSet::new();
        for rest in html.split(" id=\"").skip(1) {
            let id = rest.split('"').next().unwrap();
            assert!(seen.insert(id), "{path}: {id} stands twice");
        }
    }
}

#[test]
fn names_that_people_typed_are_shown_and_never_run() {
    let server = filled();
    let mut profile = server.register().profile(server.codes.team).unwrap();
    profile.name = "<script>alert(1)</script>".to_owned();
    for site in &mut profile.sites {
        site.label = "\"><img src=x onerror=alert(2)>".to_owned();
    }
    let changed = server.ask(&server.change(&profile));
    assert_eq!(changed.status, 200, "{}", changed.text());
    let browser = Browser::signed_in(&server);
    for path in PAGES {
        let html = browser.page(path);
        assert!(!html.contains("<script>"), "{path}");
        assert!(!html.contains("<img src=x"), "{path}");
        assert!(html.contains("&#60;script&#62;alert(1)"), "{path}");
    }
}

#[test]
fn what_an_address_says_is_shown_and_never_run() {
    let server = filled();
    let browser = Browser::signed_in(&server);
    let team = browser.team("");
    for path in [
        format!("{team}?kind=%3Cscript%3E&lang=en"),
        format!("{team}?lang=en&\"><script>"),
        format!("{team}/sites/%3Cscript%3E"),
        format!("{team}/%3Cscript%3E"),
        "/%3Cscript%3E?%22%3E%3Cscript%3E".to_owned(),
    ] {
        let answer = browser.get(&path);
        assert!(
            (400..500).contains(&answer.status),
            "{path}: {}",
            answer.status
        );
        let html = answer.text();
        assert!(!html.contains("<script>"), "{path}");
        assert!(!html.contains("\"><script"), "{path}");
    }
}

#[test]
fn a_program_that_asks_for_no_page_gets_no_page() {
    let server = Server::start();
    let answer = server.ask(&Ask::new("GET", "/nowhere"));
    assert_eq!(
        answer.header("content-type"),
        Some("application/problem+json")
    );
    let page = server.ask(&Ask::new("GET", "/nowhere").header("accept", "text/html"));
    assert_eq!(page.status, 404);
    assert!(
        page.header("content-type")
            .unwrap()
            .starts_with("text/html")
    );
}

#[test]
fn languages_are_links_that_keep_what_was_asked_for() {
    let server = filled();
    let browser = Browser::signed_in(&server);
    let html = browser.page("?span=2026-Q2&lang=ca");
    for language in Language::ALL {
        let tag = language.tag();
        assert!(
            html.contains(&format!(
                "?span=2026-Q2&#38;lang={tag}\" hreflang=\"{tag}\" lang=\"{tag}\""
            )),
            "{tag}"
        );
        assert!(html.contains(language.own_name()));
    }
    // Links lead on in the language that was chosen.
    assert!(html.contains(&format!(
        "href=\"{}/services/food?lang=ca\"",
        browser.team("")
    )));
    let unchosen = browser.page("");
    assert!(unchosen.contains(&format!("href=\"{}/services/food\"", browser.team(""))));
}

#[test]
fn the_key_to_read_is_no_key_to_change() {
    let server = Server::start();
    let cookie = Browser::signed_in(&server).cookie().unwrap();
    assert!(!cookie.contains(&crate::support::key(&server.codes.read)));
    let profile = server.register().profile(server.codes.team).unwrap();
    let ask = server
        .change(&profile)
        .without("authorization")
        .header("cookie", &cookie);
    assert_eq!(server.ask(&ask).status, 401);
    assert_eq!(Role::ALL.len(), 3);
}
