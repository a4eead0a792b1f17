//! The figures on the pages: exactly what was counted, filtered and compared as asked.

use jiff::civil::date;

use crate::{
    browser::{Browser, words},
    support::{Server, TODAY, contribution},
};

/// April 2026 at two sites, and April 2025.
fn counted() -> Server {
    let server = Server::start();
    server.clock.set(date(2025, 4, 20));
    server.send(&[contribution(
        1,
        "raval",
        date(2025, 4, 16),
        &[("food.meal/nn/given", 100, 0)],
    )]);
    server.clock.set(date(2026, 5, 20));
    server.send(&[
        contribution(
            2,
            "raval",
            date(2026, 4, 16),
            &[("food.meal/nn/given", 150, 0), ("food.meal/nn/unmet", 6, 0)],
        ),
        contribution(
            3,
            "besos",
            date(2026, 4, 16),
            &[("advice.legal/u18/given", 44, 0)],
        ),
        contribution(4, "besos", date(2026, 4, 6), &[("shift.open", 1, 0)]),
    ]);
    // What came in is seen on the next day; the page of it refreshes the figures.
    server.clock.set(date(2026, 5, 21));
    Browser::signed_in(&server).page("");
    server
}

#[test]
fn a_month_says_what_was_given_what_was_missing_and_how_it_changed() {
    let server = counted();
    let text = words(&Browser::signed_in(&server).page("?span=2026-04"));
    for said in [
        "April 2026",
        "Contacts given 194",
        "94% more than April 2025 (100)",
        "Could not help 3% 6 of 200 contacts",
        "Shifts reported 3 of 10",
        "No report: El Raval 4, Besòs 3",
        "Food 150 77% 6 100",
        "Advice 44 23% 0 0",
        "Rights 44",
        "Besòs 44 23% 0 0 2 of 5",
        "Total 194 100% 6 100",
    ] {
        assert!(text.contains(said), "{said} is not in: {text}");
    }
}

#[test]
fn filters_leave_out_all_else() {
    let server = counted();
    let browser = Browser::signed_in(&server);
    for (path, given) in [
        ("?span=2026-04&site=raval", "150"),
        ("?span=2026-04&service=advice", "44"),
        ("?span=2026-04&kind=food.meal", "150"),
        ("/services/advice?span=2026-04", "44"),
        ("/sites/besos?span=2026-04", "44"),
        ("?span=2026-Q2", "194"),
        ("?span=2026", "194"),
        ("?span=2026-W16", "194"),
    ] {
        let text = words(&browser.page(path));
        assert!(
            text.contains(&format!("Contacts given {given}")),
            "{path}: {text}"
        );
    }
}

#[test]
fn one_site_shows_what_it_gives_and_no_list_of_zeros() {
    let server = counted();
    let text = words(&Browser::signed_in(&server).page("/sites/besos?span=2026-04"));
    assert!(text.contains("Rights 44"), "{text}");
    assert!(!text.contains("Meal 0"), "{text}");
}

#[test]
fn a_span_that_runs_is_not_compared_by_per_cent() {
    let server = counted();
    server.clock.set(date(2026, 4, 29));
    let text = words(&Browser::signed_in(&server).page("?span=2026-04"));
    assert!(
        text.contains("This time is not over yet. April 2025 in full: 100"),
        "{text}"
    );
    assert!(!text.contains("94%"), "{text}");
}

#[test]
fn nothing_to_see_says_why_and_what_to_do() {
    let server = Server::start();
    let browser = Browser::signed_in(&server);
    let new = words(&browser.page(""));
    assert!(new.contains("No counts yet"), "{new}");
    assert!(new.contains("choose Sync"), "{new}");
    let server = counted();
    let browser = Browser::signed_in(&server);
    let other = words(&browser.page("?span=2024"));
    assert!(
        other.contains("Nothing counted here in this time"),
        "{other}"
    );
    let both = words(&browser.page("?span=2026-04&service=medical&kind=food.meal"));
    assert!(
        both.contains("“Meal” does not belong to “Medical”"),
        "{both}"
    );
}

#[test]
fn what_there_is_not_is_a_page_with_a_sentence_and_a_way_on() {
    let server = counted();
    let browser = Browser::signed_in(&server);
    for (path, status, said) in [
        ("?site=nowhere", 404, "no site “nowhere”"),
        ("/sites/nowhere", 404, "no site “nowhere”"),
        ("/services/legal", 404, "no page at this address"),
        ("/else", 404, "no page at this address"),
        ("?kind=food.soup", 400, "“kind=food.soup”"),
        ("?span=2026-13", 400, "“span=2026-13”"),
        ("?colour=red", 400, "“colour=red”"),
        ("?span=2026&span=2025", 400, "“span” stands twice"),
    ] {
        let answer = browser.get(&browser.team(path));
        let text = words(answer.text());
        assert_eq!(answer.status, status, "{path}");
        assert!(text.contains(said), "{path}: {text}");
        assert!(text.contains("To the "), "{path}: {text}");
    }
}

#[test]
fn the_form_offers_what_there_is_and_keeps_what_was_chosen() {
    let server = counted();
    let html = Browser::signed_in(&server).page("?span=2019-03&site=besos&lang=en");
    for part in [
        "<option value=\"2019-03\" selected>",
        "<option value=\"2026-05\">",
        "<option value=\"besos\" selected>Besòs</option>",
        "<optgroup label=\"Medical\">",
        "<input type=\"hidden\" name=\"lang\" value=\"en\">",
        "span=2019-02&#38;site=besos&#38;lang=en",
        "span=2019-04&#38;site=besos&#38;lang=en",
    ] {
        assert!(html.contains(part), "{part}");
    }
    let now = Browser::signed_in(&server).page("?span=2026-05");
    assert!(!now.contains("span=2026-06"), "a month that has not begun");
    assert_eq!(TODAY.year(), 2026);
}
