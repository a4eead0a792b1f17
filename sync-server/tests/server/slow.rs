//! A crowd that is silent or slow in every way there is: the server's own times end each of them, and whoever
//! comes meanwhile is answered. How long it takes with the times that are set by default, and how fast others are
//! answered then, `cargo bench -p sync-server --bench withstand` tells.

use std::{
    sync::{Arc, mpsc},
    time::Duration,
};

use sync_server::{Limits, Settings, folder, tls::Identity, tls::SelfSigned};

use crate::{
    slow_clients::{Borne, Way, crowd},
    support::{Server, found_team, meal},
};

/// What a test can wait for. A letter comes much more often than either, so that only a server which does not
/// begin to wait anew with each letter ends them.
const HEADER: Duration = Duration::from_secs(1);
const REQUEST: Duration = Duration::from_secs(2);
const LETTER: Duration = Duration::from_millis(50);

/// Longer than both by what a loaded machine may lose, and the bound that holds for a server as it comes.
const GONE: Duration = Duration::from_secs(30);

fn limits() -> Limits {
    Limits {
        header: HEADER,
        request: REQUEST,
        // Fewer than there are slow bodies: none of those may hold a turn.
        in_flight: 8,
        // Whoever is answered meanwhile asks as fast as they can.
        key_per_second: None,
        per_second: None,
        ..Limits::default()
    }
}

/// The head of an upload whose body takes longer than anyone waits.
fn head(server: &Server) -> Vec<u8> {
    let ask = server
        .upload_raw("")
        .header("content-length", "100000")
        .bytes();
    [&ask[..], b"{"].concat()
}

fn all_are_gone(borne: &Borne, count: usize) {
    assert_eq!((borne.closed.len(), borne.left), (count, 0), "{borne:?}");
}

#[test]
fn whoever_is_slow_on_purpose_is_gone_and_others_are_answered_meanwhile() {
    let server = Server::with_limits(limits());
    let (_keep, ended) = mpsc::channel();
    let (finished, over) = mpsc::channel::<()>();
    let (address, head) = (server.address, head(&server));
    let mut answered = 0;
    std::thread::scope(|scope| {
        let slow = scope.spawn(move || {
            let ways = [Way::Silent, Way::Headers, Way::Body];
            let borne = crowd(address, &ways, 120, &head, (LETTER, GONE), &ended);
            drop(finished);
            borne
        });
        while over.try_recv() == Err(mpsc::TryRecvError::Empty) {
            assert_eq!(server.send(&[meal(answered)]).len(), 1);
            answered += 1;
        }
        all_are_gone(&slow.join().unwrap(), 120);
    });
    assert!(answered > 0);
    assert_eq!(server.table("").contacts, i64::try_from(answered).unwrap());
}

#[test]
fn whoever_never_ends_a_handshake_is_gone() {
    let folder = Arc::new(tempfile::tempdir().unwrap());
    let codes = found_team(folder.path());
    let made = SelfSigned::make(&["localhost".to_owned()]).unwrap();
    let (certificate, key) = (
        folder::certificate(folder.path()),
        folder::key(folder.path()),
    );
    std::fs::write(&certificate, made.certificate).unwrap();
    std::fs::write(&key, made.key).unwrap();
    let server = Server::run(Arc::clone(&folder), codes, |settings: &mut Settings| {
        settings.limits = limits();
        settings.tls = Some(Identity::read(&certificate, &key).unwrap());
    });
    let (_keep, ended) = mpsc::channel();
    let ways = [Way::Silent, Way::Handshake];
    let borne = crowd(server.address, &ways, 60, b"", (LETTER, GONE), &ended);
    all_are_gone(&borne, 60);
}

#[test]
fn a_crowd_that_a_server_bears_is_noticed() {
    let server = Server::with_limits(Limits {
        header: GONE * 20,
        request: GONE * 20,
        ..Limits::default()
    });
    let (_keep, ended) = mpsc::channel();
    let ways = [Way::Silent, Way::Headers, Way::Body];
    let times = (LETTER, LETTER * 4);
    let borne = crowd(server.address, &ways, 30, &head(&server), times, &ended);
    assert_eq!(borne.left, 30);
}
