//! Which paper sheets were counted here already.

use rusqlite::params;

use super::{Store, StoreError};

impl Store {
    /// Whether a file with this SHA-256 was counted on this device before.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn knows_paper_sheet(&self, digest: &[u8; 32]) -> Result<bool, StoreError> {
        Ok(self
            .db
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM paper_sheet WHERE digest = ?1)")?
            .query_row(params![digest], |row| row.get(0))?)
    }
}
