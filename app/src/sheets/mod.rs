//! Sheets as Automerge documents.
//!
//! Every sheet of one taxonomy starts from the same [`Genesis`], a first change with all counters
//! at zero, equal to the byte on every device. Each contribution is one change that depends on the
//! genesis alone. So two devices that hold the same contributions hold documents with the same
//! heads and the same totals, whatever the order they came in.
//!
//! Architecture invariant: only bytes that this device wrote itself are ever loaded as Automerge.
//! From outside come typed contributions; a few hundred hostile bytes can make a general document
//! decoder ask for gigabytes.

mod document;
mod genesis;

pub use document::Document;
pub use genesis::Genesis;

/// A sheet could not be read or made.
#[derive(Debug, thiserror::Error)]
pub enum SheetError {
    /// The document on disk is not one this device wrote.
    #[error("the sheet's document on this device is damaged: {0}")]
    Damaged(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// Automerge refused a change this device made.
    #[error("the sheet could not be updated: {0}")]
    Change(#[source] automerge::AutomergeError),
}

impl SheetError {
    /// What this device wrote cannot be read back.
    pub(crate) fn damaged(cause: impl std::error::Error + Send + Sync + 'static) -> Self {
        Self::Damaged(Box::new(cause))
    }
}
