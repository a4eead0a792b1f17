//! Reading what DHIS2 says it did with the values: its import summary.
//!
//! Up to version 2.37 the summary is the whole answer; from 2.38 on it stands inside a message, as
//! `response`. Everything in it was written by another machine: it is cut short and cleaned before it is
//! shown.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::Reply;

/// How the import went as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportStatus {
    /// All was taken.
    Success,
    /// Some was not.
    Warning,
    /// Nothing was.
    Error,
}

/// How many values met which fate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Counts {
    /// New.
    pub imported: u64,
    /// Changed, or set again to what they were.
    pub updated: u64,
    /// Not taken.
    pub ignored: u64,
    /// Removed; never by a push.
    pub deleted: u64,
}

/// What DHIS2 objects to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// DHIS2's code of the error, from version 2.37 on.
    pub error_code: Option<String>,
    /// What it says.
    pub message: String,
    /// The identifiers it is about.
    pub objects: BTreeSet<String>,
}

/// An import summary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// How it went.
    pub status: ImportStatus,
    /// What DHIS2 says of the whole.
    pub description: Option<String>,
    /// Counts of values.
    pub counts: Counts,
    /// Conflicts, at most [`Summary::CONFLICTS_MAX`].
    pub conflicts: Vec<Conflict>,
    /// How many conflicts there were.
    pub conflict_count: usize,
    /// Which values were not taken, by their place among those sent; from version 2.37 on.
    pub rejected: BTreeSet<usize>,
}

impl Summary {
    /// The most conflicts that are kept.
    pub const CONFLICTS_MAX: usize = 100;

    /// Whether DHIS2 had nothing to object to.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.status != ImportStatus::Error && self.conflict_count == 0 && self.rejected.is_empty()
    }

    /// The identifiers that DHIS2 does not know or does not accept.
    #[must_use]
    pub fn rejected_codes(&self) -> BTreeSet<&str> {
        let objects = self.conflicts.iter().flat_map(|conflict| &conflict.objects);
        objects.map(String::as_str).collect()
    }

    /// Reads an answer; none if it is no summary.
    #[must_use]
    pub fn read(reply: &Reply) -> Option<Self> {
        let document: Document = serde_json::from_slice(&reply.body).ok()?;
        let Document {
            response,
            bare,
            message,
        } = document;
        let outer = bare.status.clone();
        let raw = response.unwrap_or(bare);
        let succeeded = (200..300).contains(&reply.status);
        let status = match raw.status.as_deref().or(outer.as_deref()) {
            Some("SUCCESS" | "OK") if succeeded => ImportStatus::Success,
            Some("WARNING" | "SUCCESS" | "OK") => ImportStatus::Warning,
            Some("ERROR") => ImportStatus::Error,
            _ => return None,
        };
        // Without counts it is a refusal of the whole, which says why, or no summary.
        if raw.import_count.is_none() && (status != ImportStatus::Error || message.is_none()) {
            return None;
        }
        let status = if raw.import_count.is_none() {
            ImportStatus::Error
        } else {
            status
        };
        let conflicts = raw.conflicts.unwrap_or_default();
        let mut rejected: BTreeSet<usize> = raw.rejected_indexes.into_iter().flatten().collect();
        for conflict in &conflicts {
            rejected.extend(conflict.indexes.iter().flatten());
        }
        Some(Self {
            status,
            description: raw.description.or(message).map(|text| told(&text)),
            counts: raw.import_count.unwrap_or_default(),
            conflict_count: conflicts.len(),
            conflicts: conflicts
                .into_iter()
                .take(Self::CONFLICTS_MAX)
                .map(RawConflict::told)
                .collect(),
            rejected,
        })
    }
}

/// The answer of any version.
#[derive(Deserialize)]
struct Document {
    response: Option<Raw>,
    message: Option<String>,
    #[serde(flatten)]
    bare: Raw,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Raw {
    status: Option<String>,
    description: Option<String>,
    import_count: Option<Counts>,
    conflicts: Option<Vec<RawConflict>>,
    rejected_indexes: Option<Vec<usize>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RawConflict {
    object: Option<String>,
    objects: Option<BTreeMap<String, String>>,
    #[serde(default)]
    value: String,
    error_code: Option<String>,
    indexes: Option<Vec<usize>>,
}

impl RawConflict {
    fn told(self) -> Conflict {
        let objects = self.objects.unwrap_or_default().into_values();
        Conflict {
            error_code: self.error_code.map(|code| told(&code)),
            message: told(&self.value),
            objects: objects
                .chain(self.object)
                .map(|object| told(&object))
                .collect(),
        }
    }
}

/// The longest text that is kept of another machine's words.
const TOLD_MAX: usize = 300;

fn told(text: &str) -> String {
    let plain = |c: &char| {
        !c.is_control()
            && !matches!(c, '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().filter(plain).take(TOLD_MAX).collect()
}
