//! The cards at the top of a page with figures: the numbers that a coordinator looks for first.

use jiff::civil::Date;
use locales::ServerWords;
use tally::{Span, TeamProfile};

use super::{
    change::{Change, change},
    reports::Reports,
    sums::Sums,
    tables::number_in,
    targets::Aim,
};
use crate::{charts, pages::spans};

/// Contacts given, and the change.
pub(crate) struct Given {
    pub(crate) number: String,
    /// What the change is marked with: `more`, `fewer`, `same` or nothing.
    pub(crate) sign: &'static str,
    pub(crate) change: String,
    /// Whether the span still runs.
    pub(crate) running: Option<String>,
}

/// What could not be given.
pub(crate) struct Unmet {
    pub(crate) share: String,
    pub(crate) of: String,
}

/// Which reports there are.
pub(crate) struct Reported {
    pub(crate) of: String,
    pub(crate) missing: String,
    /// The length of its bar in hundredths.
    pub(crate) width: String,
}

/// A target.
pub(crate) struct Target {
    pub(crate) label: String,
    pub(crate) service: &'static str,
    pub(crate) of: String,
    pub(crate) share: String,
    pub(crate) width: String,
    pub(crate) reached: bool,
}

/// How many sites are named that lack reports; the table by site has all.
const NAMED: usize = 4;

pub(crate) fn given(
    words: &ServerWords,
    span: Span,
    today: Date,
    now: &Sums,
    before: Option<&Sums>,
) -> Given {
    let running = span.last_day() >= today;
    let before_name = span
        .year_before()
        .map_or_else(String::new, |before| spans::name(words, before));
    let before = before.map(|before| before.total.given);
    let share = |share: u64| words.percent(share, 100);
    let (sign, said) = match change(now.total.given, before, running) {
        Change::Unknown => ("", words.team_year_none()),
        Change::Running(whole) => ("", words.team_before_whole(&before_name, whole)),
        Change::More(more) => (
            "more",
            words.team_more(&before_name, before.unwrap_or(0), &share(more)),
        ),
        Change::Fewer(fewer) => (
            "fewer",
            words.team_fewer(&before_name, before.unwrap_or(0), &share(fewer)),
        ),
        Change::Same => (
            "same",
            words.team_as_many(&before_name, before.unwrap_or(0)),
        ),
    };
    Given {
        number: number_in(words, now.total.given),
        sign,
        change: said,
        running: running.then(|| words.dashboard_running()),
    }
}

pub(crate) fn unmet(words: &ServerWords, now: &Sums) -> Unmet {
    let (unmet, all) = (now.total.unmet, now.total.all());
    Unmet {
        share: words.percent(unmet, all),
        of: words.dashboard_unmet_of(unmet, all),
    }
}

/// None where no week of the span is over yet, or the team has no sites.
pub(crate) fn reported(
    words: &ServerWords,
    profile: &TeamProfile,
    reports: &Reports,
) -> Option<Reported> {
    if reports.total.possible == 0 {
        return None;
    }
    let missing: Vec<_> = reports
        .missing()
        .into_iter()
        .map(|(code, count)| {
            let label = profile
                .site(code)
                .map_or_else(|| code.to_string(), |site| site.label.clone());
            words.dashboard_reports_site(&label, count)
        })
        .collect();
    let more = missing.len() > NAMED;
    let mut named = missing
        .into_iter()
        .take(NAMED)
        .reduce(|list, next| words.dashboard_and(&list, &next));
    if more && let Some(list) = &mut named {
        list.push_str(" …");
    }
    Some(Reported {
        of: words.dashboard_reports_of(reports.total.there, reports.total.possible),
        missing: named.map_or_else(
            || words.dashboard_reports_all(),
            |list| words.dashboard_reports_missing(&list),
        ),
        width: charts::share(reports.total.there, reports.total.possible),
    })
}

pub(crate) fn target(words: &ServerWords, aim: Aim) -> Target {
    Target {
        label: words.kind(aim.kind.code()),
        service: aim.kind.service().code(),
        of: words.team_target_of(aim.given, aim.target),
        share: words.percent(aim.given, aim.target),
        width: charts::share(aim.given, aim.target),
        reached: aim.given >= aim.target,
    }
}
