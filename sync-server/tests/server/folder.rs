//! Every file in the server's folder is known by name and purpose, whatever was done there; operators read the same
//! list.

use std::{collections::BTreeSet, fs, path::Path};

use sync_server::folder::{FILES, purpose};

use crate::{
    command_line::{Serving, create, done, upload},
    support::meal,
};

/// The names of what is in a folder, each of which must have a purpose.
fn names(data: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(data).unwrap();
    let names: BTreeSet<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    for name in &names {
        assert!(purpose(name).is_some(), "what is {name} for?");
    }
    names
}

#[test]
fn nothing_is_in_the_folder_that_is_not_accounted_for() {
    let place = tempfile::tempdir().unwrap();
    let data = &place.path().join("data");
    let backup = place.path().join("ledger.sqlite3");
    let created = create(data, &["--sites", "raval=El Raval"]);
    done(data, &["tls", "self-signed", "--name", "localhost"]);
    let serving = Serving::start(data);
    assert_eq!(serving.ask(&upload(&created.write, &[meal(1)])).status, 200);
    let mut seen = names(data);
    done(data, &["backup", backup.to_str().unwrap()]);
    done(data, &["dump"]);
    done(data, &["seal"]);
    seen.extend(names(data));
    serving.stop();
    let stopped = names(data);
    for log in ["ledger.sqlite3-wal", "ledger.sqlite3-shm"] {
        assert!(seen.contains(log) && !stopped.contains(log), "{log}");
    }
    for _ in 0..2 {
        done(data, &["restore", "--replace", backup.to_str().unwrap()]);
        done(data, &["dump"]);
    }
    seen.extend(names(data));
    // Two were set aside; the folder is for a moment, and the rest for a ledger that is damaged.
    assert_eq!(seen.len(), FILES.len() - 2, "{seen:?}");
}

#[test]
fn operators_read_of_every_file() {
    let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/OPERATING.md");
    let guide = fs::read_to_string(guide).unwrap();
    for (name, purpose) in FILES {
        let row = format!("| `{name}` | {purpose} |\n");
        assert!(guide.contains(&row), "docs/OPERATING.md lacks: {row}");
    }
}
