//! The lock of a device that asks for a code or passphrase: typing, waiting, leaving shared mode, counting
//! while it stays locked. In a language of each direction, and in words of no language.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panicking; that is its answer"
)]

mod ui_sample;

use std::{rc::Rc, time::Duration};

use app::{
    store::Setting,
    ui::{
        Act, Over, Screen, Screens,
        window::{self, AppWindow, Entry, Shell},
    },
    vault::{Asks, Secret, SecretKind},
    worker::{Guard, Request, Trouble, View},
};
use i_slint_backend_testing::{ElementHandle, ElementQuery};
use locales::{Digits, Language, Words, plain};
use slint::{
    ComponentHandle,
    platform::{Key, PointerEventButton, WindowEvent},
};
use tally::{Kind, Outcome};
use ui_sample::{
    Desk, PHRASE, SECRET, TODAY, act_on, begin, cell, coded_lock, every, find, labelled, labels,
    open_window, shared_lock, site, typing,
};

const LANGUAGES: [Language; 2] = [Language::En, Language::Ar];

fn words(language: Language) -> Words {
    Words::new(language, Digits::Latin)
}

fn tap(window: &AppWindow, label: &str) {
    find(window, &plain(label)).mock_single_click(PointerEventButton::Left);
}

fn says(window: &AppWindow, text: &str) -> bool {
    labels(window).contains(&plain(text).to_string())
}

fn key(window: &AppWindow, text: impl Into<slint::SharedString>) {
    let text = text.into();
    window
        .window()
        .dispatch_event(WindowEvent::KeyPressed { text: text.clone() });
    window
        .window()
        .dispatch_event(WindowEvent::KeyReleased { text });
}

fn type_keys(window: &AppWindow, text: &str) {
    for sign in text.chars() {
        key(window, slint::SharedString::from(sign));
    }
}

fn enters(screens: &Rc<Screens>, text: &str) {
    for act in typing(text) {
        screens.act(act);
    }
    screens.act(Act::Enter);
}

fn asking(kind: SecretKind, language: Language) -> View {
    View {
        guard: Guard {
            asks: Asks::For(kind),
            ..Guard::default()
        },
        ..coded_lock(language.tag())
    }
}

/// So many seconds pass, in the steps in which the screens look at the time.
fn passes(seconds: u64) {
    for _ in 0..seconds / 30 {
        i_slint_backend_testing::mock_elapsed_time(Duration::from_secs(30));
    }
}

/// The screen and what lies over it.
fn stands(screens: &Screens) -> (window::Screen, window::Over) {
    let shell = screens.window().global::<Shell>();
    (shell.get_screen(), shell.get_over())
}

const LOCK: (window::Screen, window::Over) = (window::Screen::Lock, window::Over::None);
const COUNTING: (window::Screen, window::Over) = (window::Screen::CountLocked, window::Over::None);

#[test]
fn a_code_is_typed_on_the_pad_and_opens() {
    begin();
    for (words, pseudo) in [
        (words(Language::En), false),
        (words(Language::Ar), false),
        (Words::pseudo(), true),
    ] {
        for (width, height) in [(360, 640), (1024, 768), (1280, 800)] {
            let screens = open_window(width, height);
            let tag = words.language().tag();
            let desk = Desk::behind(&screens, coded_lock(tag));
            if pseudo {
                screens.speak(Words::pseudo());
            }
            let window = screens.window();
            assert!(says(window, &words.lock_code()), "{tag} at {width}");
            assert!(says(window, &words.lock_entered(0)));
            let unlock = find(window, &plain(&words.lock_unlock()));
            assert_eq!(unlock.accessible_enabled(), Some(false), "nothing is typed");
            for (at, digit) in [4, 0, 2, 9].into_iter().enumerate() {
                tap(window, &words.number(digit));
                assert!(says(window, &words.lock_entered(at as u64 + 1)));
            }
            tap(window, &words.record_erase());
            for digit in [8, 5, 7] {
                tap(window, &words.number(digit));
            }
            tap(window, &words.lock_unlock());
            assert_eq!(
                desk.answer(&screens),
                [Request::UnlockWith(Secret::new(SECRET))]
            );
            assert_ne!(stands(&screens), LOCK);
            assert_eq!(window.global::<Entry>().get_count(), 0);
        }
    }
}

