//! The device as a whole, over locks and erasures: its profile, its vault, and the ways between open and
//! locked.

use tally::SheetKey;

use super::{
    Trouble,
    desk::Desk,
    locked::{LockedCounting, LockedDesk},
    session::Session,
};
use crate::{
    edge::{Surroundings, overwrite_stack, timed},
    opening::{self, OpenedDevice},
    store::{Profile, Store, StoreError},
    vault::{Asks, Protection, Secret, StoreKey, Tries, Vault, VaultError},
};

/// Wrong tries at the code in an open device, after which it is locked.
const TRIES_WHILE_OPEN: u32 = 3;

/// Where the thread is.
pub(super) enum Place {
    Open(Box<Session>),
    Locked(Box<LockedDesk>),
}

/// What all of it is about.
pub(super) struct Device {
    pub(super) profile: Profile,
    pub(super) vault: Vault,
    pub(super) surroundings: Surroundings,
}

impl Device {
    /// Where the device is when the program starts: locked if a code is asked for, or if it was when
    /// it ended.
    pub(super) fn at_start(&self) -> Result<Place, StoreError> {
        if let Some(Asks::For(_)) = self.vault.asks()? {
            return Ok(Place::Locked(Box::new(LockedDesk::nothing(self))));
        }
        let key = Store::key_of(&self.profile, &self.vault, &*self.surroundings.entropy)?;
        let session = self.session(&key)?;
        if session.desk.store.was_locked()? {
            return Ok(Place::Locked(Box::new(self.lock(session))));
        }
        Ok(Place::Open(Box::new(session)))
    }

    fn session(&self, key: &StoreKey) -> Result<Session, StoreError> {
        let OpenedDevice { store, found } =
            opening::open(&self.profile, &self.vault, key, &self.surroundings)?;
        let mut desk = Desk::new(store, self.surroundings.clone())?;
        desk.look_at(&self.vault)?;
        desk.found = found;
        let session = Session::new(desk, self.vault.taps().sealer(key));
        self.keep_look(&session);
        Ok(session)
    }

    /// Keeps what the lock screen needs to speak the right language after a restart. A file that cannot be
    /// written costs that alone.
    pub(super) fn keep_look(&self, session: &Session) {
        if !session.desk.practice {
            let _ = self.profile.keep_look(session.desk.settings());
        }
    }

    /// Ends a session: the store is closed and its key forgotten.
    pub(super) fn lock(&self, session: Session) -> LockedDesk {
        let (mut desk, sealer) = session.end();
        let _ = desk.store.remember_locked(true);
        let mut locked = LockedDesk::nothing(self);
        locked.generation = desk.generation;
        locked.settings = desk.settings().clone();
        locked.settings.site = None;
        locked.trouble = desk.take_trouble();
        locked.counting = LockedCounting::of(&desk, sealer);
        desk.store.close();
        overwrite_stack();
        locked
    }

    /// Opens the locked device.
    pub(super) fn unlock(&self, secret: Option<&Secret>) -> Result<Box<Session>, Trouble> {
        let key = match secret {
            Some(secret) => self.vault.attempt(secret),
            None => self.vault.open(None),
        };
        let mut session = self.session(&key.map_err(StoreError::from)?)?;
        session.desk.store.remember_locked(false)?;
        overwrite_stack();
        Ok(Box::new(session))
    }

    /// Changes how the device is protected.
    pub(super) fn protect(
        &self,
        desk: &mut Desk,
        now: Option<&Secret>,
        change: &Protection,
    ) -> Result<(), Trouble> {
        // Whoever finds it open must not guess on without the waits of the lock screen.
        if matches!(desk.guard.asks, Asks::For(_)) {
            let asked = now.ok_or(Trouble::Guess)?;
            let _ = self.vault.attempt(asked).map_err(StoreError::from)?;
        }
        let entropy = &*self.surroundings.entropy;
        let measure = |cost: crate::vault::Cost| {
            let (tried, took) = timed(|| cost.try_once());
            tried.map(|()| took)
        };
        self.vault
            .change(now, change, entropy, measure)
            .map_err(StoreError::from)?;
        match change {
            Protection::EraseCode(code) => desk.store.remember_erase_code(code.is_some())?,
            Protection::AskNothing => desk.store.remember_erase_code(false)?,
            Protection::Ask(..) | Protection::EraseAfterTries(_) => {}
        }
        Ok(desk.look_at(&self.vault)?)
    }

    /// Whether somebody at the open device has tried too many codes.
    pub(super) fn guessed_too_often(&self) -> bool {
        self.vault.tries().count() >= TRIES_WHILE_OPEN
    }

    /// Erases the device and begins anew. The keys go first: after that nothing here can be read.
    pub(super) fn erase(&self) -> Result<Box<Session>, Trouble> {
        self.vault.erase_keys().map_err(|error| {
            StoreError::from(VaultError::Io(self.profile.folder.clone(), error))
        })?;
        let _ = self.vault.erase_files(&self.profile);
        let entropy = &*self.surroundings.entropy;
        let key = Store::key_of(&self.profile, &self.vault, entropy)?;
        Ok(Box::new(self.session(&key)?))
    }

    /// The wait before the next try.
    pub(super) fn wait(&self) -> std::time::Duration {
        Tries::wait(self.vault.tries().count())
    }

    /// How many wrong tries are left before the device is erased, where that was chosen and at least
    /// one try was wrong.
    pub(super) fn tries_left(&self) -> Option<u32> {
        let wrong = self.vault.tries().count();
        let erases = self.vault.erases_after_tries().unwrap_or_default();
        (erases && wrong > 0).then(|| crate::vault::TRIES_MAX.saturating_sub(wrong))
    }
}

/// The sheet that a device counts on today.
pub(super) fn sheet_of(
    site: &tally::SiteCode,
    day: jiff::civil::Date,
) -> Result<SheetKey, Trouble> {
    Ok(crate::recording::Place {
        site: site.clone(),
        day,
    }
    .sheet()?)
}
