//! Languages: switched live, and Arabic mirrored wholly.

mod ui_sample;

use app::{ui::Screen, worker::Request};
use i_slint_backend_testing::{AccessibleRole, ElementHandle};
use locales::{Digits, Language, Words};
use slint::platform::PointerEventButton;
use ui_sample::{Desk, act_on, begin, every, find, open_window, view};

const WIDTH: f32 = 360.0;

#[test]
fn the_list_of_languages_is_two_taps_away_and_everything_speaks_the_chosen_one_at_once() {
    begin();
    let screens = open_window(360, 740);
    let desk = Desk::behind(&screens, view("en"));
    find(screens.window(), "Menu").mock_single_click(PointerEventButton::Left);
    act_on(screens.window(), "Language");
    act_on(screens.window(), "Català");
    assert_eq!(
        desk.answer(&screens),
        [Request::SetLanguage("ca".to_owned())]
    );
    let words = Words::new(Language::Ca, Digits::Latin);
    find(screens.window(), &words.record_could_not_help());
    find(
        screens.window(),
        &locales::plain(&words.record_kind_label(&words.kind("food.meal"), 34)),
    );
}

fn buttons(screens: &app::ui::Screens) -> Vec<ElementHandle> {
    let mut found = every(screens.window(), |said| !said.is_empty());
    found.retain(|element| {
        !matches!(
            element.accessible_role(),
            None | Some(AccessibleRole::Text | AccessibleRole::Groupbox)
        )
    });
    found
}

#[test]
fn arabic_mirrors_every_button_of_the_counting_screen() {
    begin();
    let screens = open_window(360, 740);
    let desk = Desk::behind(&screens, view("en"));
    // Places from the side where reading starts, line by line.
    let places = |mirrored: bool| {
        let mut places: Vec<_> = buttons(&screens)
            .iter()
            .map(|element| {
                let (place, size) = (element.absolute_position(), element.size());
                let start = if mirrored {
                    WIDTH - place.x - size.width
                } else {
                    place.x
                };
                (
                    place.y.round() as i32,
                    start.round() as i32,
                    size.height.round() as i32,
                )
            })
            .collect();
        places.sort_unstable();
        places.dedup();
        places
    };
    let left_to_right = places(false);
    desk.change(&screens, |view| {
        view.settings.language = Some("ar".to_owned())
    });
    let right_to_left = places(true);
    assert_eq!(left_to_right.len(), right_to_left.len());
    // Chips take the width of their words, so only those whose place does not hang on words are
    // the same to the pixel: all but the day chip and the undo button.
    let same = left_to_right
        .iter()
        .filter(|place| right_to_left.contains(place))
        .count();
    assert!(
        same + 3 >= left_to_right.len(),
        "{left_to_right:?}\n{right_to_left:?}"
    );
    assert!(same > 12);
}

#[test]
fn every_language_names_every_screen_in_its_own_words() {
    begin();
    for language in Language::ALL {
        let words = Words::new(language, Digits::Latin);
        let screens = open_window(1280, 800);
        Desk::behind(&screens, view(language.tag()));
        for (screen, name) in [
            (Screen::Record, words.shell_record()),
            (Screen::Mine, words.shell_mine()),
            (Screen::Team, words.shell_team()),
            (Screen::Settings, words.shell_settings()),
            (Screen::About, words.shell_about()),
        ] {
            act_on(screens.window(), &name);
            let item = find(screens.window(), &name);
            assert_eq!(
                item.accessible_item_selected(),
                Some(true),
                "{name}: {screen:?}"
            );
        }
    }
}
