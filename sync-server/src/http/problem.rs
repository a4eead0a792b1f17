//! Every no of the server is a problem document (RFC 9457).

use std::time::Duration;

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use tally::api::{PROBLEM_MEDIA_TYPE, Problem, ProblemCode};

use crate::ledger::StoreError;

/// After how many seconds a busy server wants to be asked again.
pub(crate) const RETRY_AFTER: u16 = 5;

/// A request that is answered no.
#[derive(Debug)]
pub(crate) struct Refused {
    code: ProblemCode,
    detail: Option<String>,
    retry_after: Option<u16>,
}

impl Refused {
    pub(crate) const fn new(code: ProblemCode) -> Self {
        Self {
            code,
            detail: None,
            retry_after: None,
        }
    }

    /// Asked too often; after so long it may be asked again.
    pub(crate) fn too_often(wait: Duration) -> Self {
        // Whole seconds (RFC 9110, 10.2.3), rounded up.
        let seconds = u16::try_from(wait.as_millis().div_ceil(1_000)).unwrap_or(u16::MAX);
        Self {
            retry_after: Some(seconds.max(1)),
            ..Self::because(
                ProblemCode::TooOften,
                "More requests than this server takes; nothing is lost: try again in a moment.",
            )
        }
    }

    /// With words for this case: what is wrong and what to do.
    pub(crate) fn because(code: ProblemCode, detail: impl Into<String>) -> Self {
        Self {
            code,
            detail: Some(detail.into()),
            retry_after: None,
        }
    }

    #[cfg(test)]
    pub(crate) const fn code(&self) -> ProblemCode {
        self.code
    }

    #[cfg(test)]
    pub(crate) fn detail(&self) -> &str {
        self.detail.as_deref().unwrap_or_default()
    }
}

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::UnknownTeam => Self::new(ProblemCode::UnknownTeam),
            StoreError::Busy => Self::because(
                ProblemCode::Unavailable,
                "Too much is waiting to be written; try again in a moment.",
            ),
            StoreError::Failed => Self::because(
                ProblemCode::Unavailable,
                "The ledger cannot be read or written now; its operator finds why in the server's log. Nothing is lost: try again later.",
            ),
        }
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let code = self.code;
        let status =
            StatusCode::from_u16(code.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let document = Problem::new(code, self.detail);
        // A problem has texts and a number alone, which always serialise.
        let body = serde_json::to_vec(&document).unwrap_or_default();
        let mut response = (
            status,
            [
                (
                    header::CONTENT_TYPE,
                    HeaderValue::from_static(PROBLEM_MEDIA_TYPE),
                ),
                (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
            ],
            body,
        )
            .into_response();
        let headers = response.headers_mut();
        if status == StatusCode::UNAUTHORIZED {
            // RFC 9110, 11.6.1: a 401 says how to authenticate.
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        if matches!(
            status,
            StatusCode::SERVICE_UNAVAILABLE | StatusCode::TOO_MANY_REQUESTS
        ) {
            let seconds = self.retry_after.unwrap_or(RETRY_AFTER);
            headers.insert(header::RETRY_AFTER, seconds.into());
        }
        response
    }
}

/// An error's words as a sentence of an answer.
pub(crate) fn sentence(error: &dyn std::fmt::Display) -> String {
    let text = error.to_string();
    let mut letters = text.chars();
    let first: String = letters
        .next()
        .into_iter()
        .flat_map(char::to_uppercase)
        .collect();
    format!("{first}{}.", letters.as_str())
}

/// A text from a request as an answer may repeat it: short, and of letters that codes have, so that
/// an answer names a slip of the keyboard and nothing else.
pub(crate) fn shown(text: &str) -> String {
    let code_like = |c: char| c.is_ascii_alphanumeric() || "._-/".contains(c);
    text.chars()
        .take(24)
        .map(|c| if code_like(c) { c } else { '?' })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_problem_has_its_own_status_and_says_how_to_go_on() {
        for &code in ProblemCode::ALL {
            let response = Refused::new(code).into_response();
            assert_eq!(response.status().as_u16(), code.status());
            let has = |name| response.headers().contains_key(name);
            assert_eq!(has(header::RETRY_AFTER), matches!(code.status(), 429 | 503));
            assert_eq!(has(header::WWW_AUTHENTICATE), code.status() == 401);
        }
    }

    #[test]
    fn what_is_shown_of_a_request_is_short_and_plain() {
        assert_eq!(shown("food.meal/nn"), "food.meal/nn");
        assert_eq!(shown("<b>Maria Ω</b>"), "?b?Maria???/b?");
        assert_eq!(shown(&"a".repeat(100)).len(), 24);
    }
}
