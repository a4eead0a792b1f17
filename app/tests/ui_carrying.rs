//! Counts carried by hand, as they are seen: a file is saved or shared, one is chosen or was opened from outside.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panicking; that is its answer"
)]

mod ui_sample;

use std::{
    cell::RefCell,
    rc::{Rc, Weak},
    time::Duration,
};

use app::{
    carry::CarryFault,
    store::Setting,
    ui::{Act, CarryAct, Chosen, Dialogs, Screen, Screens, Way, window::Sending},
    worker::{Request, Trouble, View},
};
use locales::{Digits, Language, Words, plain};
use slint::ComponentHandle;
use ui_sample::{Desk, act_on, begin, coded_lock, labels, open_window, view};

const LANGUAGES: [Language; 2] = [Language::En, Language::Ar];

/// Dialogs in which a file is chosen at once, and what was asked of them.
struct Asked {
    screens: Weak<Screens>,
    shares: bool,
    names: Rc<RefCell<Vec<String>>>,
}

impl Asked {
    fn later(&self, tell: impl FnOnce(Sending<'_>) + 'static) {
        let screens = self.screens.clone();
        slint::Timer::single_shot(Duration::from_millis(10), move || {
            let screens = screens.upgrade().unwrap();
            tell(screens.window().global::<Sending>());
        });
    }

    fn note(&self, how: &str, name: &str) {
        self.names.borrow_mut().push(format!("{how} {name}"));
    }
}

impl Dialogs for Asked {
    fn choose_picture(&self, _: &str, _: Chosen) {}

    fn place_file(&self, _: &str, name: &str, _: Chosen) {
        self.note("place", name);
        self.later(|sending| sending.invoke_placed("/there/counts.acollida".into()));
    }

    fn choose_counts(&self, title: &str, _: Chosen) {
        self.note("choose", title);
        self.later(|sending| sending.invoke_came("/there/from-anna.acollida".into()));
    }

    fn shares(&self) -> bool {
        self.shares
    }

    fn share_file(&self, name: &str, _: Chosen) {
        self.note("share", name);
        self.later(|sending| sending.invoke_placed("/cache/counts.acollida".into()));
    }

    fn placed(&self) {
        self.note("placed", "");
    }
}

struct Scene {
    screens: Rc<Screens>,
    desk: Desk,
    words: Words,
    names: Rc<RefCell<Vec<String>>>,
}

impl Scene {
    fn on(language: Language, shares: bool, view: View) -> Self {
        let screens = open_window(360, 2600);
        let desk = Desk::behind(&screens, view);
        let names = Rc::default();
        screens.ask_by(Asked {
            screens: Rc::downgrade(&screens),
            shares,
            names: Rc::clone(&names),
        });
        screens.act(Act::Go(Screen::Sync));
        Self {
            screens,
            desk,
            words: Words::new(language, Digits::Latin),
            names,
        }
    }

    /// Taps, lets the dialog be answered, and gives what was asked of the worker then.
    fn tap(&self, label: &str) -> Vec<Request> {
        act_on(self.screens.window(), &plain(label));
        i_slint_backend_testing::mock_elapsed_time(Duration::from_millis(20));
        self.desk.answer(&self.screens)
    }

    fn says(&self, sentence: &str) -> bool {
        let said = labels(self.screens.window());
        said.contains(&plain(sentence).into_owned())
    }

