//! Every screen in every language and size: it draws, nothing lies outside the window, and what is
//! shown is what the view holds.

mod ui_sample;

use app::{
    ui::{Act, Over, Screen},
    worker::{Request, View},
};
use locales::{Digits, Language, Words, plain};
use slint::{ComponentHandle, platform::PointerEventButton};
use ui_sample::{
    Desk, act_on, begin, every, find, fresh, labels, offline, open_window, render, view,
};

const SCREENS: [Screen; 8] = [
    Screen::Record,
    Screen::Mine,
    Screen::Team,
    Screen::Sync,
    Screen::Settings,
    Screen::About,
    Screen::Setup,
    Screen::Stored,
];
const SIZES: [(u32, u32); 6] = [
    (360, 640),
    (360, 740),
    (768, 1024),
    (1024, 768),
    (1280, 800),
    (1920, 1080),
];

#[test]
fn every_screen_draws_in_every_language_and_size() {
    begin();
    for (width, height) in SIZES {
        // The longest words are on the narrowest screens; elsewhere one language a direction does.
        let all = width <= 360;
        for language in Language::ALL
            .into_iter()
            .filter(|language| all || matches!(language, Language::En | Language::Ar))
        {
            for screen in SCREENS {
                let picture = render(width, height, 1, |screens| {
                    Desk::behind(screens, view(language.tag()));
                    screens.act(Act::Go(screen));
                });
                assert_eq!((picture.width, picture.height), (width, height));
                assert!(
                    picture.colours() > 20,
                    "{screen:?} in {language:?} at {width}×{height} is blank"
                );
            }
        }
    }
}

#[test]
fn nothing_stands_outside_the_window_to_the_left_or_right() {
    begin();
    for (width, height) in SIZES {
        for language in Language::ALL {
            let screens = open_window(width, height);
            Desk::behind(&screens, offline(language.tag()));
            for screen in SCREENS {
                screens.act(Act::Go(screen));
                for element in every(screens.window(), |said| !said.is_empty()) {
                    let (left, wide) = (element.absolute_position().x, element.size().width);
                    let inside = left >= -0.5 && left + wide <= width as f32 + 0.5;
                    assert!(
                        inside,
                        "{screen:?} in {language:?} at {width}×{height}: {:?} from {left} for {wide}",
                        element.accessible_label()
                    );
                }
            }
        }
    }
}

#[test]
fn what_is_pressed_is_large_enough_for_a_thumb() {
    begin();
    for (width, height) in SIZES {
        let screens = open_window(width, height);
        Desk::behind(&screens, view("en"));
        for (screen, over) in SCREENS
            .into_iter()
            .map(|screen| (screen, Over::Nothing))
            .chain([
                (Screen::Record, Over::Menu),
                (Screen::Record, Over::Sites),
                (Screen::Record, Over::Ages),
                (Screen::Team, Over::FilterSites),
                (Screen::Team, Over::FilterServices),
                (Screen::Team, Over::FilterKinds),
                (Screen::Team, Over::Share),
                (Screen::Mine, Over::Share),
            ])
        {
            screens.act(Act::Go(screen));
            screens.act(Act::Lay(over));
            for element in every(screens.window(), |said| !said.is_empty()) {
                let pressable = element.accessible_role().is_some_and(|role| {
                    use i_slint_backend_testing::AccessibleRole as Role;
                    matches!(
                        role,
                        Role::Button | Role::Switch | Role::RadioButton | Role::Tab
                    )
                });
                if pressable {
                    let size = element.size();
                    assert!(
                        size.height >= 56.0 && size.width >= 47.5,
                        "{screen:?} at {width}×{height}: {:?} is {}×{}",
                        element.accessible_label(),
                        size.width,
                        size.height
                    );
                }
            }
        }
    }
}

fn whole(view: View, screen: Screen) -> Vec<String> {
    let screens = open_window(1280, 800);
    Desk::behind(&screens, view);
    screens.act(Act::Go(screen));
    labels(screens.window())
}

#[test]
fn without_a_key_to_read_the_team_screen_says_where_to_get_one() {
    begin();
    let mut without = view("en");
    without.team.as_mut().unwrap().can_read = false;
    without.figures = None;
    let screens = open_window(360, 740);
    Desk::behind(&screens, without);
    screens.act(Act::Go(Screen::Team));
    act_on(screens.window(), "Paste the team’s code");
    find(screens.window(), "The team’s code");
}

#[test]
fn a_device_without_a_team_leads_to_the_code() {
    begin();
    let screens = open_window(360, 640);
    let desk = Desk::behind(&screens, fresh("en"));
    act_on(screens.window(), "Paste the team’s code");
    let field = find(screens.window(), "The team’s code");
    field.set_accessible_value("acollida1-wrong");
    find(screens.window(), "Use this code").mock_single_click(PointerEventButton::Left);
    assert_eq!(
        desk.answer(&screens),
        [Request::Enrol("acollida1-wrong".to_owned())]
    );
    let words = locales::Words::new(Language::En, locales::Digits::Latin);
    find(screens.window(), &words.problem_code_other_team());
}

#[test]
fn offline_the_sync_screen_says_what_waits_and_why() {
    begin();
    let said = whole(offline("en"), Screen::Sync);
    for wanted in [
        "312 counts are only on this device",
        "Last connected 7 days ago",
        "Tries again by itself in 3 minutes",
    ] {
        assert!(
            said.iter().any(|label| label == wanted),
            "{wanted} is not in {said:?}"
        );
    }
    assert!(
        said.iter()
            .any(|label| label.starts_with("Day centre, station, 9 Nov – 15 Nov: 18 counts")),
        "{said:?}"
    );
}

#[test]
fn light_and_dark_are_chosen_in_the_settings() {
    begin();
    let screens = open_window(360, 740);
    let desk = Desk::behind(&screens, view("en"));
    screens.act(Act::Go(Screen::Settings));
    let light = screens
        .window()
        .window()
        .take_snapshot()
        .unwrap()
        .as_bytes()[0];
    find(screens.window(), "Dark").mock_single_click(PointerEventButton::Left);
    assert_eq!(
        desk.answer(&screens),
        [Request::SetTheme(app::store::Theme::Dark)]
    );
    let dark = screens
        .window()
        .window()
        .take_snapshot()
        .unwrap()
        .as_bytes()[0];
    assert!(light > 200 && dark < 50, "{light} {dark}");
}

#[test]
fn what_is_stored_is_two_taps_away_and_told_table_by_table_without_a_team() {
    begin();
    for language in [Language::En, Language::Ar] {
        let words = Words::new(language, Digits::Latin);
        // High enough for the whole page.
        let screens = open_window(360, 8000);
        Desk::behind(&screens, fresh(language.tag()));
        screens.act(Act::Go(Screen::About));
        act_on(screens.window(), &words.stored_open());
        let said = labels(screens.window());
        for wanted in Words::STORED_HOLDS_CODES
            .iter()
            .flat_map(|table| [words.stored_holds(table), words.stored_tells(table)])
            .chain(Words::STORED_SERVER_TELLS_CODES.map(|table| words.stored_server_tells(table)))
            .chain([words.stored_never(), words.stored_free()])
        {
            let wanted = plain(&wanted);
            assert!(
                said.iter().any(|label| *label == wanted),
                "{wanted} is not in {said:?}"
            );
        }
        assert!(
            said.iter()
                .any(|label| label.contains("day, site, cell, n")),
            "{said:?}"
        );
        screens.act(Act::Back);
        find(screens.window(), &words.stored_open());
    }
}
