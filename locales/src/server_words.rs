//! The words of the server's own pages: those of the app, and the files that begin with `### @server`.
//! A type of its own, so that the app, which never makes one, carries none of these texts.

use std::ops::Deref;

use crate::words::Argument;
use crate::{Digits, Language, Words};

/// All messages of one language, those of the server's pages included.
pub struct ServerWords(Words);

impl ServerWords {
    /// The words of a language, with numbers in the given digits.
    #[must_use]
    pub fn new(language: Language, digits: Digits) -> Self {
        let files = [language.sources(), language.server_sources()];
        Self(Words::of(language, digits, &files))
    }

    pub(crate) fn format(&self, key: &str, arguments: &[(&'static str, Argument<'_>)]) -> String {
        self.0.format(key, arguments)
    }
}

impl Deref for ServerWords {
    type Target = Words;

    fn deref(&self) -> &Words {
        &self.0
    }
}
