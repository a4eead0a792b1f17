//! What the files are called, and how a browser is told what they are.

use std::{fmt, str::FromStr};

use crate::report::{Mark, Report};

/// A format of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// Every row, as comma-separated values.
    Csv,
    /// A workbook with charts.
    Xlsx,
    /// Comma-separated values with tags of the Humanitarian Exchange Language.
    Hxl,
    /// A data value set of DHIS2.
    Dhis2,
    /// Aggregate Data Exchange.
    Adx,
    /// Who does what, where, when, for whom, as comma-separated values.
    FiveW,
    /// The same as a workbook.
    FiveWXlsx,
    /// Contacts by indicator of ESF+, and declared estimates, as comma-separated values.
    Esf,
    /// The same as a workbook.
    EsfXlsx,
}

/// The text names no format.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no format of file")]
pub struct UnknownFormat(pub String);

impl Format {
    /// Every format.
    pub const ALL: &'static [Self] = &[
        Self::Csv,
        Self::Xlsx,
        Self::Hxl,
        Self::Dhis2,
        Self::Adx,
        Self::FiveW,
        Self::FiveWXlsx,
        Self::Esf,
        Self::EsfXlsx,
    ];

    /// Whether it tells the figures of a year before too. The others are made without them, in half the memory.
    #[must_use]
    pub const fn compares(self) -> bool {
        matches!(self, Self::Xlsx)
    }

    /// The stable code, unique among formats.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Hxl => "hxl",
            Self::Dhis2 => "dhis2",
            Self::Adx => "adx",
            Self::FiveW => "5w",
            Self::FiveWXlsx => "5w-xlsx",
            Self::Esf => "esf",
            Self::EsfXlsx => "esf-xlsx",
        }
    }

    /// What the file's name ends with.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Csv => ".csv",
            Self::Xlsx => ".xlsx",
            Self::Hxl => ".hxl.csv",
            Self::Dhis2 => ".dhis2.json",
            Self::Adx => ".adx.xml",
            Self::FiveW => ".5w.csv",
            Self::FiveWXlsx => ".5w.xlsx",
            Self::Esf => ".esf.csv",
            Self::EsfXlsx => ".esf.xlsx",
        }
    }

    /// The name by which it is asked for: `report.xlsx`, `dhis2.json`. A team and a span are not in it.
    #[must_use]
    pub fn name(self) -> String {
        let ending = self.ending();
        match self {
            Self::Csv | Self::Xlsx | Self::Hxl => format!("report{ending}"),
            _ => ending.trim_start_matches('.').to_owned(),
        }
    }

    /// The format that is asked for by this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|format| format.name() == name)
    }

    /// Its media type: of RFC 4180 and 7111 for comma-separated values, of ECMA-376 for workbooks, and
    /// what DHIS2 takes ADX by.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Csv | Self::Hxl | Self::FiveW | Self::Esf => {
                "text/csv; charset=utf-8; header=present"
            }
            Self::Xlsx | Self::FiveWXlsx | Self::EsfXlsx => {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            }
            Self::Dhis2 => "application/json",
            Self::Adx => "application/adx+xml",
        }
    }

    /// A name for the file of a report: the span and the mark, and nothing that people typed.
    #[must_use]
    pub fn file_name(self, report: &Report) -> String {
        let mark = match report.mark() {
            Mark::InternalExact => "internal-exact",
            Mark::Released => "released",
        };
        let span = report.span().to_string().replace('/', "-");
        format!("acollida-{span}-{mark}{}", self.ending())
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Format {
    type Err = UnknownFormat;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .iter()
            .copied()
            .find(|format| format.code() == text)
            .ok_or_else(|| UnknownFormat(text.chars().take(32).collect()))
    }
}
