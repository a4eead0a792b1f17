//! Signing in with a read code, and out. There are no accounts: whoever holds the team's read code may
//! read its figures, as in the app.

use std::sync::Arc;

use askama::Template;
use axum::{
    Form,
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use locales::ServerWords;
use tally::{
    enrolment::{CodeError, Enrolment, Grant},
    team::Role,
};

use super::{
    fault::Fault,
    frame::{Frame, lead_to, page},
    origin,
    reader::Reader,
    session::{Seal, Session},
};
use crate::{
    http::{Desk, key},
    ledger::{LedgerStore, StoreError},
};

/// Why somebody sees the sign-in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    /// They came to sign in.
    Asked,
    /// They asked for a page of a team without being signed in.
    Needed,
    /// Their session is over.
    Ended,
    /// They signed out.
    Out,
    /// The text they gave is no code.
    Code(CodeError),
    /// The code is for other things than reading.
    Role,
    /// The server does not know the code.
    Wrong,
    /// The code was taken back.
    Revoked,
}

impl Reason {
    const fn status(&self) -> StatusCode {
        match self {
            Self::Asked | Self::Out => StatusCode::OK,
            Self::Needed | Self::Ended => StatusCode::UNAUTHORIZED,
            Self::Code(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Role | Self::Wrong | Self::Revoked => StatusCode::FORBIDDEN,
        }
    }

    /// What is said above the form, and whether it is about what was typed.
    fn said(&self, words: &ServerWords) -> Option<(String, bool)> {
        let said = match self {
            Self::Asked => return None,
            Self::Needed => (words.dashboard_sign_in_needed(), false),
            Self::Ended => (words.dashboard_sign_in_ended(), false),
            Self::Out => (words.dashboard_signed_out(), false),
            Self::Code(error) => (of_code(error, words), true),
            Self::Role => (words.dashboard_code_role(), true),
            Self::Wrong => (words.dashboard_code_wrong(), true),
            Self::Revoked => (words.dashboard_code_revoked(), true),
        };
        Some(said)
    }
}

fn of_code(error: &CodeError, words: &ServerWords) -> String {
    match error {
        CodeError::Empty => words.problem_code_empty(),
        CodeError::NotACode => words.problem_code_not_acollida(),
        CodeError::Newer => words.problem_code_newer(),
        CodeError::Damaged { group, text } => {
            words.problem_code_damaged(u64::try_from(*group).unwrap_or(0), text)
        }
        CodeError::CutOff { .. } => words.problem_code_incomplete(),
        CodeError::TooLong => words.dashboard_code_trailing(),
        CodeError::Contents => words.dashboard_code_wrong(),
        CodeError::Address(_) => words.dashboard_code_address(),
    }
}

#[derive(Template)]
#[template(path = "sign_in.html")]
struct SignIn {
    frame: Frame,
    w: ServerWords,
    /// Where the form goes.
    action: String,
    said: Option<(String, bool)>,
    /// The page that was asked for. A link to it, followed from here, brings the cookie that a link from
    /// elsewhere does not (`SameSite=Strict`).
    again: Option<String>,
}

/// The sign-in in place of a page that was asked for, or after a code that does not open.
pub(super) fn asked_for(reader: &Reader, reason: Reason) -> Response {
    let words = reader.words();
    let view = SignIn {
        frame: Frame::alone(&words, reader, words.dashboard_sign_in()),
        action: reader.link("/sign-in", &[]),
        said: reason.said(&words),
        again: (reason == Reason::Needed).then(|| reader.here()),
        w: words,
    };
    let mut response = page(reason.status(), &view);
    if reason.status() == StatusCode::UNAUTHORIZED {
        // RFC 9110, 11.6.1: a 401 says how to authenticate. The same figures are to be had as data with
        // the key in a header.
        response
            .headers_mut()
            .insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    }
    response
}

pub(super) async fn get(reader: Reader) -> Response {
    asked_for(&reader, Reason::Asked)
}

pub(super) async fn post<L: LedgerStore>(
    State(desk): State<Arc<Desk<L>>>,
    reader: Reader,
    headers: HeaderMap,
    form: Result<Form<Vec<(String, String)>>, axum::extract::rejection::FormRejection>,
) -> Response {
    if !origin::is_ours(&headers) {
        return Fault::Origin.page(&reader, None);
    }
    let Ok(Form(fields)) = form else {
        return Fault::Form.page(&reader, None);
    };
    let pasted = fields
        .iter()
        .find(|(name, _)| name == "code")
        .map_or("", |(_, code)| code.as_str());
    let session = match opened(&desk, pasted).await {
        Ok(Ok(session)) => session,
        Ok(Err(reason)) => return asked_for(&reader, reason),
        Err(error) => return Fault::from(error).page(&reader, None),
    };
    let Ok(cookie) = desk.seal.cookie(&session, desk.entropy.as_ref()) else {
        return Fault::Failed.page(&reader, None);
    };
    with_cookie(
        lead_to(&reader.link(&format!("/teams/{}", session.team), &[])),
        &cookie,
    )
}

/// The session that a pasted text opens, or why it opens none.
async fn opened<L: LedgerStore>(
    desk: &Desk<L>,
    pasted: &str,
) -> Result<Result<Session, Reason>, StoreError> {
    // The fragment of a link may come along with the code.
    let text = pasted.rsplit('#').next().unwrap_or_default();
    let code: Enrolment = match text.parse() {
        Ok(code) => code,
        Err(error) => return Ok(Err(Reason::Code(error))),
    };
    let Grant::Read(key) = code.grant else {
        return Ok(Err(Reason::Role));
    };
    match key::standing(&desk.ledger, code.team, &key).await {
        Ok(key::Standing::Good(Role::Read)) => Ok(Ok(Session {
            team: code.team,
            key,
            day: desk.clock.today(),
        })),
        Ok(key::Standing::Good(_)) => Ok(Err(Reason::Role)),
        Ok(key::Standing::Revoked) => Ok(Err(Reason::Revoked)),
        // Whether the team or the key is unknown is nobody's business.
        Ok(key::Standing::Unknown) | Err(StoreError::UnknownTeam) => Ok(Err(Reason::Wrong)),
        Err(error) => Err(error),
    }
}

/// Signs out: the browser forgets, and there is nothing else that remembers.
pub(super) async fn out(reader: Reader, headers: HeaderMap) -> Response {
    if !origin::is_ours(&headers) {
        return Fault::Origin.page(&reader, None);
    }
    with_cookie(asked_for(&reader, Reason::Out), &Seal::no_cookie())
}

fn with_cookie(mut response: Response, cookie: &str) -> Response {
    // Of hexadecimal digits and plain words, so always fit for a header.
    if let Ok(value) = HeaderValue::try_from(cookie) {
        response.headers_mut().insert(header::SET_COOKIE, value);
    }
    response
}
