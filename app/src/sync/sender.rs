//! The one place that talks to a server.

use std::{error::Error as _, time::Duration};

use reqwest::{Client, RequestBuilder, header, redirect};
use tally::enrolment::ServerAddress;

use super::{Call, Method, Reply, SyncTrouble, tls};
use crate::store::Membership;

/// The longest answer read: a year of figures of a large team is some megabytes.
const REPLY_MAX: usize = 32 * 1024 * 1024;
const CONNECT: Duration = Duration::from_secs(10);
const WHOLE: Duration = Duration::from_secs(60);

/// Sends calls to the team's servers, the first that answers. Says nothing of the device: no user
/// agent, no cookies, no proxy of the system, no redirects.
#[derive(Clone, Debug)]
pub struct Sender {
    client: Client,
    servers: Vec<ServerAddress>,
}

impl Sender {
    /// A sender for a team's servers.
    ///
    /// # Errors
    /// The team has no server.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one constructor of an HTTP client: it gives the TLS configuration and leaves out all that tells of the device"
    )]
    pub fn new(membership: &Membership) -> Result<Self, SyncTrouble> {
        let first = membership.servers.first().ok_or(SyncTrouble::NoServer)?;
        let tls =
            tls::config(membership.pin).map_err(|_| SyncTrouble::Certificate(first.clone()))?;
        let client = Client::builder()
            .tls_backend_preconfigured(tls)
            .redirect(redirect::Policy::none())
            .no_proxy()
            .http1_only()
            .connect_timeout(CONNECT)
            .timeout(WHOLE)
            .build()
            .map_err(|_| SyncTrouble::Certificate(first.clone()))?;
        Ok(Self {
            client,
            servers: membership.servers.clone(),
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
                Err(SyncTrouble::Offline) => {}
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
