//! The one place that talks to a server.

use std::{error::Error as _, time::Duration};

use reqwest::{Client, Proxy, RequestBuilder, Url, header, redirect};
use tally::enrolment::ServerAddress;

use super::{Call, Method, Reply, SyncTrouble, tls};
use crate::store::{Membership, Settings};

/// The longest answer read: a year of figures of a large team is some megabytes.
const REPLY_MAX: usize = 32 * 1024 * 1024;
const CONNECT: Duration = Duration::from_secs(10);
/// Tor builds its way first, through three relays.
const CONNECT_BY_TOR: Duration = Duration::from_secs(30);
const WHOLE: Duration = Duration::from_secs(60);

/// Where Tor listens on a device that runs it, Orbot on a phone too (tor(1), `SocksPort`); `socks5h`, so that Tor and
/// nobody else is asked where an onion service is (RFC 7686, section 2).
const TOR: &str = "socks5h://127.0.0.1:9050";

/// By which way a device reaches servers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// Onion services through Tor, all others directly.
    #[default]
    Direct,
    /// Every server through Tor, and by no other way.
    Tor,
}

impl Route {
    /// As somebody chose.
    #[must_use]
    pub const fn of(settings: &Settings) -> Self {
        if settings.tor {
            Self::Tor
        } else {
            Self::Direct
        }
    }

    fn is_by_tor(self, url: &Url) -> bool {
        self == Self::Tor || is_onion(url.host_str())
    }

    fn reaches_by_tor(self, server: &ServerAddress) -> bool {
        Url::parse(server.as_str()).is_ok_and(|url| self.is_by_tor(&url))
    }
}

/// Sends calls to the team's servers, the first that answers. Says nothing of the device: no user
/// agent, no cookies, no proxy of the system, no redirects.
#[derive(Clone, Debug)]
pub struct Sender {
    client: Client,
    servers: Vec<ServerAddress>,
    route: Route,
}

impl Sender {
    /// A sender for a team's servers.
    ///
    /// # Errors
    /// The team has no server.
    pub fn new(membership: &Membership, route: Route) -> Result<Self, SyncTrouble> {
        Self::through(membership, route, TOR)
    }

    /// The same with Tor at this address.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one constructor of an HTTP client: it gives the TLS configuration and leaves out all that tells of the device"
    )]
    fn through(
        membership: &Membership,
        route: Route,
        tor: &'static str,
    ) -> Result<Self, SyncTrouble> {
        let first = membership.servers.first().ok_or(SyncTrouble::NoServer)?;
        let tls =
            tls::config(membership.pin).map_err(|_| SyncTrouble::Certificate(first.clone()))?;
        let servers = membership.servers.clone();
        let client = Client::builder()
            .tls_backend_preconfigured(tls)
            .redirect(redirect::Policy::none())
            .no_proxy()
            .proxy(Proxy::custom(move |url| {
                route.is_by_tor(url).then_some(tor)
            }))
            .http1_only()
            .connect_timeout(
                if servers.iter().any(|server| route.reaches_by_tor(server)) {
                    CONNECT_BY_TOR
                } else {
                    CONNECT
                },
            )
            .timeout(WHOLE)
            .build()
            .map_err(|_| SyncTrouble::Certificate(first.clone()))?;
        Ok(Self {
            client,
            servers,
            route,
        })
    }

    /// Sends a call to the first server that can be reached.
    ///
    /// # Errors
    /// None can be reached, or what answers is not the team's server.
    pub async fn send(&self, call: &Call) -> Result<Reply, SyncTrouble> {
        let mut trouble = SyncTrouble::Offline;
        for server in &self.servers {
            match self.send_to(server, call).await {
                Ok(reply) => return Ok(reply),
                // A certificate that does not fit says more than another server that is away.
                Err(SyncTrouble::Offline) => {
                    if matches!(trouble, SyncTrouble::Offline) && self.route.reaches_by_tor(server)
                    {
                        trouble = SyncTrouble::NoTor;
                    }
                }
                Err(other) => trouble = other,
            }
        }
        Err(trouble)
    }

    async fn send_to(&self, server: &ServerAddress, call: &Call) -> Result<Reply, SyncTrouble> {
        let url = server.join(&call.path);
        let with_body = |request: RequestBuilder| {
            request
                .header(header::CONTENT_TYPE, "application/json")
                .body(call.body.clone())
        };
        let request = match call.method {
            Method::Get => self.client.get(url),
            Method::Post => with_body(self.client.post(url)),
            Method::Put => with_body(self.client.put(url)),
        };
        let mut key = header::HeaderValue::try_from(format!("Bearer {}", call.key.expose_text()))
            .map_err(|_| SyncTrouble::NotAcollida)?;
        key.set_sensitive(true);
        let mut response = request
            .header(header::AUTHORIZATION, key)
            .send()
            .await
            .map_err(|error| trouble_of(server, &error))?;
        let status = response.status().as_u16();
        let mut body = Vec::new();
        while let Some(chunk) = response
            .chunk()
            .await
            .map_err(|error| trouble_of(server, &error))?
        {
            if body.len() + chunk.len() > REPLY_MAX {
                return Err(SyncTrouble::NotAcollida);
            }
            body.extend_from_slice(&chunk);
        }
        Ok(Reply { status, body })
    }
}

