//! What a person chose on the screens and what is not worth keeping over a restart: which screen,
//! which card is open, the age and outcome of the next tap, the number on the pad, how far back the
//! team's figures are looked at.

use jiff::ToSpan;
use tally::{AgeBand, Cell, Kind, Outcome, Service};

use super::{
    act::{Act, Over, Screen},
    pad::Pad,
    team_trend,
};
use crate::worker::{Request, View};

/// The choices, and the one place where an act changes them.
#[derive(Clone, Debug)]
pub(super) struct Choices {
    pub(super) screen: Screen,
    pub(super) over: Over,
    pub(super) open: Option<Service>,
    pub(super) band: AgeBand,
    pub(super) unmet: bool,
    pub(super) pad: Option<Pad>,
    pub(super) by_month: bool,
    /// How many periods before the current one.
    pub(super) back: u32,
    /// The notice of the last trouble was put away.
    pub(super) dismissed: bool,
    /// The last request was an enrolment code: its trouble belongs beside the code.
    pub(super) joining: bool,
}

impl Default for Choices {
    fn default() -> Self {
        Self {
            screen: Screen::Record,
            over: Over::Nothing,
            open: Some(Service::Food),
            band: AgeBand::NotNoted,
            unmet: false,
            pad: None,
            by_month: false,
            back: 0,
            dismissed: false,
            joining: false,
        }
    }
}

impl Choices {
    /// Takes an act in. What only the worker can do comes back as a request.
    pub(super) fn act(&mut self, act: Act, view: &View) -> Option<Request> {
        let request = self.take(act, view);
        if let Some(request) = &request {
            self.dismissed = false;
            self.joining = matches!(request, Request::Enrol(_));
        }
        request
    }

    fn take(&mut self, act: Act, view: &View) -> Option<Request> {
        match act {
            Act::Go(screen) => {
                self.screen = screen;
                self.cover(Over::Nothing);
                None
            }
            Act::Lay(over) => {
                self.cover(over);
                None
            }
            Act::Back => {
                self.back();
                None
            }
            Act::Dismiss => {
                self.dismissed = true;
                None
            }
            Act::Undo => view.undo.as_ref().map(|_| Request::Undo),
            Act::Language(tag) => {
                self.cover(Over::Nothing);
                Some(Request::SetLanguage(tag))
            }
            Act::Theme(theme) => Some(Request::SetTheme(theme)),
            Act::OpenService(service) => {
                self.open = if self.open == Some(service) {
                    None
                } else {
                    Some(service)
                };
                None
            }
            Act::Age(band) => {
                self.band = band;
                self.cover(Over::Nothing);
                None
            }
            Act::Unmet(unmet) => {
                self.unmet = unmet;
                None
            }
            Act::Site(site) => {
                self.cover(Over::Nothing);
                Some(Request::ChooseSite(site))
            }
            Act::SwitchDay => {
                let other = if view.day == view.today {
                    view.today.saturating_sub(1.day())
                } else {
                    view.today
                };
                Some(Request::ChooseDay(other))
            }
            Act::Count(kind) => Some(self.count(self.cell(kind, view), 1)),
            Act::Hold(_)
            | Act::HoldLast
            | Act::Digit(_)
            | Act::Erase
            | Act::Add(_)
            | Act::Commit
            | Act::Take => self.on_pad(&act, view),
            Act::Earlier => {
                if team_trend::can_go_earlier(view, self) {
                    self.back += 1;
                }
                None
            }
            Act::Later => {
                self.back = self.back.saturating_sub(1);
                None
            }
            Act::ByMonth(by_month) => {
                if self.by_month != by_month {
                    self.by_month = by_month;
                    self.back = 0;
                }
                None
            }
            Act::SyncNow => Some(Request::Sync),
            Act::Enrol(code) => Some(Request::Enrol(code)),
        }
    }

    fn on_pad(&mut self, act: &Act, view: &View) -> Option<Request> {
        match *act {
            Act::Hold(kind) => self.open_pad(self.cell(kind, view)),
            Act::HoldLast => self.open_pad(view.undo.as_ref()?.cell),
            Act::Digit(digit) => self.pad.as_mut()?.digit(digit),
            Act::Erase => self.pad.as_mut()?.erase(),
            Act::Add(amount) => return self.close_pad(amount),
            Act::Commit => {
                let typed = self.pad?.typed;
                return if typed == 0 {
                    None
                } else {
                    self.close_pad(typed)
                };
            }
            // The pad stays: whoever tapped three times too often takes back three times.
            Act::Take => {
                return Some(Request::TakeBack {
                    cell: self.pad?.cell,
                    amount: 1,
                });
            }
            _ => {}
        }
        None
    }

    fn open_pad(&mut self, cell: Cell) {
        self.pad = Some(Pad::of(cell));
        self.over = Over::Pad;
    }

    fn close_pad(&mut self, amount: u32) -> Option<Request> {
        let cell = self.pad?.cell;
        self.cover(Over::Nothing);
        Some(self.count(cell, amount))
    }

    /// "Could not help" holds for one count, so that nobody goes on in the wrong mode.
    fn count(&mut self, cell: Cell, amount: u32) -> Request {
        self.unmet = false;
        Request::Count { cell, amount }
    }

    fn cover(&mut self, over: Over) {
        self.over = over;
        if over != Over::Pad {
            self.pad = None;
        }
    }

    fn back(&mut self) {
        if self.over == Over::Nothing {
            self.screen = if self.screen == Screen::About {
                Screen::Settings
            } else {
                Screen::Record
            };
        } else {
            self.cover(Over::Nothing);
        }
    }

    /// The cell that a tap on a kind counts now. Marks that the team does not use do not count.
    fn cell(&self, kind: Kind, view: &View) -> Cell {
        let team = view.team.as_ref();
        Cell {
            kind,
            band: if team.is_some_and(|team| team.bands) {
                self.band
            } else {
                AgeBand::NotNoted
            },
            outcome: self.outcome(view),
        }
    }

    /// The outcome that taps count and that is shown.
    pub(super) fn outcome(&self, view: &View) -> Outcome {
        let used = view.team.as_ref().is_some_and(|team| team.outcomes);
        if used && self.unmet {
            Outcome::Unmet
        } else {
            Outcome::Given
        }
    }
}
