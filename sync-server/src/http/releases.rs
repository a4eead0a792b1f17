//! Released months: what may leave the team.

use std::sync::Arc;

use axum::{extract::State, http::HeaderMap, response::Response};
use tally::{api::ReleaseList, team::Role};

use super::{Desk, Team, json, key, of_today, problem::Refused};
use crate::ledger::LedgerStore;

pub(super) async fn get<L: LedgerStore>(
    State(desk): State<Arc<Desk<L>>>,
    Team(team): Team,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    key::check(&desk.ledger, team, &headers, &[Role::Read]).await?;
    let (_, tag) = desk.edition(team).await?;
    let released = desk.ledger.released(team).await?;
    Ok(of_today(&headers, tag, || json(&ReleaseList::of(released))))
}
