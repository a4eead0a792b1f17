//! What stands around counting on the screen: favourites, shifts, earlier days, the last taps, groups,
//! the tally sheet, the question about the clock; in English and in Arabic.

mod ui_sample;

use std::{cell::RefCell, rc::Rc};

use app::{
    edge::Feedback,
    recording::ClockDoubt,
    store::Setting,
    ui::{Act, Over, Screen, Screens},
    worker::{Request, Shift},
};
use jiff::{ToSpan, civil::date};
use locales::{Digits, Language, Words, plain};
use slint::ComponentHandle;
use tally::{AgeBand, Cell, Kind, Outcome};
use ui_sample::{
    Desk, TODAY, act_on, begin, cell, every, find, labelled, labels, open_window, view,
};

const BOTH: [Language; 2] = [Language::En, Language::Ar];

fn phone_in(language: Language) -> (Rc<Screens>, Desk, Words) {
    window_in(language, 740)
}

fn window_in(language: Language, height: u32) -> (Rc<Screens>, Desk, Words) {
    let screens = open_window(360, height);
    let mut start = view(language.tag());
    start.undo = None;
    start.recent = Vec::new();
    let desk = Desk::behind(&screens, start);
    (screens, desk, Words::new(language, Digits::Latin))
}

fn press(screens: &Screens, label: &str) {
    act_on(screens.window(), &plain(label));
}

fn is_there(screens: &Screens, label: &str) -> bool {
    let label = plain(label).to_string();
    !every(screens.window(), move |said| said == label).is_empty()
}

#[test]
fn a_hundred_mixed_contacts_are_right_at_once_and_any_of_them_can_be_undone() {
    begin();
    for language in BOTH {
        let (screens, desk, words) = phone_in(language);
        let bands = [AgeBand::NotNoted, AgeBand::Under18, AgeBand::From18To64];
        let mut expected = 34;
        for at in 0..100 {
            let band = bands[at % 3];
            screens.act(Act::Age(band));
            let unmet = at % 10 == 9;
            screens.act(Act::Unmet(unmet));
            labelled(screens.window(), &plain(&words.kind("food.meal")))
                .invoke_accessible_default_action();
            let outcome = if unmet {
                Outcome::Unmet
            } else {
                Outcome::Given
            };
            let kind = Kind::Meal;
            let counted = Cell {
                kind,
                band,
                outcome,
            };
            assert_eq!(
                desk.answer(&screens),
                [Request::Count {
                    cell: counted,
                    amount: 1
                }]
            );
            expected += u64::from(!unmet);
            let label = words.record_kind_label(&words.kind("food.meal"), expected);
            assert!(
                is_there(&screens, &label),
                "{at}: {:?}",
                labels(screens.window())
            );
        }
        assert!(is_there(&screens, &words.record_sum_today(190)));

        press(&screens, &words.counting_recent_open());
        assert_eq!(desk.view().recent.len(), 20, "the last twenty are there");
        let third = desk.view().recent[2].clone();
        let tap = words.record_plus(&words.kind("food.meal"), 1);
        let tap = format!("{tap}, {}", words.band_long(third.cell.band.code()));
        act_on(screens.window(), &plain(&words.counting_recent_undo(&tap)));
        let asked = desk.answer(&screens);
        assert!(
            matches!(asked[..], [Request::UndoTap(serial)] if desk.view().recent.iter().all(|tap| tap.serial != serial)),
            "{asked:?}"
        );
        assert!(is_there(&screens, &words.record_sum_today(189)));
        assert!(
            is_there(&screens, &words.counting_recent_title()),
            "the list stays"
        );
    }
}

#[test]
fn an_earlier_day_is_corrected_and_shown_as_one() {
    begin();
    for language in BOTH {
        let (screens, desk, words) = phone_in(language);
        let day = TODAY.saturating_sub(1.day());
        let today = words.counting_day_named(&words.record_today(), &words.day(TODAY));
        press(&screens, &words.counting_day_button(&today));
        let near = words.counting_day_named(&words.record_yesterday(), &words.day(day));
        labelled(screens.window(), &plain(&near)).invoke_accessible_default_action();
        assert_eq!(desk.answer(&screens), [Request::ChooseDay(day)]);
        assert!(is_there(
            &screens,
            &words.counting_past_day(&words.day(day))
        ));
        assert!(
            !is_there(&screens, &words.counting_shift_start()),
            "no shift starts on a past day"
        );

        let before = desk.view().counts.clone();
        labelled(screens.window(), &plain(&words.kind("food.meal")))
            .invoke_accessible_expand_action();
        press(&screens, &words.record_take_back());
        assert_eq!(
            desk.answer(&screens),
            [Request::TakeBack {
                cell: cell(Kind::Meal, Outcome::Given),
                amount: 1
            }]
        );
        assert_ne!(desk.view().counts, before);
        screens.act(Act::Back);
        press(&screens, &words.counting_back_to_today());
        assert_eq!(desk.answer(&screens), [Request::ChooseDay(TODAY)]);
        assert!(is_there(&screens, &words.record_sum_today(100)));
    }
}

