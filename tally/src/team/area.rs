//! Areas: parts of a city that are published apart, where they have sites enough.

use std::{fmt, str::FromStr};

use super::SiteCode;
use crate::codes::serde_as_text;

/// An area's short code, of the same letters as a site's: `ciutat-vella`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AreaCode(SiteCode);

impl AreaCode {
    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl fmt::Display for AreaCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The text is no area's code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is no area code: use 1 to 16 of a-z, 0-9 and -, starting with a letter or digit; `city` is the whole city"
)]
pub struct NoAreaCode(pub String);

impl FromStr for AreaCode {
    type Err = NoAreaCode;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        // The whole city has that word where a release is written down.
        if text == crate::release::Area::CITY {
            return Err(NoAreaCode(text.to_owned()));
        }
        text.parse()
            .map(Self)
            .map_err(|super::NoSiteCode(text)| NoAreaCode(text))
    }
}

serde_as_text!(AreaCode);
