//! Which plural forms a language has, by the Unicode CLDR's rules for cardinal
//! numbers. The rules are asked rather than copied: every category that some
//! whole number falls into is one that a message needs.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// Whole numbers that reach every category CLDR has for counts: its rules look at
/// the last one or two digits, at zero, and at millions.
fn samples() -> impl Iterator<Item = u64> {
    (0..=200).chain([
        1_000,
        10_000,
        100_000,
        1_000_000,
        1_000_001,
        2_000_000,
        10_000_000,
        1_000_000_000,
    ])
}

/// The plural rules of one language.
pub(crate) struct Plurals {
    rules: PluralRules,
}

impl Plurals {
    /// Rules for a language tag; a tag with a region falls back to its language.
    pub(crate) fn of(tag: &str) -> Option<Self> {
        let identifier: LanguageIdentifier = tag.parse().ok()?;
        let language = LanguageIdentifier::from_parts(identifier.language, None, None, &[]);
        PluralRules::create(identifier, PluralRuleType::CARDINAL)
            .or_else(|_| PluralRules::create(language, PluralRuleType::CARDINAL))
            .ok()
            .map(|rules| Self { rules })
    }

    /// Categories that counts fall into, in CLDR's order.
    pub(crate) fn categories(&self) -> Vec<&'static str> {
        let present: Vec<_> = samples()
            .filter_map(|number| self.category(number))
            .collect();
        CATEGORIES
            .into_iter()
            .filter(|category| present.contains(category))
            .collect()
    }

    /// Categories that a choice with these forms does not cover. An exact number
    /// covers a category that holds nothing else: `[0]` is the Arabic `zero`.
    pub(crate) fn lacking(&self, words: &[&str], exact: &[u64]) -> Vec<&'static str> {
        self.categories()
            .into_iter()
            .filter(|category| !words.contains(category))
            .filter(|category| {
                samples().any(|number| {
                    self.category(number) == Some(category) && !exact.contains(&number)
                })
            })
            .collect()
    }

    fn category(&self, number: u64) -> Option<&'static str> {
        self.rules
            .select(number)
            .ok()
            .map(|category| match category {
                PluralCategory::ZERO => "zero",
                PluralCategory::ONE => "one",
                PluralCategory::TWO => "two",
                PluralCategory::FEW => "few",
                PluralCategory::MANY => "many",
                PluralCategory::OTHER => "other",
            })
    }
}

/// All categories of CLDR (Unicode Technical Standard 35, part 3).
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
