//! A control group that bounds how much of a processor a process gets: a server that is the narrow place, although load
//! and database share its machine.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The kernel hands out processor time in periods of so many microseconds.
const PERIOD: u32 = 20_000;

/// A control group; it goes when it is dropped, and what was in it has to have ended before.
pub struct Bound(PathBuf);

impl Bound {
    /// A group whose processes get so many hundredths of one processor together. Needs to be root.
    pub fn of(percent: u32, number: usize) -> Self {
        // Version 2 has one tree for everything, version 1 one for each thing
        // (https://docs.kernel.org/admin-guide/cgroup-v2.html).
        let groups = Path::new("/sys/fs/cgroup");
        let second = fs::read_to_string(groups.join("cgroup.controllers"))
            .is_ok_and(|all| all.split_whitespace().any(|one| one == "cpu"));
        let name = format!("acollida-{}-{number}", std::process::id());
        let (group, limits) = if second {
            let limit = format!("{} {PERIOD}", PERIOD * percent / 100);
            (groups.join(name), vec![("cpu.max", limit)])
        } else {
            let quota = (PERIOD * percent / 100).to_string();
            let limits = vec![
                ("cpu.cfs_period_us", PERIOD.to_string()),
                ("cpu.cfs_quota_us", quota),
            ];
            (groups.join("cpu").join(name), limits)
        };
        fs::create_dir(&group).expect("a control group can be made: as root");
        let bound = Self(group);
        for (file, limit) in limits {
            fs::write(bound.0.join(file), limit).expect("the processor can be bounded");
        }
        bound
    }

    /// Puts a process into it.
    pub fn hold(&self, process: u32) {
        fs::write(self.0.join("cgroup.procs"), process.to_string()).expect("a process to hold");
    }
}

impl Drop for Bound {
    fn drop(&mut self) {
        let _ = fs::remove_dir(&self.0);
    }
}
