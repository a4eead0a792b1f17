//! The list of days that can be counted for, with what this device counted on each.

use locales::Words;
use tally::Outcome;

use super::record::day_name;
use crate::worker::View;

/// A day to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct DayShown {
    /// The day as ISO 8601 writes it.
    pub(super) code: String,
    pub(super) name: String,
    pub(super) count: String,
    pub(super) label: String,
    pub(super) chosen: bool,
}

/// The days, the latest first.
pub(super) fn show(view: &View, words: &Words) -> Vec<DayShown> {
    let open = view
        .mine
        .iter()
        .rev()
        .filter(|mine| (view.first_day..=view.today).contains(&mine.day));
    open.map(|mine| {
        let contacts = mine
            .counts
            .iter()
            .filter(|(cell, _)| cell.outcome == Outcome::Given)
            .fold(0, |sum: u64, (_, count)| sum.saturating_add(*count));
        let name = day_name(mine.day, view.today, words);
        let count = words.counting_days_count(contacts);
        DayShown {
            code: mine.day.to_string(),
            label: words.counting_days_label(&name, &count),
            name,
            count,
            chosen: mine.day == view.day,
        }
    })
    .collect()
}
