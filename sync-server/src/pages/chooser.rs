//! The form that chooses a span and filters: links and lists, no script. The lists offer what there is,
//! so nobody has to know how a span is written.

use jiff::civil::Date;
use locales::ServerWords;
use tally::{Kind, Service, Span, period::Grain};

use super::{
    asked::{Asked, span_of},
    spans,
    visit::Visit,
};

/// A link to the page with something else chosen.
pub(super) struct Link {
    pub(super) href: String,
    pub(super) label: String,
    pub(super) here: bool,
}

/// An entry of a list.
pub(super) struct Choice {
    pub(super) value: String,
    pub(super) label: String,
    pub(super) chosen: bool,
}

/// Entries under one heading.
pub(super) struct Group {
    pub(super) label: String,
    pub(super) choices: Vec<Choice>,
}

pub(super) struct Chooser {
    /// The page that the form asks for again.
    pub(super) action: String,
    /// The language that was chosen, to be kept.
    pub(super) lang: Option<&'static str>,
    pub(super) grains: Vec<Link>,
    pub(super) spans: Vec<Choice>,
    pub(super) earlier: Option<Link>,
    pub(super) later: Option<Link>,
    /// None on the page of one site.
    pub(super) sites: Option<Vec<Choice>>,
    /// None on the page of one service.
    pub(super) services: Option<Vec<Choice>>,
    pub(super) kinds: Vec<Group>,
    /// Whether the form offers filters.
    pub(super) has_filters: bool,
    /// The page without filters, where there are some.
    pub(super) unfiltered: Option<String>,
}

/// How long the list of spans is: half a year of weeks, two years of months, and so on.
const fn listed(grain: Grain) -> usize {
    match grain {
        Grain::Period | Grain::Week => 27,
        Grain::Month => 25,
        Grain::Quarter => 9,
        Grain::Year => 6,
    }
}

const GRAINS: [Grain; 4] = [Grain::Week, Grain::Month, Grain::Quarter, Grain::Year];

impl Chooser {
    /// The form of a page at `path`, whose `fixed` filters are part of the path and not of the form.
    pub(super) fn new(
        visit: &Visit,
        words: &ServerWords,
        path: &str,
        asked: &Asked,
        fixed: &Asked,
    ) -> Self {
        let span = asked.span_on(visit.today);
        // What the path says is not said again in the query.
        let free = Asked {
            span: asked.span,
            site: asked.site.clone().filter(|_| fixed.site.is_none()),
            service: asked.service.filter(|_| fixed.service.is_none()),
            kind: asked.kind,
        };
        let link = |at: Span, label: String, here| Link {
            href: visit.link(path, &free.at(at).query()),
            label,
            here,
        };
        let has_begun = |span: &Span| span.first_day() <= visit.today;
        let grains = GRAINS
            .into_iter()
            .filter_map(|grain| {
                // The last day that has come, so that a year leads to its latest month.
                let at = span_of(
                    span.last_day().min(visit.today).max(span.first_day()),
                    grain,
                )?;
                Some(link(at, grain_name(words, grain), grain == span.grain()))
            })
            .collect();
        let earlier = span
            .previous()
            .map(|earlier| link(earlier, spans::name(words, earlier), false));
        let later = span
            .next()
            .filter(has_begun)
            .map(|later| link(later, spans::name(words, later), false));
        Self {
            action: format!("/teams/{}{path}", visit.team),
            lang: visit.reader.chosen.map(locales::Language::tag),
            grains,
            spans: span_choices(words, span, visit.today),
            earlier,
            later,
            sites: fixed
                .site
                .is_none()
                .then(|| site_choices(visit, words, asked)),
            services: fixed
                .service
                .is_none()
                .then(|| service_choices(words, asked)),
            kinds: kind_groups(visit, words, asked, fixed.service),
            has_filters: true,
            unfiltered: free.is_filtered().then(|| {
                let bare = Asked {
                    span: free.span,
                    ..Asked::default()
                };
                visit.link(path, &bare.query())
            }),
        }
    }

    /// The form of a page that shows whole years alone.
    pub(super) fn of_years(self) -> Self {
        Self {
            grains: Vec::new(),
            ..self
        }
    }

    /// The form of a page about a span as a whole.
    pub(super) fn without_filters(self) -> Self {
        Self {
            has_filters: false,
            ..self
        }
    }
}

pub(super) fn grain_name(words: &ServerWords, grain: Grain) -> String {
    match grain {
        Grain::Period | Grain::Week => words.period_week(),
        Grain::Month => words.period_month(),
        Grain::Quarter => words.period_quarter(),
        Grain::Year => words.period_year(),
    }
}

/// The latest spans of this grain, newest first, and the chosen one, however long ago.
pub(super) fn span_choices(words: &ServerWords, chosen: Span, today: Date) -> Vec<Choice> {
    let latest = span_of(today, chosen.grain());
    let mut spans: Vec<Span> = std::iter::successors(latest, |span| span.previous())
        .take(listed(chosen.grain()))
        .collect();
    if !spans.contains(&chosen) {
        spans.push(chosen);
        spans.sort_by(|one, other| other.cmp(one));
    }
    spans
        .into_iter()
        .map(|span| Choice {
            value: span.to_string(),
            label: spans::listed(words, span),
            chosen: span == chosen,
        })
        .collect()
}

fn all(label: String, chosen: bool) -> Choice {
    Choice {
        value: String::new(),
        label,
        chosen,
    }
}

fn site_choices(visit: &Visit, words: &ServerWords, asked: &Asked) -> Vec<Choice> {
    let sites = visit.profile.sites.iter().map(|site| Choice {
        value: site.code.to_string(),
        label: site.label.clone(),
        chosen: asked.site.as_ref() == Some(&site.code),
    });
    std::iter::once(all(words.team_all_sites(), asked.site.is_none()))
        .chain(sites)
        .collect()
}

fn service_choices(words: &ServerWords, asked: &Asked) -> Vec<Choice> {
    let services = Service::ALL.iter().map(|service| Choice {
        value: service.to_string(),
        label: words.service(service.code()),
        chosen: asked.service == Some(*service),
    });
    std::iter::once(all(words.team_all_services(), asked.service.is_none()))
        .chain(services)
        .collect()
}

/// The kinds that the team counts, by service. "All" stands in a group without a heading.
fn kind_groups(
    visit: &Visit,
    words: &ServerWords,
    asked: &Asked,
    only: Option<Service>,
) -> Vec<Group> {
    let mut groups = vec![Group {
        label: String::new(),
        choices: vec![all(words.team_all_kinds(), asked.kind.is_none())],
    }];
    for &service in Service::ALL {
        if only.is_some_and(|only| only != service) {
            continue;
        }
        let choices: Vec<_> = Kind::of(service)
            .filter(|kind| visit.profile.kinds.contains(kind) || asked.kind == Some(*kind))
            .map(|kind| Choice {
                value: kind.to_string(),
                label: words.kind(kind.code()),
                chosen: asked.kind == Some(kind),
            })
            .collect();
        if !choices.is_empty() {
            groups.push(Group {
                label: words.service(service.code()),
                choices,
            });
        }
    }
    groups
}
