//! The stores of the ledger, held to the same laws: an SQLite file and a PostgreSQL, the latter started here on a
//! socket of its own.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking, its helpers too"
)]

mod accounted;
mod chaos;
mod cluster;
mod laws;
mod lived_in;
#[path = "../made/mod.rs"]
mod made;
mod moving;
mod opening;
mod privacy;
mod reading_sql;
mod scale;
mod stores;
mod story;
mod wire;
