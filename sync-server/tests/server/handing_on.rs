//! What an operator hands on from the command line: files, what leaves the team, and releases for a DHIS2.

use std::{fs, path::Path};

use sync_server::files::Format;

use crate::{
    command_line::{command, done, failed},
    files,
    stand_in::{StandIn, State, TOKEN},
    support::Server,
};

fn team(server: &Server) -> String {
    server.codes.team.to_string()
}

/// A server of which April of 2026 is released.
fn server() -> Server {
    let server = files::server();
    assert_eq!(server.ask(&server.statistics("")).status, 200);
    server
}

fn set_codes(server: &Server, folder: &Path) {
    let mut codes = files::codes();
    let combination = "bRowv6yZOF2".parse().unwrap();
    codes
        .category_option_combos
        .insert("nn".parse().unwrap(), combination);
    let path = folder.join("codes.json");
    fs::write(&path, serde_json::to_vec(&codes).unwrap()).unwrap();
    let arguments = ["dhis2", "codes", &team(server), path.to_str().unwrap()];
    assert_eq!(done(server.data(), &arguments), "");
}

#[test]
fn the_command_line_writes_the_same_files_as_the_server() {
    let server = server();
    let place = tempfile::tempdir().unwrap();
    set_codes(&server, place.path());
    let path = place.path().join("file");
    for format in Format::ALL {
        for mark in ["released", "internal"] {
            let query = format!("span=2026-04&mark={mark}");
            let served = server.ask(&server.file(&format.name(), &query));
            assert_eq!(served.status, 200, "{}", served.text());
            let arguments = [
                "file",
                &team(&server),
                "2026-04",
                "--format",
                format.code(),
                "--mark",
                mark,
                "--output",
                path.to_str().unwrap(),
            ];
            assert_eq!(done(server.data(), &arguments), "");
            assert!(fs::read(&path).unwrap() == served.body, "{format} {mark}");
        }
    }
    let printed = done(
        server.data(),
        &["file", &team(&server), "2026-04", "--format", "csv"],
    );
    let served = server.ask(&server.file("report.csv", "span=2026-04"));
    assert_eq!(printed, served.text());
}

#[test]
fn what_is_no_file_is_said_on_the_command_line() {
    let server = server();
    let team = team(&server);
    for (arguments, words) in [
        (vec!["file", &team, "2026-05"], "not released: 2026-05"),
        (vec!["file", &team, "2026-W18"], "whole months"),
        (
            vec!["file", &team, "2026-04", "--format", "adx"],
            "dhis2 codes",
        ),
        (vec!["file", "0123456789abcdef", "2026-04"], "no such team"),
        (
            vec!["file", &team, "2026-04", "--output", "/nowhere/file"],
            "/nowhere/file",
        ),
    ] {
        let said = failed(server.data(), 1, &arguments);
        assert!(said.contains(words), "{arguments:?}: {said}");
        assert_eq!(said.lines().count(), 1, "{said}");
    }
    for (arguments, words) in [
        (vec!["file", &team, "April"], "no span"),
        (
            vec!["file", &team, "2026-04", "--format", "pdf"],
            "no format",
        ),
        (vec!["file", &team, "2026-04", "--mark", "exact"], "no mark"),
    ] {
        let said = failed(server.data(), 2, &arguments);
        assert!(said.contains(words), "{arguments:?}: {said}");
    }
}

