//! Why a statement on the ledger failed, and what of it an operator may read in the log.

use crate::event::Reason;

/// A statement failed, or the store holds what no ledger holds.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Fault {
    /// The database said no.
    #[error("{words}")]
    Refused {
        /// What the log may say: a fixed word, because the database's own words can quote values.
        reason: Reason,
        /// Whether the same transaction may well succeed if it is tried again.
        again: bool,
        /// The database's words, for who sits at the command line.
        words: String,
    },
    /// A row does not read as what was written.
    #[error("the ledger holds a row that no version wrote: restore a backup")]
    Damaged,
}

impl Fault {
    /// What the log may say.
    pub(crate) const fn reason(&self) -> Reason {
        match self {
            Self::Refused { reason, .. } => *reason,
            Self::Damaged => Reason::Damaged,
        }
    }

    /// Whether the same transaction may well succeed if it is tried again.
    pub(crate) const fn is_passing(&self) -> bool {
        matches!(self, Self::Refused { again: true, .. })
    }
}
