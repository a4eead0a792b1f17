//! Backups are made while the server runs, checked, and come back; what they lack, devices send again.

use std::{fs, os::unix::fs::PermissionsExt as _, path::Path};

use tally::Contribution;

use crate::{
    command_line::{Serving, create, done, failed, upload},
    support::contribution,
};

fn today(id: u128) -> Contribution {
    use sync_server::clock::{Clock as _, SystemClock};
    contribution(
        id,
        "raval",
        SystemClock.today(),
        &[("food.meal/nn/given", 1, 0)],
    )
}

/// The dump without what tells one life of the ledger from another, and without the other files.
fn held(data: &Path) -> String {
    let dump = done(data, &["dump"]);
    let (tables, _) = dump.split_once("\n# other files").unwrap();
    let (before, rest) = tables.split_once("## ledger\n").unwrap();
    let (_, after) = rest.split_once("\n\n").unwrap();
    format!("{before}{after}")
}

#[test]
fn a_backup_of_a_running_server_is_whole_and_private_and_comes_back() {
    let place = tempfile::tempdir().unwrap();
    let (data, file) = (place.path().join("data"), place.path().join("b.sqlite3"));
    let created = create(&data, &["--sites", "raval=El Raval"]);
    let serving = Serving::start(&data);
    serving.ask(&upload(&created.write, &[today(1), today(2)]));
    let said = done(&data, &["backup", file.to_str().unwrap()]);
    assert!(said.contains("b.sqlite3"), "{said}");
    let then = held(&data);
    serving.ask(&upload(&created.write, &[today(3)]));
    let later = held(&data);
    assert_ne!(then, later);

    // One file, its owner's alone, and nothing left beside it.
    assert_eq!(
        fs::metadata(&file).unwrap().permissions().mode() & 0o777,
        0o600
    );
    let names: Vec<_> = fs::read_dir(place.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(names.len(), 2, "{names:?}");
    let days = done(&data, &["dump"]);
    let noted = format!("last-backup\t{}", day());
    assert!(days.lines().any(|line| line == noted), "{days}");

    // Elsewhere it says what was held then, in another life.
    let elsewhere = place.path().join("elsewhere");
    let printed = done(&elsewhere, &["restore", file.to_str().unwrap()]);
    assert!(printed.starts_with("incarnation "), "{printed}");
    assert_eq!(held(&elsewhere), then);
    assert!(
        done(&elsewhere, &["dump"]).contains(printed.trim_start_matches("incarnation ").trim())
    );
    let other = Serving::start(&elsewhere);
    for _ in 0..2 {
        other.ask(&upload(&created.write, &[today(1), today(2), today(3)]));
    }
    assert_eq!(held(&elsewhere), later);

    // A running server is not pulled away from under its devices; a ledger with a team is not overwritten.
    let again = ["restore", file.to_str().unwrap()];
    let said = failed(&data, 1, &again);
    assert!(said.contains("--replace"), "{said}");
    let replace = [&again[..], &["--replace"]].concat();
    let said = failed(&data, 1, &replace);
    assert!(said.contains("stop the server first"), "{said}");
    assert_eq!(held(&data), later);
    serving.stop();
    done(&data, &replace);
    assert_eq!(held(&data), then);
    let aside = data.join(format!("set-aside-{}.sqlite3", day()));
    assert!(aside.exists());
    // What was set aside is a ledger, and no further one takes its name.
    done(&data, &["restore", aside.to_str().unwrap(), "--replace"]);
    assert_eq!(held(&data), later);
    assert!(data.join(format!("set-aside-{}-2.sqlite3", day())).exists());
    assert!(!data.join("restoring").exists());
}

fn day() -> String {
    use sync_server::clock::{Clock as _, SystemClock};
    SystemClock.today().to_string()
}

#[test]
fn what_is_no_sound_ledger_is_not_restored_and_nothing_changes() {
    let place = tempfile::tempdir().unwrap();
    let (data, file) = (place.path().join("data"), place.path().join("b"));
    create(&data, &["--sites", "raval=El Raval"]);
    done(&data, &["backup", file.to_str().unwrap()]);
    let whole = fs::read(&file).unwrap();
    let before = held(&data);
    let try_restore = |bytes: &[u8]| {
        fs::write(&file, bytes).unwrap();
        let arguments = ["restore", file.to_str().unwrap(), "--replace"];
        let said = failed(&data, 1, &arguments);
        assert!(said.contains("cannot be restored"), "{said}");
        assert_eq!(held(&data), before);
        said
    };
    try_restore(b"");
    try_restore(b"no ledger at all");
    try_restore(&whole[..whole.len() / 2]);
    let mut torn = whole.clone();
    torn[4096 * 3..4096 * 4].fill(0x5a);
    try_restore(&torn);
    // The field `user_version` of SQLite's header (https://sqlite.org/fileformat2.html, 1.3).
    let mut newer = whole.clone();
    newer[60..64].copy_from_slice(&99_u32.to_be_bytes());
    let said = try_restore(&newer);
    assert!(said.contains("newer acollida-sync-server"), "{said}");
    let said = failed(&data, 1, &["restore", "no/such/file"]);
    assert!(said.contains("no/such/file"), "{said}");
}

#[test]
fn a_damaged_ledger_can_be_replaced_and_is_kept() {
    let place = tempfile::tempdir().unwrap();
    let (data, file) = (place.path().join("data"), place.path().join("b"));
    create(&data, &[]);
    done(&data, &["backup", file.to_str().unwrap()]);
    let before = held(&data);
    fs::write(sync_server::folder::ledger(&data), "damaged").unwrap();
    let said = failed(&data, 1, &["restore", file.to_str().unwrap()]);
    assert!(said.contains("--replace"), "{said}");
    done(&data, &["restore", file.to_str().unwrap(), "--replace"]);
    assert_eq!(held(&data), before);
    let aside = data.join(format!("set-aside-{}.sqlite3", day()));
    assert_eq!(fs::read(aside).unwrap(), b"damaged");
}

#[test]
fn a_backup_goes_nowhere_it_would_be_lost_or_do_harm() {
    let place = tempfile::tempdir().unwrap();
    let data = place.path().join("data");
    create(&data, &[]);
    let inside = data.join("b");
    let said = failed(&data, 1, &["backup", inside.to_str().unwrap()]);
    assert!(said.contains("data folder"), "{said}");
    let letter = place.path().join("letter");
    fs::write(&letter, "Dear …").unwrap();
    let said = failed(&data, 1, &["backup", letter.to_str().unwrap()]);
    assert!(said.contains("is no backup"), "{said}");
    assert_eq!(fs::read_to_string(&letter).unwrap(), "Dear …");
    let said = failed(&data, 1, &["backup", "/no/such/folder/b"]);
    assert!(said.contains("cannot be written"), "{said}");
    // An earlier backup is replaced by the new one.
    let file = place.path().join("b");
    for _ in 0..2 {
        done(&data, &["backup", file.to_str().unwrap()]);
    }
    // A slip in the path of the ledger makes no new one.
    let slip = place.path().join("slip");
    let said = failed(&slip, 1, &["backup", file.to_str().unwrap()]);
    assert!(said.contains("there is no ledger"), "{said}");
    assert!(!slip.exists());
}

#[test]
fn migrate_says_from_which_schema_to_which() {
    let place = tempfile::tempdir().unwrap();
    let data = place.path();
    create(data, &[]);
    let said = done(data, &["migrate"]);
    assert!(
        said.starts_with("schema ") && said.contains("nothing to do"),
        "{said}"
    );
    let said = failed(&data.join("slip"), 1, &["migrate"]);
    assert!(said.contains("there is no ledger"), "{said}");
}
