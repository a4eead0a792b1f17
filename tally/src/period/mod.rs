//! When help was given, as coarse as the server may know it.
//!
//! A [`Period`] is an ISO week (ISO 8601) cut at the month's end: one to seven days. Weeks and
//! months are both exact sums of periods, which no coarser unit allows, and nothing finer than a
//! period ever leaves a device.

mod calendar;
mod span;
mod week;

use std::{fmt, str::FromStr};

use jiff::civil::Date;

pub use calendar::{Month, Quarter, Year};
pub use span::{Grain, NoSpan, Span, UnknownGrain};
pub use week::Week;

use crate::codes::serde_as_text;

/// The years a period may lie in. Outside, a device's clock is wrong, and four digits stay four.
pub const YEARS: std::ops::RangeInclusive<i16> = 2000..=2199;

/// An ISO week cut at the month's end, written `2026-04/W18`: the month, then the week's number.
///
/// Periods order by time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Period {
    // First and last day are inside one month and one ISO week, and are the outermost such days;
    // kept as a pair because every use needs them and the week's number follows from either.
    first: Date,
    last: Date,
}

/// The day lies outside the years Acollida counts in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0} is outside the years {first} to {last}; is the clock of this device right?", first = YEARS.start(), last = YEARS.end())]
pub struct DayOutOfRange(pub Date);

/// The text names no period.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no period: expected month and ISO week such as 2026-04/W18")]
pub struct NoPeriod(pub String);

impl Period {
    /// The period that holds a civil day.
    ///
    /// # Errors
    /// The day's year is outside [`YEARS`].
    pub fn containing(day: Date) -> Result<Self, DayOutOfRange> {
        if !YEARS.contains(&day.year()) {
            return Err(DayOutOfRange(day));
        }
        let since_monday = i64::from(day.weekday().to_monday_zero_offset());
        let monday = day.saturating_sub(jiff::Span::new().days(since_monday));
        let sunday = monday.saturating_add(jiff::Span::new().days(6));
        Ok(Self {
            first: monday.max(day.first_of_month()),
            last: sunday.min(day.last_of_month()),
        })
    }

    /// Its first day.
    #[must_use]
    pub const fn first_day(self) -> Date {
        self.first
    }

    /// Its last day.
    #[must_use]
    pub const fn last_day(self) -> Date {
        self.last
    }

    /// Its days, one to seven, first to last.
    pub fn days(self) -> impl Iterator<Item = Date> {
        self.first
            .series(jiff::Span::new().days(1))
            .take_while(move |day| *day <= self.last)
    }

    /// The ISO week it is a part of.
    #[must_use]
    pub fn week(self) -> Week {
        Week::containing(self.first)
    }

    /// The calendar month it lies in.
    #[must_use]
    pub fn month(self) -> Month {
        Month::containing(self.first)
    }

    /// The period after this one, if it is still within [`YEARS`].
    #[must_use]
    pub fn next(self) -> Option<Self> {
        Self::containing(self.last.tomorrow().ok()?).ok()
    }

    /// The period before this one, if it is still within [`YEARS`].
    #[must_use]
    pub fn previous(self) -> Option<Self> {
        Self::containing(self.first.yesterday().ok()?).ok()
    }

    /// Every period that has a day from `first` to `last`, in order of time. Days outside [`YEARS`]
    /// are in no period; none at all if `last` is before `first`.
    pub fn covering(first: Date, last: Date) -> impl Iterator<Item = Self> {
        // The ISO week that holds the first day of the first year begins before that year.
        let from = first.max(jiff::civil::date(*YEARS.start(), 1, 1));
        let start = (from <= last)
            .then(|| Self::containing(from).ok())
            .flatten();
        std::iter::successors(start, |period| period.next())
            .take_while(move |period| period.first <= last)
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let week = self.first.iso_week_date().week();
        write!(
            f,
            "{:04}-{:02}/W{week:02}",
            self.first.year(),
            self.first.month()
        )
    }
}

/// Reads one to four decimal digits and nothing else; signs and blanks are refused, so that one
/// value has one text.
pub(crate) fn digits(text: &str) -> Option<i16> {
    let all_digits =
        !text.is_empty() && text.len() <= 4 && text.bytes().all(|b| b.is_ascii_digit());
    all_digits.then(|| text.parse().ok()).flatten()
}

impl FromStr for Period {
    type Err = NoPeriod;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let read = || {
            let (month, week) = text.split_once("/W")?;
            let month: Month = month.parse().ok()?;
            let number = (week.len() == 2).then(|| digits(week)).flatten()?;
            // The ISO year differs from the calendar year only around New Year.
            let iso_year = match (month.number(), number) {
                (1, 52..) => month.year().checked_sub(1)?,
                (12, 1) => month.year().checked_add(1)?,
                _ => month.year(),
            };
            let week = Week::new(iso_year, i8::try_from(number).ok()?)?;
            let first = week.first_day().max(month.first_day());
            let last = week.last_day().min(month.last_day());
            (first <= last).then_some(Self { first, last })
        };
        read().ok_or_else(|| NoPeriod(text.chars().take(32).collect()))
    }
}

serde_as_text!(Period);
