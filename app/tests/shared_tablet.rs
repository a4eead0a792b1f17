//! The lock, the hand-over, the shared device and practice, on the worker that the screens ask: what
//! it lets through, what it publishes, and that every count stays.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail by panicking; that is its answer"
)]

mod support;

use app::{
    edge::SystemEntropy,
    figures::rescue,
    store::{Ailment, Profile, Setting, Store},
    vault::Vault,
    worker::{Request, Trouble},
};
use support::{
    SUNDAY, meal,
    tablet::{Tablet, meals, nothing_counted_is_in},
    team,
};
use tally::SiteCode;

#[test]
fn a_locked_device_publishes_no_count_refuses_taps_and_keeps_everything() {
    let tablet = Tablet::new();
    let run = tablet.run();
    assert_eq!(run.ask(meals(3)).counts, vec![(meal(), 3)]);
    nothing_counted_is_in(&run.ask(Request::Lock));
    let refused = run.ask(meals(1));
    nothing_counted_is_in(&refused);
    assert_eq!(refused.trouble, Some(Trouble::Locked));
    let open = run.ask(Request::Unlock);
    assert!(!open.locked);
    assert_eq!(open.counts, vec![(meal(), 3)]);
    assert_eq!(
        open.undo, None,
        "whoever comes next undoes their own taps only"
    );
    run.worker.stop();
}

#[test]
fn a_lock_freezes_what_was_counted() {
    let tablet = Tablet::new();
    let run = tablet.run();
    run.ask(meals(3));
    run.ask(Request::Lock);
    run.ask(Request::Unlock);
    assert_eq!(run.ask(meals(2)).waiting.contributions, 2);
    run.worker.stop();
}

#[test]
fn a_device_that_was_locked_starts_locked() {
    let tablet = Tablet::new();
    let run = tablet.run();
    run.ask(meals(1));
    run.ask(Request::Lock);
    run.worker.stop();
    let again = tablet.run();
    let first = again.ask(Request::SetLanguage("ar".to_owned()));
    nothing_counted_is_in(&first);
    assert_eq!(first.settings.language.as_deref(), Some("ar"));
    assert!(!again.ask(Request::Unlock).locked);
    again.worker.stop();
    let open = tablet.run();
    assert!(!open.ask(Request::Undo).locked);
    open.worker.stop();
}

#[test]
fn left_alone_for_as_long_as_the_team_says_it_locks_before_the_next_tap() {
    let tablet = Tablet::new();
    let minutes = i64::from(team().policies.lock_after_minutes);
    let run = tablet.run();
    run.ask(meals(1));
    tablet.wait(minutes * 60 - 1);
    assert!(!run.ask(Request::Awake).locked);
    tablet.wait(minutes * 60 - 1);
    assert!(!run.ask(meals(1)).locked, "somebody was there meanwhile");
    tablet.wait(minutes * 60);
    let late = run.ask(meals(1));
    nothing_counted_is_in(&late);
    assert_eq!(late.trouble, Some(Trouble::Locked));
    let open = run.ask(Request::Unlock);
    assert_eq!(open.counts, vec![(meal(), 2)]);
    run.worker.stop();
}

#[test]
fn a_hand_over_ends_the_shift_and_keeps_every_count() {
    let tablet = Tablet::new();
    let run = tablet.run();
    assert!(run.ask(Request::StartShift).shift.is_some());
    run.ask(meals(5));
    nothing_counted_is_in(&run.ask(Request::HandOver));
    let next = run.ask(Request::Unlock);
    assert_eq!(next.shift, None);
    assert_eq!(next.day, SUNDAY);
    assert_eq!((next.undo, next.last), (None, None));
    assert_eq!(next.counts, vec![(meal(), 5)]);
    run.worker.stop();
}

#[test]
fn a_shared_device_keeps_its_site_and_is_left_from_the_lock_alone() {
    let tablet = Tablet::new();
    let other: SiteCode = team().sites[1].code.clone();
    let run = tablet.run();
    let shared = run.ask(Request::Set(Setting::Kiosk(true)));
    assert!(shared.settings.kiosk);
    let site = shared.site;
    let refused = run.ask(Request::ChooseSite(other.clone()));
    assert_eq!(
        (refused.site, refused.trouble),
        (site, Some(Trouble::Shared))
    );
    assert!(run.ask(Request::Set(Setting::Kiosk(false))).settings.kiosk);
    run.ask(Request::Lock);
    let left = run.ask(Request::Set(Setting::Kiosk(false)));
    assert!(!left.settings.kiosk && !left.locked);
    assert_eq!(
        run.ask(Request::ChooseSite(other.clone())).site,
        Some(other)
    );
    run.worker.stop();
}