    fn opened(&self, file: &str) {
        let sending = self.screens.window().global::<Sending>();
        sending.invoke_opened(file.into());
    }
}

#[test]
fn a_file_is_saved_and_another_taken_in() {
    begin();
    for language in LANGUAGES {
        let scene = Scene::on(language, false, view(language.tag()));
        let words = &scene.words;
        assert!(!scene.says(&words.carry_share()));
        let asked = scene.tap(&words.carry_save());
        assert_eq!(asked, [Request::Give("/there/counts.acollida".into())]);
        assert!(scene.says(&words.carry_given(148)));
        let today = scene.desk.view().today;
        let name = format!("place acollida-{today}.acollida");
        assert_eq!(scene.names.borrow_mut().split_off(0), [&name, "placed "]);

        let asked = scene.tap(&words.carry_take());
        assert_eq!(asked, [Request::TakeIn("/there/from-anna.acollida".into())]);
        for sentence in [
            words.carry_taken(40),
            words.carry_team_came(),
            words.carry_unread(1),
        ] {
            assert!(scene.says(&sentence), "{sentence}");
        }
        assert!(!scene.says(&words.carry_given(148)));
        // The next thing that is done takes the answer away.
        scene.screens.act(Act::SyncNow);
        scene.desk.answer(&scene.screens);
        assert!(!scene.says(&words.carry_taken(40)));
    }
}

#[test]
fn where_the_system_hands_files_to_others_one_is_shared_once_it_is_written() {
    begin();
    let scene = Scene::on(Language::En, true, view("en"));
    for _ in 0..2 {
        let asked = scene.tap(&scene.words.carry_share());
        assert_eq!(asked, [Request::Give("/cache/counts.acollida".into())]);
        let names = scene.names.borrow_mut().split_off(0);
        assert!(names[0].starts_with("share acollida-"), "{names:?}");
        assert_eq!(names[1..], ["placed "]);
    }
}

#[test]
fn a_file_that_is_wrong_says_what_to_do() {
    begin();
    for language in LANGUAGES {
        let scene = Scene::on(language, false, view(language.tag()));
        let words = &scene.words;
        for (fault, told) in [
            (CarryFault::NoCode, words.carry_problem_no_code()),
            (CarryFault::NotOne, words.carry_problem_none()),
            (CarryFault::Damaged, words.carry_problem_damaged()),
            (CarryFault::OtherCode, words.carry_problem_other()),
            (CarryFault::Newer, words.carry_problem_newer()),
            (CarryFault::TooLarge, words.carry_problem_large()),
            (CarryFault::Unreadable, words.carry_problem_unreadable()),
        ] {
            let trouble = Some(Trouble::Carry(fault));
            scene
                .desk
                .change(&scene.screens, |view| view.trouble = trouble);
            assert!(scene.says(&told), "{told}");
        }
    }
}

#[test]
fn a_file_opened_from_outside_is_taken_in_where_its_answer_is_seen() {
    begin();
    let scene = Scene::on(Language::En, false, view("en"));
    scene.screens.act(Act::Go(Screen::Record));
    scene.opened("/cache/taken");
    let asked = scene.desk.answer(&scene.screens);
    assert_eq!(asked, [Request::TakeIn("/cache/taken".into())]);
    assert!(scene.says(&scene.words.carry_taken(40)));
}

#[test]
fn a_locked_device_takes_it_in_once_it_is_open() {
    begin();
    let scene = Scene::on(Language::En, false, view("en"));
    let locked = coded_lock("en");
    scene.desk.change(&scene.screens, |view| {
        *view = View {
            generation: view.generation,
            ..locked
        };
    });
    scene.opened("/cache/taken");
    assert_eq!(scene.desk.answer(&scene.screens), []);
    let open = view("en");
    scene.desk.change(&scene.screens, |view| {
        *view = View {
            generation: view.generation,
            ..open
        };
    });
    let asked = scene.desk.answer(&scene.screens);
    assert_eq!(asked, [Request::TakeIn("/cache/taken".into())]);
    assert!(scene.says(&scene.words.carry_taken(40)));
}

#[test]
fn a_shared_device_and_one_that_only_reads_offer_no_file() {
    begin();
    let mut shared = view("en");
    shared.settings.choose(Setting::Kiosk(true));
    let scene = Scene::on(Language::En, true, shared);
    for way in [Way::Save, Way::Share, Way::Open] {
        scene.screens.act(Act::Carry(CarryAct::Ask(way)));
    }
    assert!(scene.names.borrow().is_empty());

    let mut reads = view("en");
    reads.team.as_mut().unwrap().can_count = false;
    let scene = Scene::on(Language::En, true, reads);
    assert!(!scene.says(&scene.words.carry_save()));
    assert!(!scene.says(&scene.words.carry_take()));
}
