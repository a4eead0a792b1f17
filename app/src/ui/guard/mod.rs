//! How the device is protected, as far as it is chosen and not done yet: which change is being made, and
//! which of its steps is typed. The worker makes it, and only it knows whether the code until now
//! was right.

mod shown;

use locales::Words;

pub(super) use shown::{GuardShown, StepsShown, show, steps};

use super::{act::Over, choices::Choices};
use crate::{
    vault::{Asks, Protection, Secret, SecretKind, Weakness},
    worker::{Request, Trouble, View},
};

/// What a person can do about the protection of the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GuardAct {
    /// Set a code or passphrase, or change it.
    Set,
    /// Ask for nothing any more.
    Remove,
    /// Erase the device after ten wrong tries, or no longer.
    EraseAfter(bool),
    /// Have a code that erases, or none any more.
    EraseCode(bool),
    /// Ask whether the device is to be erased.
    AskErase,
    /// Erase it: the answer to that question.
    Erase,
}

/// A change that is being made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Aim {
    Set,
    Remove,
    EraseAfter(bool),
    EraseCode,
    NoEraseCode,
}

impl Aim {
    const fn has_a_new_one(self) -> bool {
        matches!(self, Self::Set | Self::EraseCode)
    }
}

/// What is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Now,
    New,
    Again,
}

/// What was wrong with what was typed before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wrong {
    Now,
    Weak(Weakness),
    Differs,
    Same,
}

/// How far the worker is with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    NotYet,
    Waiting,
    /// It was seen at work, so the next view without work is the answer.
    AtWork,
}

/// A change, step by step.
#[derive(Clone, Debug)]
struct Steps {
    aim: Aim,
    step: Step,
    now: Option<Secret>,
    new: Option<Secret>,
    wrong: Option<Wrong>,
    asked: Asked,
}

/// What is to be said once, after it was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Told {
    Saved,
    Removed,
}

/// The choices about the protection.
#[derive(Clone, Debug)]
pub(super) struct Guarding {
    /// What this kind of device asks for; passed in, so that both kinds can be shown anywhere.
    pub(super) kind: SecretKind,
    steps: Option<Steps>,
    told: Option<Told>,
}

impl Guarding {
    /// On a kind of device.
    pub(super) const fn on(kind: SecretKind) -> Self {
        Self {
            kind,
            steps: None,
            told: None,
        }
    }

    /// What is asked for, or would be.
    pub(super) const fn kind_of(&self, view: &View) -> SecretKind {
        match view.guard.asks {
            Asks::For(kind) => kind,
            Asks::Nothing => self.kind,
        }
    }

    /// Whether the worker is making the change.
    pub(super) fn is_at_work(&self, view: &View) -> bool {
        let asked = self.steps.as_ref().map(|steps| steps.asked);
        view.working || asked.is_some_and(|asked| asked != Asked::NotYet)
    }

    /// What is typed is forgotten, and so is the change.
    pub(super) fn put_away(&mut self) {
        self.steps = None;
    }

    /// What was done need not be said any more.
    pub(super) const fn dismiss(&mut self) {
        self.told = None;
    }

    /// What was done, in words.
    pub(super) fn told(&self, words: &Words) -> Option<String> {
        self.told.map(|told| match told {
            Told::Saved => words.guard_saved(),
            Told::Removed => words.guard_removed(),
        })
    }

    fn begin(&mut self, aim: Aim, view: &View) {
        self.told = None;
        self.steps = Some(Steps {
            aim,
            step: first_step(view),
            now: None,
            new: None,
            wrong: None,
            asked: Asked::NotYet,
        });
    }

    /// A step was typed: on to the next one, or to the worker.
    pub(super) fn enter(&mut self, secret: Secret, view: &View) -> Option<Request> {
        let kind = self.kind_of(view);
        let steps = self.steps.as_mut()?;
        steps.wrong = None;
        match steps.step {
            Step::Now => {
                steps.now = Some(secret);
                if steps.aim.has_a_new_one() {
                    steps.step = Step::New;
                    return None;
                }
            }
            Step::New => {
                let same = steps.aim == Aim::EraseCode && steps.now.as_ref() == Some(&secret);
                steps.wrong = match secret.check(kind) {
                    Err(weakness) => Some(Wrong::Weak(weakness)),
                    Ok(()) if same => Some(Wrong::Same),
                    Ok(()) => None,
                };
                if steps.wrong.is_none() {
                    steps.new = Some(secret);
                    steps.step = Step::Again;
                }
                return None;
            }
            Step::Again => {
                if steps.new.as_ref() != Some(&secret) {
                    steps.again_from(Step::New, Wrong::Differs);
                    return None;
                }
            }
        }
        steps.request(kind)
    }

