//! The first run, practice, and the settings that make the screens easier for somebody. In a
//! language of each direction.

mod ui_sample;

use app::{
    store::Setting,
    ui::{Act, Screen, window::AppWindow},
    worker::{Request, View},
};
use i_slint_backend_testing::AccessibleRole;
use locales::{Digits, Language, Words, plain};
use slint::{ComponentHandle, platform::PointerEventButton};
use ui_sample::{Desk, act_on, begin, every, find, fresh, labels, open_window, render, view};

const LANGUAGES: [Language; 2] = [Language::En, Language::Ar];

/// High enough for a whole page: what is scrolled out of sight cannot be found.
const TALL: u32 = 2_000;

fn words(language: Language) -> Words {
    Words::new(language, Digits::Latin)
}

fn tap(window: &AppWindow, label: &str) {
    find(window, &plain(label)).mock_single_click(PointerEventButton::Left);
}

fn says(window: &AppWindow, text: &str) -> bool {
    labels(window).contains(&plain(text).to_string())
}

/// A device that was never used.
fn new_device(language: Language) -> View {
    let mut view = fresh(language.tag());
    view.settings.welcomed = false;
    view
}

#[test]
fn a_new_device_shows_three_cards_and_then_asks_for_a_team() {
    begin();
    for language in LANGUAGES {
        let words = words(language);
        let screens = open_window(360, 740);
        let desk = Desk::behind(&screens, new_device(language));
        for title in [words.welcome_count_title(), words.welcome_offline_title()] {
            assert!(says(screens.window(), &title), "{title}");
            tap(screens.window(), &words.welcome_next());
        }
        assert!(says(screens.window(), &words.welcome_stored_title()));
        assert_eq!(
            desk.answer(&screens),
            [Request::Set(Setting::Welcomed(true))]
        );
        tap(screens.window(), &words.welcome_before());
        assert!(says(screens.window(), &words.welcome_offline_title()));
        tap(screens.window(), &words.welcome_next());
        tap(screens.window(), &words.welcome_join());
        assert!(says(screens.window(), &words.sync_code()));
    }
}

#[test]
fn the_cards_can_be_skipped_and_do_not_come_again_but_in_about() {
    begin();
    for language in LANGUAGES {
        let words = words(language);
        let screens = open_window(360, 740);
        let desk = Desk::behind(&screens, new_device(language));
        tap(screens.window(), &words.welcome_skip());
        assert_eq!(
            desk.answer(&screens),
            [Request::Set(Setting::Welcomed(true))]
        );
        assert!(says(screens.window(), &words.record_no_team_title()));

        let again = open_window(360, 740);
        Desk::behind(&again, desk.view());
        assert!(!says(again.window(), &words.welcome_count_title()));
        again
            .window()
            .window()
            .set_size(slint::PhysicalSize::new(360, TALL));
        again.act(Act::Go(Screen::About));
        act_on(again.window(), &plain(&words.welcome_title()));
        assert!(says(again.window(), &words.welcome_count_title()));
    }
}

#[test]
fn a_device_that_was_made_ready_for_a_team_counts_at_once() {
    begin();
    let screens = open_window(360, 740);
    let mut ready = view("en");
    ready.settings.welcomed = false;
    Desk::behind(&screens, ready);
    assert!(!says(
        screens.window(),
        &words(Language::En).welcome_count_title()
    ));
}

#[test]
fn a_new_device_can_be_tried_out_and_says_all_along_that_nothing_counts() {
    begin();
    for language in LANGUAGES {
        let words = words(language);
        let screens = open_window(360, 740);
        let desk = Desk::behind(&screens, new_device(language));
        tap(screens.window(), &words.welcome_next());
        tap(screens.window(), &words.welcome_next());
        desk.answer(&screens);
        tap(screens.window(), &words.practice_start());
        assert_eq!(
            desk.answer(&screens),
            [Request::Practise {
                team: words.practice_team(),
                sites: vec![words.practice_site_one(), words.practice_site_two()],
            }]
        );
        for screen in [
            Screen::Record,
            Screen::Mine,
            Screen::Team,
            Screen::Sync,
            Screen::Settings,
            Screen::About,
        ] {
            screens.act(Act::Go(screen));
            assert!(
                says(screens.window(), &words.practice_banner()),
                "{screen:?}"
            );
        }
        tap(screens.window(), &words.practice_leave());
        assert_eq!(desk.answer(&screens), [Request::EndPractice]);
        assert!(!says(screens.window(), &words.practice_banner()));
    }
}

#[test]
fn without_a_team_the_counting_screen_leads_to_the_code_and_to_practice() {
    begin();
    for language in LANGUAGES {
        let words = words(language);
        let screens = open_window(360, 640);
        let desk = Desk::behind(&screens, fresh(language.tag()));
        assert!(says(screens.window(), &words.record_paste_code()));
        tap(screens.window(), &words.practice_start());
        assert!(matches!(
            desk.answer(&screens).as_slice(),
            [Request::Practise { .. }]
        ));
    }
}

