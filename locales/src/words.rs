//! The words of one language, ready to be said. The methods are generated from
//! the message files; here is what they all go through.

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::language::Direction;
use crate::numbers::{self, Digits, Numbers};
use crate::plural::Plurals;
use crate::server_words::ServerWords;
use crate::word_beginnings::kept_whole;

/// All messages of one language.
///
/// Making one parses that language's files (well under a millisecond); a change of
/// language makes a new one. It stays on the thread that made it.
pub struct Words {
    language: Language,
    digits: Digits,
    pub(crate) numbers: Numbers,
    plurals: Plurals,
    bundle: FluentBundle<FluentResource>,
    #[cfg(feature = "pseudo")]
    pseudo: bool,
}

/// What is put into a message.
pub(crate) enum Argument<'a> {
    /// A count; chooses the plural form and is written in the reader's digits.
    Number(u64),
    /// Text, shown as it is.
    Text(&'a str),
}

impl Words {
    /// The words of a language, with numbers in the given digits.
    #[must_use]
    pub fn new(language: Language, digits: Digits) -> Self {
        Self::of(language, digits, &[language.sources()])
    }

    /// The words of some of a language's files.
    pub(crate) fn of(language: Language, digits: Digits, files: &[&[&'static str]]) -> Self {
        let tag = language.native_digits();
        let numbers = Numbers::new(tag, digits);
        // The build has parsed the tags and the files; what is read here is sound.
        let mut bundle =
            FluentBundle::new(vec![tag.parse::<LanguageIdentifier>().unwrap_or_default()]);
        bundle.set_formatter(Some(match digits {
            Digits::Latin => numbers::latin,
            Digits::Native => numbers::native,
        }));
        bundle.set_transform(numbers.reshape());
        for source in files.iter().copied().flatten() {
            let resource = FluentResource::try_new((*source).to_owned())
                .unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self {
            language,
            digits,
            numbers,
            plurals: Plurals::new(tag),
            bundle,
            #[cfg(feature = "pseudo")]
            pseudo: false,
        }
    }

    /// Words of no language, for tests of the screens: English lengthened by two fifths, accented,
    /// each message in brackets. It calls itself English and is in no list of languages.
    #[cfg(feature = "pseudo")]
    #[must_use]
    pub fn pseudo() -> Self {
        let mut words = Self::new(Language::En, Digits::Latin);
        words.bundle.set_transform(Some(crate::pseudo::accented));
        words.pseudo = true;
        words
    }

    /// The language these words are in.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The digits that numbers are written with.
    #[must_use]
    pub const fn digits(&self) -> Digits {
        self.digits
    }

    /// Says one message. What the build has checked cannot fail here; a fault
    /// would show as the key or as Fluent's own mark in the text, never as a crash.
    pub(crate) fn format(&self, key: &str, arguments: &[(&'static str, Argument<'_>)]) -> String {
        let Some(pattern) = self
            .bundle
            .get_message(key)
            .and_then(|message| message.value())
        else {
            return key.to_owned();
        };
        let mut values = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            match argument {
                Argument::Number(count) => {
                    values.set(
                        *name,
                        self.plurals
                            .value(*count, |count| self.numbers.grouped(count)),
                    );
                }
                Argument::Text(text) => values.set(*name, FluentValue::from(*text)),
            }
        }
        let said = self
            .bundle
            .format_pattern(pattern, Some(&values), &mut Vec::new())
            .into_owned();
        #[cfg(feature = "pseudo")]
        if self.pseudo {
            return format!("[{said}]");
        }
        match self.language.direction() {
            Direction::Rtl => kept_whole(said),
            Direction::Ltr => said,
        }
    }
}

include!(concat!(env!("OUT_DIR"), "/words.rs"));
