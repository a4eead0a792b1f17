//! Every no: its status, its problem document, and what it does not say.

use std::io::Write as _;

use tally::{
    api::{BODY_MAX, CONTRIBUTIONS_PER_REQUEST, ProblemCode, path},
    team::Role,
};

use crate::support::{Answer, Ask, Server, meal};

/// One good request to each address that takes a key.
fn good(server: &Server) -> [Ask; 4] {
    let profile: tally::TeamProfile = server.ask(&server.profile()).json();
    [
        server.upload(&[meal(1)]),
        server.profile(),
        server.change(&profile),
        server.statistics(""),
    ]
}

#[test]
fn a_request_without_a_key_is_told_how_to_show_one() {
    let server = Server::start();
    for ask in good(&server) {
        for ask in [
            ask.clone().without("authorization"),
            ask.header("authorization", "Basic dXNlcjpwYXNz"),
        ] {
            let answer = server.ask(&ask);
            assert_eq!(answer.header("www-authenticate"), Some("Bearer"));
            let detail = answer.problem(ProblemCode::MissingKey);
            assert!(detail.contains("Bearer"), "{detail}");
        }
    }
    assert_eq!(server.table("").contacts, 0);
}

#[test]
fn a_wrong_key_opens_nothing() {
    let server = Server::start();
    for ask in good(&server) {
        for wrong in ["ab".repeat(32), "short".to_owned(), "AB".repeat(32)] {
            let ask = ask
                .clone()
                .header("authorization", &format!("Bearer {wrong}"));
            server.ask(&ask).problem(ProblemCode::WrongKey);
        }
    }
    assert_eq!(server.table("").contacts, 0);
}

#[test]
fn each_key_opens_its_own_door_alone() {
    let server = Server::start();
    let codes = server.codes.clone();
    let [upload, _, change, statistics] = good(&server);
    for (ask, right) in [
        (upload, Role::Write),
        (change, Role::Admin),
        (statistics, Role::Read),
    ] {
        for code in [&codes.write, &codes.read, &codes.admin] {
            let answer = server.ask(&ask.clone().key(code));
            if code.grant.role() == right {
                assert_eq!(answer.status, 200, "{}", answer.text());
            } else {
                let detail = answer.problem(ProblemCode::WrongRole);
                assert!(detail.contains(right.code()), "{detail}");
                assert!(detail.contains(code.grant.role().code()), "{detail}");
            }
        }
    }
}

#[test]
fn a_key_that_was_taken_back_is_told_so_while_the_new_one_works() {
    let server = Server::start();
    let upload = server.upload(&[meal(1)]);
    server
        .register()
        .revoke(server.codes.team, Role::Write)
        .unwrap();
    let detail = server.ask(&upload).problem(ProblemCode::RevokedKey);
    assert!(detail.contains("new enrolment code"), "{detail}");
    server
        .ask(&server.statistics(""))
        .json::<tally::statistics::Table>();

    let code = sync_server::renew_key(
        &mut server.register(),
        &sync_server::entropy::SystemEntropy,
        server.codes.team,
        Role::Write,
        Vec::new(),
        None,
    )
    .unwrap();
    assert_eq!(code.epoch, 2);
    server.ask(&upload).problem(ProblemCode::RevokedKey);
    assert_eq!(server.ask(&upload.key(&code)).status, 200);
    assert_eq!(server.table("").contacts, 1);
}

#[test]
fn a_team_that_is_not_here_is_unknown_whatever_the_key() {
    let server = Server::start();
    let stranger = tally::TeamId::from_bytes([0xee; 8]);
    for target in [
        path::profile(stranger),
        path::statistics(stranger),
        "/v1/teams/no-id/profile".to_owned(),
        "/v1/teams/%ff/profile".to_owned(),
        format!("/v1/teams/{}/profile", stranger.to_string().to_uppercase()),
    ] {
        let ask = Ask::new("GET", &target).key(&server.codes.read);
        server.ask(&ask).problem(ProblemCode::UnknownTeam);
    }
}

#[test]
fn where_nothing_is_nothing_is_found() {
    let server = Server::start();
    let team = server.codes.team;
    for target in [
        "/v1".to_owned(),
        "/v1/health/".to_owned(),
        "/v2/health".to_owned(),
        format!("/v1/teams/{team}"),
        format!("/v1/teams/{team}/profile/"),
        format!("/v1/teams/{team}/profile/../profile"),
    ] {
        server
            .ask(&Ask::new("GET", &target))
            .problem(ProblemCode::NotFound);
    }
}

