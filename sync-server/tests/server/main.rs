//! The server as its clients meet it: over real HTTP on a loopback port, and on the command line.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking, its helpers too"
)]

mod backup;
mod command_line;
mod configuration;
mod corpus;
mod encrypted;
mod estimates;
mod files;
mod folder;
mod handing_on;
mod help;
mod kills;
mod ledger_laws;
mod limits;
#[path = "../made/mod.rs"]
mod made;
mod openapi;
mod operating;
mod packaging;
mod problems;
mod profile;
mod restarts;
mod seals;
mod silence;
mod slow;
#[path = "../made/slow.rs"]
mod slow_clients;
#[path = "../files/stand_in.rs"]
mod stand_in;
mod statistics;
mod supervised;
mod support;
mod thief;
mod upload;
mod worlds;
