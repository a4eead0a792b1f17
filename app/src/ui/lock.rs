//! The lock: what is typed there, counting while it stays locked, and what it shows. A passer-by may see
//! all of it.

use locales::Words;

use super::{
    act::{Act, Over},
    choices::Choices,
};
use crate::{
    store::Setting,
    vault::{Asks, SecretKind},
    worker::{Request, Trouble, View},
};

/// Seconds without a touch after which the lock shows again, and what was typed is forgotten.
const QUIET: i64 = 120;

/// From here on a wait is told in minutes, in seconds.
const LONG_WAIT: u64 = 90;

/// What a person chose at the lock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Gate {
    /// Counting goes on while locked, and is what is shown.
    pub(super) counting: bool,
    /// Whoever opens the device next lets it be no shared device any more.
    pub(super) leaving: bool,
    /// Seconds since somebody touched it.
    quiet: i64,
}

/// Whether an act may be done while the device is locked.
pub(super) fn open_to(act: &Act, view: &View, choices: &Choices) -> bool {
    // Practice can be left from everywhere: its banner lies over all screens.
    if *act == Act::Practise(false) {
        return true;
    }
    let anywhere = matches!(act, Act::Dismiss | Act::Back | Act::Lay(Over::Nothing));
    if choices.gate.counting {
        return anywhere
            || matches!(
                act,
                Act::Count(_)
                    | Act::Hold(_)
                    | Act::Digit(_)
                    | Act::Erase
                    | Act::Add(_)
                    | Act::Commit
                    | Act::Age(_)
                    | Act::Unmet(_)
                    | Act::OpenService(_)
                    | Act::ServiceKey(_)
                    | Act::Undo
                    | Act::UndoTap(_)
                    | Act::Lay(Over::Recent)
            );
    }
    match act {
        Act::CountLocked => view.lock.can_count,
        Act::Unlock
        | Act::LeaveKiosk
        | Act::Language(_)
        | Act::Lay(Over::Languages)
        | Act::Type(_)
        | Act::Rub
        | Act::Enter => true,
        _ => anywhere,
    }
}

impl Choices {
    /// What is asked for where a key types now; nothing where none does.
    pub(super) fn asked(&self, view: &View) -> Option<SecretKind> {
        if !view.locked {
            return (self.over == Over::Secret).then(|| self.guard.kind_of(view));
        }
        match view.guard.asks {
            Asks::For(kind) if !self.gate.counting && self.over == Over::Nothing => Some(kind),
            _ => None,
        }
    }

    /// The same, where it can be typed at this moment.
    fn typing(&self, view: &View) -> Option<SecretKind> {
        let rests = view.lock.opening || view.lock.wait > 0 || self.guard.is_at_work(view);
        self.asked(view).filter(|_| !rests)
    }

    pub(super) fn on_typing(&mut self, act: &Act, view: &View) -> Option<Request> {
        let kind = self.typing(view)?;
        match act {
            Act::Type(sign) => self.typed.push(*sign, kind),
            Act::Rub => self.typed.rub(),
            Act::Enter => {
                // A try ends what was typed, whatever comes of it.
                let secret = self.typed.take()?;
                return if view.locked {
                    Some(if self.gate.leaving {
                        Request::LeaveKioskWith(secret)
                    } else {
                        Request::UnlockWith(secret)
                    })
                } else {
                    self.guard.enter(secret, view)
                };
            }
            _ => {}
        }
        None
    }

    /// Takes in what is done at the lock beside typing.
    pub(super) fn at_lock(&mut self, act: &Act, view: &View) -> Option<Request> {
        match act {
            Act::CountLocked => {
                self.typed.clear();
                self.gate.counting = true;
                None
            }
            Act::LeaveKiosk => {
                if matches!(view.guard.asks, Asks::For(_)) {
                    self.gate.leaving = !self.gate.leaving;
                    return None;
                }
                Some(Request::Set(Setting::Kiosk(false)))
            }
            _ => None,
        }
    }

    /// Takes a new view of the lock in.
    pub(super) fn see_lock(&mut self, view: &View) {
        self.gate.counting &= view.lock.can_count;
        if view.lock.opening || view.lock.wait > 0 {
            self.typed.clear();
        }
    }

    /// Somebody touched it.
    pub(super) const fn touched(&mut self) {
        self.gate.quiet = 0;
    }

    /// Seconds have passed while it was locked.
    pub(super) fn pass_locked(&mut self, seconds: i64) {
        self.gate.quiet = self.gate.quiet.saturating_add(seconds);
        if self.gate.quiet >= QUIET {
            self.gate.counting = false;
            self.cover(Over::Nothing);
        }
    }
}

/// What is to be seen of what is typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct EntryShown {
    /// Keys type.
    pub(super) open: bool,
    /// They do so at this moment.
    pub(super) ready: bool,
    /// It is a passphrase, of any signs.
    pub(super) words: bool,
    pub(super) signs: usize,
    pub(super) said: String,
    /// What Enter does.
    pub(super) act: String,
}

