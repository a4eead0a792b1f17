//! Reading a question to the statistics from a query, strictly: a parameter that is misspelt or
//! stands twice would otherwise give right figures for another question.

use std::{collections::BTreeSet, str::FromStr};

use axum::{extract::Query, http::Uri};
use jiff::civil::Date;
use tally::{
    SiteCode,
    api::ProblemCode,
    statistics::{Dimension, Filter, Measure, Question, ShiftQuestion},
};

use super::problem::{Refused, shown};

fn invalid(detail: String) -> Refused {
    Refused::because(ProblemCode::InvalidQuestion, detail)
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    Contacts(Question),
    Late(Question),
    Shifts(ShiftQuestion),
}

impl Asked {
    /// The sites it names.
    pub(super) const fn sites(&self) -> &BTreeSet<SiteCode> {
        match self {
            Self::Contacts(question) | Self::Late(question) => &question.filter.sites,
            Self::Shifts(question) => &question.sites,
        }
    }
}

/// What a question to shifts may have: a shift has no kind, age band or outcome, and its rows are
/// sheets already.
const OF_SHIFTS: &[&str] = &["measure", "from", "to", "site"];

/// Reads `measure`, `group`, `from`, `to`, `site`, `service`, `kind`, `band` and `outcome`.
///
/// # Errors
/// Names what is unknown, stands twice, or makes no sense.
pub(super) fn read(query: &str) -> Result<Asked, Refused> {
    let mut question = Question::default();
    let mut measure = Measure::Contacts;
    let mut seen = BTreeSet::new();
    for (name, value) in pairs(query)? {
        let Filter {
            from,
            to,
            sites,
            services,
            kinds,
            bands,
            outcomes,
        } = &mut question.filter;
        match name.as_str() {
            "measure" => {
                measure = value.parse().map_err(|_| {
                    invalid(format!("measure: there is no measure `{}`.", shown(&value)))
                })?;
            }
            "group" => question.group = list::<Dimension>("group", &value)?,
            "from" => *from = Some(day("from", &value)?),
            "to" => *to = Some(day("to", &value)?),
            "site" => *sites = set("site", &value)?,
            "service" => *services = set("service", &value)?,
            "kind" => *kinds = set("kind", &value)?,
            "band" => *bands = set("band", &value)?,
            "outcome" => *outcomes = set("outcome", &value)?,
            other => {
                return Err(invalid(format!(
                    "{}: there is no such parameter; there are measure, group, from, to, site, service, kind, band and outcome.",
                    shown(other)
                )));
            }
        }
        let name_again = shown(&name);
        if !seen.insert(name) {
            return Err(invalid(format!(
                "{name_again}: stands twice; separate several codes by commas."
            )));
        }
    }
    let Filter { from, to, .. } = question.filter;
    if let (Some(from), Some(to)) = (from, to)
        && from > to
    {
        return Err(invalid(format!("from: {from} is after {to}, the end.")));
    }
    match measure {
        Measure::Contacts => return Ok(Asked::Contacts(question)),
        Measure::Late => return Ok(Asked::Late(question)),
        Measure::Shifts => {}
    }
    if let Some(name) = seen.iter().find(|name| !OF_SHIFTS.contains(&name.as_str())) {
        return Err(invalid(format!(
            "{name}: shifts are counted by site and period alone; with measure=shifts there are from, to and site."
        )));
    }
    Ok(Asked::Shifts(ShiftQuestion {
        from,
        to,
        sites: question.filter.sites,
    }))
}

pub(super) fn pairs(query: &str) -> Result<Vec<(String, String)>, Refused> {
    let unreadable = || invalid("The query is not of the form name=value&name=value.".to_owned());
    let uri = Uri::builder()
        .path_and_query(format!("/?{query}"))
        .build()
        .map_err(|_| unreadable())?;
    let Query(pairs) = Query::try_from_uri(&uri).map_err(|_| unreadable())?;
    Ok(pairs)
}

/// A day as `2026-04-27`, and in no other of ISO 8601's ways.
fn day(name: &str, value: &str) -> Result<Date, Refused> {
    let plain = value.len() == 10 && value.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    let day = plain.then(|| value.parse().ok()).flatten();
    day.ok_or_else(|| {
        invalid(format!(
            "{name}: `{}` is no day; write one as 2026-04-27.",
            shown(value)
        ))
    })
}

