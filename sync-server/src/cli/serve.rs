//! `serve`.

use std::{
    io::{self, ErrorKind},
    net::SocketAddr,
    path::PathBuf,
    sync::Arc,
    time::Duration,
};

use anyhow::{Context as _, bail};
use clap::Args;
use sync_server::{
    Settings,
    clock::{Clock as _, SystemClock},
    config::Config,
    doctor,
    event::{self, Event, Log},
    launch,
    ledger::Refreshing,
    metrics,
    tls::Identity,
};
use tokio::{
    net::{TcpListener, TcpSocket},
    signal::unix::{Signal, SignalKind, signal},
    time::interval,
};

use super::{
    place::Place,
    supervisor::{Supervisor, handed_socket},
};

/// Threads that wait for disks or put files together: one for the file or table that is being put together, of which
/// there is one at a time, and two for what is read in microseconds meanwhile. What a thread once needed its allocator
/// keeps for it, so that with sixteen of them a year's files went round and filled 256 MiB.
const BLOCKING: usize = 3;

/// How often the certificate's files are looked at. They change every few months.
const CERTIFICATE_LOOK: Duration = Duration::from_secs(60);

#[derive(Args)]
pub(super) struct Serve {
    /// Where to take connections [default: 127.0.0.1:8470]
    #[arg(long, value_name = "ADDRESS:PORT")]
    listen: Option<SocketAddr>,
    /// Speak TLS with the certificate that `tls self-signed` made
    #[arg(long)]
    tls: bool,
    /// Speak TLS with this certificate chain (PEM); it is read again when it changes, and on SIGHUP
    #[arg(long, value_name = "FILE", requires = "key", conflicts_with = "tls")]
    certificate: Option<PathBuf>,
    /// The private key of --certificate (PEM)
    #[arg(long, value_name = "FILE", requires = "certificate")]
    key: Option<PathBuf>,
    /// Show figures as they come: for a trial or a demonstration
    ///
    /// Else they are refreshed once a day, because whoever looks twice would see single contacts. Not for a
    /// team that counts people's help.
    #[arg(long)]
    trial: bool,
}

impl Serve {
    /// The configuration with what the command line says over it.
    fn over(self, mut config: Config) -> Config {
        if let Some(listen) = self.listen {
            config.listen = listen;
        }
        if self.tls {
            config.tls_self_signed = true;
            (config.tls_certificate, config.tls_key) = (None, None);
        }
        if self.certificate.is_some() {
            config.tls_self_signed = false;
            (config.tls_certificate, config.tls_key) = (self.certificate, self.key);
        }
        config.trial |= self.trial;
        config
    }

    pub(super) fn run(self, config: Config, place: Place) -> anyhow::Result<()> {
        let config = self.over(config);
        let identity = identity(&config)?;
        // What is wrong with the ledger is said before anyone is told to connect.
        drop(super::open(&place)?);
        let supervisor = Arc::new(Supervisor::from_environment());
        let mut settings = Settings {
            limits: config.limits,
            tls: identity.clone(),
            refreshing: if config.trial {
                Refreshing::AtOnce
            } else {
                Refreshing::Daily
            },
            log: log(Arc::clone(&supervisor)),
            store: place.store,
            ..Settings::new(&config.data)
        };
        if config.trial {
            // A demonstration brings a whole team's year within seconds.
            settings.limits.key_per_second = None;
        }
        let connections = &mut settings.limits.connections;
        *connections = (*connections).min(super::handles::room_for_connections());
        tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            // Readers of the ledger, and files that are made: each thread keeps memory of its own.
            .max_blocking_threads(BLOCKING)
            .build()
            .context("the operating system gives no threads")?
            .block_on(async {
                let listener = match handed_socket().context("the socket handed over")? {
                    Some(listener) => TcpListener::from_std(listener)?,
                    None => bind(config.listen, "--listen")?,
                };
                let address = listener
                    .local_addr()
                    .context("no address was given to listen on")?;
                let stop = stop(Arc::clone(&supervisor))?;
                let hangup = signal(SignalKind::hangup()).context("signals cannot be received")?;
                tokio::spawn(renew(identity.clone(), hangup, settings.log.clone()));
                if let Some(time) = supervisor.heartbeat() {
                    tokio::spawn(beat(supervisor, time));
                }
                if let Some(address) = config.metrics {
                    let listener = bind(address, "`metrics` in the configuration")?;
                    let (metrics, log) = (Arc::clone(&settings.metrics), settings.log.clone());
                    tokio::spawn(metrics::tell(listener, metrics, log));
                }
                let scheme = if identity.is_some() { "https" } else { "http" };
                super::print(&format!("listening on {scheme}://{address}\n"))?;
                if identity.is_none() && !address.ip().is_loopback() {
                    eprintln!(
                        "acollida-sync-server: this is plain HTTP, which anyone on the way can read; use --tls, or put a proxy with TLS in front"
                    );
                }
                Ok(launch(settings, listener, stop).await?)
            })
    }
}

