//! A whole year beside the year before, month by month and week by week.

use std::sync::Arc;

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::Response,
};
use jiff::civil::Date;
use locales::{Direction, ServerWords};
use tally::{
    Outcome, Span,
    period::{Grain, Week, Year},
    statistics::{Filter, Question},
};

use super::{
    asked::{Asked, span_of},
    chooser::Chooser,
    fault::Fault,
    figures::{
        number_in,
        timeline::{self, Step},
    },
    frame::{Frame, Place, page},
    spans,
    visit::Visit,
};
use crate::{
    charts::{Lines, Point, Room},
    http::Desk,
    ledger::LedgerStore,
};

const PATH: &str = "/trend";

/// A chart in both sizes, and the table of its numbers.
struct Chart {
    title: String,
    wide: Lines,
    narrow: Lines,
    rows: Vec<Row>,
    /// Weeks are too many to stand open below their chart.
    open: bool,
}

struct Row {
    label: String,
    now: String,
    before: String,
}

#[derive(Template)]
#[template(path = "trend.html")]
struct TrendPage {
    frame: Frame,
    w: ServerWords,
    chooser: Chooser,
    year: String,
    before: String,
    charts: Vec<Chart>,
}

pub(super) async fn get<L: LedgerStore>(
    State(desk): State<Arc<Desk<L>>>,
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Response {
    match gathered(&desk, &visit, query.as_deref()).await {
        Ok((asked, year, steps)) => render(&visit, &asked, year, &steps),
        Err(fault) => visit.fault(&fault),
    }
}

/// The months and the weeks of a year.
type Both = [Vec<Step>; 2];

async fn gathered<L: LedgerStore>(
    desk: &Desk<L>,
    visit: &Visit,
    query: Option<&str>,
) -> Result<(Asked, Year, Both), Fault> {
    let asked = Asked::read(query)?;
    if let Some(site) = &asked.site
        && visit.profile.site(site).is_none()
    {
        return Err(Fault::Site(site.to_string()));
    }
    // Whatever is asked for, its year is shown.
    let day = asked.span.map_or(visit.today, Span::last_day);
    let Some(Span::Year(year)) = span_of(day, Grain::Year) else {
        return Err(Fault::Missing);
    };
    let asked = asked.at(Span::Year(year));
    let months: Vec<Span> = year
        .quarters()
        .flat_map(|quarter| quarter.months().map(Span::Month))
        .collect();
    let weeks: Vec<Span> = (1..=53)
        .filter_map(|number| Week::new(year.number(), number).map(Span::Week))
        .collect();
    let mut steps = Vec::with_capacity(2);
    let (now, before) = tokio::try_join!(
        desk.ledger
            .tabulate_all(visit.team, questions(&asked, [&months, &weeks], Some)),
        desk.ledger.tabulate_all(
            visit.team,
            questions(&asked, [&months, &weeks], Span::year_before)
        ),
    )?;
    for ((spans, now), before) in [&months, &weeks].into_iter().zip(&now).zip(&before) {
        steps.push(timeline::steps(spans, now, before));
    }
    let weeks = steps.pop().unwrap_or_default();
    let months = steps.pop().unwrap_or_default();
    Ok((asked, year, [months, weeks]))
}

/// One question for the months and one for the weeks, moved in time by `at`.
fn questions(asked: &Asked, spans: [&[Span]; 2], at: fn(Span) -> Option<Span>) -> Vec<Question> {
    spans
        .into_iter()
        .map(|spans| {
            let moved: Vec<Span> = spans.iter().filter_map(|span| at(*span)).collect();
            let first = moved.first().map_or(Date::MAX, |span| span.first_day());
            let last = moved.last().map_or(Date::MIN, |span| span.last_day());
            let grain = spans.first().map_or(Grain::Month, |span| span.grain());
            Question {
                filter: Filter {
                    outcomes: [Outcome::Given].into(),
                    ..asked.filter(first, last)
                },
                group: timeline::group(grain),
            }
        })
        .collect()
}

fn render(visit: &Visit, asked: &Asked, year: Year, [months, weeks]: &Both) -> Response {
    let words = visit.reader.words();
    let names = [
        words.year(year.number()),
        words.year(year.number().saturating_sub(1)),
    ];
    let charts = vec![
        chart(
            visit,
            &words,
            "months",
            words.team_by_month(),
            &names,
            months,
        ),
        chart(visit, &words, "weeks", words.team_by_week(), &names, weeks),
    ];
    let [year, before] = names;
    let view = TrendPage {
        frame: Frame::of_team(
            &words,
            &visit.reader,
            (visit.team, &visit.profile.name),
            Place::Trend,
            words.dashboard_trend(),
        ),
        chooser: Chooser::new(visit, &words, PATH, asked, &Asked::default()).of_years(),
        year,
        before,
        charts,
        w: words,
    };
    page(StatusCode::OK, &view)
}

fn chart(
    visit: &Visit,
    words: &ServerWords,
    id: &str,
    title: String,
    [year, before]: &[String; 2],
    steps: &[Step],
) -> Chart {
    let has_begun = |step: &Step| step.span.first_day() <= visit.today;
    // What still runs would look like a fall.
    let is_over = |step: &Step| step.span.last_day() < visit.today;
    let points: Vec<_> = steps
        .iter()
        .enumerate()
        .map(|(at, step)| Point {
            label: label(words, steps, at),
            now: is_over(step).then(|| step.total()),
            before: step.before,
        })
        .collect();
    let number = |number| number_in(words, number);
    let description = words.dashboard_chart_lines(&title, year, before);
    let mirrored = visit.reader.language.direction() == Direction::Rtl;
    let draw = |room| {
        Lines::new(
            id,
            room,
            mirrored,
            &title,
            &description,
            [year, before],
            &points,
            &number,
        )
    };
    let shown = |count: Option<u64>| count.map_or_else(|| words.figures_no_count(), number);
    Chart {
        wide: draw(Room::Wide),
        narrow: draw(Room::Narrow),
        rows: steps
            .iter()
            .map(|step| Row {
                label: match step.span {
                    Span::Month(month) => words.month_long(&month.number().to_string()),
                    Span::Week(week) => words.team_week(u64::from(week.number().unsigned_abs())),
                    span => spans::name(words, span),
                },
                now: shown(has_begun(step).then(|| step.total())),
                before: shown(step.before),
            })
            .collect(),
        open: id == "months",
        title,
    }
}

/// A month's name under each month, or under the first week of each.
fn label(words: &ServerWords, steps: &[Step], at: usize) -> Option<String> {
    let month = |at: usize| {
        // The middle of a week says whose it is (ISO 8601), and of a month anyway.
        let span = steps.get(at)?.span;
        let middle = span.first_day().saturating_add(jiff::Span::new().days(3));
        Some(middle.month())
    };
    let own = month(at)?;
    let before = at.checked_sub(1).and_then(month);
    (before != Some(own)).then(|| words.month_short(&own.to_string()))
}
