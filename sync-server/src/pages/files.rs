//! The files, for those who are signed in, in the language of the page: the same bytes that the API gives to
//! who shows the read key and wishes for that language.

use std::sync::Arc;

use axum::{
    extract::{Path, RawQuery, State},
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse as _, Response},
};
use tally::Span;

use super::{asked, fault::Fault, headers::secured, visit::Visit};
use crate::{
    files::{Format, Labels},
    handing_on::{self, File, HandingOnError},
    http::{Desk, problem::shown},
    ledger::LedgerStore,
    report::Mark,
};

pub(super) async fn get<L: LedgerStore>(
    State(desk): State<Arc<Desk<L>>>,
    visit: Visit,
    Path((_, name)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Response {
    let Some(format) = Format::named(&name) else {
        return visit.fault(&Fault::Missing);
    };
    let (span, mark) = match read(query.as_deref()) {
        Ok(read) => read,
        Err(fault) => return visit.fault(&fault),
    };
    let labels = Labels::of(visit.reader.language);
    let (ledger, today) = (&desk.ledger, visit.today);
    // Never closed, so there is a turn for everybody who waits.
    let _turn = desk.turns.acquire().await;
    match handing_on::file(ledger, today, visit.team, span, mark, format, labels).await {
        Ok(file) => answer(file),
        Err(HandingOnError::Store(error)) => visit.fault(&error.into()),
        Err(HandingOnError::NotReleased { span, .. }) => visit.fault(&Fault::Unreleased(span)),
        Err(HandingOnError::CutOff) => visit.fault(&Fault::Failed),
        Err(HandingOnError::NoCodes | HandingOnError::Report(_) | HandingOnError::File(_)) => {
            visit.fault(&Fault::NoFile)
        }
    }
}

/// Reads `span` and `mark`.
fn read(query: Option<&str>) -> Result<(Span, Mark), Fault> {
    let (mut span, mut mark) = (None, None);
    for (name, value) in asked::pairs(query)? {
        let unknown = || Fault::Filter(format!("{}={}", shown(&name), shown(&value)));
        match name.as_str() {
            "lang" => {}
            "span" if span.is_none() => span = Some(value.parse().map_err(|_| unknown())?),
            "mark" if mark.is_none() => mark = Some(value.parse().map_err(|_| unknown())?),
            "span" | "mark" => return Err(Fault::Twice(name)),
            _ => return Err(unknown()),
        }
    }
    let missing = |name: &str| Fault::Filter(format!("{name}="));
    Ok((
        span.ok_or_else(|| missing("span"))?,
        mark.unwrap_or(Mark::Released),
    ))
}

/// The file, to be saved under its name.
fn answer(file: File) -> Response {
    let kind = HeaderValue::from_static(file.format.media_type());
    let mut headers = HeaderMap::from_iter([(header::CONTENT_TYPE, kind)]);
    // The name is made of a span and a mark, which are fit for a header.
    if let Ok(value) = HeaderValue::try_from(format!("attachment; filename=\"{}\"", file.name)) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    secured((headers, file.bytes).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_asked_for_by_span_and_mark_and_is_a_released_one_unless_it_says_otherwise() {
        let read = |query: &str| read(Some(query));
        assert_eq!(
            read("span=2026-04&lang=ar"),
            Ok(("2026-04".parse().unwrap(), Mark::Released))
        );
        assert_eq!(
            read("mark=internal&span=2026"),
            Ok(("2026".parse().unwrap(), Mark::InternalExact))
        );
        for query in ["", "span=", "span=2026&mark=exact", "span=2026&site=raval"] {
            assert!(matches!(read(query), Err(Fault::Filter(_))), "{query}");
        }
        assert_eq!(
            read("span=2026&span=2025"),
            Err(Fault::Twice("span".to_owned()))
        );
    }
}
