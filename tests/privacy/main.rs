//! What is not kept cannot be taken: the server's files and streams, read byte by byte for everything
//! a request could tell of who sent it; the device's store, by an allow-list of what it has room for;
//! and what travels between them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail by panicking; that is its answer"
)]

mod device;
mod disguise;
mod memory;
mod server;
mod told;
mod travel;

use std::{fs, path::Path};

/// Every byte of every file below a folder, with the file's name.
fn everything_in(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(everything_in(&path));
        } else {
            files.push((path.display().to_string(), fs::read(&path).unwrap()));
        }
    }
    files
}

/// In which of these files something stands, and in which disguise.
fn places_of(secret: &[u8], files: &[(String, Vec<u8>)]) -> Vec<String> {
    let mut found = Vec::new();
    for (disguise, pattern) in disguise::all(secret) {
        for (name, bytes) in files {
            if disguise::holds(bytes, &pattern) {
                found.push(format!("{name}, {disguise}"));
            }
        }
    }
    found
}
