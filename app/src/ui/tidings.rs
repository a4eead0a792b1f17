//! What is new since the view before: which kind was counted, to flash it, and what a screen reader
//! says about it.

use jiff::civil::Date;
use locales::Words;
use tally::{Cell, Kind, SiteCode};

use crate::{
    recording::Act,
    worker::{Last, View},
};

/// What was shown last, and what came of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Tidings {
    before: Option<Before>,
    /// The kind counted last in this run, and a number that changes with each count.
    pub(super) stamp: Option<(Kind, i32)>,
    /// The last change made the day's count grow.
    pub(super) more: bool,
    /// To be said aloud.
    pub(super) announcement: String,
}

#[derive(Clone, Debug)]
struct Before {
    site: Option<SiteCode>,
    day: Date,
    counts: Vec<(Cell, u64)>,
}

impl Tidings {
    /// Takes a new view in.
    pub(super) fn see(&mut self, view: &View, words: &Words) {
        let same_sheet = self
            .before
            .as_ref()
            .is_some_and(|before| before.site == view.site && before.day == view.day);
        if let (true, Some(last), Some(before)) = (same_sheet, &view.last, &self.before) {
            let (was, is) = (
                held(&before.counts, last.cell),
                held(&view.counts, last.cell),
            );
            if was != is {
                self.more = was < is;
                self.announcement = told(last, was < is, is, words);
                let number = self.stamp.map_or(0, |(_, number)| number);
                self.stamp = Some((last.cell.kind, number % i32::MAX + 1));
            }
        }
        self.before = Some(Before {
            site: view.site.clone(),
            day: view.day,
            counts: view.counts.clone(),
        });
    }
}

fn held(counts: &[(Cell, u64)], cell: Cell) -> u64 {
    counts
        .iter()
        .find(|(at, _)| *at == cell)
        .map_or(0, |(_, count)| *count)
}

fn told(last: &Last, more: bool, now: u64, words: &Words) -> String {
    match last.act {
        Act::Counted | Act::TakenBack => words.record_counted(&what(last, words), now),
        // To undo something that was taken back makes the count grow.
        Act::Undone => {
            let undone = if more { Act::TakenBack } else { Act::Counted };
            let last = Last {
                act: undone,
                ..last.clone()
            };
            words.record_undone(&what(&last, words), now)
        }
    }
}

/// What was done in words: "Meal +1".
pub(super) fn what(last: &Last, words: &Words) -> String {
    let kind = words.kind(last.cell.kind.code());
    let amount = u64::from(last.amount);
    match last.act {
        Act::Counted | Act::Undone => words.record_plus(&kind, amount),
        Act::TakenBack => words.record_minus(&kind, amount),
    }
}
