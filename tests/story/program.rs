//! The programs themselves, as they are started by hand: the server's, on a port it chose, killed,
//! started again, and told that it was restored; the app's command line, from joining to figures.

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Output, Stdio},
};

use acollida_tests::{Calendar, Device, Scratch, Server, binary::program, cell};
use app::edge::Clock;
use tally::statistics::Table;

use crate::{MEAL, SITES};

/// Ends with the test, whatever becomes of it.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn server(data: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(program("sync-server", "acollida-sync-server"));
    command.arg("--data").arg(data).args(arguments);
    command
}

/// Starts the program and reads the port it chose.
fn serve(data: &Path, listen: &str) -> (Running, String) {
    let mut child = server(data, &["serve", "--trial", "--listen", listen])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let stdout = child.stdout.take().unwrap();
    let running = Running(child);
    let mut line = String::new();
    BufReader::new(stdout).read_line(&mut line).unwrap();
    let address = line
        .trim()
        .strip_prefix("listening on ")
        .unwrap_or_else(|| panic!("{line}"));
    (running, address.to_owned())
}

fn output(mut command: Command) -> String {
    let output = command.output().unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_real_programs_server_takes_a_devices_counts_and_survives_a_kill() {
    let scratch = Scratch::in_memory();
    let data = scratch.at("server");
    // The program reads the real clock.
    let calendar = Calendar::at(app::edge::SystemClock.today());
    let (running, address) = serve(&data, "127.0.0.1:0");
    let codes = output(server(
        &data,
        &[
            "team",
            "create",
            "Taula",
            "--address",
            &address,
            "--sites",
            "placa=La Plaça",
        ],
    ));
    let code = |role: &str| {
        let line = codes.lines().find(|line| line.starts_with(role)).unwrap();
        line.split_once(' ').unwrap().1.parse().unwrap()
    };
    let mut anna = Device::new("anna", scratch.path(), &calendar);
    anna.join(&code("write"));
    anna.join(&code("read"));
    anna.count("placa", cell(MEAL), 12);
    anna.sync().unwrap();
    assert_eq!(
        anna.store()
            .team_figures()
            .unwrap()
            .unwrap()
            .1
            .contacts
            .contacts,
        12
    );

    // Killed, not asked; and started again on its port.
    drop(running);
    anna.count("placa", cell(MEAL), 3);
    assert!(anna.sync().is_err());
    let (running, _) = serve(&data, address.trim_start_matches("http://"));
    anna.sync().unwrap();
    assert_eq!(
        anna.store()
            .team_figures()
            .unwrap()
            .unwrap()
            .1
            .contacts
            .contacts,
        15
    );

    // Beside the running server: its next answer has the new life, and everything comes again, once.
    output(server(&data, &["restored"]));
    anna.sync().unwrap();
    assert_eq!(
        anna.store()
            .team_figures()
            .unwrap()
            .unwrap()
            .1
            .contacts
            .contacts,
        15
    );
    let dump = output(server(&data, &["dump"]));
    assert!(
        dump.contains("food.meal/nn/given") && dump.contains("\t15\t0\n"),
        "{dump}"
    );
    drop(running);
}

/// The app's command line on one profile.
struct Terminal<'a>(&'a Path);

impl Terminal<'_> {
    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(program("app", "acollida"));
        command
            .arg("--profile")
            .arg(self.0)
            .args(arguments)
            .output()
            .unwrap()
    }

    fn prints(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert!(
            output.status.success(),
            "{arguments:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8(output.stdout).unwrap()
    }

    fn refuses(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        String::from_utf8(output.stderr).unwrap()
    }
}

#[test]
fn a_profile_may_be_named_by_a_folder_beside_one() {
    let scratch = Scratch::in_memory();
    let output = Command::new(program("app", "acollida"))
        .current_dir(scratch.path())
        .args(["--profile", "anna", "figures"])
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}");
    assert!(scratch.at("anna/acollida.db").exists());
}

