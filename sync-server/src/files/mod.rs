//! The files that coordinators hand on, one format a file: each a pure function from a [`Report`] to
//! bytes, the same bytes each time.
//!
//! Codes of columns and values are English and stable, so that programs can rely on them; the words that
//! people read are [`Labels`]. Every file carries the report's mark. A released figure below five is
//! written `<5` where text can stand, and is absent elsewhere; it is never zero.

pub mod adx;
mod crosswalk;
pub mod csv;
pub mod dhis2;
mod english;
pub mod esf;
pub mod five_w;
mod format;
pub mod hxl;
mod labels;
mod records;
mod safe;
mod span_text;
pub mod table;
pub mod xlsx;

use tally::{
    Span,
    team::{InvalidDhis2Codes, InvalidEstimate},
};

pub use format::Format;
pub use labels::{Charts, Columns, Labels, NoteHeads, Notes, SheetNames};

#[cfg(doc)]
use crate::report::Report;

/// Why a file cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// Lines could not be put together.
    #[error("the lines of the file cannot be written: {0}")]
    Csv(#[from] ::csv::Error),
    /// The workbook could not be put together.
    #[error("the workbook cannot be written: {0}")]
    Xlsx(#[from] rust_xlsxwriter::XlsxError),
    /// The bytes could not be put together.
    #[error("the file cannot be written: {0}")]
    Bytes(#[from] std::io::Error),
    /// The JSON could not be put together.
    #[error("the JSON cannot be written: {0}")]
    Json(#[from] serde_json::Error),
    /// Nothing could be told: no figure has an identifier, or all of them are too small.
    #[error("there is no figure to write: none has an identifier, or all are too small to be told")]
    NoFigure,
    /// The receiving system knows no such span.
    #[error("{0} has no name in DHIS2: ask for a week, a month, a quarter or a year")]
    NoSpan(Span),
    /// A value of a whole span cannot be told before the span is over and all of it is there.
    #[error(
        "{0} is not over, or not all of it is released: what is known of it is not its value yet"
    )]
    Running(Span),
    /// The identifiers cannot be used.
    #[error(transparent)]
    Codes(#[from] InvalidDhis2Codes),
    /// The estimates cannot stand on a sheet.
    #[error(transparent)]
    Estimates(#[from] InvalidEstimate),
}
