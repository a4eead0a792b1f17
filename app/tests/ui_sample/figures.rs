//! The made-up team's figures of the last two years, and what one device counted itself.

use std::sync::{Arc, LazyLock};

use app::figures::{Late, MyDay, OwnCounts, TeamFigures};
use jiff::{ToSpan, civil::Date};
use tally::{
    AgeBand, Cell, Kind, Outcome, Period, Service, SheetKey,
    statistics::{Row, ShiftRow},
};

use super::{NOON, SITES, TODAY, cell, site};

const KINDS: [(Kind, i64); 17] = [
    (Kind::Meal, 60),
    (Kind::Parcel, 12),
    (Kind::Drink, 30),
    (Kind::Voucher, 3),
    (Kind::Infant, 4),
    (Kind::Basics, 11),
    (Kind::Consult, 13),
    (Kind::FirstAid, 9),
    (Kind::DentalEye, 3),
    (Kind::Wellbeing, 4),
    (Kind::Prevent, 6),
    (Kind::Refer, 5),
    (Kind::Info, 14),
    (Kind::Social, 16),
    (Kind::Legal, 12),
    (Kind::WorkLearn, 6),
    (Kind::Accompany, 5),
];

/// How much of a service a site gives, in tenths.
fn gives(site: &str, service: Service) -> i64 {
    match (site, service) {
        ("kitchen", Service::Food) | ("day", _) => 10,
        ("night", Service::Food) => 6,
        ("clinic", Service::Medical) => 40,
        ("advice", Service::Advice) => 40,
        ("night", _) => 2,
        _ => 0,
    }
}

/// Shifts of a site in a period. The day centre has not reported this week yet, and missed one before;
/// the clinic opens three days a week.
fn opened(code: &str, week: usize, period: Period, days: usize) -> usize {
    match code {
        "day" if period.last_day() >= TODAY || week % 11 == 5 => 0,
        "clinic" => days.div_ceil(2),
        _ => days,
    }
}

/// The team's figures.
pub(crate) fn team() -> Arc<TeamFigures> {
    static FIGURES: LazyLock<Arc<TeamFigures>> = LazyLock::new(|| Arc::new(made()));
    Arc::clone(&FIGURES)
}

fn made() -> TeamFigures {
    let mut rows = Vec::new();
    let mut shifts = Vec::new();
    let first = app::figures::asked_from(TODAY);
    for (week, period) in Period::covering(first, TODAY).enumerate() {
        let days = period.days().filter(|day| *day <= TODAY).count();
        for (code, _, size) in SITES {
            let sheet = SheetKey {
                period,
                site: site(code),
            };
            let opened = opened(code, week, period, days);
            if opened > 0 {
                shifts.push(ShiftRow {
                    sheet: sheet.clone(),
                    shifts: i64::try_from(opened).unwrap(),
                });
            }
            // In a storm nobody came to the harbour.
            if opened == 0 || (code == "night" && week % 13 == 9) {
                continue;
            }
            let days = i64::try_from(days).unwrap();
            for (at, (kind, share)) in KINDS.iter().enumerate() {
                let season = 70 + i64::try_from(week * 7 % 23 + week / 4).unwrap();
                let wobble = i64::try_from((week * 31 + at * 17) % 11).unwrap() + 95;
                let given = size * share * season * wobble * days / 2_000_000
                    * gives(code, kind.service())
                    / 10;
                let unmet = given * i64::try_from(at % 4 + 2).unwrap() / 100;
                for (cell, contacts) in marked(*kind, at, given, unmet) {
                    if contacts > 0 {
                        rows.push(Row {
                            sheet: sheet.clone(),
                            cell,
                            contacts,
                        });
                    }
                }
            }
        }
    }
    TeamFigures {
        read_at: NOON - 5 * 60,
        refreshed: Some(TODAY),
        rows,
        shifts,
        late: Some(Late {
            since: NOON - 3 * 86_400,
            contacts: 42,
        }),
    }
}

/// One in four with an age that was judged by eye.
fn marked(kind: Kind, at: usize, given: i64, unmet: i64) -> [(Cell, i64); 3] {
    let band = [AgeBand::From18To64, AgeBand::Under18, AgeBand::From65][at % 3];
    let noted = Cell {
        kind,
        band,
        outcome: Outcome::Given,
    };
    [
        (cell(kind, Outcome::Given), given - given / 4),
        (noted, given / 4),
        (cell(kind, Outcome::Unmet), unmet),
    ]
}

/// What the device counted: the days it remembers, and the weeks of half a year before them.
pub(crate) fn own(mine: &[MyDay]) -> OwnCounts {
    let mut rows = Vec::new();
    let mut add = |day: Date, counts: &[(Cell, u64)], tenths: u64| {
        for (cell, count) in counts {
            rows.push(Row {
                sheet: SheetKey {
                    period: Period::containing(day).unwrap(),
                    site: site("night"),
                },
                cell: *cell,
                contacts: i64::try_from(count * tenths / 10).unwrap(),
            });
        }
    };
    for day in mine {
        add(day.day, &day.counts, 10);
    }
    let first = mine[0].day;
    for ago in 1..180_i32 {
        let day = first.saturating_sub(ago.days());
        let like = &mine[usize::try_from(ago).unwrap() % mine.len()];
        add(day, &like.counts, 6 + u64::try_from(ago).unwrap() % 5);
    }
    OwnCounts {
        frozen: Arc::new(rows),
        open: Vec::new(),
    }
}
