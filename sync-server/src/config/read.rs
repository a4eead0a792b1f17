//! Reading a configuration: the file first, then the environment over it. Everything that is wrong is told
//! at once, each with its place and what would be right.

use std::{collections::BTreeMap, fmt, fs, io, path::Path};

use toml::de::{DeTable, DeValue};

use super::{
    Config, FILE_VARIABLE, KEYS, STORE_TO_VARIABLE,
    keys::{Key, Raw, Takes},
};

/// One thing that is wrong in a configuration.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// It is no TOML.
    #[error("{at}: this is no TOML: {what}")]
    Syntax {
        /// File and line.
        at: String,
        /// What the parser says, on one line.
        what: String,
    },
    /// There is no such key.
    #[error("{at}: there is no key `{key}`; there are: {}", known.join(", "))]
    UnknownKey {
        /// File and line.
        at: String,
        /// As it is written.
        key: String,
        /// The keys that may stand there.
        known: Vec<&'static str>,
    },
    /// The value is not what its key takes.
    #[error("{at}: `{key}` takes {takes}")]
    Value {
        /// File and line, or the variable.
        at: String,
        /// Its key.
        key: &'static str,
        /// What would be right.
        takes: String,
    },
    /// Two values do not go together.
    #[error("{0}")]
    Together(String),
}

/// A configuration cannot be used.
#[derive(Debug)]
pub enum ConfigError {
    /// Its file cannot be read.
    Unreadable {
        /// Which.
        path: String,
        /// Why.
        source: io::Error,
    },
    /// It says things that are wrong: at least one.
    Wrong(Vec<Wrong>),
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable { path, source } => write!(
                f,
                "the configuration {path} cannot be read: {source}; `acollida-sync-server default-config` prints one to begin with"
            ),
            Self::Wrong(all) => {
                for (at, wrong) in all.iter().enumerate() {
                    let line = if at == 0 { "" } else { "\n" };
                    write!(f, "{line}{wrong}")?;
                }
                Ok(())
            }
        }
    }
}

impl std::error::Error for ConfigError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Unreadable { source, .. } => Some(source),
            Self::Wrong(_) => None,
        }
    }
}

/// Reads the file, if there is one to read, and the environment.
///
/// # Errors
/// The file cannot be read, or all that is wrong in both.
pub fn read(
    file: Option<&Path>,
    environment: &BTreeMap<String, String>,
) -> Result<Config, ConfigError> {
    let Some(path) = file else {
        return read_from("", "", environment);
    };
    let named = path.display().to_string();
    match fs::read_to_string(path) {
        Ok(text) => read_from(&named, &text, environment),
        Err(source) => Err(ConfigError::Unreadable {
            path: named,
            source,
        }),
    }
}

/// Reads the text of a file, which messages call `named`, and the environment.
///
/// # Errors
/// All that is wrong in both.
pub fn read_from(
    named: &str,
    text: &str,
    environment: &BTreeMap<String, String>,
) -> Result<Config, ConfigError> {
    let mut config = Config::default();
    let mut wrong = Vec::new();
    read_text(&mut config, named, text, &mut wrong);
    for key in KEYS {
        let variable = key.variable();
        // A store that is named by nothing is none, as in a unit that leaves it out for a while.
        let nothing = |text: &&String| text.is_empty() && key.takes == Takes::Store;
        if let Some(text) = environment.get(&variable).filter(|text| !nothing(text)) {
            put(
                &mut config,
                key,
                key.takes.of_text(text),
                variable,
                &mut wrong,
            );
        }
    }
    if wrong.is_empty() {
        wrong = config.contradictions();
    }
    if wrong.is_empty() {
        Ok(config)
    } else {
        Err(ConfigError::Wrong(wrong))
    }
}

/// Variables that look like ours and are no key: misspelt, perhaps.
#[must_use]
pub fn unknown_variables(environment: &BTreeMap<String, String>) -> Vec<String> {
    environment
        .keys()
        .filter(|name| name.starts_with("ACOLLIDA_"))
        .filter(|name| ![FILE_VARIABLE, STORE_TO_VARIABLE].contains(&name.as_str()))
        .filter(|name| KEYS.iter().all(|key| key.variable() != **name))
        .cloned()
        .collect()
}

fn put(config: &mut Config, key: &Key, raw: Raw, at: String, wrong: &mut Vec<Wrong>) {
    match key.takes.read(raw) {
        Some(value) => (key.set)(config, value),
        None => wrong.push(Wrong::Value {
            at,
            key: key.name,
            takes: key.takes.words(),
        }),
    }
}

fn read_text(config: &mut Config, path: &str, text: &str, wrong: &mut Vec<Wrong>) {
    let at = |place: usize| {
        let before = text.get(..place).unwrap_or(text);
        format!("{path}:{}", before.matches('\n').count() + 1)
    };
    let document = match DeTable::parse(text) {
        Ok(document) => document,
        Err(error) => {
            wrong.push(Wrong::Syntax {
                at: at(error.span().map_or(0, |span| span.start)),
                what: error.message().replace('\n', ", "),
            });
            return;
        }
    };
    for (name, value) in document.get_ref() {
        let (place, name) = (name.span().start, name.get_ref().as_ref());
        if let Some(key) = key(None, name) {
            put(config, key, raw(value.get_ref()), at(place), wrong);
            continue;
        }
        let DeValue::Table(table) = value.get_ref() else {
            wrong.push(unknown(at(place), None, name));
            continue;
        };
        if KEYS.iter().all(|key| key.place().0 != Some(name)) {
            wrong.push(unknown(at(place), None, name));
            continue;
        }
        for (inner, value) in table {
            let (place, inner) = (inner.span().start, inner.get_ref().as_ref());
            match key(Some(name), inner) {
                Some(key) => put(config, key, raw(value.get_ref()), at(place), wrong),
                None => wrong.push(unknown(at(place), Some(name), inner)),
            }
        }
    }
}

fn key(table: Option<&str>, name: &str) -> Option<&'static Key> {
    KEYS.iter().find(|key| key.place() == (table, name))
}

fn unknown(at: String, table: Option<&str>, name: &str) -> Wrong {
    let mut known: Vec<_> = KEYS
        .iter()
        .map(Key::place)
        .filter_map(|(within, name)| match (table, within) {
            (None, Some(within)) => Some(within),
            (None, None) => Some(name),
            (Some(table), Some(within)) if table == within => Some(name),
            _ => None,
        })
        .collect();
    known.dedup();
    Wrong::UnknownKey {
        at,
        key: match table {
            Some(table) => format!("{table}.{name}"),
            None => name.to_owned(),
        },
        known,
    }
}

fn raw(value: &DeValue<'_>) -> Raw {
    match value {
        DeValue::String(text) => Raw::Text(text.clone().into_owned()),
        DeValue::Integer(number) => {
            i64::from_str_radix(number.as_str(), number.radix()).map_or(Raw::Other, Raw::Whole)
        }
        DeValue::Boolean(on) => Raw::Switch(*on),
        DeValue::Array(list) => {
            let texts = list.iter().map(|item| match item.get_ref() {
                DeValue::String(text) => Some(text.clone().into_owned()),
                _ => None,
            });
            texts.collect::<Option<_>>().map_or(Raw::Other, Raw::Texts)
        }
        _ => Raw::Other,
    }
}