#[test]
fn what_leaves_the_team_is_set_and_shown() {
    let server = Server::start();
    let (data, team) = (server.data(), team(&server));
    let unset = "public-page\toff\nseal-after-days\t14\ndhis2\tnone\n";
    assert_eq!(done(data, &["publishing", &team]), unset);
    done(data, &["area", &team, "raval", "ciutat-vella"]);
    done(data, &["area", &team, "besos", "nord"]);
    done(data, &["area", &team, "besos", "none"]);
    let name = ["--name", "Ciutat Vella"];
    done(
        data,
        &["area", &team, "raval", "ciutat-vella", name[0], name[1]],
    );
    let set = done(
        data,
        &[
            "publishing",
            &team,
            "--public-page",
            "on",
            "--seal-after-days",
            "20",
        ],
    );
    let expected = "public-page\ton\nseal-after-days\t20\narea\traval\tciutat-vella\narea-name\tciutat-vella\tCiutat Vella\ndhis2\tnone\n";
    assert_eq!(set, expected);
    assert_eq!(done(data, &["publishing", &team]), expected);
    // The running server sees each change as a version of its own.
    let profile: tally::TeamProfile = server.ask(&server.profile()).json();
    assert_eq!(profile.version, 6);
    assert!(profile.publishing.public_page);
    for (arguments, code, words) in [
        (
            vec!["publishing", &team, "--seal-after-days", "13"],
            1,
            "14 to 60",
        ),
        (vec!["area", &team, "sants", "nord"], 1, "no site `sants`"),
        (vec!["area", &team, "raval", "city"], 2, "whole city"),
        (
            vec!["area", &team, "raval", "none", "--name", "Nord"],
            1,
            "the area's code",
        ),
        (
            vec!["area", &team, "raval", "nord", "--name", " "],
            1,
            "name of an area",
        ),
        (vec!["publishing", &team, "--public-page", "yes"], 2, "yes"),
    ] {
        let said = failed(data, code, &arguments);
        assert!(said.contains(words), "{arguments:?}: {said}");
    }
    assert_eq!(done(data, &["publishing", &team]), expected);
}

#[test]
fn codes_for_dhis2_are_set_and_removed() {
    let server = Server::start();
    let place = tempfile::tempdir().unwrap();
    set_codes(&server, place.path());
    let shown = || done(server.data(), &["publishing", &team(&server)]);
    assert!(shown().ends_with("dhis2\tpBOMPrpg1QX\n"));
    done(server.data(), &["dhis2", "codes", &team(&server), "-"]);
    assert!(shown().ends_with("dhis2\tnone\n"));
    let path = place.path().join("wrong.json");
    for text in [
        "",
        "{}",
        r#"{"data_set":"A","org_unit_city":"B","data_elements":{}}"#,
    ] {
        fs::write(&path, text).unwrap();
        let arguments = ["dhis2", "codes", &team(&server), path.to_str().unwrap()];
        failed(server.data(), 1, &arguments);
        assert!(shown().ends_with("dhis2\tnone\n"));
    }
}

/// Runs `dhis2 push` and gives its exit code, its standard output, and its standard error.
fn push(server: &Server, span: &str, stand_in: &StandIn, more: &[&str]) -> (i32, String, String) {
    let place = tempfile::tempdir().unwrap();
    let token = place.path().join("token");
    fs::write(&token, format!("{TOKEN}\n")).unwrap();
    let team = team(server);
    let mut arguments = vec!["dhis2", "push", &team, span, "--address", &stand_in.address];
    arguments.extend(["--token-file", token.to_str().unwrap()]);
    arguments.extend(more);
    let output = command(server.data(), &arguments).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let said = text(output.stderr);
    assert!(!said.contains(TOKEN), "{said}");
    (output.status.code().unwrap(), text(output.stdout), said)
}

#[test]
fn a_release_is_sent_to_a_dhis2_after_it_was_asked() {
    let server = server();
    let place = tempfile::tempdir().unwrap();
    set_codes(&server, place.path());
    let stand_in = StandIn::start(State {
        elements: vec!["f7n9E0hX8qk".to_owned()],
        wraps: true,
        ..State::default()
    });
    let (code, out, said) = push(&server, "2026-04", &stand_in, &["--dry-run"]);
    assert_eq!(code, 0, "{said}");
    assert_eq!(
        out,
        "values: 1; would be added: 1; would be changed or confirmed: 0; would be left out: 0\n"
    );
    assert_eq!(stand_in.state.lock().unwrap().requests, [true]);
    let (code, out, said) = push(&server, "2026-04", &stand_in, &[]);
    assert_eq!(code, 0, "{said}");
    assert_eq!(
        out,
        "values: 1; added: 1; changed or confirmed: 0; left out: 0\n"
    );
    let (_, out, _) = push(&server, "2026-04", &stand_in, &[]);
    assert_eq!(
        out,
        "values: 1; added: 0; changed or confirmed: 1; left out: 0\n"
    );
    let state = stand_in.state.lock().unwrap();
    assert_eq!(state.requests, [true, true, false, true, false]);
    assert_eq!(state.values.len(), 1);
}

