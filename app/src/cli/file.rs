//! `acollida file`: a file that the team's server makes of its figures, to be handed on.

use std::path::Path;

use anyhow::bail;
use tally::{Span, api::Problem};

use super::{output::write_new, sync::in_english};
use crate::{
    store::Store,
    sync::{FileMark, FileWish, Route, Sender},
};

/// Asks the server for the file, and writes it where no file is yet.
pub(super) fn run(
    store: &Store,
    name: &str,
    span: Span,
    internal: bool,
    output: &Path,
) -> anyhow::Result<()> {
    let Some(membership) = store.membership()? else {
        bail!("this device has no team yet: `acollida join` adds one");
    };
    if membership.read_key.is_none() {
        bail!("the team's files need a read code: `acollida join` adds it");
    }
    let mark = if internal {
        FileMark::Internal
    } else {
        FileMark::Released
    };
    let call = FileWish::of(name.parse()?, span, mark)
        .call(&membership)
        .map_err(|trouble| anyhow::anyhow!("{}", in_english(&trouble.into())))?;
    let route = Route::of(&store.settings()?);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let reply = runtime
        .block_on(async { Sender::new(&membership, route)?.send(&call).await })
        .map_err(|trouble| anyhow::anyhow!("{}", in_english(&trouble.into())))?;
    if reply.status != 200 {
        // The server says in a sentence what is wrong with the question.
        match serde_json::from_slice::<Problem>(&reply.body) {
            Ok(problem) => bail!("{}", problem.detail.unwrap_or(problem.title)),
            Err(_) => bail!("the server did not give the file (status {})", reply.status),
        }
    }
    write_new(output, &reply.body)?;
    println!("{}", output.display());
    Ok(())
}
