//! Reading the CSV (RFC 4180): header `day,site,kind,band,outcome,n`, then a line a cell. A semicolon
//! instead of the comma is read too, as spreadsheets in many languages write it.

use std::{fmt, str::FromStr};

use jiff::civil::Date;
use tally::{AgeBand, Cell, Outcome, SiteCode, caps};

const COLUMNS: [&str; 6] = ["day", "site", "kind", "band", "outcome", "n"];

/// One line: so many contacts of one cell at one site on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its number in the file, the header being 1.
    pub number: u64,
    /// The civil day.
    pub day: Date,
    /// The site.
    pub site: SiteCode,
    /// Kind, age band, outcome; the last two may be left empty for not noted and given.
    pub cell: Cell,
    /// Contacts, 1 to 2,000.
    pub amount: u32,
}

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineError {
    /// Its number in the file.
    pub line: u64,
    /// What is wrong, and what is expected.
    pub what: String,
}

impl fmt::Display for LineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.what)
    }
}

/// Reads every line; those that are wrong say so.
#[must_use]
pub fn read(file: &[u8]) -> Vec<Result<Line, LineError>> {
    let file = file.strip_prefix(b"\xef\xbb\xbf").unwrap_or(file);
    let header_end = file.iter().position(|b| *b == b'\n').unwrap_or(file.len());
    let semicolon = file
        .get(..header_end)
        .is_some_and(|header| header.contains(&b';'));
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(if semicolon { b';' } else { b',' })
        .trim(csv::Trim::All)
        .flexible(true)
        .from_reader(file);
    let header_fits = match reader.headers() {
        Ok(header) => {
            header.is_empty()
                || header
                    .iter()
                    .map(str::to_lowercase)
                    .eq(COLUMNS.map(str::to_owned))
        }
        Err(_) => false,
    };
    if !header_fits {
        return vec![Err(LineError {
            line: 1,
            what: format!("the first line must be: {}", COLUMNS.join(",")),
        })];
    }
    reader
        .records()
        .map(|record| {
            let record = record.map_err(|error| LineError {
                line: error.position().map_or(0, csv::Position::line),
                what: "this is not text in UTF-8; save the sheet as CSV in UTF-8".to_owned(),
            })?;
            let number = record.position().map_or(0, csv::Position::line);
            line(number, &record).map_err(|what| LineError { line: number, what })
        })
        .collect()
}

fn line(number: u64, record: &csv::StringRecord) -> Result<Line, String> {
    if record.len() != COLUMNS.len() {
        return Err(format!(
            "expected {} columns, found {}",
            COLUMNS.len(),
            record.len()
        ));
    }
    let column = |at: usize| record.get(at).unwrap_or_default();
    let amount: u32 = column(5).parse().unwrap_or_default();
    if !(1..=caps::CELL).contains(&amount) {
        return Err(format!(
            "`{}` is no number from 1 to {}",
            short(column(5)),
            caps::CELL
        ));
    }
    Ok(Line {
        number,
        day: Date::from_str(column(0))
            .ok()
            .filter(|day| day.to_string() == column(0))
            .ok_or_else(|| format!("`{}` is no day; write it as 2026-11-22", short(column(0))))?,
        site: column(1)
            .parse()
            .map_err(|error: tally::team::NoSiteCode| error.to_string())?,
        cell: Cell {
            kind: column(2)
                .parse()
                .map_err(|error: tally::taxonomy::UnknownKind| error.to_string())?,
            band: match column(3) {
                "" => AgeBand::NotNoted,
                code => code
                    .parse()
                    .map_err(|error: tally::taxonomy::UnknownBand| error.to_string())?,
            },
            outcome: match column(4) {
                "" => Outcome::Given,
                code => code
                    .parse()
                    .map_err(|error: tally::taxonomy::UnknownOutcome| error.to_string())?,
            },
        },
        amount,
    })
}

fn short(text: &str) -> String {
    text.chars().take(32).collect()
}
