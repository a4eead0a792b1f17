//! Figures as a server answers with them: a table, and the day to which it is up to date.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::statistics::Table;

/// A table of the team's figures, which are refreshed once a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    /// The day of the refresh they are of; none before the first one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Date>,
    /// The figures.
    #[serde(flatten)]
    pub table: Table,
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn table() -> Table {
        Table {
            group: Vec::new(),
            lines: Vec::new(),
            contacts: 0,
        }
    }

    #[test]
    fn the_day_stands_beside_the_table() {
        let figures = Figures {
            as_of: Some(date(2026, 4, 15)),
            table: table(),
        };
        let text = serde_json::to_string(&figures).unwrap();
        assert_eq!(
            text,
            r#"{"as_of":"2026-04-15","group":[],"lines":[],"contacts":0}"#
        );
        assert_eq!(serde_json::from_str::<Figures>(&text).unwrap(), figures);
    }

    #[test]
    fn a_table_alone_is_of_no_known_day() {
        let text = serde_json::to_string(&table()).unwrap();
        let read: Figures = serde_json::from_str(&text).unwrap();
        assert_eq!((read.as_of, read.table), (None, table()));
    }
}
