//! What opening a ledger makes, brings up to date and refuses.

use std::{collections::BTreeSet, fs};

use super::*;
use crate::entropy::SystemEntropy;

fn refused(data: &Path) -> OpenError {
    open(data, &SystemEntropy).err().unwrap()
}

#[test]
fn a_new_ledger_is_durable_and_forgets_what_is_deleted() {
    let place = tempfile::tempdir().unwrap();
    let connection = open(place.path(), &SystemEntropy).unwrap();
    let pragma = |name: &str| -> String {
        connection
            .query_row(&format!("PRAGMA {name}"), [], |row| {
                Ok(match row.get_ref(0)? {
                    rusqlite::types::ValueRef::Integer(number) => number.to_string(),
                    other => other.as_str()?.to_owned(),
                })
            })
            .unwrap()
    };
    assert_eq!(pragma("journal_mode"), "wal");
    assert_eq!(pragma("synchronous"), "2", "FULL");
    assert_eq!(pragma("secure_delete"), "1");
    assert_eq!(pragma("temp_store"), "2", "MEMORY");
    assert_eq!(pragma("foreign_keys"), "1");
}

#[test]
fn an_incarnation_is_drawn_once() {
    let place = tempfile::tempdir().unwrap();
    let incarnation = || -> [u8; 8] {
        open(place.path(), &SystemEntropy)
            .unwrap()
            .query_row("SELECT incarnation FROM ledger", [], |row| row.get(0))
            .unwrap()
    };
    assert_eq!(incarnation(), incarnation());
}

#[test]
fn every_mark_has_a_number_and_keeps_it() {
    let place = tempfile::tempdir().unwrap();
    let mut connection = open(place.path(), &SystemEntropy).unwrap();
    let cells = Cells::read(&connection).unwrap();
    let numbers: BTreeSet<_> = tally::Mark::all()
        .into_iter()
        .map(|mark| {
            let number = cells.number(mark).unwrap();
            assert_eq!(cells.mark(number).unwrap(), mark);
            number
        })
        .collect();
    assert_eq!(numbers.len(), tally::Mark::COUNT);

    // As if the taxonomy had got a mark more: the others keep their numbers, it gets the next.
    let late = tally::Mark::from(tally::Cell::given(tally::Kind::Meal));
    connection
        .execute("DELETE FROM cell WHERE code = ?1", [late.to_string()])
        .unwrap();
    complete_cells(&mut connection).unwrap();
    let after = Cells::read(&connection).unwrap();
    for mark in tally::Mark::all() {
        let number = after.number(mark).unwrap();
        if mark == late {
            assert_eq!(Some(number - 1), numbers.last().copied());
        } else {
            assert_eq!(number, cells.number(mark).unwrap());
        }
    }
}

#[test]
fn a_ledger_of_a_newer_version_is_left_alone() {
    let place = tempfile::tempdir().unwrap();
    let connection = open(place.path(), &SystemEntropy).unwrap();
    connection
        .pragma_update(None, "user_version", STEPS.len() + 1)
        .unwrap();
    drop(connection);
    let error = refused(place.path());
    assert!(matches!(error, OpenError::Newer(_)));
    assert!(error.to_string().contains("newer"), "{error}");
}

#[test]
fn a_file_that_is_no_ledger_is_left_alone() {
    let place = tempfile::tempdir().unwrap();
    let path = folder::ledger(place.path());
    fs::write(&path, "a shopping list, by all that is known".repeat(40)).unwrap();
    let before = fs::read(&path).unwrap();
    assert!(matches!(refused(place.path()), OpenError::NotALedger(_)));
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_place_where_no_ledger_can_be_is_named() {
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("file");
    fs::write(&file, "").unwrap();
    let error = refused(&file.join("data"));
    assert!(matches!(error, OpenError::Folder(_)));
    assert!(error.to_string().contains("file/data"), "{error}");

    // A folder where the file should be stands for a file that may not be opened: tests may run
    // with all privileges, for which no permission is missing.
    fs::create_dir(folder::ledger(place.path())).unwrap();
    assert!(matches!(refused(place.path()), OpenError::NotWritable(_)));
}

#[test]
fn the_steps_of_the_schema_are_valid() {
    Migrations::from_slice(STEPS).validate().unwrap();
}

/// SHA-256 of each step: ledgers out there were made by exactly these. A change of the schema is a
/// new file with a new line here.
const STEP_HASHES: &[(&str, &str)] = &[
    (
        include_str!("sql/001_ledger.sql"),
        "d1d70db6bc98c2eaa0a25ba87c41313143475594532010047f0622eca0ef771e",
    ),
    (
        include_str!("sql/002_team_rules.sql"),
        "a028a5ca38ec0a807ca36a305256d8887eb6899c3f4d0358f7788bdfffa60ca6",
    ),
    (
        include_str!("sql/003_seals.sql"),
        "9c3d0924b30da164d41f5c525de84e699055da12312b8bc33a394db95f06e50d",
    ),
    (
        include_str!("sql/004_area_names.sql"),
        "567f3116cd5323ca582e9f13d6769314506e590a6c4039b98dcd7d81b3755402",
    ),
];

#[test]
fn no_step_of_the_schema_has_changed() {
    use sha2::{Digest as _, Sha256};
    assert_eq!(STEP_HASHES.len(), STEPS.len());
    for (step, agreed) in STEP_HASHES {
        let hash = Sha256::digest(step);
        let hash: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hash, *agreed, "{step}");
    }
}

