//! The word lists, read into tables that find what begins with a word.
//!
//! One file a language, one line for each thing words are about:
//!
//! ```text
//! about<TAB>word, stem*, *ending, *part*, several words
//! ```
//!
//! `about` is a code of [`About`]. `stem*` takes every ending, as `syrisch*` takes *syrische* and
//! *syrischen*; `*part*` is found inside compounds. Two lines are different: `place` lists names of
//! places that contain such a word and may stand (*Promenade des Anglais*), and `prefixes` lists what
//! the language writes in front of a word without a space (Arabic *al-*, *wa-*). Lines that begin
//! with `#` are remarks.

use std::{collections::HashMap, sync::LazyLock};

use super::{
    About,
    spelling::{Word, fold},
};

/// The languages and their lists.
pub(super) const LISTS: [(&str, &str); 20] = [
    ("en", include_str!("words/en.txt")),
    ("ca", include_str!("words/ca.txt")),
    ("es", include_str!("words/es.txt")),
    ("fr", include_str!("words/fr.txt")),
    ("ar", include_str!("words/ar.txt")),
    ("el", include_str!("words/el.txt")),
    ("it", include_str!("words/it.txt")),
    ("pl", include_str!("words/pl.txt")),
    ("de", include_str!("words/de.txt")),
    ("nl", include_str!("words/nl.txt")),
    ("uk", include_str!("words/uk.txt")),
    ("ru", include_str!("words/ru.txt")),
    ("fa", include_str!("words/fa.txt")),
    ("ur", include_str!("words/ur.txt")),
    ("ti", include_str!("words/ti.txt")),
    ("am", include_str!("words/am.txt")),
    ("so", include_str!("words/so.txt")),
    ("ro", include_str!("words/ro.txt")),
    ("pt", include_str!("words/pt.txt")),
    ("tr", include_str!("words/tr.txt")),
];

/// All lists together: a name is not marked with its language, and people mix them.
pub(super) static SHIPPED: LazyLock<Lexicon> = LazyLock::new(|| {
    let mut lexicon = Lexicon::default();
    for (_, list) in LISTS {
        lexicon.read(list);
    }
    lexicon
});

/// What is found in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hit {
    /// Where it begins, in bytes.
    pub(super) from: usize,
    /// Where it ends.
    pub(super) to: usize,
    /// What it is about; `None` for the name of a place, in which nothing is about people.
    pub(super) about: Option<About>,
}

/// One word of a pattern.
#[derive(Clone, Debug)]
struct Piece {
    text: String,
    any_before: bool,
    any_after: bool,
}

impl Piece {
    fn takes(&self, form: &str) -> bool {
        match (self.any_before, self.any_after) {
            (false, false) => form == self.text,
            (false, true) => form.starts_with(&self.text),
            (true, false) => form.ends_with(&self.text),
            (true, true) => form.contains(&self.text),
        }
    }
}

#[derive(Clone, Debug)]
struct Pattern {
    about: Option<About>,
    /// Which list it is from; its prefixes may stand before each word.
    list: usize,
    rest: Vec<Piece>,
}

/// Patterns, by how their first word is found.
#[derive(Clone, Debug, Default)]
pub(super) struct Lexicon {
    words: HashMap<String, Vec<Pattern>>,
    stems: HashMap<String, Vec<Pattern>>,
    parts: Vec<(Piece, Pattern)>,
    prefixes: Vec<Vec<String>>,
}

/// The fewest letters a word keeps when a prefix is taken off.
const ROOT: usize = 3;

impl Lexicon {
    /// Adds a list. A line that makes no sense is passed over; a test reads every shipped line.
    fn read(&mut self, list: &str) {
        let number = self.prefixes.len();
        let mut prefixes = Vec::new();
        for (about, entry) in entries(list) {
            let about = match about {
                "prefixes" => {
                    prefixes.extend(fold(entry).into_iter().next());
                    continue;
                }
                "place" => None,
                code => match code.parse() {
                    Ok(about) => Some(about),
                    Err(_) => continue,
                },
            };
            self.add(about, number, entry);
        }
        self.prefixes.push(prefixes);
    }

