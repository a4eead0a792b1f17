//! Files that commands write.

use std::{fs::File, io::Write as _, path::Path};

use anyhow::Context as _;

/// Writes the file, where none is yet: one that is there may be the only copy of something.
pub(super) fn write_new(output: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let told = || format!("{} cannot be written", output.display());
    let mut file = File::create_new(output).with_context(told)?;
    file.write_all(bytes)
        .and_then(|()| file.sync_all())
        .with_context(told)
}
