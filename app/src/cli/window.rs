//! `acollida` without a command: the window.

use std::{path::PathBuf, process::ExitCode};

use super::{USAGE, args::default_profile};
use crate::{
    demonstration,
    edge::Surroundings,
    store::Profile,
    ui::{self, RunError},
};

pub(super) fn open(
    folder: Option<PathBuf>,
    demo: Option<PathBuf>,
    opened: Option<PathBuf>,
    surroundings: Surroundings,
) -> anyhow::Result<ExitCode> {
    // Said first: filling a demonstration only to find no display would waste a minute.
    if let Err(error) = ui::look_for_display() {
        eprintln!("acollida: {error}");
        return Ok(ExitCode::from(USAGE));
    }
    let mut temporary = None;
    let profile = match (folder, &demo) {
        (Some(folder), _) => Profile::at(folder),
        (None, None) => default_profile()?,
        // The demonstration never touches the user's own counts.
        (None, Some(_)) => {
            let folder = tempfile::Builder::new()
                .prefix("acollida-demonstration-")
                .tempdir()?;
            let profile = Profile::at(folder.path());
            temporary = Some(folder);
            profile
        }
    };
    if let Some(codes) = demo {
        demonstration::fill(&profile, &codes, &surroundings, |progress| {
            eprintln!("{progress}")
        })?;
    }
    let opened = ui::run(&profile, surroundings, opened);
    drop(temporary);
    match opened {
        Ok(()) => Ok(ExitCode::SUCCESS),
        Err(RunError::NoDisplay(error)) => {
            eprintln!("acollida: {error}");
            Ok(ExitCode::from(USAGE))
        }
        Err(error) => Err(error.into()),
    }
}
