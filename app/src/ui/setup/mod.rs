//! Team set-up: a coordinator changes what the team is called, where it works and what it counts, and
//! gives other devices their codes. Changes gather in a [`Draft`] that outlives leaving the screen, and
//! go to the team in one piece.

mod draft;
mod shown;
mod site_code;
mod wrong;

use tally::{
    Kind,
    period::Grain,
    team::{Role, Target},
};

use self::{draft::Draft, wrong::Wrong};
use crate::worker::{Request, View};

pub(super) use shown::{GRAINS, KindChoice, SetupShown, show};

/// The most contacts of a target.
const TARGET_MAX: u64 = Target::MAX as u64;

/// The minutes after which a device may lock, as the two buttons go through them.
const LOCK_STEPS: [u8; 10] = [1, 2, 3, 5, 10, 15, 20, 30, 45, 60];

/// The parts of the set-up, in the order of their list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What the team is called.
    Name,
    /// Where it works.
    Sites,
    /// What it counts.
    Kinds,
    /// Ages and outcomes.
    Marks,
    /// What it means to reach.
    Targets,
    /// How long devices keep days, and when they lock.
    Rules,
    /// Codes for other devices.
    Codes,
}

impl Part {
    /// All, in order.
    pub const ALL: [Self; 7] = [
        Self::Name,
        Self::Sites,
        Self::Kinds,
        Self::Marks,
        Self::Targets,
        Self::Rules,
        Self::Codes,
    ];
}

/// One thing a person did in the set-up. Places in lists count from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SetupAct {
    /// Open a part.
    Open(Part),
    /// The team's name reads so now.
    Name(String),
    /// Begin a new site.
    NewSite,
    /// Change a site.
    EditSite(usize),
    /// The open site's label reads so now.
    SiteLabel(String),
    /// The open site's code reads so now.
    SiteCode(String),
    /// Close the open site.
    SiteDone,
    /// Move a site one place up or down.
    MoveSite {
        /// Which.
        at: usize,
        /// Up, else down.
        up: bool,
    },
    /// Ask whether to remove the open site.
    AskRemove,
    /// Remove it.
    Remove,
    /// Do not.
    KeepSite,
    /// Count a kind, or not.
    Kind(Kind, bool),
    /// Mark ages, or not.
    Bands(bool),
    /// The age stays chosen, or falls back.
    Remember(bool),
    /// Mark what could not be helped, or not.
    Outcomes(bool),
    /// The new target is of this kind.
    TargetKind(Kind),
    /// The new target is for each of these.
    TargetGrain(Grain),
    /// The new target's number reads so now.
    TargetCount(String),
    /// Add the new target.
    AddTarget,
    /// Remove a target.
    RemoveTarget(usize),
    /// Keep days for longer, or less long.
    Days {
        /// Longer, else less long.
        more: bool,
    },
    /// Lock later, or sooner.
    Lock {
        /// Later, else sooner.
        more: bool,
    },
    /// Save for the team.
    Save,
    /// Ask whether to discard the draft.
    AskDiscard,
    /// Discard it.
    Discard,
    /// Do not.
    KeepDraft,
    /// Show the code of a role.
    Show(Role),
    /// Hide it.
    Hide,
}

/// A target that is being made.
#[derive(Clone, Debug, PartialEq, Eq)]
struct NewTarget {
    kind: Option<Kind>,
    grain: Grain,
    count: String,
    wrong: Option<Wrong>,
}

impl Default for NewTarget {
    fn default() -> Self {
        Self {
            kind: None,
            grain: Grain::Week,
            count: String::new(),
            wrong: None,
        }
    }
}

/// What is open in the set-up, and what was changed.
#[derive(Clone, Debug, Default)]
pub(super) struct Setup {
    part: Option<Part>,
    draft: Option<Draft>,
    /// The site that is being changed.
    site: Option<usize>,
    removing: bool,
    discarding: bool,
    target: NewTarget,
}

impl Setup {
    /// Takes an act in. Only someone with the admin key can do any.
    pub(super) fn act(&mut self, act: SetupAct, view: &View) -> Option<Request> {
        let team = view.team.as_ref().filter(|team| team.can_change)?;
        match act {
            SetupAct::Open(part) => {
                self.leave_site();
                self.part = Some(part);
            }
            SetupAct::Hide => return Some(Request::HideCode),
            SetupAct::Show(role) => return Some(Request::ShowCode(role)),
            SetupAct::AskDiscard => self.discarding = self.draft.is_some(),
            SetupAct::KeepDraft => self.discarding = false,
            SetupAct::Discard => {
                *self = Self {
                    part: self.part,
                    ..Self::default()
                };
            }
            SetupAct::Save => {
                self.leave_site();
                let draft = self.draft.as_ref().filter(|draft| draft.changed())?;
                if view.saving {
                    return None;
                }
                return draft.profile().map(Request::SaveProfile);
            }
            // Devices must know the profile before they can change it.
            _ if !team.profile_known => return None,
            SetupAct::EditSite(at) => {
                self.leave_site();
                self.site = Some(at);
            }
            SetupAct::SiteDone => self.leave_site(),
            SetupAct::AskRemove => self.removing = true,
            SetupAct::KeepSite => self.removing = false,
            SetupAct::TargetKind(kind) => {
                self.target.kind = Some(kind);
                self.target.wrong = None;
            }
            SetupAct::TargetGrain(grain) => {
                self.target.grain = grain;
                self.target.wrong = None;
            }
            SetupAct::TargetCount(count) => {
                self.target.count = count;
                self.target.wrong = None;
            }
            changing => {
                let mut draft = self.draft.take().unwrap_or_else(|| Draft::of(team));
                self.change(&mut draft, changing);
                self.draft = Some(draft);
            }
        }
        None
    }

