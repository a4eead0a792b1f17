//! A figure: a sum that knows how it may be written.

use std::fmt;

use tally::release::{self, SMALL, Shown};

use super::Mark;

/// The confidence at which the error of a released figure is told.
pub const CONFIDENCE: f64 = 0.95;

/// A sum of rows or atoms. The sum itself stays inside: a released one below five is never told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    sum: i64,
    atoms: usize,
    mark: Mark,
}

/// A figure as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// The number. An exact one may be below zero for a while: a correction is in, and what it corrects
    /// is still on its way.
    Number(i64),
    /// Less than this.
    Below(u64),
}

impl fmt::Display for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Below(_) => Shown::Small.fmt(f),
        }
    }
}

impl Figure {
    /// The sum of these numbers; nothing if there are none, which is not the same as zero.
    pub(super) fn sum(mark: Mark, numbers: impl IntoIterator<Item = i64>) -> Option<Self> {
        numbers.into_iter().fold(None, |figure, number| {
            let (sum, atoms) = figure.map_or((0, 0), |figure: Self| (figure.sum, figure.atoms));
            Some(Self {
                // Saturating, because rows may come from a damaged source; real sums are far below.
                sum: i64::saturating_add(sum, number),
                atoms: atoms + 1,
                mark,
            })
        })
    }

    /// How it is written.
    #[must_use]
    pub fn written(self) -> Written {
        match self.mark {
            Mark::InternalExact => Written::Number(self.sum),
            Mark::Released => match release::shown(self.sum) {
                Shown::Number(number) => Written::Number(i64::try_from(number).unwrap_or(i64::MAX)),
                Shown::Small => Written::Below(SMALL),
            },
        }
    }

    /// The number, where one is told.
    #[must_use]
    pub fn number(self) -> Option<i64> {
        match self.written() {
            Written::Number(number) => Some(number),
            Written::Below(_) => None,
        }
    }

    /// How far the truth may be from the number, either way, at [`CONFIDENCE`]. Zero if it is exact.
    #[must_use]
    pub fn error(self) -> u64 {
        match self.mark {
            Mark::InternalExact => 0,
            Mark::Released => release::error_within(self.atoms, CONFIDENCE),
        }
    }

    /// Its part of a whole, where both are told and the whole is more than nothing.
    #[must_use]
    pub fn share_of(self, whole: Self) -> Option<f64> {
        let (part, whole) = (self.number()?, whole.number()?);
        (whole > 0).then(|| part as f64 / whole as f64)
    }

    /// By what part it is more than another (less, if negative), where both are told and the other is
    /// more than nothing.
    #[must_use]
    pub fn change_from(self, before: Self) -> Option<f64> {
        let (now, before) = (self.number()?, before.number()?);
        (before > 0).then(|| (now as f64 - before as f64) / before as f64)
    }
}