#[test]
fn counts_go_by_hand_from_one_command_line_to_another_and_on_to_the_server_once() {
    let scratch = Scratch::in_memory();
    let today = app::edge::SystemClock.today();
    let server = Server::start(&scratch.at("server"), &Calendar::at(today));
    let codes = server.found("Taula de barri", SITES);
    let path = |name: &str| scratch.at(name).to_str().unwrap().to_owned();
    let write = |name: &str, text: String| {
        std::fs::write(scratch.at(name), text).unwrap();
        path(name)
    };
    let code = write("code", codes.write.to_string());
    let sheet = write(
        "sheet.csv",
        format!("day,site,kind,band,outcome,n\n{today},placa,food.meal,,,31\n"),
    );
    let (anna, brahim) = (scratch.at("anna"), scratch.at("brahim"));
    let (anna, brahim) = (Terminal(&anna), Terminal(&brahim));
    for terminal in [&anna, &brahim] {
        terminal.prints(&["join", &code]);
    }
    anna.prints(&["import-sheet", &sheet]);
    let file = path("from-anna.acollida");
    assert!(anna.prints(&["give", &file]).contains("31 contacts"));
    // A file that is there may be the only copy of somebody's counts.
    assert!(anna.refuses(&["give", &file]).contains("cannot be written"));

    assert!(
        brahim
            .prints(&["take-in", &file])
            .contains("31 contacts in 1")
    );
    assert!(
        brahim
            .prints(&["take-in", &file])
            .contains("0 contacts in 0")
    );
    let refused = brahim.refuses(&["take-in", &sheet]);
    assert!(refused.contains("not a file with counts"), "{refused}");
    for terminal in [&brahim, &anna] {
        terminal.prints(&["sync"]);
        assert_eq!(server.statistics(&codes.read, "").contacts, 31);
    }
}

#[test]
fn the_command_line_joins_counts_syncs_and_prints_what_was_counted() {
    let scratch = Scratch::in_memory();
    let today = app::edge::SystemClock.today();
    let server = Server::start(&scratch.at("server"), &Calendar::at(today));
    let codes = server.found("Taula de barri", SITES);
    let file = |name: &str, text: String| {
        let path = scratch.at(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let profile = scratch.at("profile");
    let terminal = Terminal(&profile);

    let joined = terminal.prints(&["join", &file("write", codes.write.to_string())]);
    assert!(
        joined.contains("Taula de barri") && joined.contains("menjador"),
        "{joined}"
    );
    let lines = [
        ("placa", "food.meal", 31),
        ("placa", "medical.consult", 2),
        ("menjador", "food.meal", 140),
    ];
    let sheet: String = lines
        .iter()
        .map(|(site, kind, n)| format!("{today},{site},{kind},,,{n}\n"))
        .collect();
    let sheet = file(
        "sheet.csv",
        format!("day,site,kind,band,outcome,n\n{sheet}"),
    );
    assert!(terminal.prints(&["import-sheet", &sheet]).contains("173"));
    assert!(
        terminal
            .refuses(&["import-sheet", &sheet])
            .contains("--again")
    );
    let wrong = file(
        "wrong.csv",
        format!("day,site,kind,band,outcome,n\n{today},moll,food.meal,,,1\n"),
    );
    assert!(
        terminal
            .refuses(&["import-sheet", &wrong])
            .contains("line 2")
    );

    let printed = terminal.prints(&["figures", "--group", "site,kind"]);
    assert_eq!(
        printed,
        "site,kind,contacts\r\nmenjador,food.meal,140\r\nplaca,food.meal,31\r\nplaca,medical.consult,2\r\n"
    );
    let table: Table =
        serde_json::from_str(&terminal.prints(&["figures", "--format", "json"])).unwrap();
    assert_eq!((table.contacts, table.lines.len()), (173, 3));

    terminal.prints(&["sync"]);
    assert_eq!(server.statistics(&codes.read, "").contacts, 173);
    assert!(
        terminal
            .refuses(&["figures", "--team"])
            .contains("read code")
    );
    terminal.prints(&["join", &file("read", codes.read.to_string())]);
    let team: Table = serde_json::from_str(&terminal.prints(&[
        "figures", "--team", "--format", "json", "--group", "service",
    ]))
    .unwrap();
    assert_eq!(crate::lines(&team), ["food 171", "medical 2"]);

    // A file of the server's, to be handed on: exact for the team, or a sentence why there is none yet.
    let month = tally::period::Month::containing(today).to_string();
    let save = |mark: &[&str], to: &str| {
        let to = scratch.at(to);
        let to = to.to_str().unwrap();
        [
            &["file", "report.csv", "--span", &month, "--output", to],
            mark,
        ]
        .concat()
        .into_iter()
        .map(str::to_owned)
        .collect::<Vec<_>>()
    };
    let internal = save(&["--internal"], "report.csv");
    let internal: Vec<_> = internal.iter().map(String::as_str).collect();
    terminal.prints(&internal);
    let report = std::fs::read_to_string(scratch.at("report.csv")).unwrap();
    assert!(report.contains("food.meal"), "{report}");
    assert!(
        terminal.refuses(&internal).contains("cannot be written"),
        "no file is overwritten"
    );
    let released = save(&[], "released.csv");
    let released: Vec<_> = released.iter().map(String::as_str).collect();
    let refused = terminal.refuses(&released);
    assert!(refused.contains(&month), "{refused}");
}