/// Events go to the standard error stream; the supervisor is told when connections are taken.
fn log(supervisor: Arc<Supervisor>) -> Log {
    Log::to(move |event, count| {
        event::write_to_stderr(event, count);
        if event == Event::Started {
            supervisor.tell("READY=1");
        }
    })
}

/// Ready when the server is told to stop.
fn stop(supervisor: Arc<Supervisor>) -> anyhow::Result<impl Future<Output = ()> + Send> {
    let mut terminate = signal(SignalKind::terminate()).context("signals cannot be received")?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = tokio::signal::ctrl_c() => {}
        }
        supervisor.tell("STOPPING=1");
    })
}

/// Tells the supervisor that the server lives, for as long as it does.
async fn beat(supervisor: Arc<Supervisor>, time: Duration) {
    let mut beat = interval(time);
    loop {
        beat.tick().await;
        supervisor.tell("WATCHDOG=1");
    }
}

/// Takes in a renewed certificate: now and then, and when told to.
async fn renew(identity: Option<Identity>, mut hangup: Signal, log: Log) {
    let mut look = interval(CERTIFICATE_LOOK);
    loop {
        tokio::select! {
            // Without a certificate there is nothing to do, and a hangup is no reason to stop.
            _ = hangup.recv() => {}
            _ = look.tick() => {}
        }
        match identity.as_ref().map(Identity::reload) {
            None | Some(Ok(false)) => {}
            Some(Ok(true)) => log.note(Event::CertificateRenewed),
            Some(Err(_)) => log.note(Event::CertificateUnusable),
        }
    }
}

fn identity(config: &Config) -> anyhow::Result<Option<Identity>> {
    let Some((certificate, key)) = config.certificate() else {
        return Ok(None);
    };
    if config.tls_self_signed && !certificate.exists() {
        bail!(
            "there is no certificate in {}: make one with `acollida-sync-server tls self-signed --name HOST`, or give --certificate and --key",
            config.data.display()
        );
    }
    let identity = Identity::read(&certificate, &key)?;
    for said in doctor::certificate_complaints(&identity, config, SystemClock.today()) {
        eprintln!("acollida-sync-server: {said}");
    }
    Ok(Some(identity))
}

/// Connections that may wait to be accepted. With the customary 128, a burst makes the operating
/// system drop some, and their devices wait a second before they try again.
const BACKLOG: u32 = 1_024;

/// `named` is where another address can be given.
fn bind(listen: SocketAddr, named: &str) -> anyhow::Result<TcpListener> {
    let bind = || {
        let socket = match listen {
            SocketAddr::V4(_) => TcpSocket::new_v4()?,
            SocketAddr::V6(_) => TcpSocket::new_v6()?,
        };
        // A server that starts again gets its port back at once.
        socket.set_reuseaddr(true)?;
        socket.bind(listen)?;
        socket.listen(BACKLOG)
    };
    bind().map_err(|error: io::Error| match error.kind() {
        ErrorKind::AddrInUse => anyhow::anyhow!(
            "{listen} is in use: stop the program that listens there, or choose another port with {named}"
        ),
        ErrorKind::PermissionDenied => anyhow::anyhow!(
            "{listen} may not be used: ports below 1024 need a privilege; choose another with {named}"
        ),
        ErrorKind::AddrNotAvailable => anyhow::anyhow!(
            "{} is no address of this machine: use 127.0.0.1 for this machine alone, or 0.0.0.0 for all its addresses",
            listen.ip()
        ),
        _ => anyhow::anyhow!("cannot listen on {listen}: {error}"),
    })
}