#[test]
fn a_conflict_is_told_and_nothing_is_sent() {
    let server = server();
    let place = tempfile::tempdir().unwrap();
    set_codes(&server, place.path());
    let stand_in = StandIn::start(State {
        wraps: true,
        ..State::default()
    });
    for more in [&["--dry-run"][..], &[]] {
        let (code, out, said) = push(&server, "2026-04", &stand_in, more);
        assert_eq!(code, 1);
        for words in [
            "left out: 1",
            "E7610: Data element not found",
            "f7n9E0hX8qk",
        ] {
            assert!(out.contains(words), "{out}");
        }
        assert!(said.contains("DHIS2 objects"), "{said}");
    }
    let state = stand_in.state.lock().unwrap();
    assert_eq!(state.requests, [true, true], "it was asked and never sent");
    assert_eq!(state.values.len(), 0);
}

#[test]
fn what_cannot_be_sent_reaches_no_dhis2() {
    let server = server();
    let stand_in = StandIn::start(State::default());
    let (code, _, said) = push(&server, "2026-04", &stand_in, &[]);
    assert!(code == 1 && said.contains("dhis2 codes"), "{said}");
    let place = tempfile::tempdir().unwrap();
    set_codes(&server, place.path());
    let (code, _, said) = push(&server, "2026-05", &stand_in, &[]);
    assert!(code == 1 && said.contains("2026-05"), "{said}");
    assert_eq!(stand_in.state.lock().unwrap().requests.len(), 0);
    stand_in.state.lock().unwrap().instead = Some((401, "{}".to_owned()));
    let (code, out, said) = push(&server, "2026-04", &stand_in, &[]);
    assert!(code == 1 && said.contains("token"), "{said}");
    assert_eq!(out, "");
}

#[test]
fn an_area_goes_by_its_name_where_people_read_and_by_its_code_where_programs_do() {
    let server = Server::start();
    let mut profile: tally::TeamProfile = server.ask(&server.profile()).json();
    for code in ["a", "b", "c", "d", "e", "f"] {
        profile.sites.push(crate::support::site(code, code));
        let area = if code < "d" { "nord" } else { "sud" };
        let publishing = &mut profile.publishing;
        publishing
            .areas
            .insert(code.parse().unwrap(), area.parse().unwrap());
    }
    // One or two sites in no area would leave the city alone.
    for (code, area) in [("raval", "nord"), ("besos", "sud")] {
        let publishing = &mut profile.publishing;
        publishing
            .areas
            .insert(code.parse().unwrap(), area.parse().unwrap());
    }
    let names = &mut profile.publishing.area_names;
    names.insert("nord".parse().unwrap(), "Barris del nord".to_owned());
    let stored: tally::TeamProfile = server.ask(&server.change(&profile)).json();
    assert_eq!(stored.publishing, profile.publishing);
    let server = server.restart();
    server.clock.set(jiff::civil::date(2026, 5, 15));
    let csv = server.ask(&server.file("report.csv", "span=2026-04"));
    let csv = csv.text();
    assert!(csv.contains(",area,nord,Barris del nord,"), "{csv}");
    // Without a name, the code.
    assert!(csv.contains(",area,sud,sud,"), "{csv}");
    assert!(
        csv.contains(",city,city,Whole city,food,,"),
        "ages are of all sites"
    );
}
