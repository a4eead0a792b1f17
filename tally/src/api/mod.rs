//! The documents a device and a server exchange, and where. Version 1; a later version gets its own
//! paths, so that old devices keep working.

mod incarnation;
mod problem;
mod upload;

pub use incarnation::{Incarnation, NoIncarnation};
pub use problem::{Problem, ProblemCode, UnknownProblemCode};
pub use upload::{Upload, UploadAnswer, UploadRequest, Verdict};

/// The most contributions one request may carry.
pub const CONTRIBUTIONS_PER_REQUEST: usize = 64;

/// The largest request body in bytes: a full request of the largest contributions.
pub const BODY_MAX: usize = CONTRIBUTIONS_PER_REQUEST * (crate::caps::ENCODED + 1) + 64;

/// The media type of problem documents (RFC 9457).
pub const PROBLEM_MEDIA_TYPE: &str = "application/problem+json";

/// Where things are. The key travels in the `Authorization: Bearer` header (RFC 6750), never in a
/// path, because paths end in logs.
pub mod path {
    use crate::TeamId;

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

    /// GET with the read key: [`crate::statistics::Table`]. Query: `group` (dimensions, comma
    /// separated), `from`, `to` (days), `site`, `service`, `kind`, `band`, `outcome` (codes, comma
    /// separated).
    ///
    /// With `measure=shifts`: [`crate::statistics::ShiftTable`], shifts by sheet. Then there are
    /// `from`, `to` and `site` alone. `measure=contacts` is the same as none.
    #[must_use]
    pub fn statistics(team: TeamId) -> String {
        format!("/v1/teams/{team}/statistics")
    }
}
