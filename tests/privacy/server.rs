//! The server's program in a folder of its own: whatever a request carries, nothing of it is in any
//! file or stream afterwards but what was counted.

use std::{
    fs::File,
    io::{BufRead, BufReader, Read},
    net::SocketAddr,
    path::Path,
    process::{Child, Command, Stdio},
    thread::JoinHandle,
};

use acollida_tests::{
    Scratch,
    binary::program,
    cell,
    http::{Answer, exchange_on, request},
    site,
};
use app::edge::Clock;
use tally::{
    Contribution, ContributionId, Count, Period, SheetKey,
    api::{Upload, path},
    enrolment::{Enrolment, Grant},
};
use tokio::net::TcpSocket;

use crate::{everything_in, places_of};

/// A label that belongs into the ledger: proof that the search would find one that does not.
const LABEL: &str = "Mk-label-of-a-site-91c2";

/// The program, running; what it says is written down.
struct Running {
    child: Child,
    stdout: Option<JoinHandle<Vec<u8>>>,
    address: SocketAddr,
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn serve(data: &Path, stderr: &Path) -> Running {
    let mut child = Command::new(program("sync-server", "acollida-sync-server"))
        .args(["--data".as_ref(), data.as_os_str()])
        .args(["serve", "--listen", "127.0.0.1:0"])
        .stdout(Stdio::piped())
        .stderr(
            File::options()
                .create(true)
                .append(true)
                .open(stderr)
                .unwrap(),
        )
        .spawn()
        .unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    stdout.read_line(&mut line).unwrap();
    let address = line
        .trim()
        .strip_prefix("listening on http://")
        .unwrap()
        .parse()
        .unwrap();
    let rest = std::thread::spawn(move || {
        let mut bytes = line.into_bytes();
        stdout.read_to_end(&mut bytes).unwrap();
        bytes
    });
    Running {
        child,
        stdout: Some(rest),
        address,
    }
}

/// Sends from an address that no other connection of this machine has.
fn send_from(from: SocketAddr, to: SocketAddr, request: &[u8]) -> Answer {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let stream = runtime.block_on(async {
        let socket = TcpSocket::new_v4().unwrap();
        socket.set_reuseaddr(true).unwrap();
        socket.bind(from).unwrap();
        socket.connect(to).await.unwrap().into_std().unwrap()
    });
    stream.set_nonblocking(false).unwrap();
    exchange_on(stream, request)
}

/// Things to plant, each remembered.
#[derive(Default)]
struct Planted(Vec<String>);

impl Planted {
    fn plant(&mut self, what: &str) -> String {
        let marker = format!("Mk-{what}-{:04x}", 0x7f3a + self.0.len());
        self.0.push(marker.clone());
        marker
    }
}

/// What is asked: a path, a key, a body.
type Asked = (String, String, Vec<u8>);

const HEADERS: &[&str] = &[
    "user-agent",
    "x-forwarded-for",
    "x-real-ip",
    "forwarded",
    "via",
    "cookie",
    "referer",
    "origin",
    "accept-language",
    "from",
    "x-device-id",
    "x-request-id",
    "traceparent",
    "if-none-match",
    "sec-ch-ua-model",
    "mk-header-name-5d1e",
];

#[test]
fn nothing_of_a_request_is_in_the_servers_files_and_streams() {
    let scratch = Scratch::in_memory();
    let (data, stderr) = (scratch.at("data"), scratch.at("stderr"));
    let mut running = serve(&data, &stderr);
    let address = running.address;
    let output = Command::new(program("sync-server", "acollida-sync-server"))
        .args(["--data".as_ref(), data.as_os_str()])
        .args([
            "team",
            "create",
            "Taula",
            "--address",
            &format!("http://{address}"),
        ])
        .args(["--sites", &format!("placa={LABEL}")])
        .output()
        .unwrap();
    assert!(output.status.success());
    let codes = String::from_utf8(output.stdout).unwrap();
    let code = |role: &str| -> Enrolment {
        let line = codes.lines().find(|line| line.starts_with(role)).unwrap();
        line.split_once(' ').unwrap().1.parse().unwrap()
    };
    let (write, read, admin) = (code("write "), code("read "), code("admin "));
    let Grant::Write(secret) = &write.grant else {
        panic!("no write code")
    };
    let (Grant::Read(read_key), Grant::Admin(admin_key)) = (&read.grant, &admin.grant) else {
        panic!("other codes")
    };
    let write_key = secret.write_key(write.team, 1);

    let mut planted = Planted::default();
    let headers: Vec<(String, String)> = HEADERS
        .iter()
        .map(|name| ((*name).to_owned(), planted.plant(name)))
        .collect();
    planted.0.push("mk-header-name-5d1e".to_owned());
    let from = SocketAddr::from(([127, 0, 0, 2], free_port()));
    let send = |method: &str, path: &str, key: &str, body: &[u8]| {
        let bearer = format!("Bearer {key}");
        let mut all: Vec<(&str, &str)> = headers
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        all.extend([
            ("authorization", bearer.as_str()),
            ("content-type", "application/json"),
        ]);
        send_from(from, address, &request(method, path, &all, body)).status
    };

    // What is counted, and what is read, with everything a client could tell on the way.
    let today = app::edge::SystemClock.today();
    let record = Contribution::new(
        ContributionId::from_bytes([0x5a; 16]),
        SheetKey {
            period: Period::containing(today).unwrap(),
            site: site("placa"),
        },
        [(cell("food.meal/nn/given"), Count { n: 3, c: 0 })].into(),
    )
    .unwrap();
    let (write_text, team) = (write_key.expose_text(), write.team);
    let upload = Upload::body([&record]);
    assert_eq!(
        send("POST", &path::contributions(team), &write_text, &upload),
        200
    );
    let query = planted.plant("query");
    assert_eq!(
        send(
            "GET",
            &format!("{}?{query}={query}", path::profile(team)),
            &write_text,
            b""
        ),
        200
    );
    assert_eq!(
        send("GET", &path::statistics(team), &read_key.expose_text(), b""),
        200
    );
    assert_eq!(send("GET", "/v1/health", "none", b""), 204);

    // And what is refused.
    let refuse = |planted: &mut Planted, what: &str, make: &dyn Fn(&str) -> Asked| {
        let marker = planted.plant(what);
        let (path, key, body) = make(&marker);
        let method = if body.is_empty() { "GET" } else { "POST" };
        let status = send(method, &path, &key, &body);
        assert!((200..500).contains(&status), "{what}: {status}");
    };
    let contributions = path::contributions(team);
    let write_with = |body: Vec<u8>| (contributions.clone(), write_text.clone(), body);
    let in_record = |from: &str, to: &str| {
        String::from_utf8(upload.clone())
            .unwrap()
            .replacen(from, to, 1)
            .into_bytes()
    };
    refuse(&mut planted, "path", &|marker| {
        (format!("/{marker}"), write_text.clone(), Vec::new())
    });
    refuse(&mut planted, "team", &|marker| {
        (
            format!("/v1/teams/{marker}/profile"),
            write_text.clone(),
            Vec::new(),
        )
    });
    refuse(&mut planted, "key", &|marker| {
        (contributions.clone(), marker.to_owned(), upload.clone())
    });
    refuse(&mut planted, "question", &|marker| {
        (
            format!("{}?site={marker}&{marker}=1", path::statistics(team)),
            read_key.expose_text(),
            Vec::new(),
        )
    });
    refuse(&mut planted, "body", &|marker| {
        write_with(marker.as_bytes().to_vec())
    });
    refuse(&mut planted, "body-field", &|marker| {
        write_with(in_record("{", &format!("{{\"{marker}\":\"{marker}\",")))
    });
    refuse(&mut planted, "record-field", &|marker| {
        write_with(in_record(
            "{\"id\"",
            &format!("{{\"device\":\"{marker}\",\"id\""),
        ))
    });
    refuse(&mut planted, "record-site", &|marker| {
        write_with(in_record("\"placa\"", &format!("\"{marker}\"")))
    });
    refuse(&mut planted, "unknown-site", &|_| {
        write_with(in_record("\"placa\"", "\"mk-site-unknown\""))
    });
    planted.0.push("mk-site-unknown".to_owned());
    refuse(&mut planted, "profile-label", &|marker| {
        let body = format!(
            "{{\"version\":9,\"name\":\"{marker}\",\"sites\":[],\"kinds\":[\"food.meal\"],\"bands\":true,\"outcomes\":true,\"remember_band\":false,\"policies\":{{\"days_kept\":14,\"lock_after_minutes\":5}},\"targets\":[]}}"
        );
        (
            path::profile(team),
            admin_key.expose_text(),
            body.into_bytes(),
        )
    });

    // Where it came from, as text and as the bytes of a socket address (POSIX sockaddr_in: port, address).
    planted.0.push("127.0.0.2".to_owned());
    planted.0.push(format!(":{}", from.port()));
    let mut socket = from.port().to_be_bytes().to_vec();
    socket.extend([127, 0, 0, 2]);
    let secrets = [
        write_key.expose().as_slice(),
        read_key.expose(),
        admin_key.expose(),
        secret.expose(),
        &socket,
    ];
    let looked_for = || planted.0.iter().map(String::as_bytes).chain(secrets);

    let search = |files: &[(String, Vec<u8>)], when: &str| {
        for secret in looked_for() {
            // A key's hash is what the server keeps of it, and all.
            let found: Vec<_> = places_of(secret, files)
                .into_iter()
                .filter(|place| !(secrets.contains(&secret) && place.contains("SHA-256")))
                .collect();
            assert!(
                found.is_empty(),
                "{when}: {:?} stands in {found:?}",
                String::from_utf8_lossy(secret)
            );
        }
        // Nor when: no day and no clock time, only the period.
        let today = today.to_string();
        assert!(
            places_of(today.as_bytes(), files).is_empty(),
            "{when}: the day is there"
        );
        // The search itself sees: what belongs there is found.
        assert!(
            !places_of(LABEL.as_bytes(), files).is_empty(),
            "{when}: the label is not found"
        );
        assert!(
            !places_of(&[0x5a; 16], files).is_empty(),
            "{when}: the id is not found"
        );
    };
    let mut files = everything_in(&data);
    assert!(
        files.iter().any(|(name, _)| name.ends_with("-wal")),
        "the write-ahead log is searched too"
    );
    files.push(("stderr".to_owned(), std::fs::read(&stderr).unwrap()));
    search(&files, "while it runs");

    // Asked to stop; then what it leaves.
    let pid = running.child.id().to_string();
    assert!(
        // The shell's own; a small Debian has no program of that name.
        Command::new("sh")
            .args(["-c", "kill -TERM \"$0\"", &pid])
            .status()
            .unwrap()
            .success()
    );
    assert!(running.child.wait().unwrap().success());
    let stdout = running.stdout.take().unwrap().join().unwrap();
    let mut files = everything_in(&data);
    files.push(("stderr".to_owned(), std::fs::read(&stderr).unwrap()));
    files.push(("stdout".to_owned(), stdout.clone()));
    search(&files, "after it stopped");
    // All it ever said.
    let said = String::from_utf8(stdout).unwrap() + &std::fs::read_to_string(&stderr).unwrap();
    assert_eq!(
        said,
        format!(
            "listening on http://{address}\nacollida-sync-server: started\nacollida-sync-server: stopped\n"
        )
    );
}

/// A port of 127.0.0.2 that nobody uses, of five digits so that its text is not found by chance.
fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.2:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port()
}
