//! The globals of the shared tablet, the first run and the settings.

use locales::Digits;
use slint::ComponentHandle;

use super::{
    Acts,
    rows::{list, place},
};
use crate::{
    store::{Setting, TEXT_SIZES},
    ui::{
        act::Act,
        handover::HandOverShown,
        welcome::CardShown,
        window::{AppWindow, HandOver, HandOverRow, Settings, Tablet, Welcome},
    },
    worker::View,
};

pub(in crate::ui) fn show_card(window: &AppWindow, shown: CardShown) {
    let welcome = window.global::<Welcome>();
    welcome.set_at(place(shown.at));
    welcome.set_cards(place(shown.cards));
    welcome.set_title(shown.title.into());
    welcome.set_text(shown.text.into());
    welcome.set_label(shown.label.into());
    welcome.set_first(shown.first);
    welcome.set_last(shown.last);
    welcome.set_joined(shown.joined);
}

pub(in crate::ui) fn show_handover(window: &AppWindow, shown: HandOverShown) {
    let handover = window.global::<HandOver>();
    handover.set_title(shown.title.into());
    handover.set_sum(shown.sum.into());
    handover.set_unmet(shown.unmet.into());
    handover.set_waiting(shown.waiting.into());
    handover.set_services(list(shown.services, |service| HandOverRow {
        index: place(service.index),
        name: service.name.into(),
        count: service.count.into(),
        label: service.label.into(),
    }));
}

pub(super) fn show_settings(window: &AppWindow, view: &View, digits: Option<[String; 2]>) {
    let settings = window.global::<Settings>();
    settings.set_text_size(i32::from(view.settings.text_size));
    settings.set_text_sizes(list(TEXT_SIZES.to_vec(), i32::from));
    settings.set_contrast(view.settings.contrast);
    settings.set_still(view.settings.still);
    settings.set_sound(view.settings.sound);
    settings.set_felt(view.settings.felt);
    settings.set_tor(view.settings.tor);
    settings.set_native_digits(view.settings.digits == Digits::Native);
    settings.set_two_digits(digits.is_some());
    let [latin, native] = digits.unwrap_or_default();
    settings.set_latin_sample(latin.into());
    settings.set_native_sample(native.into());
    settings.set_placed(view.site.is_some());
}

pub(super) fn connect(window: &AppWindow, act: &impl Acts) {
    let settings = window.global::<Settings>();
    let does = act.clone();
    settings.on_choose_text_size(move |size| {
        if let Ok(size) = u16::try_from(size) {
            does(Act::Set(Setting::TextSize(size)));
        }
    });
    let does = act.clone();
    settings.on_set_contrast_to(move |on| does(Act::Set(Setting::Contrast(on))));
    let does = act.clone();
    settings.on_set_still_to(move |on| does(Act::Set(Setting::Still(on))));
    let does = act.clone();
    settings.on_set_sound_to(move |on| does(Act::Set(Setting::Sound(on))));
    let does = act.clone();
    settings.on_set_tor_to(move |on| does(Act::Set(Setting::Tor(on))));
    let does = act.clone();
    settings.on_set_felt_to(move |on| does(Act::Set(Setting::Felt(on))));
    let does = act.clone();
    settings.on_set_kiosk_to(move |on| does(Act::Set(Setting::Kiosk(on))));
    let does = act.clone();
    settings.on_choose_digits(move |native| {
        let digits = if native {
            Digits::Native
        } else {
            Digits::Latin
        };
        does(Act::Set(Setting::Digits(digits)));
    });

    let tablet = window.global::<Tablet>();
    let does = act.clone();
    tablet.on_lock(move || does(Act::Lock));
    let does = act.clone();
    tablet.on_unlock(move || does(Act::Unlock));
    let does = act.clone();
    tablet.on_hand_over(move || does(Act::HandOver));
    let does = act.clone();
    tablet.on_leave_kiosk(move || does(Act::LeaveKiosk));
    let does = act.clone();
    tablet.on_practise(move |on| does(Act::Practise(on)));

    let welcome = window.global::<Welcome>();
    let does = act.clone();
    welcome.on_next(move || does(Act::NextCard));
    let does = act.clone();
    welcome.on_before(move || does(Act::CardBefore));
    let does = act.clone();
    welcome.on_skip(move || does(Act::SkipCards));
}
