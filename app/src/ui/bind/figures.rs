//! The globals of the two figures screens, and of the sheets over them.

use slint::{ComponentHandle, Model, ModelRc};

use super::{
    Acts,
    rows::{list, place},
};
use crate::{
    sync::FileMark,
    ui::{
        act::Act,
        figures::{
            chart::{BarShown, LineShown},
            choices::{self, Look},
            lists::{FigureLine, ServiceFigure},
            share::ShareShown,
        },
        mine::MineShown,
        team::{self, Column, Report, TeamShown},
        window::{
            self, AppWindow, ChartBar, ChartLine, Facet, FigureRow, FilterRow, Looking, Mine,
            ReportRow, TableColumn, TableLine, TableRows, TargetRow, TeamFigures, Zoom,
        },
    },
};

pub(in crate::ui) fn show_mine(window: &AppWindow, shown: MineShown) {
    let mine = window.global::<Mine>();
    mine.set_empty(shown.empty);
    mine.set_zoom(zoom(shown.zoom));
    mine.set_period(shown.period.into());
    mine.set_dates(shown.dates.into());
    mine.set_can_earlier(shown.can_earlier);
    mine.set_can_later(shown.can_later);
    mine.set_contacts(shown.contacts.into());
    mine.set_services(services(shown.services));
    mine.set_chart_title(shown.chart_title.into());
    mine.set_chart_sum(shown.chart.sum.into());
    mine.set_bars(bars(shown.chart.bars));
    mine.set_lines(grid(shown.chart.lines));
    mine.set_averages(shown.chart.averages);
    mine.set_kinds(lines(shown.kinds));
    mine.set_bands(lines(shown.bands));
    mine.set_unmet(shown.unmet.into());
    mine.set_kept(shown.kept.into());
}

pub(in crate::ui) fn show_team(window: &AppWindow, shown: TeamShown) {
    let team = window.global::<TeamFigures>();
    team.set_can_read(shown.can_read);
    team.set_known(shown.known);
    team.set_as_of(shown.as_of.into());
    team.set_zoom(zoom(shown.zoom));
    team.set_period(shown.period.into());
    team.set_dates(shown.dates.into());
    team.set_can_earlier(shown.can_earlier);
    team.set_can_later(shown.can_later);
    team.set_contacts(shown.contacts.into());
    team.set_before(shown.before.into());
    team.set_year_before(shown.year_before.into());
    team.set_services(services(shown.services));
    team.set_trend_sum(shown.trend.sum.into());
    team.set_trend(bars(shown.trend.bars));
    team.set_lines(grid(shown.trend.lines));
    team.set_marks(shown.trend.marks);
    team.set_trend_title(shown.trend_title.into());
    team.set_as_table(shown.as_table);
    team.set_rows(match shown.rows {
        choices::TableRows::Time => TableRows::Time,
        choices::TableRows::Sites => TableRows::Sites,
        choices::TableRows::Kinds => TableRows::Kinds,
    });
    let columns = list(shown.table.columns, |(column, text)| TableColumn {
        icon: match column {
            Column::All => -1,
            Column::Service(service) => place(service as usize),
            Column::Unmet => 3,
        },
        text: text.into(),
    });
    team.set_columns(columns);
    team.set_table(list(shown.table.lines, |line| TableLine {
        name: line.name.into(),
        cells: list(line.cells, Into::into),
        strong: line.strong,
        label: line.label.into(),
    }));
    team.set_kinds(lines(shown.kinds));
    team.set_sites(lines(shown.sites));
    team.set_bands(lines(shown.bands));
    team.set_outcomes(shown.outcomes);
    team.set_unmet_sum(shown.unmet_sum.into());
    team.set_unmet_share(shown.unmet_share.into());
    team.set_unmet(lines(shown.unmet));
    team.set_targets(list(shown.targets, |target| TargetRow {
        figure: figure(target.line),
        reached: target.reached,
    }));
    team.set_targets_note(shown.targets_note.into());
    team.set_reports_title(shown.reports.title.into());
    team.set_reports_dates(shown.reports.dates.into());
    team.set_shifts(shown.reports.shifts.into());
    team.set_reports(list(shown.reports.sites, |site| ReportRow {
        name: site.name.into(),
        weeks: list(site.weeks, |report| match report {
            Report::Missing => 0,
            Report::Open => 1,
            Report::Counted => 2,
        }),
        sum: site.sum.into(),
        label: site.label.into(),
    }));
    team.set_late(shown.late.into());
    show_filters(&team, shown.filters);
}

fn show_filters(team: &TeamFigures<'_>, filters: team::FiltersShown) {
    team.set_sites_text(filters.sites_text.into());
    team.set_services_text(filters.services_text.into());
    team.set_kinds_text(filters.kinds_text.into());
    team.set_by_sites(filters.by_sites);
    team.set_by_services(filters.by_services);
    team.set_by_kinds(filters.by_kinds);
    team.set_only(filters.only.into());
    // A row must stay while it is pressed, so the lists are changed and not replaced.
    let row = |row: team::FilterRow| FilterRow {
        code: row.code.into(),
        service: place(row.service),
        name: row.name.into(),
        chosen: row.chosen,
    };
    let settled = |now: ModelRc<FilterRow>, rows: Vec<team::FilterRow>| {
        let same = now.row_count() == rows.len()
            && now
                .iter()
                .zip(&rows)
                .all(|(now, row)| now.code == row.code.as_str());
        if !same {
            return list(rows, row);
        }
        for (at, wanted) in rows.into_iter().map(row).enumerate() {
            if now.row_data(at).as_ref() != Some(&wanted) {
                now.set_row_data(at, wanted);
            }
        }
        now
    };
    team.set_filter_sites(settled(team.get_filter_sites(), filters.sites));
    team.set_filter_services(settled(team.get_filter_services(), filters.services));
    team.set_filter_kinds(settled(team.get_filter_kinds(), filters.kinds));
}

