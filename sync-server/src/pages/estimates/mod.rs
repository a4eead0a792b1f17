//! Declared estimates: the list, and the form. What is wrong with a form is said beside its field, and
//! what was typed stays.

mod draft;
pub(super) mod removal;

use std::sync::Arc;

use askama::Template;
use axum::{
    Form,
    extract::{State, rejection::FormRejection},
    http::{HeaderMap, StatusCode, Uri},
    response::Response,
};
use jiff::civil::Date;
use locales::ServerWords;
use tally::{
    Span,
    period::Grain,
    team::{Estimate, EstimateRole, Indicator, OutputIndicator, Recipients, Support, Unit},
};

use self::{
    draft::{Draft, Mistake},
    removal::Which,
};
use super::{
    asked::span_of,
    chooser::{Choice, Group, grain_name},
    fault::Fault,
    figures::number_in,
    frame::{Frame, Place, lead_to, page},
    origin, spans,
    visit::Visit,
};
use crate::{
    http::Desk,
    ledger::{EstimateChange, LedgerStore},
};

const PATH: &str = "/estimates";

struct Row {
    /// The codes that its button sends.
    indicator: String,
    span: String,
    /// What its button does, for screen readers.
    remove: String,
    what: String,
    number: String,
    period: String,
    method: String,
    role: String,
}

/// A field with what was typed and what is wrong with it.
struct Field {
    value: String,
    wrong: Option<String>,
}

/// A list with what is wrong with what was chosen.
struct List {
    name: &'static str,
    label: String,
    groups: Vec<Group>,
    wrong: Option<String>,
}

#[derive(Template)]
#[template(path = "estimates.html")]
struct EstimatesPage {
    frame: Frame,
    w: ServerWords,
    rows: Vec<Row>,
    action: String,
    removal: String,
    /// What was just done.
    done: Option<String>,
    /// Said above the form.
    wrong: Option<String>,
    indicator: List,
    number: Field,
    period: List,
    method: Field,
    method_max: usize,
    role: List,
}

pub(super) async fn get<L: LedgerStore>(
    State(desk): State<Arc<Desk<L>>>,
    visit: Visit,
    uri: Uri,
) -> Response {
    let done = done(&uri, &visit.reader.words());
    match desk.ledger.estimates(visit.team, None).await {
        Ok(declared) => render(&visit, &declared, &Draft::default(), &[], done),
        Err(error) => visit.fault(&error.into()),
    }
}

/// What was just done, as the address says it.
fn done(uri: &Uri, words: &ServerWords) -> Option<String> {
    if uri.query().is_some_and(|query| query.starts_with("saved")) {
        return Some(words.estimates_saved());
    }
    removal::told(uri, words)
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
    let declared = match desk.ledger.estimates(visit.team, None).await {
        Ok(declared) => declared,
        Err(error) => return visit.fault(&error.into()),
    };
    let draft = draft(fields);
    let estimate = match draft.read(&declared, visit.today) {
        Ok(estimate) => estimate,
        Err(mistakes) => return render(&visit, &declared, &draft, &mistakes, None),
    };
    match desk.ledger.set_estimate(visit.team, estimate).await {
        // A page that is loaded again then declares nothing again.
        Ok(EstimateChange::Stored) => lead_to(&visit.link(PATH, &[("saved", "1".to_owned())])),
        // Another was declared meanwhile.
        Ok(EstimateChange::Invalid(invalid)) => {
            render(&visit, &declared, &draft, &[Mistake::of(&invalid)], None)
        }
        Err(error) => visit.fault(&error.into()),
    }
}

fn draft(fields: Vec<(String, String)>) -> Draft {
    let mut draft = Draft::default();
    for (name, value) in fields {
        let field = match name.as_str() {
            "indicator" => &mut draft.indicator,
            "number" => &mut draft.number,
            "period" => &mut draft.period,
            "method" => &mut draft.method,
            "role" => &mut draft.role,
            _ => continue,
        };
        *field = value;
    }
    draft
}

