//! Numbers, shares, days and months in words. Their patterns are messages, so
//! that order, abbreviations and signs belong to the translators.

use jiff::civil::{Date, Weekday};

use crate::{Digits, Words};

impl Words {
    /// A whole number with the separators and digits of the language.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        self.numbers.grouped(number)
    }

    /// The share of `part` in `whole` in whole per cent, halves up; a dash if there
    /// is no whole.
    #[must_use]
    pub fn percent(&self, part: u64, whole: u64) -> String {
        let hundredfold = u128::from(part) * 100 + u128::from(whole) / 2;
        let Some(share) = hundredfold.checked_div(u128::from(whole)) else {
            return self.calendar_percent_none();
        };
        let share = u64::try_from(share).unwrap_or(u64::MAX);
        match self.digits() {
            Digits::Latin => self.calendar_percent_latin(share),
            Digits::Native => self.calendar_percent_native(share),
        }
    }

    /// A day without its year: "Sun 22 Nov".
    #[must_use]
    pub fn day(&self, date: Date) -> String {
        let month = self.month_short(&date.month().to_string());
        self.calendar_day(
            &self.weekday_dated(code(date)),
            u64::from(date.day().unsigned_abs()),
            &month,
        )
    }

    /// A month of the civil calendar, 1 to 12, with its year: "November 2026".
    #[must_use]
    pub fn month(&self, year: i16, month: i8) -> String {
        self.calendar_month(
            &self.month_long(&month.to_string()),
            &self.numbers.bare(year),
        )
    }

    /// A year that stands alone, without separators: "2026".
    #[must_use]
    pub fn year(&self, year: i16) -> String {
        self.numbers.bare(year)
    }

    /// The shortest name of a day's weekday that stands alone, for under a bar: "Sun".
    #[must_use]
    pub fn weekday(&self, date: Date) -> String {
        self.weekday_short(code(date))
    }
}

/// The code of a day's weekday in the names of messages.
fn code(date: Date) -> &'static str {
    match date.weekday() {
        Weekday::Monday => "mon",
        Weekday::Tuesday => "tue",
        Weekday::Wednesday => "wed",
        Weekday::Thursday => "thu",
        Weekday::Friday => "fri",
        Weekday::Saturday => "sat",
        Weekday::Sunday => "sun",
    }
}
