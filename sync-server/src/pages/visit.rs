//! The visit of one who is signed in: every page asks the ledger again whether the key is still good.

use std::sync::Arc;

use axum::{
    extract::{FromRequestParts, Path},
    http::request::Parts,
    response::Response,
};
use jiff::civil::Date;
use tally::{TeamId, TeamProfile, team::Role};

use super::{fault::Fault, reader::Reader, session::Shown, sign_in};
use crate::{
    http::{Desk, key},
    ledger::LedgerStore,
};

/// A page of a team, asked for by one who may see it.
pub(super) struct Visit {
    pub(super) team: TeamId,
    pub(super) profile: TeamProfile,
    pub(super) reader: Reader,
    pub(super) today: Date,
}

impl Visit {
    /// The page that says why this visit gets no other.
    pub(super) fn fault(&self, fault: &Fault) -> Response {
        fault.page(&self.reader, Some(self.team))
    }

    /// An address of this team's pages, in the language that was chosen.
    pub(super) fn link(&self, path: &str, query: &[(&str, String)]) -> String {
        self.reader
            .link(&format!("/teams/{}{path}", self.team), query)
    }
}

impl<L: LedgerStore> FromRequestParts<Arc<Desk<L>>> for Visit {
    type Rejection = Response;

    async fn from_request_parts(
        parts: &mut Parts,
        desk: &Arc<Desk<L>>,
    ) -> Result<Self, Self::Rejection> {
        let reader = Reader::of(&parts.uri, &parts.headers);
        let today = desk.clock.today();
        // The first page of a day shows the day's figures.
        desk.refresh().await;
        let session = match desk.seal.open(&parts.headers, today) {
            Shown::Session(session) => session,
            Shown::Ended => return Err(sign_in::asked_for(&reader, sign_in::Reason::Ended)),
            Shown::None => return Err(sign_in::asked_for(&reader, sign_in::Reason::Needed)),
        };
        let team = session.team;
        match key::standing(&desk.ledger, team, &session.key).await {
            Ok(key::Standing::Good(Role::Read)) => {}
            Ok(key::Standing::Revoked) => {
                return Err(sign_in::asked_for(&reader, sign_in::Reason::Revoked));
            }
            Ok(_) => return Err(sign_in::asked_for(&reader, sign_in::Reason::Ended)),
            Err(error) => return Err(Fault::from(error).page(&reader, None)),
        }
        // Only now may the address be looked at: who is signed in for one team learns nothing of others.
        let named =
            Path::<std::collections::HashMap<String, String>>::from_request_parts(parts, desk)
                .await
                .ok()
                .and_then(|Path(parts)| parts.get("team")?.parse::<TeamId>().ok());
        if named != Some(team) {
            return Err(Fault::OtherTeam.page(&reader, Some(team)));
        }
        let profile = desk
            .ledger
            .profile(team)
            .await
            .map_err(|error| Fault::from(error).page(&reader, None))?;
        Ok(Self {
            team,
            profile,
            reader,
            today,
        })
    }
}
