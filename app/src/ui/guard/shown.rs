//! What the screen of protection shows, and each step of a change.

use locales::Words;

use super::{Aim, Guarding, Step, Wrong};
use crate::{
    vault::{Asks, SecretKind},
    worker::{View, weakness_message},
};

/// The screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) struct GuardShown {
    /// Something is asked for.
    pub(in crate::ui) coded: bool,
    pub(in crate::ui) state: String,
    pub(in crate::ui) text: String,
    pub(in crate::ui) set: String,
    pub(in crate::ui) remove: String,
    pub(in crate::ui) erase_after: bool,
    pub(in crate::ui) erase_code: bool,
    pub(in crate::ui) erase_code_state: String,
    pub(in crate::ui) holds: Vec<String>,
    pub(in crate::ui) holds_not: Vec<String>,
    /// What would be lost.
    pub(in crate::ui) lost: String,
}

/// Works out the screen.
pub(in crate::ui) fn show(view: &View, guard: &Guarding, words: &Words) -> GuardShown {
    let kind = guard.kind_of(view);
    let coded = view.guard.asks != Asks::Nothing;
    let (state, text) = match view.guard.asks {
        Asks::For(SecretKind::Code) => (words.guard_coded(), words.guard_coded_phone()),
        Asks::For(SecretKind::Passphrase) => {
            (words.guard_phrased(), words.guard_phrased_computer())
        }
        Asks::Nothing => (
            words.guard_open(),
            match kind {
                SecretKind::Code => words.guard_open_phone(),
                SecretKind::Passphrase => words.guard_open_computer(),
            },
        ),
    };
    GuardShown {
        coded,
        state,
        text,
        set: set(kind, coded, words),
        remove: remove(kind, words),
        erase_after: view.guard.erase_after_tries,
        erase_code: view.guard.erase_code,
        erase_code_state: if view.guard.erase_code {
            words.guard_erase_code_on()
        } else {
            words.guard_erase_code_off()
        },
        holds: holds(kind, words),
        holds_not: holds_not(kind, words),
        lost: words.guard_erase_lost(view.waiting.contacts),
    }
}

fn set(kind: SecretKind, coded: bool, words: &Words) -> String {
    match (kind, coded) {
        (SecretKind::Code, false) => words.guard_set_code(),
        (SecretKind::Code, true) => words.guard_change_code(),
        (SecretKind::Passphrase, false) => words.guard_set_passphrase(),
        (SecretKind::Passphrase, true) => words.guard_change_passphrase(),
    }
}

fn remove(kind: SecretKind, words: &Words) -> String {
    match kind {
        SecretKind::Code => words.guard_remove_code(),
        SecretKind::Passphrase => words.guard_remove_passphrase(),
    }
}

fn holds(kind: SecretKind, words: &Words) -> Vec<String> {
    let own = match kind {
        SecretKind::Code => words.guard_holds_off(),
        SecretKind::Passphrase => words.guard_holds_computer(),
    };
    vec![
        own,
        words.guard_holds_kept(),
        words.guard_holds_erased(),
        words.guard_holds_server(),
    ]
}

fn holds_not(kind: SecretKind, words: &Words) -> Vec<String> {
    let mut not = vec![
        words.guard_not_opened(),
        words.guard_not_hidden(),
        words.guard_not_running(),
        words.guard_not_watched(),
    ];
    if kind == SecretKind::Passphrase {
        not.push(words.guard_not_guessed());
    }
    not
}

/// A step of a change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) struct StepsShown {
    pub(in crate::ui) title: String,
    pub(in crate::ui) label: String,
    /// What to think of before.
    pub(in crate::ui) warning: String,
    /// What was wrong with what was typed before.
    pub(in crate::ui) wrong: String,
    /// The change is being made.
    pub(in crate::ui) working: String,
}

/// Works out the step that is typed.
pub(in crate::ui) fn steps(view: &View, guard: &Guarding, words: &Words) -> StepsShown {
    let Some(steps) = &guard.steps else {
        return StepsShown::default();
    };
    let kind = guard.kind_of(view);
    StepsShown {
        title: match steps.aim {
            Aim::Set => set(kind, view.guard.asks != Asks::Nothing, words),
            Aim::Remove => remove(kind, words),
            Aim::EraseAfter(_) => words.guard_erase_after(),
            Aim::EraseCode | Aim::NoEraseCode => words.guard_erase_code(),
        },
        label: match (steps.step, kind) {
            (Step::Now, SecretKind::Code) => words.guard_code_now(),
            (Step::Now, SecretKind::Passphrase) => words.guard_passphrase_now(),
            (Step::New, _) if steps.aim == Aim::EraseCode => words.guard_erase_code_new(),
            (Step::New, SecretKind::Code) => words.guard_code_new(),
            (Step::New, SecretKind::Passphrase) => words.guard_passphrase_new(),
            (Step::Again, _) => words.guard_again(),
        },
        warning: match (steps.aim, steps.step) {
            (Aim::Set, Step::New) => words.guard_forgotten(),
            (Aim::EraseAfter(true), _) => words.guard_erase_after_text(),
            (Aim::EraseCode, Step::New) => words.guard_erase_code_text(),
            _ => String::new(),
        },
        wrong: steps.wrong.map_or_else(String::new, |wrong| match wrong {
            Wrong::Now => words.guard_wrong(),
            Wrong::Weak(weakness) => weakness_message(kind, weakness, words),
            Wrong::Differs => words.guard_differs(),
            Wrong::Same => words.guard_erase_code_same(),
        }),
        working: if guard.is_at_work(view) {
            words.setup_saving()
        } else {
            String::new()
        },
    }
}

impl Guarding {
    /// What the end of the step does, in words.
    pub(in crate::ui) fn act(&self, view: &View, words: &Words) -> String {
        let Some(steps) = &self.steps else {
            return String::new();
        };
        match (steps.step, steps.aim) {
            (Step::Now, aim) if aim.has_a_new_one() => words.welcome_next(),
            (Step::New, _) => words.welcome_next(),
            (_, Aim::Remove) => remove(self.kind_of(view), words),
            _ => words.guard_save(),
        }
    }
}
