//! My figures and Team figures as a coordinator and a volunteer use them, found by what a screen
//! reader says, in English and in Arabic.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail by panicking; that is its answer"
)]

mod ui_sample;

use std::{cell::RefCell, rc::Rc};

use app::{
    sync::{FileMark, FileWish},
    ui::{Act, Chosen, Dialogs, Look, Screen, Zoom, window::Looking},
    worker::{FileState, Request, Trouble},
};
use i_slint_backend_testing::{AccessibleRole, ElementHandle};
use locales::{Digits, Language, Words, plain};
use slint::{ComponentHandle, platform::PointerEventButton};
use tally::api::ProblemCode;
use ui_sample::{
    Desk, TODAY, act_on, begin, every, find, labelled, labels, open_window, render, view,
};

const BOTH: [Language; 2] = [Language::En, Language::Ar];
// As wide as a phone and a desktop, and as high as all that stands below each other: what is scrolled
// out of sight is in no tree of elements.
const PHONE: (u32, u32) = (360, 9000);
const DESKTOP: (u32, u32) = (1280, 6000);

fn words(language: Language) -> Words {
    Words::new(language, Digits::Latin)
}

fn tap(screens: &app::ui::Screens, label: &str) {
    // As by a screen reader: what is further down the page than the window is reached too.
    act_on(screens.window(), &plain(label));
}

fn has(screens: &app::ui::Screens, label: &str) -> bool {
    let wanted = plain(label).into_owned();
    !every(screens.window(), move |said| said == wanted).is_empty()
}

/// Notes which places were asked for, and who was to get a file.
struct Asked {
    shares: bool,
    places: Rc<RefCell<Vec<(String, String)>>>,
}

impl Dialogs for Asked {
    fn choose_picture(&self, _: &str, _: Chosen) {}

    fn choose_counts(&self, _: &str, _: Chosen) {}

    fn place_file(&self, title: &str, name: &str, _: Chosen) {
        let asked = (title.to_owned(), name.to_owned());
        self.places.borrow_mut().push(asked);
    }

    fn shares(&self) -> bool {
        self.shares
    }

    fn share_file(&self, name: &str, _: Chosen) {
        let asked = ("to whom?".to_owned(), name.to_owned());
        self.places.borrow_mut().push(asked);
    }
}

#[test]
fn a_volunteer_looks_at_the_day_the_week_and_the_month() {
    begin();
    for language in BOTH {
        let words = words(language);
        let screens = open_window(PHONE.0, PHONE.1);
        Desk::behind(&screens, view(language.tag()));
        screens.act(Act::Go(Screen::Mine));
        for (service, count, share) in [("food", 71, 71), ("medical", 12, 12), ("advice", 17, 17)] {
            let share = words.percent(share, 100);
            let label = words.figures_share_label(&words.service(service), count, &share);
            find(screens.window(), &plain(&label));
        }
        let bars: Vec<_> = bars(&screens);
        assert_eq!(bars.len(), 7, "{bars:?}");
        assert!(has(&screens, &words.record_today()));

        tap(&screens, &words.team_earlier());
        assert!(has(&screens, &words.record_yesterday()));

        tap(&screens, &words.period_week());
        assert!(has(&screens, &words.team_week(47)));
        tap(&screens, &words.period_month());
        assert!(has(&screens, &words.month(2026, 11)));
        tap(&screens, &words.team_earlier());
        assert!(has(&screens, &words.month(2026, 10)));
        tap(&screens, &words.team_later());
        assert!(has(&screens, &words.month(2026, 11)));
    }
}

/// What can be ticked under this name; a row of the table beneath the sheet may have the same.
fn checkbox(screens: &app::ui::Screens, label: &str) -> ElementHandle {
    let wanted = label.to_owned();
    every(screens.window(), move |said| said == wanted)
        .into_iter()
        .find(|element| element.accessible_role() == Some(AccessibleRole::Checkbox))
        .unwrap()
}

/// What the bars of the open screen say, in their order on the screen.
fn bars(screens: &app::ui::Screens) -> Vec<String> {
    let mut bars: Vec<_> = every(screens.window(), |said| !said.is_empty())
        .into_iter()
        .filter(|element| {
            element.accessible_role() == Some(AccessibleRole::ListItem)
                && element.size().height > element.size().width * 1.5
        })
        .collect();
    bars.sort_by(|one, other| {
        one.absolute_position()
            .x
            .total_cmp(&other.absolute_position().x)
    });
    bars.iter()
        .map(|bar| plain(&bar.accessible_label().unwrap()).into_owned())
        .collect()
}

