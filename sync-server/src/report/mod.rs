//! A coordinator's report: what pages and files are made from.
//!
//! It has two sources and one shape. [`Report::internal`] takes the exact answer of the ledger,
//! [`Report::released`] what the release table holds; the [`Mark`] follows from that, and a reader of
//! the report gets numbers only as [`Figure`]s, which know what may be told.

mod figure;
mod internal;
mod lines;
mod mark;
mod place;
mod released;
mod row;

use std::collections::BTreeMap;

use jiff::civil::Date;
use tally::{
    Span,
    period::{Grain, Month},
};

pub use figure::{CONFIDENCE, Figure, Written};
pub use lines::{Comparison, Cross, CrossLine, Line};
pub use mark::{Mark, UnknownMark};
pub use place::Place;
pub use row::{BandRow, Row};

/// A report on one span of time.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    mark: Mark,
    team: String,
    span: Span,
    as_of: Option<Date>,
    taxonomy: u32,
    now: Rows,
    before: Option<(Span, Rows)>,
    names: BTreeMap<Place, String>,
    /// Places in the order people listed them.
    order: Vec<Place>,
    missing: Vec<Month>,
    has_areas: bool,
}

/// All rows of one span.
#[derive(Clone, Debug, Default, PartialEq)]
struct Rows {
    rows: Vec<Row>,
    bands: Vec<BandRow>,
}

/// Why no report can be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReportError {
    /// The table is the answer to another question than [`Report::question`].
    #[error("the table does not answer the report's question: {0}")]
    OtherQuestion(&'static str),
    /// A row lies outside the span.
    #[error("{0} is not a part of {1}")]
    Outside(Span, Span),
    /// Releases are made by month.
    #[error("{0} is not made of whole months; releases are")]
    NoMonths(Span),
    /// A month stands twice.
    #[error("{0} was given twice")]
    RepeatedMonth(Month),
}

impl Report {
    /// What its figures are.
    #[must_use]
    pub const fn mark(&self) -> Mark {
        self.mark
    }

    /// The team's name.
    #[must_use]
    pub fn team(&self) -> &str {
        &self.team
    }

    /// The span it is on.
    #[must_use]
    pub const fn span(&self) -> Span {
        self.span
    }

    /// The day up to which exact figures were read. None for a release, which never changes.
    #[must_use]
    pub const fn as_of(&self) -> Option<Date> {
        self.as_of
    }

    /// The version of the taxonomy its codes are from.
    #[must_use]
    pub const fn taxonomy(&self) -> u32 {
        self.taxonomy
    }

    /// Its rows, in the order of time, then place, kind, band and outcome.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.now.rows
    }

    /// Its rows by service and age band.
    #[must_use]
    pub fn band_rows(&self) -> &[BandRow] {
        &self.now.bands
    }

    /// The figure of some of its rows' contacts; none of no rows.
    pub(crate) fn figure(&self, contacts: impl IntoIterator<Item = i64>) -> Option<Figure> {
        Figure::sum(self.mark, contacts)
    }

    /// The same span a year before, if there are figures of it.
    #[must_use]
    pub fn before(&self) -> Option<Span> {
        self.before.as_ref().map(|(span, _)| *span)
    }

    /// Months of the span that are not released yet; their contacts are in no figure.
    #[must_use]
    pub fn missing(&self) -> &[Month] {
        &self.missing
    }

    /// Whether the span was not over on the day of the figures, or a month of it is not released.
    #[must_use]
    pub fn is_running(&self) -> bool {
        !self.missing.is_empty() || self.as_of.is_some_and(|day| day <= self.span.last_day())
    }

    /// Whether areas stand beside the city, which is then the rest of it.
    #[must_use]
    pub const fn has_areas(&self) -> bool {
        self.has_areas
    }

    /// What people call a place. None where nobody named it.
    #[must_use]
    pub fn name(&self, place: &Place) -> Option<&str> {
        self.names.get(place).map(String::as_str)
    }

    /// How finely a report on a span tells time: months in a quarter or year, else periods, which are
    /// as fine as it gets.
    #[must_use]
    pub const fn grain(span: Span) -> Grain {
        match span {
            Span::Quarter(_) | Span::Year(_) => Grain::Month,
            Span::Month(_) | Span::Week(_) | Span::Period(_) => Grain::Period,
        }
    }

    /// The parts of the span that rows are of, in order of time.
    #[must_use]
    pub fn parts(&self) -> Vec<Span> {
        let grain = match self.mark {
            Mark::Released => Grain::Month,
            Mark::InternalExact => Self::grain(self.span),
        };
        parts(self.span, grain)
    }
}

fn parts(span: Span, grain: Grain) -> Vec<Span> {
    let mut parts: Vec<Span> = span
        .periods()
        .map(|period| Span::of(period, grain))
        .collect();
    parts.dedup();
    parts
}
