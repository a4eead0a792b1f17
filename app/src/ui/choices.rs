//! What a person chose on the screens and what is not worth keeping over a restart: which screen,
//! which card is open, the age and outcome of the next tap, the number on the pad, which
//! figures are looked at.

use tally::{AgeBand, Cell, Kind, Outcome, Service};

use super::{
    act::{Act, Over, Screen},
    counting::ClockQuestion,
    figures::choices::FigureChoices,
    found,
    guard::Guarding,
    lock::Gate,
    pad::Pad,
    setup::Setup,
    tablet, team,
    typed::Typed,
    welcome::Cards,
};
use crate::{
    sync::{FileMark, FileWish},
    vault::SecretKind,
    worker::{Request, View},
};

/// The choices, and the one place where an act changes them.
#[derive(Debug)]
pub(super) struct Choices {
    pub(super) screen: Screen,
    pub(super) over: Over,
    pub(super) open: Service,
    pub(super) band: AgeBand,
    pub(super) unmet: bool,
    pub(super) pad: Option<Pad>,
    pub(super) figures: FigureChoices,
    /// The file of figures that is being asked for, while its place is chosen.
    pub(super) wish: Option<FileWish>,
    /// The last one that was asked for goes to another app, which the device's own sheet shows.
    pub(super) handed_on: bool,
    /// The notice of the last trouble was put away.
    pub(super) dismissed: bool,
    /// The last request was an enrolment code: its trouble belongs beside the code.
    pub(super) joining: bool,
    pub(super) clock: ClockQuestion,
    /// The cards of the first run.
    pub(super) cards: Cards,
    /// What is open and changed in the team's set-up.
    pub(super) setup: Setup,
    /// What is being typed of a code or passphrase, at the lock or for a change of the protection.
    pub(super) typed: Typed,
    pub(super) gate: Gate,
    pub(super) guard: Guarding,
}

impl Default for Choices {
    fn default() -> Self {
        Self {
            screen: Screen::Record,
            over: Over::Nothing,
            open: Service::Food,
            band: AgeBand::NotNoted,
            unmet: false,
            pad: None,
            figures: FigureChoices::default(),
            wish: None,
            handed_on: false,
            dismissed: false,
            joining: false,
            clock: ClockQuestion::default(),
            cards: Cards::default(),
            setup: Setup::default(),
            typed: Typed::default(),
            gate: Gate::default(),
            guard: Guarding::on(SecretKind::OF_THIS_DEVICE),
        }
    }
}

impl Choices {
    /// Takes an act in. What only the worker can do comes back as a request.
    pub(super) fn act(&mut self, act: Act, view: &View) -> Option<Request> {
        self.touched();
        if !tablet::open_to(&act, view, self) {
            return None;
        }
        let request = self.take(act, view);
        if let Some(request) = &request {
            self.dismissed = false;
            self.joining = matches!(request, Request::Enrol(_) | Request::EnrolPicture(_));
        }
        // A code stays on the screen only as long as one stays with it.
        request.or_else(|| self.hides_code(view).then_some(Request::HideCode))
    }

    fn hides_code(&self, view: &View) -> bool {
        let stays =
            self.screen == Screen::Setup && self.over == Over::Nothing && self.setup.shows_codes();
        view.code.is_some() && !stays
    }

