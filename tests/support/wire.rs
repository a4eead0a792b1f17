//! The wire between devices and a server, which a test can cut at the one moment that matters: when
//! the server has done what it was asked, and before anyone hears of it.

use std::{
    io::{Read, Write},
    net::{Shutdown, SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread::JoinHandle,
};

use tally::enrolment::ServerAddress;

/// A wire. Whole at first.
#[derive(Debug)]
pub struct Wire {
    state: Arc<State>,
    address: SocketAddr,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug)]
struct State {
    server: SocketAddr,
    // Uploads to pass before one's reply is lost; none: all pass.
    uploads_left: Mutex<Option<usize>>,
    // Nothing gets through any more.
    broken: AtomicBool,
    ended: AtomicBool,
    open: Mutex<Vec<TcpStream>>,
    // All that devices sent.
    sent: Mutex<Vec<u8>>,
}

impl Wire {
    /// A wire to this server.
    #[must_use]
    pub fn to(server: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let state = Arc::new(State {
            server,
            uploads_left: Mutex::new(None),
            broken: AtomicBool::new(false),
            ended: AtomicBool::new(false),
            open: Mutex::default(),
            sent: Mutex::default(),
        });
        let shared = Arc::clone(&state);
        let thread = std::thread::spawn(move || shared.carry_all(&listener));
        Self {
            state,
            address,
            thread: Some(thread),
        }
    }

    /// Where devices reach the server over this wire.
    #[must_use]
    pub fn address(&self) -> ServerAddress {
        format!("http://{}", self.address)
            .parse()
            .expect("an address")
    }

    /// Cuts the wire when the server answers the upload after the next `pass` ones: that answer is
    /// lost, and everything after it.
    pub fn lose_reply_after(&self, pass: usize) {
        *self.state.uploads_left() = Some(pass);
    }

    /// Cuts the wire now.
    pub fn cut(&self) {
        self.state.cut();
    }

    /// Every byte that devices sent over it.
    #[must_use]
    pub fn sent(&self) -> Vec<u8> {
        self.state
            .sent
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Makes it whole again.
    pub fn mend(&self) {
        *self.state.uploads_left() = None;
        self.state.broken.store(false, Ordering::SeqCst);
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        self.state.ended.store(true, Ordering::SeqCst);
        self.state.cut();
        // Wakes the thread that waits for a connection.
        let _ = TcpStream::connect(self.address);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl State {
    fn uploads_left(&self) -> std::sync::MutexGuard<'_, Option<usize>> {
        self.uploads_left
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn open(&self) -> std::sync::MutexGuard<'_, Vec<TcpStream>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn cut(&self) {
        self.broken.store(true, Ordering::SeqCst);
        for stream in self.open().drain(..) {
            let _ = stream.shutdown(Shutdown::Both);
        }
    }

    fn carry_all(self: &Arc<Self>, listener: &TcpListener) {
        let mut carriers = Vec::new();
        while let Ok((device, _)) = listener.accept() {
            if self.ended.load(Ordering::SeqCst) {
                break;
            }
            if self.broken.load(Ordering::SeqCst) {
                continue;
            }
            let Ok(server) = TcpStream::connect(self.server) else {
                continue;
            };
            let clone = |stream: &TcpStream| stream.try_clone().expect("a second handle");
            self.open().extend([clone(&device), clone(&server)]);
            let lose = Arc::new(AtomicBool::new(false));
            let (state, lose_here) = (Arc::clone(self), Arc::clone(&lose));
            let (from, to) = (clone(&device), clone(&server));
            carriers.push(std::thread::spawn(move || {
                state.carry_requests(from, to, &lose_here)
            }));
            let state = Arc::clone(self);
            carriers.push(std::thread::spawn(move || {
                state.carry_replies(server, device, &lose)
            }));
        }
        for carrier in carriers {
            let _ = carrier.join();
        }
    }

    fn carry_requests(&self, mut from: TcpStream, mut to: TcpStream, lose: &AtomicBool) {
        let mut bytes = [0; 64 * 1024];
        while let Ok(length @ 1..) = from.read(&mut bytes) {
            // A request begins with a write of its own, so its first word is never cut in two.
            if bytes[..length].starts_with(b"POST ")
                && let Some(left) = self.uploads_left().as_mut()
            {
                match left.checked_sub(1) {
                    Some(fewer) => *left = fewer,
                    None => lose.store(true, Ordering::SeqCst),
                }
            }
            self.sent
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .extend_from_slice(&bytes[..length]);
            if to.write_all(&bytes[..length]).is_err() {
                break;
            }
        }
        let _ = to.shutdown(Shutdown::Both);
    }

    fn carry_replies(&self, mut from: TcpStream, mut to: TcpStream, lose: &AtomicBool) {
        let mut bytes = [0; 64 * 1024];
        while let Ok(length @ 1..) = from.read(&mut bytes) {
            // The server answers after its commit, so from here on it holds what was sent.
            if lose.load(Ordering::SeqCst) {
                self.cut();
                break;
            }
            if to.write_all(&bytes[..length]).is_err() {
                break;
            }
        }
        let _ = to.shutdown(Shutdown::Both);
    }
}
