//! Fills a new ledger with a believable two years of one invented team, to look at the dashboard:
//!
//! ```text
//! cargo run -p sync-server --example filled -- FOLDER [TODAY]
//! cargo run -p sync-server -- --data FOLDER serve
//! ```
//!
//! Prints the team's id and its read code. The same each time but for the codes: chance is seeded.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "an example may end by panicking"
)]

use std::{collections::BTreeMap, sync::Arc};

use jiff::civil::{Date, Weekday, date};
use sync_server::{
    Founding,
    entropy::SystemEntropy,
    event::Log,
    found,
    ledger::{LedgerStore as _, Refreshing},
    register::Register,
    sqlite::SqliteLedger,
};
use tally::{
    AgeBand, Cell, Contribution, ContributionId, Count, Kind, Mark, Outcome, Period, SheetKey,
    Site, TeamProfile, period::Grain, team::Target,
};

/// A place, the days it is open, and what it gives on one of them, on average.
struct Place {
    code: &'static str,
    label: &'static str,
    days: &'static [Weekday],
    gives: &'static [(Kind, u32)],
    /// In August.
    summer: f64,
}

use Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};

const PLACES: &[Place] = &[
    Place {
        code: "market",
        label: "Old market kitchen",
        days: &[Monday, Tuesday, Wednesday, Thursday, Friday, Saturday],
        gives: &[
            (Kind::Meal, 168),
            (Kind::Drink, 60),
            (Kind::Infant, 6),
            (Kind::Basics, 14),
        ],
        summer: 0.6,
    },
    Place {
        code: "harbour",
        label: "Harbour kitchen",
        days: &[Monday, Wednesday, Friday, Sunday],
        gives: &[(Kind::Meal, 92), (Kind::Parcel, 34), (Kind::Voucher, 11)],
        summer: 0.75,
    },
    Place {
        code: "night-round",
        label: "Night round",
        days: &[Tuesday, Thursday, Saturday],
        gives: &[
            (Kind::Drink, 38),
            (Kind::Basics, 16),
            (Kind::FirstAid, 4),
            (Kind::Info, 9),
        ],
        summer: 0.9,
    },
    Place {
        code: "mill-clinic",
        label: "Mill clinic",
        days: &[Tuesday, Thursday],
        gives: &[
            (Kind::Consult, 31),
            (Kind::FirstAid, 9),
            (Kind::DentalEye, 5),
            (Kind::Wellbeing, 4),
            (Kind::Prevent, 8),
            (Kind::Refer, 6),
        ],
        summer: 0.5,
    },
    Place {
        code: "welcome-desk",
        label: "Welcome desk",
        days: &[Monday, Tuesday, Wednesday, Thursday, Friday],
        gives: &[
            (Kind::Info, 26),
            (Kind::Social, 22),
            (Kind::Legal, 14),
            (Kind::WorkLearn, 7),
            (Kind::Accompany, 3),
        ],
        summer: 0.7,
    },
    Place {
        code: "library",
        label: "Desk in the library",
        days: &[Wednesday, Saturday],
        gives: &[(Kind::Info, 15), (Kind::WorkLearn, 9), (Kind::Legal, 5)],
        summer: 0.3,
    },
];

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().expect("usage: filled FOLDER [TODAY]");
    let today: Date = arguments
        .next()
        .map_or(date(2026, 11, 22), |day| day.parse().expect("a day"));
    let mut profile = TeamProfile::new("Taula Oberta".to_owned());
    profile.sites = PLACES
        .iter()
        .map(|place| Site {
            code: place.code.parse().unwrap(),
            label: place.label.to_owned(),
        })
        .collect();
    let target = |kind, grain, contacts| Target {
        kind,
        grain,
        contacts,
    };
    profile.targets = vec![
        target(Kind::Meal, Grain::Month, 6_000),
        target(Kind::Consult, Grain::Month, 260),
        target(Kind::Legal, Grain::Month, 300),
        target(Kind::Meal, Grain::Year, 70_000),
    ];
    profile.publishing.public_page = true;
    let founding = Founding {
        profile,
        servers: vec!["http://localhost:8470".parse().expect("an address")],
        pin: None,
    };
    let folder = std::path::Path::new(&folder);
    let codes = {
        let mut register = Register::open(folder, &SystemEntropy).expect("a new ledger");
        found(&mut register, &SystemEntropy, &founding).expect("a team")
    };
    let ledger = SqliteLedger::open(folder, &SystemEntropy, &Log::to_stderr()).expect("a ledger");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let first = date(today.year() - 2, today.month(), 1);
    let mut rng = fastrand::Rng::with_seed(7);
    for period in Period::covering(first, today) {
        let sheets: Vec<_> = PLACES
            .iter()
            .filter_map(|place| sheet(place, period, today, &mut rng))
            .collect();
        // Counted when they were new, so that none is too old.
        let day = period.last_day().min(today);
        let receipt = runtime.block_on(ledger.count(codes.team, sheets, day));
        for outcome in receipt.expect("counted").outcomes {
            assert_eq!(outcome, sync_server::ledger::Outcome::Counted);
        }
    }
    // A new day: figures are refreshed, weeks sealed, months released.
    let closed = ledger.close_day(today, Refreshing::Daily, Arc::new(SystemEntropy));
    runtime.block_on(closed).expect("a new day");
    ledger.close();
    println!("team {}\nread {}", codes.team, codes.read);
}

