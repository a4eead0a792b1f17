//! Slow and greedy clients: they are closed or told to come back, and others go on being served.

use std::{
    io::{Read as _, Write as _},
    time::Duration,
};

use sync_server::{Limits, event::Event};
use tally::api::ProblemCode;

use crate::support::{Answer, Ask, Server, meal};

/// Short enough for a test that waits for it, long enough for a loaded machine to do its part.
const SHORT: Duration = Duration::from_secs(1);
const LONG: Duration = Duration::from_secs(600);

fn limits() -> Limits {
    Limits {
        header: LONG,
        request: LONG,
        ..Limits::default()
    }
}

/// Waits until the server closes the connection; gives what it said before.
fn until_closed(mut stream: std::net::TcpStream) -> Vec<u8> {
    let mut said = Vec::new();
    // A reset is a way of closing, too.
    let _ = stream.read_to_end(&mut said);
    said
}

#[test]
fn a_client_that_never_ends_its_headers_is_closed() {
    let server = Server::with_limits(Limits {
        header: SHORT,
        ..limits()
    });
    let silent = server.connect();
    let mut slow = server.connect();
    slow.write_all(b"GET /v1/health HTTP/1.1\r\nhost: lo")
        .unwrap();
    assert_eq!(until_closed(silent), b"");
    until_closed(slow);
    assert_eq!(server.ask(&Ask::new("GET", "/v1/health")).status, 204);
}

#[test]
fn a_kept_connection_that_asks_nothing_more_is_closed() {
    let server = Server::with_limits(Limits {
        header: SHORT,
        ..limits()
    });
    let mut stream = server.connect();
    let ask = Ask::new("GET", "/v1/health").header("connection", "keep-alive");
    stream.write_all(&ask.bytes()).unwrap();
    // Ends only if the server closes.
    assert_eq!(Answer::read(stream).status, 204);
}

#[test]
fn a_client_that_never_ends_its_body_is_closed_and_nothing_of_it_counts() {
    let server = Server::with_limits(Limits {
        request: SHORT,
        ..limits()
    });
    let whole = server.upload(&[meal(1)]).bytes();
    let mut stream = server.connect();
    stream.write_all(&whole[..whole.len() - 1]).unwrap();
    until_closed(stream);
    assert_eq!(server.table("").contacts, 0);
    assert_eq!(server.send(&[meal(1)]).len(), 1);
}

#[test]
fn many_silent_connections_take_nothing_from_the_others() {
    let server = Server::with_limits(Limits {
        header: SHORT,
        ..limits()
    });
    let silent: Vec<_> = (0..200).map(|_| server.connect()).collect();
    for id in 0..20 {
        assert_eq!(server.send(&[meal(id)]).len(), 1);
    }
    for stream in silent {
        assert_eq!(until_closed(stream), b"");
    }
    assert_eq!(server.table("").contacts, 20);
}

#[test]
fn a_connection_too_many_is_told_to_come_back() {
    let server = Server::with_limits(Limits {
        connections: 2,
        ..limits()
    });
    // Two that are being served: their answers are in.
    let mut held: Vec<_> = (0..2).map(|_| server.connect()).collect();
    for stream in &mut held {
        let ask = Ask::new("GET", "/v1/health").header("connection", "keep-alive");
        stream.write_all(&ask.bytes()).unwrap();
        let mut first = [0; 12];
        stream.read_exact(&mut first).unwrap();
        assert_eq!(&first, b"HTTP/1.1 204");
    }
    let answer = Answer::read(server.connect());
    assert_eq!(answer.header("retry-after"), Some("5"));
    answer.problem(ProblemCode::Unavailable);
    assert!(server.events.lock().unwrap().contains(&Event::Overloaded));

    // One leaves, and there is room again; its leaving takes a moment to be seen.
    drop(held.pop());
    let ask = Ask::new("GET", "/v1/health");
    while server
        .try_ask(&ask)
        .is_none_or(|answer| answer.status != 204)
    {}
}

#[test]
fn a_request_too_many_is_told_to_come_back_and_nothing_of_it_counts() {
    let server = Server::with_limits(Limits {
        in_flight: 0,
        ..limits()
    });
    for ask in [server.upload(&[meal(1)]), Ask::new("GET", "/v1/health")] {
        let answer = server.ask(&ask);
        assert_eq!(answer.header("retry-after"), Some("5"));
        answer.problem(ProblemCode::Unavailable);
    }
    assert!(server.events.lock().unwrap().contains(&Event::Overloaded));
    assert!(
        server
            .dump()
            .contains("## counted\nteam\tperiod\tid\ttaps\trevision\n\n")
    );
}

#[test]
fn a_body_that_does_not_come_takes_no_turn_from_others() {
    let server = Server::with_limits(Limits {
        in_flight: 1,
        ..limits()
    });
    // Ones that would be answered: they wait for the rest of their body, which the server asked for.
    let whole = server
        .upload(&[meal(1)])
        .header("expect", "100-continue")
        .bytes();
    let head = whole
        .windows(4)
        .position(|four| four == b"\r\n\r\n")
        .unwrap()
        + 4;
    let mut waiting: Vec<_> = (0..3).map(|_| server.connect()).collect();
    for stream in &mut waiting {
        stream.write_all(&whole[..head]).unwrap();
        let mut asked = [0; 25];
        stream.read_exact(&mut asked).unwrap();
        assert_eq!(&asked, b"HTTP/1.1 100 Continue\r\n\r\n");
    }
    assert_eq!(server.send(&[meal(2)]).len(), 1);
    for mut stream in waiting {
        stream.write_all(&whole[head..]).unwrap();
        assert_eq!(Answer::read(stream).verdicts().len(), 1);
    }
    assert_eq!(server.table("").contacts, 2);
}

#[test]
fn what_is_no_http_gets_no_answer_that_helps_and_harms_nobody() {
    let server = Server::start();
    for noise in [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03".as_slice(),
        b"GET\r\n\r\n",
        b"\0\0\0\0\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"POST / HTTP/1.1\r\ncontent-length: -1\r\n\r\n",
        b"POST / HTTP/1.1\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n",
    ] {
        let mut stream = server.connect();
        stream.write_all(noise).unwrap();
        stream.shutdown(std::net::Shutdown::Write).unwrap();
        let said = until_closed(stream);
        assert!(
            said.is_empty() || said.starts_with(b"HTTP/1.1 400"),
            "{said:?}"
        );
    }
    let long = "a".repeat(100_000);
    let mut stream = server.connect();
    let _ = stream.write_all(format!("GET / HTTP/1.1\r\nx: {long}\r\n\r\n").as_bytes());
    let said = until_closed(stream);
    assert!(said.is_empty() || said.starts_with(b"HTTP/1.1 431"));
    assert_eq!(server.send(&[meal(1)]).len(), 1);
}
