//! The dashboard: the server's own pages for coordinators, in a browser. They are made here whole, as
//! HTML and SVG; nothing has to run in the browser to read them.
//!
//! Where to find what:
//! * `sign_in`, `session`, `visit`: who may see a team's pages
//! * `frame`, `reader`: what stands on every page, and in which language
//! * `figures`: overview, service, site; `trend`: a year beside the year before
//! * `downloads`, `files`, `method`, `stored`, `estimates`: what else a coordinator is asked for
//! * `public`: released figures for everybody, if a team wants that
//!
//! Architecture invariant: handlers ask a [`LedgerStore`]; what figures mean is decided by plain functions
//! that see tables alone; templates get texts and numbers that are ready.

mod asked;
mod assets;
mod chooser;
mod downloads;
mod estimates;
mod fault;
mod figures;
mod files;
mod frame;
mod front;
mod headers;
mod method;
mod origin;
mod public;
mod reader;
mod session;
mod sign_in;
mod spans;
#[cfg(test)]
mod stand_in_tests;
mod stored;
mod trend;
mod visit;

use std::sync::Arc;

use axum::{
    Router,
    extract::DefaultBodyLimit,
    http::{HeaderMap, Uri},
    response::Response,
    routing::{get, post},
};
use tally::api::ProblemCode;

pub(crate) use self::session::Seal;
use self::{fault::Fault, reader::Reader};
use crate::{http::Desk, ledger::LedgerStore};

/// A form here has a code or a few short fields.
const FORM_MAX: usize = 16 * 1024;

/// All addresses of pages.
pub(crate) fn router<L: LedgerStore>() -> Router<Arc<Desk<L>>> {
    Router::new()
        .route("/", get(front::get))
        .route("/pages/style.css", get(assets::style))
        .route("/pages/icon.svg", get(assets::icon))
        .route("/pages/sign-in.js", get(assets::sign_in_script))
        .route("/sign-in", get(sign_in::get).post(sign_in::post::<L>))
        .route("/sign-out", post(sign_in::out))
        .route("/teams/{team}", get(figures::team::<L>))
        .route(
            "/teams/{team}/services/{service}",
            get(figures::service::<L>),
        )
        .route("/teams/{team}/sites/{site}", get(figures::site::<L>))
        .route("/teams/{team}/trend", get(trend::get::<L>))
        .route("/teams/{team}/downloads", get(downloads::get::<L>))
        .route("/teams/{team}/files/{name}", get(files::get::<L>))
        .route("/teams/{team}/method", get(method::get))
        .route("/teams/{team}/stored", get(stored::get::<L>))
        .route(
            "/teams/{team}/estimates",
            get(estimates::get::<L>).post(estimates::post::<L>),
        )
        .route(
            "/teams/{team}/estimates/removal",
            post(estimates::removal::post::<L>),
        )
        .route("/public/{team}", get(public::get::<L>))
        .layer(DefaultBodyLimit::max(FORM_MAX))
}

/// A no for people, where the address or the method is wrong.
pub(crate) fn refused(uri: &Uri, headers: &HeaderMap, code: ProblemCode) -> Response {
    let fault = match code {
        ProblemCode::MethodNotAllowed => Fault::Method,
        _ => Fault::Missing,
    };
    fault.page(&Reader::of(uri, headers), None)
}
