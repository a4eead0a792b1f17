//! The desk: does what is asked, synchronously, and knows what to show. The thread around it brings
//! time and network.

use std::{path::PathBuf, sync::Arc};

use jiff::civil::Date;
use tally::{Kind, Site, SiteCode, TeamProfile, enrolment::Enrolment};

use super::{
    Carried, FileState, Guard, Last, LockShown, Refused, Request, Shift, ShownCode, SyncState,
    Team, Trouble, View,
    days::Days,
    lock::{Idle, Patience, Standing},
    team_change::Change,
};
use crate::{
    edge::Surroundings,
    figures::{OwnSums, TeamFigures, last_days, rows},
    opening::Found,
    qr,
    recording::{
        Place, RecordError, Recorder, Tap, end_forgotten_shift, end_shift, favourites, start_shift,
    },
    store::{Membership, Setting, Settings, Store, StoreError, Table},
    sync::FileWish,
    vault::{Asks, Protection, Secret, Vault},
};

/// What the thread has to do after a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum After {
    Nothing,
    SyncNow,
    /// A changed profile waits to be sent.
    SaveNow,
    /// A file is to be fetched and written there.
    Fetch(FileWish, PathBuf),
    /// The device is to be locked.
    Lock,
    /// How the device is protected is to be changed.
    Protect(Option<Secret>, Protection),
    /// The device is to be erased.
    Erase,
}

pub(super) struct Desk {
    pub(super) store: Store,
    pub(super) surroundings: Surroundings,
    pub(super) sync: SyncState,
    recorder: Recorder,
    days: Days,
    // Made when site, day or kinds change, so that its buttons never move under a thumb.
    favourites: Vec<Kind>,
    last: Option<Last>,
    trouble: Option<Trouble>,
    pub(super) generation: u64,
    idle: Idle,
    /// How the device is protected.
    pub(super) guard: Guard,
    /// What is to be told about the opening.
    pub(super) found: Found,
    /// Something takes seconds.
    pub(super) working: bool,
    /// All of this is practice.
    pub(super) practice: bool,
    // What changes only by a request or a sync, read once instead of at each tap.
    settings: Settings,
    membership: Option<Membership>,
    profile: Option<TeamProfile>,
    figures: Option<Arc<TeamFigures>>,
    own: OwnSums,
    code: Option<ShownCode>,
    pub(super) file: FileState,
    pub(super) carried: Carried,
    pub(super) change: Change,
    tables: Arc<[Table]>,
}

impl Desk {
    /// Takes over an opened store: closes what an earlier run left open and forgets days that are
    /// past keeping.
    pub(super) fn new(mut store: Store, surroundings: Surroundings) -> Result<Self, StoreError> {
        let recorder = Recorder::new(surroundings.clone());
        store.freeze()?;
        let idle = Idle::since(surroundings.clock.now());
        let days = Days::begin(surroundings.clock.today(), &mut store)?;
        let mut desk = Self {
            settings: store.settings()?,
            tables: store.tables()?.into(),
            store,
            surroundings,
            sync: SyncState::default(),
            recorder,
            days,
            favourites: Vec::new(),
            last: None,
            trouble: None,
            generation: 0,
            idle,
            guard: Guard::default(),
            found: Found::default(),
            working: false,
            practice: false,
            membership: None,
            profile: None,
            figures: None,
            own: OwnSums::default(),
            code: None,
            file: FileState::Nothing,
            carried: Carried::Nothing,
            change: Change::None,
        };
        desk.read_again()?;
        // Tried again when the day turns.
        let _ = desk.end_forgotten_shift();
        Ok(desk)
    }

