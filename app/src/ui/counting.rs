//! What people do on the Record screen beside tapping: shifts, earlier days, the last taps, the
//! question about the clock.

use tally::{AgeBand, Kind, Service};

use super::{
    act::{Act, Over, Screen},
    choices::Choices,
};
use crate::{
    recording::ClockDoubt,
    worker::{Request, View},
};

/// Where the question about the clock stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct ClockQuestion {
    /// The doubt that was asked about last: each is asked about once.
    asked: Option<ClockDoubt>,
    /// The answer was no: the device's date is to be set.
    pub(super) denied: bool,
}

impl Choices {
    /// Takes a new view in.
    pub(super) fn see(&mut self, view: &View) {
        self.see_lock(view);
        self.see_guard(view);
        let ready = !view.locked && view.team.as_ref().is_some_and(|team| team.can_count);
        if view.clock.is_none() {
            self.clock = ClockQuestion::default();
            if self.over == Over::Clock {
                self.cover(Over::Nothing);
            }
        } else if ready
            && self.clock.asked != view.clock
            && (self.screen, self.over) == (Screen::Record, Over::Nothing)
        {
            self.clock = ClockQuestion {
                asked: view.clock,
                denied: false,
            };
            self.cover(Over::Clock);
        }
        if self.over == Over::Recent && view.recent.is_empty() {
            self.cover(Over::Nothing);
        }
    }

    pub(super) fn on_counting(&mut self, act: &Act, view: &View) -> Option<Request> {
        match *act {
            Act::OpenService(service) => self.open = service,
            Act::ServiceKey(number) => return self.service_key(number, view),
            Act::Day(day) => {
                self.cover(Over::Nothing);
                return Some(Request::ChooseDay(day));
            }
            Act::UndoTap(serial) => {
                let known = view.recent.iter().any(|tap| tap.serial == serial);
                return known.then_some(Request::UndoTap(serial));
            }
            Act::Shift => match &view.shift {
                None => return Some(Request::StartShift),
                // Somebody who saw nobody is asked which of the two it was; counting goes on meanwhile.
                Some(_) if nothing_counted(view) => self.cover(Over::EmptyShift),
                Some(_) => return Some(Request::EndShift { take_back: false }),
            },
            Act::EndShift { take_back } => {
                self.cover(Over::Nothing);
                return view.shift.as_ref().map(|_| Request::EndShift { take_back });
            }
            Act::Clock(true) => {
                self.cover(Over::Nothing);
                return Some(Request::TrustClock);
            }
            Act::Clock(false) => self.clock.denied = true,
            _ => {}
        }
        None
    }

    /// The keys 1, 2 and 3 open the services; one with a single kind counts at once.
    fn service_key(&mut self, number: usize, view: &View) -> Option<Request> {
        if (self.screen, self.over) != (Screen::Record, Over::Nothing) {
            return None;
        }
        let kinds = &view.team.as_ref()?.kinds;
        let of = |service: Service| {
            kinds
                .iter()
                .copied()
                .filter(move |k| k.service() == service)
        };
        let service = Service::ALL
            .iter()
            .copied()
            .filter(|service| of(*service).next().is_some())
            .nth(number.checked_sub(1)?)?;
        let mut those = of(service);
        match (those.next(), those.next()) {
            (Some(only), None) => return self.count_kind(only, view),
            _ => self.open = service,
        }
        None
    }

    /// Counts one of a kind.
    pub(super) fn count_kind(&mut self, kind: Kind, view: &View) -> Option<Request> {
        Some(self.count(self.cell(kind, view), 1, view))
    }

    /// What falls back after a count, so that nobody goes on in the wrong mode.
    pub(super) fn after_count(&mut self, view: &View) {
        self.unmet = false;
        if !view.team.as_ref().is_some_and(|team| team.remember_band) {
            self.band = AgeBand::NotNoted;
        }
    }
}

/// Whether this device counted nothing where and when its shift was opened. Only what is shown is
/// known; elsewhere, something may have been counted.
fn nothing_counted(view: &View) -> bool {
    let here = view
        .shift
        .as_ref()
        .is_some_and(|shift| Some(&shift.site) == view.site.as_ref() && shift.day == view.day);
    here && view.counts.is_empty()
}
