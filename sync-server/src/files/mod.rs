//! The files that coordinators hand on, one format a file: each a pure function from a [`Report`] to
//! bytes, the same bytes each time.
//!
//! Two sorts of text are in them. What programs read is the same in every language and stays the same:
//! heads of columns in comma-separated values, in HXL and in the tables of 5W and ESF+ (as sheets of a
//! workbook, too: who puts many together looks for them); codes of kinds, services, age bands, outcomes,
//! places, periods, units, roles and marks; sectors, which are the clusters' own names; all of DHIS2 and
//! ADX. What people read is [`Labels`], in the reader's language: the workbook of a report with its sheets,
//! heads, charts and notes, and everywhere the columns `…_name`, `what_activity`, `for_whom`,
//! `people_reached`, and `method` of what was counted. Names of the team, its sites and its areas are as
//! people typed them.
//!
//! Every file carries the report's mark. A released figure below five is written `<5` where text can stand,
//! and is absent elsewhere; it is never zero.

pub mod adx;
mod crosswalk;
pub mod csv;
pub mod dhis2;
pub mod esf;
pub mod five_w;
mod format;
pub mod hxl;
mod labels;
mod records;
mod safe;
mod span_text;
pub mod table;
mod words;
pub mod xlsx;

use tally::{
    Span,
    team::{InvalidDhis2Codes, InvalidEstimate},
};

pub use format::Format;
pub use labels::{Columns, FlatWords, Labels, NoteHeads, Notes, SheetNames};

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
