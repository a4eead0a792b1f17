//! Late arrivals: contacts that came in for periods which were over already when the figures were
//! read before. A coordinator who has reported those figures wants to know that they have grown.

use std::collections::BTreeMap;

use jiff::civil::Date;
use tally::{
    Period, Span,
    statistics::{Key, Table},
};

use crate::store::{Late, Reading};

/// For how long later arrivals are added to a late line, in seconds: a week. Whoever looks once a
/// week misses none; after it the line starts anew from the reading before.
const TOGETHER: i64 = 7 * 86_400;

/// What is late, given the reading before, its second, and what is read now at `now`.
///
/// Compared are the periods that were over on the day of the reading before, net and all together,
/// from `from` on: earlier ones are not asked for any more. Nothing more leaves the earlier line as
/// it was. Something more is added to it while it is younger than a week; else it makes a new one.
#[must_use]
pub fn late(before: Option<&(i64, Reading)>, now: i64, read: &Table, from: Date) -> Option<Late> {
    let (before_at, before) = before?;
    let over = |period: &Period| period.last_day() < before.day && period.first_day() >= from;
    let sum = |table: &Table| -> i64 {
        let sums = by_period(table);
        sums.iter()
            .filter(|(period, _)| over(period))
            .map(|(_, contacts)| contacts)
            .sum()
    };
    let more = sum(read) - sum(&before.contacts);
    if more <= 0 {
        return before.late;
    }
    match before.late {
        Some(late) if now.saturating_sub(late.since) <= TOGETHER => Some(Late {
            contacts: late.contacts.saturating_add(more),
            ..late
        }),
        _ => Some(Late {
            since: *before_at,
            contacts: more,
        }),
    }
}

fn by_period(table: &Table) -> BTreeMap<Period, i64> {
    let mut sums = BTreeMap::new();
    for line in &table.lines {
        for key in &line.keys {
            if let Key::Span(Span::Period(period)) = key {
                let sum: &mut i64 = sums.entry(*period).or_default();
                *sum = sum.saturating_add(line.contacts);
            }
        }
    }
    sums
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use tally::{
        Cell, Kind, SheetKey,
        statistics::{Dimension, Question, Row, ShiftTable, tabulate},
    };

    use super::*;

    const FROM: Date = date(2026, 1, 1);
    const DAY: i64 = 86_400;

    /// What a server holds: contacts in the week that was over, and in the one under way.
    fn table(over: i64, under_way: i64) -> Table {
        let row = |day: Date, contacts| Row {
            sheet: SheetKey {
                period: Period::containing(day).unwrap(),
                site: "raval".parse().unwrap(),
            },
            cell: Cell::given(Kind::Meal),
            contacts,
        };
        let question = Question {
            group: vec![Dimension::Period, Dimension::Kind],
            ..Question::default()
        };
        let rows = [
            row(date(2026, 4, 7), over),
            row(date(2026, 4, 14), under_way),
        ];
        tabulate(rows, &question)
    }

    fn reading(table: Table, late: Option<Late>) -> (i64, Reading) {
        let reading = Reading {
            day: date(2026, 4, 15),
            refreshed: None,
            contacts: table,
            shifts: ShiftTable::default(),
            late,
        };
        (1_000, reading)
    }

    #[test]
    fn the_first_reading_finds_nothing_late() {
        assert_eq!(late(None, 0, &table(5, 5), FROM), None);
    }

    #[test]
    fn more_in_a_period_that_was_over_is_late_and_more_in_the_one_under_way_is_not() {
        let before = reading(table(10, 10), None);
        assert_eq!(late(Some(&before), 2_000, &table(10, 60), FROM), None);
        assert_eq!(
            late(Some(&before), 2_000, &table(13, 60), FROM),
            Some(Late {
                since: 1_000,
                contacts: 3
            })
        );
        // Corrections are not late arrivals.
        assert_eq!(late(Some(&before), 2_000, &table(7, 60), FROM), None);
    }

    #[test]
    fn what_comes_within_a_week_is_added_and_what_comes_after_begins_a_new_line() {
        let first = Late {
            since: 500,
            contacts: 3,
        };
        let before = reading(table(10, 10), Some(first));
        assert_eq!(
            late(Some(&before), 2_000, &table(10, 10), FROM),
            Some(first)
        );
        let added = late(Some(&before), 500 + 7 * DAY, &table(14, 10), FROM);
        assert_eq!(
            added.map(|late| (late.since, late.contacts)),
            Some((500, 7))
        );
        let anew = late(Some(&before), 501 + 7 * DAY, &table(14, 10), FROM);
        assert_eq!(
            anew.map(|late| (late.since, late.contacts)),
            Some((1_000, 4))
        );
    }

    #[test]
    fn periods_that_are_not_asked_for_any_more_make_nothing_late() {
        let before = reading(table(10, 10), None);
        assert_eq!(
            late(Some(&before), 2_000, &table(50, 10), date(2026, 4, 13)),
            None
        );
    }
}
