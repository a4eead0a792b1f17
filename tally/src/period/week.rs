//! The ISO 8601 week: Monday to Sunday, numbered within its own year.

use std::{fmt, str::FromStr};

use jiff::civil::{Date, ISOWeekDate, Weekday};

use super::{NoSpan, Period, YEARS, digits};

/// An ISO week, written `2026-W18`. Weeks order by time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Week {
    monday: Date,
}

impl Week {
    /// Week `number` of the ISO year, if that year has it and a day of it lies within [`YEARS`].
    #[must_use]
    pub fn new(iso_year: i16, number: i8) -> Option<Self> {
        let monday = ISOWeekDate::new(iso_year, number, Weekday::Monday)
            .ok()?
            .date();
        let week = Self { monday };
        let within = YEARS.contains(&monday.year()) || YEARS.contains(&week.last_day().year());
        within.then_some(week)
    }

    /// The week that holds a day.
    #[must_use]
    pub fn containing(day: Date) -> Self {
        let since_monday = i64::from(day.weekday().to_monday_zero_offset());
        Self {
            monday: day.saturating_sub(jiff::Span::new().days(since_monday)),
        }
    }

    /// The ISO year, which differs from the calendar year for some days around New Year.
    #[must_use]
    pub fn iso_year(self) -> i16 {
        self.monday.iso_week_date().year()
    }

    /// The week's number, 1 to 53.
    #[must_use]
    pub fn number(self) -> i8 {
        self.monday.iso_week_date().week()
    }

    /// Monday.
    #[must_use]
    pub const fn first_day(self) -> Date {
        self.monday
    }

    /// Sunday.
    #[must_use]
    pub fn last_day(self) -> Date {
        self.monday.saturating_add(jiff::Span::new().days(6))
    }

    /// The one or two periods the week is made of. A week that reaches over an end of [`YEARS`] has
    /// only the one inside.
    pub fn periods(self) -> impl Iterator<Item = Period> {
        Period::covering(self.first_day(), self.last_day())
    }
}

impl fmt::Display for Week {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-W{:02}", self.iso_year(), self.number())
    }
}

impl FromStr for Week {
    type Err = NoSpan;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let read = || {
            let (year, number) = text.split_once("-W")?;
            let year = (year.len() == 4).then(|| digits(year)).flatten()?;
            let number = (number.len() == 2).then(|| digits(number)).flatten()?;
            Self::new(year, i8::try_from(number).ok()?)
        };
        read().ok_or_else(|| NoSpan(text.chars().take(32).collect()))
    }
}
