//! What a page with figures is asked for: a span of time and filters, read from the address. Strictly, as
//! the API does it: a slip of the keyboard would otherwise give right figures for another question.

use axum::{extract::Query, http::Uri};
use jiff::civil::Date;
use tally::{
    Kind, Period, Service, SiteCode, Span,
    period::{Grain, Month},
    statistics::Filter,
};

use super::fault::Fault;
use crate::http::problem::shown;

/// A span and filters. No filter means all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Asked {
    pub(super) span: Option<Span>,
    pub(super) site: Option<SiteCode>,
    pub(super) service: Option<Service>,
    pub(super) kind: Option<Kind>,
}

impl Asked {
    /// Reads a query.
    ///
    /// # Errors
    /// Names what is unknown or stands twice.
    pub(super) fn read(query: Option<&str>) -> Result<Self, Fault> {
        let mut asked = Self::default();
        let mut seen = Vec::new();
        for (name, value) in pairs(query)? {
            let unknown = || Fault::Filter(format!("{}={}", shown(&name), shown(&value)));
            if seen.contains(&name) {
                return Err(Fault::Twice(shown(&name)));
            }
            // A form sends every field; an empty one means all.
            match (name.as_str(), value.as_str()) {
                ("lang", _) | ("span" | "site" | "service" | "kind", "") => {}
                ("span", text) => asked.span = Some(span(text).ok_or_else(unknown)?),
                ("site", text) => asked.site = Some(text.parse().map_err(|_| unknown())?),
                ("service", text) => asked.service = Some(text.parse().map_err(|_| unknown())?),
                ("kind", text) => asked.kind = Some(text.parse().map_err(|_| unknown())?),
                _ => return Err(unknown()),
            }
            seen.push(name);
        }
        Ok(asked)
    }

    /// The span asked for, or the one that most want on this day: this month, in its first week the month
    /// before, of which there is more to see.
    pub(super) fn span_on(&self, today: Date) -> Span {
        self.span.unwrap_or_else(|| {
            let month = Span::Month(Month::containing(today));
            if today.day() <= 7 {
                month.previous().unwrap_or(month)
            } else {
                month
            }
        })
    }

    /// The filters alone, for the days of a span.
    pub(super) fn filter(&self, first: Date, last: Date) -> Filter {
        Filter {
            from: Some(first),
            to: Some(last),
            sites: self.site.iter().cloned().collect(),
            services: self.service.into_iter().collect(),
            kinds: self.kind.into_iter().collect(),
            ..Filter::default()
        }
    }

    /// Whether anything is left out.
    pub(super) const fn is_filtered(&self) -> bool {
        self.site.is_some() || self.service.is_some() || self.kind.is_some()
    }

    /// A kind that its service's filter leaves out.
    pub(super) fn contradiction(&self) -> Option<(Kind, Service)> {
        let (kind, service) = (self.kind?, self.service?);
        (kind.service() != service).then_some((kind, service))
    }

    /// As the query of a link.
    pub(super) fn query(&self) -> Vec<(&'static str, String)> {
        let mut query = Vec::new();
        if let Some(span) = self.span {
            query.push(("span", span.to_string()));
        }
        if let Some(site) = &self.site {
            query.push(("site", site.to_string()));
        }
        if let Some(service) = self.service {
            query.push(("service", service.to_string()));
        }
        if let Some(kind) = self.kind {
            query.push(("kind", kind.to_string()));
        }
        query
    }

    /// The same for another span.
    pub(super) fn at(&self, span: Span) -> Self {
        Self {
            span: Some(span),
            ..self.clone()
        }
    }
}

/// A week, month, quarter or year; periods are no span that people ask for.
fn span(text: &str) -> Option<Span> {
    let span: Span = text.parse().ok()?;
    (span.grain() != Grain::Period).then_some(span)
}

/// Names and values of a query.
pub(super) fn pairs(query: Option<&str>) -> Result<Vec<(String, String)>, Fault> {
    let Some(query) = query else {
        return Ok(Vec::new());
    };
    let unreadable = || Fault::Filter(shown(query));
    let uri = Uri::builder()
        .path_and_query(format!("/?{query}"))
        .build()
        .map_err(|_| unreadable())?;
    let Query(pairs) = Query::try_from_uri(&uri).map_err(|_| unreadable())?;
    Ok(pairs)
}

/// The span of this grain that holds a day.
pub(super) fn span_of(day: Date, grain: Grain) -> Option<Span> {
    Some(Span::of(Period::containing(day).ok()?, grain))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn read(query: &str) -> Result<Asked, Fault> {
        Asked::read(Some(query))
    }

    #[test]
    fn span_and_filters_are_read_and_written_alike() {
        let asked = read("span=2026-W18&site=raval&service=food&kind=food.meal&lang=ar").unwrap();
        let query: Vec<_> = asked
            .query()
            .into_iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        assert_eq!(
            query.join("&"),
            "span=2026-W18&site=raval&service=food&kind=food.meal"
        );
        assert_eq!(read(&query.join("&")), Ok(asked));
    }

    #[test]
    fn empty_fields_of_a_form_mean_all() {
        assert_eq!(read("span=&site=&service=&kind="), Ok(Asked::default()));
        assert_eq!(Asked::read(None), Ok(Asked::default()));
    }

    #[test]
    fn what_there_is_not_is_named() {
        for (query, what) in [
            ("kind=food.soup", "kind=food.soup"),
            ("service=legal", "service=legal"),
            ("site=El%20Raval", "site=El?Raval"),
            ("span=2026-04/W18", "span=2026-04/W18"),
            ("span=2026-13", "span=2026-13"),
            ("from=2026-05-01", "from=2026-05-01"),
            ("colour=%3Cb%3E", "colour=?b?"),
        ] {
            assert_eq!(read(query), Err(Fault::Filter(what.to_owned())), "{query}");
        }
        assert_eq!(
            read("kind=food.meal&kind=food.meal"),
            Err(Fault::Twice("kind".to_owned()))
        );
    }

    #[test]
    fn without_a_span_it_is_this_month_and_in_its_first_week_the_one_before() {
        let on = |day| Asked::default().span_on(day).to_string();
        assert_eq!(on(date(2026, 4, 8)), "2026-04");
        assert_eq!(on(date(2026, 4, 7)), "2026-03");
        assert_eq!(on(date(2026, 1, 1)), "2025-12");
    }

    #[test]
    fn a_kind_of_another_service_is_noticed() {
        let asked = read("service=food&kind=medical.consult").unwrap();
        assert_eq!(asked.contradiction(), Some((Kind::Consult, Service::Food)));
        assert_eq!(
            read("service=food&kind=food.meal").unwrap().contradiction(),
            None
        );
    }
}
