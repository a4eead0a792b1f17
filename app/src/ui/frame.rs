//! What frames every screen: the languages, the notice, the badge on Sync.

use locales::{Language, Words};

use super::{choices::Choices, record::number, tidings::Tidings};
use crate::worker::View;

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
    pub(super) notice: String,
    pub(super) announcement: String,
    pub(super) waiting: String,
    pub(super) version: String,
}

/// Works out the frame.
pub(super) fn show(view: &View, choices: &Choices, tidings: &Tidings, words: &Words) -> FrameShown {
    // What went wrong with a code is said beside the code.
    let notice = view
        .trouble
        .as_ref()
        .filter(|_| !choices.dismissed && !choices.joining);
    FrameShown {
        languages: Language::ALL
            .into_iter()
            .map(|language| LanguageShown {
                tag: language.tag(),
                own_name: language.own_name(),
                chosen: language == words.language(),
            })
            .collect(),
        notice: notice
            .map(|trouble| trouble.message(words))
            .unwrap_or_default(),
        announcement: tidings.announcement.clone(),
        waiting: if view.waiting.contacts == 0 {
            String::new()
        } else {
            number(view.waiting.contacts, words)
        },
        version: words.about_version(env!("CARGO_PKG_VERSION")),
    }
}
