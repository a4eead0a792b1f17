//! What the server said last: the team's figures, and when.

use jiff::civil::Date;
use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};
use tally::statistics::{ShiftTable, Table};

use super::{Store, StoreError};

/// One reading of the team's figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// The civil day it was made on: which periods were over then.
    #[serde(with = "super::text::as_text")]
    pub day: Date,
    /// The day of the server's refresh that the figures are of; none where a server did not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refreshed: Option<Date>,
    /// Contacts by period, site, kind, age band and outcome.
    pub contacts: Table,
    /// Shifts by sheet.
    pub shifts: ShiftTable,
    /// What had come in late by then.
    pub late: Option<Late>,
}

/// Contacts that came in for periods which were already over at an earlier reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Late {
    /// When that earlier reading was, in seconds since 1970.
    pub since: i64,
    /// How many contacts more.
    pub contacts: i64,
}

impl Store {
    /// The team's figures as last read, and the second they were read at.
    ///
    /// # Errors
    /// The store cannot be read, or the row is damaged.
    pub fn team_figures(&self) -> Result<Option<(i64, Reading)>, StoreError> {
        let found: Option<(i64, String)> = self
            .db
            .prepare_cached("SELECT as_of, body FROM figures WHERE one = 1")?
            .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        found
            .map(|(as_of, body)| {
                let reading = serde_json::from_str(&body).map_err(|_| {
                    StoreError::damaged("figures", body.chars().take(64).collect::<String>())
                })?;
                Ok((as_of, reading))
            })
            .transpose()
    }

    /// Keeps the team's figures.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn set_team_figures(&mut self, as_of: i64, reading: &Reading) -> Result<(), StoreError> {
        let body = serde_json::to_string(reading)
            .map_err(|error| StoreError::damaged("figures", error.to_string()))?;
        self.transaction(|parts| {
            parts.db.execute(
                "INSERT OR REPLACE INTO figures (one, as_of, body) VALUES (1, ?1, ?2)",
                params![as_of, body],
            )?;
            Ok(())
        })
    }

    /// The second of the last sync that ended well.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn last_success(&self) -> Result<Option<i64>, StoreError> {
        Ok(self
            .db
            .prepare_cached("SELECT last_success FROM server WHERE one = 1")?
            .query_row([], |row| row.get(0))
            .optional()?
            .flatten())
    }

    /// Notes a sync that ended well.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn set_last_success(&mut self, now: i64) -> Result<(), StoreError> {
        self.transaction(|parts| {
            parts.db.execute(
                "INSERT INTO server (one, last_success) VALUES (1, ?1)
                 ON CONFLICT (one) DO UPDATE SET last_success = excluded.last_success",
                params![now],
            )?;
            Ok(())
        })
    }
}
