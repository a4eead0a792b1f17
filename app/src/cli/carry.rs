//! `acollida give` and `acollida take-in`: counts that go from device to device as a file.

use std::path::Path;

use anyhow::{Context as _, anyhow};

use super::{output::write_new, sync::in_english};
use crate::{
    carry::{self, CarryError},
    edge::Surroundings,
    store::Store,
};

pub(super) fn give(
    store: &mut Store,
    surroundings: &Surroundings,
    output: &Path,
) -> anyhow::Result<()> {
    let given = carry::give(store, &*surroundings.entropy).map_err(told)?;
    write_new(output, &given.bytes)?;
    println!("{}: {} contacts", output.display(), given.contacts);
    Ok(())
}

pub(super) fn take_in(store: &mut Store, file: &Path) -> anyhow::Result<()> {
    let taken = carry::read(file)
        .map_err(CarryError::from)
        .and_then(|bytes| carry::take(store, &bytes))
        .map_err(told)
        .with_context(|| format!("{}", file.display()))?;
    println!(
        "Taken in: {} contacts in {} contributions that were not here before.",
        taken.contacts, taken.contributions
    );
    if taken.profile {
        println!("The team's profile came with them.");
    }
    if taken.unread > 0 {
        println!(
            "{} lines are of a newer version and were left out. Update this program, then take the file in again.",
            taken.unread
        );
    }
    Ok(())
}

fn told(error: CarryError) -> anyhow::Error {
    anyhow!("{}", in_english(&error.into()))
}