#[test]
fn text_size_contrast_and_motion_are_chosen_in_the_settings() {
    begin();
    for language in LANGUAGES {
        let words = words(language);
        let screens = open_window(360, TALL);
        let desk = Desk::behind(&screens, view(language.tag()));
        screens.act(Act::Go(Screen::Settings));
        for (label, role, setting) in [
            (
                words.settings_percent(150),
                AccessibleRole::RadioButton,
                Setting::TextSize(150),
            ),
            (
                words.settings_contrast(),
                AccessibleRole::Switch,
                Setting::Contrast(true),
            ),
            (
                words.settings_still(),
                AccessibleRole::Switch,
                Setting::Still(true),
            ),
        ] {
            let control = find(screens.window(), &plain(&label));
            assert_eq!(control.accessible_role(), Some(role), "{label}");
            assert_eq!(control.accessible_checked(), Some(false), "{label}");
            act_on(screens.window(), &plain(&label));
            assert_eq!(desk.answer(&screens), [Request::Set(setting)]);
            let control = find(screens.window(), &plain(&label));
            assert_eq!(control.accessible_checked(), Some(true), "{label}");
        }
        let theme = screens.window().global::<app::ui::window::Theme>();
        assert!((theme.get_scale() - 1.5).abs() < 1e-6);
        assert!(theme.get_contrast() && theme.get_still());
    }
}

#[test]
fn arabic_may_be_read_in_either_digits() {
    begin();
    let screens = open_window(360, TALL);
    let desk = Desk::behind(&screens, view("ar"));
    screens.act(Act::Go(Screen::Settings));
    act_on(screens.window(), "١ ٢ ٣");
    assert_eq!(
        desk.answer(&screens),
        [Request::Set(Setting::Digits(Digits::Native))]
    );
    screens.act(Act::Go(Screen::Record));
    let record = screens.window().global::<app::ui::window::Record>();
    assert!(record.get_sum().contains("١٠٠"), "{}", record.get_sum());

    let english = open_window(360, TALL);
    Desk::behind(&english, view("en"));
    english.act(Act::Go(Screen::Settings));
    assert!(
        !says(english.window(), "1 2 3"),
        "English has one set of digits"
    );
}

#[test]
fn a_shared_device_is_switched_on_where_a_site_is_chosen() {
    begin();
    let words = words(Language::En);
    let screens = open_window(1280, TALL);
    let desk = Desk::behind(&screens, view("en"));
    screens.act(Act::Go(Screen::Settings));
    act_on(screens.window(), &plain(&words.settings_kiosk()));
    assert_eq!(desk.answer(&screens), [Request::Set(Setting::Kiosk(true))]);

    let placeless = open_window(1280, TALL);
    let nowhere = Desk::behind(&placeless, fresh("en"));
    placeless.act(Act::Go(Screen::Settings));
    act_on(placeless.window(), &plain(&words.settings_kiosk()));
    assert_eq!(nowhere.answer(&placeless), []);
}

#[test]
fn every_language_is_two_taps_away_from_the_lock_and_from_the_first_card() {
    begin();
    let mut locked = view("en");
    locked.locked = true;
    for start in [locked, new_device(Language::En)] {
        // English is the one that is spoken, and its name stands on the key below the list as well.
        for language in Language::ALL
            .into_iter()
            .filter(|other| *other != Language::En)
        {
            let screens = open_window(360, TALL);
            let desk = Desk::behind(&screens, start.clone());
            tap(screens.window(), "English");
            act_on(screens.window(), language.own_name());
            assert_eq!(
                desk.answer(&screens),
                [Request::SetLanguage(language.tag().to_owned())]
            );
        }
    }
}

#[test]
fn a_tiny_window_and_a_huge_one_lose_nothing() {
    begin();
    for (width, height) in [(240, 320), (320, 240), (3840, 2160)] {
        for start in [view("en"), view("ar"), new_device(Language::Ar)] {
            for screen in [
                Screen::Record,
                Screen::Mine,
                Screen::Team,
                Screen::Sync,
                Screen::Settings,
                Screen::About,
                Screen::Welcome,
            ] {
                let picture = render(width, height, 1, |screens| {
                    Desk::behind(screens, start.clone());
                    screens.act(Act::Go(screen));
                });
                assert_eq!((picture.width, picture.height), (width, height));
                assert!(picture.colours() > 5, "{screen:?} at {width}×{height}");
            }
        }
    }
    // What was counted is there when the window is large again.
    let screens = open_window(240, 320);
    Desk::behind(&screens, view("en"));
    let large = slint::LogicalSize::new(1280.0, 800.0);
    screens
        .window()
        .window()
        .dispatch_event(slint::platform::WindowEvent::Resized { size: large });
    assert!(
        !every(screens.window(), |said| said.starts_with("Food")).is_empty(),
        "{:?}",
        labels(screens.window())
    );
}
