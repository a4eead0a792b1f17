//! The way to the files: which there are, for whom, exact or released.

use std::sync::Arc;

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::Response,
};
use locales::ServerWords;
use tally::{Span, TeamProfile, period::Month, release::ReleasedMonth};

use super::{
    asked::Asked,
    chooser::Chooser,
    fault::Fault,
    frame::{Frame, Place, page},
    spans,
    visit::Visit,
};
use crate::{files::Format, http::Desk, ledger::LedgerStore};

const PATH: &str = "/downloads";

/// The code by which the words say whom a format is for: a workbook is for the same readers.
const fn readers(format: Format) -> &'static str {
    match format {
        Format::Csv => "csv",
        Format::Xlsx => "xlsx",
        Format::Hxl => "hxl_csv",
        Format::Dhis2 => "dhis2_json",
        Format::Adx => "adx_xml",
        Format::FiveW | Format::FiveWXlsx => "5w_csv",
        Format::Esf | Format::EsfXlsx => "esf_xlsx",
    }
}

/// Whether a team can have files of this format: some need codes that it first has to give.
const fn has_codes(format: Format, profile: &TeamProfile) -> bool {
    match format {
        Format::Dhis2 | Format::Adx => profile.publishing.dhis2.is_some(),
        _ => true,
    }
}

struct File {
    name: String,
    what: String,
    internal: Link,
    /// None where the span is not released.
    released: Option<Link>,
}

struct Link {
    href: String,
    label: String,
}

#[derive(Template)]
#[template(path = "downloads.html")]
struct DownloadsPage {
    frame: Frame,
    w: ServerWords,
    chooser: Chooser,
    span: String,
    files: Vec<File>,
    unreleased: Option<String>,
    months: Vec<Link>,
}

pub(super) async fn get<L: LedgerStore>(
    State(desk): State<Arc<Desk<L>>>,
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Response {
    // A link to released files says so, and then they have to be there.
    let (query, wants_released) = without_mark(query.as_deref());
    let asked = match Asked::read(Some(&query)) {
        Ok(asked) => asked,
        Err(fault) => return visit.fault(&fault),
    };
    let released = match desk.ledger.released(visit.team).await {
        Ok(released) => released,
        Err(error) => return visit.fault(&error.into()),
    };
    let months: Vec<Month> = released.get().iter().map(|month| month.month).collect();
    let span = asked.span_on(visit.today);
    let is_released = is_released(span, released.get());
    if wants_released && !is_released {
        return visit.fault(&Fault::Unreleased(span));
    }
    render(&visit, &asked, span, is_released, &months)
}

fn without_mark(query: Option<&str>) -> (String, bool) {
    let mut wants_released = false;
    let kept: Vec<_> = query
        .unwrap_or_default()
        .split('&')
        .filter(|pair| {
            let is_mark = matches!(*pair, "mark=released" | "mark=internal");
            wants_released |= *pair == "mark=released";
            !is_mark && !pair.is_empty()
        })
        .collect();
    (kept.join("&"), wants_released)
}

/// Whether every month of a span is released. A week never is: releases are by month.
fn is_released(span: Span, released: &[ReleasedMonth]) -> bool {
    let has = |month: Month| released.iter().any(|known| known.month == month);
    match span {
        Span::Week(_) | Span::Period(_) => false,
        _ => span.periods().all(|period| has(period.month())),
    }
}

fn render(
    visit: &Visit,
    asked: &Asked,
    span: Span,
    is_released: bool,
    months: &[Month],
) -> Response {
    let words = visit.reader.words();
    let name = spans::name(&words, span);
    let files = Format::ALL
        .iter()
        .filter(|format| has_codes(**format, &visit.profile))
        .map(|format| {
            let file = format.name();
            let link = |mark: &str, label: &str| {
                let query = [("span", span.to_string()), ("mark", mark.to_owned())];
                Link {
                    href: visit.link(&format!("/files/{file}"), &query),
                    label: words.downloads_link(&file, label),
                }
            };
            File {
                what: words.download_for(readers(*format)),
                internal: link("internal", &words.downloads_internal()),
                released: is_released.then(|| link("released", &words.downloads_released())),
                name: file,
            }
        })
        .collect();
    let view = DownloadsPage {
        frame: Frame::of_team(
            &words,
            &visit.reader,
            (visit.team, &visit.profile.name),
            Place::Downloads,
            words.dashboard_downloads(),
        ),
        chooser: Chooser::new(visit, &words, PATH, asked, &Asked::default()).without_filters(),
        unreleased: (!is_released).then(|| words.downloads_unreleased(&name)),
        months: months
            .iter()
            .rev()
            .take(12)
            .map(|month| {
                let span = Span::Month(*month);
                Link {
                    href: visit.link(PATH, &[("span", span.to_string())]),
                    label: spans::name(&words, span),
                }
            })
            .collect(),
        span: name,
        files,
        w: words,
    };
    page(StatusCode::OK, &view)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn month(text: &str) -> ReleasedMonth {
        ReleasedMonth {
            month: text.parse().unwrap(),
            by_kind: Vec::new(),
            by_band: Vec::new(),
        }
    }

    #[test]
    fn a_span_is_released_once_all_of_its_months_are() {
        let released = ["2026-01", "2026-02", "2026-03", "2026-05"].map(month);
        let is = |span: &str| is_released(span.parse().unwrap(), &released);
        assert!(is("2026-01"));
        assert!(is("2026-Q1"));
        assert!(!is("2026-04"));
        assert!(!is("2026-Q2"));
        assert!(!is("2026"));
        assert!(!is("2026-W06"));
    }

    #[test]
    fn every_file_has_words() {
        for format in Format::ALL {
            let code = readers(*format);
            assert!(ServerWords::DOWNLOAD_FOR_CODES.contains(&code), "{code}");
        }
    }

    #[test]
    fn the_mark_is_taken_out_of_the_query() {
        assert_eq!(
            without_mark(Some("span=2026&mark=released&lang=ar")),
            ("span=2026&lang=ar".to_owned(), true)
        );
        assert_eq!(without_mark(Some("mark=internal")), (String::new(), false));
        assert_eq!(without_mark(None), (String::new(), false));
    }
}
