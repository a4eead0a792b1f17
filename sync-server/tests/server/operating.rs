//! What keeps a server running: a first team from one command, a look at its health, limits, metrics, and a
//! certificate that is renewed under way.

use std::{
    fs,
    io::{Read as _, Write as _},
    net::{TcpListener, TcpStream},
    num::NonZeroU32,
    path::Path,
};

use sync_server::{Limits, event::Event, folder, tls};
use tally::{api::ProblemCode, enrolment::Enrolment};

use crate::{
    command_line::{Serving, command, create, done, failed},
    support::{Ask, Server, meal},
};

#[test]
fn one_command_makes_a_team_that_can_be_served_and_says_what_to_do_next() {
    let place = tempfile::tempdir().unwrap();
    let data = place.path().join("data");
    let output = command(&data, &["init"]).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let said = String::from_utf8(output.stdout).unwrap();
    let next = String::from_utf8(output.stderr).unwrap();
    let codes: Vec<Enrolment> = said
        .lines()
        .skip(1)
        .map(|line| line.split_once(' ').unwrap().1.parse().unwrap())
        .collect();
    assert_eq!(codes.len(), 3);
    let pin = tls::pin(&folder::certificate(&data)).unwrap();
    for code in &codes {
        assert_eq!(code.pin, Some(pin));
        assert!(code.servers[0].as_str().starts_with("https://"));
    }
    for word in ["serve", "--tls", "backup", "doctor", "write"] {
        assert!(next.contains(word), "{next}");
    }
    let team = codes[0].team.to_string();
    assert_eq!(done(&data, &["site", "list", &team]), "main\tMain place\n");
    // Once: a second time would look like the first and give other codes.
    let said = failed(&data, 1, &["init"]);
    assert!(
        said.contains("a team in") && said.contains("team create"),
        "{said}"
    );

    let serving = Serving::of(command(
        &data,
        &["serve", "--tls", "--listen", "127.0.0.1:0"],
    ));
    assert_eq!(healthcheck(&data, &serving.address, true), Some(0));
    assert_eq!(healthcheck(&data, &serving.address, false), Some(1));
    let listen = serving.address.clone();
    serving.stop();
    assert_eq!(healthcheck(&data, &listen, true), Some(1));
}

fn healthcheck(data: &Path, listen: &str, tls: bool) -> Option<i32> {
    command(data, &["healthcheck"])
        .env("ACOLLIDA_LISTEN", listen)
        .env("ACOLLIDA_TLS_SELF_SIGNED", tls.to_string())
        .output()
        .unwrap()
        .status
        .code()
}

#[test]
fn a_first_team_is_made_as_it_was_asked_for() {
    let place = tempfile::tempdir().unwrap();
    let (data, codes) = (place.path().join("data"), place.path().join("codes"));
    let arguments = [
        "init",
        "Taula",
        "--address",
        "http://localhost:8470",
        "--codes-to",
        codes.to_str().unwrap(),
        "--sites",
        "raval=El Raval",
    ];
    let said = done(&data, &arguments);
    assert_eq!(said.lines().count(), 1, "{said}");
    assert_eq!(fs::read_to_string(&codes).unwrap().lines().count(), 3);
    assert!(done(&data, &["team", "list"]).ends_with("\t1\tTaula\n"));
    // Without an address over TLS there is nothing to pin.
    assert!(!folder::certificate(&data).exists());
}

