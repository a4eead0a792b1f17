//! The team's set-up, as a coordinator goes through it, in English and Arabic.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail by panicking; that is its answer"
)]

mod ui_sample;

use std::{
    rc::{Rc, Weak},
    time::Duration,
};

use app::{
    ui::{Act, Chosen, Dialogs, Over, Screen, Screens, window::Sending},
    worker::{Request, View},
};
use locales::{Digits, Language, Words, plain};
use slint::ComponentHandle;
use tally::{
    Kind, TeamProfile,
    period::Grain,
    team::{Role, Target},
};
use ui_sample::{CODE, Desk, act_on, begin, every, labels, open_window, render, view};

const LANGUAGES: [Language; 2] = [Language::En, Language::Ar];

/// The set-up on a telephone, with its desk and the words it speaks.
fn set_up(language: Language) -> (Rc<Screens>, Desk, Words) {
    // As tall as what scrolls: a test finds what is in sight.
    let screens = open_window(360, 2600);
    let desk = Desk::behind(&screens, view(language.tag()));
    screens.act(Act::Go(Screen::Setup));
    (screens, desk, Words::new(language, Digits::Latin))
}

fn tap(screens: &Screens, label: &str) {
    act_on(screens.window(), &plain(label));
}

fn type_into(screens: &Screens, label: &str, text: &str) {
    let field = every(screens.window(), {
        let label = plain(label).into_owned();
        move |said| said == label
    })
    .into_iter()
    .find(|element| {
        element.accessible_role() == Some(i_slint_backend_testing::AccessibleRole::TextInput)
    })
    .unwrap_or_else(|| panic!("no field {label}: {:?}", labels(screens.window())));
    field.set_accessible_value(text);
}

fn says(screens: &Screens, sentence: &str) -> bool {
    let sentence = plain(sentence);
    labels(screens.window())
        .iter()
        .any(|label| *label == sentence)
}

fn saved(desk: &Desk, screens: &Screens) -> TeamProfile {
    match desk.answer(screens).as_slice() {
        [Request::SaveProfile(profile)] => profile.clone(),
        other => panic!("one profile was to be saved: {other:?}"),
    }
}

#[test]
fn a_name_a_site_and_a_kind_are_changed_and_saved_in_one_piece() {
    begin();
    for language in LANGUAGES {
        let (screens, desk, words) = set_up(language);
        tap(&screens, &words.setup_part_name());
        type_into(&screens, &words.setup_name(), "Harbour team");
        tap(&screens, &words.shell_back());

        tap(&screens, &words.setup_part_sites());
        tap(&screens, &words.setup_site_add());
        type_into(&screens, &words.setup_site_label(), "Mill clinic, yard");
        tap(&screens, &words.setup_site_done());
        tap(&screens, &words.setup_site_up("Mill clinic, yard"));
        tap(&screens, &words.shell_back());

        tap(&screens, &words.setup_part_kinds());
        tap(&screens, &words.kind("advice.safe"));

        tap(&screens, &words.setup_save());
        let profile = saved(&desk, &screens);
        assert_eq!(
            (profile.version, profile.name.as_str()),
            (3, "Harbour team")
        );
        let codes: Vec<_> = profile
            .sites
            .iter()
            .map(|site| site.code.as_str())
            .collect();
        assert_eq!(
            codes,
            [
                "kitchen",
                "night",
                "clinic",
                "advice",
                "mill-clinic-yard",
                "day"
            ]
        );
        assert!(profile.kinds.contains(&Kind::Safe));
        assert!(
            !says(&screens, &words.setup_unsaved()),
            "nothing is left to save"
        );
    }
}

