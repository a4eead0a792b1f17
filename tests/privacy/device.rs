//! The device's store: what it has room for, and what is gone from it in time.

use std::sync::mpsc::channel;

use acollida_tests::{
    Calendar, Device, Scratch, Server, cell, day,
    decrypted::{connect, decrypted},
};
use app::worker::{Request, Worker};
use rusqlite::Connection;

use crate::places_of;

/// Every table, column and type there may be. A column for a person, a time of day, an order of contacts
/// or an undo list would have to be written in here, and reviewed.
const ALLOWED: &str = "\
batch: id BLOB, period TEXT, site TEXT, run BLOB
batch_cell: batch BLOB, cell TEXT, n INTEGER, c INTEGER
change: id BLOB, period TEXT, site TEXT, bytes BLOB
contribution: id BLOB, period TEXT, site TEXT, record BLOB, taps INTEGER, contacts INTEGER, own INTEGER, held INTEGER, refused TEXT
day_tally: day TEXT, site TEXT, cell TEXT, n INTEGER
figures: one INTEGER, as_of INTEGER, body TEXT
membership: one INTEGER, team BLOB, servers TEXT, pin BLOB, epoch INTEGER, secret BLOB, read_key BLOB, admin_key BLOB
paper_sheet: digest BLOB
profile: one INTEGER, body TEXT
server: one INTEGER, incarnation BLOB, last_success INTEGER
setting: name TEXT, value TEXT
sheet: period TEXT, site TEXT, document BLOB
";

/// Tables that keep rows in the order they came: a rowid would be an order of contacts. One row or none
/// has no order.
const MAY_HAVE_ROWID: &[&str] = &["figures", "membership", "profile", "server"];

fn open(device: &Device) -> Connection {
    connect(&device.profile)
}

fn texts(connection: &Connection, question: &str) -> Vec<String> {
    let mut statement = connection.prepare(question).unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.collect::<Result<_, _>>().unwrap()
}

/// A device after five weeks of work, every evening and every sync at another time, its app closed.
fn after_weeks(scratch: &Scratch) -> (Device, Calendar) {
    let calendar = Calendar::at(day("2026-04-13"));
    let server = Server::start(&scratch.at("server"), &calendar);
    let codes = server.found("Taula", &[("placa", "La Plaça")]);
    let mut anna = Device::new("anna", scratch.path(), &calendar);
    anna.join(&codes.write);
    for at in 0..35 {
        for (key, amount) in [
            ("food.meal/nn/given", 3),
            ("medical.consult/u18/given", 1),
            ("food.meal/nn/given", 2),
        ] {
            anna.count("placa", cell(key), amount);
        }
        anna.undo().unwrap();
        if at % 6 == 5 {
            anna.sync().unwrap();
        }
        calendar.pass(1);
    }
    anna.kill();
    (anna, calendar)
}

#[test]
fn the_store_has_room_for_nothing_but_what_is_allowed() {
    let scratch = Scratch::in_memory();
    let (anna, _) = after_weeks(&scratch);
    let store = open(&anna);
    let mut found = String::new();
    for table in texts(
        &store,
        "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name",
    ) {
        let columns = texts(
            &store,
            &format!("SELECT name || ' ' || type FROM pragma_table_info('{table}') ORDER BY cid"),
        );
        found.push_str(&format!("{table}: {}\n", columns.join(", ")));
        let sql = texts(
            &store,
            &format!("SELECT sql FROM sqlite_schema WHERE name = '{table}'"),
        )
        .concat();
        assert!(sql.contains("STRICT"), "{table} takes any type");
        let ordered = !sql.contains("WITHOUT ROWID");
        assert_eq!(
            ordered,
            MAY_HAVE_ROWID.contains(&table.as_str()),
            "{table} keeps its rows in order"
        );
    }
    assert_eq!(found, ALLOWED);
    let others = texts(
        &store,
        "SELECT type || ' ' || name FROM sqlite_schema WHERE type NOT IN ('table', 'index')",
    );
    assert!(others.is_empty(), "{others:?}");
}

#[test]
fn a_day_is_forgotten_after_a_fortnight_and_no_contribution_holds_one() {
    let scratch = Scratch::in_memory();
    let (mut anna, calendar) = after_weeks(&scratch);
    // The app starts in the morning.
    let worker = Worker::start(&anna.profile, anna.surroundings.clone(), |_| {}).unwrap();
    worker.stop();
    let days = texts(
        &open(&anna),
        "SELECT DISTINCT day FROM day_tally ORDER BY day",
    );
    assert_eq!(
        (days.first().unwrap().as_str(), days.len()),
        ("2026-05-05", 13)
    );
    let files = decrypted(&anna.profile);
    let mut at = day("2026-04-13");
    while at < calendar.day() {
        let found = places_of(at.to_string().as_bytes(), &files);
        let remembered = at >= day("2026-05-05");
        assert_eq!(!found.is_empty(), remembered, "{at} in {found:?}");
        at = at.tomorrow().unwrap();
    }
    // The counts themselves are there, but for the first fortnight's: the last sync found it sealed.
    anna.open();
    assert_eq!(anna.figures(&[]).contacts, (35 - 14) * 4);
    for kept in anna.held() {
        let record = String::from_utf8(kept.contribution.encode()).unwrap();
        assert!(
            !record.contains("2026-04-") && !record.contains("2026-05-"),
            "{record}"
        );
    }
}

#[test]
fn a_tablet_that_is_never_switched_off_forgets_as_well() {
    let scratch = Scratch::in_memory();
    let (anna, calendar) = after_weeks(&scratch);
    let (publish, views) = channel();
    let worker = Worker::start(&anna.profile, anna.surroundings.clone(), move |view| {
        let _ = publish.send(view.today);
    })
    .unwrap();
    // The first view: the tablet was on before the days went by.
    views.recv().unwrap();
    calendar.pass(10);
    worker.ask(Request::SetLanguage("ca".to_owned()));
    while views.recv().unwrap() != calendar.day() {}
    let files = decrypted(&anna.profile);
    assert_eq!(
        places_of(b"2026-05-05", &files),
        Vec::<String>::new(),
        "while it runs"
    );
    assert!(
        !places_of(b"2026-05-17", &files).is_empty(),
        "the search sees"
    );
    worker.stop();
}

#[test]
fn what_can_be_undone_is_nowhere_on_the_disk() {
    let scratch = Scratch::in_memory();
    let calendar = Calendar::at(day("2026-04-13"));
    let device = |name| Device::new(name, scratch.path(), &calendar);
    let mut stores = Vec::new();
    // The same ids, the same counts, tapped in another order: the stores say the same.
    for orders in [
        ["food.meal/nn/given", "medical.consult/nn/given"],
        ["medical.consult/nn/given", "food.meal/nn/given"],
    ] {
        let mut anna = device("anna");
        for key in orders.iter().cycle().take(8) {
            anna.count("placa", cell(key), 1);
        }
        anna.kill();
        let store = open(&anna);
        let rows = texts(
            &store,
            "SELECT hex(batch) || cell || n || c FROM batch_cell ORDER BY batch, cell",
        );
        let days = texts(
            &store,
            "SELECT day || site || cell || n FROM day_tally ORDER BY day, site, cell",
        );
        drop(store);
        stores.push((rows, days));
        std::fs::remove_dir_all(&anna.profile.folder).unwrap();
    }
    assert_eq!(stores[0].0.len(), 2);
    assert_eq!(stores[0], stores[1]);
}
