//! Counting on the screen, done by what a screen reader says.

mod ui_sample;

use std::{rc::Rc, time::Duration};

use app::{
    ui::{Screens, window::Record},
    worker::Request,
};
use i_slint_backend_testing::{ElementHandle, mock_elapsed_time};
use locales::{Digits, Language, Words};
use slint::{
    ComponentHandle, LogicalPosition, Model,
    platform::{Key, PointerEventButton, WindowEvent},
};
use tally::{AgeBand, Kind, Outcome, Service};
use ui_sample::{Desk, act_on, begin, cell, every, find, labelled, labels, open_window, view};

fn phone() -> (Rc<Screens>, Desk) {
    begin();
    let screens = open_window(360, 740);
    let mut start = view("en");
    start.undo = None;
    let desk = Desk::behind(&screens, start);
    (screens, desk)
}

fn tap(screens: &Screens, label: &str) {
    find(screens.window(), label).mock_single_click(PointerEventButton::Left);
}

fn one(cell: tally::Cell) -> Request {
    Request::Count { cell, amount: 1 }
}

fn type_key(screens: &Screens, text: impl Into<slint::SharedString>) {
    let text = text.into();
    screens
        .window()
        .window()
        .dispatch_event(WindowEvent::KeyPressed { text: text.clone() });
    screens
        .window()
        .window()
        .dispatch_event(WindowEvent::KeyReleased { text });
}

fn centre(element: &ElementHandle) -> LogicalPosition {
    let (place, size) = (element.absolute_position(), element.size());
    LogicalPosition::new(place.x + size.width / 2.0, place.y + size.height / 2.0)
}

fn stamp_of(screens: &Screens, kind: &str) -> i32 {
    let services = screens.window().global::<Record>().get_services();
    let rows = services
        .iter()
        .flat_map(|service| service.kinds.iter().collect::<Vec<_>>());
    rows.into_iter()
        .find(|row| row.code == kind)
        .map_or(0, |row| row.stamp)
}

#[test]
fn one_tap_counts_one_and_every_number_is_right_at_once() {
    let (screens, desk) = phone();
    tap(&screens, "Meal, 34");
    assert_eq!(
        desk.answer(&screens),
        [Request::Count {
            cell: cell(Kind::Meal, Outcome::Given),
            amount: 1
        }]
    );
    find(screens.window(), "Meal, 35");
    find(screens.window(), "Food, 72");
    find(screens.window(), "101 today");
    find(screens.window(), "Undo: Meal +1");
}

#[test]
fn a_count_is_said_aloud_and_flashes_its_button_only() {
    let (screens, desk) = phone();
    tap(&screens, "Meal, 34");
    desk.answer(&screens);
    let said = every(screens.window(), |said| said == "Meal +1: 35");
    assert!(
        said.iter()
            .any(|element| element.accessible_live_region().is_some()),
        "{:?}",
        labels(screens.window())
    );
    let first = stamp_of(&screens, "food.meal");
    assert!(first > 0);
    assert_eq!(stamp_of(&screens, "food.drink"), 0);

    desk.change(&screens, |view| view.waiting.contacts = 0);
    assert_eq!(stamp_of(&screens, "food.meal"), first, "a sync is no count");
    tap(&screens, "Meal, 35");
    desk.answer(&screens);
    assert_ne!(stamp_of(&screens, "food.meal"), first);
}

#[test]
fn nothing_is_ticked_before_the_count_is_safely_kept() {
    let (screens, _desk) = phone();
    tap(&screens, "Meal, 34");
    find(screens.window(), "Meal, 34");
    assert_eq!(stamp_of(&screens, "food.meal"), 0);
    find(screens.window(), "Nothing to undo");
}

#[test]
fn undo_takes_out_the_last_tap_and_says_so() {
    let (screens, desk) = phone();
    tap(&screens, "Meal, 34");
    desk.answer(&screens);
    act_on(screens.window(), "Undo: Meal +1");
    assert_eq!(desk.answer(&screens), [Request::Undo]);
    find(screens.window(), "Meal, 34");
    find(screens.window(), "Undone Meal +1: 34");
    act_on(screens.window(), "Nothing to undo");
    assert_eq!(desk.answer(&screens), [], "there is nothing left to undo");
}