#[test]
fn a_keyboard_types_wherever_the_focus_is_and_arabic_digits_are_digits() {
    begin();
    for language in LANGUAGES {
        let screens = open_window(360, 740);
        let desk = Desk::behind(&screens, coded_lock(language.tag()));
        let window = screens.window();
        type_keys(window, "4٠x۲");
        key(window, Key::Tab);
        key(window, Key::Shift);
        type_keys(window, "9");
        key(window, Key::Backspace);
        type_keys(window, "857");
        assert_eq!(window.global::<Entry>().get_count(), 6);
        // The focus is on the language; Return there would open it.
        key(window, Key::Backtab);
        screens.act(Act::Enter);
        assert_eq!(
            desk.answer(&screens),
            [Request::UnlockWith(Secret::new(SECRET))]
        );

        let screens = open_window(1280, 800);
        let desk = Desk::behind(&screens, asking(SecretKind::Passphrase, language));
        let window = screens.window();
        assert!(says(window, &words(language).lock_passphrase()));
        type_keys(window, PHRASE);
        key(window, Key::Return);
        assert_eq!(
            desk.answer(&screens),
            [Request::UnlockWith(Secret::new(PHRASE))]
        );
        assert_ne!(stands(&screens), LOCK);
    }
}

#[test]
fn a_wrong_code_is_told_below_the_dots_and_forgotten() {
    begin();
    for language in LANGUAGES {
        let words = words(language);
        let screens = open_window(360, 640);
        let desk = Desk::behind(&screens, coded_lock(language.tag()));
        enters(&screens, "111112");
        assert_eq!(screens.window().global::<Entry>().get_count(), 0);
        assert_eq!(
            desk.answer(&screens),
            [Request::UnlockWith(Secret::new("111112"))]
        );
        assert_eq!(stands(&screens), LOCK);
        assert!(says(screens.window(), &words.lock_wrong()));
        assert!(says(screens.window(), &words.lock_entered(0)));
        assert_eq!(screens.window().global::<Shell>().get_notice(), "");
        enters(&screens, SECRET);
        desk.answer(&screens);
        assert_ne!(stands(&screens), LOCK);
    }
}

#[test]
fn while_one_waits_or_it_opens_no_key_does_anything_and_why_is_said() {
    begin();
    for language in LANGUAGES {
        let words = words(language);
        let screens = open_window(360, 640);
        let desk = Desk::behind(&screens, coded_lock(language.tag()));
        let window = screens.window();
        type_keys(window, "40");
        for (wait, opening, said) in [
            (28, false, words.lock_wait_seconds(28)),
            (1, false, words.lock_wait_seconds(1)),
            (600, false, words.lock_wait_minutes(10)),
            (0, true, words.lock_opening()),
        ] {
            desk.change(&screens, |view| {
                view.trouble = Some(Trouble::Guess);
                (view.lock.wait, view.lock.opening) = (wait, opening);
                view.lock.left = Some(2);
            });
            assert!(says(window, &said), "{said}: {:?}", labels(window));
            assert_eq!(
                says(window, &words.lock_before_erase(2)),
                !opening,
                "what one more wrong try does is said as long as one can try"
            );
            for digit in 0..10 {
                let key = find(window, &plain(&words.number(digit)));
                assert_eq!(key.accessible_enabled(), Some(false), "{digit}");
            }
            type_keys(window, "402857");
            key(window, Key::Return);
            assert_eq!(desk.answer(&screens), []);
            assert!(says(window, &words.lock_entered(0)));
        }
        desk.change(&screens, |view| {
            (view.lock.wait, view.lock.opening) = (0, false);
        });
        assert!(says(window, &words.lock_wrong()));
        type_keys(window, SECRET);
        key(window, Key::Return);
        assert_eq!(
            desk.answer(&screens),
            [Request::UnlockWith(Secret::new(SECRET))]
        );
    }
}

