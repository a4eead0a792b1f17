//! Figures that may leave the team: noisy atoms, drawn once when a month is sealed and never again.
//!
//! Everything shown outside is a sum of these atoms, computed after the noise, so no table, total or
//! chart made of them tells more than the atoms do.

use std::{fmt, str::FromStr};

use crate::{AgeBand, Kind, Service, SiteCode, period::Month, team::NoSiteCode};

/// Below this a released figure is written `<5`.
pub const SMALLEST_SHOWN: u64 = 5;

/// The short code of an area: three sites or more that are released together. Written as site codes are.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AreaCode(SiteCode);

impl AreaCode {
    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl fmt::Display for AreaCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for AreaCode {
    type Err = NoSiteCode;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

/// Where, as finely as a release may say it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Area {
    /// The whole city.
    City,
    /// A part of it.
    Named(AreaCode),
}

impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::City => f.write_str("city"),
            Self::Named(code) => code.fmt(f),
        }
    }
}

/// Contacts of one kind in one area and month, with noise: may be below zero.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KindAtom {
    /// Where.
    pub area: Area,
    /// Of what.
    pub kind: Kind,
    /// How many, noisy.
    pub contacts: i64,
}

/// Contacts of one age band at one service in one month, over the whole city, with noise of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BandAtom {
    /// At which service.
    pub service: Service,
    /// Of which age band.
    pub band: AgeBand,
    /// How many, noisy.
    pub contacts: i64,
}

/// What was released of one month. Contacts given alone; `medical.wellbeing` is in `medical.consult`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReleasedMonth {
    /// The month.
    pub month: Month,
    /// Area × kind.
    pub by_kind: Vec<KindAtom>,
    /// Service × age band.
    pub by_band: Vec<BandAtom>,
}

/// A released figure as it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// The number.
    Number(u64),
    /// Less than this, and not told how much.
    Below(u64),
}

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Below(bound) => write!(f, "<{bound}"),
        }
    }
}

/// How a sum of atoms is shown.
#[must_use]
pub fn shown(sum_of_atoms: i64) -> Shown {
    match u64::try_from(sum_of_atoms) {
        Ok(number) if number >= SMALLEST_SHOWN => Shown::Number(number),
        _ => Shown::Below(SMALLEST_SHOWN),
    }
}

/// How far a sum of so many atoms may lie from the truth, with this confidence: the noise of an atom
/// has variance 4.
#[must_use]
pub fn error_within(atoms: usize, confidence: f64) -> u64 {
    let quantile = if confidence > 0.98 { 2.576 } else { 1.96 };
    let mut bound = 0_u64;
    let variance = atoms as f64 * 4.0;
    while ((bound * bound) as f64) < quantile * quantile * variance {
        bound += 1;
    }
    bound
}

/// What comes from the release table and from nowhere else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Released<T>(T);

impl<T> Released<T> {
    /// For the one function that reads the release table.
    pub const fn from_release_table(value: T) -> Self {
        Self(value)
    }

    /// What was released.
    pub const fn get(&self) -> &T {
        &self.0
    }
}
