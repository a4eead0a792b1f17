//! `doctor`.

use std::path::Path;

use anyhow::bail;
use sync_server::{
    clock::{Clock as _, SystemClock},
    config::{self, Config},
    doctor::{Grade, examine},
    entropy::SystemEntropy,
};

pub(super) fn run(config: &Config) -> anyhow::Result<()> {
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