#[test]
fn whoever_enters_the_code_after_choosing_so_leaves_shared_mode() {
    begin();
    for language in LANGUAGES {
        let words = words(language);
        for (width, height) in [(360, 640), (1024, 768)] {
            let screens = open_window(width, height);
            let desk = Desk::behind(&screens, shared_lock(language.tag()));
            let window = screens.window();
            act_on(window, &plain(&words.lock_leave_kiosk()));
            assert_eq!(desk.answer(&screens), [], "the code is still to be entered");
            let chosen = find(window, &plain(&words.lock_leave_kiosk()));
            assert_eq!(chosen.accessible_checked(), Some(true));
            assert!(says(window, &words.lock_leave_kiosk_text()));
            enters(&screens, "908172");
            let wrong = Secret::new("908172");
            assert_eq!(desk.answer(&screens), [Request::LeaveKioskWith(wrong)]);
            enters(&screens, SECRET);
            let right = Secret::new(SECRET);
            assert_eq!(desk.answer(&screens), [Request::LeaveKioskWith(right)]);
            assert!(!desk.view().locked && !desk.view().settings.kiosk);
            // The next lock asks for nothing of the kind.
            screens.act(Act::Lock);
            desk.answer(&screens);
            enters(&screens, SECRET);
            let right = Secret::new(SECRET);
            assert_eq!(desk.answer(&screens), [Request::UnlockWith(right)]);
        }
        // Where nothing is asked for, it is left at once, as ever.
        let screens = open_window(360, 740);
        let mut open = shared_lock(language.tag());
        open.guard = Guard::default();
        let desk = Desk::behind(&screens, open);
        tap(screens.window(), &words.lock_leave_kiosk());
        assert_eq!(desk.answer(&screens), [Request::Set(Setting::Kiosk(false))]);
    }
}

#[test]
fn the_language_comes_first_and_can_be_changed_before_the_code_is_read() {
    begin();
    let screens = open_window(360, 640);
    let desk = Desk::behind(&screens, coded_lock("en"));
    let window = screens.window();
    let above = |label: &str| find(window, label).absolute_position().y;
    assert!(above("English") < above("Code of this device"));
    tap(window, "English");
    tap(window, "العربية");
    assert_eq!(
        desk.answer(&screens),
        [Request::SetLanguage("ar".to_owned())]
    );
    assert!(says(window, &words(Language::Ar).lock_code()));
}

#[test]
fn the_lock_of_a_short_phone_is_seen_whole_in_every_language() {
    begin();
    let mut below = Vec::new();
    for language in Language::ALL {
        for sight in ui_sample::sights() {
            if !["lock-code", "lock-phrase", "lock-wait", "lock-leaving"].contains(&sight.name) {
                continue;
            }
            let screens = open_window(360, 640);
            let desk = Desk::behind(&screens, (sight.view)(language.tag()));
            sight.reach(&screens, &desk);
            for element in every(screens.window(), |said| !said.is_empty()) {
                let foot = element.absolute_position().y + element.size().height;
                if foot > 640.5 {
                    below.push(format!(
                        "{} {}: {:?} ends at {foot}",
                        language.tag(),
                        sight.name,
                        element.accessible_label()
                    ));
                }
            }
        }
    }
    assert!(below.is_empty(), "{}", below.join("\n"));
}

#[test]
fn why_the_counts_do_not_open_is_told_where_the_code_is_typed() {
    begin();
    for language in LANGUAGES {
        let words = words(language);
        let screens = open_window(360, 640);
        let desk = Desk::behind(&screens, coded_lock(language.tag()));
        for trouble in [
            Trouble::KeyMissing,
            Trouble::KeyDamaged,
            Trouble::KeyNewer,
            Trouble::StoreInUse,
            Trouble::Store,
        ] {
            desk.change(&screens, |view| view.trouble = Some(trouble.clone()));
            assert!(
                says(screens.window(), &trouble.message(&words)),
                "{trouble:?}"
            );
        }
    }
}

