//! Which sites reported: for each of the last weeks whether a site counted, was open while nobody
//! came, or sent nothing. What is missing is a site's report, never somebody's.

use std::collections::BTreeMap;

use locales::Words;
use tally::{Period, SiteCode, Span, period::Week, statistics::Key};

use super::Cut;
use crate::ui::{
    figures::{lists::named, spans},
    moments::dates,
};

/// Weeks shown.
const WEEKS: usize = 12;

/// What is known of a site in a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) enum Report {
    /// Nothing came.
    Missing,
    /// A shift was opened and nobody came.
    Open,
    /// Contacts were counted.
    Counted,
}

/// A site's weeks, in the order of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::ui) struct SiteReports {
    pub(in crate::ui) name: String,
    pub(in crate::ui) weeks: Vec<Report>,
    pub(in crate::ui) sum: String,
    pub(in crate::ui) label: String,
}

/// The card.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) struct ReportsShown {
    pub(in crate::ui) title: String,
    pub(in crate::ui) dates: String,
    pub(in crate::ui) shifts: String,
    pub(in crate::ui) sites: Vec<SiteReports>,
}

pub(super) fn show(cut: &Cut<'_>, words: &Words) -> ReportsShown {
    let last_day = cut.span.last_day().min(cut.view.today);
    let Ok(period) = Period::containing(last_day) else {
        return ReportsShown::default();
    };
    let weeks = spans::up_to(
        Span::Week(period.week()),
        WEEKS,
        cut.rows()
            .iter()
            .map(|row| row.sheet.period.first_day())
            .chain(
                cut.figures
                    .shifts
                    .iter()
                    .map(|row| row.sheet.period.first_day()),
            )
            .min(),
    );
    let first = weeks.first().map(|span| span.first_day());
    let known = Known::of(cut);
    let wanted = |code: &SiteCode| cut.filter.sites.is_empty() || cut.filter.sites.contains(code);
    let sites: Vec<_> = cut
        .sites
        .iter()
        .filter(|site| wanted(&site.code))
        .filter_map(|site| {
            let key = Key::Site(site.code.clone());
            let name = named(key, cut.sites, words)?.name;
            let reports = weeks.iter().map(|week| known.report(&site.code, *week));
            Some(row(name, reports.collect(), words))
        })
        .collect();
    let shifts = cut
        .figures
        .shifts
        .iter()
        .filter(|row| wanted(&row.sheet.site))
        .filter(|row| weeks.contains(&Span::Week(row.sheet.period.week())))
        .map(|row| row.shifts)
        .fold(0_i64, i64::saturating_add);
    ReportsShown {
        title: words.team_reports_weeks(weeks.len() as u64),
        dates: first.map_or_else(String::new, |first| dates(first, last_day, words)),
        shifts: words.team_shifts(u64::try_from(shifts).unwrap_or(0)),
        sites,
    }
}

/// Contacts and shifts of each site in each week, whatever was given to whom.
struct Known<'a>(BTreeMap<(&'a SiteCode, Week), (i64, i64)>);

impl<'a> Known<'a> {
    fn of(cut: &Cut<'a>) -> Self {
        let mut known: BTreeMap<_, (i64, i64)> = BTreeMap::new();
        for row in &cut.figures.rows {
            let (contacts, _) = known
                .entry((&row.sheet.site, row.sheet.period.week()))
                .or_default();
            *contacts = contacts.saturating_add(row.contacts);
        }
        for row in &cut.figures.shifts {
            let (_, shifts) = known
                .entry((&row.sheet.site, row.sheet.period.week()))
                .or_default();
            *shifts = shifts.saturating_add(row.shifts);
        }
        Self(known)
    }

    fn report(&self, site: &SiteCode, span: Span) -> Report {
        let Span::Week(week) = span else {
            return Report::Missing;
        };
        match self.0.get(&(site, week)) {
            Some((contacts, _)) if *contacts > 0 => Report::Counted,
            Some((_, shifts)) if *shifts > 0 => Report::Open,
            _ => Report::Missing,
        }
    }
}

fn row(name: String, weeks: Vec<Report>, words: &Words) -> SiteReports {
    let of = |wanted: Report| weeks.iter().filter(|report| **report == wanted).count() as u64;
    let (counted, open, none) = (of(Report::Counted), of(Report::Open), of(Report::Missing));
    SiteReports {
        label: words.team_report_label(&name, counted, open, none),
        sum: words.team_report_of(counted + open, weeks.len() as u64),
        name,
        weeks,
    }
}
