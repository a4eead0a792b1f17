//! The ledger's file, the clock it is kept by, and its backups.

use jiff::{ToSpan as _, civil::Date};

use super::Findings;
use crate::{
    config::Config,
    entropy::Entropy,
    folder,
    postgres::PostgresUrl,
    register::Register,
    sqlite,
    store::{OpenError, StoreAddress},
};

/// A backup older than this many days is too old: what came since is lost with the disk, unless devices
/// still hold it.
const BACKUP_DAYS: i64 = 7;

/// No server ran before this year: a clock that says an earlier one was never set.
const FIRST_YEAR: i16 = 2026;

/// Its schema and its soundness.
pub(super) fn ledger(config: &Config, entropy: &dyn Entropy, found: &mut Findings<'_>) {
    let data = config.data.as_path();
    if let Some(url) = &config.store {
        // It has one schema alone, that of the program which opened it last.
        return sound(in_database(url, entropy), "in PostgreSQL", found);
    }
    let path = folder::ledger(data);
    if !path.exists() {
        found.problem("there is none yet: `acollida-sync-server init` makes one");
        return;
    }
    let versions = match sqlite::versions(&path) {
        Ok(versions) => versions,
        Err(error) => {
            found.problem(error.to_string());
            return;
        }
    };
    if versions.file > versions.program {
        found.problem(format!(
            "its schema {} is newer than this program's {}: install that version or a later one",
            versions.file, versions.program
        ));
        return;
    }
    if versions.file < versions.program {
        found.note(format!(
            "its schema {} is older than this program's {}: make a backup, then `acollida-sync-server migrate`",
            versions.file, versions.program
        ));
        return;
    }
    let schema = format!("schema {}", versions.file);
    sound(Register::open(data, entropy), &schema, found);
}

fn in_database(url: &PostgresUrl, entropy: &dyn Entropy) -> Result<Register, OpenError> {
    Register::at(&StoreAddress::Postgres(url.clone()), entropy)
}

/// Whether all of it can be read, and what it holds.
fn sound(opened: Result<Register, OpenError>, of: &str, found: &mut Findings<'_>) {
    let register = match opened {
        Ok(register) => register,
        Err(error) => {
            found.problem(error.to_string());
            return;
        }
    };
    if let Err(error) = register.check() {
        found.problem(format!("it is damaged ({error}): restore a backup"));
        return;
    }
    match register.teams() {
        Ok(teams) if teams.is_empty() => {
            found.note("it is sound and holds no team: `acollida-sync-server team create`");
        }
        Ok(teams) => found.good(format!("{of}, sound, teams: {}", teams.len())),
        Err(error) => found.problem(error.to_string()),
    }
}

/// Whether the clock can be right: it decides which period a day is in, and when periods are sealed.
pub(super) fn clock(config: &Config, today: Date, entropy: &dyn Entropy, found: &mut Findings<'_>) {
    const SET: &str = "set it, best with a time service (`timedatectl set-ntp true`)";
    let data = config.data.as_path();
    let current = || {
        sqlite::versions(&folder::ledger(data))
            .is_ok_and(|versions| versions.file == versions.program)
    };
    let register = match &config.store {
        Some(url) => in_database(url, entropy).ok(),
        None if current() => Register::open(data, entropy).ok(),
        None => None,
    };
    let closed = register.and_then(|register| register.last_day().ok().flatten());
    let known = closed.max(folder::last_backup(data));
    if today.year() < FIRST_YEAR {
        found.problem(format!("it says {today}: {SET}"));
    } else if let Some(known) = known.filter(|known| *known > today) {
        found.problem(format!(
            "it says {today}, and here it was {known} already: {SET}"
        ));
    } else {
        found.good(format!("it is {today} here; figures change at midnight"));
    }
}

/// Whether there is a backup of these days.
pub(super) fn backup(config: &Config, today: Date, found: &mut Findings<'_>) {
    const MAKE: &str = "`acollida-sync-server backup FILE`, best every night";
    if config.store.is_some() {
        found.note(
            "whether PostgreSQL is backed up cannot be seen from here: `pg_dump`, every night",
        );
        return;
    }
    match folder::last_backup(&config.data) {
        None => found.problem(format!("none was made: {MAKE}")),
        Some(day) if day < today.saturating_sub(BACKUP_DAYS.days()) => {
            found.problem(format!("the last one is of {day}: {MAKE}"));
        }
        Some(day) => found.good(format!("the last one is of {day}")),
    }
}