    fn add(&mut self, about: Option<About>, list: usize, entry: &str) {
        let mut pieces = pieces(entry).into_iter();
        let Some(first) = pieces.next() else { return };
        let pattern = Pattern {
            about,
            list,
            rest: pieces.collect(),
        };
        match (first.any_before, first.any_after) {
            (false, false) => self.words.entry(first.text).or_default().push(pattern),
            (false, true) => self.stems.entry(first.text).or_default().push(pattern),
            (true, _) => self.parts.push((first, pattern)),
        }
    }

    /// All that is found in these words.
    pub(super) fn hits(&self, words: &[Word]) -> Vec<Hit> {
        let mut hits = Vec::new();
        for (at, word) in words.iter().enumerate() {
            let after = words.get(at + 1..).unwrap_or_default();
            for (form, list) in self.forms(word) {
                let mut meet = |pattern: &Pattern| {
                    // What only a prefix of one language uncovers is a word of that language alone.
                    if list.is_none_or(|list| list == pattern.list)
                        && let Some(last) = self.ends(pattern, word, after)
                    {
                        hits.push(Hit {
                            from: word.from,
                            to: last.to,
                            about: pattern.about,
                        });
                    }
                };
                self.words
                    .get(form)
                    .into_iter()
                    .flatten()
                    .for_each(&mut meet);
                let ends = form.char_indices().map(|(at, sign)| at + sign.len_utf8());
                for stem in ends.filter_map(|end| form.get(..end)) {
                    self.stems
                        .get(stem)
                        .into_iter()
                        .flatten()
                        .for_each(&mut meet);
                }
                for (piece, pattern) in &self.parts {
                    if piece.takes(form) {
                        meet(pattern);
                    }
                }
            }
        }
        hits
    }

    /// The last word of a pattern whose first was found, if the others follow.
    fn ends<'a>(&self, pattern: &Pattern, first: &'a Word, after: &'a [Word]) -> Option<&'a Word> {
        let mut last = first;
        let mut after = after.iter();
        for piece in &pattern.rest {
            last = after.next()?;
            let taken = self.forms(last).any(|(form, list)| {
                list.is_none_or(|list| list == pattern.list) && piece.takes(form)
            });
            if !taken {
                return None;
            }
        }
        Some(last)
    }

    /// A word as it stands, and without each language's prefixes.
    fn forms<'a>(&'a self, word: &'a Word) -> impl Iterator<Item = (&'a str, Option<usize>)> {
        word.forms.iter().flat_map(move |form| {
            let bare = self
                .prefixes
                .iter()
                .enumerate()
                .flat_map(move |(list, prefixes)| {
                    prefixes
                        .iter()
                        .filter_map(|prefix| form.strip_prefix(prefix.as_str()))
                        .filter(|bare| bare.chars().count() >= ROOT)
                        .map(move |bare| (bare, Some(list)))
                });
            std::iter::once((form.as_str(), None)).chain(bare)
        })
    }
}

/// The entries of a list, each with what it is about.
pub(super) fn entries(list: &str) -> impl Iterator<Item = (&str, &str)> {
    list.lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once('\t'))
        .flat_map(|(about, entries)| {
            entries
                .split([',', '،'])
                .map(move |entry| (about.trim(), entry.trim()))
        })
        .filter(|(_, entry)| !entry.is_empty())
}

/// The words of an entry. A star belongs to the word it touches.
fn pieces(entry: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for part in entry.split_whitespace() {
        let folded = fold(part);
        let count = folded.len();
        pieces.extend(folded.into_iter().enumerate().map(|(at, text)| Piece {
            text,
            any_before: at == 0 && part.starts_with('*'),
            any_after: at + 1 == count && part.ends_with('*'),
        }));
    }
    pieces
}
