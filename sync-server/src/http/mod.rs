//! The HTTP side: version 1 of the API, at the addresses of [`tally::api::path`], and beside it the pages
//! for people (`crate::pages`).
//!
//! Architecture invariant: handlers know a [`LedgerStore`], never SQLite, and keep nothing between
//! requests.

mod body;
mod contributions;
pub(crate) mod key;
pub(crate) mod problem;
mod profile;
mod question;
mod statistics;

use std::sync::Arc;

use axum::{
    Router,
    extract::{FromRequestParts, Path},
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header, request::Parts},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use tally::{TeamId, api::ProblemCode};

use self::problem::Refused;
use crate::{clock::Clock, entropy::Entropy, ledger::LedgerStore, pages};

/// What handlers work with.
pub(crate) struct Desk<L> {
    pub(crate) ledger: L,
    pub(crate) clock: Arc<dyn Clock>,
    /// Draws what a session's cookie needs.
    pub(crate) entropy: Arc<dyn Entropy>,
    pub(crate) seal: pages::Seal,
}

/// All addresses.
pub(crate) fn router<L: LedgerStore>(desk: Arc<Desk<L>>) -> Router {
    Router::new()
        .route("/v1/health", get(health))
        .route(
            "/v1/teams/{team}/contributions",
            post(contributions::post::<L>),
        )
        .route(
            "/v1/teams/{team}/profile",
            get(profile::get::<L>).put(profile::put::<L>),
        )
        .route("/v1/teams/{team}/statistics", get(statistics::get::<L>))
        .merge(pages::router())
        .method_not_allowed_fallback(|headers, uri| {
            refuse(headers, uri, ProblemCode::MethodNotAllowed)
        })
        .fallback(|headers, uri| refuse(headers, uri, ProblemCode::NotFound))
        .with_state(desk)
}

/// A no for programs, or a page for people: browsers ask for HTML by name.
async fn refuse(headers: HeaderMap, uri: Uri, code: ProblemCode) -> Response {
    let html = headers
        .get(header::ACCEPT)
        .and_then(|accept| accept.to_str().ok())
        .is_some_and(|accept| accept.contains("text/html"));
    if html {
        pages::refused(&uri, &headers, code)
    } else {
        Refused::new(code).into_response()
    }
}

/// Alive, without a look at the ledger: for a supervisor that asks every few seconds.
async fn health() -> StatusCode {
    StatusCode::NO_CONTENT
}

/// The team in the address.
struct Team(TeamId);

impl<S: Send + Sync> FromRequestParts<S> for Team {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refused> {
        let text = Path::<String>::from_request_parts(parts, state).await;
        text.ok()
            .and_then(|Path(text)| text.parse().ok())
            .map(Self)
            .ok_or_else(|| Refused::new(ProblemCode::UnknownTeam))
    }
}

/// A JSON answer. Counts belong in no cache on the way.
fn json(document: &impl serde::Serialize) -> Response {
    match serde_json::to_vec(document) {
        Ok(body) => (
            [
                (
                    header::CONTENT_TYPE,
                    HeaderValue::from_static("application/json"),
                ),
                (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
            ],
            body,
        )
            .into_response(),
        // Only a map with keys that are no text fails, and no document here has one.
        Err(_) => Refused::new(ProblemCode::Unavailable).into_response(),
    }
}
