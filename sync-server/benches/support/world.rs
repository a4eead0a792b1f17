//! Ledgers of whole years, written as SQL in bulk: what the server would have after counting that long.
//! Sums, late arrivals, released months; no ids, which it would have forgotten but for the last year's.

use std::path::Path;

use jiff::civil::{Date, date};
use rusqlite::{Connection, params};
use sync_server::{
    Codes, Founding, entropy::SystemEntropy, folder as files, found, register::Register,
};
use tally::{Cell, Kind, Mark, Period, Service, Site, Span, TeamId, TeamProfile, period::Grain};

/// The day on which everything is asked.
pub const TODAY: Date = date(2026, 12, 31);

/// Sites of the city that is asked.
const SITES: usize = 50;

/// Sites of one area of the city.
const TOGETHER: usize = 5;

/// Sites of each other team, and how many boxes of the sheet each of them fills in a week.
const OTHER: (usize, usize) = (8, 16);

/// What a ledger holds.
pub struct World {
    /// The first year of counts.
    pub first_year: i16,
    /// How many teams beside the city.
    pub others: usize,
    /// Whether every site of the city fills every box of the sheet, and not those of one service.
    pub full: bool,
}

impl World {
    /// Writes the ledger into this folder; answers the codes of the city.
    pub fn write(&self, folder: &Path) -> Codes {
        let mut register = Register::open(folder, &SystemEntropy).unwrap();
        let mut team = |name: String, sites: usize| {
            let founding = Founding {
                profile: profile(name, sites),
                servers: Vec::new(),
                pin: None,
            };
            found(&mut register, &SystemEntropy, &founding).unwrap()
        };
        let city = team("City".to_owned(), SITES);
        let others: Vec<TeamId> = (0..self.others)
            .map(|number| team(format!("Team {number}"), OTHER.0).team)
            .collect();
        drop(register);

        let ledger = Connection::open(files::ledger(folder)).unwrap();
        // Nothing of this has to survive a crash.
        ledger
            .execute_batch(
                "PRAGMA journal_mode = DELETE; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
                 PRAGMA cache_size = -200000;
                 CREATE TEMP TABLE place (site TEXT, at INTEGER);
                 CREATE TEMP TABLE box (at INTEGER, cell INTEGER);",
            )
            .unwrap();
        let one_service = |at: usize, cell: &Cell| {
            self.full || Service::ALL.get(at % Service::ALL.len()) == Some(&cell.kind.service())
        };
        self.count(&ledger, city.team, SITES, one_service);
        // Of the boxes of one service, the first few.
        let few: Vec<Cell> = Cell::all().into_iter().take(OTHER.1).collect();
        for team in others {
            self.count(&ledger, team, OTHER.0, |_, cell| few.contains(cell));
        }
        ledger.execute_batch("PRAGMA journal_mode = WAL").unwrap();
        city
    }

    /// Counts of one team: some contacts in each of these boxes of each site in each period, a fiftieth of
    /// it late; and the releases of all months that would be out.
    fn count(
        &self,
        ledger: &Connection,
        team: TeamId,
        sites: usize,
        fills: impl Fn(usize, &Cell) -> bool,
    ) {
        let id = team.as_bytes();
        ledger
            .execute_batch("BEGIN; DELETE FROM place; DELETE FROM box;")
            .unwrap();
        // Rows go in in the order of the file.
        let mut codes: Vec<(String, usize)> = (0..sites).map(|at| (code(at), at)).collect();
        codes.sort();
        for (site, at) in &codes {
            ledger
                .execute(
                    "INSERT INTO place VALUES (?1, ?2)",
                    params![site, *at as i64],
                )
                .unwrap();
        }
        let mut add = ledger
            .prepare("INSERT INTO box SELECT ?1, number FROM cell WHERE code = ?2")
            .unwrap();
        for at in 0..sites {
            for cell in Cell::all().iter().filter(|cell| fills(at, cell)) {
                add.execute(params![at as i64, Mark::Cell(*cell).to_string()])
                    .unwrap();
            }
        }
        let mut count = ledger
            .prepare(
                "INSERT INTO total SELECT ?1, ?2, site, cell, 1 + (cell * 7 + place.at) % 9, 0
                 FROM place CROSS JOIN box ON box.at = place.at ORDER BY site, cell",
            )
            .unwrap();
        let mut late = ledger
            .prepare(
                "INSERT INTO late SELECT * FROM total
                 WHERE team = ?1 AND period = ?2 AND site = 'site-7'",
            )
            .unwrap();
        let first = date(self.first_year, 1, 1);
        let periods: Vec<Period> = Period::covering(first, TODAY).collect();
        for period in &periods {
            count.execute(params![id, period.to_string()]).unwrap();
            late.execute(params![id, period.to_string()]).unwrap();
        }
        let mut months: Vec<String> = periods
            .iter()
            .map(|period| Span::of(*period, Grain::Month))
            .filter(|month| month.last_day() < date(2026, 12, 1))
            .map(|month| month.to_string())
            .collect();
        months.dedup();
        for month in months {
            release(ledger, id, &month, sites);
        }
        ledger
            .execute(
                "INSERT INTO refreshed VALUES (?1, ?2)",
                params![id, TODAY.to_string()],
            )
            .unwrap();
        ledger.execute_batch("COMMIT").unwrap();
    }
}

fn release(ledger: &Connection, team: &[u8], month: &str, sites: usize) {
    ledger
        .execute("INSERT INTO released VALUES (?1, ?2)", params![team, month])
        .unwrap();
    let mut kind = ledger
        .prepare_cached("INSERT INTO released_kind VALUES (?1, ?2, ?3, ?4, 40)")
        .unwrap();
    // Psychological support is released among consultations.
    let kinds = Kind::ALL.iter().filter(|kind| **kind != Kind::Wellbeing);
    let areas: Vec<String> = (0..sites / TOGETHER).map(area).collect();
    for area in &areas {
        for one in kinds.clone() {
            kind.execute(params![team, month, area, one.code()])
                .unwrap();
        }
    }
    let mut band = ledger
        .prepare_cached("INSERT INTO released_band VALUES (?1, ?2, ?3, ?4, 40)")
        .unwrap();
    for service in Service::ALL {
        for one in tally::AgeBand::ALL {
            band.execute(params![team, month, service.code(), one.code()])
                .unwrap();
        }
    }
}

fn profile(name: String, sites: usize) -> TeamProfile {
    let mut profile = TeamProfile::new(name);
    profile.kinds = Kind::ALL.to_vec();
    profile.sites = (0..sites)
        .map(|at| Site {
            code: code(at).parse().unwrap(),
            label: format!("Site {at}"),
        })
        .collect();
    profile.publishing.areas = (0..sites)
        .map(|at| {
            let area = area(at / TOGETHER).parse().unwrap();
            (code(at).parse().unwrap(), area)
        })
        .collect();
    profile
}

fn code(at: usize) -> String {
    format!("site-{at}")
}

fn area(at: usize) -> String {
    format!("area-{at}")
}