    fn take(&mut self, act: Act, view: &View) -> Option<Request> {
        match act {
            Act::Go(screen) => {
                self.screen = screen;
                self.cards = Cards::default();
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
            Act::Dismiss => self.dismiss(view),
            Act::Undo => view.undo.as_ref().map(|_| Request::Undo),
            Act::Language(tag) => {
                self.cover(Over::Nothing);
                Some(Request::SetLanguage(tag))
            }
            Act::Theme(theme) => Some(Request::SetTheme(theme)),
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
            Act::Count(kind) => self.count_kind(kind, view),
            Act::OpenService(_)
            | Act::ServiceKey(_)
            | Act::Day(_)
            | Act::UndoTap(_)
            | Act::Shift
            | Act::EndShift { .. }
            | Act::Clock(_) => self.on_counting(&act, view),
            Act::Hold(_) | Act::Digit(_) | Act::Erase | Act::Add(_) | Act::Commit | Act::Take => {
                self.on_pad(&act, view)
            }
            Act::Look(look) => {
                self.figures.look(look, self.screen, view);
                None
            }
            Act::SyncNow => Some(Request::Sync),
            Act::Setup(act) => self.setup.act(act, view),
            Act::EnrolPicture(file) => Some(Request::EnrolPicture(file)),
            Act::Carry(act) => act.request(),
            // The window opens the system's dialog; what is chosen there comes as an act of its own.
            Act::ChoosePicture => None,
            Act::ChooseFile(mark) => {
                self.wish = team::wish(view, &self.figures, mark);
                self.handed_on = false;
                None
            }
            Act::ShareFile => {
                self.wish = team::wish(view, &self.figures, FileMark::Released);
                self.handed_on = true;
                None
            }
            Act::SaveFile(output) => {
                let wish = self.wish.take()?;
                Some(Request::SaveFile { wish, output })
            }
            Act::Enrol(code) => Some(Request::Enrol(code)),
            Act::Type(_) | Act::Rub | Act::Enter => self.on_typing(&act, view),
            Act::CountLocked | Act::LeaveKiosk => self.at_lock(&act, view),
            Act::Guard(act) => self.on_guard(act, view),
            Act::Set(_)
            | Act::Lock
            | Act::Unlock
            | Act::HandOver
            | Act::NextCard
            | Act::CardBefore
            | Act::SkipCards
            | Act::Practise(_) => tablet::act(self, &act),
        }
    }

    fn on_pad(&mut self, act: &Act, view: &View) -> Option<Request> {
        match *act {
            Act::Hold(kind) => self.open_pad(self.cell(kind, view)),
            Act::Digit(digit) => self.pad.as_mut()?.digit(digit),
            Act::Erase => self.pad.as_mut()?.erase(),
            Act::Add(amount) => return self.close_pad(amount, view),
            Act::Commit => {
                let typed = self.pad?.typed;
                return if typed == 0 {
                    None
                } else {
                    self.close_pad(typed, view)
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

    fn close_pad(&mut self, amount: u32, view: &View) -> Option<Request> {
        let cell = self.pad?.cell;
        self.cover(Over::Nothing);
        Some(self.count(cell, amount, view))
    }

    pub(super) fn count(&mut self, cell: Cell, amount: u32, view: &View) -> Request {
        self.after_count(view);
        Request::Count { cell, amount }
    }

    pub(super) fn cover(&mut self, over: Over) {
        self.over = over;
        if over != Over::Pad {
            self.pad = None;
        }
        // What is typed stays only as long as where it is typed.
        self.typed.clear();
        if over != Over::Secret {
            self.guard.put_away();
        }
    }

    /// Puts away the notice that is shown: what could not be done, what was found on opening, what was
    /// done, in the order in which they are shown.
    fn dismiss(&mut self, view: &View) -> Option<Request> {
        if view.trouble.is_some() && !self.dismissed {
            self.dismissed = true;
            None
        } else if found::is_told(view) {
            Some(Request::Read)
        } else {
            self.guard.dismiss();
            None
        }
    }

    fn back(&mut self) {
        if self.over == Over::Nothing {
            self.typed.clear();
            self.gate.counting = false;
            if self.screen == Screen::Setup && self.setup.back() {
                return;
            }
            self.screen = match self.screen {
                Screen::Stored => Screen::About,
                Screen::About | Screen::Guard => Screen::Settings,
                _ => Screen::Record,
            };
        } else {
            self.cover(Over::Nothing);
        }
    }

    /// The cell that a tap on a kind counts now. Marks that the team does not use do not count.
    pub(super) fn cell(&self, kind: Kind, view: &View) -> Cell {
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
