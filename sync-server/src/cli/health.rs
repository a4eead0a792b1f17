//! `healthcheck`.

use sync_server::{config::Config, health};

pub(super) fn run(config: &Config) -> anyhow::Result<()> {
    let certificate = config.certificate().map(|(certificate, _)| certificate);
    health::ask(config.listen, certificate.as_deref())?;
    super::print(&format!("healthy: {}\n", config.listen))
}