#[test]
fn a_method_that_an_address_does_not_take_is_answered_with_those_it_takes() {
    let server = Server::start();
    let team = server.codes.team;
    for (method, target, takes) in [
        ("DELETE", "/v1/health".to_owned(), "GET,HEAD"),
        ("GET", path::contributions(team), "POST"),
        ("POST", path::profile(team), "GET,HEAD,PUT"),
        ("PUT", path::statistics(team), "GET,HEAD"),
        ("BREW", path::statistics(team), "GET,HEAD"),
    ] {
        let answer = server.ask(&Ask::new(method, &target).header("content-length", "0"));
        assert_eq!(answer.header("allow"), Some(takes), "{method} {target}");
        answer.problem(ProblemCode::MethodNotAllowed);
    }
}

#[test]
fn a_body_of_another_kind_is_not_read() {
    let server = Server::start();
    let upload = server.upload(&[meal(1)]);
    for ask in [
        upload.clone().without("content-type"),
        upload.clone().header("content-type", "text/plain"),
        upload
            .clone()
            .header("content-type", "application/json; charset=iso-8859-1"),
        upload.clone().header("content-encoding", "gzip"),
        upload.clone().header("content-encoding", "identity"),
    ] {
        let answer = server.ask(&ask);
        let detail = answer.problem(ProblemCode::UnsupportedMediaType);
        assert!(detail.contains("Content-"), "{detail}");
    }
    assert_eq!(server.table("").contacts, 0);
}

#[test]
fn a_body_that_is_no_upload_is_malformed() {
    let server = Server::start();
    for body in [
        "",
        "{",
        "nonsense",
        "[]",
        "{}",
        r#"{"contributions":7}"#,
        r#"{"contributions":[],"device":"Marker"}"#,
        r#"{"contributions":[]}{}"#,
        r#"{"contributions":[{"id":"#,
    ] {
        let answer = server.ask(&server.upload_raw(body));
        let detail = answer.problem(ProblemCode::Malformed);
        assert!(
            detail.contains("line 1") && !detail.contains("Marker"),
            "{detail}"
        );
    }
    // Not even text.
    server
        .ask(&server.upload_raw([0xff, 0xfe]))
        .problem(ProblemCode::Malformed);
}

