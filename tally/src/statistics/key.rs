//! The keys that name the lines of a table.

use std::fmt;

use serde::{Serialize, Serializer};

use super::{Dimension, Row};
use crate::{AgeBand, Kind, Outcome, Service, SiteCode, Span};

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
    pub(super) fn of(row: &Row, dimension: Dimension) -> Self {
        if let Some(grain) = dimension.grain() {
            return Self::Span(Span::of(row.sheet.period, grain));
        }
        match dimension {
            Dimension::Service => Self::Service(row.cell.kind.service()),
            Dimension::Kind => Self::Kind(row.cell.kind),
            Dimension::Band => Self::Band(row.cell.band),
            Dimension::Outcome => Self::Outcome(row.cell.outcome),
            _ => Self::Site(row.sheet.site.clone()),
        }
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
