//! The sync server: adds up what devices counted, and keeps only sums.
//!
//! It holds no person, device, address, account, or time finer than a period; it writes nothing of
//! a request to any log; it keeps nothing between requests but its ledger. A team can do without it.
//!
//! Where to find what:
//! * [`launch()`] with [`Settings`]: running a server
//! * [`ledger`]: what the HTTP side asks of a store; [`sqlite`]: the store that comes with it; [`postgres`]: the
//!   one for many machines; [`store`]: which of them; [`register`]: what an operator sets up in either
//! * [`found`], [`renew_key`] and [`void_key`]: enrolment codes of new teams and new keys
//! * [`report`]: what pages and files are made from; [`files`]: the files that coordinators hand on;
//!   [`handing_on`]: from a span and a mark to either; [`dhis2_push`]: sending a release to a DHIS2
//! * [`config`]: how a server is configured
//! * [`tls`]: certificates; [`folder`]: the data folder; [`event`]: all that is ever logged
//! * [`doctor`], [`health`] and [`metrics`]: what an operator can ask
//!
//! Architecture invariant: this crate never depends on the app, and on no replicated document:
//! what comes from outside is decoded by [`tally`] as typed records alone.

#![deny(
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::dbg_macro,
    reason = "all that is ever written is an event of `event`, or an answer to who asked"
)]

mod charts;
pub mod clock;
pub mod config;
pub mod dhis2_push;
pub mod doctor;
pub mod entropy;
pub mod event;
pub mod files;
pub mod folder;
mod found;
pub mod handing_on;
pub mod health;
mod http;
mod launch;
pub mod ledger;
mod limiter;
pub mod metrics;
mod pages;
pub mod postgres;
pub mod register;
pub mod report;
mod room;
pub mod settings;
pub mod sqlite;
pub mod store;
mod tables;
pub mod tls;

pub use found::{Codes, Founding, found, renew_key, void_key};
pub use launch::{Answering, LaunchError, launch};
pub use settings::{Limits, Settings};
pub use tables::copy::Copied;
