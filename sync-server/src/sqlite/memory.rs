//! What the writer remembers from one transaction to the next, to spare reading it again. All of it
//! is in the file too, and is read anew when another process has changed the file.

use std::{collections::HashMap, sync::Arc};

use rusqlite::Connection;
use tally::{SheetKey, TeamId, TeamProfile};

use crate::tables::{Fault, cells::Cells, team};

/// Teams and sheets remembered: more than a machine serves. Past it the memory starts anew, so that
/// it stays small whatever comes.
const PROFILES: usize = 256;
const SHEETS: usize = 4_096;

/// What is remembered of one ledger file.
pub(super) struct Memory {
    pub(super) cells: Cells,
    profiles: HashMap<TeamId, Arc<TeamProfile>>,
    // Taps on a sheet, corrections included, for the cap.
    taps: HashMap<(TeamId, SheetKey), u64>,
    // SQLite's mark of the file as other connections left it.
    seen: i64,
}

impl Memory {
    pub(super) fn new(connection: &Connection) -> Result<Self, Fault> {
        Ok(Self {
            cells: Cells::read(connection)?,
            profiles: HashMap::new(),
            taps: HashMap::new(),
            seen: data_version(connection)?,
        })
    }

    /// Forgets what may have changed since the last transaction. Call at the start of each.
    pub(super) fn refresh(&mut self, connection: &Connection) -> Result<(), Fault> {
        let now = data_version(connection)?;
        if now != self.seen || self.taps.len() > SHEETS || self.profiles.len() > PROFILES {
            self.profiles.clear();
            self.taps.clear();
            self.seen = now;
        }
        Ok(())
    }

    /// The team's profile, if there is such a team.
    pub(super) fn profile(
        &mut self,
        connection: &Connection,
        team: TeamId,
    ) -> Result<Option<Arc<TeamProfile>>, Fault> {
        if let Some(known) = self.profiles.get(&team) {
            return Ok(Some(Arc::clone(known)));
        }
        let profile = team::profile(connection, team)?.map(Arc::new);
        if let Some(profile) = &profile {
            self.profiles.insert(team, Arc::clone(profile));
        }
        Ok(profile)
    }

    /// Forgets a profile that is about to change.
    pub(super) fn forget_profile(&mut self, team: TeamId) {
        self.profiles.remove(&team);
    }

    /// The taps on a sheet, if they are remembered.
    pub(super) fn taps(&self, sheet: &(TeamId, SheetKey)) -> Option<u64> {
        self.taps.get(sheet).copied()
    }

    /// Remembers the taps on a sheet, once they are committed.
    pub(super) fn remember_taps(&mut self, sheet: (TeamId, SheetKey), taps: u64) {
        self.taps.insert(sheet, taps);
    }
}

/// Changes when another connection, of whatever process, has committed
/// (<https://sqlite.org/pragma.html#pragma_data_version>).
fn data_version(connection: &Connection) -> Result<i64, Fault> {
    Ok(connection
        .prepare_cached("PRAGMA data_version")?
        .query_row([], |row| row.get(0))?)
}
