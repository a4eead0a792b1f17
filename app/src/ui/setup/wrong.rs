//! What is wrong with what was typed, by the rules of `tally`, and how to say it beside the field.

use locales::Words;
use tally::{
    Site, SiteCode,
    team::{InvalidProfile, TeamProfile},
};

/// Why something cannot stand as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::ui) enum Wrong {
    /// Nothing, or nothing that can be seen.
    Empty,
    /// More letters than this.
    Long(usize),
    /// Letters that nobody can see.
    Hidden,
    /// A word that tells or asks who somebody is, and the code of what it is about.
    Flagged(String, &'static str),
    /// Not the form of a site's code.
    Code,
    /// Two sites with one code.
    CodeTwice,
    /// No kind is on.
    NoKind,
    /// More sites than this.
    Sites(usize),
    /// Not a number between these.
    Number(u64, u64),
    /// A second target for a kind and a time.
    TargetTwice,
}

/// Whether a text can be the team's name, by asking for a team of that name.
pub(super) fn name(text: &str) -> Result<(), Wrong> {
    let team = TeamProfile::new(text.trim().to_owned());
    team.check().map_err(|error| of(&error, text))
}

/// Whether a text can be a site's label, by asking for a team with that one site.
pub(super) fn label(text: &str) -> Result<(), Wrong> {
    let Ok(code) = "site".parse() else {
        return Ok(());
    };
    let mut team = TeamProfile::new(RIGHT.to_owned());
    team.sites = vec![Site {
        code,
        label: text.trim().to_owned(),
    }];
    team.check().map_err(|error| of(&error, text))
}

/// A name that is right, so that only what is asked about can be wrong.
const RIGHT: &str = "Acollida";

/// Whether a text can be a site's code beside those of the other sites.
pub(super) fn code<'a>(
    text: &str,
    mut others: impl Iterator<Item = &'a str>,
) -> Result<SiteCode, Wrong> {
    let code: SiteCode = text.trim().parse().map_err(|_| Wrong::Code)?;
    if others.any(|other| other.trim() == code.as_str()) {
        return Err(Wrong::CodeTwice);
    }
    // People read codes too.
    let mut team = TeamProfile::new(RIGHT.to_owned());
    team.sites = vec![Site {
        code: code.clone(),
        label: RIGHT.to_owned(),
    }];
    team.check().map_err(|error| of(&error, text))?;
    Ok(code)
}

/// What an error of the whole profile means for the one text `typed`, if it is about one.
pub(super) fn of(error: &InvalidProfile, typed: &str) -> Wrong {
    match error {
        InvalidProfile::Label(label) => {
            let typed = typed.trim();
            if typed.chars().count() > label.max {
                Wrong::Long(label.max)
            } else if label.text.trim().is_empty() {
                Wrong::Empty
            } else {
                Wrong::Hidden
            }
        }
        InvalidProfile::Flagged(flagged) => {
            Wrong::Flagged(flagged.word.clone(), flagged.about.code())
        }
        InvalidProfile::RepeatedSite(_) => Wrong::CodeTwice,
        InvalidProfile::TooManySites(_) => Wrong::Sites(TeamProfile::SITES_MAX),
        InvalidProfile::NoKind | InvalidProfile::RepeatedKind(_) => Wrong::NoKind,
        // The last three are not set on these screens: they stay as the server gave them.
        InvalidProfile::TargetOutOfBounds(_)
        | InvalidProfile::TargetGrain(_)
        | InvalidProfile::Policies
        | InvalidProfile::Grace
        | InvalidProfile::AreaWithoutSite(_)
        | InvalidProfile::Dhis2(_) => Wrong::Number(1, super::TARGET_MAX),
        InvalidProfile::RepeatedTarget(..) => Wrong::TargetTwice,
    }
}

impl Wrong {
    /// The reason in the words of the language.
    pub(super) fn message(&self, words: &Words) -> String {
        let count = |number: &usize| u64::try_from(*number).unwrap_or(u64::MAX);
        match self {
            Self::Empty => words.setup_wrong_empty(),
            Self::Long(most) => words.setup_wrong_long(count(most)),
            Self::Hidden => words.setup_wrong_hidden(),
            Self::Flagged(word, about) => words.linter_flagged(word, &words.flagged(about)),
            Self::Code => words.setup_wrong_code(),
            Self::CodeTwice => words.setup_wrong_code_twice(),
            Self::NoKind => words.setup_wrong_no_kind(),
            Self::Sites(most) => words.setup_wrong_sites(count(most)),
            Self::Number(least, most) => words.setup_wrong_number(*least, *most),
            Self::TargetTwice => words.setup_wrong_target_twice(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_bad_name_has_its_own_reason() {
        assert_eq!(name("City welcome team"), Ok(()));
        assert_eq!(name("  with room around  "), Ok(()));
        assert_eq!(name(" "), Err(Wrong::Empty));
        assert_eq!(name(&"a".repeat(61)), Err(Wrong::Long(60)));
        assert_eq!(name("a\u{202e}b"), Err(Wrong::Hidden));
        assert_eq!(label(&"a".repeat(41)), Err(Wrong::Long(40)));
        assert_eq!(label("\u{200b}"), Err(Wrong::Empty));
        assert_eq!(label("Bridge kitchen"), Ok(()));
    }

    #[test]
    fn words_that_tell_who_somebody_is_are_refused_wherever_they_are_typed() {
        for text in ["Asylum seekers' kitchen", "Visa desk"] {
            assert!(matches!(name(text), Err(Wrong::Flagged(..))), "{text}");
            assert!(matches!(label(text), Err(Wrong::Flagged(..))), "{text}");
        }
        let refused = code("visa-desk", std::iter::empty());
        assert_eq!(refused, Err(Wrong::Flagged("visa".to_owned(), "visa")));
    }

    #[test]
    fn every_reason_of_the_linter_has_words_in_every_language() {
        for language in locales::Language::ALL {
            let words = Words::new(language, locales::Digits::Latin);
            for about in tally::linter::About::ALL {
                assert_ne!(words.flagged(about.code()), about.code(), "{language:?}");
            }
        }
    }

    #[test]
    fn each_bad_code_has_its_own_reason() {
        let others = ["night", "day"];
        let judged = |text| code(text, others.into_iter()).map(|code| code.to_string());
        assert_eq!(judged(" mill "), Ok("mill".to_owned()));
        assert_eq!(judged("Mill"), Err(Wrong::Code));
        assert_eq!(judged(""), Err(Wrong::Code));
        assert_eq!(judged("night"), Err(Wrong::CodeTwice));
    }
}
