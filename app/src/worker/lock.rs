//! The lock: whether the screens are locked, when they lock by themselves, and what may be asked
//! in which state. Time is passed in. To unlock there is one place, [`Lock::unlock`].

use super::{Request, SyncState, Trouble, View};
use crate::{
    edge::Clock,
    figures::OwnCounts,
    store::{Setting, Settings, Waiting},
};

/// Locked, or open since somebody last did something (seconds since 1970).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lock {
    Open { touched: i64 },
    Locked,
}

impl Lock {
    /// As it was when the device was last used.
    pub(super) const fn at_start(was_locked: bool, now: i64) -> Self {
        if was_locked {
            Self::Locked
        } else {
            Self::Open { touched: now }
        }
    }

    pub(super) const fn is_locked(self) -> bool {
        matches!(self, Self::Locked)
    }

    pub(super) const fn lock(&mut self) {
        *self = Self::Locked;
    }

    pub(super) const fn unlock(&mut self, now: i64) {
        *self = Self::Open { touched: now };
    }

    /// Somebody did something.
    pub(super) const fn touch(&mut self, now: i64) {
        if let Self::Open { touched } = self {
            *touched = now;
        }
    }

    /// Locks if nobody did anything for `after` seconds, and says whether it locked just now. A
    /// clock that was set back begins the wait anew.
    pub(super) fn look(&mut self, now: i64, after: Option<i64>) -> bool {
        if let Self::Open { touched } = self {
            *touched = (*touched).min(now);
        }
        let due = self.due(now, after) == Some(0);
        if due {
            self.lock();
        }
        due
    }

    /// In how many seconds it locks by itself.
    pub(super) fn due(self, now: i64, after: Option<i64>) -> Option<i64> {
        match self {
            Self::Locked => None,
            Self::Open { touched } => {
                let rested = now.saturating_sub(touched).max(0);
                after.map(|after| after.saturating_sub(rested).max(0))
            }
        }
    }
}

/// What the device is at the moment, as far as it decides what may be asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Standing {
    pub(super) locked: bool,
    /// A shared device.
    pub(super) kiosk: bool,
    /// Its site is chosen.
    pub(super) placed: bool,
    pub(super) practice: bool,
}

impl Standing {
    /// Whether a request may be done now.
    pub(super) fn allows(self, request: &Request) -> Result<(), Trouble> {
        if self.locked {
            let allowed = matches!(
                request,
                Request::Lock
                    | Request::Unlock
                    | Request::Awake
                    | Request::SetLanguage(_)
                    | Request::Set(Setting::Kiosk(false))
            );
            return if allowed {
                Ok(())
            } else {
                Err(Trouble::Locked)
            };
        }
        if self.practice {
            // What would change the real device, or reach a real server.
            return match request {
                Request::Sync
                | Request::Enrol(_)
                | Request::EnrolPicture(_)
                | Request::ShowCode(_)
                | Request::SaveProfile(_)
                | Request::Set(Setting::Kiosk(_)) => Err(Trouble::Practice),
                _ => Ok(()),
            };
        }
        let fixed = self.kiosk
            && match request {
                Request::ChooseSite(_) => self.placed,
                Request::Enrol(_)
                | Request::EnrolPicture(_)
                | Request::ShowCode(_)
                | Request::SaveProfile(_)
                | Request::Set(_)
                | Request::SetTheme(_)
                | Request::Practise { .. } => true,
                _ => false,
            };
        if fixed { Err(Trouble::Shared) } else { Ok(()) }
    }
}

impl Request {
    /// Whether it is a choice of how the screens look and speak.
    pub(super) const fn is_about_looks(&self) -> bool {
        match self {
            Self::SetLanguage(_) | Self::SetTheme(_) => true,
            Self::Set(setting) => !matches!(setting, Setting::Kiosk(_)),
            _ => false,
        }
    }
}

impl View {
    /// All that is shown while the screens are locked: nothing of what was counted, nothing of the
    /// team. Every field is named here, so that a new one is thought about.
    pub(super) fn locked(
        generation: u64,
        clock: &dyn Clock,
        settings: &Settings,
        trouble: Option<Trouble>,
        practice: bool,
    ) -> Self {
        let today = clock.today();
        Self {
            generation,
            today,
            now: clock.now(),
            settings: Settings {
                site: None,
                ..settings.clone()
            },
            team: None,
            site: None,
            day: today,
            counts: Vec::new(),
            last: None,
            undo: None,
            waiting: Waiting::default(),
            sync: SyncState::default(),
            mine: Vec::new(),
            figures: None,
            trouble,
            locked: true,
            practice,
            recent: Vec::new(),
            favourites: Vec::new(),
            first_day: today,
            clock: None,
            code: None,
            shift: None,
            shifts: 0,
            saving: false,
            tables: [].into(),
            own: OwnCounts::default(),
        }
    }
}

