//! The device's store: one SQLite database in the profile folder, the only place where the app
//! writes. A tap that was shown is in it: WAL with `synchronous=FULL`, so that a commit survives a
//! power cut, not only a crash.

pub(crate) mod batches;
mod contributions;
mod days;
mod error;
mod figures;
mod membership;
mod open;
mod paper_sheets;
mod settings;
mod sheets;
mod text;

pub use batches::Batch;
pub use contributions::{Kept, Merged, Waiting};
pub use error::StoreError;
pub use membership::Membership;
pub use open::{Profile, Store};
pub use settings::{Settings, Theme};

/// How many days this device remembers what it counted on each, today included.
pub const DAYS_KEPT: i64 = 14;
