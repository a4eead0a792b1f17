//! What the set-up's screen shows, worked out from the team, the draft and what is open.

use locales::Words;
use tally::{
    Kind, Service,
    period::Grain,
    team::{Policies, Role},
};

use super::{Part, Setup, draft::Draft, step};
use crate::{
    qr::{self, Modules},
    worker::{Team, View},
};

/// The times a target can be for, in the order of their choice.
pub(in crate::ui) const GRAINS: [Grain; 4] =
    [Grain::Week, Grain::Month, Grain::Quarter, Grain::Year];

/// A part in the list of parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) struct PartShown {
    pub(in crate::ui) name: String,
    pub(in crate::ui) sum: String,
    pub(in crate::ui) wrong: bool,
}

/// A site in the list of sites.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) struct SiteShown {
    pub(in crate::ui) label: String,
    pub(in crate::ui) code: String,
    pub(in crate::ui) wrong: bool,
    pub(in crate::ui) edit: String,
    pub(in crate::ui) up: String,
    pub(in crate::ui) down: String,
}

/// The site that is open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) struct OpenSite {
    pub(in crate::ui) fresh: bool,
    pub(in crate::ui) label: String,
    pub(in crate::ui) label_wrong: String,
    pub(in crate::ui) code: String,
    pub(in crate::ui) code_wrong: String,
    pub(in crate::ui) removing: bool,
}

/// A kind to turn on and off, or to choose for a target.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) struct KindChoice {
    pub(in crate::ui) code: &'static str,
    pub(in crate::ui) name: String,
    pub(in crate::ui) what: String,
    pub(in crate::ui) on: bool,
}

/// A service with its kinds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) struct ServiceChoice {
    pub(in crate::ui) name: String,
    pub(in crate::ui) kinds: Vec<KindChoice>,
}

/// A target.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) struct TargetShown {
    pub(in crate::ui) code: &'static str,
    pub(in crate::ui) what: String,
    pub(in crate::ui) remove: String,
}

/// A number with two buttons.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) struct StepShown {
    pub(in crate::ui) value: String,
    pub(in crate::ui) less: String,
    pub(in crate::ui) more: String,
    pub(in crate::ui) can_less: bool,
    pub(in crate::ui) can_more: bool,
}

/// A code that can be given to another device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) struct CodeCard {
    pub(in crate::ui) name: String,
    pub(in crate::ui) who: String,
    pub(in crate::ui) held: bool,
    pub(in crate::ui) show: String,
}

/// The code on the screen.
#[derive(Clone, PartialEq, Eq)]
pub(in crate::ui) struct CodeShown {
    /// Its place among the cards.
    pub(in crate::ui) at: usize,
    pub(in crate::ui) text: String,
    pub(in crate::ui) picture: Option<Modules>,
}

impl std::fmt::Debug for CodeShown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "CodeShown({}, hidden)", self.at)
    }
}

/// The whole screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) struct SetupShown {
    /// This device may not change anything.
    pub(in crate::ui) closed: bool,
    /// The place of the open part.
    pub(in crate::ui) part: Option<usize>,
    pub(in crate::ui) parts: Vec<PartShown>,
    pub(in crate::ui) name: String,
    pub(in crate::ui) name_wrong: String,
    pub(in crate::ui) sites: Vec<SiteShown>,
    pub(in crate::ui) sites_wrong: String,
    pub(in crate::ui) site: Option<OpenSite>,
    pub(in crate::ui) services: Vec<ServiceChoice>,
    pub(in crate::ui) kinds_wrong: String,
    pub(in crate::ui) bands: bool,
    pub(in crate::ui) remember: bool,
    pub(in crate::ui) outcomes: bool,
    pub(in crate::ui) targets: Vec<TargetShown>,
    /// Kinds that a target can be for.
    pub(in crate::ui) target_kinds: Vec<KindChoice>,
    pub(in crate::ui) grains: Vec<String>,
    /// The place of the chosen time among them.
    pub(in crate::ui) grain: usize,
    pub(in crate::ui) target_count: String,
    pub(in crate::ui) target_wrong: String,
    pub(in crate::ui) can_add_target: bool,
    pub(in crate::ui) days: StepShown,
    pub(in crate::ui) lock: StepShown,
    pub(in crate::ui) changed: bool,
    pub(in crate::ui) can_save: bool,
    pub(in crate::ui) saving: bool,
    /// What has to be looked at before saving; empty: nothing.
    pub(in crate::ui) look_again: String,
    pub(in crate::ui) joined: bool,
    pub(in crate::ui) discarding: bool,
    pub(in crate::ui) codes: Vec<CodeCard>,
    pub(in crate::ui) code: Option<CodeShown>,
}

