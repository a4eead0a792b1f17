//! `acollida join`: the code comes from a file or a pipe, not from an argument, because arguments
//! are seen by everyone on the machine.

use std::{fs, io::Read, path::Path};

use anyhow::{Context, bail};

use crate::{edge::Surroundings, store::Store, worker::joined};

pub(super) fn run(store: &mut Store, surroundings: &Surroundings, file: &Path) -> anyhow::Result<()> {
    let code = if file == Path::new("-") {
        let mut text = String::new();
        std::io::stdin()
            .take(64 * 1024)
            .read_to_string(&mut text)
            .context("the code cannot be read from standard input")?;
        text
    } else {
        fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))?
    };
    // A file of codes as the server writes it has the role before each code.
    let code = match code.trim().split_once(char::is_whitespace) {
        Some(("write" | "read" | "admin", code)) => code.to_owned(),
        _ => code,
    };
    let membership = match joined(store.membership()?, &code) {
        Ok(membership) => membership,
        Err(trouble) => bail!("{}", super::sync::in_english(&trouble)),
    };
    store.set_membership(&membership)?;
    println!("Joined the team. Reading its sites …");
    super::sync::run(store, surroundings)?;
    if let Some(profile) = store.team_profile()? {
        println!("{}", profile.name);
        for site in &profile.sites {
            println!("  {}  {}", site.code, site.label);
        }
    }
    Ok(())
}
