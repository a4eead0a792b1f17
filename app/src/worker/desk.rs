//! The desk: does what is asked, synchronously, and knows what to show. The thread around it brings
//! time and network.

use std::sync::Arc;

use jiff::{ToSpan, civil::Date};
use tally::{SiteCode, TeamProfile, enrolment::Enrolment};

use super::{Last, Refused, Request, SyncState, Team, Trouble, View};
use crate::{
    edge::Surroundings,
    figures::{TeamFigures, last_days, rows},
    recording::{Place, RecordError, Recorder, Tap},
    store::{Membership, Settings, Store, StoreError},
};

/// Which day the taps are for, relative to whatever day it is when they fall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Day {
    Today,
    Yesterday,
}

/// What the thread has to do after a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum After {
    Nothing,
    SyncNow,
}

pub(super) struct Desk {
    pub(super) store: Store,
    pub(super) surroundings: Surroundings,
    pub(super) sync: SyncState,
    recorder: Recorder,
    day: Day,
    // The day this run last looked at the calendar.
    looked_on: Date,
    last: Option<Last>,
    trouble: Option<Trouble>,
    generation: u64,
    // What changes only by a request or a sync, read once instead of at each tap.
    settings: Settings,
    membership: Option<Membership>,
    profile: Option<TeamProfile>,
    figures: Option<Arc<TeamFigures>>,
}

impl Desk {
    /// Takes over an opened store: closes what an earlier run left open and forgets days that are
    /// past keeping.
    pub(super) fn new(mut store: Store, surroundings: Surroundings) -> Result<Self, StoreError> {
        let recorder = Recorder::new(surroundings.clone());
        let looked_on = surroundings.clock.today();
        store.freeze()?;
        store.forget_days_before(recorder.first_day_kept())?;
        let mut desk = Self {
            settings: store.settings()?,
            store,
            surroundings,
            sync: SyncState::default(),
            recorder,
            day: Day::Today,
            looked_on,
            last: None,
            trouble: None,
            generation: 0,
            membership: None,
            profile: None,
            figures: None,
        };
        desk.read_again()?;
        Ok(desk)
    }

    /// Reads again what a sync or an enrolment may have changed.
    pub(super) fn read_again(&mut self) -> Result<(), StoreError> {
        self.membership = self.store.membership()?;
        self.profile = self.store.team_profile()?;
        self.figures = self.store.team_figures()?.map(|(as_of, table)| {
            Arc::new(TeamFigures {
                as_of,
                rows: rows(&table),
            })
        });
        self.sync.last_success = self.store.last_success()?;
        self.sync.shortfall = self.store.shortfall()?;
        self.sync.refused = self
            .store
            .refused()?
            .into_iter()
            .filter_map(|kept| {
                Some(Refused {
                    site: kept.contribution.sheet().site.clone(),
                    period: kept.contribution.sheet().period,
                    contacts: kept.contribution.contacts(),
                    refusal: kept.refused?,
                })
            })
            .collect();
        self.settle_site()
    }

    /// A device with one site need not choose it; a site the team gave up is no choice any more.
    fn settle_site(&mut self) -> Result<(), StoreError> {
        let Some(profile) = &self.profile else {
            return Ok(());
        };
        let valid = self
            .settings
            .site
            .clone()
            .filter(|site| profile.site(site).is_some());
        let only = match profile.sites.as_slice() {
            [only] => Some(only.code.clone()),
            _ => None,
        };
        let site = valid.or(only);
        if site != self.settings.site {
            self.settings.site = site;
            self.store.set_settings(&self.settings)?;
        }
        Ok(())
    }

    pub(super) fn membership(&self) -> Option<&Membership> {
        self.membership.as_ref()
    }

    /// Does what is asked; what cannot be done is told in the next view.
    pub(super) fn handle(&mut self, request: Request) -> After {
        match self.try_to(request) {
            Ok(after) => {
                self.trouble = None;
                after
            }
            Err(trouble) => {
                self.trouble = Some(trouble);
                After::Nothing
            }
        }
    }

