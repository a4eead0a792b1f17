//! The real server in this process: on a loopback port, on a thread of its own, stopped and started
//! as a story goes.

use std::{
    net::{SocketAddr, TcpListener},
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    thread::JoinHandle,
};

use sync_server::{
    Codes, Founding, Settings,
    entropy::{SystemEntropy, draw},
    event::Log,
    folder, found, launch,
    ledger::Refreshing,
    register::Register,
    tls::{Identity, SelfSigned, pin},
};
use tally::{
    Site, TeamProfile,
    api::{Incarnation, path},
    enrolment::{Enrolment, Grant, ServerAddress},
    statistics::Table,
};
use tokio::sync::oneshot;

use crate::{
    Calendar,
    calendar::Ahead,
    http::{Answer, exchange, request},
};

/// A server with its data folder. It keeps its address when it is stopped and started again.
#[derive(Debug)]
pub struct Server {
    data: PathBuf,
    ahead: Ahead,
    // How often figures were read so far.
    later: AtomicI64,
    address: SocketAddr,
    tls: bool,
    trial: bool,
    running: Option<Running>,
}

#[derive(Debug)]
struct Running {
    stop: oneshot::Sender<()>,
    thread: JoinHandle<()>,
}

impl Server {
    /// Starts a server on this folder.
    #[must_use]
    pub fn start(data: &Path, calendar: &Calendar) -> Self {
        Self::start_as(data, calendar, false)
    }

    /// Starts a server that speaks TLS with a self-signed certificate.
    #[must_use]
    pub fn start_with_tls(data: &Path, calendar: &Calendar) -> Self {
        folder::make(data).expect("a data folder");
        let made = SelfSigned::make(&["clinic-box".to_owned()]).expect("a certificate");
        std::fs::write(folder::certificate(data), made.certificate).expect("a certificate file");
        folder::write_secret(&folder::key(data), made.key.as_bytes()).expect("a key file");
        Self::start_as(data, calendar, true)
    }

    /// Starts a server that shows figures as they come, as demonstrations do.
    #[must_use]
    pub fn start_for_trial(data: &Path, calendar: &Calendar) -> Self {
        let mut server = Self::start(data, calendar);
        server.stop();
        server.trial = true;
        server.start_again();
        server
    }

    fn start_as(data: &Path, calendar: &Calendar, tls: bool) -> Self {
        let mut server = Self {
            data: data.to_owned(),
            ahead: Ahead::of(calendar),
            later: AtomicI64::new(0),
            address: SocketAddr::from(([127, 0, 0, 1], 0)),
            tls,
            trial: false,
            running: None,
        };
        server.start_again();
        server
    }

