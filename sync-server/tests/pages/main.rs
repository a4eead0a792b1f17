//! The pages as a browser gets them: over real HTTP on a loopback port, without a browser.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking, its helpers too"
)]

mod browser;
mod estimates;
mod every_page;
mod figures;
mod full;
#[path = "../made/mod.rs"]
#[expect(dead_code, reason = "what only the laws of the ledger need")]
mod made;
mod more;
mod sign_in;
#[path = "../server/support.rs"]
#[expect(
    dead_code,
    unused_imports,
    reason = "what only the tests of the API need"
)]
mod support;
