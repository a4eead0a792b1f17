//! What frames every screen: the languages, the notice, the badge on Sync.

use locales::{Digits, Language, Words};

use super::{choices::Choices, found, record::number, tidings::Tidings};
use crate::worker::{Trouble, View};

/// A language to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct LanguageShown {
    pub(super) tag: &'static str,
    pub(super) own_name: &'static str,
    pub(super) chosen: bool,
}

/// The frame.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct FrameShown {
    pub(super) languages: Vec<LanguageShown>,
    pub(super) language: &'static str,
    pub(super) notice: String,
    pub(super) announcement: String,
    pub(super) waiting: String,
    pub(super) version: String,
    /// Both sets of digits, where the language has two: 0 to 9, and its own.
    pub(super) digits: Option<[String; 2]>,
}

/// Works out the frame.
pub(super) fn show(view: &View, choices: &Choices, tidings: &Tidings, words: &Words) -> FrameShown {
    FrameShown {
        languages: Language::ALL
            .into_iter()
            .map(|language| LanguageShown {
                tag: language.tag(),
                own_name: language.own_name(),
                chosen: language == words.language(),
            })
            .collect(),
        language: words.language().own_name(),
        notice: notice(view, choices, words),
        announcement: tidings.announcement.clone(),
        waiting: if view.waiting.contacts == 0 {
            String::new()
        } else {
            number(view.waiting.contacts, words)
        },
        version: words.about_version(env!("CARGO_PKG_VERSION")),
        digits: both_digits(words.language()),
    }
}

/// What could not be done, else what was found on opening, else what was done about the protection.
fn notice(view: &View, choices: &Choices, words: &Words) -> String {
    // What went wrong with a code is said beside the code.
    let beside = choices.joining || (view.locked && view.trouble == Some(Trouble::Guess));
    let trouble = view.trouble.as_ref();
    if let Some(trouble) = trouble.filter(|_| !choices.dismissed && !beside) {
        return trouble.message(words);
    }
    if found::is_told(view) {
        return found::told(view, words);
    }
    choices.guard.told(words).unwrap_or_default()
}

fn both_digits(language: Language) -> Option<[String; 2]> {
    let said = |digits| {
        let words = Words::new(language, digits);
        [1, 2, 3].map(|digit| words.number(digit)).join(" ")
    };
    language
        .has_native_digits()
        .then(|| [said(Digits::Latin), said(Digits::Native)])
}
