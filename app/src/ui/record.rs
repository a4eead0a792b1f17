//! What the Record screen shows.

use jiff::{ToSpan, civil::Date};
use locales::Words;
use tally::{AgeBand, Kind, Outcome, Service, SiteCode};

use super::{
    choices::Choices,
    moments,
    pad::{self, PadShown, band_name},
    recent::marks,
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
    pub(super) service: usize,
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
    pub(super) past: bool,
    pub(super) unsure: bool,
    pub(super) today: String,
    pub(super) flash: (i32, usize),
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
    pub(super) favourites: Vec<KindShown>,
    pub(super) shift: ShiftShown,
    pub(super) pad: Option<PadShown>,
}

/// The switch at the start and the end of a shift.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ShiftShown {
    pub(super) open: bool,
    pub(super) text: String,
    pub(super) more: String,
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
    let past = view.day != view.today;
    let sum = sum_of(view, outcome, |_| true);
    let unsure = view.clock.is_some();
    let near = near_name(view.day, view.today, words);
    let day = match &near {
        Some(_) if unsure && !past => words.counting_clock_unsure(),
        Some(near) => near.clone(),
        None => words.weekday(view.day),
    };
    let date = if unsure {
        let date = moments::date(view.day, words);
        words.counting_full_date(&date, &words.year(view.day.year()))
    } else if near.is_some() {
        words.day(view.day)
    } else {
        moments::date(view.day, words)
    };
    let team = view.team.as_ref();
    RecordShown {
        hold: hold(view),
        site: site_name(view, words),
        day_label: words.counting_day_button(&if unsure {
            full_date(view.day, words)
        } else {
            day_name(view.day, view.today, words)
        }),
        date,
        day,
        past,
        unsure,
        today: view.today.to_string(),
        flash: tidings
            .stamp
            .map_or((0, 0), |(kind, number)| (number, kind.service() as usize)),
        waiting: match view.waiting.contacts {
            0 => words.record_all_sent(),
            contacts => words.record_waiting(contacts),
        },
        sum: match (unmet, past) {
            (false, false) => words.record_sum_today(sum),
            (false, true) => words.counting_sum_on(sum, &words.day(view.day)),
            (true, false) => words.record_sum_unmet_today(sum),
            (true, true) => words.counting_sum_unmet_on(sum, &words.day(view.day)),
        },
        heading: match (unmet, past) {
            (false, false) => String::new(),
            (false, true) => words.counting_past_day(&words.day(view.day)),
            (true, false) => words.record_heading_unmet(),
            (true, true) => words.counting_heading_unmet_on(&words.day(view.day)),
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
        sheet_title: if past {
            words.counting_sheet_on(&words.day(view.day))
        } else {
            words.record_sheet_today()
        },
        sheet_sum: number(sum, words),
        undo: undo(view, words),
        favourites: favourites(view, choices, tidings, words),
        shift: shift(view, words),
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

pub(super) fn site_name(view: &View, words: &Words) -> String {
    match &view.site {
        None => words.record_choose_site(),
        Some(code) => site_label(view, code),
    }
}

/// The name of a site of the team, or its code once the team gave it up.
pub(super) fn site_label(view: &View, code: &SiteCode) -> String {
    let mut sites = view.team.iter().flat_map(|team| &team.sites);
    let site = sites.find(|site| site.code == *code);
    site.map_or_else(|| code.to_string(), |site| site.label.clone())
}

/// What people call a day that is near.
fn near_name(day: Date, today: Date, words: &Words) -> Option<String> {
    if day == today {
        Some(words.record_today())
    } else if day == today.saturating_sub(1.day()) {
        Some(words.record_yesterday())
    } else {
        None
    }
}

/// A day by its near name, if it has one, and its date.
pub(super) fn day_name(day: Date, today: Date, words: &Words) -> String {
    let date = words.day(day);
    match near_name(day, today, words) {
        Some(near) => words.counting_day_named(&near, &date),
        None => date,
    }
}

/// A day with its year.
pub(super) fn full_date(day: Date, words: &Words) -> String {
    words.counting_full_date(&words.day(day), &words.year(day.year()))
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
    let kind_shown = |kind: Kind| kind_shown(kind, view, outcome, tidings, words);
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
                open: choices.open == *service,
                kinds,
            }
        })
        .filter(|service| !service.kinds.is_empty())
        .collect()
}

fn kind_shown(
    kind: Kind,
    view: &View,
    outcome: Outcome,
    tidings: &Tidings,
    words: &Words,
) -> KindShown {
    let count = sum_of(view, outcome, |other| other == kind);
    let name = words.kind(kind.code());
    let hot = view.undo.as_ref().map(|last| last.cell.kind);
    KindShown {
        code: kind.code(),
        service: kind.service() as usize,
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
}

/// The kinds counted most here; none where they would stand in for nearly all there are.
fn favourites(view: &View, choices: &Choices, tidings: &Tidings, words: &Words) -> Vec<KindShown> {
    let outcome = choices.outcome(view);
    let kinds = view.team.as_ref().map_or(0, |team| team.kinds.len());
    if kinds <= 6 {
        return Vec::new();
    }
    view.favourites
        .iter()
        .map(|kind| kind_shown(*kind, view, outcome, tidings, words))
        .collect()
}

fn shift(view: &View, words: &Words) -> ShiftShown {
    let Some(shift) = &view.shift else {
        return ShiftShown {
            open: false,
            text: words.counting_shift_start(),
            more: words.counting_shift_none(),
        };
    };
    ShiftShown {
        open: true,
        text: words.counting_shift_end(),
        more: if view.site.as_ref() == Some(&shift.site) {
            words.counting_shift_open()
        } else {
            words.counting_shift_elsewhere(&site_label(view, &shift.site))
        },
    }
}

fn undo(view: &View, words: &Words) -> Option<UndoShown> {
    let last = view.undo.as_ref()?;
    let what = what(last, words);
    Some(UndoShown {
        label: words.record_undo_label(&what),
        what,
        more: marks(last, view, words).join(" · "),
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
