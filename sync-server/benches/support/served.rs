//! A server on a folder, asked over HTTP: its API with the read key, its pages as one who is signed in.

use std::{
    io::{Read as _, Write as _},
    net::{SocketAddr, TcpStream},
    path::Path,
    sync::Arc,
};

use jiff::civil::Date;
use sync_server::{Codes, Settings, clock::Clock, event::Log, launch};
use tally::{
    TeamId,
    enrolment::{Enrolment, Grant},
};
use tokio::runtime::Runtime;

/// A clock that stands.
struct Standing(Date);

impl Clock for Standing {
    fn today(&self) -> Date {
        self.0
    }
}

/// A running server, and one who may read one team's figures.
pub struct Served {
    address: SocketAddr,
    team: TeamId,
    cookie: String,
    key: String,
    _runtime: Runtime,
}

impl Served {
    /// Starts a server on this folder, on this day, and signs in.
    pub fn start(folder: &Path, codes: &Codes, today: Date) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()
            .unwrap();
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let address = listener.local_addr().unwrap();
        let settings = Settings {
            clock: Arc::new(Standing(today)),
            log: Log::to(|_, _| {}),
            ..Settings::new(folder)
        };
        runtime.spawn(async move {
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            launch(settings, listener, std::future::pending()).await
        });
        let body = format!("code={}", codes.read);
        let answer = ask(
            address,
            &format!(
                "POST /sign-in HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\nsec-fetch-site: same-origin\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
                body.len()
            ),
        );
        let answer = String::from_utf8(answer).unwrap();
        let cookie = answer.split("set-cookie: ").nth(1).expect("a session");
        Self {
            address,
            team: codes.team,
            cookie: cookie.split(';').next().unwrap().to_owned(),
            key: read_key(&codes.read),
            _runtime: runtime,
        }
    }

    /// A page of the team: `?span=2026`, `/method`.
    pub fn page(&self, path: &str) -> Vec<u8> {
        let Self { team, cookie, .. } = self;
        self.get(
            &format!("/teams/{team}{path}"),
            &format!("cookie: {cookie}"),
        )
    }

    /// An answer of the team's API: `/statistics?group=week`.
    #[allow(dead_code, reason = "not every benchmark asks the API")]
    pub fn api(&self, path: &str) -> Vec<u8> {
        let Self { team, key, .. } = self;
        self.get(
            &format!("/v1/teams/{team}{path}"),
            &format!("authorization: Bearer {key}"),
        )
    }

    fn get(&self, path: &str, who: &str) -> Vec<u8> {
        let answer = ask(
            self.address,
            &format!(
                "GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n{who}\r\n\r\n"
            ),
        );
        let head = String::from_utf8_lossy(answer.get(..200).unwrap_or(&answer));
        assert!(head.starts_with("HTTP/1.1 200"), "{path}: {head}");
        answer
    }
}

fn read_key(code: &Enrolment) -> String {
    match &code.grant {
        Grant::Read(key) | Grant::Admin(key) => key.expose_text(),
        Grant::Write(_) => panic!("a read code holds a read key"),
    }
}

fn ask(address: SocketAddr, request: &str) -> Vec<u8> {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    answer
}
