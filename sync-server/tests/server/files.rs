//! Files over HTTP: under which names, for whom, and what is none.

use jiff::civil::{Date, date};
use sync_server::files::Format;
use tally::{
    api::{ProblemCode, path},
    team::Dhis2Codes,
};

use crate::support::{Answer, Ask, Server, TODAY, contribution};

/// The first day on which April of 2026 is released.
const RELEASED: Date = date(2026, 5, 15);

impl Server {
    pub(crate) fn file(&self, name: &str, query: &str) -> Ask {
        let path = path::file(self.codes.team, name);
        Ask::new("GET", &format!("{path}?{query}")).key(&self.codes.read)
    }
}

/// A server whose team counted in April of 2026, on a day on which that is released.
pub(crate) fn server() -> Server {
    let server = Server::start();
    let cells = [("food.meal/nn/given", 40, 2), ("food.meal/u18/given", 7, 0)];
    server.send(&[contribution(1, "raval", TODAY, &cells)]);
    server.clock.set(RELEASED);
    server
}

/// Identifiers of a DHIS2.
pub(crate) fn codes() -> Dhis2Codes {
    let mut codes = Dhis2Codes {
        data_set: "pBOMPrpg1QX".parse().unwrap(),
        org_unit_city: "DiszpKrYNg8".parse().unwrap(),
        org_units: Default::default(),
        data_elements: Default::default(),
        category_option_combos: Default::default(),
        attribute_option_combo: None,
    };
    let meals = "f7n9E0hX8qk".parse().unwrap();
    codes
        .data_elements
        .insert("food.meal".parse().unwrap(), meals);
    codes
}

fn with_codes(server: &Server) {
    let mut profile: tally::TeamProfile = server.ask(&server.profile()).json();
    profile.publishing.dhis2 = Some(Box::new(codes()));
    assert_eq!(server.ask(&server.change(&profile)).status, 200);
}

fn good(answer: &Answer) {
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
}

#[test]
fn every_format_comes_under_its_name_exact_and_released() {
    let server = server();
    with_codes(&server);
    for format in Format::ALL {
        for (mark, words) in [("released", "released"), ("internal", "internal-exact")] {
            let name = format.name();
            let answer = server.ask(&server.file(&name, &format!("span=2026-04&mark={mark}")));
            good(&answer);
            assert_eq!(answer.header("content-type"), Some(format.media_type()));
            let saved_as = format!(
                "attachment; filename=\"acollida-2026-04-{words}{}\"",
                format.ending()
            );
            assert_eq!(answer.header("content-disposition"), Some(&*saved_as));
            assert!(!answer.body.is_empty());
        }
    }
}

#[test]
fn a_file_is_a_release_unless_exact_figures_are_asked_for() {
    let server = server();
    let released = server.ask(&server.file("report.csv", "span=2026-04"));
    good(&released);
    assert!(released.text().contains("released"));
    assert!(!released.text().contains("internal"));
    let exact = server.ask(&server.file("report.csv", "span=2026-04&mark=internal"));
    let line = |line: &&str| line.contains("food.meal,nn,given,38,38");
    assert!(
        exact.text().lines().any(|text| line(&text)),
        "{}",
        exact.text()
    );
    assert!(
        exact
            .text()
            .lines()
            .skip(1)
            .all(|line| line.starts_with("internal: exact,Taula,"))
    );
}

#[test]
fn a_file_that_somebody_has_is_not_sent_again_until_it_changes() {
    let server = server();
    for query in ["span=2026-04", "span=2026-04&mark=internal"] {
        let ask = server.file("report.xlsx", query);
        let tag = server.ask(&ask).header("etag").unwrap().to_owned();
        let again = server.ask(&ask.clone().header("if-none-match", &tag));
        assert_eq!((again.status, again.body.len()), (304, 0));
    }
    let ask = server.file("report.csv", "span=2026-04&mark=internal");
    let tag = server.ask(&ask).header("etag").unwrap().to_owned();
    let mut profile: tally::TeamProfile = server.ask(&server.profile()).json();
    profile.name = "Taula nova".to_owned();
    assert_eq!(server.ask(&server.change(&profile)).status, 200);
    let again = server.ask(&ask.header("if-none-match", &tag));
    assert_eq!(again.status, 200, "the team's name is in the file");
}

