//! The keys that name the lines of a table.

use std::fmt;

use serde::{Serialize, Serializer};

use super::Dimension;
use crate::{AgeBand, Cell, Kind, Outcome, Service, SheetKey, SiteCode, Span};

/// One value of one dimension. Keys of a dimension order as people read them: spans by time,
/// services and kinds as on the counting screen.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Key {
    /// A span of time.
    Span(Span),
    /// A site.
    Site(SiteCode),
    /// A service.
    Service(Service),
    /// A kind.
    Kind(Kind),
    /// An age band.
    Band(AgeBand),
    /// An outcome.
    Outcome(Outcome),
}

impl Key {
    /// The key of a dimension that the sheet alone decides.
    pub(super) fn of_sheet(sheet: &SheetKey, dimension: Dimension) -> Option<Self> {
        if let Some(grain) = dimension.grain() {
            return Some(Self::Span(Span::of(sheet.period, grain)));
        }
        (dimension == Dimension::Site).then(|| Self::Site(sheet.site.clone()))
    }

    /// The key of a dimension that the cell alone decides.
    pub(super) const fn of_cell(cell: Cell, dimension: Dimension) -> Option<Self> {
        Some(match dimension {
            Dimension::Service => Self::Service(cell.kind.service()),
            Dimension::Kind => Self::Kind(cell.kind),
            Dimension::Band => Self::Band(cell.band),
            Dimension::Outcome => Self::Outcome(cell.outcome),
            _ => return None,
        })
    }

    /// Reads the text of a key of this dimension.
    #[must_use]
    pub fn parse(text: &str, dimension: Dimension) -> Option<Self> {
        if let Some(grain) = dimension.grain() {
            let span: Span = text.parse().ok()?;
            return (span.grain() == grain).then_some(Self::Span(span));
        }
        match dimension {
            Dimension::Service => text.parse().ok().map(Self::Service),
            Dimension::Kind => text.parse().ok().map(Self::Kind),
            Dimension::Band => text.parse().ok().map(Self::Band),
            Dimension::Outcome => text.parse().ok().map(Self::Outcome),
            _ => text.parse().ok().map(Self::Site),
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Span(span) => span.fmt(f),
            Self::Site(site) => site.fmt(f),
            Self::Service(service) => service.fmt(f),
            Self::Kind(kind) => kind.fmt(f),
            Self::Band(band) => band.fmt(f),
            Self::Outcome(outcome) => outcome.fmt(f),
        }
    }
}

impl Serialize for Key {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
