//! Reading the ledger from the command line as a running server does, so that both hand on the same.

use anyhow::Context as _;
use sync_server::{entropy::SystemEntropy, event::Log, store::Ledger};

use super::place::Place;

/// Does this with the ledger open.
pub(super) fn with<T>(place: &Place, work: impl AsyncFnOnce(&Ledger) -> T) -> anyhow::Result<T> {
    super::must_exist(place)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .context("the operating system gives no threads")?;
    let (address, log) = (place.address(), Log::to_stderr());
    let ledger = runtime.block_on(Ledger::open(&address, &SystemEntropy, &log))?;
    let done = runtime.block_on(work(&ledger));
    ledger.close();
    Ok(done)
}
