//! A day of a made-up team, as a view: for tests of the screens and for pictures of them.
#![allow(
    dead_code,
    unused_imports,
    reason = "each test takes the part it needs"
)]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail by panicking; that is its answer"
)]

mod desk;
mod look;

pub(crate) use desk::Desk;
pub(crate) use look::{Picture, act_on, begin, every, find, labelled, labels, open_window, render};

use std::sync::Arc;

use app::{
    figures::{MyDay, TeamFigures},
    recording::Act,
    store::{Settings, Theme, Waiting},
    worker::{Last, Refused, SyncState, Team, Trouble, View},
};
use jiff::{
    ToSpan,
    civil::{Date, date},
};
use tally::{
    AgeBand, Cell, Kind, Outcome, Period, Service, SheetKey, Site, SiteCode, ledger::Refusal,
    statistics::Row,
};

/// A Sunday late in a month, so that weeks and months both have a past.
pub(crate) const TODAY: Date = date(2026, 11, 22);

/// Noon of that day, in seconds since 1970.
pub(crate) const NOON: i64 = 1_795_348_800;

const SITES: [(&str, &str, i64); 5] = [
    ("kitchen", "Bridge kitchen", 100),
    ("night", "Night round, harbour", 46),
    ("clinic", "Mill clinic", 24),
    ("advice", "Advice room, old market", 20),
    ("day", "Day centre, station", 31),
];

/// What the night round counted today, given and not: Food 71, Medical 12, Advice 17.
const TODAY_COUNTS: [(Kind, u64, u64); 14] = [
    (Kind::Meal, 34, 0),
    (Kind::Parcel, 8, 1),
    (Kind::Drink, 21, 0),
    (Kind::Infant, 2, 3),
    (Kind::Basics, 6, 2),
    (Kind::Consult, 5, 1),
    (Kind::FirstAid, 4, 0),
    (Kind::DentalEye, 1, 0),
    (Kind::Refer, 2, 0),
    (Kind::Info, 9, 0),
    (Kind::Social, 4, 4),
    (Kind::Legal, 2, 0),
    (Kind::WorkLearn, 1, 0),
    (Kind::Accompany, 1, 0),
];

/// A cell of a kind with the age not noted.
pub(crate) fn cell(kind: Kind, outcome: Outcome) -> Cell {
    Cell {
        kind,
        band: AgeBand::NotNoted,
        outcome,
    }
}

/// The code of a site.
pub(crate) fn site(code: &str) -> SiteCode {
    code.parse().unwrap()
}

/// The team, with everything switched on that a team can use.
pub(crate) fn team() -> Team {
    Team {
        name: "City welcome team".to_owned(),
        sites: SITES
            .iter()
            .map(|(code, label, _)| Site {
                code: site(code),
                label: (*label).to_owned(),
            })
            .collect(),
        kinds: Kind::ALL
            .iter()
            .copied()
            .filter(|kind| kind.on_by_default())
            .collect(),
        bands: true,
        outcomes: true,
        can_count: true,
        can_read: true,
        profile_known: true,
    }
}

/// The evening of a shift: a hundred contacts, twelve of them only on this device.
pub(crate) fn view(language: &str) -> View {
    let counts = today_counts();
    View {
        generation: 1,
        today: TODAY,
        now: NOON,
        settings: Settings {
            language: Some(language.to_owned()),
            theme: Theme::Light,
            site: Some(site("night")),
        },
        team: Some(team()),
        site: Some(site("night")),
        day: TODAY,
        last: None,
        undo: Some(Last {
            cell: cell(Kind::Meal, Outcome::Given),
            amount: 1,
            act: Act::Counted,
        }),
        waiting: Waiting {
            contributions: 1,
            contacts: 12,
        },
        sync: SyncState {
            last_success: Some(NOON - 25 * 60),
            ..SyncState::default()
        },
        mine: mine(&counts),
        counts,
        figures: Some(Arc::new(figures())),
        trouble: None,
    }
}

/// The same device after a week without a connection, with something the server did not take.
pub(crate) fn offline(language: &str) -> View {
    let mut view = view(language);
    view.waiting = Waiting {
        contributions: 4,
        contacts: 312,
    };
    view.sync = SyncState {
        last_success: Some(NOON - 7 * 86_400),
        trouble: Some(Trouble::Offline),
        next_try: Some(NOON + 170),
        shortfall: 3,
        refused: vec![Refused {
            site: site("day"),
            period: Period::containing(TODAY.saturating_sub(9.days())).unwrap(),
            contacts: 18,
            refusal: Refusal::KindOff(Kind::Safe),
        }],
        ..SyncState::default()
    };
    view
}

/// A device that belongs to no team yet.
pub(crate) fn fresh(language: &str) -> View {
    View {
        team: None,
        site: None,
        undo: None,
        counts: Vec::new(),
        waiting: Waiting {
            contributions: 0,
            contacts: 0,
        },
        sync: SyncState::default(),
        mine: mine(&[])
            .into_iter()
            .map(|day| MyDay {
                counts: Vec::new(),
                ..day
            })
            .collect(),
        figures: None,
        ..view(language)
    }
}

fn today_counts() -> Vec<(Cell, u64)> {
    let mut counts: Vec<(Cell, u64)> = TODAY_COUNTS
        .iter()
        .flat_map(|(kind, given, unmet)| {
            [
                (cell(*kind, Outcome::Given), *given),
                (cell(*kind, Outcome::Unmet), *unmet),
            ]
        })
        .filter(|(_, count)| *count > 0)
        .collect();
    counts.sort_by_key(|(cell, _)| *cell);
    counts
}

fn mine(today: &[(Cell, u64)]) -> Vec<MyDay> {
    // The round goes out every evening but Thursday.
    let weight = |day: Date| match day.weekday().to_monday_zero_offset() {
        3 => 0,
        4 => 9,
        5 => 11,
        other => 6 + u64::from(other.unsigned_abs()) % 2,
    };
    (0..14_i32)
        .rev()
        .map(|ago| {
            let day = TODAY.saturating_sub(ago.days());
            let counts = if ago == 0 {
                today.to_vec()
            } else {
                let scaled = today_counts()
                    .into_iter()
                    .map(|(cell, count)| (cell, (count * weight(day)).div_ceil(13)));
                scaled.filter(|_| weight(day) > 0).collect()
            };
            MyDay { day, counts }
        })
        .collect()
}

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

fn figures() -> TeamFigures {
    let kinds: [(Kind, i64); 17] = [
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
    let mut rows = Vec::new();
    let first = TODAY.saturating_sub(30.weeks());
    for (week, period) in Period::covering(first, TODAY).enumerate() {
        let days = period.days().filter(|day| *day <= TODAY).count();
        let season = 70 + i64::try_from(week * 7 % 23 + week).unwrap();
        for (code, _, size) in SITES {
            for (at, (kind, share)) in kinds.iter().enumerate() {
                let wobble = i64::try_from((week * 31 + at * 17) % 11).unwrap() + 95;
                let given = size * share * season * wobble * i64::try_from(days).unwrap()
                    / 2_000_000
                    * gives(code, kind.service())
                    / 10;
                let unmet = given * i64::try_from(at % 4 + 2).unwrap() / 100;
                for (outcome, contacts) in [(Outcome::Given, given), (Outcome::Unmet, unmet)] {
                    if contacts > 0 {
                        rows.push(Row {
                            sheet: SheetKey {
                                period,
                                site: site(code),
                            },
                            cell: cell(*kind, outcome),
                            contacts,
                        });
                    }
                }
            }
        }
    }
    TeamFigures {
        as_of: NOON - 5 * 60,
        rows,
    }
}