/// Works it out, on the lock and on the sheet where a code is set.
pub(super) fn entry(view: &View, choices: &Choices, words: &Words) -> EntryShown {
    let signs = choices.typed.signs();
    EntryShown {
        open: choices.asked(view).is_some(),
        ready: choices.typing(view).is_some(),
        words: choices.asked(view) == Some(SecretKind::Passphrase),
        signs,
        said: words.lock_entered(signs as u64),
        act: if view.locked {
            words.lock_unlock()
        } else {
            choices.guard.act(view, words)
        },
    }
}

/// The lock screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct LockShown {
    /// A code or passphrase is asked for.
    pub(super) asks: bool,
    pub(super) label: String,
    /// What came of the last try, or what one waits for.
    pub(super) hint: String,
    /// What one more wrong try leads to.
    pub(super) warning: String,
    pub(super) can_count: bool,
    pub(super) leaving: bool,
    /// How much was counted since it was locked.
    pub(super) counted: String,
}

/// Works out the lock screen, and the line of the screen that counts while locked.
pub(super) fn show(view: &View, choices: &Choices, words: &Words) -> LockShown {
    let counted = view.counts.iter().map(|(_, count)| *count);
    LockShown {
        asks: matches!(view.guard.asks, Asks::For(_)),
        label: match view.guard.asks {
            Asks::Nothing => String::new(),
            Asks::For(SecretKind::Code) => words.lock_code(),
            Asks::For(SecretKind::Passphrase) => words.lock_passphrase(),
        },
        hint: hint(view, words),
        warning: match view.lock.left {
            Some(left) if !view.lock.opening => words.lock_before_erase(u64::from(left)),
            _ => String::new(),
        },
        can_count: view.lock.can_count,
        leaving: choices.gate.leaving,
        counted: words.lock_counted(counted.fold(0, u64::saturating_add)),
    }
}

fn hint(view: &View, words: &Words) -> String {
    match (view.lock.opening, view.lock.wait) {
        (true, _) => words.lock_opening(),
        (false, 0) if view.trouble == Some(Trouble::Guess) => words.lock_wrong(),
        (false, 0) => String::new(),
        (false, wait) if wait <= LONG_WAIT => words.lock_wait_seconds(wait),
        (false, wait) => words.lock_wait_minutes(wait.div_ceil(60)),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use locales::{Digits, Language, plain};

    use super::*;
    use crate::{
        ui::typed::Sign,
        vault::Secret,
        worker::{Guard, LockShown as Lock},
    };

    fn locked(lock: Lock) -> View {
        View {
            locked: true,
            guard: Guard {
                asks: Asks::For(SecretKind::Code),
                ..Guard::default()
            },
            lock,
            ..View::empty(date(2026, 11, 22))
        }
    }

    fn types(choices: &mut Choices, view: &View, text: &str) {
        for sign in text.chars().filter_map(Sign::new) {
            assert_eq!(choices.act(Act::Type(sign), view), None);
        }
    }

    #[test]
    fn a_wait_is_told_in_seconds_and_a_long_one_in_minutes() {
        let words = Words::new(Language::En, Digits::Latin);
        for (wait, said) in [
            (1, "Wait 1 second, then try again."),
            (90, "Wait 90 seconds, then try again."),
            (91, "Wait 2 minutes, then try again."),
            (600, "Wait 10 minutes, then try again."),
        ] {
            let view = locked(Lock {
                wait,
                ..Lock::default()
            });
            assert_eq!(plain(&hint(&view, &words)), said);
        }
    }

    #[test]
    fn nothing_is_typed_while_one_waits() {
        let mut choices = Choices::default();
        let view = locked(Lock::default());
        types(&mut choices, &view, "402857");
        choices.see_lock(&locked(Lock {
            wait: 5,
            ..Lock::default()
        }));
        assert_eq!(choices.typed.signs(), 0, "what was typed is forgotten");
        types(
            &mut choices,
            &locked(Lock {
                wait: 5,
                ..Lock::default()
            }),
            "4",
        );
        assert_eq!(choices.typed.signs(), 0);
    }

    #[test]
    fn leaving_shared_mode_waits_for_the_code() {
        let mut choices = Choices::default();
        let view = locked(Lock::default());
        assert_eq!(choices.act(Act::LeaveKiosk, &view), None);
        types(&mut choices, &view, "402857");
        let secret = Secret::new("402857");
        assert_eq!(
            choices.act(Act::Enter, &view),
            Some(Request::LeaveKioskWith(secret))
        );
        assert_eq!(choices.typed.signs(), 0);
    }

    #[test]
    fn the_lock_shows_again_when_nobody_counts_for_two_minutes() {
        let mut choices = Choices::default();
        let view = locked(Lock {
            can_count: true,
            ..Lock::default()
        });
        choices.act(Act::CountLocked, &view);
        choices.pass_locked(90);
        choices.act(Act::Unmet(true), &view);
        choices.pass_locked(90);
        assert!(choices.gate.counting);
        choices.pass_locked(30);
        assert!(!choices.gate.counting);
    }
}
