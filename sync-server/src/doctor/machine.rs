//! The data folder, and the disk it lies on.

use std::{
    fs,
    os::unix::fs::{MetadataExt as _, PermissionsExt as _},
    path::Path,
};

use rustix::fs::{StatVfsMountFlags, statvfs};

use super::Findings;
use crate::config::Config;

/// Less room is little: a year of a large team takes some megabytes, the log of the ledger up to sixteen.
const ROOM_MIN: u64 = 256 * 1024 * 1024;

/// Who may enter the folder and read the keys.
pub(super) fn folder(config: &Config, found: &mut Findings<'_>) {
    let data = &config.data;
    let Ok(metadata) = fs::metadata(data) else {
        if config.store.is_some() && !config.tls_self_signed {
            found.good("none is needed: the ledger is in PostgreSQL");
            return;
        }
        found.problem(format!(
            "{} cannot be entered or is not there: `acollida-sync-server init` makes it",
            data.display()
        ));
        return;
    };
    let mut well = true;
    if metadata.uid() != rustix::process::geteuid().as_raw() {
        well = false;
        found.problem(format!(
            "{} belongs to another user: run this as that user, whom the server runs as",
            data.display()
        ));
    }
    let mut open = Vec::new();
    if metadata.permissions().mode() & 0o077 != 0 {
        open.push(data.clone());
    }
    if let Some((_, key)) = config.certificate() {
        // Others may have to read a key that more programs use; then it is their group's.
        let others = if config.tls_self_signed { 0o077 } else { 0o007 };
        if fs::metadata(&key).is_ok_and(|key| key.permissions().mode() & others != 0) {
            open.push(key);
        }
    }
    for path in open {
        well = false;
        found.problem(format!(
            "others can read {0}: `chmod go= {0}` keeps them out",
            path.display()
        ));
    }
    if well {
        found.good(format!("{} is its owner's alone", data.display()));
    }
}

/// Whether there is room, and whether it can be written.
pub(super) fn disk(data: &Path, found: &mut Findings<'_>) {
    let Ok(disk) = statvfs(data) else {
        found.problem("how much room there is cannot be told: see `folder`");
        return;
    };
    if disk.f_flag.contains(StatVfsMountFlags::RDONLY) {
        found.problem("it takes no writes: mount it so that it does, or move the data folder");
        return;
    }
    let room = disk.f_bavail.saturating_mul(disk.f_frsize);
    let mebibytes = room / 1024 / 1024;
    if room < ROOM_MIN {
        found.problem(format!(
            "{mebibytes} MiB are free, which is little: make room, or move the data folder"
        ));
    } else {
        found.good(format!("{mebibytes} MiB are free"));
    }
}
