//! Sheets that a reader gathered before. Coordinators turn from page to page of the same year, whose sums change
//! once a day, however much comes meanwhile; reading them again costs twenty times what adding them up does.

use std::{collections::BTreeMap, sync::Arc};

use tally::{SheetKey, TeamId};

use crate::{ledger::Edition, tables::figures::Net};

/// The sheets of a period, each with its cells.
pub(super) type Gathered = Arc<[(SheetKey, Vec<Net>)]>;

/// Cells that a reader keeps at most, of 16 bytes each: three years of a city of fifty sites, in 8 MB.
const CELLS_MAX: usize = 500_000;

/// What one connection has read of the sums, as long as they are the same.
#[derive(Debug, Default)]
pub(super) struct Kept {
    teams: BTreeMap<TeamId, Sheets>,
    cells: usize,
}

/// A team's sheets, as they were in one state of its sums.
#[derive(Debug)]
struct Sheets {
    state: State,
    periods: BTreeMap<String, Gathered>,
}

/// What changes whenever a team's sums do: the day, when what arrived is added to them; the life of the ledger, when
/// what a stolen key brought is dropped, or a backup comes in its place. In a trial sums change as they are read, and
/// `trial` counts that; it is from before the transaction that reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct State {
    pub(super) trial: u64,
    pub(super) edition: Edition,
}

impl Kept {
    /// Forgets what was kept of the team's sums in another state.
    pub(super) fn forget_other(&mut self, team: TeamId, state: State) {
        if self.teams.get(&team).is_none_or(|kept| kept.state != state) {
            let none = Sheets {
                state,
                periods: BTreeMap::new(),
            };
            if let Some(old) = self.teams.insert(team, none) {
                self.cells = self.cells.saturating_sub(old.cells());
            }
        }
    }

    /// The sheets of a period, if they were kept.
    pub(super) fn find(&self, team: TeamId, period: &str) -> Option<Gathered> {
        self.teams.get(&team)?.periods.get(period).cloned()
    }

    /// Keeps the sheets of a period; in place of all others where there is no room for them.
    pub(super) fn keep(&mut self, team: TeamId, period: String, sheets: Gathered) {
        // A team that nothing was asked of since its state changed has no place for them.
        let Some(kept) = self.teams.get_mut(&team) else {
            return;
        };
        let old = kept.periods.remove(&period);
        self.cells -= old.as_deref().map_or(0, self::cells);
        let cells = cells(&sheets);
        if cells > CELLS_MAX {
            return;
        }
        if self.cells + cells > CELLS_MAX {
            for kept in self.teams.values_mut() {
                kept.periods.clear();
            }
            self.cells = 0;
        }
        if let Some(kept) = self.teams.get_mut(&team) {
            kept.periods.insert(period, sheets);
            self.cells += cells;
        }
    }
}

impl Sheets {
    fn cells(&self) -> usize {
        self.periods.values().map(|sheets| cells(sheets)).sum()
    }
}

fn cells(sheets: &[(SheetKey, Vec<Net>)]) -> usize {
    sheets.iter().map(|(_, cells)| cells.len()).sum()
}

#[cfg(test)]
mod tests {
    use tally::api::Incarnation;

    use super::*;

    const TEAM: TeamId = TeamId::from_bytes([7; 8]);
    const OTHER: TeamId = TeamId::from_bytes([8; 8]);

    fn state(trial: u64, life: u8, day: &str) -> State {
        State {
            trial,
            edition: Edition {
                incarnation: Incarnation::from_bytes([life; 8]),
                as_of: Some(day.parse().unwrap()),
            },
        }
    }

    fn sheets(cells: usize) -> Gathered {
        let sheet = SheetKey {
            period: "2026-10/W41".parse().unwrap(),
            site: "clinic".parse().unwrap(),
        };
        Arc::new([(sheet, vec![(1, 1); cells])])
    }

    #[test]
    fn what_was_read_is_kept_as_long_as_the_sums_are_the_same() {
        let now = state(0, 1, "2026-10-05");
        for other in [
            state(1, 1, "2026-10-05"),
            state(0, 2, "2026-10-05"),
            state(0, 1, "2026-10-06"),
        ] {
            let mut kept = Kept::default();
            for team in [TEAM, OTHER] {
                kept.forget_other(team, now.clone());
                kept.keep(team, "2026-10/W41".to_owned(), sheets(3));
                kept.forget_other(team, now.clone());
                assert_eq!(kept.find(team, "2026-10/W41"), Some(sheets(3)));
                assert_eq!(kept.find(team, "2026-10/W42"), None);
            }
            kept.forget_other(TEAM, other);
            assert_eq!(kept.find(TEAM, "2026-10/W41"), None);
            assert_eq!(kept.find(OTHER, "2026-10/W41"), Some(sheets(3)));
            assert_eq!(kept.cells, 3);
        }
    }

    #[test]
    fn no_more_is_kept_than_there_is_room_for() {
        let mut kept = Kept::default();
        for team in [TEAM, OTHER] {
            kept.forget_other(team, state(0, 1, "2026-10-05"));
        }
        kept.keep(OTHER, "one".to_owned(), sheets(CELLS_MAX - 1));
        kept.keep(TEAM, "two".to_owned(), sheets(1));
        kept.keep(TEAM, "two".to_owned(), sheets(1));
        assert!(kept.find(OTHER, "one").is_some() && kept.find(TEAM, "two").is_some());
        kept.keep(TEAM, "three".to_owned(), sheets(1));
        assert!(kept.find(OTHER, "one").is_none() && kept.find(TEAM, "two").is_none());
        assert!(kept.find(TEAM, "three").is_some() && kept.cells == 1);
        kept.keep(TEAM, "four".to_owned(), sheets(CELLS_MAX + 1));
        assert!(kept.find(TEAM, "four").is_none());
        // Of a team whose state nobody asked for there is no telling what it would be of.
        let unknown = TeamId::from_bytes([9; 8]);
        kept.keep(unknown, "one".to_owned(), sheets(1));
        assert!(kept.find(unknown, "one").is_none() && kept.cells == 1);
    }
}
