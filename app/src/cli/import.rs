//! `acollida import-sheet`: counts a paper tally sheet.

use std::{fs, path::Path};

use anyhow::Context;

use crate::{edge::Surroundings, paper, store::Store};

pub(super) fn run(
    store: &mut Store,
    surroundings: &Surroundings,
    file: &Path,
    again: bool,
) -> anyhow::Result<()> {
    let bytes = fs::read(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let counted = paper::count(store, surroundings, &bytes, again)
        .with_context(|| format!("{}", file.display()))?;
    println!(
        "Counted {} contacts from {} lines.",
        counted.contacts, counted.lines
    );
    Ok(())
}