#[test]
fn control_z_undoes_too() {
    let (screens, desk) = phone();
    tap(&screens, "Food parcel, 8");
    desk.answer(&screens);
    screens
        .window()
        .window()
        .dispatch_event(WindowEvent::KeyPressed {
            text: Key::Control.into(),
        });
    type_key(&screens, "z");
    screens
        .window()
        .window()
        .dispatch_event(WindowEvent::KeyReleased {
            text: Key::Control.into(),
        });
    assert_eq!(desk.answer(&screens), [Request::Undo]);
}

#[test]
fn holding_a_button_opens_the_pad_for_any_number() {
    let (screens, desk) = phone();
    let position = centre(&find(screens.window(), "Meal, 34"));
    let window = screens.window().window();
    window.dispatch_event(WindowEvent::PointerPressed {
        position,
        button: PointerEventButton::Left,
    });
    mock_elapsed_time(Duration::from_millis(700));
    window.dispatch_event(WindowEvent::PointerReleased {
        position,
        button: PointerEventButton::Left,
    });
    assert_eq!(desk.answer(&screens), [], "holding is no tap");
    find(screens.window(), "34 so far");

    act_on(screens.window(), "1");
    type_key(&screens, "2");
    act_on(screens.window(), "Count 12");
    assert_eq!(
        desk.answer(&screens),
        [Request::Count {
            cell: cell(Kind::Meal, Outcome::Given),
            amount: 12
        }]
    );
    find(screens.window(), "Meal, 46");
    find(screens.window(), "Undo: Meal +12");
    assert!(
        every(screens.window(), |said| said == "Take one back").is_empty(),
        "the pad is gone"
    );
}

#[test]
fn the_pad_adds_five_or_ten_and_takes_one_back() {
    let (screens, desk) = phone();
    for (key, amount) in [("Count 5 contacts", 5), ("Count 10 contacts", 10)] {
        find(
            screens.window(),
            &labels(screens.window())
                .into_iter()
                .find(|said| said.starts_with("Meal, "))
                .unwrap(),
        )
        .invoke_accessible_expand_action();
        act_on(screens.window(), key);
        assert_eq!(
            desk.answer(&screens),
            [Request::Count {
                cell: cell(Kind::Meal, Outcome::Given),
                amount
            }]
        );
    }
    labelled(screens.window(), "Meal, 49").invoke_accessible_expand_action();
    act_on(screens.window(), "Take one back");
    assert_eq!(
        desk.answer(&screens),
        [Request::TakeBack {
            cell: cell(Kind::Meal, Outcome::Given),
            amount: 1
        }]
    );
    find(screens.window(), "48 so far");
    find(screens.window(), "Undo: Meal –1");
}

#[test]
fn more_than_two_thousand_at_once_is_refused_and_said() {
    let (screens, desk) = phone();
    find(screens.window(), "Meal, 34").invoke_accessible_expand_action();
    for digit in ["2", "0", "0", "1"] {
        type_key(&screens, digit);
    }
    find(screens.window(), "At most 2,000 at once");
    type_key(&screens, Key::Return);
    assert_eq!(
        desk.answer(&screens),
        [Request::Count {
            cell: cell(Kind::Meal, Outcome::Given),
            amount: 200
        }]
    );
}

#[test]
fn could_not_help_holds_for_one_count() {
    let (screens, desk) = phone();
    tap(&screens, "Could not help");
    find(screens.window(), "Missing today");
    find(screens.window(), "Baby items, 3");
    tap(&screens, "Baby items, 3");
    assert_eq!(
        desk.answer(&screens),
        [Request::Count {
            cell: cell(Kind::Infant, Outcome::Unmet),
            amount: 1
        }]
    );
    assert!(
        every(screens.window(), |said| said == "Missing today").is_empty(),
        "it holds for one count"
    );
    tap(&screens, "Meal, 34");
    assert_eq!(
        desk.answer(&screens),
        [Request::Count {
            cell: cell(Kind::Meal, Outcome::Given),
            amount: 1
        }]
    );
}