    /// Starts again where it was.
    pub fn start_again(&mut self) {
        assert!(self.running.is_none(), "the server is running already");
        let listener = TcpListener::bind(self.address).expect("a port");
        listener.set_nonblocking(true).expect("a port to wait on");
        self.address = listener.local_addr().expect("an address");
        // As the program does: what is wrong with the ledger is said before anyone connects.
        drop(self.register());
        let mut settings = Settings {
            clock: Arc::new(self.ahead.clone()),
            log: Log::to(|_, _| {}),
            ..Settings::new(&self.data)
        };
        // A test asks oftener than the devices of any team.
        settings.limits.key_per_second = None;
        settings.limits.per_second = None;
        if self.trial {
            settings.refreshing = Refreshing::AtOnce;
        }
        if self.tls {
            let (certificate, key) = (folder::certificate(&self.data), folder::key(&self.data));
            settings.tls =
                Some(Identity::read(&certificate, &key).expect("a certificate with its key"));
        }
        let (stop, stopped) = oneshot::channel::<()>();
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_multi_thread()
                .worker_threads(1)
                .enable_all()
                .build()
                .expect("a runtime");
            runtime.block_on(async move {
                let listener =
                    tokio::net::TcpListener::from_std(listener).expect("a port to wait on");
                let stopped = async move {
                    let _ = stopped.await;
                };
                launch(settings, listener, stopped).await.expect("a ledger");
            });
        });
        self.running = Some(Running { stop, thread });
    }

    /// Stops it as an operator does: what was asked is answered first.
    pub fn stop(&mut self) {
        if let Some(Running { stop, thread }) = self.running.take() {
            let _ = stop.send(());
            thread.join().expect("a server that ends well");
        }
    }

    /// Its socket address.
    #[must_use]
    pub const fn socket(&self) -> SocketAddr {
        self.address
    }

    /// Its address as a code carries it.
    #[must_use]
    pub fn address(&self) -> ServerAddress {
        let scheme = if self.tls { "https" } else { "http" };
        format!("{scheme}://{}", self.address)
            .parse()
            .expect("a server address")
    }

    /// The operator's register.
    #[must_use]
    pub fn register(&self) -> Register {
        Register::open(&self.data, &SystemEntropy).expect("a register")
    }

    /// Founds a team whose devices find the server at its own address.
    #[must_use]
    pub fn found(&self, name: &str, sites: &[(&str, &str)]) -> Codes {
        self.found_at(name, sites, self.address())
    }

    /// Founds a team whose devices find the server at another address, such as a wire's.
    #[must_use]
    pub fn found_at(&self, name: &str, sites: &[(&str, &str)], address: ServerAddress) -> Codes {
        let mut profile = TeamProfile::new(name.to_owned());
        profile.sites = sites
            .iter()
            .map(|(code, label)| site(code, label))
            .collect();
        let founding = Founding {
            profile,
            servers: vec![address],
            pin: self
                .tls
                .then(|| pin(&folder::certificate(&self.data)).expect("a pin")),
        };
        found(&mut self.register(), &SystemEntropy, &founding).expect("a team")
    }

    /// Copies its data folder; stop it first, as the operator's handbook says.
    pub fn back_up(&self, to: &Path) {
        assert!(
            self.running.is_none(),
            "a backup is made of a stopped server"
        );
        crate::scratch::copy_folder(&self.data, to);
    }

    /// Puts a backup back and says so to the ledger, as `acollida-sync-server restored` does.
    pub fn restore(&self, from: &Path) {
        assert!(
            self.running.is_none(),
            "a backup is put back into a stopped server"
        );
        crate::scratch::copy_folder(from, &self.data);
        let life = Incarnation::from_bytes(draw(&SystemEntropy).expect("random bytes"));
        self.register()
            .renew(life)
            .expect("a new life of the ledger");
    }

    /// Reads the team's figures as a program would, with its read code, when those of today have been
    /// added to them: in a week after all that was before. Then it is today again. Only the server's day
    /// passes: a device would lock its screens meanwhile.
    #[must_use]
    pub fn statistics(&self, read: &Enrolment, query: &str) -> Table {
        // The first time a week on, then a day more each time.
        let later = self.later.fetch_add(1, Ordering::Relaxed);
        self.ahead.be(7 + later);
        let answer = self.ask_statistics(read, query);
        self.ahead.be(0);
        assert_eq!(answer.status, 200, "{}", answer.text());
        serde_json::from_slice(&answer.body).expect("a table")
    }

    /// As [`Server::statistics`], whatever the answer is.
    #[must_use]
    pub fn ask_statistics(&self, read: &Enrolment, query: &str) -> Answer {
        let Grant::Read(key) = &read.grant else {
            panic!("not a read code")
        };
        let bearer = format!("Bearer {}", key.expose_text());
        let path = format!("{}?{query}", path::statistics(read.team));
        exchange(
            self.address,
            &request("GET", &path, &[("authorization", &bearer)], b""),
        )
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(Running { stop, thread }) = self.running.take() {
            let _ = stop.send(());
            // A test that fails is unwinding already; its own message is the one to see.
            let _ = thread.join();
        }
    }
}

/// A site of a team's list.
#[must_use]
pub fn site(code: &str, label: &str) -> Site {
    Site {
        code: crate::site(code),
        label: label.to_owned(),
    }
}
