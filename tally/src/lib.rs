//! What Acollida counts, and the laws of counting it.
//!
//! Everything here is a pure function of its arguments: no clock, no randomness, no files, no
//! network, no screens, no replicated documents. A device and a server that share this crate
//! cannot disagree on what a cell is, when a period ends, or whether a contribution is already in.
//!
//! Architecture invariant: this crate depends on neither `app` nor `sync-server`, and on nothing
//! that reads a clock or draws a random number. A test over the dependency graph holds it.
//!
//! Where to find what:
//! * [`taxonomy`]: services, kinds, age bands, outcomes, and the [`Cell`] they make; what a
//!   sheet counts is a [`Mark`]: a cell, or a started shift
//! * [`period`]: the [`Period`] (an ISO week cut at the month's end) and the [`Span`]s it adds up to
//! * [`team`]: team ids, keys, sites and the team's profile
//! * [`enrolment`]: the code a device joins a team with
//! * [`contribution`]: the immutable record that travels, and its one wire form
//! * [`bundle`]: what devices hand to each other without a server
//! * [`caps`]: how much one record and one sheet may hold
//! * [`ledger`]: exactly-once addition of contributions
//! * [`seal`]: closing a period; [`release`]: what may leave a team
//! * [`linter`]: refuses words that ask for a status or an identity
//! * [`statistics`]: tables over the sums
//! * [`api`]: the documents a device and a server exchange

pub mod api;
pub mod bundle;
pub mod caps;
mod codes;
pub mod contribution;
pub mod enrolment;
mod hex;
pub mod ledger;
pub mod linter;
pub mod period;
pub mod release;
pub mod seal;
pub mod sheet;
pub mod statistics;
pub mod taxonomy;
pub mod team;

pub use bundle::Bundle;
pub use contribution::{Contribution, ContributionId, Count};
pub use period::{Period, Span};
pub use sheet::SheetKey;
pub use taxonomy::{AgeBand, Cell, Kind, Mark, Outcome, Service};
pub use team::{Site, SiteCode, TeamId, TeamProfile};
