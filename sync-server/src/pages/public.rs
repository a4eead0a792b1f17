//! The page for everybody, if a team wants one: the last released months in plain words. It is made from
//! released figures alone.

use std::sync::Arc;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use locales::ServerWords;
use tally::{
    Service, Span, TeamId,
    release::{ReleasedMonth, SMALL, Shown, error_within, shown},
};

use super::{
    fault::Fault,
    figures::number_in,
    frame::{Frame, page},
    reader::Reader,
    spans,
};
use crate::{
    charts,
    http::Desk,
    ledger::{LedgerStore, StoreError},
    report::Mark,
};

/// How many months stand on the page: half a year.
const MONTHS: usize = 6;

struct MonthView {
    name: String,
    sentence: String,
    within: String,
    services: Vec<ServiceView>,
}

struct ServiceView {
    code: &'static str,
    said: String,
    width: String,
}

#[derive(Template)]
#[template(path = "public.html")]
struct PublicPage {
    frame: Frame,
    w: ServerWords,
    months: Vec<MonthView>,
}

pub(super) async fn get<L: LedgerStore>(
    State(desk): State<Arc<Desk<L>>>,
    reader: Reader,
    Path(team): Path<String>,
) -> Response {
    let Ok(team) = team.parse::<TeamId>() else {
        return Fault::NotPublic.page(&reader, None);
    };
    // A team that is not there and one that shows nothing look alike.
    desk.close_day().await;
    let name = match desk.ledger.profile(team).await {
        Ok(profile) if profile.publishing.public_page => profile.name,
        Ok(_) | Err(StoreError::UnknownTeam) => return Fault::NotPublic.page(&reader, None),
        Err(error) => return Fault::from(error).page(&reader, None),
    };
    let released = match desk.ledger.released(team).await {
        Ok(released) => released,
        Err(error) => return Fault::from(error).page(&reader, None),
    };
    let words = reader.words();
    let months = released.get().iter().rev().take(MONTHS);
    let view = PublicPage {
        frame: Frame::alone(&words, &reader, words.public_title(&name))
            .marked(&words, Mark::Released),
        months: months.map(|month| month_view(&words, month)).collect(),
        w: words,
    };
    page(StatusCode::OK, &view)
}

fn month_view(words: &ServerWords, month: &ReleasedMonth) -> MonthView {
    let name = spans::name(words, Span::Month(month.month));
    let sums: Vec<(Service, i64)> = Service::ALL
        .iter()
        .map(|&service| (service, sum(month, service)))
        .collect();
    let total = sums
        .iter()
        .fold(0_i64, |total, (_, sum)| total.saturating_add(*sum));
    let whole = u64::try_from(total).unwrap_or(0);
    let services = sums
        .iter()
        .map(|&(service, sum)| ServiceView {
            code: service.code(),
            said: words.public_service(&words.service(service.code()), &number(words, sum)),
            width: charts::share(u64::try_from(sum).unwrap_or(0), whole),
        })
        .collect();
    MonthView {
        sentence: words.public_month(&name, &number(words, total)),
        within: words.public_within(error_within(month.by_kind.len(), 0.95)),
        services,
        name,
    }
}

/// The sum of a service's noisy numbers.
fn sum(month: &ReleasedMonth, service: Service) -> i64 {
    month
        .by_kind
        .iter()
        .filter(|atom| atom.kind.service() == service)
        .fold(0, |sum: i64, atom| sum.saturating_add(atom.contacts))
}

fn number(words: &ServerWords, sum: i64) -> String {
    match shown(sum) {
        Shown::Number(number) => number_in(words, number),
        Shown::Small => format!("<{}", number_in(words, SMALL)),
    }
}
