//! Which of our languages a reader wants. The languages themselves are generated
//! from the folders of messages.

use crate::Language;

/// Which way a script runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Language {
    /// The language with exactly this tag, as [`Language::tag`] gave it.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// Whether the language has digits of its own beside 0 to 9.
    #[must_use]
    pub fn has_native_digits(self) -> bool {
        self.native_digits() != self.tag()
    }

    /// The first of the wanted languages that there is, or else English.
    ///
    /// A wish may be a language tag (`ca-ES`, BCP 47) or what the environment of
    /// a POSIX system holds (`ca_ES.UTF-8`); a region we have no own words for
    /// gets its language.
    #[must_use]
    pub fn best_of<'a>(wishes: impl IntoIterator<Item = &'a str>) -> Self {
        wishes
            .into_iter()
            .find_map(Self::for_wish)
            .unwrap_or_default()
    }

    fn for_wish(wish: &str) -> Option<Self> {
        // POSIX: language[_territory][.codeset][@modifier].
        let name = wish
            .split(['.', '@'])
            .next()
            .unwrap_or(wish)
            .replace('_', "-");
        let primary = name.split('-').next().unwrap_or(&name);
        Self::ALL
            .into_iter()
            .find(|language| language.tag().eq_ignore_ascii_case(&name))
            .or_else(|| {
                Self::ALL
                    .into_iter()
                    .find(|language| language.tag().eq_ignore_ascii_case(primary))
            })
    }
}