/// Works out the screen.
pub(in crate::ui) fn show(view: &View, setup: &Setup, words: &Words) -> SetupShown {
    let Some(team) = view.team.as_ref().filter(|team| team.can_change) else {
        return SetupShown {
            closed: true,
            ..SetupShown::default()
        };
    };
    let untouched;
    let draft = match &setup.draft {
        Some(draft) => draft,
        None => {
            untouched = Draft::of(team);
            &untouched
        }
    };
    let say =
        |wrong: Option<super::Wrong>| wrong.map(|wrong| wrong.message(words)).unwrap_or_default();
    let changed = draft.changed();
    let first_wrong = draft.first_wrong();
    // Before the first sync there is nothing to be wrong.
    let known = team.profile_known;
    SetupShown {
        closed: false,
        part: setup
            .part
            .and_then(|part| Part::ALL.iter().position(|other| *other == part)),
        parts: Part::ALL
            .into_iter()
            .map(|part| PartShown {
                name: part_name(part, words),
                sum: sum(part, draft, words),
                wrong: known && first_wrong == Some(part),
            })
            .collect(),
        name: draft.name.clone(),
        name_wrong: say(draft.name_wrong().filter(|_| known)),
        sites: sites(draft, words),
        sites_wrong: say(draft.sites_wrong()),
        site: setup.site.and_then(|at| {
            let site = draft.sites.get(at)?;
            let [label_wrong, code_wrong] = draft.site_wrongs(at);
            Some(OpenSite {
                fresh: site.fresh,
                label: site.label.clone(),
                label_wrong: say(label_wrong),
                code: site.code.clone(),
                code_wrong: say(code_wrong),
                removing: setup.removing,
            })
        }),
        services: services(draft, words),
        kinds_wrong: say(draft.kinds_wrong().filter(|_| known)),
        bands: draft.bands,
        remember: draft.remember_band,
        outcomes: draft.outcomes,
        targets: targets(draft, words),
        target_kinds: draft
            .kinds
            .iter()
            .map(|kind| choice(*kind, setup.target.kind == Some(*kind), words))
            .collect(),
        grains: GRAINS
            .iter()
            .map(|grain| words.setup_grain(grain.code()))
            .collect(),
        grain: GRAINS
            .iter()
            .position(|grain| *grain == setup.target.grain)
            .unwrap_or(0),
        target_count: setup.target.count.clone(),
        target_wrong: say(setup.target.wrong.clone()),
        can_add_target: setup.target.kind.is_some() && !setup.target.count.trim().is_empty(),
        days: days(draft, words),
        lock: lock(draft, words),
        changed,
        can_save: changed && !view.saving && draft.profile().is_some(),
        saving: view.saving,
        look_again: first_wrong
            .filter(|_| changed)
            .map(|part| words.setup_look_again(&part_name(part, words)))
            .unwrap_or_default(),
        joined: changed && draft.joined,
        discarding: changed && setup.discarding,
        codes: codes(team, words),
        code: code(view, setup),
    }
}