#[test]
fn a_bad_text_says_why_beside_its_field_and_cannot_be_saved() {
    begin();
    for language in LANGUAGES {
        let (screens, desk, words) = set_up(language);
        tap(&screens, &words.setup_part_name());
        type_into(&screens, &words.setup_name(), " ");
        assert!(says(&screens, &words.setup_wrong_empty()));
        assert!(says(
            &screens,
            &words.setup_look_again(&words.setup_part_name())
        ));
        tap(&screens, &words.setup_save());
        assert_eq!(desk.answer(&screens), []);
        type_into(&screens, &words.setup_name(), &"a".repeat(61));
        assert!(says(&screens, &words.setup_wrong_long(60)));
        let (bad, word, about) = match language {
            Language::Ar => ("مطبخ اللاجئين", "اللاجئين", "asylum"),
            _ => ("Kitchen for refugees", "refugees", "asylum"),
        };
        type_into(&screens, &words.setup_name(), bad);
        let why = words.linter_flagged(word, &words.flagged(about));
        assert!(says(&screens, &why), "{:?}", labels(screens.window()));
        type_into(&screens, &words.setup_name(), "Harbour team");
        assert!(!says(&screens, &why));

        tap(&screens, &words.shell_back());
        tap(&screens, &words.setup_part_sites());
        tap(&screens, &words.setup_site_add());
        type_into(&screens, &words.setup_site_label(), "Another kitchen");
        type_into(&screens, &words.setup_site_code(), "kitchen");
        assert!(says(&screens, &words.setup_wrong_code_twice()));
        type_into(&screens, &words.setup_site_code(), "Küche");
        assert!(says(&screens, &words.setup_wrong_code()));
    }
}

#[test]
fn changes_outlive_leaving_the_screen_and_are_discarded_only_when_asked_twice() {
    begin();
    for language in LANGUAGES {
        let (screens, desk, words) = set_up(language);
        tap(&screens, &words.setup_part_name());
        type_into(&screens, &words.setup_name(), "Harbour team");
        screens.act(Act::Go(Screen::Record));
        desk.change(&screens, |view| view.waiting.contacts += 1);
        screens.act(Act::Go(Screen::Setup));
        assert!(says(&screens, &words.setup_unsaved()));

        tap(&screens, &words.setup_discard());
        assert!(says(&screens, &words.setup_discard_ask()));
        tap(&screens, &words.setup_discard_no());
        assert!(says(&screens, &words.setup_unsaved()));
        tap(&screens, &words.setup_discard());
        tap(&screens, &words.setup_discard_yes());
        assert!(!says(&screens, &words.setup_unsaved()));
        assert_eq!(desk.answer(&screens), []);
    }
}

#[test]
fn removing_a_site_says_first_what_becomes_of_its_counts() {
    begin();
    for language in LANGUAGES {
        let (screens, desk, words) = set_up(language);
        tap(&screens, &words.setup_part_sites());
        tap(&screens, &words.setup_site_edit("Mill clinic"));
        tap(&screens, &words.setup_site_remove());
        assert!(says(&screens, &words.setup_site_remove_text()));
        tap(&screens, &words.setup_site_remove_no());
        tap(&screens, &words.setup_site_remove());
        tap(&screens, &words.setup_site_remove_yes());
        tap(&screens, &words.setup_save());
        let profile = saved(&desk, &screens);
        assert_eq!(profile.sites.len(), 4);
        assert!(
            profile
                .sites
                .iter()
                .all(|site| site.code.as_str() != "clinic")
        );
    }
}

#[test]
fn a_target_is_a_kind_a_time_and_a_number() {
    begin();
    for language in LANGUAGES {
        let (screens, desk, words) = set_up(language);
        desk.change(&screens, |view| {
            if let Some(team) = &mut view.team {
                team.targets.clear();
            }
        });
        tap(&screens, &words.setup_part_targets());
        tap(&screens, &words.kind("food.meal"));
        tap(&screens, &words.setup_grain("month"));
        type_into(&screens, &words.setup_target_count(), "0");
        tap(&screens, &words.setup_target_add());
        assert!(says(&screens, &words.setup_wrong_number(1, 1_000_000)));
        type_into(&screens, &words.setup_target_count(), "٢٠٠٠");
        tap(&screens, &words.setup_target_add());
        tap(&screens, &words.setup_save());
        let wanted = Target {
            kind: Kind::Meal,
            grain: Grain::Month,
            contacts: 2000,
        };
        assert_eq!(saved(&desk, &screens).targets, [wanted]);
    }
}

#[test]
fn rules_go_up_and_down_within_their_bounds() {
    begin();
    for language in LANGUAGES {
        let (screens, desk, words) = set_up(language);
        desk.change(&screens, |view| {
            if let Some(team) = &mut view.team {
                (team.days_kept, team.lock_after_minutes) = (13, 5);
            }
        });
        tap(&screens, &words.setup_part_rules());
        for _ in 0..3 {
            tap(&screens, &words.setup_more(&words.setup_days()));
        }
        tap(&screens, &words.setup_less(&words.setup_lock()));
        assert!(says(&screens, &words.setup_days_count(14)));
        assert!(says(&screens, &words.setup_lock_count(3)));
        tap(&screens, &words.setup_save());
        let policies = saved(&desk, &screens).policies;
        assert_eq!((policies.days_kept, policies.lock_after_minutes), (14, 3));
    }
}

