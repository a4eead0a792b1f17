//! Paper: a tally sheet kept by hand, typed into a spreadsheet, saved as CSV, and counted here as if
//! it had been tapped. All of a file or nothing, and never the same file twice by accident.

mod read;

use std::fmt;

use jiff::civil::Date;
use sha2::{Digest, Sha256};
use tally::TeamProfile;

pub use read::{Line, LineError, read};

use crate::{
    edge::Surroundings,
    recording::{Place, RecordError, check_against, first_day_kept},
    store::{Store, StoreError, batches::Entry},
};

/// What was counted from a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// Lines.
    pub lines: usize,
    /// Contacts.
    pub contacts: u64,
}

/// Why a file was not counted. Nothing of it was.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// Lines are wrong, each with its number.
    #[error("{0}")]
    Lines(Lines),
    /// The file has a header and nothing else, or nothing at all.
    #[error("the file has no lines to count")]
    Empty,
    /// This device counted the same file before.
    #[error("this file was counted on this device before; to count it once more, add --again")]
    CountedBefore,
    /// The sites of the team are not known yet.
    #[error("this device does not know the team's sites yet; join the team and sync once first")]
    NoProfile,
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Everything that is wrong in a file, line by line.
#[derive(Debug)]
pub struct Lines(pub Vec<LineError>);

impl fmt::Display for Lines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for error in &self.0 {
            writeln!(f, "{error}")?;
        }
        write!(f, "nothing was counted; correct the file and try again")
    }
}

/// Counts a paper sheet. `again` allows a file that was counted before.
///
/// # Errors
/// See [`PaperError`]; nothing was counted then.
pub fn count(
    store: &mut Store,
    surroundings: &Surroundings,
    file: &[u8],
    again: bool,
) -> Result<Counted, PaperError> {
    let profile = store.team_profile()?.ok_or(PaperError::NoProfile)?;
    let digest: [u8; 32] = Sha256::digest(file).into();
    if !again && store.knows_paper_sheet(&digest)? {
        return Err(PaperError::CountedBefore);
    }
    let today = surroundings.clock.today();
    let mut wrong = Vec::new();
    let mut entries = Vec::new();
    for line in read(file) {
        match line.and_then(|line| entry(&profile, &line, today)) {
            Ok(entry) => entries.push(entry),
            Err(error) => wrong.push(error),
        }
    }
    if !wrong.is_empty() {
        return Err(PaperError::Lines(Lines(wrong)));
    }
    if entries.is_empty() {
        return Err(PaperError::Empty);
    }
    store.count(
        &entries,
        first_day_kept(today, Some(&profile)),
        &*surroundings.entropy,
        Some(&digest),
    )?;
    Ok(Counted {
        lines: entries.len(),
        contacts: entries.iter().map(|entry| u64::from(entry.amount)).sum(),
    })
}

fn entry(profile: &TeamProfile, line: &Line, today: Date) -> Result<Entry, LineError> {
    let wrong = |what: String| LineError {
        line: line.number,
        what,
    };
    let place = Place {
        site: line.site.clone(),
        day: line.day,
    };
    if line.day > today {
        return Err(wrong(format!("{} has not come yet", line.day)));
    }
    let sheet = place.sheet().map_err(|error| wrong(error.to_string()))?;
    if tally::ledger::is_archived(sheet.period, today) {
        return Err(wrong(format!("{} is too long ago to be counted", line.day)));
    }
    check_against(Some(profile), &place, line.cell)
        .map_err(|error: RecordError| wrong(error.to_string()))?;
    Ok(Entry {
        sheet,
        day: line.day,
        mark: line.cell.into(),
        amount: line.amount,
    })
}
