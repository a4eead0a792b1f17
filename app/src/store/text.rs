//! Columns that hold the tally's own text forms: read back through their parsers, so that a damaged
//! row is an error and never a wrong figure.

use std::str::FromStr;

use super::StoreError;

/// Parses a column.
pub(super) fn parse<T: FromStr>(what: &'static str, text: &str) -> Result<T, StoreError> {
    text.parse().map_err(|_| StoreError::damaged(what, text))
}

/// Reads a blob column of fixed length.
pub(super) fn bytes<const N: usize>(
    what: &'static str,
    blob: &[u8],
) -> Result<[u8; N], StoreError> {
    blob.try_into()
        .map_err(|_| StoreError::damaged(what, format!("{} bytes", blob.len())))
}

/// Serde by the value's own text form.
pub(super) mod as_text {
    use std::{borrow::Cow, fmt::Display, str::FromStr};

    use serde::{Deserialize, Deserializer, Serializer, de::Error as _};

    pub(in crate::store) fn serialize<T: Display, S: Serializer>(
        value: &T,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_str(value)
    }

    pub(in crate::store) fn deserialize<'de, T: FromStr<Err: Display>, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<T, D::Error> {
        let text = <Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}
