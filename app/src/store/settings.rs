//! Choices of the people who use this device.

use std::str::FromStr;

use rusqlite::{OptionalExtension, params};
use tally::SiteCode;

use super::{Store, StoreError};

/// How the screens are lit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system is.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// The text it is stored as.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

impl FromStr for Theme {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        [Self::Auto, Self::Light, Self::Dark]
            .into_iter()
            .find(|theme| theme.code() == text)
            .ok_or(())
    }
}

/// All choices.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The language tag, once chosen; else the system's.
    pub language: Option<String>,
    /// Light, dark, or as the system is.
    pub theme: Theme,
    /// The site this device counts at.
    pub site: Option<SiteCode>,
}

impl Store {
    /// Reads the choices. What makes no sense counts as not chosen.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn settings(&self) -> Result<Settings, StoreError> {
        let read = |name: &str| -> Result<Option<String>, StoreError> {
            Ok(self
                .db
                .prepare_cached("SELECT value FROM setting WHERE name = ?1")?
                .query_row(params![name], |row| row.get(0))
                .optional()?)
        };
        Ok(Settings {
            language: read("language")?,
            theme: read("theme")?
                .and_then(|text| text.parse().ok())
                .unwrap_or_default(),
            site: read("site")?.and_then(|text| text.parse().ok()),
        })
    }

    /// Keeps the choices.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn set_settings(&mut self, settings: &Settings) -> Result<(), StoreError> {
        let rows = [
            ("language", settings.language.as_deref()),
            ("theme", Some(settings.theme.code())),
            ("site", settings.site.as_ref().map(SiteCode::as_str)),
        ];
        self.transaction(|parts| {
            for (name, value) in rows {
                match value {
                    Some(value) => parts.db.execute(
                        "INSERT INTO setting (name, value) VALUES (?1, ?2)
                         ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                        params![name, value],
                    )?,
                    None => parts
                        .db
                        .execute("DELETE FROM setting WHERE name = ?1", params![name])?,
                };
            }
            Ok(())
        })
    }
}
