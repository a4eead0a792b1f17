//! Taking an estimate back: a button at each, and one sentence that says which went. It asks nothing more,
//! since an estimate that went by mistake is declared again with the form below the list.

use std::sync::Arc;

use axum::{
    Form,
    extract::{State, rejection::FormRejection},
    http::{HeaderMap, Uri},
    response::Response,
};
use locales::ServerWords;
use tally::{Span, team::Indicator};

use super::{
    super::{asked, fault::Fault, frame::lead_to, origin, spans, visit::Visit},
    PATH, name,
};
use crate::{http::Desk, ledger::LedgerStore};

/// Which estimate: a team has one of an indicator and a span.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Which {
    pub(super) indicator: Indicator,
    pub(super) period: Span,
}

impl Which {
    /// Reads `indicator` and `period`.
    fn read(fields: &[(String, String)]) -> Option<Self> {
        let field = |name: &str| fields.iter().find(|(known, _)| known == name);
        Some(Self {
            indicator: field("indicator")?.1.parse().ok()?,
            period: field("period")?.1.parse().ok()?,
        })
    }

    /// The estimate in words: "1.2 Food given out, in tonnes, 2026".
    pub(super) fn said(self, words: &ServerWords) -> String {
        let period = spans::name(words, self.period);
        words.dashboard_and(&name(words, self.indicator), &period)
    }
}

/// What became of a removal, as the page's address says it.
pub(super) fn told(uri: &Uri, words: &ServerWords) -> Option<String> {
    let query = uri.query()?;
    if query.split('&').any(|pair| pair == "gone=1") {
        return Some(words.estimates_not_there());
    }
    if !query.starts_with("removed=1&") {
        return None;
    }
    let which = Which::read(&asked::pairs(Some(query)).ok()?)?;
    let period = spans::name(words, which.period);
    Some(words.estimates_removed(&name(words, which.indicator), &period))
}

pub(in super::super) async fn post<L: LedgerStore>(
    State(desk): State<Arc<Desk<L>>>,
    visit: Visit,
    headers: HeaderMap,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Response {
    if !origin::is_ours(&headers) {
        return visit.fault(&Fault::Origin);
    }
    let Some(which) = form.ok().and_then(|Form(fields)| Which::read(&fields)) else {
        return visit.fault(&Fault::Form);
    };
    let Which { indicator, period } = which;
    let removed = desk.ledger.remove_estimate(visit.team, period, indicator);
    // A page that is loaded again then removes nothing again.
    match removed.await {
        Ok(true) => lead_to(&visit.link(
            PATH,
            &[
                ("removed", "1".to_owned()),
                ("indicator", indicator.to_string()),
                ("period", period.to_string()),
            ],
        )),
        Ok(false) => lead_to(&visit.link(PATH, &[("gone", "1".to_owned())])),
        Err(error) => visit.fault(&error.into()),
    }
}
