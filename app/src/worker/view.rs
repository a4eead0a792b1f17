//! All there is to show, as plain values.

use std::sync::Arc;

use jiff::civil::Date;
use tally::{
    Cell, Kind, Period, Site, SiteCode, TeamProfile,
    ledger::Refusal,
    team::{Policies, Publishing, Role, Target},
};

use super::{Carried, FileState, ShownCode, Trouble, code};
use crate::{
    figures::{MyDay, OwnCounts, TeamFigures},
    opening::Found,
    recording::{Act, ClockDoubt},
    store::{Membership, Settings, Table, Waiting},
    vault::Asks,
};

/// The whole state of the device as the screens may show it.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// Grows with each view.
    pub generation: u64,
    /// The civil day.
    pub today: Date,
    /// Seconds since 1970, to say how long ago something was.
    pub now: i64,
    /// Language and theme.
    pub settings: Settings,
    /// The team, once a code was entered.
    pub team: Option<Team>,
    /// The chosen site.
    pub site: Option<SiteCode>,
    /// The chosen day: today, or one the device still keeps.
    pub day: Date,
    /// What this device counted at the chosen site on the chosen day; only cells above zero.
    pub counts: Vec<(Cell, u64)>,
    /// What the last request of this run did, if it recorded something.
    pub last: Option<Last>,
    /// What an undo would take out.
    pub undo: Option<Last>,
    /// What is only on this device.
    pub waiting: Waiting,
    /// How syncing goes.
    pub sync: SyncState,
    /// What this device counted on each of the last days, oldest first.
    pub mine: Vec<MyDay>,
    /// The team's figures, where this device holds a read key and has read them.
    pub figures: Option<Arc<TeamFigures>>,
    /// Why the last request could not be done.
    pub trouble: Option<Trouble>,
    /// The last taps of this run that can be undone, the latest first; at most 20.
    pub recent: Vec<Last>,
    /// The kinds counted most at the chosen site on the days before today; at most 6, the
    /// most counted first. None without such a day.
    pub favourites: Vec<Kind>,
    /// The oldest day that can be chosen.
    pub first_day: Date,
    /// Why the day may be wrong, until somebody says that it is right.
    pub clock: Option<ClockDoubt>,
    /// The shift this device has open.
    pub shift: Option<Shift>,
    /// Shifts that this device started at the chosen site on the chosen day.
    pub shifts: u64,
    /// Whether a changed profile is on its way to the server. When it ends without a trouble, the
    /// profile is saved.
    pub saving: bool,
    /// What this device counted in the weeks and months behind it.
    pub own: OwnCounts,
    /// The screens are locked: nothing of what was counted is in this view.
    pub locked: bool,
    /// How the device is protected.
    pub guard: Guard,
    /// What the lock screen shows; nothing of it while open.
    pub lock: LockShown,
    /// What is to be told about the opening, until [`super::Request::Read`].
    pub found: Found,
    /// A change of protection is under way, which takes a second or two.
    pub working: bool,
    /// All of this is practice: an invented team, and nothing is counted.
    pub practice: bool,
    /// The enrolment code that is being shown; gone with the next request, whatever that is.
    pub code: Option<ShownCode>,
    /// What became of the file that was asked for last; forgotten with the next request.
    pub file: FileState,
    /// What became of the file of counts that was made or taken in last; forgotten with the next request.
    pub carried: Carried,
    /// The tables of this device's store, for the page on what is stored; none while locked.
    pub tables: Arc<[Table]>,
}

/// How the device is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guard {
    /// What is asked for before the device opens.
    pub asks: Asks,
    /// Ten wrong tries in a row erase it.
    pub erase_after_tries: bool,
    /// There is a code that erases it.
    pub erase_code: bool,
}

impl Default for Guard {
    fn default() -> Self {
        Self {
            asks: Asks::Nothing,
            erase_after_tries: false,
            erase_code: false,
        }
    }
}

