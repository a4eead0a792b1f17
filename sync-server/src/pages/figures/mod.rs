//! The pages with figures: the overview of a team, and the same for one service or one site.

mod cards;
mod change;
mod full;
mod gather;
mod reports;
mod sums;
mod tables;
mod targets;
pub(super) mod timeline;

use std::sync::Arc;

use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::Response,
};
use locales::{Direction, ServerWords};
use tally::{Service, SiteCode, Span};

pub(super) use self::tables::number_in;
use self::{
    cards::{Given, Reported, Target, Unmet},
    gather::Gathered,
    reports::Reports,
    sums::Sums,
    tables::{Source, Table},
    timeline::Step,
};
use super::{
    asked::Asked,
    chooser::Chooser,
    fault::Fault,
    frame::{Frame, Place, page},
    spans,
    visit::Visit,
};
use crate::{
    charts::{Column, Columns, Room},
    http::Desk,
    ledger::LedgerStore,
};

/// What a page is about.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Focus {
    Team,
    Service(Service),
    Site(SiteCode),
}

impl Focus {
    fn path(&self) -> String {
        match self {
            Self::Team => String::new(),
            Self::Service(service) => format!("/services/{service}"),
            Self::Site(site) => format!("/sites/{site}"),
        }
    }

    /// The filter that the page itself is.
    fn filter(&self) -> Asked {
        let all = Asked::default();
        match self {
            Self::Team => all,
            Self::Service(service) => Asked {
                service: Some(*service),
                ..all
            },
            Self::Site(site) => Asked {
                site: Some(site.clone()),
                ..all
            },
        }
    }
}

