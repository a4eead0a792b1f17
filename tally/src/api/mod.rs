//! The documents a device and a server exchange, and where. Version 1; a later version gets its own
//! paths, so that old devices keep working.

mod estimate;
mod figures;
mod incarnation;
mod problem;
mod release;
mod seal;
mod upload;

pub use estimate::{Declaration, EstimateList};
pub use figures::Figures;
pub use incarnation::{Incarnation, NoIncarnation};
pub use problem::{Problem, ProblemCode, UnknownProblemCode};
pub use release::ReleaseList;
pub use seal::{SealDocument, SealList, SealedPeriod, SealedSum};
pub use upload::{Upload, UploadAnswer, UploadRequest, Verdict};

/// The most contributions one request may carry.
pub const CONTRIBUTIONS_PER_REQUEST: usize = 64;

/// The most ids that one answer lists.
pub const IDS_PER_ANSWER: usize = 20_000;

/// The largest request body in bytes: a full request of the largest contributions.
pub const BODY_MAX: usize = CONTRIBUTIONS_PER_REQUEST * (crate::caps::ENCODED + 1) + 64;

/// The media type of problem documents (RFC 9457).
pub const PROBLEM_MEDIA_TYPE: &str = "application/problem+json";

/// Where things are. The key travels in the `Authorization: Bearer` header (RFC 6750), never in a
/// path, because paths end in logs.
pub mod path {
    use crate::{Period, Span, TeamId, team::Indicator};

    /// POST: [`super::UploadRequest`] with the write key.
    #[must_use]
    pub fn contributions(team: TeamId) -> String {
        format!("/v1/teams/{team}/contributions")
    }

    /// GET with any key of the team, PUT with the admin key: [`crate::TeamProfile`].
    #[must_use]
    pub fn profile(team: TeamId) -> String {
        format!("/v1/teams/{team}/profile")
    }

    /// GET with the read key: [`super::ReleaseList`].
    #[must_use]
    pub fn releases(team: TeamId) -> String {
        format!("/v1/teams/{team}/releases")
    }

    /// GET with any key of the team: [`super::SealList`], the periods whose contributions are not
    /// forgotten yet.
    #[must_use]
    pub fn seals(team: TeamId) -> String {
        format!("/v1/teams/{team}/seals")
    }

    /// GET with any key of the team: [`super::SealDocument`], of which the sums are for the read key
    /// alone. Query: `after`, the id after which to go on.
    #[must_use]
    pub fn seal(team: TeamId, period: Period) -> String {
        // A period's text is `month/week`: two segments.
        format!("/v1/teams/{team}/seals/{period}")
    }

    /// GET with the read key: [`crate::statistics::Table`]. Query: `group` (dimensions, comma
    /// separated), `from`, `to` (days), `site`, `service`, `kind`, `band`, `outcome` (codes, comma
    /// separated). Comma-separated values (RFC 4180) to who accepts `text/csv` rather than JSON.
    ///
    /// With `measure=shifts`: [`crate::statistics::ShiftTable`], shifts by sheet. Then there are
    /// `from`, `to` and `site` alone. `measure=contacts` is the same as none.
    #[must_use]
    pub fn statistics(team: TeamId) -> String {
        format!("/v1/teams/{team}/statistics")
    }

    /// GET with the read key: a file that coordinators hand on, such as `report.xlsx`. Query: `span`, and
    /// `mark`, which is `released` or `internal`.
    #[must_use]
    pub fn file(team: TeamId, name: &str) -> String {
        format!("/v1/teams/{team}/files/{name}")
    }

    /// GET with the read key: [`super::EstimateList`], all that the team declared.
    #[must_use]
    pub fn estimates(team: TeamId) -> String {
        format!("/v1/teams/{team}/estimates")
    }

    /// GET with the read key: [`super::EstimateList`], what the team declared for one span.
    #[must_use]
    pub fn estimates_for(team: TeamId, span: Span) -> String {
        format!("/v1/teams/{team}/estimates/{span}")
    }

    /// GET and DELETE with the read key: [`crate::team::Estimate`]; PUT: [`super::Declaration`].
    #[must_use]
    pub fn estimate(team: TeamId, span: Span, indicator: Indicator) -> String {
        // The text of a result indicator, `2.1/children`, is two segments.
        format!("/v1/teams/{team}/estimates/{span}/{indicator}")
    }
}
