//! The globals of the lock and of what is typed there. Of a code or passphrase only the number of its signs
//! goes to the screens; keys come from there one by one.

use locales::Words;
use slint::{ComponentHandle, SharedString};

use super::{
    Acts,
    rows::{list, place},
};
use crate::ui::{
    act::Act,
    lock::{EntryShown, LockShown},
    typed::Sign,
    window::{AppWindow, Entry, Lock, Record},
};

pub(in crate::ui) fn show_entry(window: &AppWindow, shown: EntryShown, words: &Words) {
    let entry = window.global::<Entry>();
    // The digits stay while the pad does: a key that is pressed must not be replaced under the finger.
    if shown.open && !entry.get_open() {
        window
            .global::<Record>()
            .set_digits(list((0..10).collect(), |digit| {
                SharedString::from(words.number(digit))
            }));
    }
    entry.set_open(shown.open);
    entry.set_ready(shown.ready);
    entry.set_words(shown.words);
    entry.set_count(place(shown.signs));
    entry.set_said(shown.said.into());
    entry.set_act(shown.act.into());
}

pub(in crate::ui) fn show_lock(window: &AppWindow, shown: LockShown) {
    let lock = window.global::<Lock>();
    lock.set_asks(shown.asks);
    lock.set_label(shown.label.into());
    lock.set_hint(shown.hint.into());
    lock.set_warning(shown.warning.into());
    lock.set_can_count(shown.can_count);
    lock.set_leaving(shown.leaving);
    lock.set_counted(shown.counted.into());
}

pub(super) fn connect(entry: &Entry<'_>, lock: &Lock<'_>, act: &impl Acts) {
    // Says whether the key wrote something: else it is left to what keys do elsewhere.
    let does = act.clone();
    entry.on_typed(move |text| {
        let signs = Sign::all_of(&text);
        let wrote = signs.is_some();
        for sign in signs.unwrap_or_default() {
            does(Act::Type(sign));
        }
        wrote
    });
    let does = act.clone();
    entry.on_digit(move |digit| {
        let digit = u32::try_from(digit).ok();
        let sign = digit.and_then(|digit| char::from_digit(digit, 10));
        if let Some(sign) = sign.and_then(Sign::new) {
            does(Act::Type(sign));
        }
    });
    let does = act.clone();
    entry.on_rub(move || does(Act::Rub));
    let does = act.clone();
    entry.on_enter(move || does(Act::Enter));
    let does = act.clone();
    lock.on_count(move || does(Act::CountLocked));
}
