//! What the database's own files still hold of contributions that were forgotten: more than an SQLite file does,
//! until the table is written anew. `docs/SCALING.md` says what that means and what to do.

use std::{fs, path::Path, sync::Arc};

use jiff::civil::date;
use sync_server::{
    entropy::SystemEntropy,
    ledger::{LedgerStore as _, Refreshing},
};

use crate::{
    cluster::Cluster,
    stores::{Open, TODAY, contribution, found_team},
};

/// How often the ids' common half stands in the files below a folder.
fn occurrences(folder: &Path, marker: &[u8]) -> usize {
    let mut count = 0;
    let mut waiting = vec![folder.to_owned()];
    while let Some(place) = waiting.pop() {
        for entry in fs::read_dir(place).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else if let Ok(bytes) = fs::read(&path) {
                let found = bytes.windows(marker.len()).filter(|bytes| *bytes == marker);
                count += found.count();
            }
        }
    }
    count
}

#[test]
fn forgotten_ids_leave_the_tables_files_when_the_table_is_written_anew() {
    let cluster = Cluster::start();
    let database = cluster.database();
    let address = sync_server::store::StoreAddress::Postgres(database.url());
    let marker = *b"m4rk\xffid!";
    let team = {
        let mut register = sync_server::register::Register::at(&address, &SystemEntropy).unwrap();
        found_team(&mut register, &SystemEntropy).team
    };
    let open = Open::to(&address);
    let batch: Vec<_> = (0..200_u64)
        .map(|number| {
            let id = (u128::from(u64::from_be_bytes(marker)) << 64) | u128::from(number);
            contribution(id, "raval", TODAY, &[("food.meal/nn/given", 1, 0)])
        })
        .collect();
    open.runtime
        .block_on(open.ledger.count(team, batch, TODAY))
        .unwrap();
    let base = cluster.data().join("base");
    let log = cluster.data().join("pg_wal");
    database.execute("CHECKPOINT");
    // The row and its key in the index.
    assert!(occurrences(&base, &marker) >= 400);
    assert!(occurrences(&log, &marker) >= 200);

    let closed =
        open.ledger
            .close_day(date(2027, 7, 1), Refreshing::Daily, Arc::new(SystemEntropy));
    open.runtime.block_on(closed).unwrap();
    let held = database.execute("SELECT count(*) FROM counted");
    assert_eq!(held, [["0"]]);
    drop(open);
    // Deleted, and still in the files: what an operator is told about.
    database.execute("CHECKPOINT");
    assert!(occurrences(&base, &marker) > 0);
    // What autovacuum does by itself makes room for new rows, and leaves the bytes of old ones until then.
    database.execute("VACUUM counted");
    database.execute("CHECKPOINT");
    assert!(occurrences(&base, &marker) > 0);
    // This writes table and keys to new files. The log of changes has the old ones until it is reused.
    database.execute("VACUUM FULL counted");
    database.execute("CHECKPOINT");
    assert_eq!(occurrences(&base, &marker), 0);
    assert!(occurrences(&log, &marker) > 0);
}
