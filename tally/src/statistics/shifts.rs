//! Shifts: how often help was on offer at a site, whoever came. So "nobody came" and "no report"
//! differ.
//!
//! They are asked for by sheet and nothing else: a shift has no kind, age band or outcome, and is no
//! contact.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{SheetKey, SiteCode};

/// Which sheets' shifts to take. An empty set means all sites.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShiftQuestion {
    /// Only periods that end on this day or later.
    pub from: Option<Date>,
    /// Only periods that begin on this day or earlier.
    pub to: Option<Date>,
    /// Only these sites.
    pub sites: BTreeSet<SiteCode>,
}

impl ShiftQuestion {
    /// Whether a sheet is asked for.
    #[must_use]
    pub fn takes(&self, sheet: &SheetKey) -> bool {
        self.from.is_none_or(|from| sheet.period.last_day() >= from)
            && self.to.is_none_or(|to| sheet.period.first_day() <= to)
            && (self.sites.is_empty() || self.sites.contains(&sheet.site))
    }
}

/// The shifts started on one sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShiftRow {
    /// Site and period.
    #[serde(flatten)]
    pub sheet: SheetKey,
    /// Shifts, less those taken back as started by mistake.
    pub shifts: i64,
}

/// The answer: rows in the order of sheets. One that was read from a document has each sheet once,
/// and the right sum.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Unchecked")]
pub struct ShiftTable {
    /// One row a sheet; sheets without any shift have none.
    pub rows: Vec<ShiftRow>,
    /// The sum of all rows.
    pub shifts: i64,
}

/// A table as it travels.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Unchecked {
    rows: Vec<ShiftRow>,
    shifts: i64,
}

impl TryFrom<Unchecked> for ShiftTable {
    type Error = String;

    fn try_from(table: Unchecked) -> Result<Self, String> {
        let Unchecked { rows, shifts } = table;
        if !rows.is_sorted_by(|one, next| one.sheet < next.sheet) {
            return Err("the rows are not in the order of their sheets, each once".to_owned());
        }
        let sum = rows
            .iter()
            .try_fold(0_i64, |sum, row| sum.checked_add(row.shifts));
        if sum != Some(shifts) {
            return Err(format!(
                "the table says {shifts} shifts, its rows have another sum"
            ));
        }
        Ok(Self { rows, shifts })
    }
}

impl ShiftTable {
    /// Answers a question from rows in any order; rows of one sheet are added up.
    pub fn of(rows: impl IntoIterator<Item = ShiftRow>, question: &ShiftQuestion) -> Self {
        let mut sheets: BTreeMap<SheetKey, i64> = BTreeMap::new();
        for row in rows {
            if question.takes(&row.sheet) {
                let sum = sheets.entry(row.sheet).or_default();
                // Saturating, because rows may come from a damaged source; real sums are far below.
                *sum = sum.saturating_add(row.shifts);
            }
        }
        let rows: Vec<ShiftRow> = sheets
            .into_iter()
            .filter(|(_, shifts)| *shifts != 0)
            .map(|(sheet, shifts)| ShiftRow { sheet, shifts })
            .collect();
        let shifts = rows
            .iter()
            .fold(0_i64, |sum, row| sum.saturating_add(row.shifts));
        Self { rows, shifts }
    }
}
