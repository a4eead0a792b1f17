//! What this program says of itself to those who have to trust it: the page on what is stored and what
//! could be handed over, and the attestation of what is asked. Both are worked out from what the
//! program is made of, so that they cannot say less than it does.

mod attestation;
mod markdown;
mod server_tables;
mod stored;

pub use attestation::attestation;
pub use server_tables::SERVER_TABLES;
pub use stored::{Kept, StoredPage, page};