pub(in crate::ui) fn show_share(window: &AppWindow, shown: ShareShown) {
    let looking = window.global::<Looking>();
    looking.set_text(shown.text.into());
    looking.set_note(shown.note.into());
    looking.set_file_internal(shown.file.internal);
    looking.set_file_released(shown.file.released);
    looking.set_file_running(shown.file.running);
    looking.set_file_saved(shown.file.saved.into());
    looking.set_file_trouble(shown.file.trouble.into());
}

const fn zoom(zoom: choices::Zoom) -> Zoom {
    match zoom {
        choices::Zoom::Day => Zoom::Day,
        choices::Zoom::Week => Zoom::Week,
        choices::Zoom::Month => Zoom::Month,
        choices::Zoom::Quarter => Zoom::Quarter,
        choices::Zoom::Year => Zoom::Year,
    }
}

fn services(figures: Vec<ServiceFigure>) -> ModelRc<window::ServiceFigure> {
    list(figures, |figure| window::ServiceFigure {
        index: place(figure.index),
        name: figure.name.into(),
        count: figure.count.into(),
        share: figure.share.into(),
        part: figure.part,
        strokes: figure.strokes.drawn,
        before: figure.strokes.before.into(),
        label: figure.label.into(),
    })
}

fn bars(bars: Vec<BarShown>) -> ModelRc<ChartBar> {
    list(bars, |bar| {
        let [food, medical, advice] = bar.parts;
        ChartBar {
            name: bar.name.into(),
            total: bar.total.into(),
            food,
            medical,
            advice,
            average: bar.average,
            mark: bar.mark,
            chosen: bar.chosen,
            label: bar.label.into(),
        }
    })
}

fn grid(lines: Vec<LineShown>) -> ModelRc<ChartLine> {
    list(lines, |line| ChartLine {
        at: line.at,
        text: line.text.into(),
    })
}

fn lines(rows: Vec<FigureLine>) -> ModelRc<FigureRow> {
    list(rows, figure)
}

fn figure(row: FigureLine) -> FigureRow {
    FigureRow {
        service: place(row.service),
        code: row.code.into(),
        name: row.name.into(),
        count: row.count.into(),
        second: row.second.into(),
        part: row.part,
        mark: row.mark,
        label: row.label.into(),
    }
}

pub(super) fn connect(looking: &Looking<'_>, team: &TeamFigures<'_>, act: &impl Acts) {
    let does = act.clone();
    looking.on_at(move |zoom| {
        does(Act::Look(Look::At(match zoom {
            Zoom::Day => choices::Zoom::Day,
            Zoom::Week => choices::Zoom::Week,
            Zoom::Month => choices::Zoom::Month,
            Zoom::Quarter => choices::Zoom::Quarter,
            Zoom::Year => choices::Zoom::Year,
        })));
    });
    let does = act.clone();
    looking.on_earlier(move || does(Act::Look(Look::Earlier)));
    let does = act.clone();
    looking.on_later(move || does(Act::Look(Look::Later)));
    let does = act.clone();
    looking.on_save(move |released| {
        does(Act::ChooseFile(if released {
            FileMark::Released
        } else {
            FileMark::Internal
        }));
    });
    let does = act.clone();
    looking.on_share(move || does(Act::ShareFile));
    let does = act.clone();
    looking.on_placed(move |file| does(Act::SaveFile(file.as_str().into())));
    let does = act.clone();
    team.on_set_as_table(move |on| does(Act::Look(Look::AsTable(on))));
    let does = act.clone();
    team.on_set_rows(move |rows| {
        does(Act::Look(Look::Rows(match rows {
            TableRows::Time => choices::TableRows::Time,
            TableRows::Sites => choices::TableRows::Sites,
            TableRows::Kinds => choices::TableRows::Kinds,
        })));
    });
    let does = act.clone();
    // The codes are those that were handed over; another one would name nothing to take in.
    team.on_toggle(move |facet, code| {
        let look = match facet {
            Facet::Sites => code.parse().ok().map(Look::Site),
            Facet::Services => code.parse().ok().map(Look::Service),
            Facet::Kinds => code.parse().ok().map(Look::Kind),
        };
        if let Some(look) = look {
            does(Act::Look(look));
        }
    });
    let does = act.clone();
    team.on_all(move |facet| {
        does(Act::Look(Look::All(match facet {
            Facet::Sites => choices::Facet::Sites,
            Facet::Services => choices::Facet::Services,
            Facet::Kinds => choices::Facet::Kinds,
        })));
    });
    let does = act.clone();
    team.on_show_all(move || does(Act::Look(Look::ShowAll)));
}
