//! Months, quarters and years of the civil calendar.

use std::{fmt, str::FromStr};

use jiff::civil::Date;

use super::{NoSpan, YEARS, digits};
use crate::codes::serde_as_text;

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

serde_as_text!(Month);

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

    /// Its first day.
    #[must_use]
    pub fn first_day(self) -> Date {
        first_of(self.year, (self.number - 1) * 3 + 1)
    }

    /// Its last day.
    #[must_use]
    pub fn last_day(self) -> Date {
        first_of(self.year, self.number * 3).last_of_month()
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

    /// The year a month lies in.
    #[must_use]
    pub fn containing(month: Month) -> Self {
        Self(month.year())
    }

    /// 1 January.
    #[must_use]
    pub fn first_day(self) -> Date {
        first_of(self.0, 1)
    }

    /// 31 December.
    #[must_use]
    pub fn last_day(self) -> Date {
        first_of(self.0, 12).last_of_month()
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

/// First day of a month that exists: years are checked where values are made, months are counted.
fn first_of(year: i16, month: i8) -> Date {
    jiff::civil::date(year, month, 1)
}
