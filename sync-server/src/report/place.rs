//! Where: a site in a report for the team, an area in a released one.

use std::fmt;

use tally::{SiteCode, release::Area};

/// A place of a report.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Place {
    /// A site of the team's list.
    Site(SiteCode),
    /// An area, or the whole city.
    Area(Area),
}

impl Place {
    /// What sort of place it is, as files have it.
    #[must_use]
    pub const fn sort(&self) -> &'static str {
        match self {
            Self::Site(_) => "site",
            Self::Area(Area::City) => "city",
            Self::Area(Area::Named(_)) => "area",
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Site(code) => code.fmt(f),
            Self::Area(area) => area.fmt(f),
        }
    }
}
