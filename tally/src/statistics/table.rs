//! A table: the answer to a question.

use std::{collections::BTreeMap, fmt};

use serde::{Deserialize, Serialize, Serializer};

use super::{Dimension, Question};
use crate::{AgeBand, Cell, Kind, Outcome, Service, SheetKey, SiteCode, Span};

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

/// One value of one dimension. Keys of a dimension order as people read them: spans by time,
/// services and kinds as on the counting screen.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Key {
    /// A span of time.
    Span(Span),
    /// A site.
    Site(SiteCode),
    /// A service.
    Service(Service),
    /// A kind.
    Kind(Kind),
    /// An age band.
    Band(AgeBand),
    /// An outcome.
    Outcome(Outcome),
}

impl Key {
    fn of(row: &Row, dimension: Dimension) -> Self {
        if let Some(grain) = dimension.grain() {
            return Self::Span(Span::of(row.sheet.period, grain));
        }
        match dimension {
            Dimension::Service => Self::Service(row.cell.kind.service()),
            Dimension::Kind => Self::Kind(row.cell.kind),
            Dimension::Band => Self::Band(row.cell.band),
            Dimension::Outcome => Self::Outcome(row.cell.outcome),
            _ => Self::Site(row.sheet.site.clone()),
        }
    }

    /// Reads the text of a key of this dimension.
    #[must_use]
    pub fn parse(text: &str, dimension: Dimension) -> Option<Self> {
        if let Some(grain) = dimension.grain() {
            let span: Span = text.parse().ok()?;
            return (span.grain() == grain).then_some(Self::Span(span));
        }
        match dimension {
            Dimension::Service => text.parse().ok().map(Self::Service),
            Dimension::Kind => text.parse().ok().map(Self::Kind),
            Dimension::Band => text.parse().ok().map(Self::Band),
            Dimension::Outcome => text.parse().ok().map(Self::Outcome),
            _ => text.parse().ok().map(Self::Site),
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Span(span) => span.fmt(f),
            Self::Site(site) => site.fmt(f),
            Self::Service(service) => service.fmt(f),
            Self::Kind(kind) => kind.fmt(f),
            Self::Band(band) => band.fmt(f),
            Self::Outcome(outcome) => outcome.fmt(f),
        }
    }
}

impl Serialize for Key {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// One line: a key for each dimension of the table, and the contacts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// One key a dimension, in the order of [`Table::group`].
    pub keys: Vec<Key>,
    /// Contacts, not people.
    pub contacts: i64,
}

/// Lines in the order of their keys. Groups without any row have no line.
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
                return Err(format!("a line has {} keys, the table {} dimensions", line.keys.len(), group.len()));
            }
            let keys = line
                .keys
                .iter()
                .zip(&group)
                .map(|(text, dimension)| Key::parse(text, *dimension).ok_or_else(|| format!("`{text}` is no {dimension}")))
                .collect::<Result<_, _>>()?;
            Ok(Line { keys, contacts: line.contacts })
        };
        let lines = table.lines.into_iter().map(read).collect::<Result<_, String>>()?;
        Ok(Self { group, lines, contacts: table.contacts })
    }
}

/// Answers a question from rows in any order.
pub fn tabulate(rows: impl IntoIterator<Item = Row>, question: &Question) -> Table {
    let mut groups: BTreeMap<Vec<Key>, i64> = BTreeMap::new();
    let mut contacts = 0_i64;
    for row in rows {
        if !question.filter.takes(&row) {
            continue;
        }
        let keys = question.group.iter().map(|dimension| Key::of(&row, *dimension)).collect();
        let sum = groups.entry(keys).or_default();
        // Saturating, because rows may come from a damaged source; real sums are far below.
        *sum = sum.saturating_add(row.contacts);
        contacts = contacts.saturating_add(row.contacts);
    }
    let lines = groups.into_iter().map(|(keys, contacts)| Line { keys, contacts }).collect();
    Table { group: question.group.clone(), lines, contacts }
}
