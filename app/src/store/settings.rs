//! Choices of the people who use this device.

use std::str::FromStr;

use locales::Digits;
use rusqlite::{OptionalExtension, params};
use tally::SiteCode;

use super::{Store, StoreError, open::Parts};

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

/// Sizes of text to choose from, in percent of the usual one.
pub const TEXT_SIZES: [u16; 4] = [100, 130, 150, 200];

/// All choices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The language tag, once chosen; else the system's.
    pub language: Option<String>,
    /// Light, dark, or as the system is.
    pub theme: Theme,
    /// The site this device counts at.
    pub site: Option<SiteCode>,
    /// Digits of numbers, where the language has two sets.
    pub digits: Digits,
    /// Size of text in percent: one of [`TEXT_SIZES`].
    pub text_size: u16,
    /// Stronger outlines and colours.
    pub contrast: bool,
    /// Nothing on the screens moves or flashes by itself.
    pub still: bool,
    /// Each count is heard, where the device can.
    pub sound: bool,
    /// Each count is felt, where the device can.
    pub felt: bool,
    /// Servers are reached through Tor alone.
    pub tor: bool,
    /// A shared device: its site is fixed, and only counting is reachable.
    pub kiosk: bool,
    /// The cards of the first run were seen.
    pub welcomed: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            theme: Theme::Auto,
            site: None,
            digits: Digits::Latin,
            text_size: TEXT_SIZES[0],
            contrast: false,
            still: false,
            sound: false,
            felt: true,
            tor: false,
            kiosk: false,
            welcomed: false,
        }
    }
}

/// One choice that is made by itself. Language, theme and site have requests of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// See [`Settings::digits`].
    Digits(Digits),
    /// See [`Settings::text_size`]; another size than those there are changes nothing.
    TextSize(u16),
    /// See [`Settings::contrast`].
    Contrast(bool),
    /// See [`Settings::still`].
    Still(bool),
    /// See [`Settings::sound`].
    Sound(bool),
    /// See [`Settings::felt`].
    Felt(bool),
    /// See [`Settings::tor`].
    Tor(bool),
    /// See [`Settings::kiosk`].
    Kiosk(bool),
    /// See [`Settings::welcomed`].
    Welcomed(bool),
}

impl Settings {
    /// Takes one choice in.
    pub fn choose(&mut self, setting: Setting) {
        match setting {
            Setting::Digits(digits) => self.digits = digits,
            Setting::TextSize(size) if TEXT_SIZES.contains(&size) => self.text_size = size,
            Setting::TextSize(_) => {}
            Setting::Contrast(on) => self.contrast = on,
            Setting::Still(on) => self.still = on,
            Setting::Sound(on) => self.sound = on,
            Setting::Felt(on) => self.felt = on,
            Setting::Tor(on) => self.tor = on,
            Setting::Kiosk(on) => self.kiosk = on,
            Setting::Welcomed(on) => self.welcomed = on,
        }
    }
}

const NATIVE: &str = "native";
const ON: &str = "on";
const OFF: &str = "off";

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
        let is_on = |name: &str| Ok::<_, StoreError>(read(name)?.as_deref() == Some(ON));
        Ok(Settings {
            language: read("language")?,
            theme: read("theme")?
                .and_then(|text| text.parse().ok())
                .unwrap_or_default(),
            site: read("site")?.and_then(|text| text.parse().ok()),
            digits: if read("digits")?.as_deref() == Some(NATIVE) {
                Digits::Native
            } else {
                Digits::Latin
            },
            text_size: read("text_size")?
                .and_then(|text| text.parse().ok())
                .filter(|size| TEXT_SIZES.contains(size))
                .unwrap_or(TEXT_SIZES[0]),
            contrast: is_on("contrast")?,
            still: is_on("still")?,
            sound: is_on("sound")?,
            felt: read("felt")?.as_deref() != Some(OFF),
            tor: is_on("tor")?,
            kiosk: is_on("kiosk")?,
            welcomed: is_on("welcomed")?,
        })
    }

    /// Keeps the choices.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn set_settings(&mut self, settings: &Settings) -> Result<(), StoreError> {
        let on = |on: bool| on.then_some(ON);
        let size = settings.text_size.to_string();
        let rows = [
            ("language", settings.language.as_deref()),
            ("theme", Some(settings.theme.code())),
            ("site", settings.site.as_ref().map(SiteCode::as_str)),
            (
                "digits",
                (settings.digits == Digits::Native).then_some(NATIVE),
            ),
            ("text_size", Some(size.as_str())),
            ("contrast", on(settings.contrast)),
            ("still", on(settings.still)),
            ("sound", on(settings.sound)),
            ("felt", (!settings.felt).then_some(OFF)),
            ("tor", on(settings.tor)),
            ("kiosk", on(settings.kiosk)),
            ("welcomed", on(settings.welcomed)),
        ];
        self.transaction(|parts| {
            rows.into_iter()
                .try_for_each(|(name, value)| put(parts, name, value))
        })
    }

    /// Whether there is a code that erases the device. The key file does not tell.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn has_erase_code(&self) -> Result<bool, StoreError> {
        self.is_on("erase-code")
    }

    /// Remembers whether there is a code that erases the device.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn remember_erase_code(&mut self, there: bool) -> Result<(), StoreError> {
        self.transaction(|parts| put(parts, "erase-code", there.then_some(ON)))
    }

    /// Whether the screens were locked when the device was last used.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn was_locked(&self) -> Result<bool, StoreError> {
        self.is_on("locked")
    }

    fn is_on(&self, name: &str) -> Result<bool, StoreError> {
        let found: Option<String> = self
            .db
            .prepare_cached("SELECT value FROM setting WHERE name = ?1")?
            .query_row(params![name], |row| row.get(0))
            .optional()?;
        Ok(found.as_deref() == Some(ON))
    }

    /// Remembers over a restart whether the screens are locked.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn remember_locked(&mut self, locked: bool) -> Result<(), StoreError> {
        self.transaction(|parts| put(parts, "locked", locked.then_some(ON)))
    }
}

fn put(parts: &Parts<'_>, name: &str, value: Option<&str>) -> Result<(), StoreError> {
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
    Ok(())
}
