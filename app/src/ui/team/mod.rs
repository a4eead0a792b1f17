//! What Team figures shows: a week, month, quarter or year of the whole team or a part of it, beside
//! the one before and the same of the year before.
//!
//! These are exact figures inside the team; nothing here is made to leave it.

mod filters;
mod reports;
mod table;
mod targets;
mod trend;

use jiff::{Timestamp, tz::TimeZone};
use locales::Words;
use tally::{
    Outcome, Site, Span,
    statistics::{Dimension, Filter, Key, Row},
};

pub(super) use filters::{FilterRow, FiltersShown};
pub(super) use reports::{Report, ReportsShown};
pub(super) use table::{Column, TableShown};
pub(super) use targets::TargetLine;

use super::{
    figures::{
        chart::ChartShown,
        choices::{FigureChoices, Stretch, TableRows, Zoom},
        lists::{
            FigureLine, ServiceFigure, bands, counted, largest_first, services, total, with_outcome,
        },
        spans,
    },
    moments::{ago, date, dates},
    record::number,
};
use crate::{
    figures::{TeamFigures, asked_from},
    sync::{FileMark, FileWish},
    worker::View,
};

/// The whole screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct TeamShown {
    pub(super) can_read: bool,
    pub(super) known: bool,
    pub(super) team: String,
    pub(super) as_of: String,
    pub(super) zoom: Zoom,
    pub(super) period: String,
    pub(super) dates: String,
    pub(super) can_earlier: bool,
    pub(super) can_later: bool,
    pub(super) filters: FiltersShown,
    pub(super) contacts: String,
    pub(super) before: String,
    pub(super) year_before: String,
    pub(super) services: Vec<ServiceFigure>,
    pub(super) trend_title: String,
    pub(super) trend: ChartShown,
    pub(super) as_table: bool,
    pub(super) rows: TableRows,
    pub(super) table: TableShown,
    pub(super) kinds: Vec<FigureLine>,
    pub(super) sites: Vec<FigureLine>,
    /// Empty where the team does not mark them.
    pub(super) bands: Vec<FigureLine>,
    pub(super) outcomes: bool,
    pub(super) unmet_sum: String,
    pub(super) unmet_share: String,
    pub(super) unmet: Vec<FigureLine>,
    pub(super) targets: Vec<TargetLine>,
    pub(super) targets_note: String,
    pub(super) reports: ReportsShown,
    /// Empty when nothing came in late.
    pub(super) late: String,
}

/// A part of the team's figures in one span, with what is around it.
struct Cut<'a> {
    figures: &'a TeamFigures,
    /// The part looked at, of all time.
    filter: Filter,
    span: Span,
    sites: &'a [Site],
    view: &'a View,
}

impl Cut<'_> {
    fn rows(&self) -> &[Row] {
        &self.figures.rows
    }

    /// Contacts of an outcome in a span, grouped.
    fn counted(&self, span: Span, outcome: Outcome, group: &[Dimension]) -> Vec<(Vec<Key>, u64)> {
        counted(
            self.rows(),
            within(&with_outcome(&self.filter, outcome), span),
            group,
        )
    }

    /// Whether figures of a whole span were asked for, and the team counted at all by its end.
    fn knows(&self, span: Span) -> bool {
        span.first_day() >= asked_from(self.view.today)
            && self
                .rows()
                .iter()
                .any(|row| row.sheet.period.first_day() <= span.last_day())
    }

    fn running(&self) -> bool {
        self.span.last_day() >= self.view.today
    }
}

fn within(filter: &Filter, span: Span) -> Filter {
    Filter {
        from: Some(span.first_day()),
        to: Some(span.last_day()),
        ..filter.clone()
    }
}

/// Whether the team's figures reach before the span looked at, and wholly.
pub(super) fn can_go_earlier(view: &View, stretch: Stretch) -> bool {
    let first = view
        .figures
        .iter()
        .flat_map(|figures| &figures.rows)
        .map(|row| row.sheet.period.first_day())
        .min();
    match (first, chosen(view, stretch)) {
        (Some(first), Some(span)) => {
            first < span.first_day()
                && span
                    .previous()
                    .is_some_and(|earlier| earlier.first_day() >= asked_from(view.today))
        }
        _ => false,
    }
}

/// The span looked at.
fn chosen(view: &View, stretch: Stretch) -> Option<Span> {
    spans::back(view.today, spans::grain(stretch.zoom)?, stretch.back)
}

/// The workbook of the span looked at, where there can be one: nothing is released of a week.
pub(super) fn wish(view: &View, choices: &FigureChoices, mark: FileMark) -> Option<FileWish> {
    let span = chosen(view, choices.team)?;
    let can_read = view.team.as_ref().is_some_and(|team| team.can_read);
    let released = !matches!(span, Span::Week(_) | Span::Period(_));
    (can_read && !view.practice && !view.settings.kiosk && (released || mark == FileMark::Internal))
        .then(|| FileWish::workbook(span, mark))
}