#[test]
fn favourites_stand_under_the_thumb_whichever_service_is_open() {
    begin();
    let (screens, desk, words) = phone_in(Language::En);
    act_on(screens.window(), "Advice, 17");
    assert!(is_there(&screens, &words.counting_favourites()));
    let place = find(screens.window(), "Meal, 34").absolute_position();
    act_on(screens.window(), "Meal, 34");
    assert_eq!(desk.answer(&screens).len(), 1);
    act_on(screens.window(), "Medical, 12");
    let now = find(screens.window(), "Meal, 35").absolute_position();
    assert_eq!((place.x, place.y), (now.x, now.y), "they never move");

    desk.change(&screens, |view| view.favourites.clear());
    assert!(!is_there(&screens, &words.counting_favourites()));
    desk.change(&screens, |view| {
        view.favourites = vec![Kind::Meal];
        view.team.as_mut().unwrap().kinds.truncate(5);
    });
    assert!(
        !is_there(&screens, &words.counting_favourites()),
        "few kinds need no favourites"
    );
}

#[test]
fn a_shift_starts_and_ends_with_one_switch() {
    begin();
    for language in BOTH {
        let (screens, desk, words) = phone_in(language);
        press(&screens, &words.counting_shift_start());
        assert_eq!(desk.answer(&screens), [Request::StartShift]);
        press(&screens, &words.counting_shift_end());
        assert_eq!(
            desk.answer(&screens),
            [Request::EndShift { take_back: false }]
        );
        assert!(is_there(&screens, &words.counting_shift_start()));
    }
}

#[test]
fn a_shift_in_which_nothing_was_counted_is_asked_about() {
    begin();
    for (answer, take_back) in [(0, Some(false)), (1, Some(true)), (2, None)] {
        let (screens, desk, words) = phone_in(Language::En);
        desk.change(&screens, |view| {
            view.counts.clear();
            view.shift = Some(Shift {
                site: view.site.clone().unwrap(),
                day: view.day,
            });
        });
        press(&screens, &words.counting_shift_end());
        assert_eq!(desk.answer(&screens), [], "it is asked first");
        let answers = [
            words.counting_empty_nobody(),
            words.counting_empty_mistake(),
            words.counting_empty_go_on(),
        ];
        press(&screens, &answers[answer]);
        let asked = desk.answer(&screens);
        assert_eq!(
            asked,
            take_back
                .map(|take_back| Request::EndShift { take_back })
                .into_iter()
                .collect::<Vec<_>>()
        );
        assert_eq!(
            is_there(&screens, &words.counting_shift_end()),
            take_back.is_none()
        );
    }
}

#[test]
fn a_group_is_counted_at_one_press() {
    begin();
    for language in BOTH {
        let (screens, desk, words) = phone_in(language);
        screens.act(Act::Hold(Kind::Meal));
        assert!(is_there(&screens, &words.counting_group_key(4)));
        press(&screens, &words.counting_group_key(4));
        assert_eq!(
            desk.answer(&screens),
            [Request::Count {
                cell: cell(Kind::Meal, Outcome::Given),
                amount: 4
            }]
        );
        assert!(is_there(&screens, &words.record_sum_today(104)));
    }
}

#[test]
fn the_sheet_is_a_table_whose_lines_are_read_as_sentences() {
    begin();
    for language in BOTH {
        let (screens, desk, words) = phone_in(language);
        // What lies below the fold is not found before it is scrolled to.
        let window = screens.window().window();
        window.set_size(slint::PhysicalSize::new(360, 1_800));
        let young = Cell {
            kind: Kind::Meal,
            band: AgeBand::Under18,
            outcome: Outcome::Given,
        };
        desk.change(&screens, |view| view.counts.push((young, 4)));
        screens.act(Act::Go(Screen::Sheet));
        let part = |count, band| words.counting_sheet_part(count, &words.band_long(band));
        let parts = format!("{} · {}", part(4, "u18"), part(34, "nn"));
        let line = words.counting_sheet_line(&words.kind("food.meal"), 38, &parts);
        assert!(is_there(&screens, &line), "{:?}", labels(screens.window()));
        let all = format!("{} · {}", part(4, "u18"), part(100, "nn"));
        let total = words.counting_sheet_line(&words.counting_sheet_total(), 104, &all);
        assert!(
            is_there(&screens, &total),
            "{total} {:?}",
            labels(screens.window())
        );
        let unmet = words.outcome("unmet");
        let missing = words.counting_sheet_line(&unmet, 11, &part(11, "nn"));
        assert!(is_there(&screens, &missing));
    }
}

