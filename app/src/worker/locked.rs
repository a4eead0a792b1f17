//! The locked device. The store is closed, its key forgotten; what is left is what a passer-by may see,
//! and on a shared device what is needed to go on counting: kinds, one site, and a public key.

use std::{collections::BTreeMap, time::Duration};

use jiff::civil::Date;
use tally::{Cell, Site};
use tokio::time::Instant;

use super::{
    Guard, Last, LockShown, Request, Team, Trouble, View,
    desk::Desk,
    device::{Device, sheet_of},
};
use crate::{
    edge::Surroundings,
    recording::Act,
    store::{Profile, Setting, Settings},
    vault::{Asks, SealError, Sealer, Secret},
};

/// How many taps can be undone.
const UNDO_MAX: usize = 20;

/// What the locked device comes to after a request.
#[derive(Debug)]
pub(super) enum Then {
    /// It stays locked.
    Stay,
    /// Open it.
    Open {
        /// With this, where something is asked for.
        secret: Option<Secret>,
        /// And let it be no shared device any more.
        leave_kiosk: bool,
    },
}

/// The locked device.
pub(super) struct LockedDesk {
    surroundings: Surroundings,
    profile: Profile,
    pub(super) generation: u64,
    pub(super) settings: Settings,
    pub(super) trouble: Option<Trouble>,
    pub(super) counting: Option<LockedCounting>,
    asks: Asks,
    opening: bool,
    not_before: Instant,
    left: Option<u32>,
}

impl LockedDesk {
    /// A device of which nothing is known but how it looks.
    pub(super) fn nothing(device: &Device) -> Self {
        Self {
            surroundings: device.surroundings.clone(),
            profile: device.profile.clone(),
            generation: 0,
            settings: device.profile.look(),
            trouble: None,
            counting: None,
            asks: device.vault.asks().ok().flatten().unwrap_or(Asks::Nothing),
            opening: false,
            not_before: Instant::now() + device.wait(),
            left: device.tries_left(),
        }
    }

    /// Waits for the next second while there is a wait to be seen, else for ever.
    pub(super) async fn wait(&self) {
        let left = self.left_to_wait();
        if left == Duration::ZERO {
            std::future::pending().await
        } else {
            tokio::time::sleep(Duration::from_secs(1).min(left)).await;
        }
    }

    fn left_to_wait(&self) -> Duration {
        self.not_before.saturating_duration_since(Instant::now())
    }

    pub(super) fn opening(&mut self, opening: bool) {
        self.opening = opening;
        self.trouble = None;
    }

    /// It did not open.
    pub(super) fn failed(&mut self, trouble: Trouble, device: &Device) {
        self.trouble = Some(trouble);
        self.not_before = Instant::now() + device.wait();
        self.left = device.tries_left();
    }

    pub(super) fn handle(&mut self, request: Request) -> Then {
        let done = match request {
            Request::Awake | Request::Away(_) => return Then::Stay,
            Request::Lock => Ok(()),
            Request::Unlock => return self.open_with(None, false),
            Request::UnlockWith(secret) => return self.open_with(Some(secret), false),
            Request::Set(Setting::Kiosk(false)) => return self.open_with(None, true),
            Request::LeaveKioskWith(secret) => return self.open_with(Some(secret), true),
            Request::SetLanguage(tag) => {
                self.settings.language = Some(tag);
                // Without a place to keep it the language lasts until the program ends.
                let _ = self.profile.keep_look(&self.settings);
                Ok(())
            }
            Request::Count { cell, amount } => self.count(cell, amount),
            Request::Undo => self.undo(None),
            Request::UndoTap(serial) => self.undo(Some(serial)),
            _ => Err(Trouble::Locked),
        };
        self.trouble = done.err();
        Then::Stay
    }

    fn open_with(&mut self, secret: Option<Secret>, leave_kiosk: bool) -> Then {
        let missing =
            matches!(self.asks, Asks::For(_)) && secret.as_ref().is_none_or(Secret::is_empty);
        if missing || self.left_to_wait() > Duration::ZERO {
            return Then::Stay;
        }
        Then::Open {
            secret,
            leave_kiosk,
        }
    }

    fn count(&mut self, cell: Cell, amount: u32) -> Result<(), Trouble> {
        let today = self.surroundings.clock.today();
        let entropy = &*self.surroundings.entropy;
        let counting = self.counting.as_mut().ok_or(Trouble::Locked)?;
        counting.count(today, cell, amount, entropy)
    }

