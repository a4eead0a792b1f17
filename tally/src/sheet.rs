//! The tally sheet of one site in one period.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{Period, SiteCode};

/// Which sheet: one site, one period. Sheets order by time, then by site.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct SheetKey {
    /// When.
    pub period: Period,
    /// Where.
    pub site: SiteCode,
}

impl fmt::Display for SheetKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.site, self.period)
    }
}
