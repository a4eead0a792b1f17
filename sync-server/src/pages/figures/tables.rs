//! The tables of a page with figures, in words and numbers.

use locales::ServerWords;
use tally::{AgeBand, Kind, Service, TeamProfile};

use super::{
    reports::Reports,
    sums::{Sum, Sums},
};
use crate::{charts, pages::asked::Asked};

/// A line of a table.
pub(crate) struct Row {
    pub(crate) label: String,
    /// The page about this line.
    pub(crate) href: Option<String>,
    /// The service whose icon and colour the line has, if it is of one.
    pub(crate) service: &'static str,
    pub(crate) given: String,
    pub(crate) unmet: String,
    pub(crate) share: String,
    /// The length of its bar in hundredths.
    pub(crate) width: String,
    pub(crate) before: String,
    pub(crate) reports: String,
}

/// A table with a total below its lines.
pub(crate) struct Table {
    pub(crate) title: String,
    /// The head of the first column.
    pub(crate) head: String,
    pub(crate) rows: Vec<Row>,
    pub(crate) total: Row,
    pub(crate) has_unmet: bool,
    pub(crate) has_before: bool,
    pub(crate) has_reports: bool,
}

/// What tables are made from.
pub(crate) struct Source<'a> {
    pub(crate) words: &'a ServerWords,
    pub(crate) profile: &'a TeamProfile,
    pub(crate) asked: &'a Asked,
    pub(crate) now: &'a Sums,
    pub(crate) before: Option<&'a Sums>,
    pub(crate) reports: &'a Reports,
    /// Makes the address of a page of the team.
    pub(crate) link: &'a dyn Fn(&str) -> String,
}

impl Source<'_> {
    pub(crate) fn number(&self, number: u64) -> String {
        number_in(self.words, number)
    }

    /// By service: all of them, or, at one site, those with figures.
    pub(crate) fn services(&self) -> Table {
        let rows = Service::ALL
            .iter()
            .filter(|service| {
                let before = self.before.map(|before| before.service(**service));
                self.asked.site.is_none() || has_figures(self.now.service(**service), before)
            })
            .map(|&service| Row {
                href: Some((self.link)(&format!("/services/{service}"))),
                service: service.code(),
                ..self.row(
                    self.words.service(service.code()),
                    self.now.service(service),
                    self.before.map(|before| before.service(service)),
                    self.now.total.given,
                )
            })
            .collect();
        self.table(
            self.words.team_share(),
            self.words.dashboard_service(),
            rows,
        )
    }

    /// By kind: those that the team counts, and those with figures; at one site, the latter alone.
    pub(crate) fn kinds(&self) -> Table {
        let most = self.now.kinds.values().map(|sum| sum.given).max();
        let rows = Kind::ALL
            .iter()
            .copied()
            .filter(|kind| {
                self.asked
                    .service
                    .is_none_or(|service| kind.service() == service)
                    && self.asked.kind.is_none_or(|only| only == *kind)
            })
            .filter(|kind| {
                let before = self.before.map(|before| before.kind(*kind));
                let expected = self.asked.site.is_none() && self.profile.kinds.contains(kind);
                expected || has_figures(self.now.kind(*kind), before)
            })
            .map(|kind| Row {
                service: kind.service().code(),
                width: charts::share(self.now.kind(kind).given, most.unwrap_or(0)),
                ..self.row(
                    self.words.kind(kind.code()),
                    self.now.kind(kind),
                    self.before.map(|before| before.kind(kind)),
                    self.now.total.given,
                )
            })
            .collect();
        self.table(
            self.words.figures_by_kind(),
            self.words.setup_target_kind(),
            rows,
        )
    }

    /// By age band.
    pub(crate) fn bands(&self) -> Table {
        let rows = AgeBand::ALL
            .iter()
            .map(|&band| {
                self.row(
                    self.words.band_long(band.code()),
                    self.now.band(band),
                    self.before.map(|before| before.band(band)),
                    self.now.total.given,
                )
            })
            .collect();
        self.table(
            self.words.figures_by_age(),
            self.words.dashboard_age(),
            rows,
        )
    }

    /// By site, with the weeks that it reported.
    pub(crate) fn sites(&self) -> Table {
        let most = self.now.sites.values().map(|sum| sum.given).max();
        let listed = self
            .profile
            .sites
            .iter()
            .map(|site| (&site.code, site.label.clone()));
        // Sites that left the list go on having figures.
        let others = self
            .now
            .sites
            .keys()
            .filter(|code| self.profile.site(code).is_none())
            .map(|code| (code, code.to_string()));
        let rows = listed
            .chain(others)
            .filter(|(code, _)| self.asked.site.as_ref().is_none_or(|only| only == *code))
            .map(|(code, label)| Row {
                href: Some((self.link)(&format!("/sites/{code}"))),
                width: charts::share(self.now.site(code).given, most.unwrap_or(0)),
                reports: self.reports.site(code).map_or_else(String::new, |count| {
                    self.words.dashboard_reports_of(count.there, count.possible)
                }),
                ..self.row(
                    label,
                    self.now.site(code),
                    self.before.map(|before| before.site(code)),
                    self.now.total.given,
                )
            })
            .collect();
        let mut table = self.table(self.words.team_by_site(), self.words.record_site(), rows);
        table.has_reports = self.reports.total.possible > 0;
        table.total.reports = self
            .words
            .dashboard_reports_of(self.reports.total.there, self.reports.total.possible);
        table
    }

    fn table(&self, title: String, head: String, rows: Vec<Row>) -> Table {
        let all = self.before.map(|before| before.total);
        Table {
            title,
            head,
            rows,
            total: self.row(
                self.words.dashboard_total(),
                self.now.total,
                all,
                self.now.total.given,
            ),
            has_unmet: self.has_unmet(),
            has_before: self.before.is_some(),
            has_reports: false,
        }
    }

    /// Whether there is anything to say of what could not be given.
    pub(crate) fn has_unmet(&self) -> bool {
        self.profile.outcomes || self.now.total.unmet > 0
    }

    fn row(&self, label: String, sum: Sum, before: Option<Sum>, whole: u64) -> Row {
        Row {
            label,
            href: None,
            service: "",
            given: self.number(sum.given),
            unmet: self.number(sum.unmet),
            share: self.words.percent(sum.given, whole),
            width: charts::share(sum.given, whole),
            before: before.map_or_else(String::new, |before| self.number(before.given)),
            reports: String::new(),
        }
    }
}

/// Whether there is anything to say, now or a year before.
fn has_figures(now: Sum, before: Option<Sum>) -> bool {
    now.all() > 0 || before.is_some_and(|before| before.all() > 0)
}

pub(crate) fn number_in(words: &ServerWords, number: u64) -> String {
    words.number(i64::try_from(number).unwrap_or(i64::MAX))
}