#[cfg(test)]
impl View {
    /// A view of nothing on this day, for tests that fill in what they are about.
    pub(crate) fn empty(today: jiff::civil::Date) -> Self {
        struct Still(jiff::civil::Date);
        impl Clock for Still {
            fn today(&self) -> jiff::civil::Date {
                self.0
            }
            fn now(&self) -> i64 {
                0
            }
        }
        Self {
            locked: false,
            ..Self::locked(0, &Still(today), &Settings::default(), None, false)
        }
    }
}

#[cfg(test)]
mod tests {
    use tally::{AgeBand, Cell, Kind, Outcome};

    use super::*;

    const AFTER: Option<i64> = Some(300);

    fn a_tap() -> Request {
        Request::Count {
            cell: Cell {
                kind: Kind::Meal,
                band: AgeBand::NotNoted,
                outcome: Outcome::Given,
            },
            amount: 1,
        }
    }

    #[test]
    fn it_locks_when_nobody_did_anything_for_long_enough() {
        let mut lock = Lock::at_start(false, 1_000);
        assert!(!lock.look(1_299, AFTER));
        lock.touch(1_299);
        assert!(!lock.look(1_300, AFTER));
        assert_eq!(lock.due(1_300, AFTER), Some(299));
        assert!(lock.look(1_599, AFTER));
        assert!(lock.is_locked());
        assert!(!lock.look(9_999, AFTER), "it locks once");
    }

    #[test]
    fn a_touch_does_not_unlock() {
        let mut lock = Lock::at_start(true, 0);
        lock.touch(5);
        assert!(lock.is_locked());
        lock.unlock(7);
        assert_eq!(lock, Lock::Open { touched: 7 });
    }

    #[test]
    fn a_clock_set_back_begins_the_wait_anew() {
        let mut lock = Lock::at_start(false, 1_000_000);
        assert!(!lock.look(500, AFTER));
        assert!(!lock.look(799, AFTER));
        assert!(lock.look(800, AFTER));
    }

    #[test]
    fn without_a_time_it_never_locks_by_itself() {
        let mut lock = Lock::at_start(false, 0);
        assert!(!lock.look(i64::MAX, None));
    }

    #[test]
    fn while_locked_only_unlocking_and_the_language_can_be_asked() {
        let locked = Standing {
            locked: true,
            kiosk: true,
            placed: true,
            practice: false,
        };
        for allowed in [
            Request::Unlock,
            Request::Lock,
            Request::SetLanguage("ar".to_owned()),
            Request::Set(Setting::Kiosk(false)),
        ] {
            assert_eq!(locked.allows(&allowed), Ok(()), "{allowed:?}");
        }
        for refused in [
            a_tap(),
            Request::Undo,
            Request::Sync,
            Request::HandOver,
            Request::EndPractice,
            Request::Set(Setting::Kiosk(true)),
        ] {
            assert_eq!(locked.allows(&refused), Err(Trouble::Locked), "{refused:?}");
        }
    }

    #[test]
    fn a_shared_device_counts_where_it_stands_and_nothing_else() {
        let kiosk = Standing {
            kiosk: true,
            placed: true,
            ..Standing::default()
        };
        let site = Request::ChooseSite("kitchen".parse().unwrap());
        for allowed in [a_tap(), Request::Undo, Request::HandOver, Request::Lock] {
            assert_eq!(kiosk.allows(&allowed), Ok(()), "{allowed:?}");
        }
        for refused in [
            site.clone(),
            Request::Enrol(String::new()),
            Request::Set(Setting::Kiosk(false)),
        ] {
            assert_eq!(kiosk.allows(&refused), Err(Trouble::Shared), "{refused:?}");
        }
        let lost = Standing {
            placed: false,
            ..kiosk
        };
        assert_eq!(lost.allows(&site), Ok(()), "its site was given up");
    }

    #[test]
    fn practice_reaches_no_server_and_joins_no_team() {
        let practice = Standing {
            practice: true,
            ..Standing::default()
        };
        assert_eq!(practice.allows(&a_tap()), Ok(()));
        assert_eq!(practice.allows(&Request::Sync), Err(Trouble::Practice));
        assert_eq!(
            practice.allows(&Request::Enrol("x".to_owned())),
            Err(Trouble::Practice)
        );
    }
}