#[test]
fn could_not_help_falls_back_when_it_is_not_used() {
    let (screens, desk) = phone();
    tap(&screens, "Could not help");
    mock_elapsed_time(Duration::from_secs(15));
    find(screens.window(), "Missing today");
    mock_elapsed_time(Duration::from_secs(6));
    tap(&screens, "Meal, 34");
    assert_eq!(
        desk.answer(&screens),
        [one(cell(Kind::Meal, Outcome::Given))]
    );
}

#[test]
fn the_age_of_the_next_counts_stays_only_where_the_team_wishes_so() {
    let (screens, desk) = phone();
    let young = tally::Cell {
        band: AgeBand::Under18,
        ..cell(Kind::Meal, Outcome::Given)
    };
    for remember in [true, false] {
        desk.change(&screens, |view| {
            view.team.as_mut().unwrap().remember_band = remember;
        });
        tap(&screens, "Under 18");
        labelled(screens.window(), "Meal, ").invoke_accessible_default_action();
        assert_eq!(desk.answer(&screens), [one(young)]);
        labelled(screens.window(), "Meal, ").invoke_accessible_default_action();
        let then = if remember {
            young
        } else {
            cell(Kind::Meal, Outcome::Given)
        };
        assert_eq!(desk.answer(&screens), [one(then)]);
    }
}

#[test]
fn marks_that_the_team_does_not_use_are_neither_shown_nor_counted() {
    let (screens, desk) = phone();
    tap(&screens, "Under 18");
    tap(&screens, "Could not help");
    desk.change(&screens, |view| {
        let team = view.team.as_mut().unwrap();
        team.bands = false;
        team.outcomes = false;
    });
    assert!(
        every(screens.window(), |said| said == "Could not help"
            || said == "Under 18")
        .is_empty()
    );
    tap(&screens, "Meal, 34");
    assert_eq!(
        desk.answer(&screens),
        [Request::Count {
            cell: cell(Kind::Meal, Outcome::Given),
            amount: 1
        }]
    );
}

#[test]
fn opening_a_service_closes_the_other_and_keys_open_them_too() {
    let (screens, desk) = phone();
    assert!(every(screens.window(), |said| said.starts_with("First aid, ")).is_empty());
    tap(&screens, "Medical, 12");
    find(screens.window(), "First aid, 4");
    assert!(every(screens.window(), |said| said == "Food parcel, 8").is_empty());
    type_key(&screens, "3");
    find(screens.window(), "Rights, 2");
    type_key(&screens, "1");
    find(screens.window(), "Food parcel, 8");
    desk.change(&screens, |view| {
        let kinds = &mut view.team.as_mut().unwrap().kinds;
        kinds.retain(|kind| !matches!(kind.service(), Service::Medical) || *kind == Kind::Refer);
    });
    type_key(&screens, "2");
    assert_eq!(
        desk.answer(&screens),
        [one(cell(Kind::Refer, Outcome::Given))],
        "a service with a single kind counts at once"
    );
}

#[test]
fn a_site_is_chosen_from_the_teams_list() {
    let (screens, desk) = phone();
    tap(&screens, "Night round, harbour");
    tap(&screens, "Mill clinic");
    assert_eq!(
        desk.answer(&screens),
        [Request::ChooseSite(ui_sample::site("clinic"))]
    );
    find(screens.window(), "Mill clinic");
}

#[test]
fn return_and_space_press_what_has_the_focus() {
    let (screens, desk) = phone();
    type_key(&screens, Key::Tab);
    type_key(&screens, Key::Return);
    find(screens.window(), "Mill clinic");
    type_key(&screens, Key::Escape);
    assert!(
        every(screens.window(), |said| said == "Mill clinic").is_empty(),
        "Escape closes what lies over"
    );
    for _ in 0..3 {
        type_key(&screens, Key::Tab);
    }
    type_key(&screens, " ");
    assert_eq!(
        desk.answer(&screens),
        [Request::StartShift],
        "site, day, shift: in the order of reading"
    );
}

#[test]
fn what_cannot_be_done_is_said_and_put_away() {
    let (screens, desk) = phone();
    desk.change(&screens, |view| {
        view.trouble = Some(app::worker::Trouble::Store)
    });
    find(
        screens.window(),
        &locales::plain(&Words::new(Language::En, Digits::Latin).problem_store_unwritable()),
    );
    act_on(screens.window(), "Close");
    assert!(every(screens.window(), |said| said == "Close").is_empty());
}
