//! The HTTP side: version 1 of the API, at the addresses of [`tally::api::path`], and beside it the pages
//! for people (`crate::pages`).
//!
//! Architecture invariant: handlers know a [`LedgerStore`], never SQLite, and keep nothing between
//! requests.

pub(crate) mod accept;
mod body;
mod contributions;
mod estimates;
mod files;
pub(crate) mod key;
mod openapi;
pub(crate) mod problem;
mod profile;
mod question;
mod releases;
mod seals;
mod statistics;

use std::{collections::HashMap, sync::Arc};

use axum::{
    Router,
    extract::{FromRequestParts, Path},
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header, request::Parts},
    response::{IntoResponse, Response},
    routing::{MethodRouter, get, post},
};
use jiff::civil::Date;
use tally::{TeamId, api::ProblemCode};
use tokio::sync::{Mutex, Semaphore};

use self::problem::Refused;
use crate::{
    clock::Clock,
    entropy::Entropy,
    ledger::{Edition, LedgerStore, Refreshing},
    pages,
};

/// Files and tables that are put together at once; who asks for another one waits, for a tenth of a second where
/// the team is large. More would not make them much sooner, and each takes its memory: a year of every row of fifty
/// sites beside the year before more than a hundred megabytes.
const PUT_TOGETHER_AT_ONCE: usize = 1;

/// What handlers work with.
pub(crate) struct Desk<L> {
    pub(crate) ledger: L,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) entropy: Arc<dyn Entropy>,
    /// Seals the sessions of pages.
    pub(crate) seal: pages::Seal,
    /// Turns to put a file or a table together.
    pub(crate) turns: Semaphore,
    refreshing: Refreshing,
    // The day that was closed last, as far as this process knows.
    closed: Mutex<Option<Date>>,
}

impl<L: LedgerStore> Desk<L> {
    pub(crate) fn new(
        ledger: L,
        clock: Arc<dyn Clock>,
        entropy: Arc<dyn Entropy>,
        seal: pages::Seal,
        refreshing: Refreshing,
    ) -> Self {
        Self {
            ledger,
            clock,
            entropy,
            seal,
            turns: Semaphore::new(PUT_TOGETHER_AT_ONCE),
            refreshing,
            closed: Mutex::new(None),
        }
    }

    /// Does what a new day brings, if it is a new day. Where that fails, the ledger has noted why;
    /// it is tried again, and meanwhile figures are those of the day before.
    pub(crate) async fn close_day(&self) {
        let today = self.clock.today();
        let mut closed = self.closed.lock().await;
        if closed.is_none_or(|day| day < today) {
            let entropy = Arc::clone(&self.entropy);
            let done = self.ledger.close_day(today, Refreshing::Daily, entropy);
            if done.await.is_ok() {
                *closed = Some(today);
            }
        }
    }

    /// Brings figures up to date that are about to be read: to this day, or in a trial to this moment.
    pub(crate) async fn refresh(&self) {
        self.close_day().await;
        if self.refreshing == Refreshing::AtOnce {
            let (today, entropy) = (self.clock.today(), Arc::clone(&self.entropy));
            // Where it fails the ledger has noted why, and figures are those of before.
            let _ = self
                .ledger
                .close_day(today, Refreshing::AtOnce, entropy)
                .await;
        }
    }

    /// The team's figures of today, and their entity tag (RFC 9110, 8.8.3) once there are any.
    async fn edition(&self, team: TeamId) -> Result<(Edition, Option<HeaderValue>), Refused> {
        self.close_day().await;
        let edition = self.ledger.edition(team).await?;
        let tag = edition
            .as_of
            // In a trial figures change while their day stays.
            .filter(|_| self.refreshing == Refreshing::Daily)
            .and_then(|day| {
                HeaderValue::try_from(format!("\"{}-{day}\"", edition.incarnation)).ok()
            });
        Ok((edition, tag))
    }
}

/// An answer that stays the same until tomorrow: not sent again to who has it.
fn of_today(
    headers: &HeaderMap,
    tag: Option<HeaderValue>,
    answer: impl FnOnce() -> Response,
) -> Response {
    unchanged(headers, tag.as_ref()).unwrap_or_else(|| tagged(answer(), tag))
}

/// An answer with its entity tag, where it has one.
fn tagged(mut answer: Response, tag: Option<HeaderValue>) -> Response {
    if let Some(tag) = tag {
        answer.headers_mut().insert(header::ETAG, tag);
    }
    answer
}

/// What is said to who has it already.
fn unchanged(headers: &HeaderMap, tag: Option<&HeaderValue>) -> Option<Response> {
    tag.filter(|tag| headers.get(header::IF_NONE_MATCH) == Some(*tag))
        .map(|tag| (StatusCode::NOT_MODIFIED, [(header::ETAG, tag.clone())]).into_response())
}

/// Every address, with what answers there.
fn addresses<L: LedgerStore>() -> Vec<(&'static str, MethodRouter<Arc<Desk<L>>>)> {
    let estimate = || {
        get(estimates::get::<L>)
            .put(estimates::put::<L>)
            .delete(estimates::delete::<L>)
    };
    vec![
        ("/v1/", get(openapi::html)),
        ("/v1/openapi.json", get(openapi::json)),
        ("/v1/health", get(health)),
        (
            "/v1/teams/{team}/contributions",
            post(contributions::post::<L>),
        ),
        (
            "/v1/teams/{team}/profile",
            get(profile::get::<L>).put(profile::put::<L>),
        ),
        ("/v1/teams/{team}/statistics", get(statistics::get::<L>)),
        ("/v1/teams/{team}/estimates", get(estimates::all::<L>)),
        (
            "/v1/teams/{team}/estimates/{span}",
            get(estimates::of_span::<L>),
        ),
        ("/v1/teams/{team}/estimates/{span}/{indicator}", estimate()),
        (
            "/v1/teams/{team}/estimates/{span}/{indicator}/{recipients}",
            estimate(),
        ),
        ("/v1/teams/{team}/files/{name}", get(files::get::<L>)),
        ("/v1/teams/{team}/seals", get(seals::list::<L>)),
        (
            "/v1/teams/{team}/seals/{month}/{week}",
            get(seals::get::<L>),
        ),
        ("/v1/teams/{team}/releases", get(releases::get::<L>)),
    ]
}

/// All addresses.
pub(crate) fn router<L: LedgerStore>(desk: Arc<Desk<L>>) -> Router {
    addresses()
        .into_iter()
        .fold(Router::new(), |router, (path, answers)| {
            router.route(path, answers)
        })
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
        // Some addresses name more than the team.
        let named = Path::<HashMap<String, String>>::from_request_parts(parts, state).await;
        named
            .ok()
            .and_then(|Path(named)| named.get("team")?.parse().ok())
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sqlite::SqliteLedger;

    #[test]
    fn every_address_is_described_and_nothing_else_is() {
        let addresses = addresses::<SqliteLedger>();
        let addresses = addresses.iter().map(|(path, _)| *path).collect();
        assert_eq!(openapi::documented(), addresses);
    }
}
