//! What My figures shows: this device's own days, over all sites.

use jiff::civil::{Date, Weekday};
use locales::Words;
use tally::{Cell, Kind, Outcome, Service};

use super::{
    moments::dates,
    record::number,
    scale::Scale,
    strokes::{Strokes, strokes},
};
use crate::{figures::MyDay, worker::View};

/// Days in the chart.
const DAYS: usize = 7;

/// A service in a period.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct ServiceFigure {
    pub(super) index: usize,
    pub(super) name: String,
    pub(super) count: String,
    pub(super) share: String,
    pub(super) part: f32,
    pub(super) strokes: Strokes,
    pub(super) label: String,
}

/// A line of a list with its bar.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct FigureLine {
    pub(super) service: usize,
    pub(super) code: String,
    pub(super) name: String,
    pub(super) count: String,
    pub(super) second: String,
    pub(super) part: f32,
    pub(super) label: String,
}

/// A bar of a chart.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct BarShown {
    pub(super) name: String,
    pub(super) total: String,
    pub(super) parts: [f32; 3],
    pub(super) chosen: bool,
    pub(super) label: String,
}

/// The whole screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct MineShown {
    pub(super) empty: bool,
    pub(super) today: String,
    pub(super) today_date: String,
    pub(super) services: Vec<ServiceFigure>,
    pub(super) week: String,
    pub(super) week_dates: String,
    pub(super) days: Vec<BarShown>,
    pub(super) days_sum: String,
    pub(super) kinds: Vec<FigureLine>,
    pub(super) unmet: bool,
    pub(super) unmet_today: String,
}

/// Works out the screen.
pub(super) fn show(view: &View, words: &Words) -> MineShown {
    let monday = first_of_week(view.today);
    let is_today = |day: Date| day == view.today;
    let in_week = |day: Date| day >= monday;
    let given = |cell: Cell| cell.outcome == Outcome::Given;
    let today = sum(&view.mine, is_today, given);
    let week = sum(&view.mine, in_week, given);
    let unmet_today = sum(&view.mine, is_today, |cell| !given(cell));
    let shown = view
        .mine
        .get(view.mine.len().saturating_sub(DAYS)..)
        .unwrap_or_default();
    MineShown {
        empty: view.mine.iter().all(|day| day.counts.is_empty()),
        today: number(today, words),
        today_date: words.day(view.today),
        services: services(words, |service| {
            sum(&view.mine, is_today, |cell| {
                given(cell) && cell.kind.service() == service
            })
        }),
        week: number(week, words),
        week_dates: dates(
            monday,
            monday
                .checked_add(jiff::Span::new().days(6))
                .unwrap_or(view.today),
            words,
        ),
        days: bars(shown, view.today, words),
        days_sum: words.figures_sum(sum(shown, |_| true, given)),
        kinds: kinds(view, monday, words),
        unmet: view.team.as_ref().is_some_and(|team| team.outcomes),
        unmet_today: number(unmet_today, words),
    }
}

fn first_of_week(day: Date) -> Date {
    // Every date in range has a Monday at or before it except the calendar's first days.
    if day.weekday() == Weekday::Monday {
        day
    } else {
        day.nth_weekday(-1, Weekday::Monday).unwrap_or(day)
    }
}

fn sum(days: &[MyDay], day: impl Fn(Date) -> bool, cell: impl Fn(Cell) -> bool) -> u64 {
    let counts = days
        .iter()
        .filter(|mine| day(mine.day))
        .flat_map(|mine| &mine.counts);
    counts
        .filter(|(at, _)| cell(*at))
        .map(|(_, count)| *count)
        .fold(0, u64::saturating_add)
}

/// One figure a service, with its share of all three.
pub(super) fn services(words: &Words, count_of: impl Fn(Service) -> u64) -> Vec<ServiceFigure> {
    let counts: Vec<_> = Service::ALL
        .iter()
        .map(|service| (service, count_of(*service)))
        .collect();
    let whole = counts
        .iter()
        .map(|(_, count)| *count)
        .fold(0, u64::saturating_add);
    counts
        .into_iter()
        .enumerate()
        .map(|(index, (service, count))| {
            let (name, share) = (words.service(service.code()), words.percent(count, whole));
            ServiceFigure {
                index,
                label: words.figures_share_label(&name, count, &share),
                name,
                count: number(count, words),
                share,
                part: part(count, whole),
                strokes: strokes(count, words),
            }
        })
        .collect()
}

/// A share from 0 to 1; nothing has no shares.
pub(super) fn part(count: u64, whole: u64) -> f32 {
    if whole == 0 {
        0.0
    } else {
        Scale {
            top: whole,
            step: whole,
        }
        .height(count)
    }
}

fn bars(days: &[MyDay], today: Date, words: &Words) -> Vec<BarShown> {
    let count = |day: &MyDay, service: Service| {
        let cells = day
            .counts
            .iter()
            .filter(|(cell, _)| cell.outcome == Outcome::Given && cell.kind.service() == service);
        cells.map(|(_, count)| *count).fold(0, u64::saturating_add)
    };
    let counts: Vec<_> = days
        .iter()
        .map(|day| {
            (
                day.day,
                [Service::Food, Service::Medical, Service::Advice]
                    .map(|service| count(day, service)),
            )
        })
        .collect();
    let most = counts
        .iter()
        .map(|(_, parts)| parts.iter().sum::<u64>())
        .max()
        .unwrap_or(0);
    counts
        .into_iter()
        .map(|(day, parts)| bar(words.weekday(day), parts, most.max(1), day == today, words))
        .collect()
}

/// A bar of three services in a chart whose full height is `top`.
pub(super) fn bar(
    name: String,
    parts: [u64; 3],
    top: u64,
    chosen: bool,
    words: &Words,
) -> BarShown {
    let total = parts.iter().copied().fold(0, u64::saturating_add);
    let [food, medical, advice] = parts;
    BarShown {
        label: words.figures_bar_label(&name, total, food, medical, advice),
        name,
        total: if total == 0 {
            words.figures_no_count()
        } else {
            number(total, words)
        },
        parts: parts.map(|count| part(count, top)),
        chosen,
    }
}

fn kinds(view: &View, monday: Date, words: &Words) -> Vec<FigureLine> {
    let counts = |kind: Kind| {
        let of_kind = |cell: Cell| cell.kind == kind && cell.outcome == Outcome::Given;
        (
            sum(&view.mine, |day| day == view.today, of_kind),
            sum(&view.mine, |day| day >= monday, of_kind),
        )
    };
    let enabled = |kind: Kind| {
        view.team
            .as_ref()
            .is_some_and(|team| team.kinds.contains(&kind))
    };
    Kind::ALL
        .iter()
        .map(|kind| (*kind, counts(*kind)))
        .filter(|(kind, (_, week))| *week > 0 || enabled(*kind))
        .map(|(kind, (today, week))| {
            let name = words.kind(kind.code());
            FigureLine {
                service: kind.service() as usize,
                code: kind.code().to_owned(),
                label: words.mine_kind_label(&name, today, week),
                name,
                count: number(today, words),
                second: number(week, words),
                part: part(today, today),
            }
        })
        .collect()
}
