//! The team's figures, exact and for the team alone: as JSON, or as comma-separated values to who asks for
//! them.

use std::sync::Arc;

use axum::{
    extract::{RawQuery, State},
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse as _, Response},
};
use tally::{
    api::{Figures, ProblemCode},
    team::Role,
};

use super::{
    Desk, Team, accept, json, key,
    problem::Refused,
    question::{self, Asked},
    tagged, unchanged,
};
use crate::{
    files::{FileError, Format, table},
    ledger::LedgerStore,
};

pub(super) async fn get<L: LedgerStore>(
    State(desk): State<Arc<Desk<L>>>,
    Team(team): Team,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    key::check(&desk.ledger, team, &headers, &[Role::Read]).await?;
    let asked = question::read(query.as_deref().unwrap_or_default())?;
    if !asked.sites().is_empty() {
        let profile = desk.ledger.profile(team).await?;
        for code in asked.sites() {
            if profile.site(code).is_none() {
                return Err(Refused::because(
                    ProblemCode::InvalidQuestion,
                    format!("site: the team has no site `{code}`."),
                ));
            }
        }
    }
    desk.refresh().await;
    let (edition, tag) = desk.edition(team).await?;
    let as_of = edition.as_of;
    let csv = accept::wants_csv(&headers);
    // Each form has a tag of its own (RFC 9110, 8.8.3.3).
    let tag = tag.and_then(|tag| if csv { of_lines(&tag) } else { Some(tag) });
    let varying = |mut answer: Response| {
        let accept = HeaderValue::from_static("accept");
        answer.headers_mut().insert(header::VARY, accept);
        answer
    };
    // Nothing is added up for who has it already.
    if let Some(unchanged) = unchanged(&headers, tag.as_ref()) {
        return Ok(varying(unchanged));
    }
    // Never closed, so there is a turn for everybody who waits.
    let _turn = desk.turns.acquire().await;
    let answer = match asked {
        Asked::Contacts(question) => {
            let table = desk.ledger.tabulate(team, question).await?;
            if csv {
                lines(table::contacts(&table))?
            } else {
                json(&Figures { as_of, table })
            }
        }
        Asked::Late(question) => {
            let table = desk.ledger.late(team, question).await?;
            if csv {
                lines(table::contacts(&table))?
            } else {
                json(&Figures { as_of, table })
            }
        }
        Asked::Shifts(question) => {
            let table = desk.ledger.shifts(team, question).await?;
            if csv {
                lines(table::shifts(&table))?
            } else {
                json(&table)
            }
        }
    };
    Ok(varying(tagged(answer, tag)))
}

/// The tag of the same figures as comma-separated values.
fn of_lines(tag: &HeaderValue) -> Option<HeaderValue> {
    let tag = tag.to_str().ok()?.strip_suffix('"')?;
    HeaderValue::try_from(format!("{tag}-csv\"")).ok()
}

fn lines(written: Result<Vec<u8>, FileError>) -> Result<Response, Refused> {
    // Only memory could fail here.
    let body = written.map_err(|_| Refused::new(ProblemCode::Unavailable))?;
    let headers = [
        (header::CONTENT_TYPE, Format::Csv.media_type()),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, body).into_response())
}