#[test]
fn charts_run_with_the_reading_direction() {
    begin();
    for language in BOTH {
        let words = words(language);
        let screens = open_window(PHONE.0, PHONE.1);
        Desk::behind(&screens, view(language.tag()));
        screens.act(Act::Go(Screen::Mine));
        let mut said = bars(&screens);
        if language == Language::Ar {
            said.reverse();
        }
        let today = plain(&words.day(TODAY)).into_owned();
        assert!(said.last().unwrap().starts_with(&today), "{said:?}");
    }
}

#[test]
fn the_figures_of_the_week_are_shared_as_a_text() {
    begin();
    for language in BOTH {
        let words = words(language);
        let screens = open_window(PHONE.0, PHONE.1);
        Desk::behind(&screens, view(language.tag()));
        screens.act(Act::Go(Screen::Mine));
        screens.act(Act::Look(Look::At(Zoom::Week)));
        tap(&screens, &words.share_open());
        find(screens.window(), &plain(&words.share_note_mine()));
        let text = find(screens.window(), &plain(&words.share_text()));
        let text = text.accessible_value().unwrap();
        assert!(text.starts_with(&*plain(&words.share_mine_head(
            &words.share_period(&words.team_week(47), &sunday_to_sunday(&words))
        ))));
        assert!(text.contains(&*plain(&words.share_contacts_not_people())));
        assert!(
            !text.contains("Night round") && !text.contains("harbour"),
            "no place in {text}"
        );
        assert!(
            !text.contains(['\u{2068}', '\u{2069}']),
            "no marks that others show as boxes"
        );
        tap(&screens, &words.share_copy());
        find(screens.window(), &words.share_copied());
        tap(&screens, &words.shell_close());
        assert!(!has(&screens, &words.share_copied()));
    }
}

#[test]
fn a_coordinator_saves_the_month_as_a_file_to_hand_on() {
    begin();
    for language in BOTH {
        let words = words(language);
        let screens = open_window(DESKTOP.0, DESKTOP.1);
        let desk = Desk::behind(&screens, view(language.tag()));
        screens.act(Act::Go(Screen::Team));
        tap(&screens, &words.share_open());
        assert!(
            !has(&screens, &words.share_file_released()),
            "nothing is released of a week"
        );
        tap(&screens, &words.shell_close());

        let asked = Rc::new(RefCell::new(Vec::new()));
        screens.ask_by(Asked {
            shares: false,
            places: Rc::clone(&asked),
        });
        screens.act(Act::Look(Look::At(Zoom::Month)));
        tap(&screens, &words.share_open());
        assert!(!has(&screens, &words.share_file_hand_on()));
        tap(&screens, &words.share_file_released());
        let title = words.share_file_title();
        assert_eq!(
            asked.take(),
            [(title, "2026-11-released-report.xlsx".to_owned())]
        );
        assert!(
            desk.answer(&screens).is_empty(),
            "its place is not chosen yet"
        );

        let looking = screens.window().global::<Looking<'_>>();
        looking.invoke_placed("month.xlsx".into());
        let released = FileWish::workbook("2026-11".parse().unwrap(), FileMark::Released)
            .in_language(language.tag());
        assert_eq!(
            desk.answer(&screens),
            [Request::SaveFile {
                wish: released,
                output: "month.xlsx".into()
            }]
        );
        assert!(has(&screens, &words.share_file_saved("month.xlsx")));
        // A place that nobody asked for is none.
        looking.invoke_placed("again.xlsx".into());
        assert!(desk.answer(&screens).is_empty());

        desk.change(&screens, |view| view.file = FileState::UnderWay);
        assert!(has(&screens, &words.share_file_running()));
        let early = Trouble::Server(ProblemCode::NotReleased);
        desk.change(&screens, |view| view.file = FileState::Failed(early));
        assert!(has(&screens, &words.problem_not_released()));
        desk.change(&screens, |view| view.settings.kiosk = true);
        assert!(
            !has(&screens, &words.share_file_title()),
            "not on a shared device"
        );
    }
}

