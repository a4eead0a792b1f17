//! Lost answers, stops and kills: devices send again, and totals are exact.

use std::io::Write as _;

use tally::api::Verdict;

use crate::support::{Answer, Server, already, counted, meal};

fn in_ledger(verdict: &Verdict) -> bool {
    matches!(verdict, Verdict::Counted { .. } | Verdict::Already { .. })
}

#[test]
fn an_answer_lost_on_its_way_loses_and_doubles_nothing() {
    let server = Server::start();
    for round in 0..20_u128 {
        let batch: Vec<_> = (round * 10..round * 10 + 10).map(meal).collect();
        let mut stream = server.connect();
        stream.write_all(&server.upload(&batch).bytes()).unwrap();
        // Gone before the answer: the commit may be before or after this moment.
        drop(stream);
        assert!(server.send(&batch).iter().all(in_ledger));
    }
    assert_eq!(server.table("").contacts, 200);
    let again: Vec<_> = (0..50).map(meal).collect();
    assert_eq!(
        server.send(&again),
        again.iter().map(already).collect::<Vec<_>>()
    );
    assert_eq!(server.table("").contacts, 200);
}

#[test]
fn what_was_answered_is_there_after_a_restart() {
    let server = Server::start();
    let one = meal(1);
    assert_eq!(server.send(std::slice::from_ref(&one)), [counted(&one)]);
    let before = server.dump();
    let server = server.restart();
    assert_eq!(server.dump(), before);
    assert_eq!(server.send(std::slice::from_ref(&one)), [already(&one)]);
}

#[test]
fn a_stop_finishes_what_is_being_answered_and_closes_the_file() {
    let server = Server::start();
    let whole = server
        .upload(&[meal(1)])
        .header("expect", "100-continue")
        .header("connection", "keep-alive")
        .bytes();
    let head = whole
        .windows(4)
        .position(|four| four == b"\r\n\r\n")
        .unwrap()
        + 4;
    let mut stream = server.connect();
    stream.write_all(&whole[..head]).unwrap();
    // The server is in the middle of the request once it asks for the body.
    let mut asked = [0; 25];
    std::io::Read::read_exact(&mut stream, &mut asked).unwrap();

    let data = server.data().to_owned();
    let ledger = sync_server::folder::ledger(&data);
    let idle = server.connect();
    let keep = server.register();
    std::thread::scope(|scope| {
        let stopping = scope.spawn(|| server.stop());
        stream.write_all(&whole[head..]).unwrap();
        assert_eq!(Answer::read(&stream).verdicts(), [counted(&meal(1))]);
        stopping.join().unwrap();
    });
    drop(idle);
    let dump = crate::support::dump(&keep);
    assert!(
        dump.contains("\t00000000000000000000000000000001\t1"),
        "{dump}"
    );
    drop(keep);
    // The last one to close copies everything into the one file.
    assert!(!ledger.with_extension("sqlite3-wal").exists());
}