fn part_name(part: Part, words: &Words) -> String {
    match part {
        Part::Name => words.setup_part_name(),
        Part::Sites => words.setup_part_sites(),
        Part::Kinds => words.setup_part_kinds(),
        Part::Marks => words.setup_part_marks(),
        Part::Targets => words.setup_part_targets(),
        Part::Rules => words.setup_part_rules(),
        Part::Codes => words.setup_part_codes(),
    }
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

fn sum(part: Part, draft: &Draft, words: &Words) -> String {
    match part {
        Part::Name => draft.name.trim().to_owned(),
        Part::Sites => words.setup_sites_sum(count(draft.sites.len())),
        Part::Kinds => words.setup_kinds_sum(count(draft.kinds.len()), count(Kind::ALL.len())),
        Part::Marks => match (draft.bands, draft.outcomes) {
            (true, true) => words.setup_marks_both(),
            (true, false) => words.setup_marks_ages(),
            (false, true) => words.setup_marks_outcomes(),
            (false, false) => words.setup_marks_none(),
        },
        Part::Targets => words.setup_targets_sum(count(draft.targets.len())),
        Part::Rules => format!(
            "{} · {}",
            words.setup_days_count(u64::from(draft.policies.days_kept)),
            words.setup_lock_count(u64::from(draft.policies.lock_after_minutes))
        ),
        Part::Codes => words.setup_codes_sum(),
    }
}

fn sites(draft: &Draft, words: &Words) -> Vec<SiteShown> {
    draft
        .sites
        .iter()
        .enumerate()
        .map(|(at, site)| {
            let label = if site.label.trim().is_empty() {
                &site.code
            } else {
                &site.label
            };
            SiteShown {
                label: label.clone(),
                code: site.code.clone(),
                wrong: draft.site_wrong(at),
                edit: words.setup_site_edit(label),
                up: words.setup_site_up(label),
                down: words.setup_site_down(label),
            }
        })
        .collect()
}

fn choice(kind: Kind, on: bool, words: &Words) -> KindChoice {
    KindChoice {
        code: kind.code(),
        name: words.kind(kind.code()),
        what: words.kind_long(kind.code()),
        on,
    }
}

fn services(draft: &Draft, words: &Words) -> Vec<ServiceChoice> {
    Service::ALL
        .iter()
        .map(|service| ServiceChoice {
            name: words.service(service.code()),
            kinds: Kind::ALL
                .iter()
                .filter(|kind| kind.service() == *service)
                .map(|kind| choice(*kind, draft.kinds.contains(kind), words))
                .collect(),
        })
        .collect()
}

fn targets(draft: &Draft, words: &Words) -> Vec<TargetShown> {
    draft
        .targets
        .iter()
        .map(|target| {
            let contacts = u64::from(target.contacts);
            let amount = match target.grain {
                Grain::Month => words.setup_target_month(contacts),
                Grain::Quarter => words.setup_target_quarter(contacts),
                Grain::Year => words.setup_target_year(contacts),
                // No team has a target for periods, whose length varies.
                Grain::Week | Grain::Period => words.setup_target_week(contacts),
            };
            let what = words.setup_target_label(&words.kind(target.kind.code()), &amount);
            TargetShown {
                code: target.kind.code(),
                remove: words.setup_target_remove(&what),
                what,
            }
        })
        .collect()
}

fn days(draft: &Draft, words: &Words) -> StepShown {
    let days = draft.policies.days_kept;
    StepShown {
        value: words.setup_days_count(u64::from(days)),
        less: words.setup_less(&words.setup_days()),
        more: words.setup_more(&words.setup_days()),
        can_less: days > 1,
        can_more: days < Policies::DAYS_MAX,
    }
}

fn lock(draft: &Draft, words: &Words) -> StepShown {
    let minutes = draft.policies.lock_after_minutes;
    StepShown {
        value: words.setup_lock_count(u64::from(minutes)),
        less: words.setup_less(&words.setup_lock()),
        more: words.setup_more(&words.setup_lock()),
        can_less: step(minutes, false).is_some(),
        can_more: step(minutes, true).is_some(),
    }
}

fn codes(team: &Team, words: &Words) -> Vec<CodeCard> {
    Role::ALL
        .iter()
        .map(|role| {
            let (name, who) = match role {
                Role::Write => (words.setup_code_write(), words.setup_code_write_text()),
                Role::Read => (words.setup_code_read(), words.setup_code_read_text()),
                Role::Admin => (words.setup_code_admin(), words.setup_code_admin_text()),
            };
            CodeCard {
                show: words.setup_code_show_label(&name),
                held: team.grants.contains(role),
                name,
                who,
            }
        })
        .collect()
}

/// The code that is shown, only while its part is open.
fn code(view: &View, setup: &Setup) -> Option<CodeShown> {
    let shown = view.code.as_ref().filter(|_| setup.shows_codes())?;
    Some(CodeShown {
        at: Role::ALL.iter().position(|role| *role == shown.role)?,
        picture: qr::draw(&shown.text),
        text: shown.text.clone(),
    })
}
