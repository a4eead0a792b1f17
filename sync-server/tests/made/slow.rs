//! Clients that are silent or slow on purpose, in each way there is, and how long a server bears them.

use std::{
    io::{ErrorKind, Read as _, Write as _},
    net::{SocketAddr, TcpStream},
    sync::mpsc::{Receiver, RecvTimeoutError},
    time::{Duration, Instant},
};

/// How somebody is slow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// Connects and says nothing.
    Silent,
    /// Says the headers of a request letter by letter, without end.
    Headers,
    /// Says the body of a request letter by letter, without end.
    Body,
    /// Begins to speak TLS and never gets further.
    Handshake,
}

impl Way {
    /// What it says at once; `head` is that of a right upload of many bytes.
    fn first(self, head: &[u8]) -> &[u8] {
        match self {
            Self::Silent => b"",
            Self::Headers => b"GET /v1/health HTTP/1.1\r\nhost: localhost\r\nx: ",
            Self::Body => head,
            // A record of a handshake of 512 bytes (RFC 8446, 5.1), and the beginning of a greeting.
            Self::Handshake => b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        }
    }

    /// What it says whenever it says more.
    fn more(self) -> &'static [u8] {
        match self {
            Self::Silent => b"",
            Self::Headers | Self::Body => b" ",
            Self::Handshake => b"\0",
        }
    }
}

/// One slow client.
struct Slow {
    way: Way,
    stream: TcpStream,
}

impl Slow {
    /// Whether the server has closed, at which moment it may have said something.
    fn is_gone(&mut self) -> bool {
        let mut said = [0; 512];
        loop {
            match self.stream.read(&mut said) {
                Ok(0) => return true,
                Ok(_) => {}
                Err(error) if error.kind() == ErrorKind::WouldBlock => break,
                Err(_) => return true,
            }
        }
        // A letter at most: it goes whole or not at all.
        match self.stream.write_all(self.way.more()) {
            Ok(()) => false,
            Err(error) => error.kind() != ErrorKind::WouldBlock,
        }
    }
}

/// How long each was borne.
#[derive(Debug)]
pub(crate) struct Borne {
    /// Those that the server closed, from the moment that all had connected.
    pub(crate) closed: Vec<(Way, Duration)>,
    /// Those that were still there in the end.
    pub(crate) left: usize,
}

/// Connects so many clients of these ways in turn, who say a letter every `pause`, until the server has closed
/// all of them or `patience` is over. `ended` ends it early.
#[allow(clippy::disallowed_methods, reason = "it measures time")]
pub(crate) fn crowd(
    server: SocketAddr,
    ways: &[Way],
    count: usize,
    head: &[u8],
    (pause, patience): (Duration, Duration),
    ended: &Receiver<()>,
) -> Borne {
    let connect = |way: &Way| {
        let mut stream = TcpStream::connect(server).expect("the server takes connections");
        stream.write_all(way.first(head)).expect("it listens");
        stream.set_nonblocking(true).expect("a setting");
        Slow { way: *way, stream }
    };
    let mut there: Vec<Slow> = ways.iter().cycle().take(count).map(connect).collect();
    let began = Instant::now();
    let mut closed = Vec::new();
    while !there.is_empty() && began.elapsed() < patience {
        there.retain_mut(|slow| {
            let gone = slow.is_gone();
            if gone {
                closed.push((slow.way, began.elapsed()));
            }
            !gone
        });
        if ended.recv_timeout(pause) != Err(RecvTimeoutError::Timeout) {
            break;
        }
    }
    Borne {
        closed,
        left: there.len(),
    }
}
