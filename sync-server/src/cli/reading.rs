//! Reading the ledger from the command line as a running server does, so that both hand on the same.

use std::path::Path;

use anyhow::Context as _;
use sync_server::{entropy::SystemEntropy, event::Log, sqlite::SqliteLedger};

/// Does this with the ledger open.
pub(super) fn with<T>(
    data: &Path,
    work: impl AsyncFnOnce(&SqliteLedger) -> T,
) -> anyhow::Result<T> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .context("the operating system gives no threads")?;
    let ledger = SqliteLedger::open(data, &SystemEntropy, &Log::to_stderr())?;
    let done = runtime.block_on(work(&ledger));
    ledger.close();
    Ok(done)
}
