//! The binary as an operator meets it.

use std::{
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    os::unix::fs::PermissionsExt as _,
    path::Path,
    process::{Child, Command, Output, Stdio},
};

use tally::{
    Contribution,
    api::{ProblemCode, Upload, path},
    enrolment::Enrolment,
    team::Role,
};

use crate::support::{Answer, Ask, contribution, key, meal};

pub(crate) fn command(data: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_acollida-sync-server"));
    command.arg("--data").arg(data).args(arguments);
    // What this machine is set up with is nothing to the test.
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("ACOLLIDA_") {
            command.env_remove(name);
        }
    }
    command
}

fn run(data: &Path, arguments: &[&str]) -> Output {
    command(data, arguments).output().unwrap()
}

/// Runs what must succeed; gives its standard output.
pub(crate) fn done(data: &Path, arguments: &[&str]) -> String {
    let output = run(data, arguments);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// Runs what must fail with this exit code; gives what it says about it.
pub(crate) fn failed(data: &Path, code: i32, arguments: &[&str]) -> String {
    let output = run(data, arguments);
    assert_eq!(output.status.code(), Some(code), "{output:?}");
    assert_eq!(output.stdout, b"", "{output:?}");
    String::from_utf8(output.stderr).unwrap()
}

/// The contacts that came today, as a dump shows them: figures show them from tomorrow on.
fn contacts(data: &Path) -> u64 {
    let dump = done(data, &["dump"]);
    let (_, arrived) = dump.split_once("## arrived\n").unwrap();
    let (rows, _) = arrived.split_once("\n\n").unwrap();
    let counted = |row: &str| row.split('\t').nth(4).unwrap().parse::<u64>().unwrap();
    // The first line names the columns.
    rows.lines().skip(1).map(counted).sum()
}

/// What `team create` printed.
pub(crate) struct Created {
    pub(crate) team: String,
    pub(crate) write: Enrolment,
    pub(crate) read: Enrolment,
    pub(crate) admin: Enrolment,
}

fn read_codes(text: &str) -> Vec<Enrolment> {
    text.lines()
        .map(|line| {
            let (role, code) = line.split_once(' ').unwrap();
            let code: Enrolment = code.parse().unwrap();
            assert_eq!(code.grant.role().code(), role);
            code
        })
        .collect()
}

pub(crate) fn create(data: &Path, more: &[&str]) -> Created {
    let mut arguments = vec!["team", "create", "Taula", "--address"];
    arguments.push("https://acollida.example");
    arguments.extend(more);
    let text = done(data, &arguments);
    let (first, rest) = text.split_once('\n').unwrap();
    let team = first.strip_prefix("team ").unwrap().to_owned();
    let [write, read, admin] = read_codes(rest).try_into().unwrap();
    assert_eq!(write.team.to_string(), team);
    Created {
        team,
        write,
        read,
        admin,
    }
}

/// The server as a process of its own; ended when dropped.
pub(crate) struct Serving {
    child: Child,
    pub(crate) address: String,
}

impl Serving {
    pub(crate) fn start(data: &Path) -> Self {
        Self::of(command(data, &["serve", "--listen", "127.0.0.1:0"]))
    }

    /// A server started by this command.
    pub(crate) fn of(mut command: Command) -> Self {
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let mut out = BufReader::new(child.stdout.as_mut().unwrap());
        out.read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("listening on http").unwrap();
        let address = address.trim_start_matches('s').trim_start_matches("://");
        let address = address.to_owned();
        Self { child, address }
    }

    pub(crate) fn ask(&self, ask: &Ask) -> Answer {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.write_all(&ask.bytes()).unwrap();
        Answer::read(stream)
    }

    /// SIGKILL.
    pub(crate) fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Sends a signal.
    pub(crate) fn signal(&self, name: &str) {
        let id = self.child.id().to_string();
        // The shell's own; a small Debian has no program of that name.
        let asked = Command::new("sh")
            .args(["-c", &format!("kill -{name} \"$0\""), &id])
            .status()
            .unwrap();
        assert!(asked.success());
    }

    /// SIGTERM; gives all it wrote.
    pub(crate) fn stop(mut self) -> String {
        self.signal("TERM");
        let mut said = String::new();
        let mut out = self.child.stdout.take().unwrap();
        out.read_to_string(&mut said).unwrap();
        let mut err = self.child.stderr.take().unwrap();
        err.read_to_string(&mut said).unwrap();
        assert!(self.child.wait().unwrap().success(), "{said}");
        said
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub(crate) fn upload(code: &Enrolment, contributions: &[Contribution]) -> Ask {
    Ask::new("POST", &path::contributions(code.team))
        .key(code)
        .json(Upload::body(contributions))
}

/// On the day it is: the binary has no other.
fn today(id: u128) -> Contribution {
    use sync_server::clock::{Clock as _, SystemClock};
    let cells = [("food.meal/nn/given", 1, 0)];
    contribution(id, "raval", SystemClock.today(), &cells)
}

#[test]
fn a_team_starts_in_three_commands() {
    let place = tempfile::tempdir().unwrap();
    let data = place.path().join("new/folder");
    let created = create(&data, &["--sites", "raval=El Raval", "besos=Besòs"]);
    assert_eq!(created.write.epoch, 1);
    assert_eq!(created.read.pin, None);
    assert_eq!(
        created.admin.servers[0].as_str(),
        "https://acollida.example"
    );
    assert_eq!(
        done(&data, &["team", "list"]),
        format!("{}\t2\tTaula\n", created.team)
    );
    assert_eq!(
        done(&data, &["site", "list", &created.team]),
        "raval\tEl Raval\nbesos\tBesòs\n"
    );
    let mode = fs::metadata(&data).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o700);
}

#[test]
fn changes_from_the_command_line_reach_the_running_server() {
    let place = tempfile::tempdir().unwrap();
    let data = place.path();
    let serving = Serving::start(data);
    let created = create(data, &[]);
    let profile = Ask::new("GET", &path::profile(created.read.team)).key(&created.read);
    let read = || serving.ask(&profile).json::<tally::TeamProfile>();
    assert_eq!(read().sites, []);
    done(data, &["site", "add", &created.team, "raval", "El Raval"]);
    assert_eq!(read().sites[0].label, "El Raval");
    let ask = upload(&created.write, &[today(1)]);
    assert_eq!(
        serving.ask(&ask).verdicts(),
        [crate::support::counted(&today(1))]
    );

    done(data, &["key", "revoke", &created.team, "write"]);
    serving.ask(&ask).problem(ProblemCode::RevokedKey);
    let rotated = done(
        data,
        &[
            "key",
            "rotate",
            &created.team,
            "write",
            "--address",
            "http://127.0.0.1:8470",
        ],
    );
    let code = &read_codes(&rotated)[0];
    assert_eq!((code.epoch, code.grant.role()), (2, Role::Write));
    assert_eq!(serving.ask(&ask.key(code)).status, 200);
    assert_ne!(key(code), key(&created.write));
    serving.stop();
}

#[test]
fn codes_go_to_a_file_for_their_owner_alone() {
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("codes");
    let file_text = file.to_str().unwrap();
    let arguments = [
        "team",
        "create",
        "Taula",
        "--address",
        "http://localhost",
        "--codes-to",
    ];
    let with_file = [&arguments[..], &[file_text]].concat();
    let printed = done(place.path(), &with_file);
    assert_eq!(printed.lines().count(), 1);
    assert!(printed.starts_with("team "));
    assert_eq!(read_codes(&fs::read_to_string(&file).unwrap()).len(), 3);
    let mode = fs::metadata(&file).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);

    // A second team does not overwrite the first one's codes, and is not created without its own.
    let said = failed(place.path(), 1, &with_file);
    assert!(said.contains("there already"), "{said}");
    assert_eq!(done(place.path(), &["team", "list"]).lines().count(), 1);
}

#[test]
fn json_is_for_programs() {
    let place = tempfile::tempdir().unwrap();
    let text = done(
        place.path(),
        &[
            "team",
            "create",
            "Taula",
            "--address",
            "http://[::1]:8470",
            "--json",
        ],
    );
    let document: serde_json::Value = serde_json::from_str(&text).unwrap();
    for role in ["write", "read", "admin"] {
        let code: Enrolment = document[role].as_str().unwrap().parse().unwrap();
        assert_eq!(code.team.to_string(), document["team"].as_str().unwrap());
        assert_eq!(code.grant.role().code(), role);
    }
}

#[test]
fn codes_made_after_a_self_signed_certificate_pin_it() {
    let place = tempfile::tempdir().unwrap();
    let data = place.path();
    let said = failed(data, 1, &["serve", "--tls"]);
    assert!(said.contains("tls self-signed"), "{said}");
    let printed = done(
        data,
        &[
            "tls",
            "self-signed",
            "--name",
            "localhost",
            "--name",
            "192.0.2.1",
        ],
    );
    let fingerprint = printed.trim().strip_prefix("sha256 ").unwrap();
    let pin = create(data, &[]).write.pin.unwrap();
    let text: String = pin.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(text, fingerprint);
    let mode = fs::metadata(sync_server::folder::key(data)).unwrap();
    assert_eq!(mode.permissions().mode() & 0o777, 0o600);

    // On this machine there is no TLS to pin.
    let plain = done(
        data,
        &[
            "team",
            "create",
            "B",
            "--address",
            "http://localhost",
            "--json",
        ],
    );
    let document: serde_json::Value = serde_json::from_str(&plain).unwrap();
    let code: Enrolment = document["write"].as_str().unwrap().parse().unwrap();
    assert_eq!(code.pin, None);

    let said = failed(data, 1, &["tls", "self-signed", "--name", "localhost"]);
    assert!(
        said.contains("already") && said.contains("key rotate"),
        "{said}"
    );
}

#[test]
fn a_kill_in_the_middle_loses_and_doubles_nothing() {
    let place = tempfile::tempdir().unwrap();
    let data = place.path();
    let created = create(data, &["--sites", "raval=El Raval"]);
    let all: Vec<_> = (1..=400).map(today).collect();
    for kills in 1..=3 {
        let serving = Serving::start(data);
        std::thread::scope(|scope| {
            let address = serving.address.clone();
            let (all, code) = (&all, &created.write);
            let (first_in, wait) = std::sync::mpsc::channel();
            scope.spawn(move || {
                for batch in all.chunks(10).skip(10 * (kills - 1)) {
                    let Ok(mut stream) = TcpStream::connect(&address) else {
                        break;
                    };
                    let sent = stream.write_all(&upload(code, batch).bytes());
                    if sent.is_err() || Answer::try_read(stream).is_err() {
                        break;
                    }
                    let _ = first_in.send(());
                }
            });
            // Somewhere after the third answer.
            for _ in 0..3 {
                wait.recv().unwrap();
            }
            serving.kill();
        });
    }
    let serving = Serving::start(data);
    for batch in all.chunks(50) {
        assert_eq!(serving.ask(&upload(&created.write, batch)).status, 200);
    }
    serving.stop();
    assert_eq!(contacts(data), 400);
}

#[test]
fn a_dump_is_everything_and_the_same_each_time() {
    let place = tempfile::tempdir().unwrap();
    let data = place.path();
    let created = create(data, &["--sites", "raval=El Raval"]);
    let serving = Serving::start(data);
    serving.ask(&upload(&created.write, &[today(5)]));
    let dump = done(data, &["dump"]);
    assert!(dump.contains("El Raval"));
    assert!(
        dump.contains(&format!("\t{}\t1\t0\n", today(5).id())),
        "{dump}"
    );
    assert!(!dump.contains(&key(&created.write)));
    assert_eq!(done(data, &["dump"]), dump);
    serving.stop();
    assert_eq!(done(data, &["dump"]), dump);
    assert!(dump.ends_with("# other files in the folder\n"), "{dump}");
    done(data, &["tls", "self-signed", "--name", "localhost"]);
    assert_eq!(
        done(data, &["dump"]),
        dump + "self-signed.crt.pem\nself-signed.key.pem\n"
    );
}

#[test]
fn a_restored_backup_starts_another_life() {
    let place = tempfile::tempdir().unwrap();
    create(place.path(), &[]);
    let printed = done(place.path(), &["restored"]);
    let incarnation = printed.trim().strip_prefix("incarnation ").unwrap();
    assert!(done(place.path(), &["dump"]).contains(&format!("1\t{incarnation}\n")));
    assert_ne!(done(place.path(), &["restored"]), printed);
}

#[test]
fn what_cannot_be_done_is_said_with_a_way_out() {
    let place = tempfile::tempdir().unwrap();
    let data = place.path();
    let team = create(data, &[]).team;
    let stranger = "0123456789abcdef";
    for (arguments, words) in [
        (
            vec!["site", "list", stranger],
            vec!["no team", stranger, "team list"],
        ),
        (vec!["site", "add", stranger, "raval", "X"], vec!["no team"]),
        (vec!["key", "revoke", stranger, "read"], vec!["no team"]),
        (
            vec!["site", "add", &team, "raval", " "],
            vec!["visible letters"],
        ),
        (
            vec!["team", "create", "", "--address", "http://localhost"],
            vec!["team name"],
        ),
        (
            vec!["serve", "--listen", "192.0.2.1:8470"],
            vec!["no address of this machine"],
        ),
    ] {
        let said = failed(data, 1, &arguments);
        for word in words {
            assert!(said.contains(word), "{arguments:?}: {said}");
        }
        assert_eq!(said.lines().count(), 1, "{said}");
    }
    done(data, &["site", "add", &team, "raval", "El Raval"]);
    let said = failed(data, 1, &["site", "add", &team, "raval", "Again"]);
    assert!(said.contains("already"), "{said}");
    done(data, &["key", "revoke", &team, "admin"]);
    let said = failed(data, 1, &["key", "revoke", &team, "admin"]);
    assert!(said.contains("no valid admin key"), "{said}");
}

#[test]
fn a_slip_in_the_path_of_the_ledger_makes_no_new_one() {
    let place = tempfile::tempdir().unwrap();
    let slip = place.path().join("slip");
    let team = "0123456789abcdef";
    for arguments in [
        vec!["dump"],
        vec!["seal"],
        vec!["restored"],
        vec!["team", "list"],
        vec!["site", "list", team],
        vec!["site", "add", team, "raval", "El Raval"],
        vec!["area", team, "raval", "centre"],
        vec!["publishing", team],
        vec!["publishing", team, "--seal-after-days", "20"],
        vec!["key", "revoke", team, "read"],
        vec![
            "key",
            "rotate",
            team,
            "write",
            "--address",
            "http://localhost",
        ],
        vec!["file", team, "2026-04", "--output", "figures.csv"],
        vec!["dhis2", "codes", team, "-"],
    ] {
        let said = failed(&slip, 1, &arguments);
        assert!(
            said.contains("there is no ledger in "),
            "{arguments:?}: {said}"
        );
        assert!(!slip.exists(), "{arguments:?}");
    }
}

#[test]
fn what_is_not_understood_is_explained_and_ends_with_two() {
    let place = tempfile::tempdir().unwrap();
    let team = "0123456789abcdef";
    for (arguments, words) in [
        (vec!["site", "add", team, "El Raval", "X"], "no site code"),
        (vec!["site", "add", "taula", "raval", "X"], "team id"),
        (
            vec![
                "team",
                "create",
                "A",
                "--address",
                "http://acollida.example",
            ],
            "not encrypted",
        ),
        (vec!["team", "create", "A"], "--address"),
        (
            vec![
                "team",
                "create",
                "A",
                "--address",
                "http://localhost",
                "--sites",
                "raval",
            ],
            "label",
        ),
        (vec!["key", "revoke", team, "owner"], "role"),
        (vec!["serve", "--listen", "somewhere"], "socket address"),
        (vec!["fly"], "unrecognized"),
        (vec![], "Usage"),
    ] {
        let said = failed(place.path(), 2, &arguments);
        assert!(said.contains(words), "{arguments:?}: {said}");
    }
    assert!(!sync_server::folder::ledger(place.path()).exists());
}

#[test]
fn a_port_in_use_is_named() {
    let place = tempfile::tempdir().unwrap();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let said = failed(place.path(), 1, &["serve", "--listen", &address]);
    assert!(said.contains(&address) && said.contains("in use"), "{said}");
}

#[test]
fn a_ledger_that_cannot_be_opened_is_named_before_anyone_is_told_to_connect() {
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("file");
    fs::write(&file, "").unwrap();
    let said = failed(&file.join("data"), 1, &["serve", "--listen", "127.0.0.1:0"]);
    assert!(said.contains("data folder"), "{said}");

    let data = place.path().join("newer");
    create(&data, &[]);
    #[expect(clippy::disallowed_methods, reason = "plays a version to come")]
    let ledger = rusqlite::Connection::open(sync_server::folder::ledger(&data)).unwrap();
    ledger.pragma_update(None, "user_version", 99).unwrap();
    for arguments in [&["serve", "--listen", "127.0.0.1:0"][..], &["dump"]] {
        let said = failed(&data, 1, arguments);
        assert!(said.contains("newer acollida-sync-server"), "{said}");
    }
}

#[test]
fn two_servers_on_one_ledger_count_as_one() {
    let place = tempfile::tempdir().unwrap();
    let data = place.path();
    let created = create(data, &["--sites", "raval=El Raval"]);
    let (one, other) = (Serving::start(data), Serving::start(data));
    std::thread::scope(|scope| {
        for (serving, first) in [(&one, 0), (&other, 50)] {
            let code = &created.write;
            scope.spawn(move || {
                // The middle hundred goes to both.
                let all: Vec<_> = (first..first + 150).map(today).collect();
                for batch in all.chunks(7) {
                    assert_eq!(serving.ask(&upload(code, batch)).status, 200);
                }
            });
        }
    });
    assert_eq!(contacts(place.path()), 200);
    let again = one.ask(&upload(&created.write, &[meal(1)]));
    assert_eq!(again.status, 200);
    one.stop();
    other.stop();
}