    /// Reads again what a sync or an enrolment may have changed.
    pub(super) fn read_again(&mut self) -> Result<(), StoreError> {
        self.own.forget();
        self.membership = self.store.membership()?;
        self.profile = self.store.team_profile()?;
        self.figures = self.store.team_figures()?.map(|(read_at, reading)| {
            Arc::new(TeamFigures {
                read_at,
                refreshed: reading.refreshed,
                rows: rows(&reading.contacts),
                shifts: reading.shifts.rows,
                late: reading.late,
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
        self.settle_site()?;
        // The team may have decided that days are kept for a shorter time.
        self.forget_old_days()?;
        self.settle_favourites()
    }

    fn settle_favourites(&mut self) -> Result<(), StoreError> {
        self.favourites = match (&self.settings.site, &self.profile) {
            (Some(site), Some(profile)) => {
                let today = self.surroundings.clock.today();
                favourites(&self.store.counted_before(today, site)?, &profile.kinds)
            }
            _ => Vec::new(),
        };
        Ok(())
    }

    /// A clock that may be wrong makes nothing forgotten.
    fn forget_old_days(&mut self) -> Result<(), StoreError> {
        if self.days.doubt().is_some() {
            return Ok(());
        }
        let first = self.recorder.first_day_kept(self.profile.as_ref());
        self.store.forget_days_before(first)
    }

    /// Ends a shift from before yesterday; a clock that may be wrong ends none.
    fn end_forgotten_shift(&mut self) -> Result<(), RecordError> {
        if self.days.doubt().is_some() {
            return Ok(());
        }
        end_forgotten_shift(&mut self.store, self.surroundings.clock.today())
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

    pub(super) fn settings(&self) -> &Settings {
        &self.settings
    }

    pub(super) fn membership(&self) -> Option<&Membership> {
        self.membership.as_ref()
    }

    /// Does what is asked; what cannot be done is told in the next view.
    pub(super) fn handle(&mut self, request: Request) -> After {
        let now = self.surroundings.clock.now();
        if let Request::Away(away) = request {
            self.idle.put_away(now, away);
            return After::Nothing;
        }
        self.idle.touch(now);
        // It answers nothing that was asked, so what was said about that stays.
        if request == Request::Awake {
            return After::Nothing;
        }
        // Whatever a person does next, a code is not left standing.
        self.code = None;
        if self.file != FileState::UnderWay {
            self.file = FileState::Nothing;
        }
        self.carried = Carried::Nothing;
        let done = self
            .standing()
            .allows(&request)
            .and_then(|()| self.try_to(request));
        match done {
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

    /// Something could not be done; the next view tells.
    pub(super) fn fail(&mut self, trouble: Trouble) {
        self.trouble = Some(trouble);
    }

    fn try_to(&mut self, request: Request) -> Result<After, Trouble> {
        match request {
            Request::Count { cell, amount } => {
                let place = self.place()?;
                let tap = self.recorder.count(
                    &mut self.store,
                    self.profile.as_ref(),
                    &place,
                    cell,
                    amount,
                )?;
                self.last = Some(told(&tap));
            }
            Request::TakeBack { cell, amount } => {
                let place = self.place()?;
                let tap = self.recorder.take_back(
                    &mut self.store,
                    self.profile.as_ref(),
                    &place,
                    cell,
                    amount,
                )?;
                self.last = Some(told(&tap));
            }
            Request::Undo => {
                let tap = self.recorder.undo(&mut self.store)?;
                self.last = Some(told(&tap));
            }
            Request::ChooseSite(site) => self.choose_site(site)?,
            Request::ChooseDay(day) => self.choose_day(day)?,
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
            Request::Set(setting) => self.set(setting)?,
            Request::Lock => return Ok(After::Lock),
            // It is open.
            Request::Unlock | Request::UnlockWith(_) | Request::LeaveKioskWith(_) => {}
            Request::HandOver => {
                self.store.end_shift()?;
                self.store.freeze()?;
                return Ok(After::Lock);
            }
            Request::Protect { now, change } => return Ok(After::Protect(now, change)),
            Request::Erase => return Ok(After::Erase),
            Request::Read => self.found = Found::default(),
            // The thread does these: they are about which desk there is.
            Request::Awake | Request::Away(_) | Request::Practise { .. } | Request::EndPractice => {
            }
            Request::UndoTap(serial) => {
                let tap = self.recorder.undo_tap(&mut self.store, serial)?;
                self.last = Some(told(&tap));
            }
            Request::TrustClock => {
                self.days.trust(&mut self.store)?;
                self.forget_old_days()?;
                self.end_forgotten_shift()?;
            }
            Request::EnrolPicture(file) => {
                let code = qr::read_file(&file).map_err(Trouble::Picture)?;
                self.enrol(&code)?;
                return Ok(After::SyncNow);
            }
            Request::ShowCode(role) => {
                let membership = self.membership.as_ref().ok_or(Trouble::NoTeam)?;
                self.code = ShownCode::of(membership, role);
            }
            Request::HideCode => {}
            Request::StartShift => {
                let site = self.settings.site.as_ref().ok_or(RecordError::NoSite)?;
                let team = self.profile.as_ref();
                start_shift(&mut self.store, &self.surroundings, team, site)?;
            }
            Request::EndShift { take_back } => {
                end_shift(&mut self.store, &self.surroundings, take_back)?;
            }
            Request::SaveProfile(profile) => {
                self.change_team(profile)?;
                return Ok(After::SaveNow);
            }
            Request::SaveFile { wish, output } => return Ok(After::Fetch(wish, output)),
            Request::Give(output) => self.give(&output)?,
            Request::TakeIn(file) => return self.take_in(&file),
        }
        Ok(After::Nothing)
    }

    /// What decides whether a request may be done.
    pub(super) fn standing(&self) -> Standing {
        Standing {
            kiosk: self.settings.kiosk,
            placed: self.settings.site.is_some(),
            practice: self.practice,
        }
    }

    fn set(&mut self, setting: Setting) -> Result<(), Trouble> {
        if setting == Setting::Kiosk(true) && self.settings.site.is_none() {
            return Err(Trouble::NoSite);
        }
        self.keep(|settings| settings.choose(setting))
    }

    /// No shared device any more, for whoever opened it from the lock.
    pub(super) fn leave_kiosk(&mut self) {
        if let Err(trouble) = self.keep(|settings| settings.kiosk = false) {
            self.trouble = Some(trouble);
        }
    }

    /// Whether nobody did anything for as long as the team says.
    pub(super) fn left_alone(&mut self) -> bool {
        let alone = self
            .idle
            .look(self.surroundings.clock.now(), self.patience());
        if alone {
            self.trouble = None;
        }
        alone
    }

    /// What is still to be told when the device is locked.
    pub(super) fn take_trouble(&mut self) -> Option<Trouble> {
        self.trouble.take()
    }

    /// Looks at how the device is protected.
    pub(super) fn look_at(&mut self, vault: &Vault) -> Result<(), StoreError> {
        self.guard = Guard {
            asks: vault.asks()?.unwrap_or(Asks::Nothing),
            erase_after_tries: vault.erases_after_tries()?,
            erase_code: self.store.has_erase_code()?,
        };
        Ok(())
    }

    /// On a shared device that stands at a site: that site, and of the team no more than what can be
    /// counted there.
    pub(super) fn counts_while_locked(&self) -> Option<(Site, Team)> {
        let site = self
            .settings
            .site
            .as_ref()
            .filter(|_| self.settings.kiosk)?;
        let profile = self.profile.as_ref()?;
        let site = profile.site(site)?.clone();
        let membership = self.membership.as_ref()?;
        membership.secret.as_ref()?;
        let team = Team {
            sites: vec![site.clone()],
            kinds: profile.kinds.clone(),
            bands: profile.bands,
            outcomes: profile.outcomes,
            can_count: true,
            profile_known: true,
            remember_band: profile.remember_band,
            ..Team::default()
        };
        Some((site, team))
    }

    /// In how many seconds it locks by itself, if it does.
    pub(super) fn locks_in(&self) -> Option<i64> {
        self.idle
            .due(self.surroundings.clock.now(), self.patience())
    }

    /// How long it stays open without anybody there: as the team says, and not for long behind other
    /// windows where a code is asked for. Without a team there is nothing to lock.
    fn patience(&self) -> Patience {
        let Some(profile) = &self.profile else {
            return Patience::default();
        };
        let asks = matches!(self.guard.asks, Asks::For(_));
        Patience {
            untouched: Some(i64::from(profile.policies.lock_after_minutes) * 60),
            away: asks.then_some(Patience::AWAY),
        }
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
        self.keep(|settings| settings.site = Some(site))?;
        Ok(self.settle_favourites()?)
    }

    fn choose_day(&mut self, day: Date) -> Result<(), Trouble> {
        let today = self.surroundings.clock.today();
        if !(self.recorder.first_day_kept(self.profile.as_ref())..=today).contains(&day) {
            return Err(Trouble::DayClosed);
        }
        self.days.choose(day);
        Ok(())
    }

    fn enrol(&mut self, text: &str) -> Result<(), Trouble> {
        let membership = joined(self.membership.clone(), text)?;
        self.store.set_membership(&membership)?;
        self.membership = Some(membership);
        Ok(())
    }

    fn place(&self) -> Result<Place, RecordError> {
        Ok(Place {
            site: self.settings.site.clone().ok_or(RecordError::NoSite)?,
            day: self.days.day(),
        })
    }

    /// Looks whether the day turned, and says so. A tablet that is never switched off also closes
    /// its batches and forgets old days here.
    pub(super) fn day_turned(&mut self) -> bool {
        let today = self.surroundings.clock.today();
        if !self.days.look(today, &mut self.store) {
            return false;
        }
        // A disk that takes no writes now is told at the next tap; the next day tries again.
        let _ = self
            .store
            .freeze()
            .and_then(|_| self.forget_old_days())
            .and_then(|()| self.settle_favourites());
        let _ = self.end_forgotten_shift();
        true
    }

    /// All there is to show.
    pub(super) fn view(&mut self) -> Result<View, StoreError> {
        self.generation += 1;
        let day = self.days.day();
        let counts = match &self.settings.site {
            Some(site) => self.store.counted_on(day, site)?.into_iter().collect(),
            None => Vec::new(),
        };
        let today = self.surroundings.clock.today();
        let first_day = self.recorder.first_day_kept(self.profile.as_ref());
        Ok(View {
            generation: self.generation,
            today,
            now: self.surroundings.clock.now(),
            settings: self.settings.clone(),
            team: self
                .membership
                .as_ref()
                .map(|membership| Team::of(membership, self.profile.as_ref())),
            site: self.settings.site.clone(),
            day,
            counts,
            last: self.last.clone(),
            undo: self.recorder.undoable().next().map(told),
            waiting: self.store.waiting()?,
            sync: self.sync.clone(),
            mine: last_days(&self.store, first_day, today)?,
            figures: self.figures.clone(),
            trouble: self.trouble.clone(),
            locked: false,
            practice: self.practice,
            recent: self.recorder.undoable().map(told).collect(),
            favourites: self.favourites.clone(),
            first_day,
            clock: self.days.doubt(),
            code: self.code.clone(),
            file: self.file.clone(),
            carried: self.carried,
            shift: self.store.shift()?.map(|open| Shift {
                site: open.site,
                day: open.day,
            }),
            shifts: match &self.settings.site {
                Some(site) => self.store.shifts_on(day, site)?,
                None => 0,
            },
            saving: !matches!(self.change, Change::None),
            own: self.own.look(&self.store)?,
            tables: Arc::clone(&self.tables),
            guard: self.guard,
            lock: LockShown::default(),
            found: self.found.clone(),
            working: self.working,
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
        serial: tap.serial,
        site: tap.place.site.clone(),
        day: tap.place.day,
        cell: tap.cell,
        amount: tap.amount,
        act: tap.act,
    }
}
