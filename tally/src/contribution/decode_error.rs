//! What can be wrong with bytes that should be a contribution, each by its own name.

use super::InvalidCounts;
use crate::{Mark, caps};

/// Why bytes are no contribution.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// More bytes than any contribution has.
    #[error("{0} bytes are more than a contribution may have ({max})", max = caps::ENCODED)]
    TooLarge(usize),
    /// Not JSON, or values of other types than a contribution has.
    #[error("not a contribution: {0}")]
    Syntax(String),
    /// A field that contributions do not have. Nothing may travel beside the counts.
    #[error("contributions have no field `{0}`")]
    UnknownField(String),
    /// A field twice.
    #[error("the field `{0}` stands twice")]
    RepeatedField(&'static str),
    /// A field is not there.
    #[error("the field `{0}` is missing")]
    MissingField(&'static str),
    /// The id is malformed.
    #[error("the id is not 32 lower-case hexadecimal digits")]
    Id,
    /// The site code is malformed.
    #[error("`{0}` is no site code")]
    Site(String),
    /// The period does not exist.
    #[error("`{0}` is no period")]
    Period(String),
    /// The taxonomy has no such mark.
    #[error("`{0}` is no cell of this taxonomy, nor the marker of a shift")]
    UnknownMark(String),
    /// A mark stands after one that sorts after it.
    #[error("{0} is not in order")]
    UnsortedMark(Mark),
    /// A mark twice.
    #[error("{0} stands twice")]
    RepeatedMark(Mark),
    /// Empty, zero, or over a cap.
    #[error(transparent)]
    Counts(#[from] InvalidCounts),
    /// `taps` is not the sum of the marks: part of the record is missing or made up.
    #[error("the record says {said} taps, its cells have {found}")]
    Taps {
        /// What `taps` says.
        said: u32,
        /// The sum of the cells.
        found: u32,
    },
    /// Right in content, but written another way: blanks, escapes, another order of fields.
    #[error("the record is not in canonical form")]
    NotCanonical,
}

impl DecodeError {
    /// A stable code for answers to other programs.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TooLarge(_) => "too-large",
            Self::Syntax(_) => "syntax",
            Self::UnknownField(_) => "unknown-field",
            Self::RepeatedField(_) => "repeated-field",
            Self::MissingField(_) => "missing-field",
            Self::Id => "bad-id",
            Self::Site(_) => "bad-site",
            Self::Period(_) => "bad-period",
            Self::UnknownMark(_) => "unknown-cell",
            Self::UnsortedMark(_) => "unsorted-cell",
            Self::RepeatedMark(_) => "repeated-cell",
            Self::Counts(InvalidCounts::Empty) => "empty",
            Self::Counts(InvalidCounts::Zero(_)) => "zero",
            Self::Counts(InvalidCounts::MarkOverCap { .. } | InvalidCounts::OverCap) => "over-cap",
            Self::Taps { .. } => "taps",
            Self::NotCanonical => "not-canonical",
        }
    }
}
