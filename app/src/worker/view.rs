//! All there is to show, as plain values.

use std::sync::Arc;

use jiff::civil::Date;
use tally::{Cell, Kind, Period, Site, SiteCode, ledger::Refusal};

use super::Trouble;
use crate::{
    figures::{MyDay, TeamFigures},
    recording::Act,
    store::{Settings, Waiting},
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
    /// The chosen day: today or yesterday.
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
}

/// The team as this device knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
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
}

/// Something recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Last {
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
