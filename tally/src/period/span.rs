//! The spans of time people ask about: periods, weeks, months, quarters, years. Each is an exact
//! sum of periods.

use std::{fmt, str::FromStr};

use jiff::civil::Date;

use super::{Month, Period, Quarter, Week, Year, digits};
use crate::codes::{coded_enum, serde_as_text};

/// The text names no span of time.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no span of time: expected 2026-04/W18, 2026-W18, 2026-04, 2026-Q2 or 2026")]
pub struct NoSpan(pub String);

coded_enum! {
    /// How fine a table is in time.
    Grain, UnknownGrain, "grain of time" {
        /// By period: as fine as it gets.
        Period = "period",
        /// By ISO week.
        Week = "week",
        /// By calendar month.
        Month = "month",
        /// By quarter.
        Quarter = "quarter",
        /// By calendar year.
        Year = "year",
    }
}

/// A span of time that is an exact sum of periods. Spans of one grain order by time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Span {
    /// One period.
    Period(Period),
    /// One ISO week.
    Week(Week),
    /// One month.
    Month(Month),
    /// One quarter.
    Quarter(Quarter),
    /// One year.
    Year(Year),
}

impl Span {
    /// The span of this grain that a period belongs to.
    #[must_use]
    pub fn of(period: Period, grain: Grain) -> Self {
        let month = period.month();
        match grain {
            Grain::Period => Self::Period(period),
            Grain::Week => Self::Week(period.week()),
            Grain::Month => Self::Month(month),
            Grain::Quarter => Self::Quarter(month.quarter()),
            Grain::Year => Self::Year(Year::containing(month)),
        }
    }

    /// How fine it is.
    #[must_use]
    pub const fn grain(self) -> Grain {
        match self {
            Self::Period(_) => Grain::Period,
            Self::Week(_) => Grain::Week,
            Self::Month(_) => Grain::Month,
            Self::Quarter(_) => Grain::Quarter,
            Self::Year(_) => Grain::Year,
        }
    }

    /// Its first day.
    #[must_use]
    pub fn first_day(self) -> Date {
        match self {
            Self::Period(period) => period.first_day(),
            Self::Week(week) => week.first_day(),
            Self::Month(month) => month.first_day(),
            Self::Quarter(quarter) => quarter.first_day(),
            Self::Year(year) => year.first_day(),
        }
    }

    /// Its last day.
    #[must_use]
    pub fn last_day(self) -> Date {
        match self {
            Self::Period(period) => period.last_day(),
            Self::Week(week) => week.last_day(),
            Self::Month(month) => month.last_day(),
            Self::Quarter(quarter) => quarter.last_day(),
            Self::Year(year) => year.last_day(),
        }
    }

    /// The periods it is made of, in order of time.
    pub fn periods(self) -> impl Iterator<Item = Period> {
        Period::covering(self.first_day(), self.last_day())
    }

    /// Whether all its days are days of `whole`.
    #[must_use]
    pub fn is_within(self, whole: Self) -> bool {
        self.first_day() >= whole.first_day() && self.last_day() <= whole.last_day()
    }

    /// The span of the same grain right after, if it is within [`super::YEARS`].
    #[must_use]
    pub fn next(self) -> Option<Self> {
        let day = self.last_day().tomorrow().ok()?;
        Some(Self::of(Period::containing(day).ok()?, self.grain()))
    }

    /// The span of the same grain right before, if it is within [`super::YEARS`].
    #[must_use]
    pub fn previous(self) -> Option<Self> {
        let day = self.first_day().yesterday().ok()?;
        Some(Self::of(Period::containing(day).ok()?, self.grain()))
    }

    /// The span of the same name a year before: the ISO week of the same number, the same month or
    /// quarter. None for a period, which has no such name; for week 53 where the year before has
    /// none; and before [`super::YEARS`].
    #[must_use]
    pub fn year_before(self) -> Option<Self> {
        match self {
            Self::Period(_) => None,
            Self::Week(week) => {
                Week::new(week.iso_year().checked_sub(1)?, week.number()).map(Self::Week)
            }
            Self::Month(month) => {
                Month::new(month.year().checked_sub(1)?, month.number()).map(Self::Month)
            }
            Self::Quarter(quarter) => {
                Quarter::new(quarter.year().checked_sub(1)?, quarter.number()).map(Self::Quarter)
            }
            Self::Year(year) => Year::new(year.number().checked_sub(1)?).map(Self::Year),
        }
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Period(period) => period.fmt(f),
            Self::Week(week) => week.fmt(f),
            Self::Month(month) => month.fmt(f),
            Self::Quarter(quarter) => quarter.fmt(f),
            Self::Year(year) => year.fmt(f),
        }
    }
}

impl FromStr for Span {
    type Err = NoSpan;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let read = || {
            if text.contains('/') {
                return text.parse().ok().map(Self::Period);
            }
            match text.split_once('-') {
                None => (text.len() == 4)
                    .then(|| digits(text))
                    .flatten()
                    .and_then(Year::new)
                    .map(Self::Year),
                Some((_, rest)) if rest.starts_with('W') => text.parse().ok().map(Self::Week),
                Some((year, rest)) if rest.starts_with('Q') => {
                    let year = (year.len() == 4).then(|| digits(year)).flatten()?;
                    let number = (rest.len() == 2)
                        .then(|| digits(rest.get(1..)?))
                        .flatten()?;
                    Quarter::new(year, i8::try_from(number).ok()?).map(Self::Quarter)
                }
                Some(_) => text.parse().ok().map(Self::Month),
            }
        };
        read().ok_or_else(|| NoSpan(text.chars().take(32).collect()))
    }
}

serde_as_text!(Span);
