//! How the lock screen looks and speaks. It stands outside the encrypted store, in a small file of its own:
//! nobody can be asked for a code in a language they do not read.

use std::{fs, io};

use locales::Digits;
use serde::{Deserialize, Serialize};

use super::{Profile, Settings, TEXT_SIZES};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Look {
    language: Option<String>,
    theme: String,
    native_digits: bool,
    text_size: u16,
    contrast: bool,
    still: bool,
}

impl Profile {
    fn look_file(&self) -> std::path::PathBuf {
        self.folder.join("acollida.look")
    }

    /// How the lock screen looks; as on a new device where the file is missing or makes no sense.
    #[must_use]
    pub fn look(&self) -> Settings {
        let read = fs::read(self.look_file()).ok();
        let look: Option<Look> = read.and_then(|bytes| serde_json::from_slice(&bytes).ok());
        let Some(look) = look else {
            return Settings::default();
        };
        Settings {
            language: look.language,
            theme: look.theme.parse().unwrap_or_default(),
            digits: if look.native_digits {
                Digits::Native
            } else {
                Digits::Latin
            },
            text_size: Some(look.text_size)
                .filter(|size| TEXT_SIZES.contains(size))
                .unwrap_or(TEXT_SIZES[0]),
            contrast: look.contrast,
            still: look.still,
            welcomed: true,
            ..Settings::default()
        }
    }

    /// Keeps how the lock screen looks. Of all choices those of look and language alone go there.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn keep_look(&self, settings: &Settings) -> io::Result<()> {
        let look = Look {
            language: settings.language.clone(),
            theme: settings.theme.code().to_owned(),
            native_digits: settings.digits == Digits::Native,
            text_size: settings.text_size,
            contrast: settings.contrast,
            still: settings.still,
        };
        let bytes = serde_json::to_vec(&look).map_err(io::Error::other)?;
        if fs::read(self.look_file()).is_ok_and(|kept| kept == bytes) {
            return Ok(());
        }
        fs::write(self.look_file(), bytes)
    }
}
