//! A store that is on no disk: for practice. It has the same tables as any other.

use rusqlite::Connection;
use rusqlite_migration::Migrations;

use super::{Store, StoreError, open::MIGRATIONS};
use crate::{edge::Entropy, sheets::Genesis};

impl Store {
    /// An empty store in memory. It ends with the value.
    ///
    /// # Errors
    /// There is no memory for it, or no randomness.
    pub fn in_memory(entropy: &dyn Entropy) -> Result<Self, StoreError> {
        let mut db = Connection::open_in_memory()?;
        db.pragma_update(None, "foreign_keys", true)?;
        db.pragma_update(None, "temp_store", "MEMORY")?;
        db.pragma_update(None, "trusted_schema", false)?;
        Migrations::from_slice(MIGRATIONS)
            .to_latest(&mut db)
            .map_err(StoreError::Migration)?;
        Ok(Self {
            db,
            genesis: Genesis::load()?,
            run: entropy.bytes()?,
            trace: false,
        })
    }
}
