//! A table: the answer to a question.

use std::borrow::Borrow;

use serde::{Deserialize, Serialize};

use super::{Dimension, Key, Question, sums::Sums};
use crate::{Cell, SheetKey};

/// What a table is made from: the net contacts of one cell on one sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Site and period.
    pub sheet: SheetKey,
    /// Kind, age band, outcome.
    pub cell: Cell,
    /// Contacts, less those taken back.
    pub contacts: i64,
}

/// One line: a key for each dimension of the table, and the contacts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// One key a dimension, in the order of [`Table::group`].
    pub keys: Vec<Key>,
    /// Contacts, not people.
    pub contacts: i64,
}

/// Lines in the order of their keys. Groups without any row have no line. One that was read from a
/// document has as many keys in each line as dimensions, each group once, and the right sum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "TextTable")]
pub struct Table {
    /// What the lines are grouped by.
    pub group: Vec<Dimension>,
    /// The lines.
    pub lines: Vec<Line>,
    /// The sum of all lines.
    pub contacts: i64,
}

/// A table as it travels: keys are text until the dimensions say what they are.
#[derive(Deserialize)]
struct TextTable {
    group: Vec<Dimension>,
    lines: Vec<TextLine>,
    contacts: i64,
}

#[derive(Deserialize)]
struct TextLine {
    keys: Vec<String>,
    contacts: i64,
}

impl TryFrom<TextTable> for Table {
    type Error = String;

    fn try_from(table: TextTable) -> Result<Self, String> {
        let group = table.group;
        let read = |line: TextLine| {
            if line.keys.len() != group.len() {
                return Err(format!(
                    "a line has {} keys, the table {} dimensions",
                    line.keys.len(),
                    group.len()
                ));
            }
            let keys = line
                .keys
                .iter()
                .zip(&group)
                .map(|(text, dimension)| {
                    Key::parse(text, *dimension)
                        .ok_or_else(|| format!("`{text}` is no {dimension}"))
                })
                .collect::<Result<_, _>>()?;
            Ok(Line {
                keys,
                contacts: line.contacts,
            })
        };
        let lines = table
            .lines
            .into_iter()
            .map(read)
            .collect::<Result<Vec<_>, String>>()?;
        if !lines.is_sorted_by(|one, next| one.keys < next.keys) {
            return Err("the lines are not in the order of their keys, each once".to_owned());
        }
        let sum = lines
            .iter()
            .try_fold(0_i64, |sum, line| sum.checked_add(line.contacts));
        if sum != Some(table.contacts) {
            return Err(format!(
                "the table says {} contacts, its lines have another sum",
                table.contacts
            ));
        }
        Ok(Self {
            group,
            lines,
            contacts: table.contacts,
        })
    }
}

/// Answers a question from rows in any order.
pub fn tabulate(rows: impl IntoIterator<Item = impl Borrow<Row>>, question: &Question) -> Table {
    let mut sums = Sums::new(question);
    for row in rows {
        sums.add(row.borrow());
    }
    sums.table()
}

/// Answers several questions from one pass over rows in any order.
pub fn tabulate_all(
    rows: impl IntoIterator<Item = impl Borrow<Row>>,
    questions: &[Question],
) -> Vec<Table> {
    let mut all: Vec<_> = questions.iter().map(Sums::new).collect();
    for row in rows {
        for sums in &mut all {
            sums.add(row.borrow());
        }
    }
    all.into_iter().map(Sums::table).collect()
}
