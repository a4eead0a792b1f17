//! POST of contributions: a verdict for each record, each on its own merits.

use jiff::civil::date;
use tally::{
    Contribution, ContributionId, Kind,
    api::{CONTRIBUTIONS_PER_REQUEST, UploadAnswer, Verdict},
    caps,
    ledger::Refusal,
};

use crate::support::{Server, TODAY, already, contribution, counted, meal};

fn refused(verdict: &Verdict) -> &Refusal {
    match verdict {
        Verdict::Refused { refusal, .. } => refusal,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_new_contribution_is_counted_once_and_recognised_ever_after() {
    let server = Server::start();
    let one = contribution(
        1,
        "raval",
        TODAY,
        &[
            ("food.meal/nn/given", 4, 1),
            ("advice.legal/u18/unmet", 2, 0),
        ],
    );
    assert_eq!(server.send(std::slice::from_ref(&one)), [counted(&one)]);
    for _ in 0..3 {
        assert_eq!(server.send(std::slice::from_ref(&one)), [already(&one)]);
    }
    assert_eq!(server.table("").contacts, 5);
}

#[test]
fn a_contribution_twice_in_one_request_counts_once() {
    let server = Server::start();
    let one = meal(1);
    let verdicts = server.send(&[one.clone(), one.clone()]);
    assert_eq!(verdicts, [counted(&one), already(&one)]);
    assert_eq!(server.table("").contacts, 1);
}

#[test]
fn another_content_under_a_known_id_changes_nothing_and_the_answer_shows_it() {
    let server = Server::start();
    let first = contribution(1, "raval", TODAY, &[("food.meal/nn/given", 3, 0)]);
    let copy = contribution(1, "besos", TODAY, &[("food.meal/nn/given", 8, 0)]);
    server.send(std::slice::from_ref(&first));
    assert_eq!(server.send(&[copy]), [already(&first)]);
    assert_eq!(server.table("").contacts, 3);
}

#[test]
fn the_same_id_in_another_period_is_another_contribution() {
    let server = Server::start();
    let now = meal(1);
    let before = contribution(
        1,
        "raval",
        date(2026, 4, 1),
        &[("food.meal/nn/given", 1, 0)],
    );
    assert_eq!(server.send(&[now, before]).len(), 2);
    assert_eq!(server.table("").contacts, 2);
}

#[test]
fn a_full_request_is_taken() {
    let server = Server::start();
    let all: Vec<_> = (0..CONTRIBUTIONS_PER_REQUEST as u128).map(meal).collect();
    assert_eq!(
        server.send(&all),
        all.iter().map(counted).collect::<Vec<_>>()
    );
    assert_eq!(server.table("").contacts, all.len() as i64);
}

#[test]
fn an_empty_request_tells_the_incarnation() {
    let server = Server::start();
    let answer = |server: &Server| -> UploadAnswer { server.ask(&server.upload(&[])).json() };
    let first = answer(&server);
    assert_eq!(first.verdicts, []);
    assert_eq!(answer(&server).incarnation, first.incarnation);
    server
        .register()
        .renew(tally::api::Incarnation::from_bytes([8; 8]))
        .unwrap();
    assert_ne!(answer(&server).incarnation, first.incarnation);
}

#[test]
fn a_record_that_is_wrong_is_refused_alone_and_by_name() {
    let server = Server::start();
    let good = String::from_utf8(meal(1).encode()).unwrap();
    let id = ContributionId::from_bytes(1_u128.to_be_bytes());
    for (record, named, reason) in [
        ("7".to_owned(), None, "syntax"),
        ("{}".to_owned(), None, "missing-field"),
        (good.replace("\"taps\":1", "\"taps\":2"), Some(id), "taps"),
        (
            good.replace("food.meal", "food.soup"),
            Some(id),
            "unknown-cell",
        ),
        (good.replace("raval", "Raval"), Some(id), "bad-site"),
        (good.replace("W18", "W19"), Some(id), "bad-period"),
        (good.replace(",1,0]", ", 1,0]"), Some(id), "not-canonical"),
        (
            good.replace("]}", "],\"device\":\"x\"}"),
            Some(id),
            "unknown-field",
        ),
        (
            good.replace(",1,0]", ",0,0]").replace(":1,", ":0,"),
            Some(id),
            "zero",
        ),
    ] {
        let beside = meal(2);
        let body = format!(
            r#"{{"contributions":[{record},{}]}}"#,
            String::from_utf8(beside.encode()).unwrap()
        );
        let verdicts = server.ask(&server.upload_raw(body)).verdicts();
        assert_eq!(verdicts[0].id(), named, "{record}");
        assert_eq!(
            *refused(&verdicts[0]),
            Refusal::Malformed(reason.to_owned()),
            "{record}"
        );
        assert_eq!(verdicts[1].id(), Some(beside.id()));
    }
    assert_eq!(server.table("").contacts, 1, "the one beside, once");
}

#[test]
fn what_the_team_does_not_take_is_refused_with_the_reason() {
    let server = Server::start();
    let cell = "food.meal/nn/given";
    let site_code = "nowhere".parse().unwrap();
    let one = |id, site, day, cell| contribution(id, site, day, &[(cell, 1, 0)]);
    let future = one(3, "raval", date(2026, 5, 4), cell);
    let archived = one(4, "raval", date(2025, 3, 1), cell);
    let verdicts = server.send(&[
        one(1, "nowhere", TODAY, cell),
        one(2, "raval", TODAY, "advice.safe/nn/given"),
        future.clone(),
        archived.clone(),
        meal(5),
    ]);
    assert_eq!(*refused(&verdicts[0]), Refusal::UnknownSite(site_code));
    assert_eq!(*refused(&verdicts[1]), Refusal::KindOff(Kind::Safe));
    assert_eq!(
        *refused(&verdicts[2]),
        Refusal::Future(future.sheet().period)
    );
    assert_eq!(
        *refused(&verdicts[3]),
        Refusal::Archived(archived.sheet().period)
    );
    assert_eq!(verdicts[4], counted(&meal(5)));

    // The same record is taken once its time has come.
    server.clock.set(date(2026, 5, 4));
    assert_eq!(
        server.send(std::slice::from_ref(&future)),
        [counted(&future)]
    );
}

#[test]
fn what_is_in_stays_in_whatever_the_team_takes_by_now() {
    let server = Server::start();
    let one = meal(1);
    server.send(std::slice::from_ref(&one));
    let mut profile: tally::TeamProfile = server.ask(&server.profile()).json();
    profile.kinds.retain(|kind| *kind != Kind::Meal);
    assert_eq!(server.ask(&server.change(&profile)).status, 200);
    server.clock.set(date(2029, 1, 1));
    assert_eq!(server.send(std::slice::from_ref(&one)), [already(&one)]);
    let late = meal(2);
    assert_eq!(
        *refused(&server.send(&[late])[0]),
        Refusal::KindOff(Kind::Meal)
    );
}

#[test]
fn a_sheet_is_full_at_its_cap_and_not_before() {
    let server = Server::start();
    // 10,000 taps each, the most a contribution may have.
    let full = |id| {
        let cells = [
            ("food.basics/nn/given", 2_000, 0),
            ("food.drink/nn/given", 2_000, 0),
            ("food.meal/nn/given", 2_000, 2_000),
            ("food.parcel/nn/given", 2_000, 0),
        ];
        contribution(id, "raval", TODAY, &cells)
    };
    let fitting = caps::SHEET / u64::from(caps::CONTRIBUTION);
    let all: Vec<_> = (0..u128::from(fitting)).map(full).collect();
    for some in all.chunks(CONTRIBUTIONS_PER_REQUEST) {
        assert!(
            server
                .send(some)
                .iter()
                .all(|verdict| matches!(verdict, Verdict::Counted { .. }))
        );
    }
    let period = all[0].sheet().period;
    let beside = contribution(900, "besos", TODAY, &[("food.meal/nn/given", 1, 0)]);
    let verdicts = server.send(&[meal(800), all[0].clone(), beside.clone()]);
    assert_eq!(*refused(&verdicts[0]), Refusal::SheetFull(period));
    assert_eq!(verdicts[1..], [already(&all[0]), counted(&beside)]);

    // The memory of the sheet is not what holds it: a fresh server says the same.
    let server = server.restart();
    let verdicts = server.send(&[meal(801)]);
    assert_eq!(*refused(&verdicts[0]), Refusal::SheetFull(period));
}

#[test]
fn a_site_added_beside_the_running_server_is_known_at_once() {
    let server = Server::start();
    let there: Contribution = contribution(1, "alba", TODAY, &[("food.meal/nn/given", 1, 0)]);
    assert!(matches!(
        refused(&server.send(std::slice::from_ref(&there))[0]),
        Refusal::UnknownSite(_)
    ));
    server
        .register()
        .add_site(server.codes.team, crate::support::site("alba", "Alba"))
        .unwrap();
    assert_eq!(server.send(std::slice::from_ref(&there)), [counted(&there)]);
}

#[test]
fn several_requests_use_one_connection() {
    use std::io::{BufRead as _, BufReader, Read as _, Write as _};
    let server = Server::start();
    let mut stream = server.connect();
    let mut answers = BufReader::new(stream.try_clone().unwrap());
    for id in 0..3 {
        let ask = server
            .upload(&[meal(id)])
            .header("connection", "keep-alive");
        stream.write_all(&ask.bytes()).unwrap();
        let mut length = 0;
        loop {
            let mut line = String::new();
            answers.read_line(&mut line).unwrap();
            if let Some(value) = line.strip_prefix("content-length: ") {
                length = value.trim().parse().unwrap();
            }
            if line == "\r\n" {
                break;
            }
        }
        let mut body = vec![0; length];
        answers.read_exact(&mut body).unwrap();
        let answer: UploadAnswer = serde_json::from_slice(&body).unwrap();
        assert_eq!(answer.verdicts, [counted(&meal(id))]);
    }
}
