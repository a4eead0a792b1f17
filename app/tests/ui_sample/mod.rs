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
mod figures;
mod look;
mod sights;

pub(crate) use desk::{CODE, Desk, PHRASE, SECRET};
pub(crate) use look::{
    Picture, act_on, begin, every, find, labelled, labels, open_at, open_window, render,
};
pub(crate) use sights::{Sight, coded, coded_lock, found, phrased, shared_lock, sights, typing};

use std::sync::Arc;

use app::{
    edge::Surroundings,
    figures::{MyDay, OwnCounts},
    opening::Found,
    recording::Act,
    store::{Settings, Store, Table, Theme, Waiting},
    worker::{Carried, FileState, Guard, Last, LockShown, Refused, SyncState, Team, Trouble, View},
};
use jiff::{
    ToSpan,
    civil::{Date, date},
};
use tally::{
    AgeBand, Cell, Kind, Outcome, Period, Site, SiteCode,
    ledger::Refusal,
    period::Grain,
    team::{Role, Target},
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
        grants: vec![Role::Write, Role::Read, Role::Admin],
        version: 3,
        remember_band: false,
        days_kept: 14,
        lock_after_minutes: 5,
        publishing: Default::default(),
        targets: vec![
            Target {
                kind: Kind::Meal,
                grain: Grain::Week,
                contacts: 1_400,
            },
            Target {
                kind: Kind::Parcel,
                grain: Grain::Week,
                contacts: 150,
            },
            Target {
                kind: Kind::Consult,
                grain: Grain::Week,
                contacts: 60,
            },
            Target {
                kind: Kind::Consult,
                grain: Grain::Month,
                contacts: 320,
            },
        ],
        can_change: true,
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
            welcomed: true,
            ..Settings::default()
        },
        team: Some(team()),
        site: Some(site("night")),
        day: TODAY,
        last: None,
        undo: recent().into_iter().next(),
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
        figures: Some(figures::team()),
        trouble: None,
        locked: false,
        practice: false,
        recent: recent(),
        favourites: vec![Kind::Meal, Kind::Drink, Kind::Consult, Kind::Info],
        first_day: TODAY.saturating_sub(13.days()),
        clock: None,
        code: None,
        shift: None,
        shifts: 1,
        saving: false,
        own: figures::own(&mine(&today_counts())),
        tables: tables(),
        file: FileState::Nothing,
        carried: Carried::Nothing,
        guard: Guard::default(),
        lock: LockShown::default(),
        found: Found::default(),
        working: false,
    }
}

/// The tables of a store as the app makes it.
fn tables() -> Arc<[Table]> {
    let store = Store::in_memory(&*Surroundings::system().entropy).unwrap();
    store.tables().unwrap().into()
}

/// The last taps of the shift, the latest first.
fn recent() -> Vec<Last> {
    let taps = [
        (
            Kind::Meal,
            AgeBand::NotNoted,
            Outcome::Given,
            1,
            Act::Counted,
        ),
        (
            Kind::Social,
            AgeBand::From18To64,
            Outcome::Unmet,
            1,
            Act::Counted,
        ),
        (
            Kind::Meal,
            AgeBand::Under18,
            Outcome::Given,
            4,
            Act::Counted,
        ),
        (
            Kind::Drink,
            AgeBand::NotNoted,
            Outcome::Given,
            1,
            Act::TakenBack,
        ),
        (
            Kind::Consult,
            AgeBand::From65,
            Outcome::Given,
            1,
            Act::Counted,
        ),
    ];
    let tap = |(at, (kind, band, outcome, amount, act)): (usize, _)| Last {
        serial: 1_000 - u64::try_from(at).unwrap(),
        site: site("night"),
        day: if at == 4 {
            TODAY.saturating_sub(1.day())
        } else {
            TODAY
        },
        cell: Cell {
            kind,
            band,
            outcome,
        },
        amount,
        act,
    };
    taps.into_iter().enumerate().map(tap).collect()
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
                shifts: 0,
                ..day
            })
            .collect(),
        figures: None,
        shifts: 0,
        recent: Vec::new(),
        favourites: Vec::new(),
        own: OwnCounts::default(),
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
            let shifts = u64::from(!counts.is_empty());
            MyDay {
                day,
                counts,
                shifts,
            }
        })
        .collect()
}
