//! The worker: one thread that owns store and network. The screens ask it and never wait; it
//! answers with the whole [`View`], which replaces the one before.
//!
//! Architecture invariant: nothing here knows Slint.

mod carrying;
mod code;
mod days;
mod desk;
mod device;
mod file;
mod lock;
mod locked;
mod practice;
mod request;
mod session;
mod team_change;
mod thread;
mod trouble;
mod view;

pub use carrying::Carried;
pub use code::ShownCode;
pub(crate) use desk::joined;
pub use file::FileState;
pub use request::Request;
pub use thread::{StartError, Worker};
pub use trouble::{Trouble, refusal_message, weakness_message};
pub use view::{Guard, Last, LockShown, Refused, Shift, SyncState, Team, View};
