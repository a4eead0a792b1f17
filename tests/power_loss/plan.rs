//! What is done to the device, drawn from a seed, and what it must hold after each act. The process
//! that counts and the test that replays its disk make the same plan.

use std::ops::Range;

use acollida_tests::{cell, site};
use app::recording::Place;
use jiff::{ToSpan, civil::Date};
use tally::{Cell, Mark, SiteCode};

use crate::holdings::{FIRST_DAY, Holdings, LAST_DAY, SITES};

const CELLS: [&str; 5] = [
    "food.meal/nn/given",
    "food.meal/nn/unmet",
    "medical.firstaid/u18/given",
    "advice.legal/a18_64/given",
    "food.parcel/o65/given",
];

/// How many acts each run of the program does before it ends without closing anything. The last is
/// long enough for SQLite to empty its log by itself and to write over it from the start.
const RUNS: [usize; 3] = [40, 60, 400];

/// At the beginning of a run, one act in so many is one that is seldom done.
const RARE_EVERY: usize = 5;

/// How many taps the recorder can undo.
const UNDO_MAX: usize = 20;

/// Something done with the device, acknowledged before the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Act {
    Count(Place, Cell, u32),
    TakeBack(Place, Cell, u32),
    Undo,
    Freeze,
    StartShift(SiteCode),
    EndShift,
    TextSize(u16),
    NewDay,
    ForgetDaysBefore(Date),
    CloseAndOpen,
}

/// What is done, in which runs of the program.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    /// The acts, each with its day.
    pub(crate) acts: Vec<(Act, Date)>,
    /// What the store must hold before the first and after each.
    pub(crate) states: Vec<Holdings>,
    /// Which acts each run does.
    pub(crate) runs: Vec<Range<usize>>,
}

impl Plan {
    /// The plan that follows from a seed.
    pub(crate) fn from_seed(seed: u64) -> Self {
        let mut chance = fastrand::Rng::with_seed(seed);
        let mut device = Device {
            today: FIRST_DAY,
            ..Device::default()
        };
        let mut plan = Self::default();
        plan.states.push(Holdings::default());
        for acts in RUNS {
            let begin = plan.acts.len();
            device.undoable.clear();
            for at in 0..acts {
                let mut act = if at % RARE_EVERY == 0 {
                    device.rare(at / RARE_EVERY)
                } else {
                    device.often(&mut chance)
                };
                while !device.does(&act) {
                    act = device.often(&mut chance);
                }
                plan.acts.push((act, device.today));
                plan.states.push(device.holdings.clone());
            }
            plan.runs.push(begin..plan.acts.len());
        }
        plan
    }
}

/// A device as sums.
#[derive(Debug, Default)]
struct Device {
    holdings: Holdings,
    today: Date,
    undoable: Vec<(Place, Cell, i64)>,
}

impl Device {
    /// What is done once in each run.
    fn rare(&self, number: usize) -> Act {
        match number {
            0 | 7 => Act::Freeze,
            1 => Act::StartShift(site(SITES[0])),
            2 => Act::TextSize(if self.holdings.text_size.is_some() {
                100
            } else {
                150
            }),
            3 if self.today < LAST_DAY => Act::NewDay,
            4 => Act::CloseAndOpen,
            5 => Act::ForgetDaysBefore(self.today.saturating_sub(1.day())),
            6 => Act::EndShift,
            _ => Act::Undo,
        }
    }

    fn often(&self, chance: &mut fastrand::Rng) -> Act {
        let site = site(SITES[chance.usize(..SITES.len())]);
        // Now and then something is entered later.
        let late = i64::from(chance.u8(..8) == 0);
        let day = self.today.saturating_sub(late.days()).max(FIRST_DAY);
        let (place, cell) = (
            Place { site, day },
            cell(CELLS[chance.usize(..CELLS.len())]),
        );
        match chance.u8(..20) {
            0..=1 => Act::Undo,
            2..=3 => Act::TakeBack(place, cell, 1),
            4 => Act::Freeze,
            5 => Act::StartShift(place.site),
            6..=7 => Act::Count(place, cell, chance.u32(2..30)),
            _ => Act::Count(place, cell, 1),
        }
    }

    /// Does an act; one that the app would refuse changes nothing.
    fn does(&mut self, act: &Act) -> bool {
        match act {
            Act::Count(place, cell, amount) => self.tap(place, *cell, i64::from(*amount)),
            Act::TakeBack(place, cell, amount) => self.tap(place, *cell, -i64::from(*amount)),
            Act::Undo => {
                let Some((place, cell, amount)) = self.undoable.pop() else {
                    return false;
                };
                if !self.enter(&place, cell, -amount) {
                    self.undoable.push((place, cell, amount));
                    return false;
                }
                true
            }
            Act::StartShift(site) => self.start_shift(site),
            Act::EndShift => self.holdings.shift.take().is_some(),
            Act::TextSize(size) => {
                self.holdings.text_size = Some(*size).filter(|size| *size != 100);
                true
            }
            Act::NewDay => {
                self.today = self.today.saturating_add(1.day());
                self.holdings.day_used = Some(self.today);
                true
            }
            Act::ForgetDaysBefore(first) => {
                self.holdings.days.retain(|(day, ..), _| day >= first);
                true
            }
            Act::CloseAndOpen | Act::Freeze => true,
        }
    }

    fn tap(&mut self, place: &Place, cell: Cell, amount: i64) -> bool {
        let done = self.enter(place, cell, amount);
        if done {
            if self.undoable.len() == UNDO_MAX {
                self.undoable.remove(0);
            }
            self.undoable.push((place.clone(), cell, amount));
        }
        done
    }

    fn enter(&mut self, place: &Place, cell: Cell, amount: i64) -> bool {
        let counted = self.holdings.counted(place.day, &place.site, cell.into());
        if counted.checked_add_signed(amount).is_none() {
            return false;
        }
        self.holdings
            .on_day(place.day, &place.site, cell.into(), amount);
        let sheet = place.sheet().unwrap();
        self.holdings.on_sheet(&sheet, cell.into(), amount);
        if let Some((site, _, fresh)) = &mut self.holdings.shift
            && amount > 0
            && *site == place.site
        {
            *fresh = false;
        }
        true
    }

    fn start_shift(&mut self, site: &SiteCode) -> bool {
        let open = self.holdings.shift.as_ref();
        if open.is_some_and(|(at, ..)| at == site) {
            return false;
        }
        let place = Place {
            site: site.clone(),
            day: self.today,
        };
        self.holdings.on_day(self.today, site, Mark::ShiftOpen, 1);
        let sheet = place.sheet().unwrap();
        self.holdings.on_sheet(&sheet, Mark::ShiftOpen, 1);
        self.holdings.shift = Some((place.site, self.today, true));
        true
    }
}
