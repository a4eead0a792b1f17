//! `serve`.

use std::{
    io::{self, ErrorKind},
    net::SocketAddr,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, bail};
use clap::Args;
use sync_server::{Settings, folder, launch, ledger::Refreshing, tls::Identity};
use tokio::{
    net::{TcpListener, TcpSocket},
    signal::unix::{SignalKind, signal},
};

use super::place::Place;

#[derive(Args)]
pub(super) struct Serve {
    /// Where to take connections
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8470")]
    listen: SocketAddr,
    /// Speak TLS with the certificate that `tls self-signed` made
    #[arg(long)]
    tls: bool,
    /// Speak TLS with this certificate chain (PEM)
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
    pub(super) fn run(self, place: Place) -> anyhow::Result<()> {
        let identity = self.identity(&place.data)?;
        let scheme = if identity.is_some() { "https" } else { "http" };
        // What is wrong with the ledger is said before anyone is told to connect.
        drop(super::open(&place)?);
        let mut settings = Settings {
            tls: identity,
            refreshing: if self.trial {
                Refreshing::AtOnce
            } else {
                Refreshing::Daily
            },
            store: place.store,
            ..Settings::new(place.data)
        };
        let connections = &mut settings.limits.connections;
        *connections = (*connections).min(super::handles::room_for_connections());
        tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()
            .context("the operating system gives no threads")?
            .block_on(async {
                let listener = bind(self.listen)?;
                let address = listener
                    .local_addr()
                    .context("no address was given to listen on")?;
                let mut terminate =
                    signal(SignalKind::terminate()).context("signals cannot be received")?;
                let stop = async move {
                    tokio::select! {
                        _ = terminate.recv() => {}
                        _ = tokio::signal::ctrl_c() => {}
                    }
                };
                super::print(&format!("listening on {scheme}://{address}\n"))?;
                if scheme == "http" && !address.ip().is_loopback() {
                    eprintln!(
                        "acollida-sync-server: this is plain HTTP, which anyone on the way can read; use --tls, or put a proxy with TLS in front"
                    );
                }
                Ok(launch(settings, listener, stop).await?)
            })
    }

    fn identity(&self, data: &Path) -> anyhow::Result<Option<Identity>> {
        if let (Some(certificate), Some(key)) = (&self.certificate, &self.key) {
            return Ok(Some(Identity::read(certificate, key)?));
        }
        if !self.tls {
            return Ok(None);
        }
        let certificate = folder::certificate(data);
        if !certificate.exists() {
            bail!(
                "there is no certificate in {}: make one with `acollida-sync-server tls self-signed --name HOST`, or give --certificate and --key",
                data.display()
            );
        }
        Ok(Some(Identity::read(&certificate, &folder::key(data))?))
    }
}

/// Connections that may wait to be accepted. With the customary 128, a burst makes the operating
/// system drop some, and their devices wait a second before they try again.
const BACKLOG: u32 = 1_024;

fn bind(listen: SocketAddr) -> anyhow::Result<TcpListener> {
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
            "{listen} is in use: stop the program that listens there, or choose another port with --listen"
        ),
        ErrorKind::PermissionDenied => anyhow::anyhow!(
            "{listen} may not be used: ports below 1024 need a privilege; choose another with --listen"
        ),
        ErrorKind::AddrNotAvailable => anyhow::anyhow!(
            "{} is no address of this machine: use 127.0.0.1 for this machine alone, or 0.0.0.0 for all its addresses",
            listen.ip()
        ),
        _ => anyhow::anyhow!("cannot listen on {listen}: {error}"),
    })
}
