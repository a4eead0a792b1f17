//! The last taps in words, each to be undone by itself.

use locales::Words;
use tally::{AgeBand, Outcome};

use super::{
    record::{day_name, site_label},
    tidings::what,
};
use crate::worker::{Last, View};

/// A tap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TapShown {
    pub(super) serial: u64,
    pub(super) code: &'static str,
    pub(super) service: usize,
    pub(super) what: String,
    pub(super) more: String,
    pub(super) unmet: bool,
    pub(super) label: String,
    pub(super) undo_label: String,
}

/// The taps, the latest first.
pub(super) fn show(view: &View, words: &Words) -> Vec<TapShown> {
    view.recent
        .iter()
        .map(|tap| row(tap, view, words))
        .collect()
}

fn row(tap: &Last, view: &View, words: &Words) -> TapShown {
    let what = what(tap, words);
    let more = marks(tap, view, words).join(" · ");
    let label = if more.is_empty() {
        what.clone()
    } else {
        format!("{what}, {more}")
    };
    TapShown {
        serial: tap.serial,
        code: tap.cell.kind.code(),
        service: tap.cell.kind.service() as usize,
        unmet: tap.cell.outcome == Outcome::Unmet,
        undo_label: words.counting_recent_undo(&label),
        label,
        what,
        more,
    }
}

/// What is to be said of a tap beyond kind and amount: only what is not as usual.
pub(super) fn marks(tap: &Last, view: &View, words: &Words) -> Vec<String> {
    let mut marks = Vec::new();
    if tap.cell.band != AgeBand::NotNoted {
        marks.push(words.band_long(tap.cell.band.code()));
    }
    if tap.cell.outcome == Outcome::Unmet {
        marks.push(words.outcome(tap.cell.outcome.code()));
    }
    if tap.day != view.today {
        marks.push(day_name(tap.day, view.today, words));
    }
    if view.site.as_ref() != Some(&tap.site) {
        marks.push(site_label(view, &tap.site));
    }
    marks
}
