//! The locked device on the worker that the screens ask: its store is closed, a code opens it, a shared one
//! goes on counting, and erased it begins anew.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail by panicking; that is its answer"
)]

mod support;

use std::{fs, time::Duration};

use app::{
    edge::SystemEntropy,
    store::{Profile, Setting, Store},
    vault::{Asks, Cost, Protection, Secret, SecretKind, Vault, VaultError},
    worker::{Request, Trouble, View},
};
use support::{
    SUNDAY, child_meal_missing, meal,
    tablet::{Run, Tablet, meals, nothing_counted_is_in},
};

const PHRASE: &str = "quatre cadires verdes";

fn quick(_: Cost) -> Result<Duration, VaultError> {
    Ok(Duration::from_secs(60))
}

fn profile(tablet: &Tablet) -> Profile {
    Profile::at(tablet.folder.path())
}

/// Asks for the passphrase from now on.
fn protect(tablet: &Tablet) {
    let change = Protection::Ask(SecretKind::Passphrase, Secret::new(PHRASE));
    Vault::of(&profile(tablet))
        .change(None, &change, &SystemEntropy, quick)
        .unwrap();
}

fn opened(run: &Run, secret: &str) -> View {
    run.worker.ask(Request::UnlockWith(Secret::new(secret)));
    assert!(run.next().lock.opening, "whoever waits sees why");
    run.next()
}

/// All that the store holds, net.
fn contacts(store: &mut Store) -> i64 {
    let rows = store.merged_rows().unwrap();
    rows.iter().map(|row| row.contacts).sum()
}

fn shared() -> (Tablet, Run) {
    let tablet = Tablet::new();
    let run = tablet.run();
    run.ask(Request::Set(Setting::Kiosk(true)));
    (tablet, run)
}

#[test]
fn while_locked_its_files_are_closed_and_the_log_is_empty() {
    let tablet = Tablet::new();
    let run = tablet.run();
    run.ask(meals(3));
    run.ask(Request::Lock);
    let log = tablet.folder.path().join("acollida.db-wal");
    assert!(fs::metadata(log).map_or(0, |file| file.len()) == 0);
    // Another process may open it: the locked one has let go of it.
    let mut store = tablet.store();
    assert_eq!(contacts(&mut store), 3);
    store.freeze().unwrap();
    drop(store);
    assert_eq!(run.ask(Request::Unlock).counts, [(meal(), 3)]);
    run.worker.stop();
}

#[test]
fn a_shared_device_counts_while_locked_and_shows_nothing_of_before() {
    let (tablet, run) = shared();
    run.ask(meals(3));
    let locked = run.ask(Request::Lock);
    assert!(locked.locked && locked.lock.can_count);
    assert!(locked.counts.is_empty() && locked.last.is_none() && locked.recent.is_empty());
    let team = locked.team.unwrap();
    assert_eq!((team.name.as_str(), team.sites.len()), ("", 1));
    assert!(!team.can_read && !team.can_change && team.targets.is_empty());

    let counted = run.ask(meals(5));
    assert_eq!(counted.counts, [(meal(), 5)]);
    assert_eq!(counted.trouble, None);
    let other = run.ask(Request::Count {
        cell: child_meal_missing(),
        amount: 1,
    });
    assert_eq!(other.counts.len(), 2);
    let undone = run.ask(Request::Undo);
    assert_eq!(undone.counts, [(meal(), 5)]);
    assert_eq!(run.ask(Request::Undo).counts, []);
    let nothing = run.ask(Request::Undo);
    assert_eq!(nothing.trouble, Some(Trouble::NothingToUndo));
    run.ask(meals(4));

    let open = run.ask(Request::Unlock);
    assert_eq!(open.found.taken_in, 4);
    assert_eq!(open.counts, [(meal(), 7)]);
    assert_eq!(open.waiting.contacts, 7);
    assert!(!tablet.folder.path().join("acollida.taps").exists());
    run.worker.stop();
    assert_eq!(contacts(&mut tablet.store()), 7);
}

