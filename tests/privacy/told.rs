//! What people are told is stored is what is stored: the page shows every table and column of a real
//! server, and of a device that has worked.

use acollida_tests::{Calendar, Device, Scratch, Server, cell, day, decrypted::connect};
use app::disclosure::{SERVER_TABLES, page};
use locales::{Digits, Language, Words};
use rusqlite::{Connection, OpenFlags};
use sync_server::folder;

#[expect(
    clippy::disallowed_methods,
    reason = "reads what the program wrote, as someone who seized it would"
)]
fn ledger(file: &std::path::Path) -> Connection {
    Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap()
}

fn schema(store: &Connection) -> Vec<(String, Vec<String>)> {
    let texts = |question: &str| -> Vec<String> {
        let mut statement = store.prepare(question).unwrap();
        let rows = statement.query_map([], |row| row.get(0)).unwrap();
        rows.collect::<Result<_, _>>().unwrap()
    };
    texts("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') ORDER BY name")
        .into_iter()
        .map(|table| {
            let columns = format!("SELECT name FROM pragma_table_info('{table}') ORDER BY cid");
            let columns = texts(&columns);
            (table, columns)
        })
        .collect()
}

#[test]
fn the_page_shows_every_table_and_column_of_a_real_server_and_device() {
    let scratch = Scratch::in_memory();
    let calendar = Calendar::at(day("2026-04-13"));
    let data = scratch.at("server");
    let mut server = Server::start(&data, &calendar);
    let codes = server.found("Taula", &[("placa", "La Plaça")]);
    let mut anna = Device::new("anna", scratch.path(), &calendar);
    anna.join(&codes.write);
    anna.count("placa", cell("food.meal/nn/given"), 3);
    anna.sync().unwrap();
    anna.kill();
    server.stop();

    let told: Vec<_> = SERVER_TABLES
        .iter()
        .map(|(table, columns)| {
            let columns = columns.iter().map(|&column| column.to_owned()).collect();
            ((*table).to_owned(), columns)
        })
        .collect();
    assert_eq!(told, schema(&ledger(&folder::ledger(&data))));

    let device = schema(&connect(&anna.profile));
    anna.open();
    let tables = anna.store().tables().unwrap();
    let read: Vec<_> = tables
        .iter()
        .map(|table| (table.name.clone(), table.columns.clone()))
        .collect();
    assert_eq!(read, device);

    let words = Words::new(Language::En, Digits::Latin);
    let text = page(&tables, &words).text(&words);
    for (table, columns) in told.iter().chain(&device) {
        assert!(text.contains(&format!("* {table}\n")), "{table} in {text}");
        assert!(text.contains(&columns.join(", ")), "{table} in {text}");
    }
}