#[test]
fn where_a_device_shares_released_figures_go_to_another_app_and_exact_ones_do_not() {
    begin();
    for language in BOTH {
        let words = words(language);
        let screens = open_window(PHONE.0, PHONE.1);
        let desk = Desk::behind(&screens, view(language.tag()));
        let asked = Rc::new(RefCell::new(Vec::new()));
        screens.ask_by(Asked {
            shares: true,
            places: Rc::clone(&asked),
        });
        screens.act(Act::Go(Screen::Team));
        tap(&screens, &words.share_open());
        assert!(has(&screens, &words.share_file_internal()));
        assert!(
            !has(&screens, &words.share_file_hand_on()),
            "nothing is released of a week"
        );
        tap(&screens, &words.shell_close());

        screens.act(Act::Look(Look::At(Zoom::Month)));
        tap(&screens, &words.share_open());
        tap(&screens, &words.share_file_hand_on());
        let name = "2026-11-released-report.xlsx";
        assert_eq!(asked.take(), [("to whom?".to_owned(), name.to_owned())]);
        assert!(desk.answer(&screens).is_empty(), "it is not written yet");

        let looking = screens.window().global::<Looking<'_>>();
        looking.invoke_placed("/cache/report.xlsx".into());
        let wish = FileWish::workbook("2026-11".parse().unwrap(), FileMark::Released)
            .in_language(language.tag());
        let output = "/cache/report.xlsx".into();
        assert_eq!(
            desk.answer(&screens),
            [Request::SaveFile { wish, output }],
            "released figures alone"
        );
        assert!(
            !has(&screens, &words.share_file_saved("report.xlsx")),
            "who chose an app saved nothing"
        );
        tap(&screens, &words.share_file_internal());
        assert_eq!(asked.take().pop().unwrap().0, words.share_file_title());
    }
}

fn sunday_to_sunday(words: &Words) -> String {
    let date = |day| words.figures_date(day, &words.month_short("11"));
    words.figures_dates(&date(16), &date(22))
}

#[test]
fn a_coordinator_steps_through_weeks_months_quarters_and_years() {
    begin();
    for language in BOTH {
        let words = words(language);
        let screens = open_window(DESKTOP.0, DESKTOP.1);
        let desk = Desk::behind(&screens, view(language.tag()));
        screens.act(Act::Go(Screen::Team));
        assert!(has(&screens, &words.team_week(47)));
        assert!(has(&screens, &sunday_to_sunday(&words)));
        tap(&screens, &words.team_earlier());
        assert!(has(&screens, &words.team_week(46)));
        tap(&screens, &words.period_quarter());
        assert!(has(
            &screens,
            &words.period_quarter_of(4, &words.year(2026))
        ));
        tap(&screens, &words.period_year());
        assert!(has(&screens, &words.year(2026)));
        tap(&screens, &words.period_month());
        tap(&screens, &words.team_earlier());
        assert!(has(&screens, &words.month(2026, 10)));

        // The same sums by the statistics themselves, this year and the one before.
        let rows = desk.view().figures.unwrap().rows.clone();
        let october = |year: i16| -> u64 {
            let sum: i64 = rows
                .iter()
                .filter(|row| row.sheet.period.month().number() == 10)
                .filter(|row| row.sheet.period.month().year() == year)
                .filter(|row| row.cell.outcome == tally::Outcome::Given)
                .map(|row| row.contacts)
                .sum();
            u64::try_from(sum).unwrap()
        };
        let (now, before) = (october(2026), october(2025));
        assert!(now > before, "so that the sentence below is the right one");
        let share = words.percent(now - before, before);
        let compared = words.team_more(&words.month(2025, 10), before, &share);
        find(screens.window(), &plain(&compared));
        let global = screens.window().global::<app::ui::window::TeamFigures>();
        assert_eq!(
            global.get_contacts(),
            words.number(i64::try_from(now).unwrap())
        );
        for _ in 0..40 {
            screens.act(Act::Look(Look::Earlier));
        }
        assert!(!global.get_can_earlier(), "not before the first figures");
        find(screens.window(), &plain(&words.team_before_none()));
        find(screens.window(), &plain(&words.team_year_none()));
    }
}

#[test]
fn filters_are_chosen_in_sheets_shown_plainly_and_cleared_by_one_tap() {
    begin();
    for language in BOTH {
        let words = words(language);
        for (width, height) in [PHONE, DESKTOP] {
            let screens = open_window(width, height);
            Desk::behind(&screens, view(language.tag()));
            screens.act(Act::Go(Screen::Team));
            let global = screens.window().global::<app::ui::window::TeamFigures>();
            let whole = global.get_contacts();

            tap(&screens, &words.team_all_sites());
            checkbox(&screens, "Mill clinic").mock_single_click(PointerEventButton::Left);
            let ticked = checkbox(&screens, "Mill clinic");
            assert_eq!(ticked.accessible_checked(), Some(true));
            tap(&screens, &words.shell_close());
            tap(&screens, &words.team_all_services());
            checkbox(&screens, &words.service("medical")).invoke_accessible_default_action();
            tap(&screens, &words.shell_close());
            let chosen = words.team_and("Mill clinic", &words.service("medical"));
            find(screens.window(), &plain(&words.team_only(&chosen)));
            assert_ne!(global.get_contacts(), whole);

            tap(&screens, &words.team_show_all());
            assert_eq!(global.get_contacts(), whole);
            assert!(!has(&screens, &words.team_only(&chosen)));
        }
    }
}

