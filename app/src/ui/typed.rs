//! What is being typed of a code or passphrase. It lives here and nowhere else: the screens are told how
//! many signs there are, never which. No text field takes part, so nothing of it is left with a
//! clipboard, an input method or a text that was grown and moved in memory.

use std::fmt;

use zeroize::{Zeroize, Zeroizing};

use crate::vault::{Secret, SecretKind};

/// More signs than that are not taken.
const SIGNS_MAX: usize = 128;

/// The most bytes that one sign takes (UTF-8, RFC 3629).
const BYTES_OF_A_SIGN: usize = 4;

/// One sign of a secret. It does not show in `Debug`, so that no list of acts tells it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Sign(char);

impl Sign {
    /// A sign that can be seen, or a blank. Keys such as Tab and the arrows give none: Slint names them by
    /// control signs and by signs for private use.
    #[must_use]
    pub fn new(sign: char) -> Option<Self> {
        let private = ('\u{e000}'..='\u{f8ff}').contains(&sign);
        (!sign.is_control() && !private).then_some(Self(sign))
    }

    /// What a key types; nothing, if a part of it is no sign.
    #[must_use]
    pub fn all_of(text: &str) -> Option<Vec<Self>> {
        let signs: Option<Vec<_>> = text.chars().map(Self::new).collect();
        signs.filter(|signs| !signs.is_empty())
    }

    /// A code is of the digits 0 to 9, whichever digits a keyboard writes; nothing else is part of one.
    fn for_a(self, kind: SecretKind) -> Option<char> {
        let digit = match self.0 {
            sign @ '0'..='9' => Some(sign),
            sign @ '\u{660}'..='\u{669}' => char::from_digit(u32::from(sign) - 0x660, 10),
            sign @ '\u{6f0}'..='\u{6f9}' => char::from_digit(u32::from(sign) - 0x6f0, 10),
            _ => None,
        };
        match kind {
            SecretKind::Code => digit,
            SecretKind::Passphrase => Some(self.0),
        }
    }
}

impl fmt::Debug for Sign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sign")
    }
}

/// The signs so far. Their room is taken once and overwritten when they are let go.
pub(super) struct Typed {
    text: Zeroizing<String>,
    signs: usize,
}

impl Default for Typed {
    fn default() -> Self {
        Self {
            text: Zeroizing::new(String::with_capacity(SIGNS_MAX * BYTES_OF_A_SIGN)),
            signs: 0,
        }
    }
}

impl fmt::Debug for Typed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Typed")
    }
}

impl Typed {
    /// Takes one more sign, where there is room for it and it can be part of such a secret.
    pub(super) fn push(&mut self, sign: Sign, kind: SecretKind) {
        if let Some(sign) = sign.for_a(kind).filter(|_| self.signs < SIGNS_MAX) {
            self.text.push(sign);
            self.signs += 1;
        }
    }

    /// Takes the last sign back.
    pub(super) fn rub(&mut self) {
        if self.text.pop().is_some() {
            self.signs -= 1;
        }
    }

    /// How many signs there are.
    pub(super) const fn signs(&self) -> usize {
        self.signs
    }

    /// Forgets all of it.
    pub(super) fn clear(&mut self) {
        self.text.zeroize();
        self.signs = 0;
    }

    /// What was typed, and forgets it here; nothing where there was nothing.
    pub(super) fn take(&mut self) -> Option<Secret> {
        let secret = Secret::new(&self.text);
        self.clear();
        (!secret.is_empty()).then_some(secret)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str, kind: SecretKind) -> Typed {
        let mut typed = Typed::default();
        for sign in text.chars().filter_map(Sign::new) {
            typed.push(sign, kind);
        }
        typed
    }

    #[test]
    fn a_code_takes_digits_of_any_keyboard_and_a_passphrase_takes_any_sign() {
        let mut code = typed("4٠۲a 8", SecretKind::Code);
        assert_eq!(code.signs(), 4);
        assert_eq!(code.take(), Some(Secret::new("4028")));
        assert_eq!((code.signs(), code.take()), (0, None), "it is forgotten");
        let mut words = typed("tàula ٤", SecretKind::Passphrase);
        words.rub();
        words.rub();
        assert_eq!(words.take(), Some(Secret::new("tàula")));
    }

    #[test]
    fn its_room_never_moves_and_ends_after_128_signs() {
        let mut words = typed("", SecretKind::Passphrase);
        let (place, room) = (words.text.as_ptr(), words.text.capacity());
        for _ in 0..200 {
            words.push(Sign::new('🂡').unwrap(), SecretKind::Passphrase);
        }
        assert_eq!(words.signs(), SIGNS_MAX);
        words.clear();
        words.push(Sign::new('a').unwrap(), SecretKind::Passphrase);
        assert_eq!((words.text.as_ptr(), words.text.capacity()), (place, room));
    }

    #[test]
    fn keys_that_write_nothing_are_no_signs_and_nothing_shows() {
        // Escape, Tab, Shift and an arrow, as Slint names them; and no key at all.
        for key in ["\u{1b}", "\t", "\u{10}", "\u{f700}", ""] {
            assert_eq!(Sign::all_of(key), None);
        }
        let typed = typed("quatre", SecretKind::Passphrase);
        let shown = format!("{typed:?} {:?}", Sign::all_of("q"));
        assert_eq!(shown, "Typed Some([Sign])");
    }
}
