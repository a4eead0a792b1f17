//! The configuration that commands run with; `default-config` and `check-config`.

use std::{
    collections::BTreeMap,
    env,
    path::{Path, PathBuf},
};

use anyhow::bail;
use clap::Args;
use sync_server::{
    config::{self, Config, FILE, FILE_VARIABLE},
    tls::Identity,
};

/// Reads the file that the command line or the environment names, or the usual one if it is there, then the
/// environment.
pub(super) fn read(named: Option<&Path>) -> anyhow::Result<Config> {
    Ok(config::read(file(named).as_deref(), &environment())?)
}

fn file(named: Option<&Path>) -> Option<PathBuf> {
    match (named, env::var_os(FILE_VARIABLE)) {
        (Some(path), _) => Some(path.to_owned()),
        (None, Some(path)) => Some(path.into()),
        (None, None) => Some(PathBuf::from(FILE)).filter(|path| path.exists()),
    }
}

/// The variables of the environment, as far as they are text.
pub(super) fn environment() -> BTreeMap<String, String> {
    env::vars_os()
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
        .collect()
}

#[derive(Args)]
pub(super) struct DefaultConfig {
    /// Print the JSON Schema instead, for editors that complete and check by it
    #[arg(long)]
    schema: bool,
}

impl DefaultConfig {
    pub(super) fn run(&self) -> anyhow::Result<()> {
        super::print(&if self.schema {
            config::schema()
        } else {
            config::example()
        })
    }
}

pub(super) fn check(named: Option<&Path>) -> anyhow::Result<()> {
    let config = read(named)?;
    if let Some((certificate, key)) = config.certificate() {
        Identity::read(&certificate, &key)?;
    }
    let unknown = config::unknown_variables(&environment());
    if !unknown.is_empty() {
        bail!(
            "no key has the variable {}: `acollida-sync-server default-config` shows them all",
            unknown.join(", ")
        );
    }
    let source = match file(named) {
        Some(path) => path.display().to_string(),
        None => "no file, the defaults".to_owned(),
    };
    super::print(&format!("all is well: {source}\n"))
}
