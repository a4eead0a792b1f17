//! Declared estimates over HTTP: each at its own address, never without a method, never among what was
//! counted.

use tally::{
    Span,
    api::{Declaration, EstimateList, ProblemCode, path},
    team::{Estimate, EstimateRole, Indicator},
};

use crate::{
    files,
    support::{Ask, Server},
};

const METHOD: &str = "Head count on three Thursdays, times the opening days";

impl Server {
    fn estimate(&self, method: &str, span: &str, indicator: &str) -> Ask {
        let (span, indicator): (Span, Indicator) =
            (span.parse().unwrap(), indicator.parse().unwrap());
        Ask::new(method, &path::estimate(self.codes.team, span, indicator)).key(&self.codes.read)
    }

    fn declare(&self, span: &str, indicator: &str, number: u32, method: &str) -> Ask {
        let declared = Declaration {
            number,
            method: method.to_owned(),
            role: EstimateRole::Coordinator,
        };
        self.estimate("PUT", span, indicator)
            .json(serde_json::to_vec(&declared).unwrap())
    }

    /// Indicators of all that is declared, or of one span.
    fn declared(&self, span: Option<&str>) -> Vec<String> {
        let team = self.codes.team;
        let path = match span {
            None => path::estimates(team),
            Some(span) => path::estimates_for(team, span.parse().unwrap()),
        };
        let list: EstimateList = self
            .ask(&Ask::new("GET", &path).key(&self.codes.read))
            .json();
        let text = |one: &Estimate| format!("{} {} {}", one.period, one.indicator, one.number);
        list.estimates.iter().map(text).collect()
    }
}

#[test]
fn an_estimate_is_declared_read_said_anew_and_taken_back() {
    let server = Server::start();
    for indicator in ["1.1.2", "2.1/children"] {
        server
            .ask(&server.estimate("GET", "2026", indicator))
            .problem(ProblemCode::NotFound);
        for number in [40, 41] {
            let stored: Estimate = server
                .ask(&server.declare("2026", indicator, number, METHOD))
                .json();
            let read: Estimate = server
                .ask(&server.estimate("GET", "2026", indicator))
                .json();
            assert_eq!((read.number, &*read.method), (number, METHOD));
            assert_eq!(read, stored);
        }
    }
    assert_eq!(
        server.declared(None),
        ["2026 1.1.2 41", "2026 2.1/children 41"]
    );
    let server = server.restart();
    assert_eq!(server.declared(None).len(), 2);
    let taken = server.ask(&server.estimate("DELETE", "2026", "1.1.2"));
    assert_eq!((taken.status, taken.body.len()), (204, 0));
    let detail = server
        .ask(&server.estimate("DELETE", "2026", "1.1.2"))
        .problem(ProblemCode::NotFound);
    assert!(
        detail.contains("1.1.2") && detail.contains("2026"),
        "{detail}"
    );
    assert_eq!(server.declared(None), ["2026 2.1/children 41"]);
}

#[test]
fn an_estimate_without_a_method_is_none() {
    let server = Server::start();
    for method in ["", " ", &"x".repeat(Estimate::METHOD_MAX + 1)] {
        let detail = server
            .ask(&server.declare("2026", "2.1/all", 100, method))
            .problem(ProblemCode::InvalidEstimate);
        assert!(detail.contains("method"), "{detail}");
        assert!(!detail.contains("xx"), "{detail}");
    }
    let without = server
        .estimate("PUT", "2026", "2.1/all")
        .json(r#"{"number":100,"role":"coordinator"}"#);
    server.ask(&without).problem(ProblemCode::Malformed);
    let named = server
        .estimate("PUT", "2026", "2.1/all")
        .json(r#"{"number":100,"method":"counted heads","role":"coordinator","name":"x"}"#);
    server.ask(&named).problem(ProblemCode::Malformed);
    assert_eq!(server.declared(None).len(), 0);
}

#[test]
fn estimates_have_to_stand_beside_each_other() {
    let server = Server::start();
    let refused = |ask| server.ask(&ask).problem(ProblemCode::InvalidEstimate);
    assert_eq!(
        server
            .ask(&server.declare("2026", "2.1/all", 100, METHOD))
            .status,
        200
    );
    let detail = refused(server.declare("2026", "2.1/women", 101, METHOD));
    assert!(detail.contains("more than that of all"), "{detail}");
    assert_eq!(
        server
            .ask(&server.declare("2026", "2.1/women", 60, METHOD))
            .status,
        200
    );
    // The whole cannot shrink below its part either.
    refused(server.declare("2026", "2.1/all", 59, METHOD));
    refused(server.declare("2026", "1.2.1", 101, METHOD));
    assert_eq!(
        server.declared(None),
        ["2026 2.1/all 100", "2026 2.1/women 60"]
    );
}

#[test]
fn what_is_no_span_or_indicator_is_said() {
    let server = Server::start();
    let base = path::estimates(server.codes.team);
    for (address, words) in [
        ("/April", "April"),
        ("/2026/9.9", "9.9"),
        ("/2026/2.1", "2.1"),
        ("/2026/2.1/men", "2.1/men"),
        ("/2026-13/1.1", "2026-13"),
    ] {
        let ask = Ask::new("GET", &format!("{base}{address}")).key(&server.codes.read);
        let detail = server.ask(&ask).problem(ProblemCode::InvalidQuestion);
        assert!(detail.contains(words), "{detail}");
    }
}

#[test]
fn estimates_are_for_the_read_key() {
    let server = Server::start();
    for ask in [
        server.estimate("GET", "2026", "1.1"),
        server.declare("2026", "1.1", 5, METHOD),
        server.estimate("DELETE", "2026", "1.1"),
        Ask::new("GET", &path::estimates(server.codes.team)),
    ] {
        for code in [&server.codes.write, &server.codes.admin] {
            server
                .ask(&ask.clone().key(code))
                .problem(ProblemCode::WrongRole);
        }
    }
    assert_eq!(server.declared(None).len(), 0);
}

#[test]
fn the_files_of_a_fund_have_the_estimates_of_their_span_and_no_other_file_has() {
    let server = files::server();
    for (span, number) in [("2026-04", 31), ("2026-Q2", 32), ("2026", 33)] {
        assert_eq!(
            server
                .ask(&server.declare(span, "2.1/all", number, METHOD))
                .status,
            200
        );
    }
    assert_eq!(server.declared(Some("2026-04")), ["2026-04 2.1/all 31"]);
    let file = |name: &str, span: &str| {
        let query = format!("span={span}&mark=internal");
        let answer = server.ask(&server.file(name, &query));
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.text().to_owned()
    };
    let lines = |text: &str| {
        text.lines()
            .filter(|line| line.starts_with("estimate,"))
            .count()
    };
    assert_eq!(lines(&file("esf.csv", "2026-04")), 1);
    let quarter = file("esf.csv", "2026-Q2");
    assert_eq!(lines(&quarter), 2, "{quarter}");
    assert!(quarter.contains(METHOD), "{quarter}");
    assert!(!file("report.csv", "2026-Q2").contains(METHOD));
}
