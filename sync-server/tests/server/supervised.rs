//! The server under a supervisor: it says when it is ready and when it stops, takes a socket that was opened
//! for it, and serves a renewed certificate without a restart.

use std::{
    fs,
    net::TcpListener,
    os::unix::{fs::PermissionsExt as _, net::UnixDatagram},
    process::Command,
    time::Duration,
};

use sync_server::{folder, health, tls};

use crate::{
    command_line::{Serving, command, create, done},
    support::Ask,
};

/// Far longer than it takes, so that a server that says nothing fails the test.
const PATIENCE: Duration = Duration::from_secs(60);

/// Handshakes while a signal is on its way: one is often enough.
const TRIES: usize = 5_000;

#[test]
fn the_supervisor_is_told_when_it_is_ready_lives_and_stops() {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("notify");
    let told = UnixDatagram::bind(&path).unwrap();
    told.set_read_timeout(Some(PATIENCE)).unwrap();
    let data = place.path().join("data");
    let mut serve = command(&data, &["serve", "--listen", "127.0.0.1:0"]);
    serve
        .env("NOTIFY_SOCKET", &path)
        .env("WATCHDOG_USEC", "200000");
    let serving = Serving::of(serve);
    let next = || {
        let mut said = [0; 64];
        let length = told.recv(&mut said).unwrap();
        String::from_utf8(said[..length].to_vec()).unwrap()
    };
    let mut wanted = vec!["READY=1", "WATCHDOG=1"];
    while !wanted.is_empty() {
        let said = next();
        assert!(["READY=1", "WATCHDOG=1"].contains(&said.as_str()), "{said}");
        wanted.retain(|one| *one != said);
    }
    serving.stop();
    while next() != "STOPPING=1" {}
}

#[test]
fn a_socket_that_was_opened_for_the_server_is_taken() {
    let place = tempfile::tempdir().unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    // As systemd does it: the socket is file 3, and the variables name the process (sd_listen_fds(3)).
    let script = place.path().join("start");
    fs::write(
        &script,
        "#!/bin/sh\nexec 3<&0\nexec </dev/null\nexport LISTEN_FDS=1 LISTEN_PID=$$\nexec \"$@\"\n",
    )
    .unwrap();
    fs::set_permissions(&script, fs::Permissions::from_mode(0o700)).unwrap();
    let mut serve = Command::new("/bin/sh");
    serve
        .arg(&script)
        .arg(env!("CARGO_BIN_EXE_acollida-sync-server"))
        .arg("--data")
        .arg(place.path().join("data"))
        .args(["serve", "--listen", "192.0.2.1:1"])
        .stdin(std::os::fd::OwnedFd::from(listener));
    let serving = Serving::of(serve);
    assert_eq!(serving.address, address);
    assert_eq!(serving.ask(&Ask::new("GET", "/v1/health")).status, 204);
    serving.stop();
}

#[test]
fn a_renewed_certificate_is_served_without_a_restart() {
    let place = tempfile::tempdir().unwrap();
    let data = place.path();
    create(data, &[]);
    done(data, &["tls", "self-signed", "--name", "localhost"]);
    let serving = Serving::of(command(
        data,
        &["serve", "--tls", "--listen", "127.0.0.1:0"],
    ));
    let listen = serving.address.parse().unwrap();
    let (certificate, key) = (folder::certificate(data), folder::key(data));
    health::ask(listen, Some(&certificate)).unwrap();

    let renewed = tls::SelfSigned::make(&["localhost".to_owned()]).unwrap();
    fs::write(&certificate, &renewed.certificate).unwrap();
    // Half of the pair changes nothing: the old one is served on, which is not that of the file.
    serving.signal("HUP");
    assert!(health::ask(listen, Some(&certificate)).is_err());
    fs::write(&key, &renewed.key).unwrap();
    // The signal is on its way while we ask.
    serving.signal("HUP");
    let is_served = || health::ask(listen, Some(&certificate)).is_ok();
    assert!((0..TRIES).any(|_| is_served()));
    let said = serving.stop();
    assert!(said.contains("another certificate is served"), "{said}");
}