#[test]
fn what_is_not_for_a_passer_by_stays_closed_while_counting_locked() {
    let (_tablet, run) = shared();
    run.ask(Request::Lock);
    for refused in [
        Request::Sync,
        Request::StartShift,
        Request::ChooseDay(SUNDAY),
        Request::TakeBack {
            cell: meal(),
            amount: 1,
        },
        Request::Erase,
        Request::Protect {
            now: None,
            change: Protection::AskNothing,
        },
    ] {
        let view = run.ask(refused.clone());
        assert_eq!(view.trouble, Some(Trouble::Locked), "{refused:?}");
        assert!(view.locked);
    }
    let many = run.ask(meals(2_001));
    assert_eq!(many.trouble, Some(Trouble::Amount));
    run.worker.stop();
}

#[test]
fn taps_made_while_locked_survive_a_restart_sealed() {
    let (tablet, run) = shared();
    protect(&tablet);
    run.ask(Request::Lock);
    for _ in 0..3 {
        run.ask(meals(1));
    }
    run.worker.stop();
    let sealed = fs::read(tablet.folder.path().join("acollida.taps")).unwrap();
    assert_eq!(sealed.len() % 3, 0, "each has the same size");
    for word in ["food.meal", "2026", "raval", "batch"] {
        let there = sealed
            .windows(word.len())
            .any(|window| window == word.as_bytes());
        assert!(!there, "{word} can be read");
    }
    let again = tablet.run();
    let first = again.ask(Request::Lock);
    nothing_counted_is_in(&first);
    assert!(!first.lock.can_count, "after a restart it knows no team");
    let open = opened(&again, PHRASE);
    assert_eq!(open.counts, [(meal(), 3)]);
    again.worker.stop();
}

#[test]
fn a_damaged_or_torn_tap_costs_only_itself() {
    let (tablet, run) = shared();
    run.ask(Request::Lock);
    for _ in 0..5 {
        run.ask(meals(1));
    }
    let path = tablet.folder.path().join("acollida.taps");
    let mut sealed = fs::read(&path).unwrap();
    let size = sealed.len() / 5;
    sealed[2 * size + 40] ^= 1;
    sealed.extend_from_slice(&[7; 100]);
    fs::write(&path, sealed).unwrap();
    let open = run.ask(Request::Unlock);
    assert_eq!(open.counts, [(meal(), 4)]);
    assert_eq!(open.found.torn, 2);
    assert_eq!(run.ask(Request::Read).found.torn, 0);
    run.worker.stop();
}

#[test]
fn the_same_taps_found_again_count_once() {
    let (tablet, run) = shared();
    run.ask(Request::Lock);
    run.ask(meals(6));
    let path = tablet.folder.path().join("acollida.taps");
    let kept = fs::read(&path).unwrap();
    assert_eq!(run.ask(Request::Unlock).counts, [(meal(), 6)]);
    run.ask(Request::Lock);
    // As if the power had failed before the file was gone.
    fs::write(&path, kept).unwrap();
    let open = run.ask(Request::Unlock);
    assert_eq!(open.counts, [(meal(), 6)]);
    assert_eq!(open.waiting.contacts, 6);
    run.worker.stop();
}

#[test]
fn a_passphrase_opens_it_and_wrong_ones_have_to_wait() {
    let tablet = Tablet::new();
    protect(&tablet);
    let run = tablet.run();
    let first = run.ask(Request::SetLanguage("ca".to_owned()));
    nothing_counted_is_in(&first);
    assert_eq!(first.guard.asks, Asks::For(SecretKind::Passphrase));
    assert_eq!(
        run.ask(Request::Unlock).trouble,
        None,
        "nothing was entered"
    );
    for _ in 0..3 {
        let wrong = opened(&run, "quatre cadires blaves");
        assert_eq!(wrong.trouble, Some(Trouble::Guess));
        assert_eq!(wrong.lock.wait, 0);
    }
    let fourth = opened(&run, "cinc cadires");
    assert!((1..=5).contains(&fourth.lock.wait), "{}", fourth.lock.wait);
    run.worker.ask(Request::UnlockWith(Secret::new(PHRASE)));
    assert!(run.next().locked, "even the right one has to wait");
    run.worker.stop();

    // The wait begins anew with a restart.
    let again = tablet.run();
    assert!(again.ask(Request::Lock).lock.wait > 0);
    again.worker.stop();
    fs::remove_file(tablet.folder.path().join("acollida.tries")).unwrap();
    let again = tablet.run();
    let open = opened(&again, PHRASE);
    assert!(!open.locked);
    assert_eq!(open.settings.language.as_deref(), Some("ca"));
    again.worker.stop();
}

