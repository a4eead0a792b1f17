//! A demonstration team: a year and more of plausible figures, counted by several simulated devices
//! through the real store, freezing and syncing, on a real server. One of them comes home late, and
//! one site has not reported for two weeks. The figures are invented; their size
//! and rhythm are those of real services (a soup kitchen, a street round, a volunteer clinic, an
//! advice desk).

mod device;
mod plan;

use std::{fs, path::Path};

use jiff::{ToSpan, civil::Date};
use tally::{
    Kind, Period, SiteCode, TeamProfile, api::ProblemCode, ledger::OPEN_MONTHS, period::Grain,
    team::Target,
};

use crate::{
    edge::Surroundings,
    recording::first_day_kept,
    store::{Membership, Profile, Store, StoreError},
    sync::{Next, Route, Saving, Sender, SyncTrouble},
    worker::{Trouble, joined},
};
use device::Device;
use plan::Service;

/// How long ago the device that comes home late synced last, in days.
const AWAY: i64 = 13;
/// For how many days the last site has not reported, today included.
const SILENT: i64 = 14;
/// How many days ago the first device read the figures before.
const READ_BEFORE: i64 = 3;

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
    // Where the file has the coordinator's code too, the device can change the team.
    if let (Ok(admin), Some(profile)) = (code(&text, "admin"), first.team_profile()?) {
        join(&mut first, admin)?;
        if let Some(membership) = first.membership()? {
            runtime.block_on(save(&mut first, membership, aiming(profile)))?;
        }
    }
    let team = first.team_profile()?;
    let sites: Vec<SiteCode> = team
        .iter()
        .flat_map(|profile| profile.sites.iter().map(|site| site.code.clone()))
        .collect();
    if sites.is_empty() {
        return Err(DemonstrationError::NoSite);
    }

    let today = surroundings.clock.today();
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
            first_day_kept(today, team.as_ref()),
        ));
    }

    let days_ago = |days: i64| today.saturating_sub(days.days());
    let (last, all) = (devices.len().saturating_sub(1), devices.len() > 2);
    let mut contacts = 0;
    for day in first_day(today)
        .series(1.day())
        .take_while(|day| *day <= today)
    {
        for (at, device) in devices.iter_mut().enumerate() {
            let silent = all && at == last && day > days_ago(SILENT);
            if !silent {
                contacts += device.work(day, day == today)?;
            }
            let away = all && at == 1 && day > days_ago(AWAY);
            if syncs_on(day, today) && !away {
                runtime.block_on(device.sync())?;
            }
        }
        // The first device may also read the figures, and did so some days ago.
        if day == days_ago(READ_BEFORE)
            && let Some(device) = devices.first_mut()
        {
            join(&mut device.store, read)?;
            runtime.block_on(device.sync())?;
        }
        if day.day() == 1 || day == today {
            progress(&format!(
                "Counting the demonstration up to {day}: {contacts} contacts so far"
            ));
        }
    }
    // What comes home only now is late for the periods that were over when figures were read.
    for device in devices.iter_mut().skip(1) {
        runtime.block_on(device.sync())?;
    }
    if let Some(device) = devices.first_mut() {
        runtime.block_on(crate::sync::run(&mut device.store, surroundings))?;
        device.choose_site()?;
        // The evening goes on after the sync, so that something is only on this device.
        device.work_on(today, 12)?;
    }
    Ok(())
}

/// The first day of the first period that the ledger still takes whole: as far back as figures go.
fn first_day(today: Date) -> Date {
    let open = today.saturating_sub(OPEN_MONTHS.months());
    let next = Period::containing(open).ok().and_then(Period::next);
    next.map_or(open, Period::first_day)
}

/// What such a team may aim at.
fn aiming(profile: TeamProfile) -> TeamProfile {
    let targets = [
        (Kind::Meal, Grain::Week, 1_900),
        (Kind::Consult, Grain::Month, 200),
        (Kind::Legal, Grain::Month, 320),
        (Kind::Meal, Grain::Year, 90_000),
    ];
    TeamProfile {
        targets: targets
            .map(|(kind, grain, contacts)| Target {
                kind,
                grain,
                contacts,
            })
            .to_vec(),
        ..profile
    }
}

async fn save(
    store: &mut Store,
    membership: Membership,
    profile: TeamProfile,
) -> Result<(), DemonstrationError> {
    let sender = Sender::new(&membership, Route::Direct)?;
    let mut saving = Saving::of(membership, profile);
    while let Next::Call(call) = saving.next()? {
        saving.take(store, &sender.send(&call).await?)?;
    }
    match saving.saved() {
        Some(_) => Ok(()),
        None => Err(SyncTrouble::Refused(ProblemCode::Unavailable).into()),
    }
}

/// Devices come home about once a fortnight in the past, and once a week of late.
fn syncs_on(day: Date, today: Date) -> bool {
    let friday = day.weekday() == jiff::civil::Weekday::Friday;
    let of_late = day > today.saturating_sub(60.days());
    day == today || (friday && (of_late || day.iso_week_date().week() % 2 == 0))
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
