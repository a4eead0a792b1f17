//! Sites: the places where help is given.

use std::{fmt, str::FromStr, sync::Arc};

use serde::{Deserialize, Serialize};

use crate::codes::serde_as_text;

/// A site's short code: 1 to 16 of `a-z`, `0-9` and `-`, starting with a letter or digit.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SiteCode(Arc<str>);

impl SiteCode {
    /// The most letters a code has.
    pub const MAX: usize = 16;

    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SiteCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for SiteCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SiteCode({self})")
    }
}

/// The text is no site code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no site code: use 1 to 16 of a-z, 0-9 and -, starting with a letter or digit")]
pub struct NoSiteCode(pub String);

impl FromStr for SiteCode {
    type Err = NoSiteCode;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
        let fits = (1..=Self::MAX).contains(&text.len())
            && text.bytes().all(|b| plain(b) || b == b'-')
            && text.bytes().next().is_some_and(plain);
        fits.then(|| Self(Arc::from(text)))
            .ok_or_else(|| NoSiteCode(text.chars().take(32).collect()))
    }
}

serde_as_text!(SiteCode);

/// A site of the team's list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// Its stable code.
    pub code: SiteCode,
    /// What people call it, 1 to 40 letters.
    pub label: String,
}