#[test]
fn what_someone_else_saved_meanwhile_is_joined_and_said() {
    begin();
    for language in LANGUAGES {
        let (screens, desk, words) = set_up(language);
        tap(&screens, &words.setup_part_name());
        type_into(&screens, &words.setup_name(), "Harbour team");
        desk.change(&screens, |view| {
            if let Some(team) = &mut view.team {
                team.version = 4;
                team.bands = false;
            }
        });
        assert!(says(&screens, &words.setup_joined()));
        tap(&screens, &words.setup_save());
        let profile = saved(&desk, &screens);
        assert_eq!((profile.version, profile.bands), (4, false));
        assert_eq!(profile.name, "Harbour team");
    }
}

#[test]
fn the_set_up_is_in_the_menu_of_those_who_may_change_it() {
    begin();
    for language in LANGUAGES {
        let (screens, desk, words) = set_up(language);
        screens.act(Act::Go(Screen::Record));
        screens.act(Act::Lay(Over::Menu));
        tap(&screens, &words.setup_title());
        assert!(says(&screens, &words.setup_part_codes()));
        desk.change(&screens, |view| {
            if let Some(team) = &mut view.team {
                team.can_change = false;
            }
        });
        screens.act(Act::Go(Screen::Record));
        screens.act(Act::Lay(Over::Menu));
        assert!(!says(&screens, &words.setup_title()));
    }
}

#[test]
fn without_the_admin_code_the_set_up_says_where_to_get_it() {
    begin();
    for language in LANGUAGES {
        let (screens, desk, words) = set_up(language);
        desk.change(&screens, |view| {
            if let Some(team) = &mut view.team {
                team.can_change = false;
            }
        });
        assert!(says(&screens, &words.setup_closed_text()));
        tap(&screens, &words.shell_sync());
        assert!(says(&screens, &words.sync_other_code()));
    }
}

/// The letters of the code in the window's global, and whether its QR is there.
fn code_of(screens: &Screens) -> (String, bool) {
    let setup = screens.window().global::<app::ui::window::Setup>();
    let picture = setup.get_code_picture().size();
    (setup.get_code().to_string(), picture.width > 0)
}

const HIDDEN: (String, bool) = (String::new(), false);

#[test]
fn a_code_is_shown_after_a_tap_and_hides_by_itself_after_a_minute() {
    begin();
    for language in LANGUAGES {
        let (screens, desk, words) = set_up(language);
        tap(&screens, &words.setup_part_codes());
        assert_eq!(code_of(&screens), HIDDEN);
        tap(
            &screens,
            &words.setup_code_show_label(&words.setup_code_write()),
        );
        assert_eq!(desk.answer(&screens), [Request::ShowCode(Role::Write)]);
        assert_eq!(code_of(&screens), (CODE.to_owned(), true));
        assert!(says(&screens, &words.setup_code_picture()));

        i_slint_backend_testing::mock_elapsed_time(Duration::from_secs(59));
        assert_eq!(desk.answer(&screens), []);
        i_slint_backend_testing::mock_elapsed_time(Duration::from_secs(2));
        assert_eq!(desk.answer(&screens), [Request::HideCode]);
        assert_eq!(code_of(&screens), HIDDEN);
    }
}

#[test]
fn a_code_hides_when_one_leaves_it() {
    begin();
    let (screens, desk, words) = set_up(Language::En);
    for leave in [
        Act::Go(Screen::Record),
        Act::Back,
        Act::Lay(Over::Menu),
        Act::Setup(app::ui::SetupAct::Open(app::ui::Part::Name)),
    ] {
        screens.act(Act::Go(Screen::Setup));
        screens.act(Act::Setup(app::ui::SetupAct::Open(app::ui::Part::Codes)));
        tap(
            &screens,
            &words.setup_code_show_label(&words.setup_code_admin()),
        );
        desk.answer(&screens);
        assert_eq!(code_of(&screens), (CODE.to_owned(), true));
        screens.act(leave.clone());
        assert_eq!(desk.answer(&screens), [Request::HideCode], "{leave:?}");
        assert_eq!(code_of(&screens), HIDDEN, "{leave:?}");
        assert_eq!(desk.view().code, None);
    }
}

