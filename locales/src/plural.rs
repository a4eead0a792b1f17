//! Puts right which plural form Fluent chooses.
//!
//! Fluent asks intl_pluralrules, whose rules (CLDR 37) lose the `n % 100` of
//! Arabic: 103 is `other` there and ought to be `few` (Unicode CLDR, plural rules,
//! `ar`: few is n % 100 = 3..10, many is n % 100 = 11..99). icu_plurals has it
//! right, but Fluent cannot be told to ask it. So where the two disagree, Fluent
//! gets another number to choose by, one whose form is the right one, together
//! with the true number already written out. It also keeps counts that an `f64`
//! cannot hold out of Fluent, which would stop the program at the largest.

use fluent::FluentValue;
use fluent::types::{FluentNumber, FluentNumberOptions};
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};
use intl_pluralrules::{
    PluralCategory as FluentCategory, PluralRuleType, PluralRules as FluentRules,
};
use unic_langid::LanguageIdentifier;

use crate::numbers::EXACT;

/// The numbers that stand in for all others of their form in Fluent's rules.
const STAND_INS: std::ops::RangeInclusive<u32> = 0..=200;

/// Both sets of rules for one language; without either nothing is put right.
pub(crate) struct Plurals {
    right: Option<PluralRules>,
    fluent: Option<FluentRules>,
}

impl Plurals {
    /// For a language tag. A region has rules of its own only in Portuguese: zero
    /// takes the plural in Portugal and the singular in Brazil.
    pub(crate) fn new(tag: &str) -> Self {
        let right = tag.parse::<Locale>().ok().and_then(|locale| {
            PluralRules::try_new(locale.into(), PluralRulesOptions::default()).ok()
        });
        let fluent = tag
            .parse::<LanguageIdentifier>()
            .ok()
            .and_then(|identifier| {
                let language = LanguageIdentifier::from_parts(identifier.language, None, None, &[]);
                FluentRules::create(identifier, PluralRuleType::CARDINAL)
                    .or_else(|_| FluentRules::create(language, PluralRuleType::CARDINAL))
                    .ok()
            });
        Self { right, fluent }
    }

    /// A count for Fluent; `shown` writes it out where Fluent must not.
    pub(crate) fn value(
        &self,
        count: u64,
        shown: impl FnOnce(u64) -> String,
    ) -> FluentValue<'static> {
        match self.stand_in(count) {
            None => FluentValue::from(count),
            Some(number) => {
                // Fluent's number has no field for its text. The one for a currency is
                // never used otherwise, and its presence keeps the stand-in from
                // being equal to an exact form such as [3].
                let options = FluentNumberOptions {
                    currency: Some(shown(count)),
                    ..FluentNumberOptions::default()
                };
                FluentValue::Number(FluentNumber::new(f64::from(number), options))
            }
        }
    }

    /// The number to choose by, if it cannot be the count itself.
    fn stand_in(&self, count: u64) -> Option<u32> {
        let wanted = self
            .right
            .as_ref()
            .map(|rules| fluent_category(rules.category_for(count)));
        let held = count <= EXACT;
        if held && (wanted.is_none() || wanted == self.fluent_choice(count)) {
            return None;
        }
        let found = STAND_INS
            .into_iter()
            .find(|number| wanted == self.fluent_choice(u64::from(*number)));
        // A form that Fluent's rules do not know at all (`many` for millions in
        // Catalan and Spanish) is no form of our messages either: let it choose.
        if held {
            found
        } else {
            Some(found.unwrap_or(*STAND_INS.end()))
        }
    }

    fn fluent_choice(&self, count: u64) -> Option<FluentCategory> {
        self.fluent
            .as_ref()
            .and_then(|rules| rules.select(count).ok())
    }
}

/// The text that came with a stand-in.
pub(crate) fn written_out(number: &FluentNumber) -> Option<&String> {
    number.options.currency.as_ref()
}

const fn fluent_category(category: PluralCategory) -> FluentCategory {
    match category {
        PluralCategory::Zero => FluentCategory::ZERO,
        PluralCategory::One => FluentCategory::ONE,
        PluralCategory::Two => FluentCategory::TWO,
        PluralCategory::Few => FluentCategory::FEW,
        PluralCategory::Many => FluentCategory::MANY,
        PluralCategory::Other => FluentCategory::OTHER,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_that_both_rules_agree_on_goes_to_fluent_as_it_is() {
        for tag in [
            "en", "ca", "es", "ar", "ar-EG", "fr", "it", "de", "nl", "pt-PT", "el", "pl", "uk",
            "ru", "tr", "fa", "ur-IN", "am", "ti", "so",
        ] {
            for count in [0, 1, 2, 3, 10, 11, 99, 100, 102, 1_000, 1_000_000] {
                assert_eq!(Plurals::new(tag).stand_in(count), None, "{tag} {count}");
            }
        }
    }

    #[test]
    fn an_arabic_count_above_a_hundred_is_chosen_by_its_last_two_digits() {
        for tag in ["ar", "ar-EG"] {
            let plurals = Plurals::new(tag);
            assert_eq!(plurals.stand_in(103), Some(3));
            assert_eq!(plurals.stand_in(1_999), Some(11));
        }
    }

    #[test]
    fn a_count_that_a_float_cannot_hold_stays_out_of_fluent() {
        let plurals = Plurals::new("en");
        assert_eq!(plurals.stand_in(EXACT), None);
        assert_eq!(plurals.stand_in(EXACT + 1), Some(0));
        assert!(Plurals::new("not a tag").stand_in(u64::MAX).is_some());
    }

    #[test]
    fn a_stand_in_equals_no_exact_form() {
        let value = Plurals::new("ar").value(103, |count| count.to_string());
        assert_ne!(value, FluentValue::from(3));
    }
}
