//! The team's profile: read with any key, changed with the admin key, and never over someone
//! else's change.

use std::sync::Arc;

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use tally::{
    TeamProfile,
    api::ProblemCode,
    team::{InvalidProfile, Role},
};

use super::{Desk, Team, body, json, key, problem::Refused};
use crate::ledger::{LedgerStore, ProfileChange};

pub(super) async fn get<L: LedgerStore>(
    State(desk): State<Arc<Desk<L>>>,
    Team(team): Team,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    key::check(&desk.ledger, team, &headers, Role::ALL).await?;
    let profile = desk.ledger.profile(team).await?;
    let tag = tag(&profile);
    if headers.get(header::IF_NONE_MATCH) == Some(&tag) {
        return Ok((StatusCode::NOT_MODIFIED, [(header::ETAG, tag)]).into_response());
    }
    Ok(tagged(&profile))
}

pub(super) async fn put<L: LedgerStore>(
    State(desk): State<Arc<Desk<L>>>,
    Team(team): Team,
    request: Request,
) -> Result<Response, Refused> {
    let (parts, body) = request.into_parts();
    key::check(&desk.ledger, team, &parts.headers, &[Role::Admin]).await?;
    let bytes = body::read(&parts.headers, body).await?;
    let profile: TeamProfile = serde_json::from_slice(&bytes)
        .map_err(|error| body::malformed("a team's profile", &error))?;
    profile.check().map_err(|error| invalid(&error))?;
    let made_from = profile.version;
    match desk.ledger.change_profile(team, profile).await? {
        ProfileChange::Stored(stored) => Ok(tagged(&stored)),
        ProfileChange::Conflict { stored } => Err(Refused::because(
            ProblemCode::VersionConflict,
            format!(
                "This was made from version {made_from}; version {stored} is stored. Read the profile again and repeat the change."
            ),
        )),
        ProfileChange::SiteInUse(code) => Err(Refused::because(
            ProblemCode::InvalidProfile,
            format!(
                "The site `{code}` has counts and must stay in the list; change its label instead."
            ),
        )),
    }
}

/// The profile's version as its entity tag (RFC 9110, 8.8.3).
fn tag(profile: &TeamProfile) -> HeaderValue {
    HeaderValue::try_from(format!("\"{}\"", profile.version))
        .unwrap_or_else(|_| HeaderValue::from_static("\"\""))
}

fn tagged(profile: &TeamProfile) -> Response {
    let mut response = json(profile);
    response.headers_mut().insert(header::ETAG, tag(profile));
    response
}

/// The broken rule. Labels are words that people typed, so an answer does not repeat them.
fn invalid(error: &InvalidProfile) -> Refused {
    let detail = match error {
        InvalidProfile::Label(label) => format!(
            "A {} is empty, too long, or has letters that cannot be seen: use 1 to {} visible letters.",
            label.what, label.max
        ),
        InvalidProfile::Flagged(flagged) => format!(
            "A name, a label or a site's code has a word about people ({}): {}. Name the place instead.",
            flagged.about,
            flagged.about.reason()
        ),
        other => format!("{other}."),
    };
    Refused::because(ProblemCode::InvalidProfile, detail)
}