    fn undo(&mut self, serial: Option<u64>) -> Result<(), Trouble> {
        let entropy = &*self.surroundings.entropy;
        let counting = self.counting.as_mut().ok_or(Trouble::Locked)?;
        counting.undo(serial, entropy)
    }

    /// All that is shown: nothing of what was counted before.
    pub(super) fn view(&mut self) -> View {
        self.generation += 1;
        let mut view = View::locked(
            self.generation,
            &*self.surroundings.clock,
            &self.settings,
            self.trouble.clone(),
        );
        view.guard = Guard {
            asks: self.asks,
            ..Guard::default()
        };
        view.lock = LockShown {
            opening: self.opening,
            wait: self
                .left_to_wait()
                .as_millis()
                .div_ceil(1000)
                .try_into()
                .unwrap_or(u64::MAX),
            left: self.left,
            can_count: self.counting.is_some(),
        };
        if let Some(counting) = &self.counting {
            counting.show(&mut view);
        }
        view
    }
}

/// What a shared device needs to count while locked, and what it counted since.
pub(super) struct LockedCounting {
    sealer: Sealer,
    site: Site,
    team: Team,
    done: Vec<Last>,
    taps: u64,
    last: Option<Last>,
    /// The day of the counts below: they begin anew at midnight.
    day: Option<Date>,
    counts: BTreeMap<Cell, u64>,
}

impl LockedCounting {
    /// What goes on counting, if this is a shared device that stands at a site.
    pub(super) fn of(desk: &Desk, sealer: Sealer) -> Option<Self> {
        let (site, team) = desk.counts_while_locked()?;
        Some(Self {
            sealer,
            site,
            team,
            done: Vec::new(),
            taps: 0,
            last: None,
            day: None,
            counts: BTreeMap::new(),
        })
    }

    fn count(
        &mut self,
        today: Date,
        cell: Cell,
        amount: u32,
        entropy: &dyn crate::edge::Entropy,
    ) -> Result<(), Trouble> {
        if !(1..=tally::caps::CELL).contains(&amount) {
            return Err(Trouble::Amount);
        }
        if !self.team.kinds.contains(&cell.kind) {
            return Err(Trouble::KindOff(cell.kind.to_string()));
        }
        let sheet = sheet_of(&self.site.code, today)?;
        self.sealer
            .count(&sheet, today, cell.into(), amount, entropy)?;
        if self.day.replace(today) != Some(today) {
            self.counts.clear();
        }
        *self.counts.entry(cell).or_default() += u64::from(amount);
        self.taps += 1;
        let tap = Last {
            serial: self.taps,
            site: self.site.code.clone(),
            day: today,
            cell,
            amount,
            act: Act::Counted,
        };
        if self.done.len() == UNDO_MAX {
            self.done.remove(0);
        }
        self.done.push(tap.clone());
        self.last = Some(tap);
        Ok(())
    }

    fn undo(
        &mut self,
        serial: Option<u64>,
        entropy: &dyn crate::edge::Entropy,
    ) -> Result<(), Trouble> {
        let at = match serial {
            None => self.done.len().checked_sub(1),
            Some(serial) => self.done.iter().position(|tap| tap.serial == serial),
        };
        let at = at.ok_or(Trouble::NothingToUndo)?;
        let tap = self.done.get(at).ok_or(Trouble::NothingToUndo)?;
        let sheet = sheet_of(&tap.site, tap.day)?;
        self.sealer
            .take_out(&sheet, tap.day, tap.cell.into(), tap.amount, entropy)?;
        let tap = self.done.remove(at);
        if self.day == Some(tap.day)
            && let Some(count) = self.counts.get_mut(&tap.cell)
        {
            *count = count.saturating_sub(u64::from(tap.amount));
        }
        self.counts.retain(|_, count| *count > 0);
        self.last = Some(Last {
            act: Act::Undone,
            ..tap
        });
        Ok(())
    }

    fn show(&self, view: &mut View) {
        view.team = Some(self.team.clone());
        view.site = Some(self.site.code.clone());
        if self.day == Some(view.today) {
            view.counts = self.counts.iter().map(|(cell, n)| (*cell, *n)).collect();
        }
        view.last = self.last.clone();
        view.undo = self.done.last().cloned();
        view.recent = self.done.iter().rev().cloned().collect();
    }
}

impl From<SealError> for Trouble {
    fn from(error: SealError) -> Self {
        match error {
            SealError::Nothing => Self::NothingToUndo,
            SealError::Io(_) | SealError::Entropy(_) | SealError::Seal => Self::Store,
        }
    }
}
