//! Sheets that a reader gathered before. Coordinators turn from page to page of the same year, whose sums change
//! once a day; reading them again costs twenty times what adding them up does.

use std::{collections::BTreeMap, sync::Arc};

use rusqlite::Connection;
use tally::{SheetKey, TeamId};

use crate::tables::{Fault, figures::Net};

/// The sheets of a period, each with its cells.
pub(super) type Gathered = Arc<[(SheetKey, Vec<Net>)]>;

/// Cells that a reader keeps at most, of 16 bytes each: three years of a city of fifty sites, in 8 MB.
const CELLS_MAX: usize = 500_000;

/// What one connection has read, as long as nobody has written.
#[derive(Debug, Default)]
pub(super) struct Kept {
    /// SQLite's own number for what the file held.
    version: Option<i64>,
    periods: BTreeMap<(TeamId, String), Gathered>,
    cells: usize,
}

impl Kept {
    /// Forgets everything if anybody, this server or another process, has written since. Call inside the transaction
    /// that reads: the number is of its snapshot.
    pub(super) fn forget_older(&mut self, connection: &Connection) -> Result<(), Fault> {
        let version = connection
            .prepare_cached("PRAGMA data_version")?
            .query_row([], |row| row.get(0))?;
        if self.version != Some(version) {
            *self = Self {
                version: Some(version),
                ..Self::default()
            };
        }
        Ok(())
    }

    /// The sheets of a period, if they were kept.
    pub(super) fn find(&self, team: TeamId, period: &str) -> Option<Gathered> {
        self.periods.get(&(team, period.to_owned())).cloned()
    }

    /// Keeps the sheets of a period; in place of all others where there is no room for them.
    pub(super) fn keep(&mut self, team: TeamId, period: String, sheets: Gathered) {
        let cells: usize = sheets.iter().map(|(_, cells)| cells.len()).sum();
        if self.cells + cells > CELLS_MAX {
            self.periods.clear();
            self.cells = 0;
        }
        if cells <= CELLS_MAX && self.periods.insert((team, period), sheets).is_none() {
            self.cells += cells;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{super::open::open_copy, *};

    const TEAM: TeamId = TeamId::from_bytes([7; 8]);

    fn open(folder: &Path) -> Connection {
        let connection = open_copy(&folder.join("file")).unwrap();
        connection
            .execute_batch("PRAGMA journal_mode = WAL; CREATE TABLE IF NOT EXISTS t (n INTEGER)")
            .unwrap();
        connection
    }

    fn sheets(cells: usize) -> Gathered {
        let sheet = SheetKey {
            period: "2026-10/W41".parse().unwrap(),
            site: "clinic".parse().unwrap(),
        };
        Arc::new([(sheet, vec![(1, 1); cells])])
    }

    fn begin(reader: &mut Connection, kept: &mut Kept) {
        let transaction = reader.transaction().unwrap();
        kept.forget_older(&transaction).unwrap();
    }

    #[test]
    fn what_was_read_is_kept_until_anybody_writes() {
        let folder = tempfile::tempdir().unwrap();
        let (mut reader, writer) = (open(folder.path()), open(folder.path()));
        let mut kept = Kept::default();
        begin(&mut reader, &mut kept);
        kept.keep(TEAM, "2026-10/W41".to_owned(), sheets(3));

        begin(&mut reader, &mut kept);
        assert_eq!(kept.find(TEAM, "2026-10/W41"), Some(sheets(3)));
        assert_eq!(kept.find(TEAM, "2026-10/W42"), None);
        let other = TeamId::from_bytes([8; 8]);
        assert_eq!(kept.find(other, "2026-10/W41"), None);

        writer.execute("INSERT INTO t VALUES (1)", []).unwrap();
        begin(&mut reader, &mut kept);
        assert_eq!(kept.find(TEAM, "2026-10/W41"), None);
    }

    #[test]
    fn no_more_is_kept_than_there_is_room_for() {
        let mut kept = Kept::default();
        kept.keep(TEAM, "one".to_owned(), sheets(CELLS_MAX - 1));
        kept.keep(TEAM, "two".to_owned(), sheets(1));
        assert!(kept.find(TEAM, "one").is_some() && kept.find(TEAM, "two").is_some());
        kept.keep(TEAM, "three".to_owned(), sheets(1));
        assert!(kept.find(TEAM, "one").is_none() && kept.find(TEAM, "three").is_some());
        kept.keep(TEAM, "four".to_owned(), sheets(CELLS_MAX + 1));
        assert!(kept.find(TEAM, "four").is_none());
    }
}
