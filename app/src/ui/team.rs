//! What Team figures shows: one week or month, by service, kind and site, and the ones before it.
//! These are exact figures inside the team; nothing here is made to leave it.

use locales::Words;
use tally::{
    Outcome, Service, Span,
    statistics::{Dimension, Key, Row},
};

use super::{
    choices::Choices,
    mine::{BarShown, FigureLine, ServiceFigure, part, services},
    moments::{ago, dates},
    record::number,
    team_trend::{LineShown, can_go_earlier, chosen, contacts, name, trend},
};
use crate::worker::View;

/// The whole screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct TeamShown {
    pub(super) can_read: bool,
    pub(super) known: bool,
    pub(super) as_of: String,
    pub(super) by_month: bool,
    pub(super) period: String,
    pub(super) dates: String,
    pub(super) can_earlier: bool,
    pub(super) can_later: bool,
    pub(super) contacts: String,
    pub(super) before: String,
    pub(super) services: Vec<ServiceFigure>,
    pub(super) trend: Vec<BarShown>,
    pub(super) lines: Vec<LineShown>,
    pub(super) trend_title: String,
    pub(super) kinds: Vec<FigureLine>,
    pub(super) sites: Vec<FigureLine>,
    pub(super) unmet_sum: String,
    pub(super) unmet: Vec<FigureLine>,
    pub(super) outcomes: bool,
}

/// Works out the screen. `now` is in seconds since 1970.
pub(super) fn show(view: &View, choices: &Choices, now: i64, words: &Words) -> TeamShown {
    let can_read = view.team.as_ref().is_some_and(|team| team.can_read);
    let (Some(figures), Some(span)) = (&view.figures, chosen(view, choices)) else {
        return TeamShown {
            can_read,
            by_month: choices.by_month,
            ..TeamShown::default()
        };
    };
    let rows = &figures.rows;
    let given = |group: &[Dimension]| {
        contacts(
            rows,
            span.first_day(),
            span.last_day(),
            Outcome::Given,
            group,
        )
    };
    let by_service = given(&[Dimension::Service]);
    let sum = total(&by_service);
    let unmet = contacts(
        rows,
        span.first_day(),
        span.last_day(),
        Outcome::Unmet,
        &[Dimension::Kind],
    );
    let (bars, lines) = trend(rows, span, words);
    TeamShown {
        can_read,
        known: true,
        as_of: words.team_as_of(&ago(now, figures.as_of, words)),
        by_month: choices.by_month,
        period: name(span, words),
        dates: dates(span.first_day(), span.last_day(), words),
        can_earlier: can_go_earlier(view, choices),
        can_later: choices.back > 0,
        contacts: number(sum, words),
        before: before(rows, span, choices.back == 0, words),
        services: services(words, |service| service_count(&by_service, service)),
        trend: bars,
        lines,
        trend_title: if choices.by_month {
            words.team_by_month()
        } else {
            words.team_by_week()
        },
        kinds: lines_of(given(&[Dimension::Kind]), view, words),
        sites: lines_of(given(&[Dimension::Site]), view, words),
        unmet_sum: words.team_unmet_sum(total(&unmet)),
        unmet: lines_of(unmet, view, words),
        outcomes: view.team.as_ref().is_some_and(|team| team.outcomes),
    }
}

fn total(lines: &[(Vec<Key>, u64)]) -> u64 {
    lines
        .iter()
        .map(|(_, count)| *count)
        .fold(0, u64::saturating_add)
}

fn service_count(lines: &[(Vec<Key>, u64)], service: Service) -> u64 {
    let found = lines
        .iter()
        .find(|(keys, _)| *keys == [Key::Service(service)]);
    found.map_or(0, |(_, count)| *count)
}

/// The span before, to compare with. A span that still runs is not compared with a whole one unsaid.
fn before(rows: &[Row], span: Span, running: bool, words: &Words) -> String {
    let earlier = span.previous().filter(|previous| {
        rows.iter()
            .any(|row| row.sheet.period.first_day() <= previous.last_day())
    });
    let Some(previous) = earlier else {
        return words.team_before_none();
    };
    let count = total(&contacts(
        rows,
        previous.first_day(),
        previous.last_day(),
        Outcome::Given,
        &[],
    ));
    let name = name(previous, words);
    if running {
        words.team_before_whole(&name, count)
    } else {
        words.team_before(&name, count)
    }
}

/// Lines from the largest down; a bar's length is its share of the largest.
fn lines_of(counts: Vec<(Vec<Key>, u64)>, view: &View, words: &Words) -> Vec<FigureLine> {
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(0);
    let mut counts: Vec<_> = counts.into_iter().filter(|(_, count)| *count > 0).collect();
    // Stable: equal counts keep the order of the counting screen.
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts
        .into_iter()
        .filter_map(|(keys, count)| {
            let (service, code, name) = match keys.into_iter().next()? {
                Key::Kind(kind) => (
                    kind.service() as usize,
                    kind.code().to_owned(),
                    words.kind(kind.code()),
                ),
                Key::Site(site) => {
                    let listed = view
                        .team
                        .iter()
                        .flat_map(|team| &team.sites)
                        .find(|listed| listed.code == site);
                    let name = listed
                        .map_or_else(|| words.team_site_unknown(), |listed| listed.label.clone());
                    (0, site.to_string(), name)
                }
                _ => return None,
            };
            Some(FigureLine {
                service,
                code,
                label: words.figures_row_label(&name, count),
                name,
                count: number(count, words),
                second: String::new(),
                part: part(count, most),
            })
        })
        .collect()
}
