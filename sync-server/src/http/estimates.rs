//! Declared estimates: numbers that a funder asks for and nobody counts. Each has an address of its own,
//! made of its span and its indicator, and declaring it again says it anew.

use std::{collections::HashMap, sync::Arc};

use axum::{
    extract::{Path, Request, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse as _, Response},
};
use tally::{
    Span,
    api::{Declaration, EstimateList, ProblemCode},
    team::{Estimate, Indicator, InvalidEstimate, Role},
};

use super::{
    Desk, Team, body, json, key,
    problem::{Refused, sentence, shown},
};
use crate::ledger::{EstimateChange, LedgerStore};

pub(super) async fn all<L: LedgerStore>(
    State(desk): State<Arc<Desk<L>>>,
    Team(team): Team,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    key::check(&desk.ledger, team, &headers, &[Role::Read]).await?;
    let estimates = desk.ledger.estimates(team, None).await?;
    Ok(json(&EstimateList { estimates }))
}

pub(super) async fn of_span<L: LedgerStore>(
    State(desk): State<Arc<Desk<L>>>,
    Team(team): Team,
    address: Path<HashMap<String, String>>,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    key::check(&desk.ledger, team, &headers, &[Role::Read]).await?;
    let span = span(&address)?;
    let mut estimates = desk.ledger.estimates(team, Some(span)).await?;
    // Parts of the span have addresses of their own.
    estimates.retain(|estimate| estimate.period == span);
    Ok(json(&EstimateList { estimates }))
}

pub(super) async fn get<L: LedgerStore>(
    State(desk): State<Arc<Desk<L>>>,
    Team(team): Team,
    address: Path<HashMap<String, String>>,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    key::check(&desk.ledger, team, &headers, &[Role::Read]).await?;
    let (span, indicator) = (span(&address)?, indicator(&address)?);
    let estimates = desk.ledger.estimates(team, Some(span)).await?;
    let is_it = |estimate: &&Estimate| (estimate.period, estimate.indicator) == (span, indicator);
    let estimate = estimates.iter().find(is_it);
    estimate
        .map(json)
        .ok_or_else(|| not_declared(span, indicator))
}

pub(super) async fn put<L: LedgerStore>(
    State(desk): State<Arc<Desk<L>>>,
    Team(team): Team,
    address: Path<HashMap<String, String>>,
    request: Request,
) -> Result<Response, Refused> {
    let (parts, body) = request.into_parts();
    key::check(&desk.ledger, team, &parts.headers, &[Role::Read]).await?;
    let (span, indicator) = (span(&address)?, indicator(&address)?);
    let bytes = body::read(&parts.headers, body).await?;
    let declared: Declaration = serde_json::from_slice(&bytes)
        .map_err(|error| body::malformed("an estimate with number, method and role", &error))?;
    let estimate = declared.of(span, indicator);
    estimate.check().map_err(|error| invalid(&error))?;
    match desk.ledger.set_estimate(team, estimate.clone()).await? {
        EstimateChange::Stored => Ok(json(&estimate)),
        EstimateChange::Invalid(error) => Err(invalid(&error)),
    }
}

pub(super) async fn delete<L: LedgerStore>(
    State(desk): State<Arc<Desk<L>>>,
    Team(team): Team,
    address: Path<HashMap<String, String>>,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    key::check(&desk.ledger, team, &headers, &[Role::Read]).await?;
    let (span, indicator) = (span(&address)?, indicator(&address)?);
    if desk.ledger.remove_estimate(team, span, indicator).await? {
        Ok(StatusCode::NO_CONTENT.into_response())
    } else {
        Err(not_declared(span, indicator))
    }
}

fn span(address: &HashMap<String, String>) -> Result<Span, Refused> {
    let text = address.get("span").map_or("", String::as_str);
    text.parse().map_err(|_| {
        Refused::because(
            ProblemCode::InvalidQuestion,
            format!(
                "`{}` is no span; write one as 2026-04, 2026-Q2, 2026 or 2026-W18.",
                shown(text)
            ),
        )
    })
}

/// The indicator of one segment, `1.1.2`, or of two, `2.1/children`.
fn indicator(address: &HashMap<String, String>) -> Result<Indicator, Refused> {
    let first = address.get("indicator").map_or("", String::as_str);
    let text = match address.get("recipients") {
        None => first.to_owned(),
        Some(recipients) => format!("{first}/{recipients}"),
    };
    text.parse().map_err(|_| {
        Refused::because(
            ProblemCode::InvalidQuestion,
            format!(
                "`{}` is no indicator; write a number of Annex III such as 1.1.2 or 2.1/children.",
                shown(&text)
            ),
        )
    })
}

fn not_declared(span: Span, indicator: Indicator) -> Refused {
    Refused::because(
        ProblemCode::NotFound,
        format!("No estimate of {indicator} is declared for {span}."),
    )
}

/// The broken rule. A method is words that people typed, so an answer does not repeat them.
fn invalid(error: &InvalidEstimate) -> Refused {
    let detail = match error {
        InvalidEstimate::Method(label) => format!(
            "The method is empty, too long, or has letters that cannot be seen: say in 1 to {} visible letters how the number came about.",
            label.max
        ),
        other => sentence(other),
    };
    Refused::because(ProblemCode::InvalidEstimate, detail)
}
