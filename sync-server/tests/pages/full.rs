//! Sheets that are nearly full are told on the overview, from sums alone.

use sync_server::clock::Clock as _;
use tally::{Contribution, caps};

use crate::{
    browser::{Browser, words},
    support::{Server, TODAY, contribution},
};

/// As much as one contribution may count, this week at El Raval.
fn heavy(id: u128) -> Contribution {
    let cells = [
        "nn/given",
        "u18/given",
        "a18_64/given",
        "o65/given",
        "nn/unmet",
    ];
    let marks = cells.map(|cell| format!("food.meal/{cell}"));
    let counts = marks
        .each_ref()
        .map(|mark| (mark.as_str(), caps::CELL - 1, 1));
    contribution(id, "raval", TODAY, &counts)
}

/// What the overview says on the day after these have come.
fn overview(server: &Server, sent: u128, lang: &str) -> String {
    let contributions: Vec<_> = (0..sent).map(heavy).collect();
    for some in contributions.chunks(10) {
        server.send(some);
    }
    let tomorrow = server.clock.today().tomorrow().unwrap();
    server.clock.set(tomorrow);
    words(&Browser::signed_in(server).page(&format!("?span=2026-04&lang={lang}")))
}

#[test]
fn a_sheet_that_is_nearly_full_is_named_with_its_sum_and_nothing_of_devices() {
    let fills = u128::from(caps::SHEET_NEARLY_FULL / u64::from(caps::CONTRIBUTION));
    let server = Server::start();
    let text = overview(&server, fills - 1, "en");
    assert!(!text.contains("Nearly full"), "{text}");
    // Those from before are known by their ids; one comes anew.
    let text = overview(&server, fills, "en");
    for said in [
        "Nearly full El Raval, Week 18 of 2026, April 2026: 280,000 of 350,000",
        "make two sites of it",
        "The server knows no devices and can name none.",
    ] {
        assert!(text.contains(said), "{said} is not in: {text}");
    }
    let text = overview(&server, fills, "ar");
    for said in [
        "يكاد يمتلئ",
        "El Raval",
        "رمز عدّ جديدًا",
        "من المجاميع وحدها",
    ] {
        assert!(text.contains(said), "{said} is not in: {text}");
    }
    // The page of a site is about what was given there; and a period that is long closed is none of it.
    let site = words(&Browser::signed_in(&server).page("/sites/raval?span=2026-04"));
    assert!(!site.contains("Nearly full"), "{site}");
    server.clock.set("2026-09-01".parse().unwrap());
    let later = words(&Browser::signed_in(&server).page("?span=2026-04"));
    assert!(!later.contains("Nearly full"), "{later}");
}