/// What a person can read or a program can ask of any element.
fn all_that_shows(window: &AppWindow) -> Vec<String> {
    let elements = ElementQuery::from_root(window)
        .match_descendants()
        .find_all();
    let parts = |element: &ElementHandle| {
        [
            element.accessible_label(),
            element.accessible_value(),
            element.accessible_description(),
            element.accessible_placeholder_text(),
        ]
    };
    elements
        .iter()
        .flat_map(parts)
        .flatten()
        .map(|text| text.to_string())
        .collect()
}

#[test]
fn what_is_typed_is_in_no_property_no_label_and_no_message_of_a_test() {
    begin();
    let screens = open_window(1280, 800);
    let desk = Desk::behind(&screens, asking(SecretKind::Passphrase, Language::En));
    let window = screens.window();
    for (at, act) in typing("ξψζ").into_iter().enumerate() {
        assert_eq!(format!("{act:?}"), "Type(Sign)");
        screens.act(act);
        let entry = window.global::<Entry>();
        let shown = format!(
            "{:?} {} {}",
            all_that_shows(window),
            entry.get_said(),
            entry.get_act()
        );
        assert!(!shown.contains(['ξ', 'ψ', 'ζ']), "{shown}");
        assert_eq!(usize::try_from(entry.get_count()), Ok(at + 1));
    }
    screens.act(Act::Enter);
    let asked = format!("{:?}", desk.answer(&screens));
    assert_eq!(asked, "[UnlockWith(Secret)]");
}

#[test]
fn what_was_typed_is_forgotten_when_somebody_turns_away() {
    begin();
    for turns_away in [
        Act::Back,
        Act::Lay(Over::Languages),
        Act::Language("ca".to_owned()),
        Act::CountLocked,
    ] {
        let screens = open_window(360, 740);
        let desk = Desk::behind(&screens, shared_lock("en"));
        type_keys(screens.window(), "4028");
        screens.act(turns_away.clone());
        desk.answer(&screens);
        let entry = screens.window().global::<Entry>();
        assert_eq!(entry.get_count(), 0, "{turns_away:?}");
    }
    let screens = open_window(360, 740);
    Desk::behind(&screens, coded_lock("en"));
    type_keys(screens.window(), "4028");
    passes(150);
    assert_eq!(screens.window().global::<Entry>().get_count(), 0);
}

#[test]
fn a_locked_shared_device_counts_and_undoes_and_says_that_it_is_locked() {
    begin();
    for language in LANGUAGES {
        let words = words(language);
        for (width, height) in [(360, 640), (1024, 768), (1280, 800)] {
            let screens = open_window(width, height);
            let mut start = shared_lock(language.tag());
            start.counts.clear();
            start.recent.clear();
            start.undo = None;
            let desk = Desk::behind(&screens, start);
            let window = screens.window();
            act_on(window, &plain(&words.lock_count()));
            assert_eq!(stands(&screens), COUNTING);
            for said in [
                words.lock_count_title(),
                words.lock_count_text(),
                words.lock_counted(0),
            ] {
                assert!(says(window, &said), "{said} at {width}");
            }
            let meal = || labelled(window, &plain(&words.kind("food.meal")));
            let counted = cell(Kind::Meal, Outcome::Given);
            for amount in 1..=3 {
                meal().invoke_accessible_default_action();
                assert_eq!(
                    desk.answer(&screens),
                    [Request::Count {
                        cell: counted,
                        amount: 1
                    }]
                );
                assert!(says(window, &words.lock_counted(amount)));
            }
            screens.act(Act::Undo);
            assert_eq!(desk.answer(&screens), [Request::Undo]);
            assert!(says(window, &words.lock_counted(2)));
            // Any of the last taps can be undone, and a group counted at one press.
            act_on(window, &plain(&words.counting_recent_open()));
            assert_eq!(stands(&screens).1, window::Over::Recent);
            let serial = desk.view().recent.last().unwrap().serial;
            screens.act(Act::UndoTap(serial));
            assert_eq!(desk.answer(&screens), [Request::UndoTap(serial)]);
            screens.act(Act::Lay(Over::Nothing));
            screens.act(Act::Hold(Kind::Meal));
            let take = find(window, &plain(&words.record_take_back()));
            assert_eq!(take.accessible_enabled(), Some(false));
            screens.act(Act::Add(4));
            assert_eq!(
                desk.answer(&screens),
                [Request::Count {
                    cell: counted,
                    amount: 4
                }]
            );
            assert!(says(window, &words.lock_counted(5)));
            act_on(window, &plain(&words.lock_count_back()));
            assert_eq!(stands(&screens), LOCK);
            screens.act(Act::CountLocked);
            key(window, Key::Escape);
            assert_eq!(stands(&screens), LOCK);
        }
    }
}

