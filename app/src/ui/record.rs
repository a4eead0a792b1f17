//! What the Record screen shows.

use locales::Words;
use tally::{AgeBand, Kind, Outcome, Service};

use super::{
    choices::Choices,
    pad::{self, PadShown, band_name},
    strokes::{Strokes, strokes},
    tidings::{Tidings, what},
};
use crate::worker::{Team, View};

/// Why nothing can be counted yet, if so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Hold {
    #[default]
    Ready,
    NoTeam,
    NoProfile,
    NoSite,
    ReadOnly,
}

/// A button that counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct KindShown {
    pub(super) code: &'static str,
    pub(super) name: String,
    pub(super) count: String,
    pub(super) zero: bool,
    pub(super) strokes: Strokes,
    pub(super) hot: bool,
    pub(super) stamp: i32,
    pub(super) label: String,
    pub(super) hint: String,
}

/// A service with its kinds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ServiceShown {
    pub(super) index: usize,
    pub(super) name: String,
    pub(super) total: String,
    pub(super) strokes: Strokes,
    pub(super) open: bool,
    pub(super) label: String,
    pub(super) kinds: Vec<KindShown>,
}

/// One of several to choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ChoiceShown {
    pub(super) code: String,
    pub(super) name: String,
    pub(super) chosen: bool,
}

/// The undo bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct UndoShown {
    pub(super) what: String,
    pub(super) more: String,
    pub(super) unmet: bool,
    pub(super) label: String,
}

/// The whole screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct RecordShown {
    pub(super) hold: Hold,
    pub(super) site: String,
    pub(super) day: String,
    pub(super) date: String,
    pub(super) day_label: String,
    pub(super) yesterday: bool,
    pub(super) waiting: String,
    pub(super) sum: String,
    pub(super) heading: String,
    pub(super) outcomes: bool,
    pub(super) unmet: bool,
    pub(super) bands: bool,
    pub(super) ages: Vec<ChoiceShown>,
    pub(super) age: String,
    pub(super) services: Vec<ServiceShown>,
    pub(super) sites: Vec<ChoiceShown>,
    pub(super) sheet_title: String,
    pub(super) sheet_sum: String,
    pub(super) undo: Option<UndoShown>,
    pub(super) pad: Option<PadShown>,
}

/// Works out the screen.
pub(super) fn show(
    view: &View,
    choices: &Choices,
    tidings: &Tidings,
    words: &Words,
) -> RecordShown {
    let outcome = choices.outcome(view);
    let unmet = outcome == Outcome::Unmet;
    let yesterday = view.day != view.today;
    let sum = sum_of(view, outcome, |_| true);
    let day = if yesterday {
        words.record_yesterday()
    } else {
        words.record_today()
    };
    let date = words.day(view.day);
    let team = view.team.as_ref();
    RecordShown {
        hold: hold(view),
        site: site_name(view, words),
        day_label: words.record_day_label(&day, &date),
        day,
        date,
        yesterday,
        waiting: match view.waiting.contacts {
            0 => words.record_all_sent(),
            contacts => words.record_waiting(contacts),
        },
        sum: match (unmet, yesterday) {
            (false, false) => words.record_sum_today(sum),
            (false, true) => words.record_sum_yesterday(sum),
            (true, false) => words.record_sum_unmet_today(sum),
            (true, true) => words.record_sum_unmet_yesterday(sum),
        },
        heading: match (unmet, yesterday) {
            (false, _) => words.record_heading(),
            (true, false) => words.record_heading_unmet(),
            (true, true) => words.record_heading_unmet_yesterday(),
        },
        outcomes: team.is_some_and(|team| team.outcomes),
        unmet,
        bands: team.is_some_and(|team| team.bands),
        ages: ages(choices, words),
        age: band_name(choices.band, words),
        services: team
            .map(|team| services(team, view, choices, tidings, words))
            .unwrap_or_default(),
        sites: sites(view),
        sheet_title: if yesterday {
            words.record_sheet_yesterday()
        } else {
            words.record_sheet_today()
        },
        sheet_sum: number(sum, words),
        undo: undo(view, words),
        pad: choices.pad.map(|pad| pad::show(&pad, view, words)),
    }
}