    fn change(&mut self, draft: &mut Draft, act: SetupAct) {
        match act {
            SetupAct::Name(name) => draft.name = name,
            SetupAct::NewSite => {
                draft.drop_blank();
                self.site = Some(draft.add_site());
                self.removing = false;
            }
            SetupAct::SiteLabel(label) => {
                if let Some(at) = self.site {
                    draft.set_label(at, label);
                }
            }
            SetupAct::SiteCode(code) => {
                if let Some(at) = self.site {
                    draft.set_code(at, code);
                }
            }
            SetupAct::Remove => {
                if let Some(at) = self.site.take() {
                    draft.remove_site(at);
                }
                self.removing = false;
            }
            SetupAct::MoveSite { at, up } => draft.move_site(at, up),
            SetupAct::Kind(kind, on) => draft.set_kind(kind, on),
            SetupAct::Bands(on) => draft.bands = on,
            SetupAct::Remember(on) => draft.remember_band = on,
            SetupAct::Outcomes(on) => draft.outcomes = on,
            SetupAct::AddTarget => self.add_target(draft),
            SetupAct::RemoveTarget(at) => draft.remove_target(at),
            SetupAct::Days { more } => {
                let days = &mut draft.policies.days_kept;
                *days = if more {
                    days.saturating_add(1).min(tally::team::Policies::DAYS_MAX)
                } else {
                    days.saturating_sub(1).max(1)
                };
            }
            SetupAct::Lock { more } => {
                let minutes = &mut draft.policies.lock_after_minutes;
                *minutes = step(*minutes, more).unwrap_or(*minutes);
            }
            // Those above in `act`.
            _ => {}
        }
    }

    fn add_target(&mut self, draft: &mut Draft) {
        let Some(kind) = self.target.kind else { return };
        let contacts = number(&self.target.count)
            .and_then(|count| u32::try_from(count).ok())
            .filter(|count| (1..=Target::MAX).contains(count));
        let added = match contacts {
            None => Err(Wrong::Number(1, TARGET_MAX)),
            Some(contacts) => draft.add_target(Target {
                kind,
                grain: self.target.grain,
                contacts,
            }),
        };
        match added {
            Ok(()) => self.target = NewTarget::default(),
            Err(wrong) => self.target.wrong = Some(wrong),
        }
    }

    /// Closes the open site; a new one with nothing typed goes.
    fn leave_site(&mut self) {
        self.site = None;
        self.removing = false;
        if let Some(draft) = &mut self.draft {
            draft.drop_blank();
        }
    }

    /// One step back within the set-up; `false` if there is none.
    pub(super) fn back(&mut self) -> bool {
        if self.discarding {
            self.discarding = false;
        } else if self.site.is_some() {
            self.leave_site();
        } else {
            return self.part.take().is_some();
        }
        true
    }

    /// The same with everything closed, for when the screens were locked meanwhile.
    pub(super) fn put_away(mut self) -> Self {
        self.leave_site();
        Self {
            draft: self.draft,
            ..Self::default()
        }
    }

    /// Whether a code may stand on the screen.
    pub(super) fn shows_codes(&self) -> bool {
        self.part == Some(Part::Codes)
    }

    /// Takes a new view in: what was saved is no draft any more, what others saved is joined. A team
    /// that this device may not change has none.
    pub(super) fn see(&mut self, view: &View) {
        // These show another team, or none.
        if view.locked || view.practice {
            return;
        }
        let Some(team) = view.team.as_ref().filter(|team| team.can_change) else {
            *self = Self::default();
            return;
        };
        if let Some(draft) = &mut self.draft {
            draft.rebase(team);
            if !draft.changed() && self.site.is_none() {
                self.draft = None;
                self.discarding = false;
            }
            if self
                .site
                .is_some_and(|at| self.draft.as_ref().is_some_and(|d| at >= d.sites.len()))
            {
                self.site = None;
            }
        }
    }
}

/// The next choice of minutes; none at the end.
fn step(minutes: u8, more: bool) -> Option<u8> {
    let mut steps = LOCK_STEPS.into_iter();
    if more {
        steps.find(|other| *other > minutes)
    } else {
        steps.rfind(|other| *other < minutes)
    }
}

/// A number as people type it: with the digits of any script that has its own, thousands apart or not.
fn number(typed: &str) -> Option<u64> {
    let mut number: u64 = 0;
    let mut any = false;
    for letter in typed.trim().chars() {
        if letter.is_whitespace() || matches!(letter, '.' | ',' | '’' | '\'' | '٬' | '،') {
            continue;
        }
        let digit = digit(letter)?;
        number = number.checked_mul(10)?.checked_add(digit)?;
        any = true;
    }
    any.then_some(number)
}

/// The value of a digit: 0 to 9, Arabic-Indic, or those of Persian and Urdu.
fn digit(letter: char) -> Option<u64> {
    let first = match letter {
        '0'..='9' => '0',
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        _ => return None,
    };
    u64::from(letter).checked_sub(u64::from(first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_type_them() {
        for (typed, read) in [
            ("500", Some(500)),
            (" 1 000 ", Some(1000)),
            ("1.000", Some(1000)),
            ("٥٠٠", Some(500)),
            ("۱۲", Some(12)),
            ("", None),
            (" ", None),
            ("-5", None),
            ("many", None),
            ("99999999999999999999", None),
        ] {
            assert_eq!(number(typed), read, "{typed:?}");
        }
    }

    #[test]
    fn minutes_go_by_useful_steps_from_wherever_they_are() {
        assert_eq!(step(5, true), Some(10));
        assert_eq!(step(7, true), Some(10));
        assert_eq!(step(7, false), Some(5));
        assert_eq!(step(1, false), None);
        assert_eq!(step(60, true), None);
    }
}