#[test]
fn deep_nesting_is_an_error_and_nothing_else() {
    let server = Server::start();
    let deep = "[".repeat(100_000);
    server
        .ask(&server.upload_raw(format!(r#"{{"contributions":{deep}"#)))
        .problem(ProblemCode::Malformed);
    assert_eq!(server.ask(&Ask::new("GET", "/v1/health")).status, 204);
}

#[test]
fn too_many_contributions_are_refused_as_a_whole() {
    let server = Server::start();
    let all: Vec<_> = (0..=CONTRIBUTIONS_PER_REQUEST as u128).map(meal).collect();
    let detail = server
        .ask(&server.upload(&all))
        .problem(ProblemCode::TooMany);
    assert!(detail.contains("65") && detail.contains("64"), "{detail}");
    assert_eq!(server.table("").contacts, 0);
}

#[test]
fn a_body_that_says_it_is_too_large_is_refused_before_a_byte_of_it_is_read() {
    let server = Server::start();
    for length in ["629145600", "18446744073709551613"] {
        // The head alone: an answer shows that nothing more was awaited.
        let head = server.upload_raw("").header("content-length", length);
        let mut stream = server.connect();
        stream.write_all(&head.bytes()).unwrap();
        Answer::read(stream).problem(ProblemCode::TooLarge);
    }
}

#[test]
fn a_body_that_does_not_say_its_size_is_cut_off_at_the_cap() {
    let server = Server::start();
    let head = server
        .upload_raw("")
        .without("content-length")
        .header("transfer-encoding", "chunked");
    let mut stream = server.connect();
    stream.write_all(&head.bytes()).unwrap();
    let chunk = format!("10000\r\n{}\r\n", " ".repeat(0x10000));
    // One chunk more than the cap holds; nothing after it, so that nothing is in the way of the answer.
    for _ in 0..=BODY_MAX / 0x10000 {
        stream.write_all(chunk.as_bytes()).unwrap();
    }
    Answer::read(stream).problem(ProblemCode::TooLarge);
}

#[test]
fn a_body_in_chunks_within_the_cap_is_read() {
    let server = Server::start();
    let ask = server.upload(&[meal(1)]);
    let body = tally::api::Upload::body(&[meal(1)]);
    let mut stream = server.connect();
    let head = ask
        .json("")
        .without("content-length")
        .header("transfer-encoding", "chunked");
    stream.write_all(&head.bytes()).unwrap();
    let (front, back) = body.split_at(body.len() / 2);
    for part in [front, back, b""] {
        write!(stream, "{:x}\r\n", part.len()).unwrap();
        stream.write_all(part).unwrap();
        stream.write_all(b"\r\n").unwrap();
    }
    assert_eq!(Answer::read(stream).verdicts().len(), 1);
}

#[test]
fn the_largest_right_request_fits() {
    let server = Server::start();
    // Blanks between records are JSON, though no device sends them.
    let mut body = String::from_utf8(tally::api::Upload::body(&[meal(1)])).unwrap();
    body.push_str(&" ".repeat(BODY_MAX - body.len()));
    assert_eq!(server.ask(&server.upload_raw(body.clone())).status, 200);
    body.push(' ');
    server
        .ask(&server.upload_raw(body))
        .problem(ProblemCode::TooLarge);
}

#[test]
fn a_supervisor_is_told_that_the_server_lives() {
    let server = Server::start();
    let answer = server.ask(&Ask::new("GET", "/v1/health"));
    assert_eq!((answer.status, answer.body.len()), (204, 0));
}

#[test]
fn a_ledger_that_cannot_be_written_is_said_to_be_unavailable_and_nothing_is_lost() {
    let server = Server::start();
    server.send(&[meal(1)]);
    // A table that is gone stands for a disk that fails: it cannot be written, and then it can.
    #[expect(clippy::disallowed_methods, reason = "breaks the file on purpose")]
    let other = rusqlite::Connection::open(sync_server::folder::ledger(server.data())).unwrap();
    other
        .execute_batch("ALTER TABLE counted RENAME TO hidden")
        .unwrap();
    let answer = server.ask(&server.upload(&[meal(2)]));
    assert_eq!(answer.header("retry-after"), Some("5"));
    let detail = answer.problem(ProblemCode::Unavailable);
    assert!(detail.contains("try again"), "{detail}");
    other
        .execute_batch("ALTER TABLE hidden RENAME TO counted")
        .unwrap();
    server.send(&[meal(1), meal(2)]);
    assert_eq!(server.table("").contacts, 2);
    let events = server.events.lock().unwrap().clone();
    assert!(
        events
            .iter()
            .any(|event| matches!(event, sync_server::event::Event::StorageFailed(_)))
    );
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 20, ..Default::default() })]

    /// Whatever comes as a body, the answer is a document, and the next device is served.
    #[test]
    fn any_body_gets_an_answer_and_harms_nobody(
        bodies in proptest::collection::vec(body(), 1..20),
    ) {
        let server = Server::start();
        for body in bodies {
            let answer = server.ask(&server.upload_raw(body.clone()));
            match answer.status {
                200 => drop(answer.verdicts()),
                _ => drop(answer.problem(ProblemCode::Malformed)),
            }
            let profile: tally::TeamProfile = server.ask(&server.profile()).json();
            let answer = server.ask(&server.change(&profile).json(body));
            answer.problem(ProblemCode::Malformed);
        }
        proptest::prop_assert_eq!(server.send(&[meal(1)]).len(), 1);
    }
}

/// A right upload with some bytes changed, or any bytes at all.
fn body() -> impl proptest::strategy::Strategy<Value = Vec<u8>> {
    use proptest::prelude::*;
    let damaged =
        (any::<prop::sample::Index>(), any::<u8>(), 0..3_usize).prop_map(|(at, byte, length)| {
            let mut bytes = tally::api::Upload::body(&[meal(1), meal(2)]);
            let at = at.index(bytes.len());
            let end = (at + length).min(bytes.len());
            bytes.splice(at..end, [byte]);
            bytes
        });
    prop_oneof![damaged, prop::collection::vec(any::<u8>(), 0..200)]
}
