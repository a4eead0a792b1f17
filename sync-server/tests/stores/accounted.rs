//! `dump` and the schema account for every byte: from the text of a dump and the steps of the schema alone the
//! ledger's file is made again, and it is the same. So nothing is held that a dump does not show.
//!
//! The dump is in `golden/dump.txt`, to be read in review: a new table or column shows there first. After a wanted
//! change: `ACOLLIDA_WRITE_FILES=1 cargo test -p sync-server --test stores accounted`.

#![allow(
    clippy::disallowed_methods,
    reason = "the file is read as SQLite reads it, not as the server opens it"
)]

use std::{fs, path::Path};

use rusqlite::{Connection, types::Value};
use sync_server::folder;

use crate::{
    lived_in::{REWRITINGS, live_in},
    stores::Place,
};

/// The file's own count of changes of its schema; it grows by one whenever the file is rewritten
/// (<https://sqlite.org/fileformat2.html>, 1.3.9). The one number of the file that a dump does not tell: it
/// says on how many days ids were forgotten.
const SCHEMA_COOKIE: &str = "schema_version";

fn cookie(ledger: &Connection) -> u32 {
    ledger
        .pragma_query_value(None, SCHEMA_COOKIE, |row| row.get(0))
        .unwrap()
}

/// A file with this schema, step by step as they are committed, and nothing in it.
fn with_schema(at: &Path, version: usize) -> Connection {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/sqlite/sql");
    let files = fs::read_dir(folder).unwrap();
    let mut steps: Vec<_> = files.map(|entry| entry.unwrap().path()).collect();
    steps.sort();
    assert_eq!(steps.len(), version, "{steps:?}");
    let ledger = Connection::open(at).unwrap();
    // Teams do not come first in a dump.
    ledger.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    for step in steps {
        let step = fs::read_to_string(step).unwrap();
        ledger.execute_batch(&step).unwrap();
    }
    ledger
        .pragma_update(None, "user_version", u32::try_from(version).unwrap())
        .unwrap();
    ledger
}

/// The ledger that a dump tells of.
fn told_by(dump: &str, at: &Path) -> Connection {
    let mut tables = dump.split("\n\n## ");
    let head = tables.next().unwrap();
    let version = head.strip_prefix("# ledger, schema version ").unwrap();
    let ledger = with_schema(at, version.parse().unwrap());
    for table in tables {
        let mut lines = table.lines();
        let name = lines.next().unwrap();
        let columns: Vec<_> = lines.next().unwrap().split('\t').collect();
        let places: Vec<_> = (1..=columns.len()).map(|at| format!("?{at}")).collect();
        let insert = format!(
            "INSERT INTO \"{name}\" ({}) VALUES ({})",
            columns.join(", "),
            places.join(", ")
        );
        let mut insert = ledger.prepare(&insert).unwrap();
        let types: Vec<String> = columns
            .iter()
            .map(|column| {
                let sql = "SELECT type FROM pragma_table_info(?1) WHERE name = ?2";
                let found = ledger.query_row(sql, [name, column], |row| row.get(0));
                found.unwrap_or_else(|_| panic!("the schema has no {name}.{column}"))
            })
            .collect();
        for line in lines {
            let cells: Vec<_> = line.split('\t').collect();
            assert_eq!(cells.len(), types.len(), "{name}: {line}");
            let row = cells.iter().zip(&types).map(|(cell, of)| value(cell, of));
            insert.execute(rusqlite::params_from_iter(row)).unwrap();
        }
    }
    ledger
}

/// What a cell of a dump says, in a column of this type.
fn value(cell: &str, of: &str) -> Value {
    if cell == r"\N" {
        return Value::Null;
    }
    match of {
        "INTEGER" => Value::Integer(cell.parse().unwrap()),
        "TEXT" => Value::Text(unescaped(cell)),
        "BLOB" => {
            let two = |at| u8::from_str_radix(&cell[at..at + 2], 16).unwrap();
            Value::Blob((0..cell.len()).step_by(2).map(two).collect())
        }
        other => panic!("a column of the type {other}"),
    }
}

/// The text that `str::escape_debug` wrote so.
fn unescaped(text: &str) -> String {
    let mut signs = text.chars();
    let mut read = String::new();
    while let Some(sign) = signs.next() {
        if sign != '\\' {
            read.push(sign);
            continue;
        }
        read.push(match signs.next().unwrap() {
            't' => '\t',
            'r' => '\r',
            'n' => '\n',
            '0' => '\0',
            'u' => {
                let number: String = signs.by_ref().take_while(|sign| *sign != '}').collect();
                let number = u32::from_str_radix(number.trim_start_matches('{'), 16);
                char::from_u32(number.unwrap()).unwrap()
            }
            itself => itself,
        });
    }
    read
}