#[test]
fn a_shared_device_is_left_from_the_lock_with_the_passphrase_alone() {
    let (tablet, run) = shared();
    protect(&tablet);
    run.ask(Request::Lock);
    let refused = run.ask(Request::Set(Setting::Kiosk(false)));
    assert!(refused.locked && refused.settings.kiosk);
    run.worker.ask(Request::LeaveKioskWith(Secret::new(PHRASE)));
    run.next();
    let left = run.next();
    assert!(!left.locked && !left.settings.kiosk);
    run.worker.stop();
}

#[test]
fn protection_is_changed_on_the_open_device_with_the_code_until_now() {
    let tablet = Tablet::new();
    let run = tablet.run();
    let ask = |now: Option<&str>, change| {
        run.worker.ask(Request::Protect {
            now: now.map(Secret::new),
            change,
        });
        assert!(run.next().working);
        run.next()
    };
    let phrase = |text: &str| Protection::Ask(SecretKind::Passphrase, Secret::new(text));
    let weak = ask(None, phrase("1234567890"));
    assert!(matches!(weak.trouble, Some(Trouble::Weak(..))));
    let set = ask(None, phrase(PHRASE));
    assert_eq!(set.trouble, None);
    assert_eq!(set.guard.asks, Asks::For(SecretKind::Passphrase));
    let erases = ask(Some(PHRASE), Protection::EraseAfterTries(true));
    assert!(erases.guard.erase_after_tries);
    let code = Protection::EraseCode(Some(Secret::new("cinc gots de vidre")));
    assert!(ask(Some(PHRASE), code).guard.erase_code);
    for _ in 0..2 {
        let wrong = ask(Some("not the phrase"), Protection::AskNothing);
        assert_eq!(wrong.trouble, Some(Trouble::Guess));
        assert!(!wrong.locked);
    }
    let third = ask(Some("not the phrase"), Protection::AskNothing);
    assert!(third.locked, "nobody guesses on at an open device");
    run.worker.stop();
}

#[test]
fn erased_it_is_as_new_and_nothing_of_before_is_in_its_files() {
    let tablet = Tablet::new();
    let run = tablet.run();
    run.ask(meals(12));
    let new = run.ask(Request::Erase);
    assert!(!new.locked && new.team.is_none() && new.counts.is_empty());
    assert!(!new.settings.welcomed && new.waiting.contacts == 0);
    run.worker.stop();
    assert_eq!(contacts(&mut tablet.store()), 0);
}

#[test]
fn the_code_that_erases_and_the_tenth_wrong_one_erase_at_the_lock() {
    for by_code in [true, false] {
        let tablet = Tablet::new();
        let run = tablet.run();
        run.ask(meals(12));
        run.worker.stop();
        protect(&tablet);
        let vault = Vault::of(&profile(&tablet));
        let now = Secret::new(PHRASE);
        let code = "cinc gots de vidre";
        for change in [
            Protection::EraseCode(Some(Secret::new(code))),
            Protection::EraseAfterTries(true),
        ] {
            vault
                .change(Some(&now), &change, &SystemEntropy, quick)
                .unwrap();
        }
        if !by_code {
            fs::write(tablet.folder.path().join("acollida.tries"), "9").unwrap();
        }
        let run = tablet.run();
        if by_code {
            let erased = opened(&run, code);
            assert!(!erased.locked && erased.team.is_none());
        } else {
            let waiting = run.ask(Request::Lock);
            assert_eq!(waiting.lock.left, Some(1));
            assert!(waiting.lock.wait > 0);
            run.worker.stop();
            // Ten minutes later.
            let erased = vault.attempt(&Secret::new("not the phrase"));
            assert!(matches!(erased, Err(VaultError::Erases)));
            continue;
        }
        run.worker.stop();
        assert_eq!(contacts(&mut tablet.store()), 0);
    }
}
