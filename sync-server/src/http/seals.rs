//! Seals: the list of sealed periods, and one of them with the ids of its contributions. Any key of
//! the team may ask what is sealed; sums are for the read key.

use std::sync::Arc;

use axum::{
    extract::{Path, RawQuery, State},
    http::HeaderMap,
    response::Response,
};
use tally::{
    ContributionId, Period,
    api::{ProblemCode, SealList},
    team::Role,
};

use super::{
    Desk, Team, json, key, of_today,
    problem::{Refused, shown},
    question::pairs,
};
use crate::ledger::LedgerStore;

pub(super) async fn list<L: LedgerStore>(
    State(desk): State<Arc<Desk<L>>>,
    Team(team): Team,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    key::check(&desk.ledger, team, &headers, Role::ALL).await?;
    let (_, tag) = desk.edition(team).await?;
    let seals = desk.ledger.seals(team).await?;
    Ok(of_today(&headers, tag, || json(&SealList { seals })))
}

pub(super) async fn get<L: LedgerStore>(
    State(desk): State<Arc<Desk<L>>>,
    Team(team): Team,
    Path((_, month, week)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    let role = key::check(&desk.ledger, team, &headers, Role::ALL).await?;
    let period: Period = format!("{month}/{week}").parse().map_err(|_| {
        Refused::because(
            ProblemCode::InvalidQuestion,
            format!(
                "`{}/{}` is no period; write one as 2026-04/W18.",
                shown(&month),
                shown(&week)
            ),
        )
    })?;
    let after = after(query.as_deref().unwrap_or_default())?;
    let (_, tag) = desk.edition(team).await?;
    let with_sums = role == Role::Read && after.is_none();
    let seal = desk.ledger.seal(team, period, after, with_sums).await?;
    let seal = seal.ok_or_else(|| {
        Refused::because(
            ProblemCode::NotSealed,
            format!(
                "{period} has no seal: it is not over for long enough, it has no contributions, or they are forgotten."
            ),
        )
    })?;
    Ok(of_today(&headers, tag, || json(&seal)))
}

/// Reads `after`, the one parameter.
fn after(query: &str) -> Result<Option<ContributionId>, Refused> {
    let mut after = None;
    for (name, value) in pairs(query)? {
        if name != "after" || after.is_some() {
            return Err(Refused::because(
                ProblemCode::InvalidQuestion,
                format!(
                    "{}: a seal is asked for with `after` alone, once.",
                    shown(&name)
                ),
            ));
        }
        after = Some(value.parse().map_err(|_| {
            Refused::because(
                ProblemCode::InvalidQuestion,
                "after: give the last id of the answer before.",
            )
        })?);
    }
    Ok(after)
}
