//! The laws of counting, as tests of the public interface. One binary, so that they link once.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets what it does not expect should stop right there"
)]

mod arbitrary;
mod attack;
mod bundles;
mod caps;
mod contributions;
mod corpus;
mod damaged_codes;
mod damaged_records;
mod decoding;
mod documents;
mod enrolment;
mod keys;
mod ledger;
mod linter;
mod periods;
mod profiles;
mod releases;
mod seals;
mod server_addresses;
mod spans;
mod statistics;
mod taxonomy;
