//! What the store has room for, read from the store itself: what the page on what is stored shows
//! cannot leave a table out.

use super::{Store, StoreError};

/// A table of a database and its columns, by the names they have there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// Its columns, in their order.
    pub columns: Vec<String>,
}

impl Store {
    /// Every table of this store, by name.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn tables(&self) -> Result<Vec<Table>, StoreError> {
        let mut statement = self.db.prepare(
            "SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c
             WHERE t.type = 'table' ORDER BY t.name, c.cid",
        )?;
        let mut rows = statement.query([])?;
        let mut tables: Vec<Table> = Vec::new();
        while let Some(row) = rows.next()? {
            let (name, column): (String, String) = (row.get(0)?, row.get(1)?);
            match tables.last_mut() {
                Some(table) if table.name == name => table.columns.push(column),
                _ => tables.push(Table {
                    name,
                    columns: vec![column],
                }),
            }
        }
        Ok(tables)
    }
}
