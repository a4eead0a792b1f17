//! What people type to open the device: a code of digits on a phone, a passphrase on a computer; and
//! which of them are too easy to guess.

use secrecy::{ExposeSecret, SecretString};

/// What is asked for on a kind of device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SecretKind {
    /// Digits, on a phone or tablet: its hardware key protects it from being guessed elsewhere.
    Code,
    /// A passphrase, on a computer: it alone stands between a copy of the files and the counts.
    Passphrase,
}

impl SecretKind {
    /// What this kind of device asks for.
    pub const OF_THIS_DEVICE: Self = if cfg!(target_os = "android") {
        Self::Code
    } else {
        Self::Passphrase
    };

    /// The fewest signs it may have.
    #[must_use]
    pub const fn least(self) -> usize {
        match self {
            Self::Code => 6,
            Self::Passphrase => 10,
        }
    }
}

/// A code or passphrase. It never shows in `Debug`, and is overwritten in memory when it ends.
#[derive(Clone)]
pub struct Secret(SecretString);

/// Why a code or passphrase may not be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Weakness {
    /// Fewer signs than its kind needs.
    #[error("it is too short")]
    Short,
    /// It has the same part over and over, like 111111 or 123123.
    #[error("it repeats itself")]
    Repeats,
    /// Its signs follow one another, like 123456 or fedcba.
    #[error("its signs follow one another")]
    Run,
    /// A code has digits alone.
    #[error("a code has digits alone")]
    NoDigits,
}

impl Secret {
    /// Takes what was typed. Blanks at its ends are none of it: nobody sees them.
    #[must_use]
    pub fn new(typed: &str) -> Self {
        Self(SecretString::from(typed.trim()))
    }

    /// What was typed, for the one place that derives a key from it.
    pub(super) fn bytes(&self) -> &[u8] {
        self.0.expose_secret().as_bytes()
    }

    /// Whether nothing was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.expose_secret().is_empty()
    }

    /// Whether both are the same.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        use subtle::ConstantTimeEq;
        self.bytes().ct_eq(other.bytes()).into()
    }

    /// Whether it may be set.
    ///
    /// # Errors
    /// Why not.
    pub fn check(&self, kind: SecretKind) -> Result<(), Weakness> {
        let text = self.0.expose_secret();
        if kind == SecretKind::Code && !text.chars().all(|sign| sign.is_ascii_digit()) {
            return Err(Weakness::NoDigits);
        }
        if text.chars().count() < kind.least() {
            return Err(Weakness::Short);
        }
        let signs: zeroize::Zeroizing<Vec<u32>> = zeroize::Zeroizing::new(
            text.chars()
                .flat_map(char::to_lowercase)
                .map(u32::from)
                .collect(),
        );
        if repeats(&signs) {
            return Err(Weakness::Repeats);
        }
        if runs(&signs) {
            return Err(Weakness::Run);
        }
        Ok(())
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.is(other)
    }
}

impl Eq for Secret {}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret")
    }
}

/// Whether a part of at most half its length makes up the whole, or fewer than three different signs do.
fn repeats(signs: &[u32]) -> bool {
    let periodic = (1..=signs.len() / 2).any(|part| {
        signs
            .iter()
            .zip(signs.iter().skip(part))
            .all(|(sign, later)| sign == later)
    });
    let different: std::collections::BTreeSet<_> = signs.iter().collect();
    periodic || different.len() < 3
}

/// Whether each sign follows the one before by the same step of one, all along, as on the row of digits
/// (…8 9 0) or of letters.
fn runs(signs: &[u32]) -> bool {
    let step = |(one, next): (&u32, &u32)| match (*one, *next) {
        (0x39, 0x30) => 1,  // 9 0
        (0x30, 0x39) => -1, // 0 9
        (one, next) => i64::from(next) - i64::from(one),
    };
    let mut steps = signs.iter().zip(signs.iter().skip(1)).map(step);
    match steps.next() {
        Some(first @ (1 | -1)) => steps.all(|step| step == first),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weakness(text: &str, kind: SecretKind) -> Option<Weakness> {
        Secret::new(text).check(kind).err()
    }

    #[test]
    fn a_code_has_six_digits_that_nobody_guesses_first() {
        use SecretKind::Code;
        for (text, wrong) in [
            ("", Weakness::Short),
            ("40285", Weakness::Short),
            ("4028a5", Weakness::NoDigits),
            ("٤٠٢٨٥٧", Weakness::NoDigits),
            ("000000", Weakness::Repeats),
            ("123123", Weakness::Repeats),
            ("121212", Weakness::Repeats),
            ("112112112", Weakness::Repeats),
            ("223232", Weakness::Repeats),
            ("123456", Weakness::Run),
            ("456789", Weakness::Run),
            ("567890", Weakness::Run),
            ("987654", Weakness::Run),
            ("210987", Weakness::Run),
        ] {
            assert_eq!(weakness(text, Code), Some(wrong), "{text}");
        }
        for text in ["402857", "112358", "13579135", "100254"] {
            assert_eq!(weakness(text, Code), None, "{text}");
        }
    }

    #[test]
    fn a_passphrase_has_ten_signs_of_any_script() {
        use SecretKind::Passphrase;
        for (text, wrong) in [
            ("nine-sign", Weakness::Short),
            ("aaaaaaaaaaaa", Weakness::Repeats),
            ("Taula taula Taula taula ", Weakness::Repeats),
            ("abcdefghijkl", Weakness::Run),
            ("1234567890", Weakness::Run),
        ] {
            assert_eq!(weakness(text, Passphrase), Some(wrong), "{text}");
        }
        for text in ["quatre cadires verdes", "الكراسي الخضراء", "ኣርባዕተ ሰድያታት"]
        {
            assert_eq!(weakness(text, Passphrase), None, "{text}");
        }
    }

    #[test]
    fn it_is_not_shown_and_blanks_at_its_ends_are_none_of_it() {
        let secret = Secret::new(" 402857\n");
        assert!(!format!("{secret:?}").contains("402857"));
        assert_eq!(secret, Secret::new("402857"));
        assert_ne!(secret, Secret::new("402858"));
    }
}
