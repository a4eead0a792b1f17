//! A ledger moves from one store to the other and back, and is the same.

use std::{process::Command, sync::Arc};

use jiff::civil::date;
use sync_server::{
    entropy::SystemEntropy,
    ledger::{LedgerStore as _, Outcome, Refreshing},
    register::RegisterError,
};
use tally::TeamId;

use crate::stores::{Open, Place, TODAY, contribution, found_team, meal, program};

/// A team with counts, of which some are sealed and released.
fn lived_in(place: &Place) -> TeamId {
    let team = found_team(&mut place.register(), &SystemEntropy).team;
    let open = Open::at(place);
    let count = |batch| {
        let counted = open.ledger.count(team, batch, TODAY);
        open.runtime.block_on(counted).unwrap();
    };
    for first in (0..1_000).step_by(50) {
        count((first..first + 50).map(meal).collect());
    }
    let close = |day| {
        let closed = open
            .ledger
            .close_day(day, Refreshing::Daily, Arc::new(SystemEntropy));
        open.runtime.block_on(closed).unwrap();
    };
    close(date(2026, 5, 20));
    count(vec![contribution(
        5_000,
        "besos",
        TODAY,
        &[("food.meal/u18/given", 7, 2)],
    )]);
    team
}

#[test]
fn a_ledger_moves_to_each_store_and_back_and_is_the_same() {
    for (from, to) in [
        (Place::folder(), Place::postgres()),
        (Place::postgres(), Place::folder()),
        (Place::postgres(), Place::postgres()),
    ] {
        let team = lived_in(&from);
        let copied = to.register().copy_from(&from.register()).unwrap();
        assert!(copied.rows > 1_000);
        assert_eq!(from.dump(), to.dump());

        // What was counted is known there, and counting goes on.
        let open = Open::at(&to);
        let counted = open.ledger.count(team, vec![meal(1), meal(9_999)], TODAY);
        let counted = open.runtime.block_on(counted).unwrap().outcomes;
        assert_eq!(counted, [Outcome::Already { held: 1 }, Outcome::Counted]);
        drop(open);
        assert_ne!(from.dump(), to.dump());

        let back = Place::folder();
        back.register().copy_from(&to.register()).unwrap();
        assert_eq!(to.dump(), back.dump());
    }
}

#[test]
fn a_ledger_never_moves_onto_another() {
    let (from, to) = (Place::folder(), Place::postgres());
    lived_in(&from);
    found_team(&mut to.register(), &SystemEntropy);
    let before = to.dump();
    let refused = to.register().copy_from(&from.register());
    assert!(matches!(refused, Err(RegisterError::NotEmpty)));
    assert_eq!(to.dump(), before);
}

#[test]
fn the_command_line_moves_a_ledger_and_every_command_works_on_the_other_store() {
    let (from, to) = (Place::folder(), Place::postgres());
    let team = lived_in(&from).to_string();
    let (Place::Folder(folder), Place::Postgres(database)) = (&from, &to) else {
        unreachable!("as they were made")
    };
    let run = |arguments: &[&str], store: Option<&str>| {
        let mut command = Command::new(program());
        command.arg("--data").arg(folder.path()).args(arguments);
        command.env_remove("ACOLLIDA_STORE");
        command.envs(store.map(|url| ("ACOLLIDA_STORE", url)));
        let output = command.output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (
            output.status.success(),
            text(output.stdout),
            text(output.stderr),
        )
    };
    let url = database.text_url();
    let (done, told, trouble) = run(&["migrate", "--to", &url], None);
    assert!(done && told.contains("sha256"), "{told}{trouble}");
    let (done, _, trouble) = run(&["migrate", "--to", &url], None);
    assert!(!done && trouble.contains("teams in the store"), "{trouble}");

    for arguments in [
        &["team", "list"][..],
        &["site", "list", &team],
        &["site", "add", &team, "alba", "Alba"],
        &["area", &team, "alba", "nord"],
        &["publishing", &team, "--public-page", "on"],
        &[
            "key",
            "rotate",
            &team,
            "read",
            "--address",
            "http://localhost:1",
        ],
        &["key", "revoke", &team, "read"],
        &[
            "file", &team, "2026-04", "--format", "csv", "--mark", "internal",
        ],
        &["seal"],
        &["restored"],
        &["dump"],
        &["team", "create", "Segon", "--address", "http://localhost:1"],
    ] {
        let (done, _, trouble) = run(arguments, Some(&url));
        assert!(done, "{arguments:?}: {trouble}");
    }
    // The folder was not touched, and the option says the same as the variable.
    let (_, by_variable, _) = run(&["team", "list"], Some(&url));
    let (_, by_option, _) = run(&["--store", &url, "team", "list"], None);
    let (_, in_folder, _) = run(&["team", "list"], None);
    assert_eq!(by_variable, by_option);
    assert_eq!(
        (by_variable.lines().count(), in_folder.lines().count()),
        (2, 1)
    );

    // So does the configuration, and then no command works on the ledger that was left behind.
    let configuration = folder.path().join("c.toml");
    std::fs::write(&configuration, format!("store = \"{url}\"\n")).unwrap();
    let named = ["--config", configuration.to_str().unwrap()];
    let (_, by_configuration, _) = run(&[named[0], named[1], "team", "list"], None);
    assert_eq!(by_configuration, by_option);

    let secret = url.replace("acollida@", "acollida:secret-word@");
    let (done, told, trouble) = run(&["--store", &secret, "team", "list"], None);
    assert!(!done && trouble.contains("ACOLLIDA_STORE"), "{trouble}");
    assert!(!told.contains("secret-word") && !trouble.contains("secret-word"));
    let (done, _, trouble) = run(&["team", "list"], Some("postgres://ana:secret-word@:x/"));
    assert!(!done && !trouble.contains("secret-word"), "{trouble}");
}

#[test]
fn a_first_team_is_made_in_a_database_and_the_doctor_looks_at_all_but_the_disk() {
    let place = tempfile::tempdir().unwrap();
    let data = place.path().join("data");
    let Place::Postgres(database) = Place::postgres() else {
        unreachable!("as it was made")
    };
    let run = |arguments: &[&str]| {
        let mut command = Command::new(program());
        command.arg("--data").arg(&data).args(arguments);
        command.env("ACOLLIDA_STORE", database.text_url());
        command.env("ACOLLIDA_LISTEN", "127.0.0.1:65533");
        command.env("ACOLLIDA_TLS_SELF_SIGNED", "true");
        let output = command.output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (
            output.status.success(),
            text(output.stdout),
            text(output.stderr),
        )
    };
    // The folder is made for the certificate, and holds no ledger.
    let (done, _, trouble) = run(&["init"]);
    assert!(done, "{trouble}");
    assert!(sync_server::folder::certificate(&data).exists());
    assert!(!sync_server::folder::ledger(&data).exists());

    let (done, said, trouble) = run(&["doctor"]);
    assert!(done, "{said}{trouble}");
    for found in [
        "good     ledger: in PostgreSQL, sound, teams: 1",
        "note     backup: whether PostgreSQL is backed up",
        "can be served",
        "note     server: nothing answers",
    ] {
        assert!(said.contains(found), "{found}: {said}");
    }
    assert!(!said.contains("disk:"), "{said}");
}