/// Every column there may be. A new one is a decision on privacy: add it here only after asking
/// what it could tell about a person, a device or an hour.
const COLUMNS: &[&str] = &[
    "area.code TEXT",
    "area.name TEXT",
    "area.team BLOB",
    "arrived.c INTEGER",
    "arrived.cell INTEGER",
    "arrived.n INTEGER",
    "arrived.period TEXT",
    "arrived.site TEXT",
    "arrived.team BLOB",
    "carried.c INTEGER",
    "carried.cell INTEGER",
    "carried.n INTEGER",
    "carried.site TEXT",
    "carried.team BLOB",
    "cell.code TEXT",
    "cell.number INTEGER",
    "counted.id BLOB",
    "counted.period TEXT",
    "counted.revision INTEGER",
    "counted.taps INTEGER",
    "counted.team BLOB",
    "dhis2_code.code TEXT",
    "dhis2_code.object TEXT",
    "dhis2_code.team BLOB",
    "dhis2_code.uid TEXT",
    "estimate.indicator TEXT",
    "estimate.method TEXT",
    "estimate.number INTEGER",
    "estimate.role TEXT",
    "estimate.span TEXT",
    "estimate.team BLOB",
    "key_hash.epoch INTEGER",
    "key_hash.hash BLOB",
    "key_hash.revoked INTEGER",
    "key_hash.role TEXT",
    "key_hash.team BLOB",
    "kind.code TEXT",
    "kind.place INTEGER",
    "kind.team BLOB",
    "late.c INTEGER",
    "late.cell INTEGER",
    "late.n INTEGER",
    "late.period TEXT",
    "late.site TEXT",
    "late.team BLOB",
    "ledger.incarnation BLOB",
    "ledger.one INTEGER",
    "offered.kind TEXT",
    "offered.month TEXT",
    "offered.team BLOB",
    "refreshed.day TEXT",
    "refreshed.team BLOB",
    "released.month TEXT",
    "released.team BLOB",
    "released_band.band TEXT",
    "released_band.contacts INTEGER",
    "released_band.month TEXT",
    "released_band.service TEXT",
    "released_band.team BLOB",
    "released_kind.area TEXT",
    "released_kind.contacts INTEGER",
    "released_kind.kind TEXT",
    "released_kind.month TEXT",
    "released_kind.team BLOB",
    "seal.contributions INTEGER",
    "seal.ids_digest BLOB",
    "seal.period TEXT",
    "seal.revision INTEGER",
    "seal.sums_digest BLOB",
    "seal.team BLOB",
    "site.area TEXT",
    "site.code TEXT",
    "site.label TEXT",
    "site.place INTEGER",
    "site.team BLOB",
    "target.contacts INTEGER",
    "target.grain TEXT",
    "target.kind TEXT",
    "target.place INTEGER",
    "target.team BLOB",
    "team.bands INTEGER",
    "team.days_kept INTEGER",
    "team.id BLOB",
    "team.lock_after_minutes INTEGER",
    "team.name TEXT",
    "team.outcomes INTEGER",
    "team.public_page INTEGER",
    "team.remember_band INTEGER",
    "team.seal_after_days INTEGER",
    "team.version INTEGER",
    "total.c INTEGER",
    "total.cell INTEGER",
    "total.n INTEGER",
    "total.period TEXT",
    "total.site TEXT",
    "total.team BLOB",
];

#[test]
fn no_column_is_there_that_nobody_agreed_to() {
    let place = tempfile::tempdir().unwrap();
    let connection = open(place.path(), &SystemEntropy).unwrap();
    let columns: Vec<String> = connection
        .prepare(
            "SELECT s.name || '.' || c.name || ' ' || c.type
             FROM sqlite_schema s, pragma_table_xinfo(s.name) c
             WHERE s.type IN ('table', 'view') ORDER BY 1",
        )
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    assert_eq!(columns, COLUMNS);

    // STRICT holds the types; no trigger writes what no statement says; a rowid would number rows
    // as they came.
    let loose: Vec<String> = connection
        .prepare(
            "SELECT name FROM sqlite_schema WHERE type NOT IN ('table', 'index')
             UNION SELECT name FROM pragma_table_list
             WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'
               AND (NOT strict OR (NOT wr AND name NOT IN ('ledger', 'cell')))",
        )
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    assert_eq!(loose, Vec::<String>::new());
}

#[test]
fn many_who_open_a_new_ledger_at_once_all_get_it() {
    for _ in 0..20 {
        let place = tempfile::tempdir().unwrap();
        let together = std::sync::Barrier::new(6);
        std::thread::scope(|scope| {
            let opened: Vec<_> = (0..6)
                .map(|_| {
                    scope.spawn(|| {
                        together.wait();
                        open(place.path(), &SystemEntropy).map(|_| ())
                    })
                })
                .collect();
            for one in opened {
                let opened = one.join().unwrap();
                assert!(opened.is_ok(), "{opened:?}");
            }
        });
    }
}
