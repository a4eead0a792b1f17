//! The device's store: one encrypted SQLite database in the profile folder, the only place where the app
//! writes. A tap that was shown is in it: WAL with `synchronous=FULL`, so that a commit survives a
//! power cut, not only a crash.

pub(crate) mod batches;
mod contributions;
mod days;
mod encrypting;
mod error;
mod figures;
mod in_memory;
mod locked_taps;
mod look;
mod membership;
mod newer;
mod open;
mod paper_sheets;
mod salvage;
mod sealed;
mod settings;
mod sheets;
mod shift;
mod tables;
mod text;

pub use batches::Batch;
pub use contributions::{Kept, Merged, Waiting};
pub use error::{Ailment, StoreError};
pub use figures::{Late, Reading};
pub use membership::Membership;
pub use newer::{NewerStore, Readable};
pub use open::{Profile, Store};
pub use salvage::Salvage;
pub use settings::{Setting, Settings, TEXT_SIZES, Theme};
pub use shift::OpenShift;
pub use tables::Table;

/// How many days a device remembers what it counted on each, today included, while it does not know
/// what its team decided: the most that one may decide.
pub const DAYS_KEPT: i64 = tally::team::Policies::DAYS_MAX as i64;