/// What a place counted in a period; now and then a week is not reported.
fn sheet(
    place: &Place,
    period: Period,
    today: Date,
    rng: &mut fastrand::Rng,
) -> Option<Contribution> {
    if rng.f64() < 0.02 {
        return None;
    }
    let mut marks: BTreeMap<Mark, u32> = BTreeMap::new();
    for day in period.days().filter(|day| *day <= today) {
        if !place.days.contains(&day.weekday()) {
            continue;
        }
        *marks.entry(Mark::ShiftOpen).or_default() += 1;
        for &(kind, usual) in place.gives {
            let expected = f64::from(usual) * mood(day, place);
            // Up and down by a fifth.
            let noisy = expected * (0.8 + 0.4 * rng.f64());
            let contacts = whole(noisy, rng);
            // More is missing where the month has been long.
            let missing = 0.02 + 0.05 * f64::from(day.day()) / 31.0;
            for _ in 0..contacts {
                let band = match rng.u32(0..10) {
                    0..=4 => AgeBand::NotNoted,
                    5 => AgeBand::Under18,
                    6..=8 => AgeBand::From18To64,
                    _ => AgeBand::From65,
                };
                let outcome = if rng.f64() < missing {
                    Outcome::Unmet
                } else {
                    Outcome::Given
                };
                let cell = Cell {
                    kind,
                    band,
                    outcome,
                };
                *marks.entry(Mark::Cell(cell)).or_default() += 1;
            }
        }
    }
    if marks.is_empty() {
        return None;
    }
    let sheet = SheetKey {
        period,
        site: place.code.parse().unwrap(),
    };
    let counts: BTreeMap<Mark, Count> = marks
        .into_iter()
        .map(|(mark, n)| (mark, Count { n, c: 0 }))
        .collect();
    let id = ContributionId::from_bytes(rng.u128(..).to_be_bytes());
    Some(Contribution::new(id, sheet, counts).expect("within caps"))
}

/// How busy a day is: growing over the years, quiet in August, busier at the month's end and on Mondays.
fn mood(day: Date, place: &Place) -> f64 {
    let months = f64::from(day.year() - 2024) * 12.0 + f64::from(day.month());
    let growth = 1.0 + months * 0.008;
    let season = if day.month() == 8 { place.summer } else { 1.0 };
    let end = 1.0 + f64::from(day.day()) / 31.0 * 0.15;
    let monday = if day.weekday() == Monday { 1.1 } else { 1.0 };
    growth * season * end * monday
}

/// A whole number near this one, right on average.
fn whole(number: f64, rng: &mut fastrand::Rng) -> u32 {
    let part = number.fract();
    let up = rng.f64() < part;
    // Positive and small.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a few hundred at most"
    )]
    let whole = number.trunc() as u32;
    whole + u32::from(up)
}