    /// Takes a new view in: the answer to the change, if it is one. Says whether its trouble is told
    /// on the sheet.
    fn see(&mut self, view: &View) -> Answer {
        let Some(steps) = &mut self.steps else {
            return Answer::None;
        };
        if view.working && steps.asked == Asked::Waiting {
            steps.asked = Asked::AtWork;
        }
        if !steps.is_answered_by(view) {
            return Answer::None;
        }
        let wrong = match &view.trouble {
            None => {
                self.told = match steps.aim {
                    Aim::Set => Some(Told::Saved),
                    Aim::Remove => Some(Told::Removed),
                    // The switch tells.
                    Aim::EraseAfter(_) | Aim::EraseCode | Aim::NoEraseCode => None,
                };
                return Answer::Over;
            }
            Some(Trouble::Guess) => Wrong::Now,
            Some(Trouble::Weak(_, weakness)) => Wrong::Weak(*weakness),
            Some(Trouble::SameCode) => Wrong::Same,
            // What has nothing to do with what was typed is said over the screen, as all else.
            Some(_) => return Answer::Over,
        };
        let step = if wrong == Wrong::Now {
            Step::Now
        } else {
            Step::New
        };
        steps.again_from(step, wrong);
        Answer::Wrong
    }
}

/// What a view is to the change that is being made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answer {
    /// No answer.
    None,
    /// Something typed was wrong, and is told where it is typed.
    Wrong,
    /// It is over.
    Over,
}

impl Steps {
    /// Back to a step, because of what was wrong. What was right before it stays.
    fn again_from(&mut self, step: Step, wrong: Wrong) {
        self.step = step;
        self.new = None;
        if step == Step::Now {
            self.now = None;
        }
        self.wrong = Some(wrong);
        self.asked = Asked::NotYet;
    }

    fn request(&mut self, kind: SecretKind) -> Option<Request> {
        let change = match self.aim {
            Aim::Set => Protection::Ask(kind, self.new.take()?),
            Aim::Remove => Protection::AskNothing,
            Aim::EraseAfter(on) => Protection::EraseAfterTries(on),
            Aim::EraseCode => Protection::EraseCode(Some(self.new.take()?)),
            Aim::NoEraseCode => Protection::EraseCode(None),
        };
        self.asked = Asked::Waiting;
        Some(Request::Protect {
            now: self.now.clone(),
            change,
        })
    }

    /// A view between the request and the work is no answer; one in which what was asked for came true,
    /// or which names what was wrong with it, is, even if the view of the work was never seen.
    fn is_answered_by(&self, view: &View) -> bool {
        let guard = view.guard;
        match self.asked {
            _ if view.working => false,
            Asked::NotYet => false,
            Asked::AtWork => true,
            Asked::Waiting => match (&view.trouble, self.aim) {
                (Some(Trouble::Guess | Trouble::Weak(..) | Trouble::SameCode), _) => true,
                (Some(_), _) => false,
                (None, Aim::Set) => self.now.is_none() && guard.asks != Asks::Nothing,
                (None, Aim::Remove) => guard.asks == Asks::Nothing,
                (None, Aim::EraseAfter(on)) => guard.erase_after_tries == on,
                (None, Aim::EraseCode) => guard.erase_code,
                (None, Aim::NoEraseCode) => !guard.erase_code,
            },
        }
    }
}

fn first_step(view: &View) -> Step {
    match view.guard.asks {
        Asks::Nothing => Step::New,
        Asks::For(_) => Step::Now,
    }
}

impl Choices {
    pub(super) fn on_guard(&mut self, act: GuardAct, view: &View) -> Option<Request> {
        let coded = view.guard.asks != Asks::Nothing;
        let aim = match act {
            GuardAct::AskErase => {
                self.cover(Over::Erase);
                return None;
            }
            // Only as the answer to the question.
            GuardAct::Erase => {
                let asked = self.over == Over::Erase;
                self.cover(Over::Nothing);
                return asked.then_some(Request::Erase);
            }
            GuardAct::Set => Aim::Set,
            // Without a code there is nothing to remove, and nothing that could be entered wrongly.
            _ if !coded => return None,
            GuardAct::Remove => Aim::Remove,
            GuardAct::EraseAfter(on) => Aim::EraseAfter(on),
            GuardAct::EraseCode(true) => Aim::EraseCode,
            GuardAct::EraseCode(false) => Aim::NoEraseCode,
        };
        self.cover(Over::Secret);
        self.guard.begin(aim, view);
        None
    }

    /// Takes a new view in.
    pub(super) fn see_guard(&mut self, view: &View) {
        match self.guard.see(view) {
            Answer::None => {}
            Answer::Wrong => self.dismissed = true,
            Answer::Over => self.cover(Over::Nothing),
        }
    }
}

#[cfg(test)]
mod tests;
