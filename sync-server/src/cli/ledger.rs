//! `restored` and `dump`.

use std::{
    io::{self, BufWriter, Write as _},
    path::Path,
};

use sync_server::{
    entropy::{SystemEntropy, draw},
    sqlite::RegisterError,
};
use tally::api::Incarnation;

pub(super) fn restored(data: &Path) -> anyhow::Result<()> {
    let incarnation = Incarnation::from_bytes(draw(&SystemEntropy)?);
    super::open(data)?.renew(incarnation)?;
    super::print(&format!("incarnation {incarnation}\n"))
}

pub(super) fn dump(data: &Path) -> anyhow::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    let written = super::open(data)?
        .dump(&mut out)
        .and_then(|()| Ok(out.flush()?));
    match written {
        // Whoever reads (`| head`) has seen enough.
        Err(RegisterError::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => Ok(other?),
    }
}
