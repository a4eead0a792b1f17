//! A page that cannot be shown, as a page: a sentence, a way on, and the status that says it to programs.

use askama::Template;
use axum::{
    http::StatusCode,
    response::{IntoResponse as _, Response},
};
use locales::ServerWords;
use tally::Span;

use super::{
    frame::{Frame, page},
    reader::Reader,
    spans,
};
use crate::{http::problem::shown, ledger::StoreError};

/// Why a page cannot be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Nothing is at this address.
    Missing,
    /// The address takes another method.
    Method,
    /// The session is for another team.
    OtherTeam,
    /// The team has no such site.
    Site(String),
    /// A part of the address means nothing.
    Filter(String),
    /// A part of the address stands twice.
    Twice(String),
    /// The span is not released yet.
    Unreleased(Span),
    /// A file cannot be made of this.
    NoFile,
    /// The form came from elsewhere.
    Origin,
    /// The form is none.
    Form,
    /// The team shows nothing in public.
    NotPublic,
    /// Too much to do.
    Busy,
    /// The ledger does not answer.
    Failed,
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::UnknownTeam => Self::Missing,
            StoreError::Busy => Self::Busy,
            StoreError::Failed => Self::Failed,
        }
    }
}

impl Fault {
    pub(super) const fn status(&self) -> StatusCode {
        match self {
            Self::Missing | Self::Site(_) | Self::NotPublic => StatusCode::NOT_FOUND,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::OtherTeam | Self::Origin => StatusCode::FORBIDDEN,
            Self::Filter(_) | Self::Twice(_) | Self::Form => StatusCode::BAD_REQUEST,
            Self::Unreleased(_) | Self::NoFile => StatusCode::CONFLICT,
            Self::Busy | Self::Failed => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    fn sentence(&self, words: &ServerWords) -> String {
        match self {
            Self::Missing => words.dashboard_problem_missing(),
            Self::Method => words.dashboard_problem_method(),
            Self::OtherTeam => words.dashboard_problem_team(),
            Self::Site(code) => words.dashboard_problem_site(&shown(code)),
            Self::Filter(what) => words.dashboard_problem_filter(what),
            Self::Twice(what) => words.dashboard_problem_twice(what),
            Self::Unreleased(span) => {
                words.dashboard_problem_unreleased(&spans::name(words, *span))
            }
            Self::NoFile => words.dashboard_problem_file(),
            Self::Origin => words.dashboard_problem_origin(),
            Self::Form => words.dashboard_problem_form(),
            Self::NotPublic => words.dashboard_problem_public(),
            Self::Busy => words.dashboard_problem_busy(),
            Self::Failed => words.dashboard_problem_failed(),
        }
    }

    /// The page, with a way to where the reader can go on: their team's overview, or the first page.
    pub(super) fn page(&self, reader: &Reader, team: Option<tally::TeamId>) -> Response {
        let words = reader.words();
        let way = match team {
            Some(team) => Way {
                href: reader.link(&format!("/teams/{team}"), &[]),
                label: words.dashboard_way_overview(),
            },
            None => Way {
                href: reader.link("/", &[]),
                label: words.dashboard_way_front(),
            },
        };
        let view = FaultPage {
            frame: Frame::alone(&words, reader, words.dashboard_problem_title()),
            sentence: self.sentence(&words),
            way,
            w: words,
        };
        let mut response = page(self.status(), &view);
        if self.status() == StatusCode::SERVICE_UNAVAILABLE {
            response.headers_mut().insert(
                axum::http::header::RETRY_AFTER,
                crate::http::problem::RETRY_AFTER.into(),
            );
        }
        response.into_response()
    }
}

struct Way {
    href: String,
    label: String,
}

#[derive(Template)]
#[template(path = "fault.html")]
struct FaultPage {
    frame: Frame,
    w: ServerWords,
    sentence: String,
    way: Way,
}
