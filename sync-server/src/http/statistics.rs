//! The team's figures, exact and for the team alone.

use std::sync::Arc;

use axum::{
    extract::{RawQuery, State},
    http::HeaderMap,
    response::Response,
};
use tally::{api::ProblemCode, team::Role};

use super::{
    Desk, Team, json, key, of_today,
    problem::Refused,
    question::{self, Asked},
};
use crate::ledger::LedgerStore;

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
    let (_, tag) = desk.edition(team).await?;
    let answer = match asked {
        Asked::Contacts(question) => json(&desk.ledger.tabulate(team, question).await?),
        Asked::Late(question) => json(&desk.ledger.late(team, question).await?),
        Asked::Shifts(question) => json(&desk.ledger.shifts(team, question).await?),
    };
    Ok(of_today(&headers, tag, || answer))
}