/// All bytes of a ledger, written anew: as the server's file has them after what was deleted is overwritten, but
/// for the count of changes that SQLite keeps for caches (the same, 1.3.7).
fn bytes(ledger: &Connection, folder: &Path, name: &str) -> Vec<u8> {
    let file = folder.join(name);
    ledger
        .execute("VACUUM INTO ?1", [file.to_str().unwrap()])
        .unwrap();
    fs::read(file).unwrap()
}

/// Where two files differ first.
fn difference(one: &[u8], other: &[u8]) -> Option<usize> {
    let first = one.iter().zip(other).position(|(one, other)| one != other);
    first.or_else(|| (one.len() != other.len()).then(|| one.len().min(other.len())))
}

/// A ledger with every kind of row; its folder, its file and its dump.
fn lived_in() -> (tempfile::TempDir, Connection, String) {
    let place = Place::folder();
    live_in(&place);
    let dump = place.dump();
    let Place::Folder(folder) = place else {
        unreachable!("as it was made")
    };
    let ledger = Connection::open(folder::ledger(folder.path())).unwrap();
    (folder, ledger, dump)
}

#[test]
fn from_the_schema_and_a_dump_alone_the_same_file_is_made_to_the_byte() {
    let (folder, held, dump) = lived_in();
    let told = told_by(&dump, &folder.path().join("told.sqlite3"));
    assert_eq!(cookie(&held), cookie(&told) + REWRITINGS);
    told.pragma_update(None, SCHEMA_COOKIE, cookie(&held))
        .unwrap();
    let (held, told) = (
        bytes(&held, folder.path(), "held"),
        bytes(&told, folder.path(), "again"),
    );
    assert_eq!(
        difference(&held, &told),
        None,
        "the first byte that differs"
    );
}

#[test]
fn a_thing_that_a_dump_does_not_show_would_be_found() {
    let (folder, held, dump) = lived_in();
    let told = told_by(&dump, &folder.path().join("told.sqlite3"));
    told.pragma_update(None, SCHEMA_COOKIE, cookie(&held))
        .unwrap();
    let told = bytes(&told, folder.path(), "again");
    for (number, hidden) in [
        "PRAGMA application_id = 7",
        "CREATE TABLE device (id BLOB NOT NULL) STRICT",
        "UPDATE total SET n = n + 1 WHERE cell = (SELECT min(cell) FROM total)",
    ]
    .iter()
    .enumerate()
    {
        held.execute_batch(hidden).unwrap();
        let held = bytes(&held, folder.path(), &format!("held-{number}"));
        assert_ne!(difference(&held, &told), None, "{hidden}");
    }
}

#[test]
fn a_dump_is_the_one_that_was_agreed_to_and_every_table_has_a_row_in_it() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stores/golden/dump.txt");
    let (_folder, _held, dump) = lived_in();
    if std::env::var_os("ACOLLIDA_WRITE_FILES").is_some() {
        fs::write(&golden, &dump).unwrap();
    }
    assert_eq!(dump, fs::read_to_string(golden).unwrap_or_default());
    for table in dump.split("\n\n## ").skip(1) {
        assert!(table.lines().count() > 2, "nothing is in {table}");
    }
}

#[test]
fn both_stores_dump_the_same_and_hold_no_table_beside_those_of_the_dump() {
    let place = Place::postgres();
    live_in(&place);
    let dump = place.dump();
    let (_folder, _held, expected) = lived_in();
    assert_eq!(dump, expected);
    let Place::Postgres(database) = &place else {
        unreachable!("as it was made")
    };
    let held = database.execute(
        "SELECT relname FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
         WHERE nspname NOT LIKE 'pg_%' AND nspname <> 'information_schema' AND relkind NOT IN ('i', 't')
         ORDER BY relname COLLATE \"C\"",
    );
    let mut told: Vec<_> = dump
        .split("\n\n## ")
        .skip(1)
        .map(|table| table.lines().next().unwrap())
        // Which steps the schema has taken: the number in the dump's first line.
        .chain(["schema_step"])
        .collect();
    told.sort_unstable();
    assert_eq!(held.concat(), told);
}