/// Works out the screen. `now` is in seconds since 1970.
pub(super) fn show(view: &View, choices: &FigureChoices, now: i64, words: &Words) -> TeamShown {
    let team = view.team.as_ref();
    let stretch = choices.team;
    let frame = TeamShown {
        can_read: team.is_some_and(|team| team.can_read),
        team: team.map(|team| team.name.clone()).unwrap_or_default(),
        zoom: stretch.zoom,
        as_table: choices.as_table,
        rows: choices.rows,
        ..TeamShown::default()
    };
    let (Some(figures), Some(span)) = (&view.figures, chosen(view, stretch)) else {
        return frame;
    };
    let cut = Cut {
        figures,
        filter: choices.part.filter(),
        span,
        sites: team.map(|team| team.sites.as_slice()).unwrap_or_default(),
        view,
    };
    let by_service = cut.counted(span, Outcome::Given, &[Dimension::Service]);
    let sum = total(&by_service);
    let unmet = cut.counted(span, Outcome::Unmet, &[Dimension::Kind]);
    let unmet_sum = total(&unmet);
    let by_band = cut.counted(span, Outcome::Given, &[Dimension::Band]);
    TeamShown {
        known: true,
        as_of: words.team_as_of(&as_of(figures, now, words)),
        period: spans::name(span, words),
        dates: dates(span.first_day(), span.last_day(), words),
        can_earlier: can_go_earlier(view, stretch),
        can_later: stretch.back > 0,
        filters: filters::show(view, &choices.part, words),
        contacts: number(sum, words),
        before: before(&cut, words),
        year_before: year_before(&cut, sum, words),
        services: services(&by_service, words),
        trend_title: spans::title(stretch.zoom, words),
        trend: trend::show(&cut, words),
        table: table::show(&cut, choices.rows, words),
        kinds: largest_first(
            cut.counted(span, Outcome::Given, &[Dimension::Kind]),
            cut.sites,
            words,
        ),
        sites: largest_first(
            cut.counted(span, Outcome::Given, &[Dimension::Site]),
            cut.sites,
            words,
        ),
        bands: if team.is_some_and(|team| team.bands) && sum > 0 {
            bands(&by_band, words)
        } else {
            Vec::new()
        },
        outcomes: team.is_some_and(|team| team.outcomes) || unmet_sum > 0,
        unmet_sum: words.team_unmet_sum(unmet_sum),
        unmet_share: if unmet_sum == 0 {
            String::new()
        } else {
            let all = sum.saturating_add(unmet_sum);
            words.team_unmet_share(&words.percent(unmet_sum, all))
        },
        unmet: largest_first(unmet, cut.sites, words),
        targets: targets::show(&cut, &choices.part, words),
        targets_note: if choices.part.sites.is_empty() {
            String::new()
        } else {
            words.team_targets_whole()
        },
        reports: reports::show(&cut, words),
        late: late(figures, words),
        ..frame
    }
}

/// The day they were refreshed on, whenever they were read since; of a server that does not say it, how
/// long ago they were read.
fn as_of(figures: &TeamFigures, now: i64, words: &Words) -> String {
    match figures.refreshed {
        Some(day) => date(day, words),
        None => ago(now, figures.read_at, words),
    }
}

/// The span before. One that still runs is not compared with a whole one unsaid.
fn before(cut: &Cut<'_>, words: &Words) -> String {
    let Some(previous) = cut.span.previous().filter(|previous| cut.knows(*previous)) else {
        return words.team_before_none();
    };
    let count = total(&cut.counted(previous, Outcome::Given, &[]));
    let name = spans::name(previous, words);
    if cut.running() {
        words.team_before_whole(&name, count)
    } else {
        words.team_before(&name, count)
    }
}

/// The same span of the year before.
fn year_before(cut: &Cut<'_>, sum: u64, words: &Words) -> String {
    let known = cut.span.year_before().filter(|earlier| cut.knows(*earlier));
    let Some(earlier) = known else {
        return words.team_year_none();
    };
    let count = total(&cut.counted(earlier, Outcome::Given, &[]));
    let name = spans::name_with_year(earlier, words);
    if cut.running() {
        words.team_before_whole(&name, count)
    } else if count == 0 {
        words.team_before(&name, count)
    } else if sum > count {
        words.team_more(&name, count, &words.percent(sum - count, count))
    } else if sum < count {
        words.team_fewer(&name, count, &words.percent(count - sum, count))
    } else {
        words.team_as_many(&name, count)
    }
}

fn late(figures: &TeamFigures, words: &Words) -> String {
    let came = figures.late.and_then(|late| {
        let contacts = u64::try_from(late.contacts).ok().filter(|late| *late > 0)?;
        let since = Timestamp::from_second(late.since).ok()?;
        Some((contacts, since.to_zoned(TimeZone::UTC).date()))
    });
    came.map_or_else(String::new, |(contacts, since)| {
        words.team_late(contacts, &date(since, words))
    })
}

#[cfg(test)]
mod tests;
