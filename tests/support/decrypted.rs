//! A device's files as whoever has its key could read them: the database as a database, and every page of it and
//! of its log in clear, those that hold nothing any more too.

use std::fs;

use aes::{
    Aes256,
    cipher::{BlockCipherDecrypt, KeyInit},
};
use app::{store::Profile, vault::Vault};
use rusqlite::Connection;

/// SQLCipher 4, "Database Encryption Design": pages of 4,096 bytes, the last 80 of them the vector and the mark.
const PAGE: usize = 4_096;
const RESERVE: usize = 80;
const VECTOR: usize = 16;
/// In the first page this much stands in clear: random bytes in place of SQLite's own first ones.
const CLEAR: usize = 16;
/// "WAL File Format": a header of the log, and one of each frame.
const LOG_HEADER: usize = 32;
const FRAME_HEADER: usize = 24;

fn key(profile: &Profile) -> [u8; 32] {
    *Vault::of(profile)
        .open(None)
        .expect("a device that asks for nothing")
        .for_tests()
}

/// The device's database, open for reading and for what a newer version would write.
///
/// # Panics
/// It is none.
#[must_use]
#[expect(
    clippy::disallowed_methods,
    reason = "reads what the app wrote, as someone who has the device and its key would"
)]
pub fn connect(profile: &Profile) -> Connection {
    let db = Connection::open(profile.database()).expect("a database");
    let hex: String = key(profile)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    db.execute_batch(&format!(
        "PRAGMA cipher_log_level = NONE; PRAGMA key = \"x'{hex}'\";"
    ))
    .expect("a key");
    db
}

/// Every file of the profile with its name, the database's pages in clear.
///
/// # Panics
/// A file cannot be read.
#[must_use]
pub fn decrypted(profile: &Profile) -> Vec<(String, Vec<u8>)> {
    let key = key(profile);
    let mut files = Vec::new();
    for entry in fs::read_dir(&profile.folder).expect("a profile") {
        let path = entry.expect("a file").path();
        let bytes = fs::read(&path).expect("a file that can be read");
        let name = path.display().to_string();
        let clear = if path == profile.database() {
            pages(&bytes, &key)
        } else if name.ends_with("-wal") {
            log(&bytes, &key)
        } else {
            bytes
        };
        files.push((name, clear));
    }
    files
}

fn pages(bytes: &[u8], key: &[u8; 32]) -> Vec<u8> {
    bytes
        .chunks(PAGE)
        .enumerate()
        .flat_map(|(number, page)| clear(page, if number == 0 { CLEAR } else { 0 }, key))
        .collect()
}

fn log(bytes: &[u8], key: &[u8; 32]) -> Vec<u8> {
    let frames = bytes.get(LOG_HEADER..).unwrap_or_default();
    frames
        .chunks(FRAME_HEADER + PAGE)
        .flat_map(|frame| {
            let number = frame.get(..4).unwrap_or_default();
            let first = number == [0, 0, 0, 1];
            let page = frame.get(FRAME_HEADER..).unwrap_or_default();
            clear(page, if first { CLEAR } else { 0 }, key)
        })
        .collect()
}

/// AES-256 in CBC mode, block by block.
fn clear(page: &[u8], from: usize, key: &[u8; 32]) -> Vec<u8> {
    let cipher = Aes256::new(key.into());
    let Some(end) = page.len().checked_sub(RESERVE) else {
        return Vec::new();
    };
    let mut before: [u8; VECTOR] = page
        .get(end..end + VECTOR)
        .and_then(|vector| vector.try_into().ok())
        .unwrap_or_default();
    let mut out = Vec::with_capacity(PAGE);
    for block in page.get(from..end).unwrap_or_default().chunks_exact(16) {
        let sealed: [u8; 16] = block.try_into().unwrap_or_default();
        let mut opened = sealed.into();
        cipher.decrypt_block(&mut opened);
        out.extend(
            opened
                .iter()
                .zip(before)
                .map(|(byte, before)| byte ^ before),
        );
        before = sealed;
    }
    out
}
