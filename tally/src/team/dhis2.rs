//! What the team's figures are called in somebody's DHIS2: the identifiers a coordinator got from
//! whoever runs it.

use std::{collections::BTreeMap, fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::{AgeBand, Kind, codes::serde_as_text};

/// An identifier of DHIS2: a UID, which is eleven letters and digits beginning with a letter, or a code,
/// at most 50 printable ASCII characters.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Dhis2Id(String);

impl Dhis2Id {
    /// The most characters DHIS2 keeps of a code.
    pub const MAX: usize = 50;

    /// The identifier.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it has the form of a UID. A code may have it too, by chance.
    #[must_use]
    pub fn is_uid(&self) -> bool {
        self.0.len() == 11
            && self.0.bytes().all(|b| b.is_ascii_alphanumeric())
            && self.0.starts_with(|c: char| c.is_ascii_alphabetic())
    }
}

impl fmt::Display for Dhis2Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The text is no identifier of DHIS2.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is neither a UID nor a code of DHIS2: use 1 to {max} printable ASCII characters, with single blanks between",
    max = Dhis2Id::MAX
)]
pub struct NoDhis2Id(pub String);

impl FromStr for Dhis2Id {
    type Err = NoDhis2Id;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        // Blanks as in an XML token (XML Schema 1.1, part 2, 3.4.2): ADX writes identifiers as tokens.
        let blanks = !text.starts_with(' ') && !text.ends_with(' ') && !text.contains("  ");
        let plain = |b: u8| b.is_ascii_graphic() || b == b' ';
        let fits = (1..=Self::MAX).contains(&text.len()) && blanks && text.bytes().all(plain);
        fits.then(|| Self(text.to_owned()))
            .ok_or_else(|| NoDhis2Id(text.chars().take(64).collect()))
    }
}

serde_as_text!(Dhis2Id);

/// By which property DHIS2 finds what an identifier names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdScheme {
    /// By UID, the default of DHIS2.
    Uid,
    /// By code.
    Code,
}

impl IdScheme {
    /// The scheme's name in a request.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Uid => "uid",
            Self::Code => "code",
        }
    }

    // One request has one scheme for all identifiers of one sort: UIDs if all of them can be.
    fn of<'a>(mut ids: impl Iterator<Item = &'a Dhis2Id>) -> Self {
        if ids.all(Dhis2Id::is_uid) {
            Self::Uid
        } else {
            Self::Code
        }
    }
}

/// Which identifier stands for what. What is not named here is not written for DHIS2 at all.
///
/// Two kinds, places or bands may share an identifier; their contacts are then added up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dhis2Codes {
    /// The data set that the values belong to.
    pub data_set: Dhis2Id,
    /// The organisation unit of the city: for what is known of the whole city alone, and for everything
    /// where no place has a unit of its own.
    pub org_unit_city: Dhis2Id,
    /// The organisation units of places, by the code of the site or area.
    #[serde(default)]
    pub org_units: BTreeMap<String, Dhis2Id>,
    /// The data elements of kinds.
    pub data_elements: BTreeMap<Kind, Dhis2Id>,
    /// The category option combinations of age bands. None: values are not split by age.
    #[serde(default)]
    pub category_option_combos: BTreeMap<AgeBand, Dhis2Id>,
    /// The attribute option combination of all values, if the data set has any but the default.
    #[serde(default)]
    pub attribute_option_combo: Option<Dhis2Id>,
}

/// Why identifiers cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidDhis2Codes {
    /// Nothing could be written with them.
    #[error("no kind has a data element: name at least one")]
    NoDataElement,
    /// A place that cannot be one.
    #[error("`{0}` is no code of a site or area")]
    NoPlace(String),
    /// More places than a team has.
    #[error("{0} organisation units are too many; at most {max}", max = Dhis2Codes::ORG_UNITS_MAX)]
    TooManyOrgUnits(usize),
}

impl Dhis2Codes {
    /// The most places with a unit of their own: the most sites of a team.
    pub const ORG_UNITS_MAX: usize = super::TeamProfile::SITES_MAX;

    /// Whether the identifiers can be used.
    ///
    /// # Errors
    /// The first rule they break.
    pub fn check(&self) -> Result<(), InvalidDhis2Codes> {
        if self.data_elements.is_empty() {
            return Err(InvalidDhis2Codes::NoDataElement);
        }
        if self.org_units.len() > Self::ORG_UNITS_MAX {
            return Err(InvalidDhis2Codes::TooManyOrgUnits(self.org_units.len()));
        }
        for place in self.org_units.keys() {
            // Areas are written as sites are.
            if place.parse::<super::SiteCode>().is_err() {
                return Err(InvalidDhis2Codes::NoPlace(place.chars().take(32).collect()));
            }
        }
        Ok(())
    }

