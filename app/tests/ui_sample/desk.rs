//! Answers what the screens ask for as the worker does, at once and in memory.

use std::{cell::RefCell, rc::Rc};

use app::{
    recording::Act,
    ui::Screens,
    worker::{Last, Request, Trouble, View},
};
use tally::Cell;

/// The view as it stands, and what was asked so far.
#[derive(Clone)]
pub(crate) struct Desk {
    inner: Rc<RefCell<Inner>>,
}

struct Inner {
    view: View,
    asked: Vec<Request>,
    taps: Vec<Last>,
}

impl Desk {
    /// Stands behind the screens, starting from a view. Shows it.
    pub(crate) fn behind(screens: &Rc<Screens>, view: View) -> Self {
        let desk = Self {
            inner: Rc::new(RefCell::new(Inner {
                view: view.clone(),
                asked: Vec::new(),
                taps: Vec::new(),
            })),
        };
        let asked = desk.clone();
        screens.ask_through(move |request| asked.inner.borrow_mut().asked.push(request));
        screens.show(view);
        desk
    }

    /// Does what was asked since the last time, and shows each view, as the event loop would.
    pub(crate) fn answer(&self, screens: &Screens) -> Vec<Request> {
        let asked = std::mem::take(&mut self.inner.borrow_mut().asked);
        for request in &asked {
            let view = {
                let mut inner = self.inner.borrow_mut();
                let Inner { view, taps, .. } = &mut *inner;
                view.trouble = None;
                serve(request, view, taps);
                view.generation += 1;
                view.undo = taps.last().cloned();
                view.clone()
            };
            screens.show(view);
        }
        asked
    }

    /// The view as it stands.
    pub(crate) fn view(&self) -> View {
        self.inner.borrow().view.clone()
    }

    /// Changes the view from outside, as a sync does.
    pub(crate) fn change(&self, screens: &Screens, change: impl FnOnce(&mut View)) {
        let view = {
            let mut inner = self.inner.borrow_mut();
            change(&mut inner.view);
            inner.view.generation += 1;
            inner.view.clone()
        };
        screens.show(view);
    }
}

fn serve(request: &Request, view: &mut View, taps: &mut Vec<Last>) {
    match request {
        Request::Count { cell, amount } => {
            add(view, *cell, i64::from(*amount));
            let tap = Last {
                cell: *cell,
                amount: *amount,
                act: Act::Counted,
            };
            taps.push(tap.clone());
            view.last = Some(tap);
        }
        Request::TakeBack { cell, amount } => {
            add(view, *cell, -i64::from(*amount));
            let tap = Last {
                cell: *cell,
                amount: *amount,
                act: Act::TakenBack,
            };
            taps.push(tap.clone());
            view.last = Some(tap);
        }
        Request::Undo => match taps.pop() {
            Some(tap) => {
                let sign = if tap.act == Act::TakenBack { 1 } else { -1 };
                add(view, tap.cell, sign * i64::from(tap.amount));
                view.last = Some(Last {
                    act: Act::Undone,
                    ..tap
                });
            }
            None => view.trouble = Some(Trouble::NothingToUndo),
        },
        Request::ChooseSite(site) => view.site = Some(site.clone()),
        Request::ChooseDay(day) => view.day = *day,
        Request::Sync => view.sync.running = true,
        Request::Enrol(_) => view.trouble = Some(Trouble::OtherTeam),
        Request::SetLanguage(tag) => view.settings.language = Some(tag.clone()),
        Request::SetTheme(theme) => view.settings.theme = *theme,
    }
}

fn add(view: &mut View, cell: Cell, amount: i64) {
    let held = view
        .counts
        .iter()
        .find(|(at, _)| *at == cell)
        .map_or(0, |(_, count)| *count);
    view.counts.retain(|(at, _)| *at != cell);
    let now = held.saturating_add_signed(amount);
    if now > 0 {
        view.counts.push((cell, now));
    }
    view.counts.sort_by_key(|(cell, _)| *cell);
}
