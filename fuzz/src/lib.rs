//! What fuzzers feed, one function a target. The tests of `tally` and of the server feed the same functions the
//! committed seeds (`corpus/`) and damage to them, so that a target that no longer builds or fits is noticed without
//! a fuzzer.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a target fails by panicking"
)]

pub mod records;
pub mod seeds;
#[cfg(feature = "server")]
pub mod server;
