//! POST of contributions: each record is decoded on its own, so that one that is wrong is refused
//! alone; all that are right go to the ledger in one transaction.

use std::sync::Arc;

use axum::{
    extract::{Request, State},
    response::Response,
};
use serde_json::value::RawValue;
use tally::{
    Contribution, ContributionId,
    api::{CONTRIBUTIONS_PER_REQUEST, ProblemCode, UploadAnswer, UploadRequest, Verdict},
    ledger::Refusal,
    team::Role,
};

use super::{Desk, Team, body, json, key, problem::Refused};
use crate::ledger::{LedgerStore, Outcome, Receipt};

pub(super) async fn post<L: LedgerStore>(
    State(desk): State<Arc<Desk<L>>>,
    Team(team): Team,
    request: Request,
) -> Result<Response, Refused> {
    let (parts, body) = request.into_parts();
    key::check(&desk.ledger, team, &parts.headers, &[Role::Write]).await?;
    let bytes = body::read(&parts.headers, body).await?;
    let (contributions, records) = decode(&bytes)?;
    let receipt = desk
        .ledger
        .count(team, contributions, desk.clock.today())
        .await?;
    Ok(json(&answer(receipt, records)))
}

/// One record of the request: the id of a right one, or why it is wrong.
type Record = Result<(ContributionId, u32), Verdict>;

fn decode(bytes: &[u8]) -> Result<(Vec<Contribution>, Vec<Record>), Refused> {
    let request: UploadRequest<'_> = serde_json::from_slice(bytes)
        .map_err(|error| body::malformed("an upload of contributions", &error))?;
    let sent = request.contributions.len();
    if sent > CONTRIBUTIONS_PER_REQUEST {
        return Err(Refused::because(
            ProblemCode::TooMany,
            format!(
                "{sent} contributions came; one request takes at most {CONTRIBUTIONS_PER_REQUEST}."
            ),
        ));
    }
    let mut contributions = Vec::with_capacity(sent);
    let records = request
        .contributions
        .into_iter()
        .map(|raw| {
            let contribution = decode_one(raw)?;
            let record = (contribution.id(), contribution.taps());
            contributions.push(contribution);
            Ok(record)
        })
        .collect();
    Ok((contributions, records))
}

fn decode_one(raw: &RawValue) -> Result<Contribution, Verdict> {
    let bytes = raw.get().as_bytes();
    Contribution::decode(bytes).map_err(|error| Verdict::Refused {
        id: Contribution::peek_id(bytes),
        refusal: Refusal::Malformed(error.code().to_owned()),
    })
}

/// One verdict a record: the ledger's outcome for the right ones, in their order.
fn answer(receipt: Receipt, records: Vec<Record>) -> UploadAnswer {
    let mut outcomes = receipt.outcomes.into_iter();
    let verdicts = records
        .into_iter()
        .filter_map(|record| match record {
            Err(verdict) => Some(verdict),
            Ok((id, taps)) => outcomes.next().map(|outcome| match outcome {
                Outcome::Counted => Verdict::Counted { id, taps },
                Outcome::Already { held } => Verdict::Already { id, taps: held },
                Outcome::Refused(refusal) => Verdict::Refused {
                    id: Some(id),
                    refusal,
                },
            }),
        })
        .collect();
    UploadAnswer {
        incarnation: receipt.incarnation,
        verdicts,
    }
}
