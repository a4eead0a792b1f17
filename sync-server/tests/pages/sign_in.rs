//! Signing in and out: who gets to see a team's pages, and for how long.

use jiff::civil::date;
use sync_server::{entropy::SystemEntropy, renew_key};
use tally::team::Role;

use crate::{
    browser::{Browser, form, words},
    support::{Ask, Server, TODAY},
};

#[test]
fn the_read_code_opens_the_teams_pages_and_no_others() {
    let server = Server::start();
    let browser = Browser::on(&server);
    let answer = browser.sign_in(&server.codes.read.to_string());
    assert_eq!(answer.status, 303);
    assert_eq!(answer.header("location"), Some(browser.team("").as_str()));
    let cookie = answer.header("set-cookie").unwrap();
    for attribute in [
        "__Host-acollida=",
        "; Path=/",
        "; Max-Age=43200",
        "; Secure",
        "; HttpOnly",
        "; SameSite=Strict",
    ] {
        assert!(cookie.contains(attribute), "{cookie}");
    }
    assert!(!cookie.contains("Domain"), "{cookie}");
    assert!(browser.page("").contains("Taula"));

    let other = crate::support::found_in(&mut server.register(), &SystemEntropy);
    let answer = browser.get(&format!("/teams/{}", other.team));
    assert_eq!(answer.status, 403);
    assert!(words(answer.text()).contains("another team"));
    // Whether there is such a team is told to nobody.
    let nobody = browser.get("/teams/0123456789abcdef");
    assert_eq!(nobody.status, 403);
}

#[test]
fn the_code_is_taken_as_people_paste_it() {
    let server = Server::start();
    let code = server.codes.read.to_string();
    for pasted in [
        format!("  {code}\r\n"),
        code.to_lowercase(),
        code.replace('-', " "),
        format!("https://a.example/sign-in#{code}"),
    ] {
        assert_eq!(
            Browser::on(&server).sign_in(&pasted).status,
            303,
            "{pasted}"
        );
    }
}

#[test]
fn a_code_that_does_not_open_is_told_why() {
    let server = Server::start();
    let code = server.codes.read.to_string();
    let damaged = code.replacen("ACO1-0", "ACO1-1", 1);
    let cut = code.rsplit_once('-').unwrap().0.to_owned();
    let other = crate::support::found_in(&mut Server::start().register(), &SystemEntropy)
        .read
        .to_string();
    for (pasted, status, said) in [
        (String::new(), 422, "There is no code yet"),
        ("hello".to_owned(), 422, "not an Acollida code"),
        (damaged, 422, "Part 1 of the code"),
        (cut, 422, "The end of the code is missing"),
        (format!("{code}AAAA"), 422, "behind the end of the code"),
        (code.replacen("ACO1", "ACO2", 1), 422, "newer version"),
        (server.codes.write.to_string(), 403, "not for reading"),
        (server.codes.admin.to_string(), 403, "not for reading"),
        (other, 403, "does not know this code"),
    ] {
        let browser = Browser::on(&server);
        let answer = browser.sign_in(&pasted);
        assert_eq!(answer.status, status, "{pasted}");
        let words = words(answer.text());
        assert!(words.contains(said), "{pasted}: {words}");
        assert_eq!(browser.cookie(), None);
        // Nothing of what was pasted goes back but the group that is damaged.
        assert!(!answer.text().contains(&code[20..40]));
    }
}

#[test]
fn a_key_that_is_taken_back_ends_its_sessions_at_once() {
    let server = Server::start();
    let browser = Browser::signed_in(&server);
    let mut register = server.register();
    let renewed = renew_key(
        &mut register,
        &SystemEntropy,
        server.codes.team,
        Role::Read,
        Vec::new(),
        None,
    )
    .unwrap();
    let answer = browser.get(&browser.team(""));
    assert_eq!(answer.status, 403);
    assert!(words(answer.text()).contains("has been replaced"));
    let again = browser.sign_in(&server.codes.read.to_string());
    assert!(words(again.text()).contains("has been replaced"));
    assert_eq!(browser.sign_in(&renewed.to_string()).status, 303);
    browser.page("");
}

