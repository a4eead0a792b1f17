//! Numbers as a language writes them: separators and digits by the Unicode
//! CLDR's data, through icu_decimal.

use std::borrow::Cow;
use std::convert::Infallible;

use fixed_decimal::Decimal;
use fluent::FluentValue;
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale_core::Locale;
use intl_memoizer::{IntlLangMemoizer, Memoizable};
use unic_langid::LanguageIdentifier;

use crate::plural;

/// Which digits numbers are written with, where a language has two sets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Digits {
    /// 0 1 2 3 4 5 6 7 8 9 in every language.
    #[default]
    Latin,
    /// The digits of the language's script: Arabic ٠ ١ ٢ ٣ ٤ ٥ ٦ ٧ ٨ ٩.
    Native,
}

/// Formats whole numbers for one language tag.
///
/// The two formatters are there unless the built-in data is broken; a number is
/// then shown with bare Latin digits rather than not at all.
pub(crate) struct Numbers {
    grouped: Option<DecimalFormatter>,
    bare: Option<DecimalFormatter>,
}

impl Numbers {
    /// By the rules of a tag such as `ca`. Native digits are those that CLDR has
    /// as the tag's own: ٠ to ٩ for `ar-EG`, 0 to 9 for `ca`.
    pub(crate) fn new(tag: &str, digits: Digits) -> Self {
        // Unicode Technical Standard 35, part 1: the extension u-nu names the digits.
        let tag = match digits {
            Digits::Latin => format!("{tag}-u-nu-latn"),
            Digits::Native => tag.to_owned(),
        };
        let formatter = |grouping: GroupingStrategy| {
            let locale: Locale = tag.parse().ok()?;
            DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::from(grouping)).ok()
        };
        Self {
            grouped: formatter(GroupingStrategy::Auto),
            bare: formatter(GroupingStrategy::Never),
        }
    }

    /// `12,345` or `12.345`.
    pub(crate) fn grouped(&self, number: impl Into<Decimal>) -> String {
        format(self.grouped.as_ref(), &number.into())
    }

    /// Without separators, as years are written.
    pub(crate) fn bare(&self, number: impl Into<Decimal>) -> String {
        format(self.bare.as_ref(), &number.into())
    }

    /// What gives the literal digits of a message (`18–64`) the same shape as its
    /// numbers; `None` if they are Latin anyway.
    pub(crate) fn reshape(&self) -> Option<fn(&str) -> Cow<'_, str>> {
        match self.bare(0).chars().next() {
            Some('\u{0660}') => Some(with_digits::<0x0660>), // Arabic-Indic
            Some('\u{06F0}') => Some(with_digits::<0x06F0>), // Persian, Urdu, Pashto
            Some('\u{0966}') => Some(with_digits::<0x0966>), // Devanagari
            Some('\u{09E6}') => Some(with_digits::<0x09E6>), // Bengali
            _ => None,
        }
    }
}

fn format(formatter: Option<&DecimalFormatter>, number: &Decimal) -> String {
    match formatter {
        Some(formatter) => formatter.format(number).to_string(),
        None => number.to_string(),
    }
}

/// Fluent takes a plain function to change text, so the script is a parameter of the type.
fn with_digits<const ZERO: u32>(text: &str) -> Cow<'_, str> {
    if !text.contains(|letter: char| letter.is_ascii_digit()) {
        return Cow::Borrowed(text);
    }
    let shaped = text.chars().map(|letter| {
        letter
            .to_digit(10)
            .and_then(|digit| char::from_u32(ZERO + digit))
            .unwrap_or(letter)
    });
    Cow::Owned(shaped.collect())
}

impl Memoizable for Numbers {
    type Args = (Digits,);
    type Error = Infallible;

    fn construct(language: LanguageIdentifier, (digits,): Self::Args) -> Result<Self, Self::Error> {
        Ok(Self::new(&language.to_string(), digits))
    }
}

/// The formatter of a Fluent bundle in Latin digits: whole numbers as the bundle's
/// language writes them, everything else as Fluent does it.
pub(crate) fn latin(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    shown(value, memoizer, Digits::Latin)
}