    /// How the data set is named.
    #[must_use]
    pub fn data_set_scheme(&self) -> IdScheme {
        IdScheme::of(std::iter::once(&self.data_set))
    }

    /// How organisation units are named.
    #[must_use]
    pub fn org_unit_scheme(&self) -> IdScheme {
        IdScheme::of(std::iter::once(&self.org_unit_city).chain(self.org_units.values()))
    }

    /// How data elements are named.
    #[must_use]
    pub fn data_element_scheme(&self) -> IdScheme {
        IdScheme::of(self.data_elements.values())
    }

    /// How option combinations are named; DHIS2 has one scheme for those of categories and of attributes.
    #[must_use]
    pub fn option_combo_scheme(&self) -> IdScheme {
        let of_attributes = self.attribute_option_combo.iter();
        IdScheme::of(self.category_option_combos.values().chain(of_attributes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes() -> Dhis2Codes {
        serde_json::from_str(
            r#"{"data_set":"ACOLLIDA","org_unit_city":"DiszpKrYNg8","org_units":{"raval":"FNnj3jKGS7i"},
                "data_elements":{"food.meal":"f7n9E0hX8qk","advice.legal":"(ADV/LEGAL) 1"},
                "category_option_combos":{"u18":"PT59n8BQbqM"}}"#,
        )
        .unwrap()
    }

    #[test]
    fn uids_and_plain_codes_are_identifiers_and_nothing_else_is() {
        for (text, uid) in [
            ("f7n9E0hX8qk", true),
            ("7fn9E0hX8qk", false),
            ("f7n9E0hX8q", false),
            ("(TB/HIV)VCCT", false),
            ("OU 559", false),
            ("MORT_<5 & \"x\"", false),
            (&"x".repeat(50), false),
        ] {
            let id: Dhis2Id = text.parse().unwrap();
            assert_eq!((id.as_str(), id.is_uid()), (text, uid));
        }
        for text in [
            "", " a", "a ", "a  b", "a\tb", "ä", "a\n", "a\u{0}", "a\u{7f}",
        ] {
            assert!(text.parse::<Dhis2Id>().is_err(), "{text:?}");
        }
        assert!("x".repeat(51).parse::<Dhis2Id>().is_err());
    }

    #[test]
    fn one_code_among_uids_makes_a_sort_be_found_by_code() {
        let codes = codes();
        assert_eq!(codes.data_set_scheme(), IdScheme::Code);
        assert_eq!(codes.org_unit_scheme(), IdScheme::Uid);
        assert_eq!(codes.data_element_scheme(), IdScheme::Code);
        assert_eq!(codes.option_combo_scheme(), IdScheme::Uid);
    }

    #[test]
    fn codes_travel_as_json_and_unknown_fields_are_refused() {
        let codes = codes();
        let json = serde_json::to_string(&codes).unwrap();
        assert_eq!(serde_json::from_str::<Dhis2Codes>(&json).unwrap(), codes);
        let more = json.replacen('{', r#"{"password":"x","#, 1);
        assert!(serde_json::from_str::<Dhis2Codes>(&more).is_err());
        let odd = json.replace("food.meal", "food.soup");
        assert!(serde_json::from_str::<Dhis2Codes>(&odd).is_err());
    }

    #[test]
    fn codes_that_cannot_be_used_say_why() {
        assert_eq!(codes().check(), Ok(()));
        let mut none = codes();
        none.data_elements.clear();
        assert_eq!(none.check(), Err(InvalidDhis2Codes::NoDataElement));
        let mut nowhere = codes();
        let unit = nowhere.org_unit_city.clone();
        nowhere
            .org_units
            .insert("El Raval".to_owned(), unit.clone());
        assert!(matches!(
            nowhere.check(),
            Err(InvalidDhis2Codes::NoPlace(_))
        ));
        let mut many = codes();
        for number in 0..=Dhis2Codes::ORG_UNITS_MAX {
            many.org_units
                .insert(format!("site-{number}"), unit.clone());
        }
        assert!(matches!(
            many.check(),
            Err(InvalidDhis2Codes::TooManyOrgUnits(502))
        ));
    }
}
