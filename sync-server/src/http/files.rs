//! The files that coordinators hand on.

use std::{collections::BTreeSet, sync::Arc};

use axum::{
    extract::{Path, RawQuery, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use locales::Language;
use sha2::{Digest as _, Sha256};
use tally::{Span, api::ProblemCode, team::Role};

use super::{
    Desk, Team, accept, key,
    problem::{Refused, sentence, shown},
    question::pairs,
};
use crate::{
    files::{FileError, Format, Labels},
    handing_on::{self, File, HandingOnError},
    ledger::LedgerStore,
    report::Mark,
};

pub(super) async fn get<L: LedgerStore>(
    State(desk): State<Arc<Desk<L>>>,
    Team(team): Team,
    Path((_, name)): Path<(String, String)>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    key::check(&desk.ledger, team, &headers, &[Role::Read]).await?;
    let format = Format::named(&name).ok_or_else(no_such_file)?;
    let Asked { span, mark, lang } = read(query.as_deref().unwrap_or_default())?;
    desk.refresh().await;
    let (ledger, today) = (&desk.ledger, desk.clock.today());
    let labels = Labels::of(lang.unwrap_or_else(|| accept::language(&headers)));
    // Never closed, so there is a turn for everybody who waits.
    let _turn = desk.turns.acquire().await;
    let file = handing_on::file(ledger, today, team, span, mark, format, labels).await?;
    Ok(answer(&headers, file))
}

fn no_such_file() -> Refused {
    let names: Vec<_> = Format::ALL.iter().map(|format| format.name()).collect();
    Refused::because(
        ProblemCode::NotFound,
        format!("There is no such file; there are {}.", names.join(", ")),
    )
}

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Asked {
    span: Span,
    mark: Mark,
    /// None: as the headers wish.
    lang: Option<Language>,
}

/// Reads `span`, `mark` and `lang`.
fn read(query: &str) -> Result<Asked, Refused> {
    let invalid = |detail: String| Refused::because(ProblemCode::InvalidQuestion, detail);
    let (mut span, mut mark, mut lang) = (None, Mark::Released, None);
    let mut seen = BTreeSet::new();
    for (name, value) in pairs(query)? {
        match name.as_str() {
            "span" => {
                span = Some(value.parse().map_err(|_| {
                    invalid(format!(
                        "span: `{}` is no span; write one as 2026-04, 2026-Q2, 2026 or 2026-W18.",
                        shown(&value)
                    ))
                })?);
            }
            "mark" => {
                mark = value.parse().map_err(|_| {
                    invalid(format!(
                        "mark: there is no mark `{}`; there are released and internal.",
                        shown(&value)
                    ))
                })?;
            }
            "lang" => {
                lang = Some(Language::from_tag(&value).ok_or_else(|| {
                    let tags: Vec<_> = Language::ALL.iter().map(|one| one.tag()).collect();
                    invalid(format!(
                        "lang: no words in `{}`; there are {}.",
                        shown(&value),
                        tags.join(", ")
                    ))
                })?);
            }
            other => {
                return Err(invalid(format!(
                    "{}: there is no such parameter; there are span, mark and lang.",
                    shown(other)
                )));
            }
        }
        let name_again = shown(&name);
        if !seen.insert(name) {
            return Err(invalid(format!("{name_again}: stands twice.")));
        }
    }
    let span = span.ok_or_else(|| {
        invalid("span: say of when, as 2026-04, 2026-Q2, 2026 or 2026-W18.".to_owned())
    })?;
    Ok(Asked { span, mark, lang })
}

/// The file, to be saved under its name. Its tag is made of its bytes: names, identifiers and estimates may
/// change while figures do not.
fn answer(headers: &HeaderMap, file: File) -> Response {
    let digest = Sha256::digest(&file.bytes);
    let digest: String = digest
        .iter()
        .take(16)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let field = |name: HeaderName, value: String| Some((name, HeaderValue::try_from(value).ok()?));
    let always: HeaderMap = [
        field(header::ETAG, format!("\"{digest}\"")),
        field(header::CACHE_CONTROL, "no-store".to_owned()),
        field(header::VARY, "accept-language".to_owned()),
    ]
    .into_iter()
    .flatten()
    .collect();
    if headers.get(header::IF_NONE_MATCH) == always.get(header::ETAG) {
        return (StatusCode::NOT_MODIFIED, always).into_response();
    }
    let of_the_file: HeaderMap = [
        field(header::CONTENT_TYPE, file.format.media_type().to_owned()),
        field(
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{}\"", file.name),
        ),
        // A browser shall take it for nothing else.
        field(header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
    ]
    .into_iter()
    .flatten()
    .collect();
    (of_the_file, always, file.bytes).into_response()
}

impl From<HandingOnError> for Refused {
    fn from(error: HandingOnError) -> Self {
        match error {
            HandingOnError::Store(error) => error.into(),
            HandingOnError::NotReleased { .. } => {
                Self::because(ProblemCode::NotReleased, sentence(&error))
            }
            HandingOnError::NoCodes
            | HandingOnError::Report(_)
            | HandingOnError::File(
                FileError::NoFigure
                | FileError::NoSpan(_)
                | FileError::Running(_)
                | FileError::Codes(_)
                | FileError::Estimates(_),
            ) => Self::because(ProblemCode::InvalidQuestion, sentence(&error)),
            HandingOnError::File(_) | HandingOnError::CutOff => Self::new(ProblemCode::Unavailable),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_for_is_read_strictly() {
        let asked = |span: &str, mark, lang| Asked {
            span: span.parse().unwrap(),
            mark,
            lang,
        };
        assert_eq!(
            read("span=2026-Q2").unwrap(),
            asked("2026-Q2", Mark::Released, None)
        );
        assert_eq!(
            read("mark=internal&span=2026-04%2FW18&lang=ar").unwrap(),
            asked("2026-04/W18", Mark::InternalExact, Some(Language::Ar))
        );
        for (query, name) in [
            ("", "span"),
            ("span=", "span"),
            ("span=April", "April"),
            ("span=2026&span=2026", "twice"),
            ("span=2026&mark=exact", "exact"),
            ("span=2026&team=x", "team"),
            ("span=2026&lang=xx", "xx"),
        ] {
            let refused = read(query).unwrap_err();
            assert_eq!(refused.code(), ProblemCode::InvalidQuestion);
            assert!(refused.detail().contains(name), "{}", refused.detail());
        }
    }

    #[test]
    fn every_format_has_one_name() {
        for format in Format::ALL {
            assert_eq!(Format::named(&format.name()), Some(*format));
        }
        assert_eq!(Format::named("report"), None);
        assert_eq!(Format::named("report.CSV"), None);
    }
}
