//! The pad for more than one: which number is being typed, for which cell.

use locales::Words;
use tally::{AgeBand, Cell, Outcome, caps};

use crate::worker::View;

/// The amounts that one key counts: groups of people that come together.
pub(super) const GROUPS: [u32; 6] = [2, 3, 4, 5, 6, 10];

/// A pad that is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pad {
    pub(super) cell: Cell,
    /// The number typed so far; 0 before the first digit.
    pub(super) typed: u32,
    /// The last digit was not taken because it would have made too large a number.
    pub(super) full: bool,
}

impl Pad {
    pub(super) const fn of(cell: Cell) -> Self {
        Self {
            cell,
            typed: 0,
            full: false,
        }
    }

    /// Appends a digit, unless the number would pass what one entry may count.
    pub(super) fn digit(&mut self, digit: u32) {
        let longer = self.typed.saturating_mul(10).saturating_add(digit.min(9));
        self.full = longer > caps::CELL;
        if !self.full {
            self.typed = longer;
        }
    }

    pub(super) const fn erase(&mut self) {
        self.typed /= 10;
        self.full = false;
    }
}

/// What the pad shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct PadShown {
    pub(super) code: &'static str,
    pub(super) service: usize,
    pub(super) name: String,
    pub(super) more: String,
    pub(super) count: String,
    pub(super) typed: String,
    pub(super) note: String,
    pub(super) act: String,
    pub(super) can_act: bool,
    pub(super) can_take: bool,
}

pub(super) fn show(pad: &Pad, view: &View, words: &Words) -> PadShown {
    let held = view
        .counts
        .iter()
        .find(|(cell, _)| *cell == pad.cell)
        .map_or(0, |(_, count)| *count);
    let team = view.team.as_ref();
    let mut marks = Vec::new();
    if team.is_some_and(|team| team.bands) {
        marks.push(words.band_long(pad.cell.band.code()));
    }
    if pad.cell.outcome == Outcome::Unmet {
        marks.push(words.outcome(pad.cell.outcome.code()));
    }
    PadShown {
        code: pad.cell.kind.code(),
        service: pad.cell.kind.service() as usize,
        name: words.kind(pad.cell.kind.code()),
        more: words.kind_long(pad.cell.kind.code()),
        count: words.record_pad_count(held),
        typed: if pad.typed == 0 {
            String::new()
        } else {
            words.number(i64::from(pad.typed))
        },
        note: if pad.full {
            words.record_pad_limit(u64::from(caps::CELL))
        } else {
            marks.join(" · ")
        },
        act: words.record_pad_act(u64::from(pad.typed)),
        can_act: pad.typed > 0,
        // A locked device takes back by undoing alone: it does not know what was counted before.
        can_take: held > 0 && !view.locked,
    }
}

/// The words for an age band on a narrow segment; "not noted" needs the word "age" beside the others.
pub(super) fn band_name(band: AgeBand, words: &Words) -> String {
    match band {
        AgeBand::NotNoted => words.band_long(band.code()),
        _ => words.band(band.code()),
    }
}

#[cfg(test)]
mod tests {
    use tally::Kind;

    use super::*;

    #[test]
    fn a_number_grows_by_digits_up_to_two_thousand() {
        let mut pad = Pad::of(Cell::given(Kind::Meal));
        for digit in [0, 2, 0, 0, 0] {
            pad.digit(digit);
        }
        assert_eq!((pad.typed, pad.full), (2000, false));
        pad.digit(0);
        assert_eq!(
            (pad.typed, pad.full),
            (2000, true),
            "20,000 is refused and said so"
        );
        pad.erase();
        assert_eq!((pad.typed, pad.full), (200, false));
        pad.digit(1);
        assert_eq!((pad.typed, pad.full), (200, true), "2,001 is too large too");
    }
}