#[test]
fn a_session_lasts_into_the_next_day_and_not_into_the_one_after() {
    let server = Server::start();
    let browser = Browser::signed_in(&server);
    server.clock.set(TODAY.tomorrow().unwrap());
    browser.page("");
    server.clock.set(date(2026, 5, 1));
    let answer = browser.get(&browser.team(""));
    assert_eq!(answer.status, 401);
    assert!(words(answer.text()).contains("Your sign-in has ended"));
}

#[test]
fn a_restart_ends_all_sessions_because_nothing_of_them_is_kept() {
    let server = Server::start();
    let cookie = Browser::signed_in(&server).cookie().unwrap();
    let server = server.restart();
    let browser = Browser::on(&server);
    browser.set_cookie(&cookie);
    assert_eq!(browser.get(&browser.team("")).status, 401);
}

#[test]
fn without_a_session_every_page_asks_for_one_and_offers_the_way_back() {
    let server = Server::start();
    let browser = Browser::on(&server);
    for path in ["", "/services/food", "/sites/raval?span=2026"] {
        let answer = browser.get(&browser.team(path));
        assert_eq!(answer.status, 401, "{path}");
        assert_eq!(answer.header("www-authenticate"), Some("Bearer"));
        assert!(answer.text().contains("id=\"sign-in\""));
        assert!(
            answer
                .text()
                .contains(&format!("href=\"{}\"", browser.team(path)))
        );
        assert!(!answer.text().contains("Taula"), "{path}");
    }
}

#[test]
fn signing_out_takes_the_cookie_away() {
    let server = Server::start();
    let browser = Browser::signed_in(&server);
    let answer = browser.post("/sign-out", &[]);
    assert_eq!(answer.status, 200);
    assert!(words(answer.text()).contains("You are signed out"));
    assert!(answer.header("set-cookie").unwrap().contains("Max-Age=0"));
    assert_eq!(browser.cookie(), None);
    assert_eq!(browser.get(&browser.team("")).status, 401);
}

#[test]
fn a_form_from_elsewhere_does_nothing() {
    let server = Server::start();
    let code = server.codes.read.to_string();
    let elsewhere: [&[(&str, &str)]; 4] = [
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "same-site")],
        &[("origin", "https://b.example")],
        &[],
    ];
    for headers in elsewhere {
        let mut asks = [form("/sign-in", &[("code", &code)]), form("/sign-out", &[])];
        for (name, value) in headers {
            asks = asks.map(|ask| ask.header(name, value));
        }
        for ask in asks {
            let browser = Browser::on(&server);
            let answer = browser.send(ask);
            assert_eq!(answer.status, 403, "{headers:?}");
            assert_eq!(answer.header("set-cookie"), None);
        }
    }
    // A browser that tells the origin alone.
    let ask = form("/sign-in", &[("code", &code)]).header("origin", "http://localhost");
    assert_eq!(Browser::on(&server).send(ask).status, 303);
}

#[test]
fn what_is_no_form_is_refused_before_it_is_read() {
    let server = Server::start();
    let browser = Browser::on(&server);
    let ask = form("/sign-in", &[("code", "x")]).header("sec-fetch-site", "same-origin");
    let json = browser.send(ask.clone().header("content-type", "application/json"));
    assert_eq!(json.status, 400);
    let large = "A".repeat(20_000);
    let large = browser.sign_in(&large);
    assert_eq!(large.status, 400);
    assert!(words(large.text()).contains("could not be read"));
}

#[test]
fn a_get_never_signs_anyone_in_or_out() {
    let server = Server::start();
    let browser = Browser::signed_in(&server);
    let cookie = browser.cookie();
    let answer = browser.get("/sign-out");
    assert_eq!(answer.status, 405);
    assert!(words(answer.text()).contains("cannot be used like that"));
    browser.get(&format!("/sign-in?code={}", server.codes.read));
    assert_eq!(browser.cookie(), cookie);
    browser.send(Ask::new("HEAD", "/sign-in"));
    browser.page("");
}
