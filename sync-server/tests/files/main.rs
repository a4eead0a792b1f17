//! The files that coordinators hand on, as the programs that open them see them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking, its helpers too"
)]

mod adx;
mod comma_separated;
mod dhis2;
mod goldens;
mod laws;
mod push;
mod reports;
mod sample;
mod stand_in;
mod workbook;