#[test]
fn a_doubtful_clock_is_asked_about_once_and_never_in_the_way_of_counting() {
    begin();
    for language in BOTH {
        let (screens, desk, words) = phone_in(language);
        let used = date(2025, 6, 1);
        desk.change(&screens, |view| {
            view.clock = Some(ClockDoubt::FarAhead { used })
        });
        assert!(is_there(&screens, &words.counting_clock_title()));
        screens.act(Act::Lay(Over::Nothing));
        labelled(screens.window(), &plain(&words.kind("food.meal")))
            .invoke_accessible_default_action();
        assert_eq!(desk.answer(&screens).len(), 1, "what is counted is kept");
        assert!(
            !is_there(&screens, &words.counting_clock_title()),
            "it is asked once"
        );

        let full = words.counting_full_date(&words.day(TODAY), &words.year(2026));
        press(&screens, &words.counting_day_button(&full));
        press(&screens, &words.counting_clock_no());
        assert!(is_there(&screens, &words.counting_clock_set()));
        press(&screens, &words.counting_clock_yes());
        assert_eq!(desk.answer(&screens), [Request::TrustClock]);
        assert!(!is_there(&screens, &words.counting_clock_title()));
    }
}

/// Notes what would be felt.
#[derive(Clone, Default)]
struct Felt(Rc<RefCell<Vec<&'static str>>>);

impl Feedback for Felt {
    fn counted(&self) {
        self.0.borrow_mut().push("counted");
    }
    fn taken_out(&self) {
        self.0.borrow_mut().push("taken out");
    }
}

#[test]
fn a_count_is_felt_when_it_is_kept_and_an_undo_is_felt_otherwise() {
    begin();
    let (screens, desk, words) = phone_in(Language::En);
    let felt = Felt::default();
    screens.feel_through(felt.clone());
    act_on(screens.window(), "Meal, 34");
    assert!(felt.0.borrow().is_empty(), "it is not kept yet");
    desk.answer(&screens);
    let tap = words.record_plus(&words.kind("food.meal"), 1);
    press(&screens, &words.record_undo_label(&tap));
    desk.answer(&screens);
    desk.change(&screens, |view| view.waiting.contacts = 0);
    assert_eq!(*felt.0.borrow(), ["counted", "taken out"]);
}

#[test]
fn a_count_is_heard_by_whoever_chose_that_and_felt_all_the_same() {
    begin();
    // As high as the settings are long.
    let (screens, desk, words) = window_in(Language::En, 2_000);
    let (felt, heard) = (Felt::default(), Felt::default());
    screens.feel_through(felt.clone());
    screens.hear_through(heard.clone());
    act_on(screens.window(), "Meal, 34");
    desk.answer(&screens);
    assert!(heard.0.borrow().is_empty(), "nobody asked for it");

    screens.act(app::ui::Act::Go(app::ui::Screen::Settings));
    press(&screens, &words.settings_sound());
    assert_eq!(desk.answer(&screens), [Request::Set(Setting::Sound(true))]);
    screens.act(app::ui::Act::Go(app::ui::Screen::Record));
    act_on(screens.window(), "Meal, 35");
    desk.answer(&screens);
    let tap = words.record_plus(&words.kind("food.meal"), 1);
    press(&screens, &words.record_undo_label(&tap));
    desk.answer(&screens);
    assert_eq!(*heard.0.borrow(), ["counted", "taken out"]);
    assert_eq!(*felt.0.borrow(), ["counted", "counted", "taken out"]);
}

#[test]
fn a_hand_that_wants_none_of_it_feels_nothing() {
    begin();
    let (screens, desk, words) = window_in(Language::En, 2_000);
    screens.act(app::ui::Act::Go(app::ui::Screen::Settings));
    assert!(
        !is_there(&screens, &words.settings_felt()),
        "nothing here shakes"
    );
    let felt = Felt::default();
    screens.feel_through(felt.clone());
    press(&screens, &words.settings_felt());
    assert_eq!(desk.answer(&screens), [Request::Set(Setting::Felt(false))]);
    screens.act(app::ui::Act::Go(app::ui::Screen::Record));
    act_on(screens.window(), "Meal, 34");
    desk.answer(&screens);
    assert!(felt.0.borrow().is_empty());
}
