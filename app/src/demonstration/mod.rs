//! A demonstration team: weeks of plausible figures, counted by several simulated devices through
//! the real recording, freezing and syncing, on a real server. The figures are invented; their size
//! and rhythm are those of real services (a soup kitchen, a street round, a volunteer clinic, an
//! advice desk).

mod device;
mod plan;

use std::{fs, path::Path};

use jiff::{ToSpan, civil::Date};
use tally::SiteCode;

use crate::{
    edge::Surroundings,
    store::{Profile, Store, StoreError},
    sync::SyncTrouble,
    worker::{Trouble, joined},
};
use device::Device;
use plan::Service;

/// Weeks of figures, this one included.
const WEEKS: i64 = 16;

/// Why there is no demonstration.
#[derive(Debug, thiserror::Error)]
pub enum DemonstrationError {
    /// The file of codes cannot be read.
    #[error("{file} cannot be read: {source}")]
    File {
        /// The file.
        file: String,
        /// Why.
        source: std::io::Error,
    },
    /// The file lacks a code.
    #[error("the file of codes has no line `{0} CODE`")]
    NoCode(&'static str),
    /// A code cannot be used.
    #[error("a code in the file cannot be used: {0:?}")]
    Code(Trouble),
    /// The team has no site to count at.
    #[error("the team has no site yet; add some on the server first")]
    NoSite,
    /// The server.
    #[error("the demonstration's server does not answer as it should: {0}")]
    Sync(#[from] SyncTrouble),
    /// A store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Recording.
    #[error(transparent)]
    Record(#[from] crate::recording::RecordError),
    /// A folder for the other devices.
    #[error("no temporary folder can be made: {0}")]
    Folder(std::io::Error),
    /// No network runtime.
    #[error("the network cannot be used: {0}")]
    Runtime(std::io::Error),
}

/// Fills the team whose codes are in `codes`, as one device at each of its sites would have; the
/// device of `profile` is the first. Does nothing where the profile has a team already.
///
/// # Errors
/// See [`DemonstrationError`].
pub fn fill(
    profile: &Profile,
    codes: &Path,
    surroundings: &Surroundings,
    mut progress: impl FnMut(&str),
) -> Result<(), DemonstrationError> {
    let mut first = Store::open(profile, &*surroundings.entropy)?;
    if first.membership()?.is_some() {
        return Ok(());
    }
    let text = fs::read_to_string(codes).map_err(|source| DemonstrationError::File {
        file: codes.display().to_string(),
        source,
    })?;
    let write = code(&text, "write")?;
    let read = code(&text, "read")?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(DemonstrationError::Runtime)?;

    join(&mut first, write)?;
    runtime.block_on(crate::sync::run(&mut first, surroundings))?;
    let sites: Vec<SiteCode> = first
        .team_profile()?
        .map(|profile| profile.sites.into_iter().map(|site| site.code).collect())
        .unwrap_or_default();
    if sites.is_empty() {
        return Err(DemonstrationError::NoSite);
    }

    let others = tempfile::tempdir().map_err(DemonstrationError::Folder)?;
    let mut first = Some(first);
    let mut devices = Vec::new();
    for (at, site) in sites.iter().enumerate() {
        let store = match first.take() {
            Some(store) => store,
            None => {
                let mut store = Store::open(
                    &Profile::at(others.path().join(site.as_str())),
                    &*surroundings.entropy,
                )?;
                join(&mut store, write)?;
                runtime.block_on(crate::sync::run(&mut store, surroundings))?;
                store
            }
        };
        devices.push(Device::new(
            store,
            site.clone(),
            Service::at(at),
            surroundings,
            at as u64 + 1,
        ));
    }

    let today = surroundings.clock.today();
    let first_day = today.saturating_sub((WEEKS * 7 - 1).days());
    let mut contacts = 0;
    for day in first_day.series(1.day()).take_while(|day| *day <= today) {
        for device in &mut devices {
            contacts += device.work(day, day == today)?;
            if syncs_on(day, today) {
                runtime.block_on(device.sync())?;
            }
        }
        if day.weekday() == jiff::civil::Weekday::Sunday || day == today {
            progress(&format!(
                "Counting the demonstration up to {day}: {contacts} contacts so far"
            ));
        }
    }
    // The first device may also read the figures.
    if let Some(device) = devices.first_mut() {
        join(&mut device.store, read)?;
        runtime.block_on(crate::sync::run(&mut device.store, surroundings))?;
        device.choose_site()?;
        // The evening goes on after the sync, so that something is only on this device.
        device.work_on(today, 12)?;
    }
    Ok(())
}

/// Devices come home about once a week.
fn syncs_on(day: Date, today: Date) -> bool {
    day == today || day.weekday() == jiff::civil::Weekday::Friday
}

fn code<'a>(text: &'a str, role: &'static str) -> Result<&'a str, DemonstrationError> {
    text.lines()
        .find_map(|line| {
            line.trim()
                .strip_prefix(role)?
                .strip_prefix(char::is_whitespace)
        })
        .map(str::trim)
        .ok_or(DemonstrationError::NoCode(role))
}

fn join(store: &mut Store, code: &str) -> Result<(), DemonstrationError> {
    let membership = joined(store.membership()?, code).map_err(DemonstrationError::Code)?;
    store.set_membership(&membership)?;
    Ok(())
}