    fn try_to(&mut self, request: Request) -> Result<After, Trouble> {
        match request {
            Request::Count { cell, amount } => {
                let place = self.place()?;
                let tap = self.recorder.count(&mut self.store, &place, cell, amount)?;
                self.last = Some(told(&tap));
            }
            Request::TakeBack { cell, amount } => {
                let place = self.place()?;
                let tap = self
                    .recorder
                    .take_back(&mut self.store, &place, cell, amount)?;
                self.last = Some(told(&tap));
            }
            Request::Undo => {
                let tap = self.recorder.undo(&mut self.store)?;
                self.last = Some(told(&tap));
            }
            Request::ChooseSite(site) => self.choose_site(site)?,
            Request::ChooseDay(day) => self.day = self.relative(day)?,
            Request::Sync => {
                if self.membership.is_none() {
                    return Err(Trouble::NoTeam);
                }
                return Ok(After::SyncNow);
            }
            Request::Enrol(text) => {
                self.enrol(&text)?;
                return Ok(After::SyncNow);
            }
            Request::SetLanguage(tag) => {
                let language = Some(tag);
                self.keep(|settings| settings.language = language)?;
            }
            Request::SetTheme(theme) => self.keep(|settings| settings.theme = theme)?,
        }
        Ok(After::Nothing)
    }

    fn keep(&mut self, change: impl FnOnce(&mut Settings)) -> Result<(), Trouble> {
        let mut settings = self.settings.clone();
        change(&mut settings);
        self.store.set_settings(&settings)?;
        self.settings = settings;
        Ok(())
    }

    fn choose_site(&mut self, site: SiteCode) -> Result<(), Trouble> {
        let known = self
            .profile
            .as_ref()
            .is_some_and(|profile| profile.site(&site).is_some());
        if !known {
            return Err(Trouble::UnknownSite(site.to_string()));
        }
        self.keep(|settings| settings.site = Some(site))
    }

    fn relative(&self, day: Date) -> Result<Day, Trouble> {
        let today = self.surroundings.clock.today();
        if day == today {
            Ok(Day::Today)
        } else if day == today.saturating_sub(1.day()) {
            Ok(Day::Yesterday)
        } else {
            Err(Trouble::DayClosed)
        }
    }

    fn enrol(&mut self, text: &str) -> Result<(), Trouble> {
        let membership = joined(self.membership.clone(), text)?;
        self.store.set_membership(&membership)?;
        self.membership = Some(membership);
        Ok(())
    }

    fn day(&self) -> Date {
        let today = self.surroundings.clock.today();
        match self.day {
            Day::Today => today,
            Day::Yesterday => today.saturating_sub(1.day()),
        }
    }

    fn place(&self) -> Result<Place, RecordError> {
        Ok(Place {
            site: self.settings.site.clone().ok_or(RecordError::NoSite)?,
            day: self.day(),
        })
    }

    /// Looks whether the day turned, and says so. Then it is back to today: yesterday evening's choice
    /// is not this morning's. A tablet that is never switched off also closes its batches and forgets
    /// old days here.
    pub(super) fn day_turned(&mut self) -> bool {
        let today = self.surroundings.clock.today();
        if today == self.looked_on {
            return false;
        }
        self.looked_on = today;
        self.day = Day::Today;
        let first = self.recorder.first_day_kept();
        // A disk that takes no writes now is told at the next tap; the next day tries again.
        let _ = self
            .store
            .freeze()
            .and_then(|_| self.store.forget_days_before(first));
        true
    }

    /// All there is to show.
    pub(super) fn view(&mut self) -> Result<View, StoreError> {
        self.generation += 1;
        let day = self.day();
        let counts = match &self.settings.site {
            Some(site) => self.store.counted_on(day, site)?.into_iter().collect(),
            None => Vec::new(),
        };
        let today = self.surroundings.clock.today();
        Ok(View {
            generation: self.generation,
            today,
            now: self.surroundings.clock.now(),
            settings: self.settings.clone(),
            team: self
                .membership
                .as_ref()
                .map(|membership| team(membership, self.profile.as_ref())),
            site: self.settings.site.clone(),
            day,
            counts,
            last: self.last.clone(),
            undo: self.recorder.undoable().map(told),
            waiting: self.store.waiting()?,
            sync: self.sync.clone(),
            mine: last_days(&self.store, today)?,
            figures: self.figures.clone(),
            trouble: self.trouble.clone(),
        })
    }
}

/// What a pasted code makes of this device's membership.
pub(crate) fn joined(now: Option<Membership>, text: &str) -> Result<Membership, Trouble> {
    let code: Enrolment = text.parse().map_err(Trouble::Code)?;
    match now {
        None => Ok(Membership::from_code(&code)),
        Some(membership) if membership.team != code.team => Err(Trouble::OtherTeam),
        Some(mut membership) => {
            membership.add(&code);
            Ok(membership)
        }
    }
}

fn told(tap: &Tap) -> Last {
    Last {
        cell: tap.cell,
        amount: tap.amount,
        act: tap.act,
    }
}

fn team(membership: &Membership, profile: Option<&TeamProfile>) -> Team {
    Team {
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
    }
}