/// Codes between commas, each once. An empty list is one only where it has a meaning: `group`.
fn list<T: FromStr + PartialEq>(name: &str, value: &str) -> Result<Vec<T>, Refused> {
    let mut codes = Vec::new();
    if value.is_empty() {
        return Ok(codes);
    }
    for text in value.split(',') {
        let code: T = text
            .parse()
            .map_err(|_| invalid(format!("{name}: there is no {name} `{}`.", shown(text))))?;
        if codes.contains(&code) {
            return Err(invalid(format!("{name}: `{}` stands twice.", shown(text))));
        }
        codes.push(code);
    }
    Ok(codes)
}

fn set<T: FromStr + Ord>(name: &str, value: &str) -> Result<BTreeSet<T>, Refused> {
    if value.is_empty() {
        return Err(invalid(format!(
            "{name}: is empty; leave it out to ask for all."
        )));
    }
    Ok(list(name, value)?.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use tally::{AgeBand, Kind, Outcome, Service};

    use super::*;

    fn contacts(query: &str) -> Question {
        match read(query).unwrap() {
            Asked::Contacts(question) => question,
            other => panic!("{query} asks for {other:?}"),
        }
    }

    #[test]
    fn an_empty_query_asks_for_the_sum_of_all() {
        for query in ["", "group=", "measure=contacts"] {
            assert_eq!(contacts(query), Question::default(), "{query}");
        }
    }

    #[test]
    fn every_parameter_is_read() {
        let question = contacts(
            "group=month,kind&from=2026-04-27&to=2026-05-03&site=raval,besos&service=food,medical&kind=food.meal&band=u18,nn&outcome=unmet",
        );
        assert_eq!(
            question,
            Question {
                group: vec![Dimension::Month, Dimension::Kind],
                filter: Filter {
                    from: Some(date(2026, 4, 27)),
                    to: Some(date(2026, 5, 3)),
                    sites: BTreeSet::from(["raval".parse().unwrap(), "besos".parse().unwrap()]),
                    services: BTreeSet::from([Service::Food, Service::Medical]),
                    kinds: BTreeSet::from([Kind::Meal]),
                    bands: BTreeSet::from([AgeBand::Under18, AgeBand::NotNoted]),
                    outcomes: BTreeSet::from([Outcome::Unmet]),
                }
            }
        );
        assert_eq!(contacts("group=month%2Ckind").group.len(), 2);
    }

    #[test]
    fn shifts_are_asked_for_by_days_and_sites() {
        assert_eq!(
            read("measure=shifts&from=2026-04-27&to=2026-05-03&site=raval").unwrap(),
            Asked::Shifts(ShiftQuestion {
                from: Some(date(2026, 4, 27)),
                to: Some(date(2026, 5, 3)),
                sites: BTreeSet::from(["raval".parse().unwrap()]),
            })
        );
    }

    #[test]
    fn what_makes_no_sense_is_named() {
        for (query, name) in [
            ("colour=red", "colour"),
            ("group=month,colour", "colour"),
            ("group=month,month", "month"),
            ("group=month&group=kind", "group"),
            ("kind=food.soup", "food.soup"),
            ("kind=", "kind"),
            ("kind=food.meal,", "kind"),
            ("band=u99", "u99"),
            ("outcome=lost", "lost"),
            ("service=legal", "legal"),
            ("site=El%20Raval", "El?Raval"),
            ("from=yesterday", "from"),
            ("from=2026-04-31", "2026-04-31"),
            ("to=20260427", "20260427"),
            ("from=2026-05-01&to=2026-04-30", "2026-05-01"),
            ("measure=people", "people"),
            ("measure=", "measure"),
            ("measure=shifts&measure=shifts", "measure"),
            ("measure=shifts&group=site", "group"),
            ("kind=food.meal&measure=shifts", "kind"),
        ] {
            let refused = read(query).unwrap_err();
            assert_eq!(refused.code(), ProblemCode::InvalidQuestion);
            assert!(
                refused.detail().contains(name),
                "{query}: {}",
                refused.detail()
            );
        }
    }
}
