//! The spans of time people ask about: periods, weeks, months, quarters, years. Each is an exact
//! sum of periods.

use std::{fmt, str::FromStr};

use jiff::civil::Date;

use super::{Period, Week, YEARS, digits};
use crate::codes::{coded_enum, serde_as_text};

/// The text names no span of time.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no span of time: expected 2026-04/W18, 2026-W18, 2026-04, 2026-Q2 or 2026")]
pub struct NoSpan(pub String);

/// A calendar month, written `2026-04`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Month {
    first: Date,
}

impl Month {
    /// Month `number` (1 to 12) of a year within [`YEARS`].
    #[must_use]
    pub fn new(year: i16, number: i8) -> Option<Self> {
        let first = Date::new(year, number, 1).ok()?;
        YEARS.contains(&year).then_some(Self { first })
    }

    /// The month that holds a day.
    #[must_use]
    pub fn containing(day: Date) -> Self {
        Self {
            first: day.first_of_month(),
        }
    }

    /// The calendar year.
    #[must_use]
    pub fn year(self) -> i16 {
        self.first.year()
    }

    /// 1 for January to 12 for December.
    #[must_use]
    pub fn number(self) -> i8 {
        self.first.month()
    }

    /// Its first day.
    #[must_use]
    pub const fn first_day(self) -> Date {
        self.first
    }

    /// Its last day.
    #[must_use]
    pub fn last_day(self) -> Date {
        self.first.last_of_month()
    }

    /// The quarter it lies in.
    #[must_use]
    pub fn quarter(self) -> Quarter {
        Quarter {
            year: self.year(),
            number: (self.number() - 1) / 3 + 1,
        }
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.number())
    }
}

impl FromStr for Month {
    type Err = NoSpan;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let read = || {
            let (year, number) = text.split_once('-')?;
            let year = (year.len() == 4).then(|| digits(year)).flatten()?;
            let number = (number.len() == 2).then(|| digits(number)).flatten()?;
            Self::new(year, i8::try_from(number).ok()?)
        };
        read().ok_or_else(|| NoSpan(text.chars().take(32).collect()))
    }
}

/// A quarter of a calendar year, written `2026-Q2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Quarter {
    year: i16,
    number: i8,
}

impl Quarter {
    /// Quarter `number` (1 to 4) of a year within [`YEARS`].
    #[must_use]
    pub fn new(year: i16, number: i8) -> Option<Self> {
        (YEARS.contains(&year) && (1..=4).contains(&number)).then_some(Self { year, number })
    }

    /// The calendar year.
    #[must_use]
    pub const fn year(self) -> i16 {
        self.year
    }

    /// 1 to 4.
    #[must_use]
    pub const fn number(self) -> i8 {
        self.number
    }

    /// Its three months.
    pub fn months(self) -> impl Iterator<Item = Month> {
        let first = (self.number - 1) * 3 + 1;
        (first..first + 3).filter_map(move |number| Month::new(self.year, number))
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-Q{}", self.year, self.number)
    }
}

/// A calendar year, written `2026`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Year(i16);

impl Year {
    /// The year, if it is within [`YEARS`].
    #[must_use]
    pub fn new(year: i16) -> Option<Self> {
        YEARS.contains(&year).then_some(Self(year))
    }

    /// The year's number.
    #[must_use]
    pub const fn number(self) -> i16 {
        self.0
    }

    /// Its four quarters.
    pub fn quarters(self) -> impl Iterator<Item = Quarter> {
        (1..=4).filter_map(move |number| Quarter::new(self.0, number))
    }
}

impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.0)
    }
}

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
            Grain::Year => Self::Year(Year(month.year())),
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
            Self::Quarter(quarter) => month_of(quarter.year, (quarter.number - 1) * 3 + 1),
            Self::Year(year) => month_of(year.0, 1),
        }
    }

    /// Its last day.
    #[must_use]
    pub fn last_day(self) -> Date {
        match self {
            Self::Period(period) => period.last_day(),
            Self::Week(week) => week.last_day(),
            Self::Month(month) => month.last_day(),
            Self::Quarter(quarter) => month_of(quarter.year, quarter.number * 3).last_of_month(),
            Self::Year(year) => month_of(year.0, 12).last_of_month(),
        }
    }

    /// The periods it is made of, in order of time.
    pub fn periods(self) -> impl Iterator<Item = Period> {
        Period::covering(self.first_day(), self.last_day())
    }

    /// The span of the same grain right after, if it is within [`YEARS`].
    #[must_use]
    pub fn next(self) -> Option<Self> {
        let day = self.last_day().tomorrow().ok()?;
        Some(Self::of(Period::containing(day).ok()?, self.grain()))
    }

    /// The span of the same grain right before, if it is within [`YEARS`].
    #[must_use]
    pub fn previous(self) -> Option<Self> {
        let day = self.first_day().yesterday().ok()?;
        Some(Self::of(Period::containing(day).ok()?, self.grain()))
    }
}

/// First day of a month that exists: years are checked where values are made, months are counted.
fn month_of(year: i16, month: i8) -> Date {
    jiff::civil::date(year, month, 1)
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
                    let number = (rest.len() == 2).then(|| digits(rest.get(1..)?)).flatten()?;
                    Quarter::new(year, i8::try_from(number).ok()?).map(Self::Quarter)
                }
                Some(_) => text.parse().ok().map(Self::Month),
            }
        };
        read().ok_or_else(|| NoSpan(text.chars().take(32).collect()))
    }
}

serde_as_text!(Span);