#[test]
fn another_device_reads_the_code_off_a_picture_of_the_whole_screen() {
    begin();
    for (width, height) in [(360, 740), (1024, 768), (1280, 800)] {
        for theme in [app::store::Theme::Light, app::store::Theme::Dark] {
            for language in LANGUAGES {
                let picture = render(width, height, 2, |screens| {
                    let mut shown = view(language.tag());
                    shown.settings.theme = theme;
                    let desk = Desk::behind(screens, shown);
                    screens.act(Act::Go(Screen::Setup));
                    screens.act(Act::Setup(app::ui::SetupAct::Open(app::ui::Part::Codes)));
                    screens.act(Act::Setup(app::ui::SetupAct::Show(Role::Write)));
                    desk.answer(screens);
                });
                let mut bytes = Vec::new();
                let mut encoder = png::Encoder::new(&mut bytes, picture.width, picture.height);
                encoder.set_color(png::ColorType::Rgba);
                let mut writer = encoder.write_header().unwrap();
                writer.write_image_data(&picture.bytes).unwrap();
                writer.finish().unwrap();
                assert_eq!(
                    app::qr::read(bytes).as_deref(),
                    Ok(CODE),
                    "{theme:?} {language:?} {width}×{height}"
                );
            }
        }
    }
}

/// A dialog that answers later, through the window.
struct Picture(Weak<Screens>);

impl Dialogs for Picture {
    fn choose_picture(&self, _: &str, _: Chosen) {
        let screens = self.0.clone();
        slint::Timer::single_shot(Duration::from_millis(10), move || {
            let screens = screens.upgrade().unwrap();
            let sending = screens.window().global::<app::ui::window::Sending>();
            sending.invoke_chosen("blank.png".into());
        });
    }

    fn choose_counts(&self, _: &str, _: Chosen) {}

    fn place_file(&self, _: &str, _: &str, _: Chosen) {}
}

#[test]
fn a_picture_is_chosen_where_the_system_has_a_dialog() {
    begin();
    for language in LANGUAGES {
        let (screens, desk, words) = set_up(language);
        screens.act(Act::Go(Screen::Sync));
        // As where there is none.
        let sending = screens.window().global::<Sending>();
        sending.set_can_choose(false);
        assert!(!says(&screens, &words.join_picture()));
        assert!(!says(&screens, &words.carry_save()));
        screens.ask_by(Picture(Rc::downgrade(&screens)));
        tap(&screens, &words.join_picture());
        i_slint_backend_testing::mock_elapsed_time(Duration::from_millis(20));
        assert_eq!(
            desk.answer(&screens),
            [Request::EnrolPicture("blank.png".into())]
        );
        assert!(
            says(&screens, &words.problem_picture_blank()),
            "what is wrong with the picture stands beside the code"
        );
    }
}

#[test]
fn a_damaged_or_half_pasted_code_says_which_part_is_wrong() {
    begin();
    for language in LANGUAGES {
        let (screens, desk, words) = set_up(language);
        screens.act(Act::Go(Screen::Sync));
        let refuse = |code: &str| {
            screens.act(Act::Enrol(code.to_owned()));
            desk.answer(&screens);
            let error = code.parse::<tally::enrolment::Enrolment>().unwrap_err();
            desk.change(&screens, |view: &mut View| {
                view.trouble = Some(app::worker::Trouble::Code(error));
            });
        };
        let code = right_code();
        let (start, end) = code.split_at(code.len() / 2);
        let damaged = format!("{start}{}", end.replacen(['0', '1', '2'], "Z", 1));
        refuse(&damaged);
        let group = damaged
            .split('-')
            .zip(code.split('-'))
            .position(|(one, other)| one != other)
            .unwrap();
        let text = damaged.split('-').nth(group).unwrap().to_owned();
        assert!(
            says(&screens, &words.problem_code_damaged(group as u64, &text)),
            "{:?}",
            labels(screens.window())
        );
        refuse(start);
        assert!(says(&screens, &words.problem_code_incomplete()));
        refuse("https://acollida.example/join");
        assert!(says(&screens, &words.problem_code_not_acollida()));
    }
}

fn right_code() -> String {
    tally::enrolment::Enrolment {
        team: tally::TeamId::from_bytes([7; 8]),
        epoch: 1,
        grant: tally::enrolment::Grant::Read(tally::team::Key::from_bytes([9; 32])),
        pin: None,
        servers: vec!["https://acollida.example".parse().unwrap()],
    }
    .to_string()
}
