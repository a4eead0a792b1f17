//! Declared estimates: the list, and the form. What is wrong with a form is said beside its field, and
//! what was typed stays.

use std::sync::Arc;

use askama::Template;
use axum::{
    Form,
    extract::{State, rejection::FormRejection},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use locales::ServerWords;
use tally::estimate::{Declarer, Draft, Estimate, Method, Mistake, Subject};

use super::{
    chooser::Choice,
    fault::Fault,
    figures::number_in,
    frame::{Frame, Place, lead_to, page},
    origin, spans,
    visit::Visit,
};
use crate::{http::Desk, ledger::LedgerStore};

const PATH: &str = "/estimates";

struct Row {
    subject: String,
    people: String,
    days: String,
    method: String,
    declarer: String,
}

/// A field with what was typed and what is wrong with it.
struct Field {
    value: String,
    wrong: Option<String>,
}

/// A list with what was chosen and what is wrong with it.
struct List {
    name: &'static str,
    label: String,
    choices: Vec<Choice>,
    wrong: Option<String>,
}

#[derive(Template)]
#[template(path = "estimates.html")]
struct EstimatesPage {
    frame: Frame,
    w: ServerWords,
    rows: Vec<Row>,
    action: String,
    saved: bool,
    is_wrong: bool,
    subject: List,
    people: Field,
    from: Field,
    to: Field,
    method: List,
    declarer: List,
}

pub(super) async fn get<L: LedgerStore>(
    State(desk): State<Arc<Desk<L>>>,
    visit: Visit,
    uri: axum::http::Uri,
) -> Response {
    let saved = uri.query().is_some_and(|query| query.starts_with("saved"));
    show(&desk, &visit, &Draft::default(), &[], saved).await
}

pub(super) async fn post<L: LedgerStore>(
    State(desk): State<Arc<Desk<L>>>,
    visit: Visit,
    headers: HeaderMap,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Response {
    if !origin::is_ours(&headers) {
        return visit.fault(&Fault::Origin);
    }
    let Ok(Form(fields)) = form else {
        return visit.fault(&Fault::Form);
    };
    let draft = draft(fields);
    let estimate = match draft.read(visit.today) {
        Ok(estimate) => estimate,
        Err(mistakes) => return show(&desk, &visit, &draft, &mistakes, false).await,
    };
    match desk.ledger.declare(visit.team, estimate).await {
        // A page that is loaded again then declares nothing again.
        Ok(()) => lead_to(&visit.link(PATH, &[("saved", "1".to_owned())])),
        Err(error) => visit.fault(&error.into()),
    }
}

fn draft(fields: Vec<(String, String)>) -> Draft {
    let mut draft = Draft::default();
    for (name, value) in fields {
        let field = match name.as_str() {
            "subject" => &mut draft.subject,
            "people" => &mut draft.people,
            "from" => &mut draft.from,
            "to" => &mut draft.to,
            "method" => &mut draft.method,
            "declarer" => &mut draft.declarer,
            _ => continue,
        };
        *field = value;
    }
    draft
}

async fn show<L: LedgerStore>(
    desk: &Desk<L>,
    visit: &Visit,
    draft: &Draft,
    mistakes: &[Mistake],
    saved: bool,
) -> Response {
    match desk.ledger.estimates(visit.team).await {
        Ok(estimates) => render(visit, &estimates, draft, mistakes, saved),
        Err(error) => visit.fault(&error.into()),
    }
}

fn render(
    visit: &Visit,
    estimates: &[Estimate],
    draft: &Draft,
    mistakes: &[Mistake],
    saved: bool,
) -> Response {
    let words = visit.reader.words();
    let wrong = |mine: &[Mistake]| {
        let found = mistakes.iter().find(|mistake| mine.contains(mistake));
        found.map(|mistake| said(&words, *mistake))
    };
    let field = |value: &str, mine: &[Mistake]| Field {
        value: value.chars().take(40).collect(),
        wrong: wrong(mine),
    };
    let list = |name, label, codes: Vec<(&str, String)>, chosen: &str, mine| List {
        name,
        label,
        choices: codes
            .into_iter()
            .map(|(code, label)| Choice {
                value: code.to_owned(),
                label,
                chosen: code == chosen,
            })
            .collect(),
        wrong: wrong(&[mine]),
    };
    let rows = estimates
        .iter()
        .map(|estimate| Row {
            subject: words.estimate_subject(estimate.subject.code()),
            people: number_in(&words, u64::from(estimate.people)),
            days: spans::full_days(&words, estimate.from, estimate.to),
            method: words.estimate_method(estimate.method.code()),
            declarer: words.estimate_declarer(estimate.declarer.code()),
        })
        .collect();
    let subjects = Subject::ALL.iter().map(|subject| subject.code());
    let methods = Method::ALL.iter().map(|method| method.code());
    let declarers = Declarer::ALL.iter().map(|declarer| declarer.code());
    let view = EstimatesPage {
        frame: Frame::of_team(
            &words,
            &visit.reader,
            (visit.team, &visit.profile.name),
            Place::Estimates,
            words.dashboard_estimates(),
        ),
        rows,
        action: visit.link(PATH, &[]),
        saved,
        is_wrong: !mistakes.is_empty(),
        subject: list(
            "subject",
            words.estimates_subject(),
            subjects
                .map(|code| (code, words.estimate_subject(code)))
                .collect(),
            &draft.subject,
            Mistake::Subject,
        ),
        people: field(&draft.people, &[Mistake::People]),
        from: field(&draft.from, &[Mistake::From, Mistake::Future]),
        to: field(&draft.to, &[Mistake::To, Mistake::Order, Mistake::Length]),
        method: list(
            "method",
            words.estimates_method(),
            methods
                .map(|code| (code, words.estimate_method(code)))
                .collect(),
            &draft.method,
            Mistake::Method,
        ),
        declarer: list(
            "declarer",
            words.estimates_declarer(),
            declarers
                .map(|code| (code, words.estimate_declarer(code)))
                .collect(),
            &draft.declarer,
            Mistake::Declarer,
        ),
        w: words,
    };
    let status = if mistakes.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    page(status, &view)
}

fn said(words: &ServerWords, mistake: Mistake) -> String {
    match mistake {
        Mistake::Subject | Mistake::Method | Mistake::Declarer => words.estimates_bad_choice(),
        Mistake::People => words.estimates_bad_number(u64::from(Estimate::MAX)),
        Mistake::From | Mistake::To => words.estimates_bad_day(),
        Mistake::Order => words.estimates_bad_order(),
        Mistake::Length => words.estimates_bad_length(),
        Mistake::Future => words.estimates_bad_future(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_of_an_estimate_has_words() {
        for subject in Subject::ALL {
            assert!(ServerWords::ESTIMATE_SUBJECT_CODES.contains(&subject.code()));
        }
        for method in Method::ALL {
            assert!(ServerWords::ESTIMATE_METHOD_CODES.contains(&method.code()));
        }
        for declarer in Declarer::ALL {
            assert!(ServerWords::ESTIMATE_DECLARER_CODES.contains(&declarer.code()));
        }
    }
}
