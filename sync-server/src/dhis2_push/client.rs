//! The one place that talks to a DHIS2.
//!
//! It gives TLS with one provider and the authorities of webpki-roots, follows no redirect, which could
//! carry the token elsewhere, and uses no proxy of the system.

use std::{sync::Arc, time::Duration};

use reqwest::{Client, header, redirect};
use rustls::{ClientConfig, RootCertStore, crypto::ring};

use super::{ApiToken, Call, Next, Outcome, Push, PushError, Reply};

/// The longest answer read: a summary of some thousand conflicts.
const REPLY_MAX: usize = 4 * 1024 * 1024;
const CONNECT: Duration = Duration::from_secs(10);
/// DHIS2 checks each value before it answers.
const WHOLE: Duration = Duration::from_secs(120);

/// Why a call got no reply.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// No client could be made.
    #[error("TLS cannot be set up: {0}")]
    Tls(#[from] rustls::Error),
    /// No connection, no valid certificate, or none in time. Whether the call arrived is not known;
    /// sending it again is harmless.
    #[error("DHIS2 cannot be reached: {0}")]
    Unreachable(#[source] reqwest::Error),
    /// More than any summary.
    #[error("the answer is longer than any import summary")]
    TooLong,
    /// The answer is no summary, or there is nothing to send.
    #[error(transparent)]
    Push(#[from] PushError),
}

/// Sends calls.
#[derive(Clone, Debug)]
pub struct Sender(Client);

impl Sender {
    /// A sender.
    ///
    /// # Errors
    /// TLS cannot be set up.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one constructor of an HTTP client here: it gives the TLS configuration"
    )]
    pub fn new() -> Result<Self, SendError> {
        let mut roots = RootCertStore::empty();
        roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
        let tls = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_root_certificates(roots)
            .with_no_client_auth();
        let client = Client::builder()
            .tls_backend_preconfigured(tls)
            .redirect(redirect::Policy::none())
            .no_proxy()
            .http1_only()
            .connect_timeout(CONNECT)
            .timeout(WHOLE)
            .build()
            .map_err(SendError::Unreachable)?;
        Ok(Self(client))
    }

    /// Sends a call with its token.
    ///
    /// # Errors
    /// There is no answer, or it is too long.
    pub async fn send(&self, call: &Call, token: &ApiToken) -> Result<Reply, SendError> {
        // A token is letters and digits, which every header may hold.
        let mut authorization = header::HeaderValue::try_from(token.expose_header())
            .map_err(|_| PushError::Unauthorized)?;
        authorization.set_sensitive(true);
        let mut response = self
            .0
            .post(&call.url)
            .header(header::AUTHORIZATION, authorization)
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::ACCEPT, "application/json")
            .body(call.body.clone())
            .send()
            .await
            .map_err(SendError::Unreachable)?;
        let status = response.status().as_u16();
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(SendError::Unreachable)? {
            if body.len() + chunk.len() > REPLY_MAX {
                return Err(SendError::TooLong);
            }
            body.extend_from_slice(&chunk);
        }
        Ok(Reply { status, body })
    }

    /// Sends a push to its end: a dry run, and if DHIS2 has nothing to object to, the figures.
    ///
    /// # Errors
    /// A call has no answer, or one that means nothing. The push can go on from where it was.
    pub async fn push(&self, push: &mut Push, token: &ApiToken) -> Result<Outcome, SendError> {
        loop {
            match push.next() {
                Next::Done(outcome) => return Ok(outcome),
                Next::Call(call) => {
                    let reply = self.send(&call, token).await?;
                    push.take(&reply)?;
                }
            }
        }
    }
}
