//! The status linter: refuses words that ask for or tell somebody's status or identity.
//!
//! The name of a team and the names of its sites are the only words that people type. They travel to
//! every device and stand on every table, so a site called "Syrians' tent" would turn each meal
//! counted there into a statement on origin. The linter reads them at entry, on the device and on the
//! server, and tests read the same linter over the taxonomy and every message of the program.
//!
//! What it holds to:
//! * **All languages at once.** A name is not marked with its language. So a word that is harmless in
//!   one language and a question in another is listed only in a form that is unmistakable (*via Roma* is
//!   a street; *Roma people* is not).
//! * **People, not places.** Countries and saints are names of squares and stations: *Plaça d'Espanya*
//!   and *St Mary's kitchen* may stand. What classifies people may not: nationalities, religions,
//!   legal groups, and what stands for them (*non-EU*, *sans-papiers*). Where such a word is part of the
//!   name of a street or building that we know, the list says so; where not, the linter errs on the side
//!   of refusing, and the place is named otherwise.
//! * **The reason is told**, never a bare no.
//!
//! The lists are in `words/`, one a language; how they are written stands in `lexicon.rs`.

mod about;
mod lexicon;
mod number;
mod spelling;

pub use about::{About, UnknownAbout};
use lexicon::{Hit, SHIPPED};

/// A word that cannot stand.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{word}` cannot stand in a name: {reason}; name the place instead", reason = about.reason())]
pub struct Flagged {
    /// The word or words, as they stand in the text.
    pub word: String,
    /// What they ask for or tell.
    pub about: About,
}

/// Whether a text is free of words that ask for or tell a status or an identity.
///
/// # Errors
/// The first such word; where several begin at one place, the longest.
pub fn check(text: &str) -> Result<(), Flagged> {
    match flagged(text).into_iter().next() {
        Some(flagged) => Err(flagged),
        None => Ok(()),
    }
}

/// Every such word of a text, in the order they stand there.
#[must_use]
pub fn flagged(text: &str) -> Vec<Flagged> {
    let readings = spelling::readings(text);
    let mut hits: Vec<Hit> = readings
        .iter()
        .flat_map(|words| SHIPPED.hits(words))
        .collect();
    hits.extend(number::hits(text));
    let places: Vec<Hit> = hits
        .iter()
        .copied()
        .filter(|hit| hit.about.is_none())
        .collect();
    hits.retain(|hit| {
        !places
            .iter()
            .any(|place| place.from <= hit.from && hit.to <= place.to)
    });
    hits.sort_by_key(|hit| (hit.from, std::cmp::Reverse(hit.to)));
    let mut end = 0;
    let mut flagged = Vec::new();
    for hit in hits {
        if let (true, Some(about), Some(word)) =
            (hit.from >= end, hit.about, text.get(hit.from..hit.to))
        {
            end = hit.to;
            flagged.push(Flagged {
                word: word.to_owned(),
                about,
            });
        }
    }
    flagged
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_every_list_is_read() {
        for (language, list) in lexicon::LISTS {
            for line in list.lines().filter(|line| !line.starts_with('#')) {
                let (about, entries) = line
                    .split_once('\t')
                    .unwrap_or_else(|| panic!("{language}: no tab in {line:?}"));
                assert!(
                    matches!(about, "place" | "prefixes") || about.parse::<About>().is_ok(),
                    "{language}: {about:?}"
                );
                assert!(!entries.trim().is_empty(), "{language}: {line:?}");
            }
        }
    }

    #[test]
    fn every_language_has_words_for_everything_that_may_not_be_asked() {
        for (language, list) in lexicon::LISTS {
            for about in About::ALL {
                assert!(
                    lexicon::entries(list).any(|(code, _)| code == about.code()),
                    "{language} has no words about {about}"
                );
            }
        }
    }

    #[test]
    fn every_entry_is_found_by_itself() {
        for (language, list) in lexicon::LISTS {
            for (about, entry) in lexicon::entries(list) {
                let Ok(about) = about.parse::<About>() else {
                    continue;
                };
                let text = entry.replace('*', "");
                let found = flagged(&text);
                assert!(!found.is_empty(), "{language}: {text:?} about {about}");
            }
        }
    }
}
