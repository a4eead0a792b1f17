//! Declared estimates: numbers that a funder asks for and nobody counts. Each has an address of its own,
//! made of its span and its indicator, and declaring it again says it anew.

use std::{collections::HashMap, str::FromStr, sync::Arc};

use axum::{
    extract::{Path, Request, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse as _, Response},
};
use tally::{
    Span, TeamId,
    api::{Declaration, EstimateList, ProblemCode},
    team::{Estimate, Indicator, InvalidEstimate, Role},
};

use super::{
    Desk, Team, body, json, key,
    problem::{Refused, sentence, shown},
};
use crate::ledger::{EstimateChange, LedgerStore};

type Address = Path<HashMap<String, String>>;

pub(super) async fn all<L: LedgerStore>(
    State(desk): State<Arc<Desk<L>>>,
    Team(team): Team,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    declared(&desk, team, &headers, None).await
}

pub(super) async fn of_span<L: LedgerStore>(
    State(desk): State<Arc<Desk<L>>>,
    Team(team): Team,
    address: Address,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    declared(&desk, team, &headers, Some(&address)).await
}

/// All estimates, or those of the span in the address alone.
async fn declared<L: LedgerStore>(
    desk: &Desk<L>,
    team: TeamId,
    headers: &HeaderMap,
    address: Option<&HashMap<String, String>>,
) -> Result<Response, Refused> {
    key::check(&desk.ledger, team, headers, &[Role::Read]).await?;
    let span = address.map(span).transpose()?;
    let mut estimates = desk.ledger.estimates(team, span).await?;
    // Parts of the span have addresses of their own.
    estimates.retain(|estimate| span.is_none_or(|span| estimate.period == span));
    Ok(json(&EstimateList { estimates }))
}

/// One estimate, asked for by one who may.
struct Asked {
    team: TeamId,
    span: Span,
    indicator: Indicator,
}

impl Asked {
    async fn of<L: LedgerStore>(
        desk: &Desk<L>,
        team: TeamId,
        address: &HashMap<String, String>,
        headers: &HeaderMap,
    ) -> Result<Self, Refused> {
        key::check(&desk.ledger, team, headers, &[Role::Read]).await?;
        Ok(Self {
            team,
            span: span(address)?,
            indicator: indicator(address)?,
        })
    }

    fn not_declared(&self) -> Refused {
        let Self {
            span, indicator, ..
        } = self;
        Refused::because(
            ProblemCode::NotFound,
            format!("No estimate of {indicator} is declared for {span}."),
        )
    }
}

pub(super) async fn get<L: LedgerStore>(
    State(desk): State<Arc<Desk<L>>>,
    Team(team): Team,
    address: Address,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    let asked = Asked::of(&desk, team, &address, &headers).await?;
    let estimates = desk.ledger.estimates(team, Some(asked.span)).await?;
    let wanted = (asked.span, asked.indicator);
    let is_it = |estimate: &&Estimate| (estimate.period, estimate.indicator) == wanted;
    let estimate = estimates.iter().find(is_it);
    estimate.map(json).ok_or_else(|| asked.not_declared())
}

pub(super) async fn put<L: LedgerStore>(
    State(desk): State<Arc<Desk<L>>>,
    Team(team): Team,
    address: Address,
    request: Request,
) -> Result<Response, Refused> {
    let (parts, body) = request.into_parts();
    let asked = Asked::of(&desk, team, &address, &parts.headers).await?;
    let bytes = body::read(&parts.headers, body).await?;
    let declared: Declaration = serde_json::from_slice(&bytes)
        .map_err(|error| body::malformed("an estimate with number, method and role", &error))?;
    let estimate = declared.of(asked.span, asked.indicator);
    estimate.check().map_err(|error| invalid(&error))?;
    match desk.ledger.set_estimate(team, estimate.clone()).await? {
        EstimateChange::Stored => Ok(json(&estimate)),
        EstimateChange::Invalid(error) => Err(invalid(&error)),
    }
}

pub(super) async fn delete<L: LedgerStore>(
    State(desk): State<Arc<Desk<L>>>,
    Team(team): Team,
    address: Address,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    let asked = Asked::of(&desk, team, &address, &headers).await?;
    let Asked {
        team,
        span,
        indicator,
    } = asked;
    if desk.ledger.remove_estimate(team, span, indicator).await? {
        Ok(StatusCode::NO_CONTENT.into_response())
    } else {
        Err(asked.not_declared())
    }
}

fn span(address: &HashMap<String, String>) -> Result<Span, Refused> {
    let text = address.get("span").map_or("", String::as_str);
    read(
        text,
        "span; write one as 2026-04, 2026-Q2, 2026 or 2026-W18",
    )
}

/// The indicator of one segment, `1.1.2`, or of two, `2.1/children`.
fn indicator(address: &HashMap<String, String>) -> Result<Indicator, Refused> {
    let first = address.get("indicator").map_or("", String::as_str);
    let text = match address.get("recipients") {
        None => first.to_owned(),
        Some(recipients) => format!("{first}/{recipients}"),
    };
    read(
        &text,
        "indicator; write a number of Annex III such as 1.1.2 or 2.1/children",
    )
}

/// Reads a part of an address; says what it is to be.
fn read<T: FromStr>(text: &str, what: &str) -> Result<T, Refused> {
    text.parse().map_err(|_| {
        let detail = format!("`{}` is no {what}.", shown(text));
        Refused::because(ProblemCode::InvalidQuestion, detail)
    })
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
