//! A shared device: locked, handed over, kept to counting. In a language of each direction.

mod ui_sample;

use std::{
    cell::Cell,
    path::Path,
    rc::Rc,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

use app::{
    edge::Clock,
    store::{Setting, StoreError},
    ui::{
        Act, Over, Screen, Screens,
        window::{self, AppWindow, Shell},
    },
    worker::{Request, Trouble},
};
use locales::{Digits, Language, Words, plain};
use slint::{ComponentHandle, platform::PointerEventButton};
use ui_sample::{Desk, act_on, begin, find, labels, open_window, view};

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

/// Locked, as the device's own lock button does it.
fn locked(screens: &Rc<Screens>, desk: &Desk) {
    screens.act(Act::Lock);
    assert_eq!(desk.answer(screens), [Request::Lock]);
}

#[test]
fn a_lock_button_stands_on_every_screen_and_hides_all_that_was_counted() {
    begin();
    for language in LANGUAGES {
        let words = words(language);
        for screen in [
            Screen::Record,
            Screen::Mine,
            Screen::Team,
            Screen::Sync,
            Screen::Settings,
            Screen::About,
        ] {
            for (width, height) in [(360, 740), (1024, 768), (1280, 800)] {
                let screens = open_window(width, height);
                let desk = Desk::behind(&screens, view(language.tag()));
                screens.act(Act::Go(screen));
                if screen == Screen::Record && !says(screens.window(), &words.lock_lock()) {
                    tap(screens.window(), &words.shell_menu());
                }
                tap(screens.window(), &words.lock_lock());
                assert_eq!(desk.answer(&screens), [Request::Lock], "{screen:?}");
                for label in labels(screens.window()) {
                    assert!(
                        !label.contains(|letter: char| letter.is_numeric()),
                        "{screen:?} at {width}: “{label}” is still to be read"
                    );
                }
                act_on(screens.window(), &plain(&words.lock_unlock()));
                assert_eq!(desk.answer(&screens), [Request::Unlock]);
                assert!(!says(screens.window(), &words.lock_unlock()));
            }
        }
    }
}

#[test]
fn whoever_unlocks_begins_at_the_counting_screen_with_nothing_chosen() {
    begin();
    let screens = open_window(360, 740);
    let desk = Desk::behind(&screens, view("en"));
    screens.act(Act::Age(tally::AgeBand::From65));
    screens.act(Act::Unmet(true));
    screens.act(Act::Go(Screen::Mine));
    locked(&screens, &desk);
    screens.act(Act::Unlock);
    desk.answer(&screens);
    screens.act(Act::Count(tally::Kind::Meal));
    let asked = desk.answer(&screens);
    let [Request::Count { cell, amount: 1 }] = asked.as_slice() else {
        panic!("{asked:?}");
    };
    assert_eq!(
        *cell,
        ui_sample::cell(tally::Kind::Meal, tally::Outcome::Given)
    );
}

#[test]
fn while_locked_nothing_but_unlocking_and_the_language_is_open() {
    begin();
    let screens = open_window(360, 740);
    let desk = Desk::behind(&screens, view("en"));
    locked(&screens, &desk);
    for act in [
        Act::Count(tally::Kind::Meal),
        Act::Undo,
        Act::Go(Screen::Mine),
        Act::Lay(Over::Menu),
        Act::SyncNow,
        Act::HandOver,
    ] {
        screens.act(act.clone());
        assert_eq!(desk.answer(&screens), [], "{act:?}");
        assert!(says(screens.window(), "Unlock"), "{act:?}");
    }
    tap(screens.window(), "English");
    tap(screens.window(), "العربية");
    assert_eq!(
        desk.answer(&screens),
        [Request::SetLanguage("ar".to_owned())]
    );
    assert!(says(screens.window(), &words(Language::Ar).lock_unlock()));
}

#[test]
fn a_tap_that_came_too_late_is_told_on_the_lock() {
    begin();
    let screens = open_window(360, 740);
    let desk = Desk::behind(&screens, view("en"));
    desk.change(&screens, |view| {
        view.locked = true;
        view.trouble = Some(Trouble::Locked);
    });
    assert!(says(screens.window(), &words(Language::En).lock_refused()));
}

#[test]
fn a_shift_is_handed_over_in_two_taps_after_seeing_what_it_counted() {
    begin();
    for language in LANGUAGES {
        let words = words(language);
        let screens = open_window(1280, 800);
        let desk = Desk::behind(&screens, view(language.tag()));
        tap(screens.window(), &words.handover_title());
        for said in [
            words.handover_sum(100),
            words.handover_row(&words.service("food"), 71),
            words.handover_row(&words.service("medical"), 12),
            words.handover_row(&words.service("advice"), 17),
            words.handover_unmet(11),
            words.sync_waiting(12),
        ] {
            assert!(
                says(screens.window(), &said),
                "{said} is not in {:?}",
                labels(screens.window())
            );
        }
        assert_eq!(desk.answer(&screens), [], "nothing is done by looking");
        tap(screens.window(), &words.handover_now());
        assert_eq!(desk.answer(&screens), [Request::HandOver]);
        assert!(says(screens.window(), &words.lock_unlock()));
    }
}

#[test]
fn on_a_phone_the_menu_leads_to_the_hand_over() {
    begin();
    for language in LANGUAGES {
        let words = words(language);
        let screens = open_window(360, 640);
        let desk = Desk::behind(&screens, view(language.tag()));
        tap(screens.window(), &words.shell_menu());
        tap(screens.window(), &words.handover_title());
        act_on(screens.window(), &plain(&words.handover_now()));
        assert_eq!(desk.answer(&screens), [Request::HandOver]);
    }
}

#[test]
fn a_shared_device_leads_nowhere_but_to_counting() {
    begin();
    for language in LANGUAGES {
        let words = words(language);
        for (width, height) in [(360, 740), (1024, 768), (1280, 800)] {
            let screens = open_window(width, height);
            let mut shared = view(language.tag());
            shared.settings.kiosk = true;
            let desk = Desk::behind(&screens, shared);
            if width < 1100 {
                screens.act(Act::Lay(Over::Menu));
            }
            for hidden in [
                words.shell_mine(),
                words.shell_team(),
                words.shell_sync(),
                words.shell_settings(),
                words.shell_about(),
            ] {
                assert!(!says(screens.window(), &hidden), "{hidden} at {width}");
            }
            for there in [words.handover_title(), words.lock_lock()] {
                assert!(says(screens.window(), &there), "{there} at {width}");
            }
            screens.act(Act::Lay(Over::Nothing));
            for act in [
                Act::Go(Screen::Settings),
                Act::Go(Screen::Sync),
                Act::Go(Screen::Mine),
                Act::Lay(Over::Sites),
            ] {
                screens.act(act.clone());
                let shell = screens.window().global::<Shell>();
                assert_eq!(
                    (shell.get_screen(), shell.get_over()),
                    (window::Screen::Record, window::Over::None),
                    "{act:?}"
                );
            }
            // It can be left from the lock, in one place.
            locked(&screens, &desk);
            act_on(screens.window(), &plain(&words.lock_leave_kiosk()));
            assert_eq!(desk.answer(&screens), [Request::Set(Setting::Kiosk(false))]);
        }
    }
}

/// Each way in which a profile does not open, with what the window then says.
fn problems(words: &Words) -> [(StoreError, String); 4] {
    let folder = std::path::PathBuf::from("/media/card");
    [
        (StoreError::InUse(folder.clone()), words.trouble_in_use()),
        (StoreError::Newer, words.trouble_newer()),
        (
            StoreError::Folder {
                path: folder,
                source: std::io::ErrorKind::PermissionDenied.into(),
            },
            words.trouble_folder("/media/card"),
        ),
        (
            StoreError::Entropy(app::edge::NoRandomness),
            words.trouble_random(),
        ),
    ]
}

#[test]
fn a_profile_that_does_not_open_is_told_in_the_window_and_tried_again() {
    begin();
    for language in LANGUAGES {
        let words = words(language);
        for (width, height) in [(360, 740), (1280, 800)] {
            let screens = open_window(width, height);
            screens.speak(self::words(language));
            let tried = Rc::new(Cell::new(0));
            let tries = Rc::clone(&tried);
            screens.on_problem(move || tries.set(tries.get() + 1), || {});
            for (error, said) in problems(&words) {
                screens.show_problem(Some(&error));
                let window = screens.window();
                for wanted in [&words.trouble_title(), &said, &words.trouble_close()] {
                    assert!(
                        says(window, wanted),
                        "{wanted} at {width}×{height}: {:?}",
                        labels(window)
                    );
                }
                assert_eq!(
                    says(window, &words.trouble_export()),
                    matches!(error, StoreError::Newer),
                    "only figures of a newer store can be taken out"
                );
                tried.set(0);
                act_on(window, &plain(&words.trouble_again()));
                assert_eq!(tried.get(), 1);
            }
            screens.show_problem(None);
            let desk = Desk::behind(&screens, view(language.tag()));
            assert!(!says(screens.window(), &words.trouble_title()));
            assert_eq!(desk.answer(&screens), []);
        }
    }
}

#[test]
fn the_figures_of_a_newer_store_are_saved_as_a_file_that_is_named() {
    begin();
    for language in LANGUAGES {
        let words = words(language);
        let screens = open_window(360, 740);
        screens.speak(self::words(language));
        screens.show_problem(Some(&StoreError::Newer));
        let saved = Rc::new(Cell::new(false));
        let saves = Rc::clone(&saved);
        screens.on_problem(|| {}, move || saves.set(true));
        act_on(screens.window(), &plain(&words.trouble_export()));
        assert!(saved.get());
        screens.show_exported(Some(Path::new("/a/b.csv")));
        assert!(says(screens.window(), &words.trouble_exported("/a/b.csv")));
        screens.show_exported(None);
        assert!(says(screens.window(), &words.trouble_not_exported()));
    }
}

/// A clock that a test sets.
struct Wall(AtomicI64);

impl Clock for Wall {
    fn today(&self) -> jiff::civil::Date {
        ui_sample::TODAY
    }
    fn now(&self) -> i64 {
        self.0.load(Ordering::SeqCst)
    }
}

#[test]
fn looking_at_figures_tells_the_lock_that_somebody_is_here_and_not_at_every_touch() {
    begin();
    let screens = open_window(360, 740);
    let desk = Desk::behind(&screens, view("en"));
    let wall = Arc::new(Wall(AtomicI64::new(ui_sample::NOON)));
    screens.keep_time_by(wall.clone());
    screens.act(Act::Go(Screen::Mine));
    screens.act(Act::Go(Screen::Team));
    assert_eq!(desk.woken(), 1);
    wall.0.fetch_add(40, Ordering::SeqCst);
    screens.act(Act::Go(Screen::Mine));
    assert_eq!(desk.woken(), 1);
    locked(&screens, &desk);
    wall.0.fetch_add(40, Ordering::SeqCst);
    screens.act(Act::Lay(Over::Languages));
    assert_eq!(desk.woken(), 0, "nobody holds off a lock from outside");
}

#[test]
fn after_a_device_slept_minutes_ago_are_told_by_the_clock() {
    begin();
    for language in LANGUAGES {
        let screens = open_window(360, 740);
        let _desk = Desk::behind(&screens, view(language.tag()));
        let wall = Arc::new(Wall(AtomicI64::new(ui_sample::NOON)));
        screens.keep_time_by(wall.clone());
        screens.act(Act::Go(Screen::Sync));
        let before = labels(screens.window());
        wall.0.fetch_add(5 * 3_600, Ordering::SeqCst);
        screens.act(Act::Go(Screen::Sync));
        let after = labels(screens.window());
        assert_ne!(before, after, "five hours later, in {language:?}");
    }
}
