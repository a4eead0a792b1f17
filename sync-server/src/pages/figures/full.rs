//! The card of sheets that are nearly full: a device that adds too much shows there, though no device is known.

use locales::ServerWords;
use tally::{Span, TeamProfile, caps};

use crate::{ledger::NearlyFull, pages::spans};

/// What the card says of each sheet; none: there is no card.
pub(super) fn rows(
    words: &ServerWords,
    profile: &TeamProfile,
    nearly_full: &[NearlyFull],
) -> Vec<String> {
    nearly_full
        .iter()
        .map(|NearlyFull { sheet, taps }| {
            let site = profile.site(&sheet.site);
            let label = site.map_or_else(|| sheet.site.to_string(), |site| site.label.clone());
            let week = spans::name(words, Span::Period(sheet.period));
            words.dashboard_full_row(&label, &week, *taps, caps::SHEET)
        })
        .collect()
}
