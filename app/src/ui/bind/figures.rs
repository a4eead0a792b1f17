//! The globals of the two figures screens.

use slint::{ComponentHandle, ModelRc};

use super::{
    Acts,
    rows::{list, place},
};
use crate::ui::{
    act::Act,
    mine::{BarShown, FigureLine, MineShown, ServiceFigure},
    team::TeamShown,
    window::{self, AppWindow, ChartBar, ChartLine, FigureRow, Mine, TeamFigures},
};

pub(in crate::ui) fn show_mine(window: &AppWindow, shown: MineShown) {
    let mine = window.global::<Mine>();
    mine.set_empty(shown.empty);
    mine.set_today(shown.today.into());
    mine.set_today_date(shown.today_date.into());
    mine.set_services(services(shown.services));
    mine.set_week(shown.week.into());
    mine.set_week_dates(shown.week_dates.into());
    mine.set_days(bars(shown.days));
    mine.set_days_sum(shown.days_sum.into());
    mine.set_kinds(lines(shown.kinds));
    mine.set_unmet(shown.unmet);
    mine.set_unmet_today(shown.unmet_today.into());
}

pub(in crate::ui) fn show_team(window: &AppWindow, shown: TeamShown) {
    let team = window.global::<TeamFigures>();
    team.set_can_read(shown.can_read);
    team.set_known(shown.known);
    team.set_as_of(shown.as_of.into());
    team.set_by_month(shown.by_month);
    team.set_period(shown.period.into());
    team.set_dates(shown.dates.into());
    team.set_can_earlier(shown.can_earlier);
    team.set_can_later(shown.can_later);
    team.set_contacts(shown.contacts.into());
    team.set_before(shown.before.into());
    team.set_services(services(shown.services));
    team.set_trend(bars(shown.trend));
    team.set_lines(list(shown.lines, |line| ChartLine {
        at: line.at,
        text: line.text.into(),
    }));
    team.set_trend_title(shown.trend_title.into());
    team.set_kinds(lines(shown.kinds));
    team.set_sites(lines(shown.sites));
    team.set_unmet_sum(shown.unmet_sum.into());
    team.set_unmet(lines(shown.unmet));
    team.set_outcomes(shown.outcomes);
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
            chosen: bar.chosen,
            label: bar.label.into(),
        }
    })
}

fn lines(rows: Vec<FigureLine>) -> ModelRc<FigureRow> {
    list(rows, |row| FigureRow {
        service: place(row.service),
        code: row.code.into(),
        name: row.name.into(),
        count: row.count.into(),
        second: row.second.into(),
        part: row.part,
        label: row.label.into(),
    })
}

pub(super) fn connect(team: &TeamFigures<'_>, act: &impl Acts) {
    let does = act.clone();
    team.on_earlier(move || does(Act::Earlier));
    let does = act.clone();
    team.on_later(move || does(Act::Later));
    let does = act.clone();
    team.on_set_by_month(move |on| does(Act::ByMonth(on)));
}
