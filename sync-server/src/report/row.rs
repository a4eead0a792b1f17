//! The finest that a report is made of.

use tally::{AgeBand, Kind, Outcome, Service, Span};

use super::Place;

/// Contacts of one kind at one place. The rows of a report add up to its totals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// When: a part of the report's span.
    pub when: Span,
    /// Where.
    pub place: Place,
    /// Of what.
    pub kind: Kind,
    /// Of which age band. None where bands are told in [`BandRow`]s alone: in a released report.
    pub band: Option<AgeBand>,
    /// Given or unmet.
    pub outcome: Outcome,
    /// How many: exact, or one noisy atom.
    pub(crate) contacts: i64,
}

/// Contacts of one age band at one service, over all places. In a released report these have noise of
/// their own, so that their sums differ a little from those of [`Row`]s.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BandRow {
    /// When: a part of the report's span.
    pub when: Span,
    /// At which service.
    pub service: Service,
    /// Of which age band.
    pub band: AgeBand,
    /// Given or unmet.
    pub outcome: Outcome,
    /// How many: exact, or one noisy atom.
    pub(crate) contacts: i64,
}