fn render(
    visit: &Visit,
    declared: &[Estimate],
    draft: &Draft,
    mistakes: &[Mistake],
    done: Option<String>,
) -> Response {
    let words = visit.reader.words();
    let wrong = |is_mine: &dyn Fn(&Mistake) -> bool| {
        let found = mistakes.iter().find(|mistake| is_mine(mistake));
        found.map(|mistake| said(&words, *mistake))
    };
    let too_many = mistakes.contains(&Mistake::TooMany);
    let view = EstimatesPage {
        frame: Frame::of_team(
            &words,
            &visit.reader,
            (visit.team, &visit.profile.name),
            Place::Estimates,
            words.dashboard_estimates(),
        ),
        rows: declared
            .iter()
            .map(|estimate| row(&words, estimate))
            .collect(),
        action: visit.link(PATH, &[]),
        removal: visit.link(&format!("{PATH}/removal"), &[]),
        done,
        wrong: if too_many {
            Some(words.estimates_bad_many())
        } else {
            (!mistakes.is_empty()).then(|| words.estimates_check())
        },
        indicator: List {
            name: "indicator",
            label: words.estimates_indicator(),
            groups: indicators(&words, &draft.indicator),
            wrong: wrong(&|mistake| matches!(mistake, Mistake::Indicator)),
        },
        number: Field {
            value: draft.number.chars().take(40).collect(),
            wrong: wrong(&|mistake| matches!(mistake, Mistake::Number(_) | Mistake::MoreThanAll)),
        },
        period: List {
            name: "period",
            label: words.estimates_period(),
            groups: periods(&words, visit.today, &draft.period),
            wrong: wrong(&|mistake| matches!(mistake, Mistake::Period | Mistake::Future)),
        },
        method: Field {
            value: draft
                .method
                .chars()
                .take(2 * Estimate::METHOD_MAX)
                .collect(),
            wrong: wrong(&|mistake| matches!(mistake, Mistake::Method)),
        },
        method_max: Estimate::METHOD_MAX,
        role: List {
            name: "role",
            label: words.estimates_role(),
            groups: vec![Group {
                label: String::new(),
                choices: EstimateRole::ALL
                    .iter()
                    .map(|role| {
                        let label = words.estimate_role(role.code());
                        choice(role.code().to_owned(), label, &draft.role)
                    })
                    .collect(),
            }],
            wrong: wrong(&|mistake| matches!(mistake, Mistake::Role)),
        },
        w: words,
    };
    let status = if mistakes.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    page(status, &view)
}

fn row(words: &ServerWords, estimate: &Estimate) -> Row {
    let number = number_in(words, u64::from(estimate.number));
    let which = Which {
        indicator: estimate.indicator,
        period: estimate.period,
    };
    Row {
        indicator: which.indicator.to_string(),
        span: which.period.to_string(),
        remove: words.setup_target_remove(&which.said(words)),
        what: name(words, estimate.indicator),
        number: match estimate.indicator.unit() {
            Unit::People => number,
            unit => words.estimates_amount(&number, unit.as_str()),
        },
        period: spans::name(words, estimate.period),
        method: estimate.method.clone(),
        role: words.estimate_role(estimate.role.code()),
    }
}

fn name(words: &ServerWords, indicator: Indicator) -> String {
    match indicator {
        Indicator::Output(output) => words.indicator_output(output.code()),
        Indicator::Result(support, recipients) => words.estimates_people(
            &words.indicator_support(support.code()),
            &words.indicator_recipients(recipients.code()),
        ),
    }
}

fn choice(value: String, label: String, chosen: &str) -> Choice {
    Choice {
        chosen: value == chosen,
        value,
        label,
    }
}

/// What can be estimated: first people, for whom most ask, then food and goods.
fn indicators(words: &ServerWords, chosen: &str) -> Vec<Group> {
    let people = Support::ALL.iter().map(|support| Group {
        label: words.indicator_support(support.code()),
        choices: Recipients::ALL
            .iter()
            .map(|recipients| {
                let indicator = Indicator::Result(*support, *recipients);
                choice(indicator.to_string(), name(words, indicator), chosen)
            })
            .collect(),
    });
    let outputs = Group {
        label: words.estimates_outputs(),
        choices: OutputIndicator::ALL
            .iter()
            .map(|output| {
                let indicator = Indicator::Output(*output);
                choice(indicator.to_string(), name(words, indicator), chosen)
            })
            .collect(),
    };
    people.chain([outputs]).collect()
}

/// The times an estimate is asked for: the last years, quarters and months.
fn periods(words: &ServerWords, today: Date, chosen: &str) -> Vec<Group> {
    [(Grain::Year, 4), (Grain::Quarter, 8), (Grain::Month, 13)]
        .into_iter()
        .map(|(grain, count)| Group {
            label: grain_name(words, grain),
            choices: std::iter::successors(span_of(today, grain), |span| span.previous())
                .take(count)
                .map(|span: Span| choice(span.to_string(), spans::name(words, span), chosen))
                .collect(),
        })
        .collect()
}

fn said(words: &ServerWords, mistake: Mistake) -> String {
    match mistake {
        Mistake::Indicator | Mistake::Period | Mistake::Role => words.estimates_bad_choice(),
        Mistake::Number(most) => words.estimates_bad_number(u64::from(most)),
        Mistake::MoreThanAll => words.estimates_bad_whole(),
        Mistake::Future => words.estimates_bad_future(),
        Mistake::Method => {
            words.estimates_bad_method(u64::try_from(Estimate::METHOD_MAX).unwrap_or(0))
        }
        Mistake::TooMany => words.estimates_bad_many(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_of_an_estimate_has_words() {
        for output in OutputIndicator::ALL {
            assert!(ServerWords::INDICATOR_OUTPUT_CODES.contains(&output.code()));
        }
        for support in Support::ALL {
            assert!(ServerWords::INDICATOR_SUPPORT_CODES.contains(&support.code()));
        }
        for recipients in Recipients::ALL {
            assert!(ServerWords::INDICATOR_RECIPIENTS_CODES.contains(&recipients.code()));
        }
        for role in EstimateRole::ALL {
            assert!(ServerWords::ESTIMATE_ROLE_CODES.contains(&role.code()));
        }
    }
}
