//! `doctor`.

use std::path::Path;

use anyhow::bail;
use sync_server::{
    clock::{Clock as _, SystemClock},
    config::{self, Config},
    doctor::{Grade, examine},
    entropy::SystemEntropy,
};

use super::place::Place;

pub(super) fn run(config: &Config, place: &Place) -> anyhow::Result<()> {
    if place.store.is_some() {
        // It reads everything, so what cannot be read is told.
        super::open(place)?.check()?;
        return super::print("ok ledger: in PostgreSQL, and every row can be read\n");
    }
    let findings = examine(
        config,
        SystemClock.today(),
        &SystemEntropy,
        Path::new("/etc"),
    );
    let text: String = findings
        .iter()
        .map(|finding| format!("{finding}\n"))
        .collect();
    super::print(&text)?;
    let unknown = config::unknown_variables(&super::configuration::environment());
    if !unknown.is_empty() {
        eprintln!("No key has the variable {}.", unknown.join(", "));
    }
    let problems = findings
        .iter()
        .filter(|finding| finding.grade == Grade::Problem)
        .count();
    if problems > 0 {
        bail!("problems: {problems}");
    }
    Ok(())
}