#[test]
fn the_doctor_finds_what_is_wrong_and_says_what_to_do() {
    use std::os::unix::fs::PermissionsExt as _;
    let place = tempfile::tempdir().unwrap();
    let data = place.path().join("data");
    let examine = |environment: &[(&str, &str)]| {
        let output = command(&data, &["doctor"])
            .env("ACOLLIDA_LISTEN", "127.0.0.1:65533")
            .envs(environment.iter().copied())
            .output()
            .unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        (output.status.code(), said)
    };
    let (code, said) = examine(&[]);
    assert_eq!(code, Some(1));
    assert!(
        said.contains("PROBLEM  ledger: there is none yet"),
        "{said}"
    );
    assert!(!data.exists(), "looking makes nothing");

    done(&data, &["init"]);
    let (code, said) = examine(&[("ACOLLIDA_TLS_SELF_SIGNED", "true")]);
    assert_eq!(code, Some(1));
    assert!(said.contains("PROBLEM  backup: none was made"), "{said}");
    assert_eq!(said.matches("PROBLEM").count(), 1, "{said}");
    let file = place.path().join("b");
    done(&data, &["backup", file.to_str().unwrap()]);
    let (code, said) = examine(&[("ACOLLIDA_TLS_SELF_SIGNED", "true")]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("good     ledger: schema"), "{said}");
    assert!(said.contains("note     server: nothing answers"), "{said}");

    // Each thing that goes wrong is one finding more.
    let (_, said) = examine(&[("ACOLLIDA_LISTEN", "0.0.0.0:65533")]);
    assert!(said.contains("PROBLEM  tls: plain HTTP"), "{said}");
    fs::write(folder::backup_note(&data), "2026-01-01\n").unwrap();
    let (_, said) = examine(&[]);
    assert!(
        said.contains("PROBLEM  backup: the last one is of 2026-01-01"),
        "{said}"
    );
    fs::write(folder::backup_note(&data), "2926-01-01\n").unwrap();
    let (_, said) = examine(&[]);
    assert!(
        said.contains("PROBLEM  clock: it says") && said.contains("2926-01-01 already"),
        "{said}"
    );
    fs::set_permissions(&data, fs::Permissions::from_mode(0o755)).unwrap();
    let (_, said) = examine(&[]);
    assert!(said.contains("PROBLEM  folder: others can read"), "{said}");
    fs::write(folder::ledger(&data), "damaged").unwrap();
    let (_, said) = examine(&[]);
    assert!(
        said.contains("PROBLEM  ledger:") && said.contains("restore a backup"),
        "{said}"
    );
}

#[test]
fn a_key_that_asks_too_often_waits_and_others_do_not() {
    let server = Server::with_limits(Limits {
        key_per_second: NonZeroU32::new(1),
        ..Limits::default()
    });
    let ask = server.profile();
    let refused = (0..1_000)
        .map(|_| server.ask(&ask))
        .find(|answer| answer.status == 429)
        .unwrap();
    assert_eq!(refused.header("retry-after"), Some("1"));
    refused.problem(ProblemCode::TooOften);
    assert_eq!(server.send(&[meal(1)]).len(), 1);
    assert_eq!(server.ask(&Ask::new("GET", "/v1/health")).status, 204);
    assert!(server.events.lock().unwrap().contains(&Event::TooOften));
}

#[test]
fn all_together_have_a_limit() {
    let server = Server::with_limits(Limits {
        per_second: NonZeroU32::new(1),
        ..Limits::default()
    });
    let ask = Ask::new("GET", "/v1/health");
    let refused = (0..1_000)
        .map(|_| server.ask(&ask))
        .find(|answer| answer.status == 429)
        .unwrap();
    refused.problem(ProblemCode::TooOften);
}

#[test]
fn metrics_are_totals_on_a_listener_of_their_own() {
    let place = tempfile::tempdir().unwrap();
    let created = create(place.path(), &[]);
    // A port that was free a moment ago.
    let free = TcpListener::bind("127.0.0.1:0").unwrap();
    let metrics = free.local_addr().unwrap().to_string();
    drop(free);
    let mut serve = command(place.path(), &["serve", "--listen", "127.0.0.1:0"]);
    serve.env("ACOLLIDA_METRICS", &metrics);
    let serving = Serving::of(serve);
    let ask = Ask::new("GET", &tally::api::path::profile(created.read.team)).key(&created.read);
    for _ in 0..25 {
        assert_eq!(serving.ask(&ask).status, 200);
    }
    let read = |path: &str| {
        let mut stream = TcpStream::connect(&metrics).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nhost: localhost\r\n\r\n").unwrap();
        let mut said = String::new();
        stream.read_to_string(&mut said).unwrap();
        said
    };
    let said = read("/metrics");
    assert!(
        said.contains("acollida_answers_total{class=\"2xx\"} 20\n"),
        "{said}"
    );
    assert!(
        said.contains("acollida_events_total{event=\"started\"} 1\n"),
        "{said}"
    );
    // No label and no value says whom it is about.
    for label in said.lines().filter_map(|line| line.split_once('{')) {
        let known = ["class=\"", "event=\""];
        assert!(
            known.iter().any(|known| label.1.starts_with(known)),
            "{label:?}"
        );
    }
    assert!(!said.contains(&created.team));
    assert!(read("/").starts_with("HTTP/1.1 404"));
    // Not where devices ask.
    assert_eq!(serving.ask(&Ask::new("GET", "/metrics")).status, 404);
    serving.stop();
}
