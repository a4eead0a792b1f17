//! The enrolment code: all that a device needs to join a team, as text to paste or to show as QR.
//!
//! It is a capability. It holds no person, no device and no date; whoever has it can do what its
//! role allows until the team's keys are rotated.

mod address;
mod code;
mod text;

pub use address::{InvalidAddress, ServerAddress};
pub use code::{Enrolment, Grant};
pub use text::CodeError;
