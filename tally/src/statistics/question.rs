//! A question to the statistics: a filter and what to group by.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::Row;
use crate::{
    AgeBand, Cell, Kind, Outcome, Service, SheetKey, SiteCode, codes::coded_enum, period::Grain,
};

coded_enum! {
    /// What a table can be grouped by.
    Dimension, UnknownDimension, "dimension of a table" {
        /// By period.
        Period = "period",
        /// By ISO week.
        Week = "week",
        /// By calendar month.
        Month = "month",
        /// By quarter.
        Quarter = "quarter",
        /// By calendar year.
        Year = "year",
        /// By site.
        Site = "site",
        /// By service.
        Service = "service",
        /// By kind.
        Kind = "kind",
        /// By age band.
        Band = "band",
        /// By outcome.
        Outcome = "outcome",
    }
}

coded_enum! {
    /// What a table adds up.
    Measure, UnknownMeasure, "measure" {
        /// Contacts, not people.
        Contacts = "contacts",
        /// Contacts that came after their period was sealed. They are among the contacts.
        Late = "late",
        /// Shifts started.
        Shifts = "shifts",
    }
}

impl Dimension {
    /// Whether the cell decides it, and not the sheet.
    pub(super) const fn is_of_cell(self) -> bool {
        matches!(
            self,
            Self::Service | Self::Kind | Self::Band | Self::Outcome
        )
    }

    /// The grain of time, for the dimensions that are one.
    #[must_use]
    pub const fn grain(self) -> Option<Grain> {
        match self {
            Self::Period => Some(Grain::Period),
            Self::Week => Some(Grain::Week),
            Self::Month => Some(Grain::Month),
            Self::Quarter => Some(Grain::Quarter),
            Self::Year => Some(Grain::Year),
            Self::Site | Self::Service | Self::Kind | Self::Band | Self::Outcome => None,
        }
    }
}

/// Which rows to take. An empty set means all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only periods that end on this day or later.
    pub from: Option<Date>,
    /// Only periods that begin on this day or earlier.
    pub to: Option<Date>,
    /// Only these sites.
    pub sites: BTreeSet<SiteCode>,
    /// Only these services.
    pub services: BTreeSet<Service>,
    /// Only these kinds.
    pub kinds: BTreeSet<Kind>,
    /// Only these age bands.
    pub bands: BTreeSet<AgeBand>,
    /// Only these outcomes.
    pub outcomes: BTreeSet<Outcome>,
}

impl Filter {
    /// Whether the filter takes a row.
    #[must_use]
    pub fn takes(&self, row: &Row) -> bool {
        self.takes_sheet(&row.sheet) && self.takes_cell(&row.cell)
    }

    /// Whether the filter takes any row of a sheet.
    #[must_use]
    pub fn takes_sheet(&self, sheet: &SheetKey) -> bool {
        self.from.is_none_or(|from| sheet.period.last_day() >= from)
            && self.to.is_none_or(|to| sheet.period.first_day() <= to)
            && any(&self.sites, &sheet.site)
    }

    /// Whether the filter takes any row of a cell.
    #[must_use]
    pub fn takes_cell(&self, cell: &Cell) -> bool {
        any(&self.services, &cell.kind.service())
            && any(&self.kinds, &cell.kind)
            && any(&self.bands, &cell.band)
            && any(&self.outcomes, &cell.outcome)
    }
}

/// Whether a set that means all where it is empty has a value.
fn any<T: Ord>(set: &BTreeSet<T>, value: &T) -> bool {
    set.is_empty() || set.contains(value)
}

/// A filter, and what to group by, outermost first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    /// Which rows.
    pub filter: Filter,
    /// Grouped by what; empty gives one line with the sum, or none if no row was taken.
    pub group: Vec<Dimension>,
}
