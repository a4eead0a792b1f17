//! The global of what is beside counting: shifts, days, the last taps, the table, the clock.

use std::rc::Rc;

use slint::{ComponentHandle, ModelRc, SharedString};

use super::{
    Acts, Models,
    rows::{list, place, settle},
};
use crate::ui::{
    act::Act,
    clock::ClockShown,
    days::DayShown,
    recent::TapShown,
    record::ShiftShown,
    table::{LineKind, TableShown},
    window::{AppWindow, Counting, DayRow, SheetLineKind, TableRow, TapRow},
};

pub(in crate::ui) fn show_shift(window: &AppWindow, shift: ShiftShown, today: String) {
    let counting = window.global::<Counting>();
    counting.set_today(today.into());
    counting.set_shift_open(shift.open);
    counting.set_shift_text(shift.text.into());
    counting.set_shift_more(shift.more.into());
}

pub(in crate::ui) fn show_days(window: &AppWindow, days: Vec<DayShown>) {
    let counting = window.global::<Counting>();
    counting.set_days(list(days, |day| DayRow {
        code: day.code.into(),
        name: day.name.into(),
        count: day.count.into(),
        label: day.label.into(),
        chosen: day.chosen,
    }));
}

pub(in crate::ui) fn show_taps(window: &AppWindow, taps: Vec<TapShown>, models: &Models) {
    let rows = taps.into_iter().map(|tap| TapRow {
        serial: tap.serial.to_string().into(),
        code: tap.code.into(),
        service: place(tap.service),
        what: tap.what.into(),
        more: tap.more.into(),
        unmet: tap.unmet,
        label: tap.label.into(),
        undo_label: tap.undo_label.into(),
    });
    settle(&models.taps, rows.collect());
    window
        .global::<Counting>()
        .set_taps(ModelRc::from(Rc::clone(&models.taps)));
}

pub(in crate::ui) fn show_clock(window: &AppWindow, clock: Option<ClockShown>) {
    let Some(clock) = clock else { return };
    let counting = window.global::<Counting>();
    counting.set_clock_today(clock.today.into());
    counting.set_clock_why(clock.why.into());
    counting.set_clock_denied(clock.denied);
}

pub(in crate::ui) fn show_table(window: &AppWindow, table: TableShown) {
    let counting = window.global::<Counting>();
    counting.set_table_title(table.title.into());
    counting.set_table_place(table.place.into());
    counting.set_table_shifts(table.shifts.into());
    counting.set_table_empty(table.empty);
    counting.set_table_ages(list(table.ages, SharedString::from));
    counting.set_table(list(table.lines, |line| TableRow {
        line: match line.line {
            LineKind::Service => SheetLineKind::Service,
            LineKind::Kind => SheetLineKind::Kind,
            LineKind::Unmet => SheetLineKind::Unmet,
            LineKind::Total => SheetLineKind::Total,
        },
        service: place(line.service),
        name: line.name.into(),
        cells: list(line.cells, SharedString::from),
        all: line.all.into(),
        parts: line.parts.into(),
        label: line.label.into(),
        zero: line.zero,
    }));
}

pub(super) fn connect(counting: &Counting<'_>, act: &impl Acts) {
    let does = act.clone();
    counting.on_shift(move || does(Act::Shift));
    let does = act.clone();
    counting.on_end_shift(move |take_back| does(Act::EndShift { take_back }));
    // Codes and numbers come from the rows above; another is no act.
    let does = act.clone();
    counting.on_choose_day(move |code| {
        if let Ok(day) = code.parse() {
            does(Act::Day(day));
        }
    });
    let does = act.clone();
    counting.on_undo_tap(move |serial| {
        if let Ok(serial) = serial.parse() {
            does(Act::UndoTap(serial));
        }
    });
    let does = act.clone();
    counting.on_clock(move |right| does(Act::Clock(right)));
    let does = act.clone();
    counting.on_service_key(move |number| {
        if let Ok(number) = usize::try_from(number) {
            does(Act::ServiceKey(number));
        }
    });
}