/// Well formed or not: no name in `.onion` may be looked up in the open (RFC 7686, section 2). What may do without TLS
/// is told by the address itself, more strictly.
fn is_onion(host: Option<&str>) -> bool {
    host.is_some_and(|host| host.ends_with(".onion"))
}

/// A TLS refusal is buried in the chain of causes; everything else means: no connection.
fn trouble_of(server: &ServerAddress, error: &reqwest::Error) -> SyncTrouble {
    let mut cause = error.source();
    while let Some(inner) = cause {
        match inner.downcast_ref::<rustls::Error>() {
            Some(rustls::Error::InvalidCertificate(_)) => {
                return SyncTrouble::Certificate(server.clone());
            }
            Some(rustls::Error::InvalidMessage(_)) => return SyncTrouble::NotAcollida,
            _ => {}
        }
        // The source of an IO error is the source of what it wraps; what it wraps would be passed over.
        cause = match inner
            .downcast_ref::<std::io::Error>()
            .and_then(std::io::Error::get_ref)
        {
            Some(wrapped) => Some(wrapped),
            None => inner.source(),
        };
    }
    SyncTrouble::Offline
}

#[cfg(test)]
mod tests {
    use std::{
        io::{Read as _, Write as _},
        net::TcpListener,
        thread,
    };

    use tally::{TeamId, team::Key};

    use super::*;

    const ONION: &str = "acollidaacollidaacollidaacollidaacollidaacollidaacollida.onion";

    fn membership(server: &str) -> Membership {
        Membership {
            team: TeamId::from_bytes([3; 8]),
            servers: vec![server.parse().unwrap()],
            pin: None,
            secret: None,
            read_key: None,
            admin_key: None,
        }
    }

    fn send(server: &str, route: Route, tor: &'static str) -> Result<Reply, SyncTrouble> {
        let call = Call {
            method: Method::Get,
            path: "/v1/health".to_owned(),
            key: Key::from_bytes([6; 32]),
            body: Vec::new(),
        };
        tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap()
            .block_on(async {
                let sender = Sender::through(&membership(server), route, tor)?;
                sender.send(&call).await
            })
    }

    /// A stand-in for Tor that says what it was asked for (RFC 1928), and answers as the service would.
    fn tor() -> (&'static str, thread::JoinHandle<Vec<u8>>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("socks5h://{}", listener.local_addr().unwrap()).leak();
        let asked = thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut greeting = [0; 2];
            stream.read_exact(&mut greeting).unwrap();
            let mut methods = vec![0; usize::from(greeting[1])];
            stream.read_exact(&mut methods).unwrap();
            stream.write_all(&[5, 0]).unwrap();
            // Version, connect, reserved, a name, its length.
            let mut head = [0; 5];
            stream.read_exact(&mut head).unwrap();
            assert_eq!(head[..4], [5, 1, 0, 3], "Tor is asked for a name");
            let mut name = vec![0; usize::from(head[4]) + 2];
            stream.read_exact(&mut name).unwrap();
            stream.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).unwrap();
            let mut request = [0; 1024];
            assert!(stream.read(&mut request).unwrap() > 0);
            stream
                .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\nhi")
                .unwrap();
            name.truncate(name.len() - 2);
            name
        });
        (address, asked)
    }

    #[test]
    fn an_onion_service_is_asked_for_at_tor_by_its_name() {
        let (address, asked) = tor();
        let reply = send(&format!("http://{ONION}"), Route::Direct, address).unwrap();
        assert_eq!(reply.body, b"hi");
        assert_eq!(asked.join().unwrap(), ONION.as_bytes());
    }

    #[test]
    fn where_that_was_chosen_every_server_is_asked_for_at_tor() {
        let (address, asked) = tor();
        let reply = send("http://localhost:8080", Route::Tor, address).unwrap();
        assert_eq!(reply.body, b"hi");
        assert_eq!(asked.join().unwrap(), b"localhost");
    }

    #[test]
    fn without_tor_nothing_goes_another_way() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let server = format!("http://{}", listener.local_addr().unwrap());
        let gone = send(&server, Route::Tor, "socks5h://127.0.0.1:1");
        assert!(matches!(gone, Err(SyncTrouble::NoTor)));
        assert!(listener.accept().is_err(), "nobody knocked");
    }

    #[test]
    fn any_other_server_is_asked_without_tor() {
        // Nobody listens there: whoever went through it would reach nothing.
        let nowhere = "socks5h://127.0.0.1:1";
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let server = format!("http://{}", listener.local_addr().unwrap());
        let answers = thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut request = [0; 1024];
            assert!(stream.read(&mut request).unwrap() > 0);
            stream
                .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\nhi")
                .unwrap();
        });
        assert_eq!(send(&server, Route::Direct, nowhere).unwrap().body, b"hi");
        answers.join().unwrap();
    }

    #[test]
    fn without_tor_an_onion_service_is_away_and_tor_is_named() {
        let gone = send(
            &format!("http://{ONION}"),
            Route::Direct,
            "socks5h://127.0.0.1:1",
        );
        assert!(matches!(gone, Err(SyncTrouble::NoTor)));
    }
}