#[test]
fn a_phone_shows_the_chart_or_the_table_a_desktop_both() {
    begin();
    for language in BOTH {
        let words = words(language);
        let sum = plain(&words.team_row_sum()).into_owned();
        let table_is_shown = |screens: &app::ui::Screens| {
            let sum = sum.clone();
            !every(screens.window(), move |said| {
                said.starts_with(&format!("{sum}: "))
            })
            .is_empty()
        };
        let phone = open_window(PHONE.0, PHONE.1);
        Desk::behind(&phone, view(language.tag()));
        phone.act(Act::Go(Screen::Team));
        assert_eq!(bars(&phone).len(), 12);
        tap(&phone, &words.team_table());
        assert!(table_is_shown(&phone));

        let desktop = open_window(DESKTOP.0, DESKTOP.1);
        Desk::behind(&desktop, view(language.tag()));
        desktop.act(Act::Go(Screen::Team));
        assert_eq!(bars(&desktop).len(), 12);
        assert!(table_is_shown(&desktop));
        tap(&desktop, &words.team_rows_sites());
        labelled(desktop.window(), "Mill clinic: ");
    }
}

#[test]
fn targets_reports_and_late_arrivals_are_said() {
    begin();
    for language in BOTH {
        let words = words(language);
        let screens = open_window(PHONE.0, PHONE.1);
        Desk::behind(&screens, view(language.tag()));
        screens.act(Act::Go(Screen::Team));
        screens.act(Act::Look(Look::Earlier));
        let said = labels(screens.window());
        let begins = |beginning: String| {
            let beginning = plain(&beginning).into_owned();
            assert!(
                said.iter().any(|label| label.starts_with(&beginning)),
                "{beginning} is not in {said:?}"
            );
        };
        begins(format!("{}: ", words.kind("food.meal")));
        find(screens.window(), &words.team_targets());
        begins("Night round, harbour. ".to_owned());
        let late = words.team_late(42, &words.figures_date(19, &words.month_short("11")));
        find(screens.window(), &plain(&late));
        assert!(
            said.iter()
                .any(|label| label == &*plain(&words.team_small_print())),
            "that these are exact figures for the team alone"
        );
    }
}

#[test]
fn what_leaves_as_text_says_that_it_is_for_inside() {
    begin();
    for language in BOTH {
        let words = words(language);
        let screens = open_window(DESKTOP.0, DESKTOP.1);
        Desk::behind(&screens, view(language.tag()));
        screens.act(Act::Go(Screen::Team));
        tap(&screens, &words.share_open());
        find(screens.window(), &plain(&words.share_note_team()));
        let text = find(screens.window(), &plain(&words.share_text()));
        let text = text.accessible_value().unwrap();
        assert!(text.contains("City welcome team") && text.contains("Mill clinic"));
        assert!(text.ends_with(&*plain(&words.share_inside())), "{text}");
    }
}

#[test]
fn figures_of_nothing_of_one_site_and_very_large_ones_draw() {
    begin();
    for language in BOTH {
        for (width, height) in [PHONE, DESKTOP] {
            for case in 0..3 {
                let picture = render(width, height, 1, |screens| {
                    let mut view = view(language.tag());
                    let mut figures = view.figures.as_deref().unwrap().clone();
                    match case {
                        0 => {
                            figures.rows.clear();
                            figures.shifts.clear();
                            figures.late = None;
                        }
                        1 => {
                            let first = figures.rows[0].sheet.site.clone();
                            figures.rows.retain(|row| row.sheet.site == first);
                            view.team.as_mut().unwrap().sites.truncate(1);
                        }
                        _ => {
                            for row in &mut figures.rows {
                                row.contacts *= 1_000_000;
                            }
                        }
                    }
                    view.figures = Some(figures.into());
                    Desk::behind(screens, view);
                    screens.act(Act::Go(Screen::Team));
                });
                assert!(picture.colours() > 20, "case {case} is blank");
            }
        }
    }
}