#[test]
fn practice_counts_nothing_and_leaves_the_device_as_it_was() {
    let tablet = Tablet::new();
    let run = tablet.run();
    run.ask(meals(4));
    let practice = run.ask(Request::Practise {
        team: "Practice team".to_owned(),
        sites: vec!["Kitchen".to_owned(), "Night".to_owned()],
    });
    assert!(practice.practice && practice.counts.is_empty());
    assert_eq!(practice.team.map(|team| team.sites.len()), Some(2));
    let counted = run.ask(meals(200));
    assert_eq!(counted.counts, vec![(meal(), 200)]);
    assert_eq!(run.ask(Request::Sync).trouble, Some(Trouble::Practice));
    // How the screens look is no practice.
    run.ask(Request::Set(Setting::TextSize(150)));
    let own = run.ask(Request::EndPractice);
    assert!(!own.practice);
    assert_eq!(own.counts, vec![(meal(), 4)]);
    assert_eq!(own.waiting.contacts, 4);
    assert_eq!(own.settings.text_size, 150);
    run.worker.stop();
    let sum: i64 = tablet
        .store()
        .merged_rows()
        .unwrap()
        .iter()
        .map(|row| row.contacts)
        .sum();
    assert_eq!(sum, 4, "not a trace of the practice is in the store");
}

#[test]
fn out_of_a_locked_practice_nobody_gets_into_the_device() {
    let tablet = Tablet::new();
    let run = tablet.run();
    run.ask(Request::Practise {
        team: "Practice team".to_owned(),
        sites: vec!["Kitchen".to_owned()],
    });
    run.ask(Request::Lock);
    nothing_counted_is_in(&run.ask(Request::EndPractice));
    run.worker.stop();
}

#[test]
fn settings_come_back_as_they_were_kept() {
    let tablet = Tablet::new();
    let run = tablet.run();
    for setting in [
        Setting::TextSize(200),
        Setting::TextSize(175),
        Setting::Contrast(true),
        Setting::Still(true),
        Setting::Welcomed(true),
        Setting::Digits(locales::Digits::Native),
    ] {
        run.ask(Request::Set(setting));
    }
    run.worker.stop();
    let kept = tablet.store().settings().unwrap();
    assert_eq!(kept.text_size, 200, "175 is no size to choose");
    assert!(kept.contrast && kept.still && kept.welcomed && !kept.kiosk);
    assert_eq!(kept.digits, locales::Digits::Native);
}

#[test]
fn the_figures_of_a_newer_store_go_into_a_new_file_and_nothing_else_changes() {
    let tablet = Tablet::new();
    let run = tablet.run();
    run.ask(meals(3));
    run.worker.stop();
    let profile = Profile::at(tablet.folder.path());
    let kept = std::fs::read(profile.database()).unwrap();
    let out = tempfile::tempdir().unwrap();
    std::fs::write(out.path().join("acollida-figures.csv"), "mine").unwrap();
    let key = Vault::of(&profile).open(None).unwrap();
    let file = rescue(&profile, &key, out.path()).unwrap();
    assert_eq!(file, out.path().join("acollida-figures-2.csv"));
    let table = std::fs::read_to_string(file).unwrap();
    assert!(
        table.contains("food.meal") && table.trim_end().ends_with(",3"),
        "{table}"
    );
    let before = std::fs::read_to_string(out.path().join("acollida-figures.csv")).unwrap();
    assert_eq!(before, "mine", "no file of the folder is overwritten");
    assert_eq!(std::fs::read(profile.database()).unwrap(), kept);
}

#[test]
fn a_store_that_is_no_store_gives_no_file() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("acollida.db"), "not a database").unwrap();
    let profile = Profile::at(folder.path());
    let refused = Store::open(&profile, &SystemEntropy).err().unwrap();
    assert_eq!(
        refused.ailment(),
        Ailment::KeyMissing,
        "it may be a store whose key is elsewhere"
    );
    let key = Vault::of(&profile).make(&SystemEntropy).unwrap();
    let refused = Store::open_with(&profile, &key, &SystemEntropy);
    assert_eq!(refused.err().unwrap().ailment(), Ailment::Damaged);
    assert!(rescue(&profile, &key, folder.path()).is_err());
    assert!(!folder.path().join("acollida-figures.csv").exists());
}

#[test]
fn a_store_that_is_open_already_is_told_from_one_that_is_broken() {
    let tablet = Tablet::new();
    let _open = tablet.store();
    let refused = Store::open(&Profile::at(tablet.folder.path()), &SystemEntropy);
    assert_eq!(refused.err().unwrap().ailment(), Ailment::InUse);
}
