//! What the tests across crates share: named devices with the app's real core, the real server in
//! this process or in its own, a wire between them that can be cut, and time that tests set.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail by panicking; that is its answer"
)]

pub mod binary;
pub mod calendar;
pub mod chance;
pub mod decrypted;
mod device;
pub mod http;
pub mod scratch;
pub mod server;
pub mod wire;

pub use calendar::Calendar;
pub use chance::Chance;
pub use device::Device;
pub use scratch::Scratch;
pub use server::Server;
pub use wire::Wire;

/// A civil day from its text, such as `2026-04-27`.
#[must_use]
pub fn day(text: &str) -> jiff::civil::Date {
    text.parse().expect("a day")
}

/// A cell from its key, such as `food.meal/nn/given`.
#[must_use]
pub fn cell(key: &str) -> tally::Cell {
    key.parse().expect("a cell")
}

/// A site from its code.
#[must_use]
pub fn site(code: &str) -> tally::SiteCode {
    code.parse().expect("a site code")
}
