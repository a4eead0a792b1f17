//! Running statements inside a transaction, whichever database has it.
//!
//! Statements keep to what SQLite and PostgreSQL read alike: parameters are written `?1`, whole numbers
//! have 64 bits, sums are cast back to them, and texts compare by their bytes.

use std::str::FromStr;

use tally::TeamId;

use super::{
    Fault,
    figures::{Sheets, Span},
};

/// A parameter of a statement.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Value<'v> {
    /// A whole number, or a yes (1) or no (0).
    Int(i64),
    Text(&'v str),
    Bytes(&'v [u8]),
    Null,
}

impl From<bool> for Value<'_> {
    fn from(flag: bool) -> Self {
        Self::Int(flag.into())
    }
}

macro_rules! whole_numbers {
    ($($number:ty),*) => {$(
        impl From<$number> for Value<'_> {
            fn from(number: $number) -> Self {
                Self::Int(number.into())
            }
        }
    )*};
}
whole_numbers!(u8, u16, u32, i64);

impl<'v> From<&'v str> for Value<'v> {
    fn from(text: &'v str) -> Self {
        Self::Text(text)
    }
}

impl<'v> From<&'v String> for Value<'v> {
    fn from(text: &'v String) -> Self {
        Self::Text(text)
    }
}

impl<'v> From<&'v [u8]> for Value<'v> {
    fn from(bytes: &'v [u8]) -> Self {
        Self::Bytes(bytes)
    }
}

impl<'v, const N: usize> From<&'v [u8; N]> for Value<'v> {
    fn from(bytes: &'v [u8; N]) -> Self {
        Self::Bytes(bytes)
    }
}

impl<'v, T: Into<Self>> From<Option<T>> for Value<'v> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// Parameters of one statement.
macro_rules! values {
    ($($value:expr),* $(,)?) => {
        &[$($crate::tables::Value::from($value)),*]
    };
}
pub(crate) use values;

/// A row that a query found, while it is looked at.
pub(crate) trait Row {
    /// A whole number.
    fn int(&self, column: usize) -> Result<i64, Fault>;
    fn text(&self, column: usize) -> Result<&str, Fault>;
    fn bytes(&self, column: usize) -> Result<&[u8], Fault>;
    fn is_null(&self, column: usize) -> Result<bool, Fault>;
}

impl dyn Row + '_ {
    /// A whole number of a smaller type.
    pub(crate) fn number<T: TryFrom<i64>>(&self, column: usize) -> Result<T, Fault> {
        T::try_from(self.int(column)?).map_err(|_| Fault::Damaged)
    }

    /// A yes or no.
    pub(crate) fn flag(&self, column: usize) -> Result<bool, Fault> {
        Ok(self.int(column)? != 0)
    }

    /// A text that stands for something.
    pub(crate) fn parsed<T: FromStr>(&self, column: usize) -> Result<T, Fault> {
        self.text(column)?.parse().map_err(|_| Fault::Damaged)
    }

    /// A text that stands for something, or nothing.
    pub(crate) fn parsed_if_any<T: FromStr>(&self, column: usize) -> Result<Option<T>, Fault> {
        if self.is_null(column)? {
            return Ok(None);
        }
        self.parsed(column).map(Some)
    }

    /// Bytes of a known length.
    pub(crate) fn array<const N: usize>(&self, column: usize) -> Result<[u8; N], Fault> {
        self.bytes(column)?.try_into().map_err(|_| Fault::Damaged)
    }
}

/// What a query found, row by row.
pub(crate) trait Rows {
    /// The next row; none after the last.
    fn next(&mut self) -> Result<Option<&dyn Row>, Fault>;
}

/// What looks at the rows of a query, in its own time.
pub(crate) type Reader<'r> = dyn FnMut(&mut dyn Rows) -> Result<(), Fault> + 'r;

/// What looks at the sheets of a reading, in its own time.
pub(crate) type SheetReader<'r> = dyn FnMut(&mut dyn Sheets) -> Result<(), Fault> + 'r;

/// Statements inside one transaction.
pub(crate) trait Sql {
    /// Waits until no other transaction changes anything of this team, and keeps it so until this one
    /// ends; says whether there is such a team. What changes a team calls it first: so changes of one
    /// team come one after the other, however many processes there are.
    fn lock(&self, team: TeamId) -> Result<bool, Fault>;

    /// Runs a statement; says how many rows it changed.
    fn execute(&self, sql: &str, values: &[Value<'_>]) -> Result<usize, Fault>;

    /// Runs a query and has its rows looked at.
    fn rows(&self, sql: &str, values: &[Value<'_>], read: &mut Reader<'_>) -> Result<(), Fault>;

    /// Reads sums by sheet and has the sheets looked at.
    fn sheets(&self, span: &Span<'_>, read: &mut SheetReader<'_>) -> Result<(), Fault>;

    /// Every table of the ledger, by name, with its columns in their order.
    fn shape(&self) -> Result<Vec<TableShape>, Fault>;

    /// The number of the last step that was taken to the schema.
    fn schema_version(&self) -> Result<i64, Fault>;
}

/// A table and what makes its rows differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TableShape {
    pub(crate) name: String,
    pub(crate) columns: Vec<String>,
    /// The places of the key's columns among them, from 0, in the key's order.
    pub(crate) key: Vec<usize>,
    /// Whether a column holds bytes, a text or a number, by the place of the column.
    pub(crate) holds: Vec<Holds>,
}

impl TableShape {
    /// Reads all rows in the order of their key.
    pub(crate) fn select(&self) -> String {
        let order: Vec<_> = if self.key.is_empty() {
            (1..=self.columns.len()).map(|at| at.to_string()).collect()
        } else {
            self.key.iter().map(|at| (at + 1).to_string()).collect()
        };
        format!(
            "SELECT {} FROM {} ORDER BY {}",
            self.quoted_columns(),
            self.quoted_name(),
            order.join(", ")
        )
    }

    pub(crate) fn quoted_name(&self) -> String {
        quoted(&self.name)
    }

    pub(crate) fn quoted_columns(&self) -> String {
        let columns: Vec<_> = self.columns.iter().map(|name| quoted(name)).collect();
        columns.join(", ")
    }
}

/// A name, which comes from the schema, as SQL quotes names.
fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holds {
    Int,
    Text,
    Bytes,
}

impl dyn Sql + '_ {
    /// All rows of a query, each read by `read`.
    pub(crate) fn all<T>(
        &self,
        sql: &str,
        values: &[Value<'_>],
        mut read: impl FnMut(&dyn Row) -> Result<T, Fault>,
    ) -> Result<Vec<T>, Fault> {
        let mut all = Vec::new();
        self.rows(sql, values, &mut |rows| {
            while let Some(row) = rows.next()? {
                all.push(read(row)?);
            }
            Ok(())
        })?;
        Ok(all)
    }

    /// The first row of a query, if it has any.
    pub(crate) fn first<T>(
        &self,
        sql: &str,
        values: &[Value<'_>],
        mut read: impl FnMut(&dyn Row) -> Result<T, Fault>,
    ) -> Result<Option<T>, Fault> {
        let mut first = None;
        self.rows(sql, values, &mut |rows| {
            first = rows.next()?.map(&mut read).transpose()?;
            Ok(())
        })?;
        Ok(first)
    }
}
