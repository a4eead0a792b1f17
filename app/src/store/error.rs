//! What can go wrong with the store.

use std::path::PathBuf;

use rusqlite::ErrorCode;

use crate::{
    edge::NoRandomness,
    sheets::SheetError,
    vault::{KeyFileError, VaultError},
};

/// The store cannot do what was asked. Whatever it had before is still there.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another window or command has it open.
    #[error("the profile {0} is in use by another Acollida; close it first")]
    InUse(PathBuf),
    /// The folder cannot be made or read.
    #[error("the profile folder {path} cannot be used: {source}")]
    Folder {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// It was written by a newer version.
    #[error(
        "this profile was written by a newer Acollida; update this one first, nothing was changed"
    )]
    Newer,
    /// SQLite refuses: disk full, read-only, damaged.
    #[error("the store cannot be read or written: {0}")]
    Database(#[from] rusqlite::Error),
    /// A migration failed; the store is as it was.
    #[error("the store could not be brought up to date: {0}")]
    Migration(#[source] rusqlite_migration::Error),
    /// A row holds what this app never writes.
    #[error("the store is damaged: {what} `{text}` makes no sense")]
    Damaged {
        /// What was read.
        what: &'static str,
        /// Its text.
        text: String,
    },
    /// A sheet's document.
    #[error(transparent)]
    Sheet(#[from] SheetError),
    /// The key that opens it.
    #[error(transparent)]
    Key(#[from] VaultError),
    /// No random bytes for an id.
    #[error(transparent)]
    Entropy(#[from] NoRandomness),
}

/// What ails a store, as far as it decides what people can do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ailment {
    /// Another Acollida has it open.
    InUse,
    /// A newer version wrote it.
    Newer,
    /// The disk takes no writes, or the folder cannot be used.
    Unwritable,
    /// What is in the file makes no sense.
    Damaged,
    /// A code or passphrase is asked for, or the one given is not it.
    Locked,
    /// The key is not here, or was made on another device.
    KeyMissing,
    /// The key file makes no sense.
    KeyDamaged,
    /// The system gives no random bytes.
    NoRandomness,
}

impl StoreError {
    /// What ails the store.
    #[must_use]
    pub fn ailment(&self) -> Ailment {
        match self {
            Self::InUse(_) => Ailment::InUse,
            Self::Newer => Ailment::Newer,
            Self::Folder { .. } | Self::Migration(_) => Ailment::Unwritable,
            Self::Database(error) => match error.sqlite_error_code() {
                Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Ailment::Damaged,
                _ => Ailment::Unwritable,
            },
            Self::Damaged { .. } | Self::Sheet(_) => Ailment::Damaged,
            Self::Entropy(_) => Ailment::NoRandomness,
            Self::Key(error) => match error {
                VaultError::Missing => Ailment::KeyMissing,
                VaultError::File(KeyFileError::Newer) => Ailment::Newer,
                VaultError::File(KeyFileError::Damaged) => Ailment::KeyDamaged,
                VaultError::Entropy(_) => Ailment::NoRandomness,
                VaultError::Io(..) | VaultError::Device(_) | VaultError::Memory => {
                    Ailment::Unwritable
                }
                VaultError::Asked(_)
                | VaultError::Wrong
                | VaultError::Erases
                | VaultError::Weak(_)
                | VaultError::Same => Ailment::Locked,
            },
        }
    }

    /// For a value this app never writes.
    pub(super) fn damaged(what: &'static str, text: impl Into<String>) -> Self {
        Self::Damaged {
            what,
            text: text.into(),
        }
    }
}