pub(super) async fn team<L: LedgerStore>(
    State(desk): State<Arc<Desk<L>>>,
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Response {
    show(&desk, &visit, Focus::Team, query.as_deref()).await
}

pub(super) async fn service<L: LedgerStore>(
    State(desk): State<Arc<Desk<L>>>,
    visit: Visit,
    Path((_, service)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Response {
    match service.parse() {
        Ok(service) => show(&desk, &visit, Focus::Service(service), query.as_deref()).await,
        Err(_) => visit.fault(&Fault::Missing),
    }
}

pub(super) async fn site<L: LedgerStore>(
    State(desk): State<Arc<Desk<L>>>,
    visit: Visit,
    Path((_, site)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Response {
    match site.parse() {
        Ok(code) => show(&desk, &visit, Focus::Site(code), query.as_deref()).await,
        Err(_) => visit.fault(&Fault::Site(site)),
    }
}

async fn show<L: LedgerStore>(
    desk: &Desk<L>,
    visit: &Visit,
    focus: Focus,
    query: Option<&str>,
) -> Response {
    match gathered(desk, visit, &focus, query).await {
        Ok((asked, gathered)) => render(visit, &focus, &asked, &gathered),
        Err(fault) => visit.fault(&fault),
    }
}

async fn gathered<L: LedgerStore>(
    desk: &Desk<L>,
    visit: &Visit,
    focus: &Focus,
    query: Option<&str>,
) -> Result<(Asked, Gathered), Fault> {
    let read = Asked::read(query)?;
    let fixed = focus.filter();
    let asked = Asked {
        site: fixed.site.or(read.site),
        service: fixed.service.or(read.service),
        ..read
    };
    if let Some(site) = &asked.site
        && visit.profile.site(site).is_none()
    {
        return Err(Fault::Site(site.to_string()));
    }
    let span = asked.span_on(visit.today);
    let steps = timeline::around(span);
    let mut gathered = gather::gather(&desk.ledger, visit.team, &asked, span, &steps).await?;
    if *focus == Focus::Team {
        gathered.nearly_full = desk.ledger.nearly_full(visit.team, visit.today).await?;
    }
    Ok((asked, gathered))
}

/// A chart in both sizes, and the table of its numbers.
struct Chart {
    title: String,
    wide: Columns,
    narrow: Columns,
    rows: Vec<ChartRow>,
    has_before: bool,
    /// Whether its columns have parts that need a legend.
    has_legend: bool,
}

struct ChartRow {
    label: String,
    parts: Vec<String>,
    total: String,
    before: String,
}

struct Body {
    given: Given,
    unmet: Option<Unmet>,
    reported: Option<Reported>,
    targets: Vec<Target>,
    /// Said in place of targets: the team has some, but for other lengths of time.
    no_target: bool,
    services: Option<Table>,
    kinds: Table,
    bands: Option<Table>,
    sites: Option<Table>,
    late: Option<String>,
}

/// Why there is nothing to see, and what to do.
struct Empty {
    title: String,
    text: String,
    /// That figures wait for the next day.
    tomorrow: Option<String>,
}

/// A service in a legend.
struct Named {
    code: &'static str,
    name: String,
}

#[derive(Template)]
#[template(path = "figures.html")]
struct FiguresPage {
    frame: Frame,
    w: ServerWords,
    chooser: Chooser,
    span: String,
    /// The day of the figures, which is not the day of reading; none before a team's first one is closed.
    as_of: Option<String>,
    body: Option<Body>,
    empty: Option<Empty>,
    /// Sheets that are nearly full, in words.
    full: Vec<String>,
    chart: Option<Chart>,
    services: Vec<Named>,
}

fn render(visit: &Visit, focus: &Focus, asked: &Asked, gathered: &Gathered) -> Response {
    let words = visit.reader.words();
    let (place, title) = match focus {
        Focus::Team => (Place::Overview, words.dashboard_overview()),
        Focus::Service(service) => (Place::Service(*service), words.service(service.code())),
        Focus::Site(code) => {
            let site = visit.profile.site(code);
            let label = site.map_or_else(|| code.to_string(), |site| site.label.clone());
            (Place::Inside, label)
        }
    };
    let span = asked.span_on(visit.today);
    let span_name = spans::name(&words, span);
    let mut frame = Frame::of_team(
        &words,
        &visit.reader,
        (visit.team, &visit.profile.name),
        place,
        title,
    );
    frame.window = words.dashboard_and(&span_name, &frame.window);
    let now = Sums::of(&gathered.now);
    let steps = timeline::steps(
        &timeline::around(span),
        &gathered.steps,
        &gathered.steps_before,
    );
    let has_steps = steps
        .iter()
        .any(|step| step.total() > 0 || step.before.unwrap_or(0) > 0);
    let body =
        (now.total.all() > 0).then(|| body(visit, &words, focus, asked, span, &now, gathered));
    let view = FiguresPage {
        chooser: Chooser::new(visit, &words, &focus.path(), asked, &focus.filter()),
        span: span_name,
        as_of: gathered.as_of.map(|day| words.team_as_of(&words.day(day))),
        empty: body
            .is_none()
            .then(|| empty(&words, focus, asked, has_steps)),
        full: full::rows(&words, &visit.profile, &gathered.nearly_full),
        chart: has_steps.then(|| chart(visit, &words, asked, span, &steps)),
        services: Service::ALL
            .iter()
            .map(|service| Named {
                code: service.code(),
                name: words.service(service.code()),
            })
            .collect(),
        body,
        frame,
        w: words,
    };
    page(StatusCode::OK, &view)
}

fn body(
    visit: &Visit,
    words: &ServerWords,
    focus: &Focus,
    asked: &Asked,
    span: Span,
    now: &Sums,
    gathered: &Gathered,
) -> Body {
    let before = gathered.before.as_ref().map(Sums::of);
    let before = before.as_ref().filter(|before| before.total.all() > 0);
    let codes = visit.profile.sites.iter().map(|site| &site.code);
    let codes = codes.filter(|code| asked.site.as_ref().is_none_or(|only| only == *code));
    let reports = Reports::of(
        span,
        visit.today,
        codes,
        &gathered.reports,
        &gathered.shifts,
    );
    let keep = Asked {
        span: asked.span,
        ..Asked::default()
    };
    let link = |path: &str| visit.link(path, &keep.query());
    let source = Source {
        words,
        profile: &visit.profile,
        asked,
        now,
        before,
        reports: &reports,
        link: &link,
    };
    let targets: Vec<_> = match focus {
        Focus::Team => targets::aims(&visit.profile, span, &gathered.given)
            .into_iter()
            .map(|aim| cards::target(words, aim))
            .collect(),
        _ => Vec::new(),
    };
    let has_bands = visit.profile.bands && now.bands.len() > 1;
    Body {
        given: cards::given(words, span, visit.today, now, before),
        unmet: source.has_unmet().then(|| cards::unmet(words, now)),
        reported: cards::reported(words, &visit.profile, &reports),
        no_target: *focus == Focus::Team && targets.is_empty() && !visit.profile.targets.is_empty(),
        targets,
        services: (asked.service.is_none() && asked.kind.is_none()).then(|| source.services()),
        kinds: source.kinds(),
        bands: has_bands.then(|| source.bands()),
        sites: asked.site.is_none().then(|| source.sites()),
        late: late(words, gathered),
    }
}

fn late(words: &ServerWords, gathered: &Gathered) -> Option<String> {
    match u64::try_from(gathered.late.contacts) {
        Ok(count @ 1..) => Some(words.dashboard_late(count)),
        _ => None,
    }
}

fn empty(words: &ServerWords, focus: &Focus, asked: &Asked, has_steps: bool) -> Empty {
    if let Some((kind, service)) = asked.contradiction() {
        let (kind, service) = (words.kind(kind.code()), words.service(service.code()));
        return Empty {
            title: words.team_nothing(),
            text: words.dashboard_kind_elsewhere(&kind, &service),
            tomorrow: None,
        };
    }
    // Without a wish, and with nothing in a year, the team is new.
    if has_steps || asked.span.is_some() || asked.is_filtered() || *focus != Focus::Team {
        return Empty {
            title: words.team_nothing(),
            text: words.dashboard_empty_filter(),
            tomorrow: None,
        };
    }
    Empty {
        title: words.dashboard_empty_title(),
        text: words.dashboard_empty_text(),
        tomorrow: Some(words.dashboard_empty_tomorrow()),
    }
}

fn chart(visit: &Visit, words: &ServerWords, asked: &Asked, span: Span, steps: &[Step]) -> Chart {
    let is_weeks = matches!(steps.first().map(|step| step.span), Some(Span::Week(_)));
    let title = if is_weeks {
        words.team_by_week()
    } else {
        words.team_by_month()
    };
    let inside = |step: &Step| {
        step.span.first_day() >= span.first_day() && step.span.last_day() <= span.last_day()
    };
    let all_inside = steps.iter().all(inside);
    let columns: Vec<_> = steps
        .iter()
        .map(|step| Column {
            label: spans::short(words, step.span),
            parts: step.services,
            before: step.before,
            // Where every column is of the span, none stands out.
            strong: inside(step) && !all_inside,
        })
        .collect();
    let number = |number| number_in(words, number);
    let highest = steps.iter().max_by_key(|step| step.total());
    let description = highest.map_or_else(String::new, |highest| {
        words.dashboard_chart_columns(&title, &spans::name(words, highest.span), highest.total())
    });
    let mirrored = visit.reader.language.direction() == Direction::Rtl;
    let draw = |room| {
        Columns::new(
            "over-time",
            room,
            mirrored,
            &title,
            &description,
            &columns,
            &number,
        )
    };
    let shown = Service::ALL
        .iter()
        .filter(|service| asked.service.is_none_or(|only| only == **service));
    let has_legend = shown.count() > 1 && asked.kind.is_none();
    let rows = steps
        .iter()
        .map(|step| ChartRow {
            label: spans::name(words, step.span),
            parts: step.services.iter().map(|part| number(*part)).collect(),
            total: number(step.total()),
            before: step.before.map_or_else(|| words.figures_no_count(), number),
        })
        .collect();
    Chart {
        wide: draw(Room::Wide),
        narrow: draw(Room::Narrow),
        rows,
        has_before: steps.iter().any(|step| step.before.is_some()),
        has_legend,
        title,
    }
}
