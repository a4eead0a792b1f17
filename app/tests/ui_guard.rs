//! The protection of the device: setting, changing and removing a code or passphrase, what erases, and what
//! was found on opening. In a language of each direction, on a phone and on a computer.

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
        Act, GuardAct, Over, Screen, Screens,
        window::{self, AppWindow, Entry, Shell},
    },
    vault::{Asks, Protection, Secret, SecretKind},
    worker::{Request, Trouble},
};
use locales::{Digits, Language, Words, plain};
use slint::{
    ComponentHandle, LogicalPosition,
    platform::{Key, PointerEventButton, WindowEvent},
};
use ui_sample::{
    Desk, PHRASE, SECRET, act_on, begin, coded, every, find, found, labels, open_window, phrased,
    view,
};

const LANGUAGES: [Language; 2] = [Language::En, Language::Ar];

fn words(language: Language) -> Words {
    Words::new(language, Digits::Latin)
}

fn says(screens: &Screens, text: &str) -> bool {
    labels(screens.window()).contains(&plain(text).to_string())
}

fn must_say(screens: &Screens, text: &str) {
    assert!(
        says(screens, text),
        "{text} is not in {:?}",
        labels(screens.window())
    );
}

fn press(screens: &Screens, label: &str) {
    act_on(screens.window(), &plain(label));
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

/// Types on the keyboard, and Return.
fn enters(screens: &Screens, text: &str) {
    for sign in text.chars() {
        key(screens.window(), slint::SharedString::from(sign));
    }
    key(screens.window(), Key::Return);
}

fn over(screens: &Screens) -> window::Over {
    screens.window().global::<Shell>().get_over()
}

fn screen(screens: &Screens) -> window::Screen {
    screens.window().global::<Shell>().get_screen()
}

fn notice(screens: &Screens) -> String {
    let notice = screens.window().global::<Shell>().get_notice();
    plain(&notice).to_string()
}

fn protect(now: Option<&str>, change: Protection) -> [Request; 1] {
    [Request::Protect {
        now: now.map(Secret::new),
        change,
    }]
}

#[test]
fn the_settings_lead_to_it_and_it_says_how_the_device_is_protected() {
    begin();
    for language in LANGUAGES {
        let words = words(language);
        for (width, kind) in [(360, SecretKind::Code), (1280, SecretKind::Passphrase)] {
            // High enough that all of it is in sight.
            let screens = open_window(width, 2400);
            let desk = Desk::behind(&screens, view(language.tag()));
            screens.act(Act::Go(Screen::Settings));
            press(&screens, &words.guard_title());
            assert_eq!(screen(&screens), window::Screen::Guard);
            must_say(&screens, &words.guard_open());
            let (asks, shared) = match kind {
                SecretKind::Code => ([words.guard_open_phone(), words.guard_set_code()], false),
                SecretKind::Passphrase => (
                    [words.guard_open_computer(), words.guard_set_passphrase()],
                    true,
                ),
            };
            for said in asks {
                must_say(&screens, &said);
            }
            assert_eq!(says(&screens, &words.guard_holds_off()), !shared);
            assert_eq!(says(&screens, &words.guard_holds_computer()), shared);
            assert_eq!(says(&screens, &words.guard_not_guessed()), shared);
            for said in [
                words.guard_holds_kept(),
                words.guard_holds_erased(),
                words.guard_holds_server(),
                words.guard_not_opened(),
                words.guard_not_hidden(),
                words.guard_not_running(),
                words.guard_not_watched(),
                words.guard_erase_lost(12),
                words.guard_erase_text(),
            ] {
                must_say(&screens, &said);
            }
            desk.change(&screens, |view| view.guard.asks = Asks::For(kind));
            for said in match kind {
                SecretKind::Code => [
                    words.guard_coded(),
                    words.guard_coded_phone(),
                    words.guard_change_code(),
                    words.guard_remove_code(),
                ],
                SecretKind::Passphrase => [
                    words.guard_phrased(),
                    words.guard_phrased_computer(),
                    words.guard_change_passphrase(),
                    words.guard_remove_passphrase(),
                ],
            } {
                must_say(&screens, &said);
            }
            key(screens.window(), Key::Escape);
            assert_eq!(screen(&screens), window::Screen::Settings);
        }
    }
}

#[test]
fn in_practice_and_on_a_shared_device_it_is_not_there() {
    begin();
    let words = words(Language::En);
    let screens = open_window(360, 740);
    let mut practice = view("en");
    practice.practice = true;
    let desk = Desk::behind(&screens, practice);
    screens.act(Act::Go(Screen::Settings));
    assert!(!says(&screens, &words.guard_title()));
    let closed = |screens: &Rc<Screens>, desk: &Desk| {
        for act in [
            Act::Go(Screen::Guard),
            Act::Guard(GuardAct::Set),
            Act::Guard(GuardAct::AskErase),
            Act::Guard(GuardAct::Erase),
        ] {
            screens.act(act.clone());
            assert_eq!(desk.answer(screens), [], "{act:?}");
            assert_ne!(screen(screens), window::Screen::Guard, "{act:?}");
            assert_eq!(over(screens), window::Over::None, "{act:?}");
        }
    };
    closed(&screens, &desk);
    let screens = open_window(360, 740);
    let mut shared = view("en");
    shared.settings.choose(Setting::Kiosk(true));
    let desk = Desk::behind(&screens, shared);
    closed(&screens, &desk);
}

#[test]
fn a_first_code_is_typed_twice_with_every_error_told_in_place() {
    begin();
    for language in LANGUAGES {
        let words = words(language);
        let screens = open_window(360, 640);
        let desk = Desk::behind(&screens, view(language.tag()));
        screens.act(Act::Go(Screen::Guard));
        press(&screens, &words.guard_set_code());
        assert_eq!(over(&screens), window::Over::Secret);
        must_say(&screens, &words.guard_code_new());
        must_say(&screens, &words.guard_forgotten());
        for (typed, wrong) in [
            ("4028", words.guard_code_short()),
            ("111111", words.guard_repeats()),
            ("123456", words.guard_run()),
        ] {
            enters(&screens, typed);
            must_say(&screens, &wrong);
            must_say(&screens, &words.guard_code_new());
            must_say(&screens, &words.lock_entered(0));
        }
        // On the pad, and the second time with another digit at the end.
        for digit in [4, 0, 2, 8, 5, 7] {
            press(&screens, &words.number(digit));
        }
        press(&screens, &words.welcome_next());
        must_say(&screens, &words.guard_again());
        enters(&screens, "402858");
        must_say(&screens, &words.guard_differs());
        enters(&screens, SECRET);
        for digit in [4, 0, 2, 8, 5, 7] {
            press(&screens, &words.number(digit));
        }
        assert_eq!(
            desk.answer(&screens),
            [],
            "not before it is said to be saved"
        );
        press(&screens, &words.guard_save());
        must_say(&screens, &words.setup_saving());
        let asked = Protection::Ask(SecretKind::Code, Secret::new(SECRET));
        assert_eq!(desk.answer(&screens), protect(None, asked));
        assert_eq!(over(&screens), window::Over::None);
        assert_eq!(notice(&screens), plain(&words.guard_saved()));
        must_say(&screens, &words.guard_coded());
        screens.act(Act::Dismiss);
        assert_eq!(notice(&screens), "");
    }
}

#[test]
fn a_passphrase_is_set_on_a_computer() {
    begin();
    let words = words(Language::En);
    let screens = open_window(1280, 800);
    let desk = Desk::behind(&screens, view("en"));
    screens.act(Act::Go(Screen::Guard));
    press(&screens, &words.guard_set_passphrase());
    must_say(&screens, &words.guard_passphrase_new());
    enters(&screens, "too short");
    must_say(&screens, &words.guard_passphrase_short());
    enters(&screens, PHRASE);
    enters(&screens, PHRASE);
    let asked = Protection::Ask(SecretKind::Passphrase, Secret::new(PHRASE));
    assert_eq!(desk.answer(&screens), protect(None, asked));
    must_say(&screens, &words.guard_phrased());
}

#[test]
fn a_code_is_changed_and_removed_with_the_one_until_now() {
    begin();
    for language in LANGUAGES {
        let words = words(language);
        let screens = open_window(360, 740);
        let desk = Desk::behind(&screens, coded(language.tag()));
        screens.act(Act::Go(Screen::Guard));
        press(&screens, &words.guard_change_code());
        must_say(&screens, &words.guard_code_now());
        for typed in ["999000", "908172", "908172"] {
            enters(&screens, typed);
        }
        let new = || Protection::Ask(SecretKind::Code, Secret::new("908172"));
        assert_eq!(desk.answer(&screens), protect(Some("999000"), new()));
        must_say(&screens, &words.guard_wrong());
        must_say(&screens, &words.guard_code_now());
        assert_eq!(notice(&screens), "", "it is said once");
        for typed in [SECRET, "908172", "908172"] {
            enters(&screens, typed);
        }
        assert_eq!(desk.answer(&screens), protect(Some(SECRET), new()));
        assert_eq!(notice(&screens), plain(&words.guard_saved()));

        press(&screens, &words.guard_remove_code());
        enters(&screens, SECRET);
        assert_eq!(
            desk.answer(&screens),
            protect(Some(SECRET), Protection::AskNothing)
        );
        assert_eq!(notice(&screens), plain(&words.guard_removed()));
        must_say(&screens, &words.guard_open());
    }
    let words = words(Language::En);
    let screens = open_window(1280, 800);
    let desk = Desk::behind(&screens, phrased("en"));
    screens.act(Act::Go(Screen::Guard));
    press(&screens, &words.guard_remove_passphrase());
    must_say(&screens, &words.guard_passphrase_now());
    enters(&screens, PHRASE);
    assert_eq!(
        desk.answer(&screens),
        protect(Some(PHRASE), Protection::AskNothing)
    );
}

#[test]
fn while_a_change_is_made_nothing_is_typed_and_a_third_wrong_code_locks() {
    begin();
    let words = words(Language::En);
    let screens = open_window(360, 740);
    let desk = Desk::behind(&screens, coded("en"));
    screens.act(Act::Go(Screen::Guard));
    press(&screens, &words.guard_remove_code());
    enters(&screens, "111112");
    desk.change(&screens, |view| view.working = true);
    must_say(&screens, &words.setup_saving());
    enters(&screens, "4");
    assert_eq!(screens.window().global::<Entry>().get_count(), 0);
    let digit = find(screens.window(), &plain(&words.number(4)));
    assert_eq!(digit.accessible_enabled(), Some(false));
    desk.change(&screens, |view| {
        view.working = false;
        view.locked = true;
        view.trouble = Some(Trouble::Guess);
    });
    assert_eq!(
        (screen(&screens), over(&screens)),
        (window::Screen::Lock, window::Over::None)
    );
}

#[test]
fn what_erases_by_itself_needs_the_code_and_says_what_it_costs() {
    begin();
    for language in LANGUAGES {
        let words = words(language);
        let screens = open_window(360, 740);
        let mut start = coded(language.tag());
        start.guard.erase_after_tries = false;
        start.guard.erase_code = false;
        let desk = Desk::behind(&screens, start);
        screens.act(Act::Go(Screen::Guard));
        let on = |label: &str| find(screens.window(), &plain(label)).accessible_checked();
        assert_eq!(on(&words.guard_erase_after()), Some(false));
        must_say(&screens, &words.guard_erase_code_off());
        press(&screens, &words.guard_erase_after());
        must_say(&screens, &words.guard_code_now());
        must_say(&screens, &words.guard_erase_after_text());
        enters(&screens, SECRET);
        assert_eq!(
            desk.answer(&screens),
            protect(Some(SECRET), Protection::EraseAfterTries(true))
        );
        assert_eq!(on(&words.guard_erase_after()), Some(true));
        assert_eq!(notice(&screens), "", "the switch tells");

        press(&screens, &words.guard_erase_code());
        enters(&screens, SECRET);
        must_say(&screens, &words.guard_erase_code_new());
        must_say(&screens, &words.guard_erase_code_text());
        enters(&screens, SECRET);
        must_say(&screens, &words.guard_erase_code_same());
        enters(&screens, "908172");
        enters(&screens, "908172");
        assert_eq!(
            desk.answer(&screens),
            protect(
                Some(SECRET),
                Protection::EraseCode(Some(Secret::new("908172")))
            )
        );
        must_say(&screens, &words.guard_erase_code_on());
        press(&screens, &words.guard_erase_code());
        enters(&screens, SECRET);
        assert_eq!(
            desk.answer(&screens),
            protect(Some(SECRET), Protection::EraseCode(None))
        );
    }
    // Where nothing is asked for, nothing can be entered wrongly.
    let words = words(Language::En);
    let screens = open_window(360, 740);
    Desk::behind(&screens, view("en"));
    screens.act(Act::Go(Screen::Guard));
    for label in [words.guard_erase_after(), words.guard_erase_code()] {
        let switch = find(screens.window(), &plain(&label));
        assert_eq!(switch.accessible_enabled(), Some(false), "{label}");
    }
}

fn pointer(screens: &Screens, event: WindowEvent) {
    screens.window().window().dispatch_event(event);
}

/// Holds a button for so long with the mouse.
fn hold(screens: &Screens, label: &str, long: Duration) {
    let button = find(screens.window(), &plain(label));
    let (at, size) = (button.absolute_position(), button.size());
    let position = LogicalPosition::new(at.x + size.width / 2.0, at.y + size.height / 2.0);
    let button = PointerEventButton::Left;
    pointer(screens, WindowEvent::PointerMoved { position });
    pointer(screens, WindowEvent::PointerPressed { position, button });
    i_slint_backend_testing::mock_elapsed_time(long);
    pointer(screens, WindowEvent::PointerReleased { position, button });
    i_slint_backend_testing::mock_elapsed_time(Duration::from_millis(50));
}

#[test]
fn only_two_seconds_and_a_yes_erase_the_device() {
    begin();
    for language in LANGUAGES {
        let words = words(language);
        // High enough that the button is in sight.
        let screens = open_window(360, 2400);
        let desk = Desk::behind(&screens, view(language.tag()));
        screens.act(Act::Go(Screen::Guard));
        for short in [100, 1_700] {
            hold(
                &screens,
                &words.guard_erase_hold(),
                Duration::from_millis(short),
            );
            assert_eq!(over(&screens), window::Over::None, "{short} ms");
        }
        hold(
            &screens,
            &words.guard_erase_hold(),
            Duration::from_millis(2_200),
        );
        assert_eq!(over(&screens), window::Over::Erase);
        must_say(&screens, &words.guard_erase_sure());
        must_say(&screens, &words.guard_erase_lost(12));
        press(&screens, &words.guard_erase_no());
        assert_eq!(over(&screens), window::Over::None);
        assert_eq!(desk.answer(&screens), [], "nothing is erased so far");
        // With keys and by a screen reader the button asks at once.
        press(&screens, &words.guard_erase_hold());
        assert_eq!(over(&screens), window::Over::Erase);
        key(screens.window(), Key::Escape);
        assert_eq!(desk.answer(&screens), []);
        press(&screens, &words.guard_erase_hold());
        press(&screens, &words.guard_erase_yes());
        assert_eq!(desk.answer(&screens), [Request::Erase]);
        assert_eq!(screen(&screens), window::Screen::Welcome, "it begins anew");
        screens.act(Act::Guard(GuardAct::Erase));
        assert_eq!(desk.answer(&screens), [], "a yes needs its question");
    }
}

#[test]
fn what_was_found_on_opening_stays_until_it_was_read() {
    begin();
    for language in LANGUAGES {
        let words = words(language);
        let screens = open_window(360, 740);
        let desk = Desk::behind(&screens, found(language.tag()));
        let told = format!(
            "{} {}",
            words.guard_damaged(1_204),
            words.guard_taps_torn(2)
        );
        assert_eq!(notice(&screens), plain(&told));
        for screen in [Screen::Mine, Screen::Settings, Screen::Record] {
            screens.act(Act::Go(screen));
            must_say(&screens, &told);
        }
        // What could not be done comes first, and is put away first.
        desk.change(&screens, |view| view.trouble = Some(Trouble::NothingToUndo));
        assert_ne!(notice(&screens), plain(&told));
        press(&screens, &words.shell_close());
        assert_eq!(desk.answer(&screens), []);
        assert_eq!(notice(&screens), plain(&told));
        press(&screens, &words.shell_close());
        assert_eq!(desk.answer(&screens), [Request::Read]);
        assert_eq!(notice(&screens), "");
    }
}

#[test]
fn the_sheet_forgets_what_was_typed_when_it_is_closed() {
    begin();
    let words = words(Language::En);
    let screens = open_window(360, 740);
    let desk = Desk::behind(&screens, view("en"));
    screens.act(Act::Go(Screen::Guard));
    press(&screens, &words.guard_set_code());
    for digit in [4, 0, 2] {
        press(&screens, &words.number(digit));
    }
    must_say(&screens, &words.lock_entered(3));
    press(&screens, &words.shell_close());
    press(&screens, &words.guard_set_code());
    must_say(&screens, &words.lock_entered(0));
    must_say(&screens, &words.guard_code_new());
    screens.act(Act::Lay(Over::Nothing));
    enters(&screens, SECRET);
    assert_eq!(desk.answer(&screens), [], "there is nothing to type into");
    assert!(every(screens.window(), |said| said.contains("4028")).is_empty());
}
