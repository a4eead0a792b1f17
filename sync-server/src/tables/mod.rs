//! The ledger as tables: what every store does in the same statements, whichever database runs them.
//!
//! A store brings a [`Sql`], which runs statements inside one of its transactions, and its own way of
//! taking in contributions, because there speed decides. All that is seldom done is written once, here.
//!
//! Architecture invariant: rules of counting are asked of [`tally::ledger`], never written here; nothing
//! here knows which database it is.

pub(crate) mod cells;
pub(crate) mod closing;
pub(crate) mod copy;
mod dhis2;
pub(crate) mod dump;
pub(crate) mod estimates;
pub(crate) mod fault;
pub(crate) mod figures;
pub(crate) mod full;
pub(crate) mod keys;
pub(crate) mod sql;
pub(crate) mod team;
pub(crate) mod void;

pub(crate) use fault::Fault;
pub(crate) use sql::{Row, Rows, Sql, Value, values};
