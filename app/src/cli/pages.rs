//! `acollida attest` and `acollida stored`: what this program asks and keeps, as pages of text.

use jiff::civil::Date;
use locales::{Language, Words};

use crate::{
    disclosure::{attestation, page},
    store::{Store, StoreError},
    ui::wished_languages,
};

pub(super) fn attest(
    store: &Store,
    language: Option<Language>,
    day: Date,
) -> Result<String, StoreError> {
    let team = store.team_profile()?;
    Ok(attestation(team.as_ref(), day, &words(store, language)?))
}

pub(super) fn stored(store: &Store, language: Option<Language>) -> Result<String, StoreError> {
    let words = words(store, language)?;
    Ok(page(&store.tables()?, &words).text(&words))
}

/// The words of the language that was asked for; else of the one chosen in the app; else of the
/// system's.
fn words(store: &Store, asked: Option<Language>) -> Result<Words, StoreError> {
    let settings = store.settings()?;
    let chosen = settings.language.as_deref().and_then(Language::from_tag);
    let language = asked.or(chosen).unwrap_or_else(|| {
        let wished = wished_languages();
        Language::best_of(wished.iter().map(String::as_str))
    });
    Ok(Words::new(language, settings.digits))
}