/// The formatter of a Fluent bundle in the digits of its language.
pub(crate) fn native(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    shown(value, memoizer, Digits::Native)
}

fn shown(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer, digits: Digits) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    if let Some(text) = plural::written_out(number) {
        return Some(text.clone());
    }
    let whole = whole(number.value)?;
    memoizer
        .with_try_get::<Numbers, _, _>((digits,), |numbers| numbers.grouped(whole))
        .ok()
}

/// Fluent's numbers are `f64`, which holds every whole number up to this one, 2^53.
pub(crate) const EXACT: u64 = 1 << 53;

fn whole(number: f64) -> Option<i64> {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a whole number within ±2^53 is an i64 without loss"
    )]
    #[expect(clippy::cast_precision_loss, reason = "2^53 is an f64 without loss")]
    (number.fract() == 0.0 && number.abs() <= EXACT as f64).then_some(number as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn latin(tag: &str) -> Numbers {
        Numbers::new(tag, Digits::Latin)
    }

    fn native(tag: &str) -> Numbers {
        Numbers::new(tag, Digits::Native)
    }

    #[test]
    fn each_language_separates_thousands_in_its_way() {
        for (tag, separated) in [
            ("en", "12,345"),
            ("ca", "12.345"),
            ("es", "12.345"),
            ("fr", "12\u{202f}345"),
            ("it", "12.345"),
            ("de", "12.345"),
            ("nl", "12.345"),
            ("ro", "12.345"),
            ("el", "12.345"),
            ("tr", "12.345"),
            ("pl", "12\u{a0}345"),
            ("pt-PT", "12\u{a0}345"),
            ("uk", "12\u{a0}345"),
            ("ru", "12\u{a0}345"),
            ("am", "12,345"),
            ("ti", "12,345"),
            ("so", "12,345"),
            ("ar-EG", "12,345"),
            ("fa", "12,345"),
            ("ur-IN", "12,345"),
        ] {
            assert_eq!(latin(tag).grouped(12_345), separated, "{tag}");
        }
    }

    #[test]
    fn four_digits_stand_together_where_the_language_has_it_so() {
        assert_eq!(latin("es").grouped(2_345), "2345");
        assert_eq!(latin("pl").grouped(2_345), "2345");
        assert_eq!(latin("pt-PT").grouped(2_345), "2345");
        assert_eq!(latin("de").grouped(2_345), "2.345");
    }

    #[test]
    fn the_digits_of_a_script_are_there_when_asked_for_and_only_then() {
        assert_eq!(native("ar-EG").grouped(12_345), "١٢٬٣٤٥");
        assert_eq!(native("fa").grouped(12_345), "۱۲٬۳۴۵");
        assert_eq!(native("ur-IN").grouped(12_345), "۱۲٬۳۴۵");
        assert_eq!(latin("fa").bare(2026), "2026");
        assert_eq!(native("ca").grouped(12_345), "12.345");
    }

    #[test]
    fn a_year_has_no_separator() {
        assert_eq!(latin("en").bare(2026), "2026");
        assert_eq!(native("ar-EG").bare(2026), "٢٠٢٦");
    }

    #[test]
    fn an_unknown_tag_still_shows_the_number() {
        assert_eq!(latin("not a tag").grouped(12_345), "12345");
        assert_eq!(latin("xx").bare(7), "7");
    }

    #[test]
    fn literal_digits_take_the_shape_of_the_numbers() {
        let reshape = native("ar-EG").reshape();
        assert_eq!(
            reshape.map(|reshape| reshape("18–64 a").into_owned()),
            Some("١٨–٦٤ a".to_owned())
        );
        assert!(latin("ar-EG").reshape().is_none());
    }

    #[test]
    fn what_is_not_whole_is_left_to_fluent() {
        assert_eq!(whole(2.0), Some(2));
        assert_eq!(whole(2.5), None);
        assert_eq!(whole(f64::NAN), None);
        assert_eq!(whole(1e300), None);
    }
}
