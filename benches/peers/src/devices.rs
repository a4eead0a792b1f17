//! Devices that come home, each with its own contributions, to a server of automerge-repo or samod: each connects, talks
//! until the server says that it has them, and leaves.
//!
//! `automerge-devices ADDRESS AT_ONCE FIRST COUNT TOGETHER EACH_SHEET own|all`: so many devices at once bring contributions
//! FIRST to FIRST + COUNT, so many carried by one device, so many on each sheet. A device knows nothing but its `own`, as one that was offline, or
//! `all` that came before and counted on top of it, so that the server has nothing to tell it.

mod sheet;
mod wire;

use std::{
    env::args,
    sync::{
        Mutex,
        atomic::{AtomicU64, Ordering},
    },
    thread,
};

use automerge::{
    AutoCommit, ChangeHash,
    sync::{Message, State, SyncDoc as _},
};
use samod::DocumentId;

use self::wire::Connection;

fn main() {
    let words: Vec<String> = args().skip(1).collect();
    let [address, at_once, first, count, together, each_sheet, knows] = words.as_slice() else {
        panic!("automerge-devices ADDRESS AT_ONCE FIRST COUNT TOGETHER EACH_SHEET own|all");
    };
    let number = |word: &String| word.parse::<u64>().expect("a number");
    let (first, together, each_sheet) = (number(first), number(together), number(each_sheet));
    let end = first + number(count);
    let knows_all = knows == "all";
    let genesis = sheet::genesis();
    let sheets: Vec<Mutex<AutoCommit>> = (first / each_sheet..end.div_ceil(each_sheet))
        .map(|_| Mutex::new(genesis.clone()))
        .collect();
    let next = AtomicU64::new(first);
    thread::scope(|scope| {
        for _ in 0..number(at_once) {
            scope.spawn(|| {
                loop {
                    let from = next.fetch_add(together, Ordering::Relaxed);
                    if from >= end {
                        break;
                    }
                    let sheet = from / each_sheet;
                    let at = usize::try_from(sheet - first / each_sheet).expect("small");
                    let mut known = match knows_all {
                        true => sheets[at].lock().expect("a sheet").clone(),
                        false => genesis.clone(),
                    };
                    let own: Vec<_> = (from..end.min(from + together))
                        .map(|number| contribute(&mut known, number, &genesis, knows_all))
                        .collect();
                    come_home(address, from, &document(sheet), &mut known, &own);
                    if knows_all {
                        let mut shared = sheets[at].lock().expect("a sheet");
                        shared.merge(&mut known).expect("one genesis");
                    }
                }
            });
        }
    });
}

/// Adds a contribution: on top of what the device knows, or after the genesis alone, as the app does it.
fn contribute(
    known: &mut AutoCommit,
    number: u64,
    genesis: &AutoCommit,
    on_top: bool,
) -> ChangeHash {
    if on_top {
        return sheet::contribute(known, number);
    }
    let mut alone = genesis.clone();
    let change = sheet::contribute(&mut alone, number);
    known.merge(&mut alone).expect("one genesis");
    change
}

/// Talks until all that the server holds contains the device's own changes.
fn come_home(
    address: &str,
    device: u64,
    document: &str,
    sheet: &mut AutoCommit,
    own: &[ChangeHash],
) {
    let mut connection = Connection::open(address, format!("device-{device}"));
    let mut state = State::new();
    loop {
        if let Some(message) = sheet.sync().generate_sync_message(&mut state) {
            connection.sync(document, &message.encode());
        }
        let answer = Message::decode(&connection.synced(document)).expect("a message");
        sheet
            .sync()
            .receive_sync_message(&mut state, answer)
            .expect("changes");
        let theirs = state.their_heads.clone().unwrap_or_default();
        let missing = sheet.get_changes(&theirs);
        if !missing.iter().any(|change| own.contains(&change.hash())) {
            return connection.close();
        }
    }
}

/// The name of a sheet's document: automerge-repo takes nothing but random UUIDs (RFC 9562, version 4).
fn document(sheet: u64) -> String {
    let mut bytes = b"a sheet \0\0\0\0\0\0\0\0".to_vec();
    bytes[8..].copy_from_slice(&sheet.to_be_bytes());
    bytes[6] = 0x40;
    bytes[8] = 0x80;
    DocumentId::try_from(bytes).expect("16 bytes").to_string()
}