#[test]
fn while_counting_on_a_locked_device_nothing_else_is_there() {
    begin();
    for language in LANGUAGES {
        let words = words(language);
        for (width, height) in [(360, 740), (1024, 768), (1280, 800)] {
            let screens = open_window(width, height);
            let desk = Desk::behind(&screens, shared_lock(language.tag()));
            screens.act(Act::CountLocked);
            let window = screens.window();
            for hidden in [
                words.shell_menu(),
                words.handover_title(),
                words.lock_lock(),
                words.counting_shift_start(),
                words.record_all_sent(),
                words.record_today(),
                words.shell_mine(),
                words.shell_sync(),
                words.counting_sheet(),
            ] {
                assert!(!says(window, &hidden), "{hidden} at {width}");
            }
            for act in [
                Act::Go(Screen::Mine),
                Act::Go(Screen::Sheet),
                Act::Go(Screen::Guard),
                Act::Lay(Over::Menu),
                Act::Lay(Over::Sites),
                Act::Lay(Over::Days),
                Act::Lay(Over::HandOver),
                Act::Lay(Over::Languages),
                Act::Lay(Over::Secret),
                Act::Lay(Over::Erase),
                Act::Site(site("kitchen")),
                Act::Day(TODAY),
                Act::Shift,
                Act::EndShift { take_back: false },
                Act::HandOver,
                Act::Take,
                Act::SyncNow,
                Act::Unlock,
                Act::LeaveKiosk,
                Act::Language("ca".to_owned()),
                Act::Set(Setting::Kiosk(false)),
                Act::Guard(app::ui::GuardAct::AskErase),
                Act::Guard(app::ui::GuardAct::Erase),
                Act::Practise(true),
            ] {
                screens.act(act.clone());
                assert_eq!(desk.answer(&screens), [], "{act:?}");
                assert_eq!(stands(&screens), COUNTING, "{act:?}");
            }
            enters(&screens, SECRET);
            assert_eq!(desk.answer(&screens), [], "no code is typed here");
        }
    }
}

#[test]
fn counting_is_offered_only_where_it_goes_on_and_ends_after_two_quiet_minutes() {
    begin();
    let words = words(Language::En);
    let screens = open_window(360, 740);
    let desk = Desk::behind(&screens, coded_lock("en"));
    assert!(!says(screens.window(), &words.lock_count()));
    screens.act(Act::CountLocked);
    assert_eq!(stands(&screens), LOCK);

    let screens = open_window(360, 740);
    let again = Desk::behind(&screens, shared_lock("en"));
    tap(screens.window(), &words.lock_count());
    passes(90);
    assert_eq!(stands(&screens), COUNTING);
    screens.act(Act::Count(Kind::Meal));
    again.answer(&screens);
    passes(90);
    assert_eq!(stands(&screens), COUNTING, "a tap begins the wait anew");
    passes(60);
    assert_eq!(stands(&screens), LOCK);
    drop(desk);

    let screens = open_window(360, 740);
    let desk = Desk::behind(&screens, shared_lock("en"));
    screens.act(Act::CountLocked);
    desk.change(&screens, |view| view.lock.can_count = false);
    assert_eq!(stands(&screens), LOCK, "it cannot go on");
}