fn hold(view: &View) -> Hold {
    match &view.team {
        None => Hold::NoTeam,
        Some(team) if !team.can_count => Hold::ReadOnly,
        Some(team) if !team.profile_known || team.sites.is_empty() => Hold::NoProfile,
        Some(_) if view.site.is_none() => Hold::NoSite,
        Some(_) => Hold::Ready,
    }
}

fn site_name(view: &View, words: &Words) -> String {
    let Some(code) = &view.site else {
        return words.record_choose_site();
    };
    let site = view
        .team
        .iter()
        .flat_map(|team| &team.sites)
        .find(|site| site.code == *code);
    site.map_or_else(|| code.to_string(), |site| site.label.clone())
}

fn sites(view: &View) -> Vec<ChoiceShown> {
    let sites = view.team.iter().flat_map(|team| &team.sites);
    sites
        .map(|site| ChoiceShown {
            code: site.code.to_string(),
            name: site.label.clone(),
            chosen: view.site.as_ref() == Some(&site.code),
        })
        .collect()
}

fn ages(choices: &Choices, words: &Words) -> Vec<ChoiceShown> {
    AgeBand::ALL
        .iter()
        .map(|band| ChoiceShown {
            code: band.code().to_owned(),
            name: band_name(*band, words),
            chosen: *band == choices.band,
        })
        .collect()
}

fn services(
    team: &Team,
    view: &View,
    choices: &Choices,
    tidings: &Tidings,
    words: &Words,
) -> Vec<ServiceShown> {
    let outcome = choices.outcome(view);
    let hot = view.undo.as_ref().map(|last| last.cell.kind);
    let kind_shown = |kind: Kind| {
        let count = sum_of(view, outcome, |other| other == kind);
        let name = words.kind(kind.code());
        KindShown {
            code: kind.code(),
            label: words.record_kind_label(&name, count),
            hint: words.record_kind_hint(&words.kind_long(kind.code())),
            name,
            count: number(count, words),
            zero: count == 0,
            strokes: strokes(count, words),
            hot: hot == Some(kind),
            stamp: tidings
                .stamp
                .filter(|(stamped, _)| *stamped == kind)
                .map_or(0, |(_, number)| number),
        }
    };
    Service::ALL
        .iter()
        .enumerate()
        .map(|(index, service)| {
            let kinds: Vec<_> = Kind::of(*service)
                .filter(|kind| team.kinds.contains(kind))
                .map(kind_shown)
                .collect();
            let total = sum_of(view, outcome, |kind| kind.service() == *service);
            let name = words.service(service.code());
            ServiceShown {
                index,
                label: words.record_service_label(&name, total),
                name,
                total: number(total, words),
                strokes: strokes(total, words),
                open: choices.open == Some(*service),
                kinds,
            }
        })
        .filter(|service| !service.kinds.is_empty())
        .collect()
}

fn undo(view: &View, words: &Words) -> Option<UndoShown> {
    let last = view.undo.as_ref()?;
    let what = what(last, words);
    Some(UndoShown {
        label: words.record_undo_label(&what),
        what,
        more: match last.cell.band {
            AgeBand::NotNoted => String::new(),
            band => words.band_long(band.code()),
        },
        unmet: last.cell.outcome == Outcome::Unmet,
    })
}

/// The contacts of an outcome, over all ages, of the kinds asked for.
fn sum_of(view: &View, outcome: Outcome, asked: impl Fn(Kind) -> bool) -> u64 {
    let counted = view
        .counts
        .iter()
        .filter(|(cell, _)| cell.outcome == outcome && asked(cell.kind));
    counted
        .map(|(_, count)| *count)
        .fold(0, u64::saturating_add)
}

/// A count as the language writes it.
pub(super) fn number(count: u64, words: &Words) -> String {
    words.number(i64::try_from(count).unwrap_or(i64::MAX))
}
