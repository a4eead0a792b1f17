//! Problem documents (RFC 9457): how a server says no to a whole request.

use serde::{Deserialize, Serialize};

use crate::codes::coded_enum;

coded_enum! {
    /// What is wrong. A device shows its own words for each, in the user's language.
    ProblemCode, UnknownProblemCode, "problem" {
        /// No key, or something else than a bearer token.
        MissingKey = "missing-key",
        /// The key is none of this team's.
        WrongKey = "wrong-key",
        /// The key was this team's once, and is not any more.
        RevokedKey = "revoked-key",
        /// The key is this team's, but does not allow this.
        WrongRole = "wrong-role",
        /// This server has no such team.
        UnknownTeam = "unknown-team",
        /// The body is not the document this address takes.
        Malformed = "malformed",
        /// The body is larger than any right request.
        TooLarge = "too-large",
        /// More contributions than one request may carry.
        TooMany = "too-many",
        /// The profile was changed by someone else meanwhile.
        VersionConflict = "version-conflict",
        /// The profile breaks a rule.
        InvalidProfile = "invalid-profile",
        /// The question to the statistics makes no sense.
        InvalidQuestion = "invalid-question",
        /// The period has no seal, or its contributions are forgotten.
        NotSealed = "not-sealed",
        /// Not every month asked for is released.
        NotReleased = "not-released",
        /// The estimate breaks a rule.
        InvalidEstimate = "invalid-estimate",
        /// Nothing is at this address.
        NotFound = "not-found",
        /// The address does not take this method.
        MethodNotAllowed = "method-not-allowed",
        /// The body is encoded or typed in a way this server does not read.
        UnsupportedMediaType = "unsupported-media-type",
        /// This key, or all together, asked more often than the server allows. Try again later.
        TooOften = "too-often",
        /// The server is too busy, or its disk does not take writes. Try again later.
        Unavailable = "unavailable",
    }
}

impl ProblemCode {
    /// The HTTP status (RFC 9110).
    #[must_use]
    pub const fn status(self) -> u16 {
        match self {
            Self::MissingKey | Self::WrongKey | Self::RevokedKey => 401,
            Self::WrongRole => 403,
            Self::UnknownTeam | Self::NotSealed | Self::NotReleased | Self::NotFound => 404,
            Self::MethodNotAllowed => 405,
            Self::VersionConflict => 409,
            Self::TooLarge | Self::TooMany => 413,
            Self::UnsupportedMediaType => 415,
            Self::Malformed => 400,
            Self::InvalidProfile | Self::InvalidQuestion | Self::InvalidEstimate => 422,
            Self::TooOften => 429,
            Self::Unavailable => 503,
        }
    }

    /// A short sentence that does not change from case to case.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::MissingKey => "This needs a key of the team",
            Self::WrongKey => "This key is not one of the team's",
            Self::RevokedKey => "This key is no longer valid",
            Self::WrongRole => "This key does not allow this",
            Self::UnknownTeam => "There is no such team here",
            Self::Malformed => "The body is not the expected document",
            Self::TooLarge => "The body is too large",
            Self::TooMany => "Too many contributions in one request",
            Self::VersionConflict => "The profile was changed meanwhile",
            Self::InvalidProfile => "The profile cannot be used",
            Self::InvalidQuestion => "The question cannot be answered",
            Self::NotSealed => "The period is not sealed",
            Self::NotReleased => "Not all of this is released",
            Self::InvalidEstimate => "The estimate cannot be declared",
            Self::NotFound => "Nothing is at this address",
            Self::MethodNotAllowed => "This address does not take this method",
            Self::UnsupportedMediaType => "The body is in a form that is not read here",
            Self::TooOften => "Too many requests at once",
            Self::Unavailable => "The server cannot do this now",
        }
    }
}

/// A problem document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// A URI for the kind of problem: `urn:acollida:problem:` and the code.
    pub r#type: String,
    /// [`ProblemCode::title`].
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// What is wrong in this case, and what to do; never a value from the request that could name
    /// someone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// The kind of problem.
    pub code: ProblemCode,
}

impl Problem {
    /// A problem of this kind.
    #[must_use]
    pub fn new(code: ProblemCode, detail: Option<String>) -> Self {
        Self {
            r#type: format!("urn:acollida:problem:{code}"),
            title: code.title().to_owned(),
            status: code.status(),
            detail,
            code,
        }
    }
}