#[test]
fn what_is_not_released_is_no_file() {
    let server = server();
    for (span, code, words) in [
        ("2026-W18", ProblemCode::InvalidQuestion, "whole months"),
        (
            "2026-04%2FW18",
            ProblemCode::InvalidQuestion,
            "whole months",
        ),
        ("2026-05", ProblemCode::NotReleased, "2026-05"),
        (
            "2026-Q2",
            ProblemCode::NotReleased,
            "not released: 2026-05, 2026-06.",
        ),
        ("2019", ProblemCode::NotReleased, "2019-12"),
    ] {
        let detail = server
            .ask(&server.file("report.csv", &format!("span={span}")))
            .problem(code);
        assert!(detail.contains(words), "{span}: {detail}");
        assert!(detail.ends_with('.'), "{detail}");
        // Exact figures are there for any span.
        let query = format!("span={span}&mark=internal");
        good(&server.ask(&server.file("report.csv", &query)));
    }
}

#[test]
fn what_cannot_be_written_says_why() {
    let server = server();
    let detail = server
        .ask(&server.file("dhis2.json", "span=2026-04"))
        .problem(ProblemCode::InvalidQuestion);
    assert!(detail.contains("no codes for DHIS2"), "{detail}");
    with_codes(&server);
    let detail = server
        .ask(&server.file("adx.xml", "span=2026-05&mark=internal"))
        .problem(ProblemCode::InvalidQuestion);
    assert!(detail.contains("not over"), "{detail}");
    for name in ["report", "report.pdf", "figures.csv"] {
        let detail = server
            .ask(&server.file(name, "span=2026-04"))
            .problem(ProblemCode::NotFound);
        assert!(detail.contains("report.xlsx"), "{detail}");
    }
    server
        .ask(&server.file("report.csv", "span=2026-04&mark=exact"))
        .problem(ProblemCode::InvalidQuestion);
}

#[test]
fn files_are_for_the_read_key() {
    let server = server();
    let ask = server.file("report.csv", "span=2026-04");
    for code in [&server.codes.write, &server.codes.admin] {
        server
            .ask(&ask.clone().key(code))
            .problem(ProblemCode::WrongRole);
    }
    server
        .ask(&ask.without("authorization"))
        .problem(ProblemCode::MissingKey);
}

#[test]
fn statistics_come_as_lines_to_who_asks_for_them() {
    let server = server();
    let ask = server.statistics("group=month,kind,band");
    let csv = server.ask(&ask.clone().header("accept", "text/csv"));
    assert_eq!(csv.status, 200);
    assert_eq!(csv.header("content-type"), Some(Format::Csv.media_type()));
    assert_eq!(csv.header("cache-control"), Some("no-store"));
    assert_eq!(csv.header("vary"), Some("accept"));
    assert_eq!(
        csv.text(),
        "mark,month,kind,band,contacts\r\n\
         internal: exact,2026-04,food.meal,nn,38\r\n\
         internal: exact,2026-04,food.meal,u18,7\r\n"
    );
    let json = server.ask(&ask);
    assert_eq!(json.json::<tally::statistics::Table>().contacts, 45);
    assert_ne!(json.header("etag"), csv.header("etag"));
    let shifts = server
        .statistics("measure=shifts")
        .header("accept", "text/csv");
    let head = "mark,site,period,shifts\r\n";
    assert_eq!(server.ask(&shifts).text(), head);
    server.send(&[contribution(2, "besos", TODAY, &[("shift.open", 3, 1)])]);
    server.clock.set(RELEASED.tomorrow().unwrap());
    assert_eq!(
        server.ask(&shifts).text(),
        format!("{head}internal: exact,besos,2026-04/W18,2\r\n")
    );
}
