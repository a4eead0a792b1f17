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
    /// For a tag such as `ca`, or `ar-EG` for its digits.
    pub(crate) fn new(tag: &str) -> Self {
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
    type Args = ();
    type Error = Infallible;

    fn construct(language: LanguageIdentifier, (): Self::Args) -> Result<Self, Self::Error> {
        Ok(Self::new(&language.to_string()))
    }
}

/// The formatter of a Fluent bundle: whole numbers as the bundle's language writes
/// them, everything else as Fluent does it.
pub(crate) fn formatter(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    if let Some(text) = plural::written_out(number) {
        return Some(text.clone());
    }
    let whole = whole(number.value)?;
    memoizer
        .with_try_get::<Numbers, _, _>((), |numbers| numbers.grouped(whole))
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

    #[test]
    fn each_language_separates_thousands_in_its_way() {
        assert_eq!(Numbers::new("en").grouped(12_345), "12,345");
        assert_eq!(Numbers::new("ca").grouped(12_345), "12.345");
        assert_eq!(Numbers::new("es").grouped(12_345), "12.345");
        assert_eq!(Numbers::new("es").grouped(2_345), "2345");
        assert_eq!(Numbers::new("ar").grouped(12_345), "12,345");
        assert_eq!(Numbers::new("ar-EG").grouped(12_345), "١٢٬٣٤٥");
    }

    #[test]
    fn a_year_has_no_separator() {
        assert_eq!(Numbers::new("en").bare(2026), "2026");
        assert_eq!(Numbers::new("ar-EG").bare(2026), "٢٠٢٦");
    }

    #[test]
    fn an_unknown_tag_still_shows_the_number() {
        assert_eq!(Numbers::new("not a tag").grouped(12_345), "12345");
        assert_eq!(Numbers::new("xx").bare(7), "7");
    }

    #[test]
    fn literal_digits_take_the_shape_of_the_numbers() {
        let reshape = Numbers::new("ar-EG").reshape();
        assert_eq!(
            reshape.map(|reshape| reshape("18–64 a").into_owned()),
            Some("١٨–٦٤ a".to_owned())
        );
        assert!(Numbers::new("ar").reshape().is_none());
    }

    #[test]
    fn what_is_not_whole_is_left_to_fluent() {
        assert_eq!(whole(2.0), Some(2));
        assert_eq!(whole(2.5), None);
        assert_eq!(whole(f64::NAN), None);
        assert_eq!(whole(1e300), None);
    }
}
