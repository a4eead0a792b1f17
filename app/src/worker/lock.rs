//! When the screens lock by themselves, what may be asked of an open device in which state, and what a
//! locked one shows. Time is passed in.

use super::{Carried, FileState, Guard, LockShown, Request, SyncState, Trouble, View};
use crate::{
    edge::Clock,
    figures::OwnCounts,
    opening::Found,
    store::{Setting, Settings, Waiting},
};

/// Since when nobody did anything (seconds since 1970).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Idle {
    touched: i64,
    /// Since when the window is behind others or hidden.
    away: Option<i64>,
}

/// After how many seconds nobody is there any more. None: never.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Patience {
    /// With the window in front.
    pub(super) untouched: Option<i64>,
    /// With the window put away.
    pub(super) away: Option<i64>,
}

impl Patience {
    /// How long a device that asks for a code stays open when it is put away.
    pub(super) const AWAY: i64 = 30;
}

impl Idle {
    pub(super) const fn since(now: i64) -> Self {
        Self {
            touched: now,
            away: None,
        }
    }

    /// Somebody did something.
    pub(super) const fn touch(&mut self, now: i64) {
        self.touched = now;
    }

    /// The window was put away, or is in front again.
    pub(super) fn put_away(&mut self, now: i64, away: bool) {
        self.away = away.then(|| self.away.unwrap_or(now));
    }

    /// Whether nobody is there any more. A clock that was set back begins the waits anew.
    pub(super) fn look(&mut self, now: i64, patience: Patience) -> bool {
        self.touched = self.touched.min(now);
        self.away = self.away.map(|since| since.min(now));
        self.due(now, patience) == Some(0)
    }

    /// In how many seconds that will be.
    pub(super) fn due(self, now: i64, patience: Patience) -> Option<i64> {
        let left = |since: i64, after: i64| {
            let rested = now.saturating_sub(since).max(0);
            after.saturating_sub(rested).max(0)
        };
        let untouched = patience.untouched.map(|after| left(self.touched, after));
        let away = self
            .away
            .zip(patience.away)
            .map(|(since, after)| left(since, after));
        untouched.into_iter().chain(away).min()
    }
}

/// What the device is at the moment, as far as it decides what may be asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Standing {
    /// A shared device.
    pub(super) kiosk: bool,
    /// Its site is chosen.
    pub(super) placed: bool,
    pub(super) practice: bool,
}

impl Standing {
    /// Whether a request may be done now.
    pub(super) fn allows(self, request: &Request) -> Result<(), Trouble> {
        if self.practice {
            // What would change the real device, or reach a real server.
            return match request {
                Request::Sync
                | Request::Enrol(_)
                | Request::EnrolPicture(_)
                | Request::ShowCode(_)
                | Request::SaveProfile(_)
                | Request::SaveFile { .. }
                | Request::Give(_)
                | Request::TakeIn(_)
                | Request::Protect { .. }
                | Request::Erase
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
                | Request::SaveFile { .. }
                | Request::Give(_)
                | Request::TakeIn(_)
                | Request::Set(_)
                | Request::SetTheme(_)
                | Request::Protect { .. }
                | Request::Erase
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
            practice: false,
            guard: Guard::default(),
            lock: LockShown::default(),
            found: Found::default(),
            working: false,
            recent: Vec::new(),
            favourites: Vec::new(),
            first_day: today,
            clock: None,
            code: None,
            shift: None,
            shifts: 0,
            saving: false,
            tables: [].into(),
            file: FileState::Nothing,
            carried: Carried::Nothing,
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
            ..Self::locked(0, &Still(today), &Settings::default(), None)
        }
    }
}

#[cfg(test)]
mod tests {
    use tally::{AgeBand, Cell, Kind, Outcome};

    use super::*;

    const AFTER: Patience = Patience {
        untouched: Some(300),
        away: Some(Patience::AWAY),
    };

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
    fn it_is_left_alone_when_nobody_did_anything_for_long_enough() {
        let mut idle = Idle::since(1_000);
        assert!(!idle.look(1_299, AFTER));
        idle.touch(1_299);
        assert!(!idle.look(1_300, AFTER));
        assert_eq!(idle.due(1_300, AFTER), Some(299));
        assert!(idle.look(1_599, AFTER));
    }

    #[test]
    fn a_clock_set_back_begins_the_wait_anew() {
        let mut idle = Idle::since(1_000_000);
        assert!(!idle.look(500, AFTER));
        assert!(!idle.look(799, AFTER));
        assert!(idle.look(800, AFTER));
    }

    #[test]
    fn without_a_time_it_is_never_left_alone() {
        assert!(!Idle::since(0).look(i64::MAX, Patience::default()));
    }

    #[test]
    fn a_device_put_away_is_left_alone_sooner_and_one_that_is_back_in_time_is_not() {
        let mut idle = Idle::since(1_000);
        idle.put_away(1_000, true);
        assert_eq!(idle.due(1_010, AFTER), Some(20));
        // Told again, as some systems do: it is away since the first time.
        idle.put_away(1_020, true);
        assert!(!idle.look(1_029, AFTER));
        idle.put_away(1_029, false);
        assert!(!idle.look(1_299, AFTER));
        idle.touch(1_299);
        idle.put_away(1_299, true);
        assert!(idle.look(1_329, AFTER));
        // Where no code is asked for, it makes no difference.
        let no_code = Patience {
            away: None,
            ..AFTER
        };
        assert_eq!(idle.due(1_329, no_code), Some(270));
    }

    #[test]
    fn a_clock_set_back_while_it_is_away_begins_that_wait_anew() {
        let mut idle = Idle::since(1_000_000);
        idle.put_away(1_000_000, true);
        assert!(!idle.look(500, AFTER));
        assert!(!idle.look(529, AFTER));
        assert!(idle.look(530, AFTER));
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
