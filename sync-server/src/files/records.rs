//! Lines of cells under stable column codes: what the flat files are before they are comma-separated
//! values or a sheet.

use csv::{Terminator, WriterBuilder};

use super::{FileError, safe::safe};
use crate::report::{Figure, Written};

/// One cell.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Cell {
    /// Words or a code.
    Text(String),
    /// A number.
    Number(i64),
    /// Nothing, which is not zero.
    Empty,
}

impl Cell {
    pub(super) fn text(text: impl ToString) -> Self {
        Self::Text(text.to_string())
    }

    /// A figure as a number, where one is told.
    pub(super) fn number(figure: Option<Figure>) -> Self {
        figure
            .and_then(Figure::number)
            .map_or(Self::Empty, Self::Number)
    }

    /// A figure as it is written: the number, or `<5`.
    pub(super) fn written(figure: Option<Figure>) -> Self {
        match figure.map(Figure::written) {
            None => Self::Empty,
            Some(Written::Number(number)) => Self::Number(number),
            Some(below @ Written::Below(_)) => Self::text(below),
        }
    }

    /// The error of a figure.
    pub(super) fn error(figure: Option<Figure>) -> Self {
        figure.map_or(Self::Empty, |figure| {
            Self::Number(i64::try_from(figure.error()).unwrap_or(i64::MAX))
        })
    }
}

/// Lines of cells. Where there may be very many, as in a year of every row, `L` makes each when it is written.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Records<L = Vec<Vec<Cell>>> {
    /// The code of each column.
    pub(super) columns: &'static [&'static str],
    /// A tag for each column, between the codes and the lines: HXL has them.
    pub(super) tags: Option<&'static [&'static str]>,
    /// As many cells a line as there are columns.
    pub(super) lines: L,
}

impl<L: IntoIterator<Item = Vec<Cell>>> Records<L> {
    /// Comma-separated values by RFC 4180: UTF-8 without a byte order mark, CRLF after each line, quotes
    /// where they are needed. No text in it can be taken for a formula.
    pub(super) fn csv(self) -> Result<Vec<u8>, FileError> {
        let mut writer = WriterBuilder::new()
            .terminator(Terminator::CRLF)
            .from_writer(Vec::new());
        writer.write_record(self.columns)?;
        if let Some(tags) = self.tags {
            writer.write_record(tags)?;
        }
        for line in self.lines {
            for cell in line {
                match cell {
                    Cell::Text(text) => writer.write_field(safe(&text).as_bytes())?,
                    Cell::Number(number) => writer.write_field(number.to_string())?,
                    Cell::Empty => writer.write_field("")?,
                }
            }
            writer.write_record(None::<&[u8]>)?;
        }
        let bytes = writer.into_inner();
        bytes.map_err(|error| FileError::Bytes(error.into_error()))
    }
}
