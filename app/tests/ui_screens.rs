//! Every screen in every language and size: it draws, nothing lies outside the window, and what is
//! shown is what the view holds.

mod ui_sample;

use app::{
    ui::{Act, Over, Screen},
    worker::{Request, View},
};
use locales::Language;
use slint::{ComponentHandle, platform::PointerEventButton};
use ui_sample::{
    Desk, act_on, begin, every, find, fresh, labels, offline, open_window, render, view,
};

const SCREENS: [Screen; 6] = [
    Screen::Record,
    Screen::Mine,
    Screen::Team,
    Screen::Sync,
    Screen::Settings,
    Screen::About,
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
fn my_figures_add_up() {
    begin();
    let said = whole(view("en"), Screen::Mine);
    for wanted in [
        "100",
        "Food: 71, 71%",
        "Medical: 12, 12%",
        "Advice: 17, 17%",
    ] {
        assert!(
            said.iter().any(|label| label == wanted),
            "{wanted} is not in {said:?}"
        );
    }
    let bars: Vec<_> = said
        .iter()
        .filter(|label| label.contains("Food ") && label.contains("medical "))
        .collect();
    assert_eq!(bars.len(), 7, "{bars:?}");
    assert!(bars.iter().any(|bar| bar.starts_with("Sun: 100.")));
}

#[test]
fn the_teams_figures_step_through_weeks_and_months() {
    begin();
    let screens = open_window(1280, 800);
    let desk = Desk::behind(&screens, view("en"));
    screens.act(Act::Go(Screen::Team));
    let global = screens.window().global::<app::ui::window::TeamFigures>();
    let plain = |text: slint::SharedString| locales::plain(&text).to_string();
    assert_eq!(plain(global.get_period()), "Week 47");
    assert_eq!(plain(global.get_dates()), "16 Nov – 22 Nov");
    assert!(!global.get_can_later());
    act_on(screens.window(), "Earlier");
    assert_eq!(plain(global.get_period()), "Week 46");
    act_on(screens.window(), "Months");
    assert_eq!(plain(global.get_period()), "November 2026");
    act_on(screens.window(), "Earlier");
    assert_eq!(plain(global.get_period()), "October 2026");

    // The same sum by the statistics themselves.
    let rows = desk.view().figures.unwrap().rows.clone();
    let october: i64 = rows
        .iter()
        .filter(|row| {
            row.sheet.period.month().number() == 10 && row.cell.outcome == tally::Outcome::Given
        })
        .map(|row| row.contacts)
        .sum();
    assert_eq!(global.get_contacts().replace(',', ""), october.to_string());
    for _ in 0..40 {
        screens.act(Act::Earlier);
    }
    assert!(!global.get_can_earlier(), "not before the first figures");
    assert_eq!(
        plain(global.get_before()),
        "Nothing before this to compare with"
    );
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