/// What the lock screen shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LockShown {
    /// The device is being opened.
    pub opening: bool,
    /// Seconds to wait before the next try.
    pub wait: u64,
    /// Wrong tries that are left before the device is erased, where that was chosen and one was wrong.
    pub left: Option<u32>,
    /// Counting goes on while locked: the view's team, site, counts and taps are those of that.
    pub can_count: bool,
}

/// A shift that was started and not ended yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shift {
    /// Where.
    pub site: SiteCode,
    /// The day it was started on.
    pub day: Date,
}

/// The team as this device knows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Team {
    /// Its name; empty before the first sync.
    pub name: String,
    /// Its sites, in the order to show them.
    pub sites: Vec<Site>,
    /// The kinds it counts.
    pub kinds: Vec<Kind>,
    /// Whether age bands are marked.
    pub bands: bool,
    /// Whether unmet contacts are marked.
    pub outcomes: bool,
    /// Whether this device may count.
    pub can_count: bool,
    /// Whether this device may read the team's figures.
    pub can_read: bool,
    /// Whether the profile was ever read; before, there are no sites yet.
    pub profile_known: bool,
    /// The version of the profile, which a change must name; 0 before the first sync.
    pub version: u64,
    /// Whether a chosen age band stays chosen after a tap.
    pub remember_band: bool,
    /// On how many days, today included, this device remembers what it counted.
    pub days_kept: u8,
    /// After how many minutes without a touch this device locks.
    pub lock_after_minutes: u8,
    /// What the team means to give.
    pub targets: Vec<Target>,
    /// What it publishes and when, which is not changed here and must not get lost.
    pub publishing: Publishing,
    /// Whether this device may change the profile.
    pub can_change: bool,
    /// What other devices can be let do with codes of this one.
    pub grants: Vec<Role>,
}

impl Team {
    /// The team of a membership, with what its profile says once that was read.
    pub(super) fn of(membership: &Membership, profile: Option<&TeamProfile>) -> Self {
        let policies = profile.map_or_else(Policies::default, |profile| profile.policies);
        Self {
            name: profile
                .map(|profile| profile.name.clone())
                .unwrap_or_default(),
            sites: profile
                .map(|profile| profile.sites.clone())
                .unwrap_or_default(),
            kinds: profile
                .map(|profile| profile.kinds.clone())
                .unwrap_or_default(),
            bands: profile.is_some_and(|profile| profile.bands),
            outcomes: profile.is_some_and(|profile| profile.outcomes),
            can_count: membership.secret.is_some(),
            can_read: membership.read_key.is_some(),
            profile_known: profile.is_some(),
            grants: code::grants(membership),
            version: profile.map_or(0, |profile| profile.version),
            remember_band: profile.is_some_and(|profile| profile.remember_band),
            days_kept: policies.days_kept,
            lock_after_minutes: policies.lock_after_minutes,
            targets: profile
                .map(|profile| profile.targets.clone())
                .unwrap_or_default(),
            publishing: profile
                .map(|profile| profile.publishing.clone())
                .unwrap_or_default(),
            can_change: membership.admin_key.is_some(),
        }
    }
}

/// Something recorded: a tap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Last {
    /// Its number in this run, never given twice.
    pub serial: u64,
    /// Where.
    pub site: SiteCode,
    /// For which day.
    pub day: Date,
    /// What.
    pub cell: Cell,
    /// How many contacts.
    pub amount: u32,
    /// What was done.
    pub act: Act,
}

/// How syncing goes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SyncState {
    /// A round is under way.
    pub running: bool,
    /// When the last round ended well, in seconds since 1970.
    pub last_success: Option<i64>,
    /// Why the last round did not.
    pub trouble: Option<Trouble>,
    /// When the next try is, in seconds since 1970.
    pub next_try: Option<i64>,
    /// Taps that the server lacks of batches which a copy of this profile sent first.
    pub shortfall: u64,
    /// Contributions the server refused; they stay here.
    pub refused: Vec<Refused>,
}

/// A contribution the server refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Its site.
    pub site: SiteCode,
    /// Its period.
    pub period: Period,
    /// The contacts in it.
    pub contacts: i64,
    /// Why.
    pub refusal: Refusal,
}
