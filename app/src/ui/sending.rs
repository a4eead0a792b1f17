//! What the Sync screen shows. To be offline is an ordinary state and reads like one.

use locales::Words;

use super::{
    carrying,
    choices::Choices,
    moments::{ago, ahead, dates},
};
use crate::worker::{Refused, Team, View, refusal_message};

/// A contribution the server refused: what it holds and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct RefusedShown {
    pub(super) what: String,
    pub(super) why: String,
}

/// The whole screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct SyncShown {
    pub(super) has_team: bool,
    pub(super) team: String,
    pub(super) rights: String,
    pub(super) running: bool,
    pub(super) last: String,
    pub(super) waiting: String,
    pub(super) all_sent: bool,
    pub(super) next: String,
    pub(super) trouble: String,
    pub(super) shortfall: String,
    pub(super) refused: Vec<RefusedShown>,
    pub(super) code_trouble: String,
    /// Whether a file of counts can be made here.
    pub(super) carries: bool,
    /// What became of the last one.
    pub(super) carried: Vec<String>,
    pub(super) unread: String,
}

/// Works out the screen. `now` is in seconds since 1970.
pub(super) fn show(view: &View, choices: &Choices, now: i64, words: &Words) -> SyncShown {
    let sync = &view.sync;
    let all_sent = view.waiting.contacts == 0 && view.waiting.contributions == 0;
    let code_trouble = view.trouble.as_ref().filter(|_| choices.joining);
    SyncShown {
        has_team: view.team.is_some(),
        team: match &view.team {
            Some(team) if !team.name.is_empty() => team.name.clone(),
            _ => words.sync_team_unnamed(),
        },
        rights: view
            .team
            .as_ref()
            .map(|team| rights(team, words))
            .unwrap_or_default(),
        running: sync.running,
        last: sync.last_success.map_or_else(
            || words.sync_never(),
            |then| words.sync_last(&ago(now, then, words)),
        ),
        waiting: if all_sent {
            words.sync_nothing_waiting()
        } else {
            words.sync_waiting(view.waiting.contacts.max(view.waiting.contributions))
        },
        all_sent,
        next: match sync.next_try {
            Some(then) if sync.trouble.is_some() && !sync.running => {
                words.sync_next(&ahead(now, then, words))
            }
            _ => String::new(),
        },
        trouble: sync
            .trouble
            .as_ref()
            .map(|trouble| trouble.message(words))
            .unwrap_or_default(),
        shortfall: if sync.shortfall == 0 {
            String::new()
        } else {
            words.problem_shortfall(sync.shortfall)
        },
        refused: sync
            .refused
            .iter()
            .map(|refused| refused_shown(refused, view, words))
            .collect(),
        code_trouble: code_trouble
            .map(|trouble| trouble.message(words))
            .unwrap_or_default(),
        carries: view.team.as_ref().is_some_and(|team| team.can_count),
        carried: carrying::told(view, words),
        unread: carrying::unread(view, words),
    }
}

fn rights(team: &Team, words: &Words) -> String {
    match (team.can_count, team.can_read) {
        (true, true) => words.sync_can_both(),
        (false, true) => words.sync_can_read(),
        (true, false) => words.sync_can_count(),
        (false, false) => String::new(),
    }
}

fn refused_shown(refused: &Refused, view: &View, words: &Words) -> RefusedShown {
    let listed = view
        .team
        .iter()
        .flat_map(|team| &team.sites)
        .find(|site| site.code == refused.site);
    let site = listed.map_or_else(|| refused.site.to_string(), |site| site.label.clone());
    let when = dates(refused.period.first_day(), refused.period.last_day(), words);
    RefusedShown {
        what: words.sync_refused_what(&site, &when, refused.contacts.unsigned_abs()),
        why: refusal_message(&refused.refusal, words),
    }
}
