//! The Record screen's global.

use std::rc::Rc;

use locales::Words;
use slint::{ComponentHandle, ModelRc, SharedString};
use tally::{Kind, Service};

use super::{
    Acts, Models,
    counting::show_shift,
    rows::{list, place, settle},
};
use crate::ui::{
    act::Act,
    pad,
    record::{ChoiceShown, Hold, KindShown, RecordShown},
    window::{self, AgeRow, AppWindow, GroupKey, KindRow, Record, ServiceRow, SiteRow},
};

pub(in crate::ui) fn show_record(
    window: &AppWindow,
    shown: RecordShown,
    models: &Models,
    words: &Words,
) {
    let record = window.global::<Record>();
    record.set_hold(match shown.hold {
        Hold::Ready => window::Hold::Ready,
        Hold::NoTeam => window::Hold::NoTeam,
        Hold::NoProfile => window::Hold::NoProfile,
        Hold::NoSite => window::Hold::NoSite,
        Hold::ReadOnly => window::Hold::ReadOnly,
    });
    record.set_site(shown.site.into());
    record.set_day(shown.day.into());
    record.set_date(shown.date.into());
    record.set_day_label(shown.day_label.into());
    record.set_past(shown.past);
    record.set_unsure(shown.unsure);
    record.set_waiting(shown.waiting.into());
    record.set_sum(shown.sum.into());
    record.set_heading(shown.heading.into());
    record.set_outcomes(shown.outcomes);
    record.set_unmet(shown.unmet);
    record.set_bands(shown.bands);
    record.set_age(shown.age.into());
    record.set_sheet_title(shown.sheet_title.into());
    record.set_sheet_sum(shown.sheet_sum.into());

    settle(&models.ages, shown.ages.into_iter().map(age_row).collect());
    record.set_ages(ModelRc::from(Rc::clone(&models.ages)));
    settle(
        &models.sites,
        shown.sites.into_iter().map(site_row).collect(),
    );
    record.set_sites(ModelRc::from(Rc::clone(&models.sites)));

    let mut services = Vec::new();
    for service in shown.services {
        let Some(kinds) = models.kinds.get(service.index) else {
            continue;
        };
        let index = place(service.index);
        settle(kinds, service.kinds.into_iter().map(kind_row).collect());
        services.push(ServiceRow {
            index,
            name: service.name.into(),
            total: service.total.into(),
            strokes: service.strokes.drawn,
            before: service.strokes.before.into(),
            open: service.open,
            label: service.label.into(),
            kinds: ModelRc::from(Rc::clone(kinds)),
        });
    }
    settle(&models.services, services);
    record.set_services(ModelRc::from(Rc::clone(&models.services)));

    settle(
        &models.favourites,
        shown.favourites.into_iter().map(kind_row).collect(),
    );
    record.set_favourites(ModelRc::from(Rc::clone(&models.favourites)));
    show_shift(window, shown.shift, shown.today);
    record.set_flash(shown.flash.0);
    record.set_flash_service(place(shown.flash.1));

    record.set_can_undo(shown.undo.is_some());
    if let Some(undo) = shown.undo {
        record.set_undo_what(undo.what.into());
        record.set_undo_more(undo.more.into());
        record.set_undo_unmet(undo.unmet);
        record.set_undo_label(undo.label.into());
    } else {
        record.set_undo_label(words.record_nothing_yet().into());
    }
    if let Some(pad) = shown.pad {
        record.set_pad_code(pad.code.into());
        record.set_pad_service(place(pad.service));
        record.set_pad_name(pad.name.into());
        record.set_pad_more(pad.more.into());
        record.set_pad_count(pad.count.into());
        record.set_pad_typed(pad.typed.into());
        record.set_pad_note(pad.note.into());
        record.set_pad_act(pad.act.into());
        record.set_pad_can_act(pad.can_act);
        record.set_pad_can_take(pad.can_take);
        record.set_digits(list((0..10).collect(), |digit| {
            SharedString::from(words.number(digit))
        }));
        record.set_pad_groups(list(pad::GROUPS.to_vec(), |amount| GroupKey {
            amount: i32::try_from(amount).unwrap_or(0),
            text: words.record_add(u64::from(amount)).into(),
            label: words.counting_group_key(u64::from(amount)).into(),
        }));
    }
}

fn kind_row(kind: KindShown) -> KindRow {
    KindRow {
        code: kind.code.into(),
        service: place(kind.service),
        name: kind.name.into(),
        count: kind.count.into(),
        zero: kind.zero,
        strokes: kind.strokes.drawn,
        before: kind.strokes.before.into(),
        hot: kind.hot,
        stamp: kind.stamp,
        label: kind.label.into(),
        hint: kind.hint.into(),
    }
}

fn age_row(age: ChoiceShown) -> AgeRow {
    AgeRow {
        code: age.code.into(),
        name: age.name.into(),
        chosen: age.chosen,
    }
}

fn site_row(site: ChoiceShown) -> SiteRow {
    SiteRow {
        code: site.code.into(),
        name: site.name.into(),
        chosen: site.chosen,
    }
}

pub(super) fn connect(record: &Record<'_>, act: &impl Acts) {
    let does = act.clone();
    record.on_open_service(move |index| {
        if let Some(service) = usize::try_from(index)
            .ok()
            .and_then(|index| Service::ALL.get(index))
        {
            does(Act::OpenService(*service));
        }
    });
    // Codes come from the rows above, so each is one that `tally` knows; another is no act.
    let does = act.clone();
    record.on_count(move |code| {
        if let Ok(kind) = code.parse::<Kind>() {
            does(Act::Count(kind));
        }
    });
    let does = act.clone();
    record.on_hold_kind(move |code| {
        if let Ok(kind) = code.parse::<Kind>() {
            does(Act::Hold(kind));
        }
    });
    let does = act.clone();
    record.on_choose_age(move |code| {
        if let Ok(band) = code.parse() {
            does(Act::Age(band));
        }
    });
    let does = act.clone();
    record.on_choose_site(move |code| {
        if let Ok(site) = code.parse() {
            does(Act::Site(site));
        }
    });
    let does = act.clone();
    record.on_pad_digit(move |digit| {
        if let Ok(digit) = u32::try_from(digit) {
            does(Act::Digit(digit));
        }
    });
    let does = act.clone();
    record.on_pad_add(move |amount| {
        if let Ok(amount) = u32::try_from(amount) {
            does(Act::Add(amount));
        }
    });
    let does = act.clone();
    record.on_set_unmet(move |on| does(Act::Unmet(on)));
    let does = act.clone();
    record.on_pad_erase(move || does(Act::Erase));
    let does = act.clone();
    record.on_pad_commit(move || does(Act::Commit));
    let does = act.clone();
    record.on_pad_take(move || does(Act::Take));
}
